import { isNewStoreError } from "../../errors/newstore-error.js";
import { withOpenOutcome } from "../../errors/open-outcome.js";
import type { HttpDecorator } from "../http-request.js";

/**
 * Keeps count of the requests of a write that may have done the work.
 *
 * | a request | counts |
 * | --- | --- |
 * | is under way, and nobody waits for it any more | yes |
 * | was answered well | yes: what fails after that does not undo the work |
 * | broke, took too long, was answered 5xx or with a gateway's page | yes |
 * | was refused, or never left | no |
 */
export const countingOpenTries: HttpDecorator = (next) => ({
  async send(request) {
    const { context, operation } = request;
    if (operation.idempotency === "safe") return next.send(request);
    context.openTries += 1;
    try {
      return await next.send(request);
    } catch (error) {
      if (isNewStoreError(error) && !error.outcomeUnknown) context.openTries -= 1;
      throw error;
    }
  },
});

/**
 * Says it where the last word of a call is a refusal, and an earlier request may have done the work. The refusal alone
 * would read as if there were no order.
 */
export const tellingOpenOutcome: HttpDecorator = (next) => ({
  async send(request) {
    try {
      return await next.send(request);
    } catch (error) {
      const isTold = !isNewStoreError(error) || error.outcomeUnknown || request.context.openTries === 0;
      throw isTold ? error : withOpenOutcome(error, request.isRepeatable);
    }
  },
});
