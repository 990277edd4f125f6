import { type Context, defaultTextMapSetter, propagation, type TextMapPropagator } from "@opentelemetry/api";

/**
 * The headers that carry a trace on. A propagator that was given writes what it likes. The process's own one is not
 * let write baggage: that is made for one's own services, and NewStore is somebody else's.
 */
export function traceHeaders(context: Context, propagator: TextMapPropagator | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  try {
    if (propagator !== undefined) propagator.inject(context, headers, defaultTextMapSetter);
    else {
      propagation.inject(context, headers);
      delete headers["baggage"];
    }
  } catch {
    // What it wrote until then is of no use; the span is.
    return {};
  }
  return headers;
}
