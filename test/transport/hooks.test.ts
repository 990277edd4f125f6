import { afterEach, describe, expect, it } from "vitest";
import type { AttemptEvent, RetryEvent } from "../../src/core/hooks.js";
import type { LogFields } from "../../src/core/logger.js";
import type { Middleware, MiddlewareRequest } from "../../src/core/middleware.js";
import { isNewStoreError, NewStoreError } from "../../src/core/newstore-error.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, operation } from "./descriptors.js";

afterEach(stopServers);

/** As JavaScript lets one write it. */
const forgetful: unknown = async (_: unknown, next: () => Promise<unknown>) => {
  await next();
};

describe("middleware", () => {
  it("runs in order, the client's outside of the call's, for each attempt, and sees no token", async () => {
    const log: string[] = [];
    const seen: MiddlewareRequest[] = [];
    const named =
      (name: string): Middleware =>
      async (request, next) => {
        log.push(`${name}>`);
        seen.push(request);
        try {
          return await next();
        } finally {
          log.push(`<${name}`);
        }
      };
    const server = await startServer([{ status: 503 }, { body: { id: "a" } }]);
    const transport = transportTo(server, { middleware: [named("a"), named("b")] });
    await send(transport, getOrder, { path: { id: "a" } }, { middleware: [named("c")] });
    expect(log.join(" ")).toBe("a> b> c> <c <b <a a> b> c> <c <b <a");
    expect(seen.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 2, 2, 2]);
    expect(seen[0]).toMatchObject({
      operationId: "getOrder",
      method: "GET",
      template: "/orders/{id}",
      url: `${server.url}/orders/a`,
    });
    expect(JSON.stringify(seen)).not.toContain("token-1");
  });

  it("adds headers, but no authorization", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const signed: Middleware = (_, next) => next({ headers: { "X-Trace": "t" } });
    await send(transportTo(server, { middleware: [signed] }), getOrder, { path: { id: "a" } });
    expect(server.requests[0]?.headers).toMatchObject({ "x-trace": "t", authorization: "Bearer token-1" });
    const thief: Middleware = (_, next) => next({ headers: { Authorization: "Bearer mine" } });
    const error = await failureOf(send(transportTo(server), getOrder, { path: { id: "a" } }, { middleware: [thief] }));
    expect(error.issues).toMatchObject([{ rule: "reserved-header" }]);
  });

  it("sends again by calling next again, the same bytes, and both count as attempts", async () => {
    const server = await startServer([{ status: 418 }, { body: { ok: true } }]);
    const again: Middleware = async (_, next) => {
      try {
        return await next();
      } catch (error) {
        if (isNewStoreError(error) && error.status === 418) return next({ headers: { "x-again": "1" } });
        throw error;
      }
    };
    const response = await send(transportTo(server), addNote, { body: { text: "x" } }, { middleware: [again] });
    expect(response).toMatchObject({ data: { ok: true }, attempts: 2 });
    expect(server.requests[0]?.body).toEqual(server.requests[1]?.body);
    expect(server.requests[1]?.headers["x-again"]).toBe("1");
  });

  it("may respond by itself", async () => {
    const server = await startServer([]);
    const cached: Middleware = async () => ({
      data: 1,
      status: 200,
      headers: new Headers(),
      requestId: undefined,
      attempts: 0,
    });
    expect(await send(transportTo(server), getOrder, { path: { id: "a" } }, { middleware: [cached] })).toMatchObject({
      data: 1,
      attempts: 0,
    });
  });

  it.each<[string, Middleware]>([
    ["nothing, since it forgot to return", forgetful as Middleware],
    ["null", (async () => null) as unknown as Middleware],
    ["a response without headers", (async () => ({ status: 200, data: 1 })) as unknown as Middleware],
  ])("that gives %s fails the call and says what to do", async (_, middleware) => {
    const server = await startServer([{ body: { id: "a" } }]);
    const error = await failureOf(send(transportTo(server), addNote, { body: {} }, { middleware: [middleware] }));
    expect(error).toMatchObject({ kind: "configuration", operationId: "createNote", attempts: server.requests.length });
    expect(error.message).toContain("return what next() gives");
    // The note is there.
    expect(error.outcomeUnknown).toBe(server.requests.length > 0);
  });

  it("that throws ends the call with what it threw", async () => {
    const server = await startServer([{ body: {} }]);
    const broken: Middleware = async () => {
      throw new NewStoreError("no", { kind: "mapping" });
    };
    expect((await failureOf(send(transportTo(server), operation(), {}, { middleware: [broken] }))).kind).toBe(
      "mapping",
    );
  });
});

