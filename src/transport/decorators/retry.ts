import { seldom } from "../../auth/seldom.js";
import { isNewStoreError, type NewStoreError } from "../../errors/newstore-error.js";
import { sleep } from "../../platform/wait.js";
import type { CallContext } from "../context.js";
import type { HttpDecorator, HttpRequest } from "../http-request.js";
import { log, notify } from "../logger.js";
import { resolveRetry } from "../options.js";
import { decideRetry } from "../retry.js";
import type { Settings } from "../settings.js";

/** Sends a failed request again, the same bytes, when and as often as `decideRetry` and the retry budget say. */
export function retrying(settings: Settings): HttpDecorator {
  const { platform, logger, hooks, retryBudget } = settings;
  const warn = seldom(platform, (text) => log(logger, "warn", text));
  return (next) => ({
    async send(request) {
      const { operation, context } = request;
      const policy = resolveRetry(settings.retry, request.options.retry);
      retryBudget?.deposit();
      let retriesUsed = 0;
      let asked = 0;
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
            isReplayable: request.isReplayable,
            retriesUsed,
            asked,
            policy,
            remainingMs: context.deadlineAtMs - platform.nowMs(),
            random: platform.random(),
          });
          if (decision.kind === "fail") throw error;
          if (decision.kind === "retry" && retryBudget?.withdraw(platform.nowMs()) === false) {
            warn("too many calls fail: the retry budget is empty, and failures are passed on without another try");
            throw error;
          }
          if (decision.kind === "ask") asked += 1;
          else retriesUsed += 1;
          announce(request, context, error, decision.waitMs);
          await sleep(platform, decision.waitMs, context.signal);
        }
      }
    },
  });

  function announce(
    { operation, method, template }: HttpRequest,
    context: CallContext,
    error: NewStoreError,
    waitMs: number,
  ) {
    const event = {
      operationId: operation.id,
      method,
      template,
      attempt: context.attempts,
      status: error.status,
      errorKind: error.kind,
      requestId: error.requestId,
      waitMs,
    };
    notify(logger, "onRetry", hooks.onRetry, event);
    const reason = error.status ?? error.kind;
    log(logger, "info", `${operation.id} failed with ${reason}; trying again in ${Math.round(waitMs)} ms`, {
      operationId: operation.id,
      template,
      status: error.status,
      attempt: context.attempts,
      waitMs,
    });
  }
}
