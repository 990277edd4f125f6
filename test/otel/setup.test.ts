import { context, metrics, propagation, type TextMapPropagator, trace } from "@opentelemetry/api";
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from "@opentelemetry/core";
import { NewStore } from "newstore-sdk";
import { otel } from "newstore-sdk/otel";
import { afterEach, describe, expect, it } from "vitest";
import type { Telemetry } from "../../src/core/telemetry.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { operation } from "../transport/descriptors.js";
import { startOtel, useContextManager } from "./kit.js";

afterEach(async () => {
  for (const api of [trace, metrics, propagation, context]) api.disable();
  await stopServers();
});

const withBaggage = () =>
  new CompositePropagator({ propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()] });

const inBaggage = <T>(work: () => Promise<T>): Promise<T> => {
  const entries = propagation.createBaggage({ "user.email": { value: "mail@example.com" } });
  return context.with(propagation.setBaggage(context.active(), entries), work);
};

describe("otel()", () => {
  it("uses what is registered in the process, also when that comes after the client", async () => {
    const server = await startServer([{ status: 503 }, { body: {} }]);
    const newstore = new NewStore({
      baseUrl: server.url,
      credentials: async () => "given",
      retry: { baseDelayMs: 0 },
      telemetry: otel(),
    });
    const sdk = startOtel();
    trace.setGlobalTracerProvider(sdk.tracing);
    metrics.setGlobalMeterProvider(sdk.measuring);
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
    await newstore.stores.get("s");
    expect(sdk.spans()).toHaveLength(3);
    expect(new Set(sdk.spans().map(({ instrumentationScope }) => instrumentationScope.name))).toEqual(
      new Set(["newstore-sdk"]),
    );
    expect(await sdk.series("newstore.client.request.duration")).not.toEqual([]);
    expect(server.requests[0]?.headers["traceparent"]).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  it("does nothing, and costs no call, where nothing is registered", async () => {
    const server = await startServer([{ body: {} }]);
    await send(transportTo(server, { telemetry: otel() }), operation());
    expect(server.requests[0]?.headers).not.toHaveProperty("traceparent");
  });

  it("sends no baggage to NewStore, unless a propagator that is given writes it", async () => {
    useContextManager();
    const server = await startServer([{ body: {} }]);
    propagation.setGlobalPropagator(withBaggage());
    const { tracer } = startOtel();
    await inBaggage(() => send(transportTo(server, { telemetry: otel({ tracer }) }), operation()));
    expect(server.requests[0]?.headers).toHaveProperty("traceparent");
    expect(server.requests[0]?.headers).not.toHaveProperty("baggage");
    const given = otel({ tracer, propagator: withBaggage() });
    await inBaggage(() => send(transportTo(server, { telemetry: given }), operation()));
    expect(server.requests[1]?.headers["baggage"]).toContain("user.email");
  });

  it("lets the caller's own headers win, and never touches authorization", async () => {
    const greedy: TextMapPropagator = {
      inject: (_, carrier, setter) => {
        setter.set(carrier, "x-trace", "ours");
        setter.set(carrier, "x-other", "ours");
      },
      extract: (from) => from,
      fields: () => ["x-trace"],
    };
    const server = await startServer([{ body: {} }]);
    const { telemetry } = startOtel({ propagator: greedy });
    await send(transportTo(server, { telemetry }), operation(), {}, { headers: { "X-Trace": "mine" } });
    expect(server.requests[0]?.headers).toMatchObject({ "x-trace": "mine", "x-other": "ours" });
    const thief: TextMapPropagator = {
      ...greedy,
      inject: (_, carrier, setter) => setter.set(carrier, "Authorization", "Bearer theirs"),
    };
    const secured = operation({ security: "bearer" });
    await send(transportTo(server, { telemetry: startOtel({ propagator: thief }).telemetry }), secured);
    expect(server.requests[1]?.headers.authorization).toBe("Bearer token-1");
  });

  it("goes on with the span where the propagator fails", async () => {
    const broken: TextMapPropagator = {
      inject: () => {
        throw new Error("no");
      },
      extract: (from) => from,
      fields: () => [],
    };
    const server = await startServer([{ body: {} }]);
    const { telemetry, spans } = startOtel({ propagator: broken });
    await send(transportTo(server, { telemetry }), operation());
    expect(spans()).toHaveLength(2);
  });
});

describe("telemetry that fails", () => {
  const fail = () => {
    throw new Error("no");
  };
  const good = { headers: {}, run: <T>(work: () => Promise<T>) => work(), end: () => {} };
  const afterwards = <T>(work: () => Promise<T>): Promise<T> => {
    void work();
    return fail();
  };

  it.each<[string, Telemetry]>([
    ["at the start", { startCall: fail }],
    ["to run", { startCall: () => ({ ...good, run: fail, startAttempt: () => good }) }],
    ["after it has run", { startCall: () => ({ ...good, run: afterwards, startAttempt: () => good }) }],
    [
      "by a rejection of its own",
      { startCall: () => ({ ...good, run: async (work) => work().then(fail), startAttempt: () => good }) },
    ],
    [
      "by running twice",
      { startCall: () => ({ ...good, run: (work) => work().then(work), startAttempt: () => good }) },
    ],
    ["by not running", { startCall: () => ({ ...good, run: () => new Promise(() => {}), startAttempt: () => good }) }],
    ["at a request", { startCall: () => ({ ...good, startAttempt: fail }) }],
    ["to run a request", { startCall: () => ({ ...good, startAttempt: () => ({ ...good, run: fail }) }) }],
    ["at the end", { startCall: () => ({ ...good, end: fail, startAttempt: () => ({ ...good, end: fail }) }) }],
    [
      "with headers that cannot be sent",
      { startCall: () => ({ ...good, startAttempt: () => ({ ...good, headers: { "bad name": "\n" } }) }) },
    ],
  ])("%s costs no call and repeats none", async (_, telemetry) => {
    const server = await startServer([{ body: { ok: true } }]);
    const { data } = await send(transportTo(server, { telemetry }), operation());
    expect(data).toEqual({ ok: true });
    expect(server.requests).toHaveLength(1);
  });

  it("is told by a warning that names the operation", async () => {
    const lines: unknown[] = [];
    const server = await startServer([{ body: {} }]);
    const logger = { warn: (...line: unknown[]) => void lines.push(line) };
    await send(transportTo(server, { telemetry: { startCall: fail }, logger }), operation());
    expect(lines).toEqual([["newstore-sdk: the telemetry failed and was ignored", { operationId: "getThing" }]]);
  });
});
