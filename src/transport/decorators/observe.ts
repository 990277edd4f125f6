import { isNewStoreError } from "../../errors/newstore-error.js";
import type { AttemptEvent } from "../hooks.js";
import type { HttpDecorator, HttpRequest } from "../http-request.js";
import { Interruption } from "../interruption.js";
import { log, notify } from "../logger.js";
import type { Settings } from "../settings.js";
import type { Answer } from "../transport.js";

/** Tells each request and how it ended, to the logger and to `hooks.onAttempt`. Only the event's own fields are told. */
export function observed({ platform, logger, hooks }: Settings): HttpDecorator {
  return (next) => ({
    async send(request) {
      const startedAtMs = platform.nowMs();
      try {
        const answer = await next.send(request);
        tell(eventOf(request, platform.nowMs() - startedAtMs, answer));
        return answer;
      } catch (error) {
        tell(eventOf(request, platform.nowMs() - startedAtMs, error));
        throw error;
      }
    },
  });

  function tell(event: AttemptEvent): void {
    notify(logger, "onAttempt", hooks.onAttempt, event);
    const { operationId, template, attempt, durationMs, status, requestId } = event;
    const outcome = status ?? event.errorKind;
    log(
      logger,
      "debug",
      `${operationId} ${event.method} ${template}: ${outcome} in ${Math.round(durationMs)} ms, try ${attempt}`,
      {
        operationId,
        template,
        status,
        attempt,
        durationMs,
        requestId,
      },
    );
  }
}

function eventOf(
  { operation, method, template, context }: HttpRequest,
  durationMs: number,
  outcome: unknown,
): AttemptEvent {
  const base = { operationId: operation.id, method, template, attempt: context.attempts, durationMs };
  if (isNewStoreError(outcome)) {
    return { ...base, status: outcome.status, errorKind: outcome.kind, requestId: outcome.requestId };
  }
  if (outcome instanceof Error) {
    // What is thrown and no error of the SDK is the interruption of the call.
    const isTimeout = outcome instanceof Interruption && outcome.by === "total";
    return { ...base, status: undefined, errorKind: isTimeout ? "timeout" : "aborted", requestId: undefined };
  }
  const { status, requestId } = outcome as Answer;
  return { ...base, status, errorKind: undefined, requestId };
}
