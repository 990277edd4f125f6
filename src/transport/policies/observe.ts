import { errorKindOf } from "../../core/follow.js";
import type { AttemptEvent } from "../../core/hooks.js";
import { log, notify } from "../../core/logger.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import type { HttpPolicy, HttpRequest } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import type { AttemptTelemetry } from "../../core/telemetry.js";
import type { HeadersLike } from "../../core/web-types.js";
import { writeHeaders } from "../../wire/headers.js";
import { redactorOf } from "../../wire/secrets.js";
import { deprecationNotice, deprecationOf } from "./deprecation.js";
import type { Settings } from "./settings.js";

/**
 * Reports each attempt and how it ended, to the logger, to `hooks.onAttempt` and to the client's telemetry; and each
 * operation whose end the platform announces, once a client, to the logger and to `hooks.onDeprecation`.
 */
export function observePolicy({ announced, clock, logger, hooks }: Settings): HttpPolicy {
  const isWatched = hooks.onAttempt !== undefined || logger.debug !== undefined;
  return (next) => ({
    async send(request) {
      const { context } = request;
      const followed = context.telemetry === undefined ? undefined : startAttempt(request, context.telemetry);
      const startedAtMs = clock.monotonicMs();
      const report = (outcome: unknown) => {
        if (isWatched || followed) reportAttempt(request, clock.monotonicMs() - startedAtMs, outcome, followed);
        const { status, headers } = outcome as Partial<ApiResponse>;
        if (!announced.has(request.operation.id)) reportDeprecation(request, status, headers);
      };
      try {
        const response = await (followed === undefined
          ? next.send(request)
          : followed.run(() => next.send(withTraceContext(request, followed))));
        report(response);
        return response;
      } catch (error) {
        report(error);
        throw error;
      }
    },
  });

  function reportAttempt(
    request: HttpRequest,
    durationMs: number,
    outcome: unknown,
    followed: AttemptTelemetry | undefined,
  ): void {
    const event = eventOf(request, durationMs, outcome);
    followed?.end(event);
    notify(logger, "onAttempt", hooks.onAttempt, event);
    if (logger.debug === undefined) return;
    const { operationId, method, template, attempt, status, errorKind, requestId } = event;
    const text = `${operationId} ${method} ${template}: ${status ?? errorKind} in ${Math.round(durationMs)} ms, attempt ${attempt}`;
    log(logger, "debug", text, { operationId, template, status, attempt, durationMs, requestId });
  }

  function reportDeprecation(request: HttpRequest, status?: number, headers?: HeadersLike): void {
    if (status === undefined || headers === undefined) return;
    // A gateway's link may repeat what it got. The redactor is made where there is something to redact.
    const deprecation = deprecationOf(status, headers, request.url, (text) => redactorOf(request)(text));
    if (deprecation === undefined) return;
    const { operation, method, template } = request;
    const { id: operationId } = operation;
    announced.add(operationId);
    notify(logger, "onDeprecation", hooks.onDeprecation, { operationId, method, template, status, ...deprecation });
    const text = `${operationId} (${method} ${template}) ${deprecationNotice(deprecation)}`;
    log(logger, "warn", text, { operationId, template, status });
  }
}

function startAttempt(
  { operation, method, template, url, context }: HttpRequest,
  telemetry: NonNullable<HttpRequest["context"]["telemetry"]>,
): AttemptTelemetry {
  const { id: operationId, api } = operation;
  return telemetry.startAttempt({ operationId, api, method, template, url, attempt: context.attempts + 1 });
}

/** The caller's own headers win, as over all that the SDK sends; those of HTTP and of authentication cannot be set. */
function withTraceContext(request: HttpRequest, followed: AttemptTelemetry): HttpRequest {
  try {
    return { ...request, headers: { ...writeHeaders(followed.headers, "telemetry.headers"), ...request.headers } };
  } catch {
    // Trace context that no header can carry is not worth a call.
    return request;
  }
}

const NOTHING_KNOWN = { status: undefined, requestId: undefined };

function eventOf(
  { operation, method, template, context }: HttpRequest,
  durationMs: number,
  outcome: unknown,
): AttemptEvent {
  const isInterrupted = outcome instanceof Error && !isNewStoreError(outcome);
  // A response and an error of the SDK have these two alike.
  const { status, requestId } = isInterrupted ? NOTHING_KNOWN : (outcome as ApiResponse);
  const errorKind = outcome instanceof Error ? errorKindOf(outcome) : undefined;
  return {
    operationId: operation.id,
    method,
    template,
    attempt: context.attempts,
    durationMs,
    status,
    errorKind,
    requestId,
  };
}
