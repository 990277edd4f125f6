import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { isTracingSuppressed } from "@opentelemetry/core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Middleware } from "../../src/core/middleware.js";
import { until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, injectOrder, operation, queryParameter } from "../transport/descriptors.js";
import { childrenOf, startOtel, useContextManager } from "./kit.js";

let stopContextManager = () => {};
beforeAll(() => {
  stopContextManager = useContextManager();
});
afterAll(() => stopContextManager());
afterEach(stopServers);

const order = { external_id: "web-1" };

describe("a call", () => {
  it("is a span of method and template, with its request below it and the request for its token beside", async () => {
    const server = await startServer([{ body: { ok: true }, headers: { "x-request-id": "r-1" } }]);
    const { telemetry, spans } = startOtel();
    await send(transportTo(server, { telemetry }), injectOrder, { body: order });

    const call = spans().find((span) => span.parentSpanContext === undefined);
    if (call === undefined) throw new Error("there is no root");
    expect(call).toMatchObject({ name: "POST /v0/d/fulfill_order", kind: SpanKind.INTERNAL, status: { code: 0 } });
    expect(call.attributes).toEqual({
      "http.request.method": "POST",
      "url.template": "/v0/d/fulfill_order",
      "newstore.operation_id": "createInjectedOrder",
      "newstore.api": "test",
      "http.response.status_code": 200,
      "newstore.request_id": "r-1",
      "newstore.attempts": 1,
    });
    const [token, request] = childrenOf(call, spans());
    expect(token).toMatchObject({ name: "POST /token", attributes: { "newstore.operation_id": "createAccessToken" } });
    expect(childrenOf(token as never, spans())).toHaveLength(1);
    expect(request).toMatchObject({ name: "POST /v0/d/fulfill_order", kind: SpanKind.CLIENT });
    expect(request?.attributes).toEqual({
      "http.request.method": "POST",
      "url.template": "/v0/d/fulfill_order",
      "url.full": `${server.url}/v0/d/fulfill_order`,
      "server.address": "127.0.0.1",
      "server.port": Number(new URL(server.url).port),
      "http.response.status_code": 200,
      "newstore.operation_id": "createInjectedOrder",
      "newstore.api": "test",
      "newstore.request_id": "r-1",
    });
    expect(spans()).toHaveLength(4);
  });

  it("is a child of the span that is active, and its own is active in middleware", async () => {
    const server = await startServer([{ body: {} }]);
    const { telemetry, tracer, spans } = startOtel();
    const seen: (string | undefined)[] = [];
    const look: Middleware = (_, next) => {
      seen.push(trace.getActiveSpan()?.spanContext().spanId);
      return next();
    };
    const transport = transportTo(server, { telemetry, middleware: [look] });
    await tracer.startActiveSpan("checkout", async (span) => {
      await send(transport, operation());
      expect(trace.getActiveSpan()).toBe(span);
      span.end();
    });
    const [, call, checkout] = spans();
    expect(call?.parentSpanContext?.spanId).toBe(checkout?.spanContext().spanId);
    expect(seen).toEqual([call?.spanContext().spanId]);
  });

  it("that is retried has one span a request, each counted, each with its own trace context on the wire", async () => {
    const server = await startServer([{ status: 503 }, "reset", { body: {} }]);
    const { telemetry, spans } = startOtel();
    await send(transportTo(server, { telemetry }), operation());
    const [first, second, third, call] = spans();
    expect(call?.attributes).toMatchObject({ "newstore.attempts": 3, "http.response.status_code": 200 });
    expect(call?.status.code).toBe(SpanStatusCode.UNSET);
    expect(first).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { "http.response.status_code": 503, "error.type": "503" },
    });
    expect(second).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { "error.type": "connection", "http.request.resend_count": 1 },
    });
    expect(second?.attributes).not.toHaveProperty("http.response.status_code");
    expect(third?.attributes).toMatchObject({ "http.request.resend_count": 2 });
    expect(first?.attributes).not.toHaveProperty("http.request.resend_count");
    expect(server.requests.map(({ headers }) => headers["traceparent"])).toEqual(
      [first, second, third].map((span) => {
        const { traceId, spanId } = span?.spanContext() ?? {};
        expect(traceId).toBe(call?.spanContext().traceId);
        return `00-${traceId}-${spanId}-01`;
      }),
    );
  });

  it("shows the replay after a refused token, which no middleware sees", async () => {
    const server = await startServer([{ body: { id: "a" } }, { status: 401, body: {} }, { body: { id: "a" } }]);
    const { telemetry, spans } = startOtel();
    const transport = transportTo(server, { telemetry });
    await send(transport, getOrder, { path: { id: "a" } });
    const before = spans().length;
    await send(transport, getOrder, { path: { id: "a" } });
    const shown = spans()
      .slice(before)
      .map(({ name, attributes }) => [
        name,
        attributes["http.response.status_code"],
        attributes["http.request.resend_count"],
      ]);
    expect(shown).toEqual([
      ["GET /orders/{id}", 401, undefined],
      ["POST /token", 200, undefined],
      ["POST /token", 200, undefined],
      ["GET /orders/{id}", 200, 1],
      ["GET /orders/{id}", 200, undefined],
    ]);
  });

  it("that fails says why by type, without a message", async () => {
    const server = await startServer([{ status: 400, body: { error_code: "invalid_shipments", message: "private" } }]);
    const { telemetry, spans } = startOtel();
    await failureOf(send(transportTo(server, { telemetry }), injectOrder, { body: order }));
    const call = spans().at(-1);
    expect(call?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(call?.attributes).toMatchObject({ "error.type": "400", "http.response.status_code": 400 });
    expect(call?.events).toEqual([]);
  });

  it("that is aborted, or wrong before it is sent, ends its span with the kind of the error", async () => {
    const server = await startServer(["stall"]);
    const { telemetry, spans } = startOtel();
    const transport = transportTo(server, { telemetry });
    const controller = new AbortController();
    const call = failureOf(send(transport, addNote, { body: {} }, { signal: controller.signal }));
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort();
    expect((await call).kind).toBe("aborted");
    // The request's span may end a moment after the call's: the caller is not kept waiting for it.
    const ended = () => spans().filter(({ name }) => name === "POST /notes");
    await until(() => ended().length === 2);
    expect(ended().map(({ attributes }) => attributes["error.type"])).toEqual(["aborted", "aborted"]);

    await failureOf(send(transport, getOrder, { path: { id: ".." } }));
    expect(spans().at(-1)).toMatchObject({
      name: "GET /orders/{id}",
      attributes: { "error.type": "validation", "newstore.attempts": 0 },
    });
  });

  it("whose middleware throws something else, or responds by itself, ends its span all the same", async () => {
    const server = await startServer([{ body: {} }]);
    const { telemetry, spans } = startOtel();
    const transport = transportTo(server, { telemetry });
    const broken: Middleware = async () => {
      throw new Error("mine");
    };
    const error = await failureOf(send(transport, operation(), {}, { middleware: [broken] }));
    expect(error.message).toContain('a middleware threw "mine"');
    expect(spans().at(-1)?.attributes).toMatchObject({ "error.type": "configuration", "newstore.attempts": 0 });
    const empty = (async () => undefined) as unknown as Middleware;
    await failureOf(send(transport, operation(), {}, { middleware: [empty] }));
    expect(spans().at(-1)?.attributes).toMatchObject({ "error.type": "configuration", "newstore.attempts": 0 });
    const own: Middleware = async () => ({
      data: { id: "a" },
      status: 200,
      headers: new Headers(),
      requestId: undefined,
      attempts: 0,
    });
    await send(transport, operation(), {}, { middleware: [own] });
    expect(spans().at(-1)?.status.code).toBe(SpanStatusCode.UNSET);
  });
});

