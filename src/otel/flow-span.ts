import { type Context, context, SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import type { FlowTelemetry } from "../core/telemetry.js";
import { flowEndAttributes } from "./attributes.js";

/**
 * Opens the span of a flow. Its calls are its children by what is active when they start, so they need a context manager,
 * as every SDK for Node registers one.
 */
export function startFlow(tracer: Tracer, parent: Context, method: string): FlowTelemetry {
  const span = tracer.startSpan(method, { kind: SpanKind.INTERNAL, attributes: { "newstore.method": method } }, parent);
  const own = trace.setSpan(parent, span);
  return {
    run: (work) => context.with(own, work),
    end(end) {
      span.setAttributes(flowEndAttributes(end));
      if (end.isFailure) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}
