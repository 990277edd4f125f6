import { SpanKind } from "@opentelemetry/api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { getOrder, operation } from "../transport/descriptors.js";
import { startOtel, useContextManager } from "./kit.js";

let stopContextManager = () => {};
beforeEach(() => {
  stopContextManager = useContextManager();
});
afterEach(async () => {
  stopContextManager();
  await stopServers();
});

describe("newstore.client.queue.duration", () => {
  it("counts the requests that waited for their turn, and none that went at once", async () => {
    const server = await startServer(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { body: { id: "a" } };
    });
    const otel = startOtel();
    const transport = transportTo(server, {
      telemetry: otel.telemetry,
      maxConcurrency: 1,
      clock: systemClock,
      credentials: async () => "t",
    });
    await Promise.all(["a", "b", "c"].map((id) => send(transport, getOrder, { path: { id } })));
    const [live, ...others] = await otel.series("newstore.client.queue.duration");
    expect(others).toEqual([]);
    expect(live).toMatchObject({ unit: "s", value: { count: 2 } });
    expect(live?.attributes).toEqual({
      "http.request.method": "GET",
      "url.template": "/orders/{id}",
      "newstore.operation_id": "getOrder",
      "newstore.api": "test",
      "newstore.queue": "client",
      "newstore.priority": "live",
    });
    expect((live as { value: { sum: number } }).value.sum).toBeGreaterThan(0.001);
  });

  it("tells bulk waits, waits for a rate that processes share, and those that ended without a turn", async () => {
    const server = await startServer([{ body: {} }]);
    const otel = startOtel();
    const common = { telemetry: otel.telemetry, credentials: async () => "t" };
    const shared = { take: async () => 0 };
    const transport = transportTo(server, { ...common, rateLimit: { shared } });
    await send(transport, operation(), {}, { priority: "bulk" });
    const closed = transportTo(server, { ...common, rateLimit: { shared: { take: async () => 60_000 } } });
    await failureOf(send(closed, operation(), {}, { timeouts: { totalMs: 20 } }));
    const series = await otel.series("newstore.client.queue.duration");
    const told = series.map(({ attributes }) => [
      attributes["newstore.queue"],
      attributes["newstore.priority"],
      attributes["error.type"],
    ]);
    expect(told).toEqual([
      ["shared", "bulk", undefined],
      ["shared", "live", "timeout"],
    ]);
  });
});

describe("a request for a token", () => {
  it("that several calls share is below the one that made it, and the others have a link to it", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const { telemetry, tracer, spans } = startOtel();
    const transport = transportTo(server, { telemetry });
    await Promise.all(
      ["first", "second", "third"].map((name) =>
        tracer.startActiveSpan(name, async (span) => {
          await send(transport, getOrder, { path: { id: "a" } });
          span.end();
        }),
      ),
    );
    // A token that is at hand is waited for by nobody.
    await send(transport, getOrder, { path: { id: "a" } });
    const tokens = spans().filter(({ name, kind }) => name.includes("/token") && kind === SpanKind.INTERNAL);
    expect(tokens).toHaveLength(1);
    const token = tokens[0]?.spanContext();
    const calls = spans().filter(({ name, kind }) => name === "GET /orders/{id}" && kind === SpanKind.INTERNAL);
    const maker = calls.filter((call) => call.spanContext().spanId === tokens[0]?.parentSpanContext?.spanId);
    expect(maker).toHaveLength(1);
    const links = calls.map(({ links: own }) => own.map(({ context }) => context.spanId));
    expect(links.filter((own) => own.length === 1)).toEqual([[token?.spanId], [token?.spanId]]);
    expect(maker[0]?.links).toEqual([]);
    expect(calls.at(-1)?.links).toEqual([]);
    expect(new Set(calls.map((call) => call.spanContext().traceId)).size).toBe(4);
  });

  it("that fails is counted with its error, and each call that shared it has a link", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const fetch = async () => Response.json({ error: "invalid_client" }, { status: 401 });
    const otel = startOtel();
    const transport = transportTo(server, { telemetry: otel.telemetry, fetch });
    await Promise.all([1, 2].map(() => failureOf(send(transport, getOrder, { path: { id: "a" } }))));
    const series = await otel.series("newstore.client.token.requests");
    expect(series).toMatchObject([
      {
        unit: "{request}",
        value: 1,
        attributes: { "newstore.operation_id": "createAccessToken", "error.type": "401" },
      },
    ]);
    const calls = otel.spans().filter(({ name, kind }) => name === "GET /orders/{id}" && kind === SpanKind.INTERNAL);
    expect(calls.map(({ links }) => links.length).sort()).toEqual([0, 1]);
  });

  it("counts once however often it is repeated, and not where a token was at hand", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const otel = startOtel();
    const transport = transportTo(server, { telemetry: otel.telemetry });
    for (let calls = 0; calls < 3; calls += 1) await send(transport, getOrder, { path: { id: "a" } });
    const series = await otel.series("newstore.client.token.requests");
    expect(series.map(({ attributes, value }) => [attributes, value])).toEqual([
      [{ "newstore.operation_id": "createAccessToken" }, 1],
    ]);
  });
});
