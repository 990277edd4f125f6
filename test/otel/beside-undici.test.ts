import { context, metrics, propagation, trace } from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import { otel } from "newstore-sdk/otel";
import { afterEach, expect, it } from "vitest";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { operation } from "../transport/descriptors.js";
import { startOtel, useContextManager } from "./kit.js";

let instrumentation: UndiciInstrumentation | undefined;

afterEach(async () => {
  instrumentation?.disable();
  for (const api of [trace, metrics, propagation, context]) api.disable();
  await stopServers();
});

it("beside instrumentation-undici each request is one span, and counts once in each metric", async () => {
  useContextManager();
  const sdk = startOtel();
  trace.setGlobalTracerProvider(sdk.tracing);
  metrics.setGlobalMeterProvider(sdk.measuring);
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  instrumentation = new UndiciInstrumentation();
  instrumentation.setTracerProvider(sdk.tracing);
  instrumentation.setMeterProvider(sdk.measuring);
  instrumentation.enable();
  const server = await startServer([{ body: {} }]);
  const transport = transportTo(server, { telemetry: otel() });
  await send(transport, operation());
  await send(transport, operation());
  expect(server.requests).toHaveLength(2);
  const counted = async (name: string) =>
    (await sdk.series(name)).reduce((sum, { value }) => sum + (value as { readonly count: number }).count, 0);
  expect(await counted("newstore.client.request.duration")).toBe(2);
  // What undici's instrumentation counts by the conventions' name is its own: never ours beside it.
  expect(await counted("http.client.request.duration")).toBeLessThanOrEqual(2);
  const paths = sdk.spans().filter(({ attributes }) => String(attributes["url.full"]).endsWith("/things"));
  expect(paths.map(({ instrumentationScope }) => instrumentationScope.name)).toEqual(["newstore-sdk", "newstore-sdk"]);
});
