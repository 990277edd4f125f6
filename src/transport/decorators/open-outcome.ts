import { isNewStoreError } from "../../errors/newstore-error.js";
import { withOpenOutcome } from "../../errors/open-outcome.js";
import type { HttpDecorator, HttpRequest, HttpTransport } from "../http-request.js";
import type { Answer } from "../transport.js";

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
  send: (request) => (isWrite(request) ? counted(request, next) : next.send(request)),
});

async function counted(request: HttpRequest, next: HttpTransport): Promise<Answer> {
  const { context } = request;
  context.openTries += 1;
  try {
    return await next.send(request);
  } catch (error) {
    if (isNewStoreError(error) && !error.outcomeUnknown) context.openTries -= 1;
    throw error;
  }
}

/**
 * Says it where the last word of a call is a refusal, and an earlier request may have done the work. The refusal alone
 * would read as if there were no order.
 */
export const tellingOpenOutcome: HttpDecorator = (next) => ({
  send: (request) => (isWrite(request) ? told(request, next) : next.send(request)),
});

async function told(request: HttpRequest, next: HttpTransport): Promise<Answer> {
  try {
    return await next.send(request);
  } catch (error) {
    const isTold = !isNewStoreError(error) || error.outcomeUnknown || request.context.openTries === 0;
    throw isTold ? error : withOpenOutcome(error, request.isRepeatable);
  }
}

function isWrite({ operation }: HttpRequest): boolean {
  return operation.idempotency !== "safe";
}
