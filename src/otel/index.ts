/**
 * Spans and metrics for OpenTelemetry. Needs the package `@opentelemetry/api`, and an SDK of it to go anywhere.
 *
 * @packageDocumentation
 */

export type { Telemetry } from "../core/telemetry.js";
export type { OtelOptions } from "./otel.js";
export { otel } from "./otel.js";