describe("events", () => {
  it("tell each attempt, the wait, and the token's own request, by template", async () => {
    const attempts: AttemptEvent[] = [];
    const retries: RetryEvent[] = [];
    const server = await startServer([{ status: 503, headers: { "x-request-id": "r-1" } }, { body: { id: "a" } }]);
    const hooks = {
      onAttempt: (event: AttemptEvent) => void attempts.push(event),
      onRetry: (event: RetryEvent) => void retries.push(event),
    };
    await send(transportTo(server, { hooks }), getOrder, { path: { id: "a" } });
    expect(attempts).toMatchObject([
      { operationId: "createAccessToken", template: "/token", status: 200, attempt: 1 },
      {
        operationId: "getOrder",
        template: "/orders/{id}",
        status: 503,
        attempt: 1,
        errorKind: "api",
        requestId: "r-1",
      },
      { operationId: "getOrder", template: "/orders/{id}", status: 200, attempt: 2, errorKind: undefined },
    ]);
    expect(retries).toEqual([
      {
        operationId: "getOrder",
        method: "GET",
        template: "/orders/{id}",
        attempt: 1,
        status: 503,
        errorKind: "api",
        requestId: "r-1",
        waitMs: 250,
      },
    ]);
  });
});

describe("the logger", () => {
  it("gets lines that say it all, with fields from a short list, and nothing secret", async () => {
    const lines: [string, LogFields | undefined][] = [];
    const line = (message: string, fields?: LogFields) => void lines.push([message, fields]);
    const server = await startServer([{ status: 500, body: { message: "private" } }, { body: { id: "a" } }]);
    const transport = transportTo(server, { logger: { debug: line, info: line } });
    await send(transport, getOrder, { path: { id: "customer-4711" }, query: { q: "mail@example.com" } });
    expect(lines.map(([message]) => message.replace(/in \d+ ms/, "in N ms"))).toEqual([
      "newstore-sdk: createAccessToken POST /token: 200 in N ms, attempt 1",
      "newstore-sdk: getOrder GET /orders/{id}: 500 in N ms, attempt 1",
      "newstore-sdk: getOrder failed with 500; next attempt in N ms",
      "newstore-sdk: getOrder GET /orders/{id}: 200 in N ms, attempt 2",
    ]);
    const text = JSON.stringify(lines);
    for (const secret of ["very-secret-value", "token-1", "4711", "mail@", "private"])
      expect(text).not.toContain(secret);
    const allowed = ["operationId", "template", "status", "attempt", "durationMs", "waitMs", "requestId"];
    expect(lines.flatMap(([, fields]) => Object.keys(fields ?? {})).filter((name) => !allowed.includes(name))).toEqual(
      [],
    );
  });

  it("that fails does not fail the call", async () => {
    const server = await startServer([{ body: {} }]);
    const debug = () => {
      throw new Error("disk full");
    };
    await send(transportTo(server, { logger: { debug } }), operation());
  });

  it("keeps its own this, as pino needs", async () => {
    const server = await startServer([{ body: {} }]);
    class Log {
      readonly lines: string[] = [];
      debug(message: string) {
        this.lines.push(message);
      }
    }
    const logger = new Log();
    await send(transportTo(server, { logger }), operation());
    expect(logger.lines).toHaveLength(1);
  });
});