describe("calls side by side", () => {
  it("do not mix: each request is below its own call, and carries its own trace on", async () => {
    const server = await startServer(async ({ url }, index) => {
      await new Promise((resolve) => setTimeout(resolve, index % 7));
      return index % 3 === 0 ? { status: 503 } : { body: { id: url } };
    });
    const { telemetry, tracer, spans } = startOtel();
    const transport = transportTo(server, { telemetry, retry: { retries: 20 } });
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        tracer.startActiveSpan(`user ${index}`, async (span) => {
          await send(transport, getOrder, { path: { id: `o-${index}` } });
          span.end();
        }),
      ),
    );
    const roots = spans().filter(({ name }) => name.startsWith("user "));
    expect(roots).toHaveLength(40);
    for (const root of roots) {
      const id = root.name.replace("user ", "o-");
      const [call, ...others] = childrenOf(root, spans());
      expect(others).toEqual([]);
      const requests = childrenOf(call as never, spans()).filter(({ name }) => name === "GET /orders/{id}");
      expect(requests.length).toBe(call?.attributes["newstore.attempts"]);
      const sent = server.requests.filter(({ url }) => url === `/orders/${id}`);
      expect(sent.map(({ headers }) => headers["traceparent"])).toEqual(
        requests.map((span) => `00-${root.spanContext().traceId}-${span.spanContext().spanId}-01`),
      );
      expect(new Set(requests.map(({ attributes }) => attributes["url.full"]))).toEqual(
        new Set([`${server.url}/orders/{id}`]),
      );
    }
    expect(spans().filter(({ name }) => name === "POST /token")).toHaveLength(2);
  });

  it("keep their requests below them without a context manager too", async () => {
    stopContextManager();
    try {
      const server = await startServer([{ status: 503 }, { body: { id: "a" } }]);
      const { telemetry, spans } = startOtel();
      const transport = transportTo(server, { telemetry });
      await Promise.all([send(transport, operation()), send(transport, operation())]);
      const calls = spans().filter((span) => span.parentSpanContext === undefined);
      expect(calls).toHaveLength(2);
      const total = calls.map((call) => childrenOf(call, spans()).length);
      expect(total.reduce((sum, count) => sum + count)).toBe(3);
    } finally {
      stopContextManager = useContextManager();
    }
  });
});

