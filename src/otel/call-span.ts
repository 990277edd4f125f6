import {
  type Context,
  context,
  createContextKey,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type TextMapPropagator,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { AttemptEvent } from "../core/hooks.js";
import type { AttemptStart, AttemptTelemetry, CallStart, CallTelemetry } from "../core/telemetry.js";
import {
  attemptAttributes,
  attemptEndAttributes,
  callAttributes,
  callEndAttributes,
  durationAttributes,
  queueAttributes,
  resendAttributes,
  serverAttributes,
  spanName,
  tokenAttributes,
} from "./attributes.js";
import type { Instruments } from "./instruments.js";
import { traceHeaders } from "./propagate.js";

/** What spans and measurements are made with. */
export interface Parts {
  readonly tracer: Tracer;
  readonly instruments: () => Instruments;
  readonly propagator: TextMapPropagator | undefined;
  readonly urlIds: boolean;
}

/**
 * Under this key, which is the API's own (`suppressTracing` of `@opentelemetry/core`), instrumentations of `fetch` make
 * no second span for the same request and no second `traceparent`.
 */
const SUPPRESS_TRACING = createContextKey("OpenTelemetry SDK Context Key SUPPRESS_TRACING");

/**
 * Opens the span of a call. Its requests are its children by what is handed on here and not by what is active when they
 * go out: calls that wait in one queue or run side by side do not mix, and no context manager is needed.
 */
export function startCall(parts: Parts, parent: Context, call: CallStart): CallTelemetry {
  const span = parts.tracer.startSpan(
    spanName(call),
    // Its requests are the ones that leave: a map of services would count each of them twice.
    { kind: SpanKind.INTERNAL, attributes: callAttributes(call) },
    parent,
  );
  const own = trace.setSpan(parent, span);
  let attempts = 0;
  let last: AttemptEvent | undefined;
  const followed: CallTelemetry = {
    run: (work) => context.with(own, work),
    startAttempt(attempt) {
      attempts += 1;
      if (attempts > 1) parts.instruments().resends.add(1, resendAttributes(attempt, last), own);
      return startAttempt(parts, own, attempt, (event) => {
        last = event;
      });
    },
    waitedInQueue(wait) {
      parts.instruments().queueWait.record(wait.durationMs / 1_000, queueAttributes(call, wait), own);
    },
    waitedFor(other) {
      const shared = spans.get(other);
      // The one that it made itself is below it.
      if (shared === undefined || shared.parentSpanId === span.spanContext().spanId) return;
      span.addLink({ context: shared.context });
    },
    end(end) {
      span.setAttributes(callEndAttributes(end, attempts));
      if (call.isForToken === true) parts.instruments().tokenRequests.add(1, tokenAttributes(call, end), own);
      // No description: the conventions leave it out where `error.type` says it, and a message may repeat input.
      if (end.isFailure) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
  spans.set(followed, { context: span.spanContext(), parentSpanId: trace.getSpanContext(parent)?.spanId });
  return followed;
}

/** The spans of calls that others may point at, also those of another client. */
const spans = new WeakMap<
  CallTelemetry,
  { readonly context: SpanContext; readonly parentSpanId: string | undefined }
>();

function startAttempt(
  { tracer, instruments, propagator, urlIds }: Parts,
  parent: Context,
  attempt: AttemptStart,
  onEnd: (event: AttemptEvent) => void,
): AttemptTelemetry {
  const server = serverAttributes(attempt.url);
  const attributes = attemptAttributes(attempt, server, urlIds);
  const span = tracer.startSpan(spanName(attempt), { kind: SpanKind.CLIENT, attributes }, parent);
  const own = trace.setSpan(parent, span);
  return {
    headers: traceHeaders(own, propagator),
    run: (work) => context.with(own.setValue(SUPPRESS_TRACING, true), work),
    end(event) {
      onEnd(event);
      span.setAttributes(attemptEndAttributes(event));
      if (event.errorKind !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
      // In the span's context, so that a measurement can point at its trace.
      instruments().duration.record(event.durationMs / 1_000, durationAttributes(event, server), own);
    },
  };
}
