import { context, type Meter, type TextMapPropagator, type Tracer, trace } from "@opentelemetry/api";
import type { Telemetry } from "../core/telemetry.js";
import { VERSION } from "../core/version.js";
import { startCall } from "./call-span.js";
import { checkOptions } from "./check-options.js";
import { startFlow } from "./flow-span.js";
import { instrumentsOf } from "./instruments.js";
import { SCOPE } from "./scope.js";

/** Where spans and metrics go. Each default is the one that is registered in the process, also when that comes later. */
export interface OtelOptions {
  /** Default: `trace.getTracer("newstore-sdk")`. */
  readonly tracer?: Tracer | undefined;
  /** Default: `metrics.getMeter("newstore-sdk")`. */
  readonly meter?: Meter | undefined;
  /** Writes the trace context into each request. Default: the registered one, without its baggage. */
  readonly propagator?: TextMapPropagator | undefined;
  /**
   * Whether `url.full` holds the ids in a path, as of orders and customers. Default `false`: their names stand there, as
   * in `/v0/orders/{id}`.
   */
  readonly urlIds?: boolean | undefined;
}

/**
 * Spans and metrics of a client's calls, for the option `telemetry`.
 *
 * | what | is |
 * | --- | --- |
 * | a call | a span `POST /v0/d/fulfill_order`, kind internal, child of the span that is active; its time covers waits and retries |
 * | each request of it | a span of the HTTP conventions, kind client, child of the call's; its trace context travels with the request |
 * | a request for a token | a call of its own, child of the one that made it; the others that waited for it have a link to it |
 * | an export or a daily file, as `availability.export` | a span, kind internal, from its first row to its last; job, polls and file are its children |
 * | the file of an export | a call `GET /{file}` with its requests; no trace context is sent to the file store |
 * | `newstore.client.request.duration` | histogram, seconds, with the attributes of `http.client.request.duration`, which an instrumentation of `fetch` may record of the same requests: by method, path template, server, status and error type |
 * | `newstore.client.retries` | counter of requests that were sent again, by operation and why |
 * | `newstore.client.queue.duration` | histogram, seconds that a request waited for its turn (`rateLimit`, `maxConcurrency`), by operation, queue (`client` or `shared`), priority and, where its turn never came, error type; a request that goes at once is not in it |
 * | `newstore.client.token.requests` | counter of requests for a token, by operation and error type |
 *
 * Beside the conventions' own attributes there are `newstore.operation_id`, `newstore.api`, `newstore.request_id`,
 * `newstore.attempts` and `newstore.method`. No header, no body, no message of an error, no id of a path (see `urlIds`) and no value of a query
 * is recorded, except of a few query parameters such as `offset`. Where an instrumentation of `fetch` is registered too, its spans are suppressed
 * inside of these.
 *
 * Nothing is thrown once it is made. Without a registered OpenTelemetry SDK it does nothing.
 *
 * @throws {NewStoreError} kind `configuration` for an option that it does not have, or of which nothing can be made.
 *
 * @example
 * ```ts
 * import { NewStore } from "newstore-sdk";
 * import { otel } from "newstore-sdk/otel";
 *
 * const newstore = new NewStore({ tenant, credentials, telemetry: otel() });
 * ```
 */
export function otel(options: OtelOptions = {}): Telemetry {
  checkOptions(options);
  const { tracer, meter, propagator, urlIds = false } = options;
  const parts = {
    // Waits by itself for a provider that is registered later.
    tracer: tracer ?? trace.getTracer(SCOPE, VERSION),
    instruments: instrumentsOf(meter),
    propagator,
    urlIds,
  };
  return {
    startCall: (call) => startCall(parts, context.active(), call),
    startFlow: (method) => startFlow(parts.tracer, context.active(), method),
  };
}
