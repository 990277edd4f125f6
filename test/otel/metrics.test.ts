import { afterEach, describe, expect, it } from "vitest";
import { fakeClock } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { getOrder, operation } from "../transport/descriptors.js";
import { startOtel } from "./kit.js";

afterEach(stopServers);

const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

describe("newstore.client.request.duration", () => {
  it("counts each request in seconds, by template and never by id", async () => {
    const server = await startServer([{ status: 503 }, { body: { id: "a" } }]);
    const otel = startOtel();
    const transport = transportTo(server, { telemetry: otel.telemetry, credentials: async () => "given" });
    for (const id of ["a", "b", "c"]) await send(transport, getOrder, { path: { id } });
    const series = await otel.series("newstore.client.request.duration");
    const common = {
      "http.request.method": "GET",
      "url.template": "/orders/{id}",
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(server.url).port),
    };
    expect(series.map(({ attributes }) => attributes)).toEqual([
      { ...common, "http.response.status_code": 503, "error.type": "503" },
      { ...common, "http.response.status_code": 200 },
    ]);
    expect(series.map(({ value }) => (value as { count: number }).count)).toEqual([1, 3]);
    expect(series[0]).toMatchObject({ unit: "s", value: { buckets: { boundaries: BOUNDARIES } } });
  });

  it("is what the exchange took, in seconds, and not the waits around it", async () => {
    const clock = fakeClock({ autoRunUpToMs: 10_000 });
    const server = await startServer([]);
    let calls = 0;
    const fetch = async () => {
      calls += 1;
      clock.advance(250);
      return calls === 1 ? new Response("", { status: 503, headers: { "retry-after": "9" } }) : Response.json({});
    };
    const otel = startOtel();
    await send(transportTo(server, { telemetry: otel.telemetry, clock, fetch }), operation());
    const series = await otel.series("newstore.client.request.duration");
    expect(series.map(({ value }) => (value as { sum: number }).sum)).toEqual([0.25, 0.25]);
  });
});

describe("newstore.client.retries", () => {
  it("counts what was sent again by why, whoever sent it, and not what was sent once", async () => {
    const server = await startServer([
      { body: { id: "a" } },
      { status: 401, body: {} },
      { status: 503 },
      "reset",
      { status: 404, body: {} },
    ]);
    const otel = startOtel();
    const transport = transportTo(server, { telemetry: otel.telemetry });
    await send(transport, getOrder, { path: { id: "a" } });
    await failureOf(send(transport, getOrder, { path: { id: "a" } }));
    const series = await otel.series("newstore.client.retries");
    expect(series.map(({ attributes, value }) => [attributes["error.type"], value])).toEqual([
      ["401", 1],
      ["503", 1],
      ["connection", 1],
    ]);
    expect(series[0]?.attributes).toEqual({
      "http.request.method": "GET",
      "url.template": "/orders/{id}",
      "newstore.operation_id": "getOrder",
      "newstore.api": "test",
      "error.type": "401",
    });
  });
});
