import { log, notify, throttledWarn } from "../../core/logger.js";
import { isNewStoreError, type NewStoreError } from "../../core/newstore-error.js";
import { resolveRetry } from "../../core/options.js";
import { isOwnWord } from "../../core/own-word.js";
import type { HttpPolicy, HttpRequest, HttpTransport } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { sleep } from "../../core/wait.js";
import { withUnsettledAttempt } from "../errors/unsettled.js";
import { decideRetry } from "./retry-decision.js";
import type { Settings } from "./settings.js";

/**
 * Sends a failed request again, the same bytes, when and as often as `decideRetry` and the retry budget say.
 *
 * A request that is sent again may find its own work done, as a DELETE that gets 404 when the response to the first was
 * lost. That is the success that was lost, with the status that came instead.
 *
 * Where the last word of a call is a refusal and an earlier attempt may have done the work, the error says so: the
 * refusal alone would read as if there were no order.
 */
export function retryPolicy(settings: Settings): HttpPolicy {
  const { clock, logger, hooks, retryBudget } = settings;
  const warn = throttledWarn(clock, (text) => log(logger, "warn", text));
  return (next) => ({
    async send(request) {
      try {
        return await sendRepeatedly(request, next);
      } catch (error) {
        const { context, callerMayRetry } = request;
        const done = isNewStoreError(error) ? ownWork(request, error) : undefined;
        if (done !== undefined) return done;
        const isSaid = !isNewStoreError(error) || error.outcomeUnknown || context.unsettledAttempts === 0;
        throw isSaid ? error : withUnsettledAttempt(error, callerMayRetry);
      }
    },
  });

  async function sendRepeatedly(request: HttpRequest, next: HttpTransport): Promise<ApiResponse> {
    const { operation, context, canRetry } = request;
    const policy = resolveRetry(settings.retry, request.options.retry);
    retryBudget?.deposit();
    let retriesUsed = 0;
    let polls = 0;
    for (;;) {
      const sentBefore = context.attempts;
      try {
        return await next.send(request);
      } catch (error) {
        if (!isNewStoreError(error)) throw error;
        context.lastError = error;
        // Nothing was sent: a token could not be had, say. That has its own replay, further in.
        if (context.attempts === sentBefore) throw error;
        const decision = decideRetry({
          operation,
          error,
          canRetry,
          retriesUsed,
          polls,
          policy,
          remainingMs: context.deadlineAtMs - clock.monotonicMs(),
          random: clock.random(),
        });
        if (decision.kind === "fail") throw error;
        if (decision.kind === "retry" && retryBudget?.withdraw(clock.monotonicMs()) === false) {
          warn("too many calls fail: the retry budget is empty, and failures are passed on without another attempt");
          throw error;
        }
        if (decision.kind === "poll") polls += 1;
        else retriesUsed += 1;
        report(request, error, decision.waitMs);
        await sleep(clock, decision.waitMs, context.signal);
      }
    }
  }

  function report({ operation, method, template, context }: HttpRequest, error: NewStoreError, waitMs: number): void {
    const { id: operationId } = operation;
    const { status, kind: errorKind, requestId } = error;
    const attempt = context.attempts;
    const event = { operationId, method, template, attempt, status, errorKind, requestId, waitMs };
    notify(logger, "onRetry", hooks.onRetry, event);
    const text = `${operationId} failed with ${status ?? errorKind}; next attempt in ${Math.round(waitMs)} ms`;
    log(logger, "info", text, { operationId, template, status, attempt, waitMs });
  }
}

/**
 * The success that was lost, where an earlier attempt may have done what this response says is done. It has no content.
 * The response has to be the API's own: while a service is away, gateways say 404 of all that is behind them.
 */
function ownWork({ operation, context }: HttpRequest, error: NewStoreError): ApiResponse | undefined {
  const { status, headers, requestId, attempts, body } = error;
  if (status === undefined || headers === undefined || context.unsettledAttempts === 0) return undefined;
  if (operation.statusMeanings?.[String(status)] !== "done" || !isOwnWord(body)) return undefined;
  return { data: undefined, status, headers, requestId, attempts };
}