describe("inside of a request's span", () => {
  it("instrumentations of fetch are told to be silent, so that nothing is traced twice", async () => {
    const { telemetry } = startOtel();
    const seen: boolean[] = [];
    const fetch = async () => {
      seen.push(isTracingSuppressed(context.active()));
      return Response.json({});
    };
    const server = await startServer([]);
    await send(transportTo(server, { telemetry, fetch }), operation());
    expect(seen).toEqual([true]);
    expect(isTracingSuppressed(ROOT_CONTEXT)).toBe(false);
  });
});

describe("url.full", () => {
  it("shows names where ids are, below a base path too, unless ids are wanted", async () => {
    const server = await startServer([{ body: {} }]);
    const parameters = getOrder.parameters.flatMap((own) => [own, { ...own, name: "note" }]);
    const read = operation({ path: "/orders/{id}/notes/{note}", parameters });
    const urlOf = async (options: object) => {
      const { telemetry, spans } = startOtel(options);
      const transport = transportTo(server, { telemetry, baseUrl: `${server.url}/gateway/v1` });
      await send(transport, read, { path: { id: "WEB 1/2", note: "n" } });
      return spans()[0]?.attributes["url.full"];
    };
    expect(await urlOf({})).toBe(`${server.url}/gateway/v1/orders/{id}/notes/{note}`);
    expect(await urlOf({ urlIds: true })).toBe(`${server.url}/gateway/v1/orders/WEB%201%2F2/notes/n`);
  });

  it("shows the path, the names of the query and the values of a few harmless ones", async () => {
    const server = await startServer([{ body: {} }]);
    const { telemetry, spans } = startOtel();
    const list = operation({ parameters: [queryParameter("q"), queryParameter("offset")] });
    const endpoints = { getThing: "/things?code=gateway-key&flag" };
    const transport = transportTo(server, { telemetry, endpoints });
    await send(transport, list, { query: { q: "mail@example.com", offset: 20 } });
    const [request, call] = spans();
    expect(server.requests[0]?.url).toBe("/things?code=gateway-key&flag&q=mail%40example.com&offset=20");
    expect(request?.attributes["url.full"]).toBe(`${server.url}/things?code=REDACTED&REDACTED&q=REDACTED&offset=20`);
    expect([request?.name, call?.name, call?.attributes["url.template"]]).toEqual([
      "GET /things",
      "GET /things",
      "/things",
    ]);
  });
});
