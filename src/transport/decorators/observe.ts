import { isNewStoreError } from "../../errors/newstore-error.js";
import type { AttemptEvent } from "../hooks.js";
import type { HttpDecorator, HttpRequest } from "../http-request.js";
import { redactorOf } from "../interpret.js";
import { Interruption } from "../interruption.js";
import { log, notify } from "../logger.js";
import { writeHeaders } from "../serialize/headers.js";
import type { Settings } from "../settings.js";
import type { AttemptTelemetry } from "../telemetry.js";
import type { Answer } from "../transport.js";

/**
 * Tells each request and how it ended, to the logger, to `hooks.onAttempt` and to the client's telemetry. Only the
 * event's own fields are told.
 */
export function observed({ platform, logger, hooks }: Settings): HttpDecorator {
  const isWatched = hooks.onAttempt !== undefined || logger.debug !== undefined;
  return (next) => ({
    async send(request) {
      // Made when it is needed: few answers are worth a text.
      request.context.redact = (text) => redactorOf(request)(text);
      if (!isWatched && request.telemetry === undefined) return next.send(request);
      const followed = startAttempt(request);
      const send = () => next.send(withTraceContext(request, followed));
      const startedAtMs = platform.nowMs();
      // The clock may be set back meanwhile.
      const durationMs = () => Math.max(0, platform.nowMs() - startedAtMs);
      try {
        const answer = await (followed === undefined ? send() : followed.run(send));
        tell(eventOf(request, durationMs(), answer), followed);
        return answer;
      } catch (error) {
        tell(eventOf(request, durationMs(), error), followed);
        throw error;
      }
    },
  });

  function tell(event: AttemptEvent, followed: AttemptTelemetry | undefined): void {
    followed?.end(event);
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

function startAttempt({ operation, method, template, url, context, telemetry }: HttpRequest) {
  const { id: operationId, api } = operation;
  return telemetry?.startAttempt({ operationId, api, method, template, url, attempt: context.attempts + 1 });
}

/** The caller's own headers win, as over all that the SDK sends; those of HTTP and of authentication cannot be set. */
function withTraceContext(request: HttpRequest, followed: AttemptTelemetry | undefined): HttpRequest {
  if (followed === undefined) return request;
  try {
    return { ...request, headers: { ...writeHeaders(followed.headers, "telemetry.headers"), ...request.headers } };
  } catch {
    // Trace context that no header can carry is not worth a call.
    return request;
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
