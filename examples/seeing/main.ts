/**
 * What a client shows of itself: log lines, events, middleware, spans and metrics. Runs against the sandbox.
 *
 * npx tsx examples/seeing/main.ts
 */

import { context, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { type Hooks, type Middleware, NewStore } from "newstore-sdk";
import { otel } from "newstore-sdk/otel";
import { startSandbox } from "newstore-sdk/sandbox";

// A service registers its OpenTelemetry SDK once, as it always does; here the spans are kept to be printed.
const spans = new InMemorySpanExporter();
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }));
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

/** Middleware runs around each attempt: it may add headers, make up a response, or send again. */
const withCorrelationId: Middleware = (_, next) => next({ headers: { "x-correlation-id": crypto.randomUUID() } });

/** Hooks are called when something happens. The template names the path without its ids, so it fits a metric. */
const hooks: Hooks = {
  onAttempt: ({ method, template, status, attempt, durationMs }) =>
    console.log(`event: ${method} ${template} ${status}, attempt ${attempt}, ${Math.round(durationMs)} ms`),
  onRetry: ({ operationId, waitMs }) => console.log(`event: ${operationId} waits ${Math.round(waitMs)} ms`),
};

const sandbox = await startSandbox({ seed: "demo" });
const newstore = new NewStore({
  tenant: sandbox.tenant,
  baseUrl: sandbox.url,
  tokenUrl: sandbox.tokenUrl,
  credentials: sandbox.credentials,
  // Any object with debug, info, warn and error; console and pino fit as they are.
  logger: console,
  logLevel: "info",
  middleware: [withCorrelationId],
  hooks,
  telemetry: otel(),
});

try {
  await trace.getTracer("shop").startActiveSpan("list stores", async (span) => {
    for await (const { id } of newstore.stores.list()) console.log(`store: ${id}`);
    span.end();
  });
  for (const { name, attributes } of spans.getFinishedSpans()) {
    console.log(`span: ${name}`, attributes["http.response.status_code"] ?? "");
  }
} finally {
  await sandbox.stop();
}
