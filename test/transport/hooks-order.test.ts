import { afterEach, describe, expect, it } from "vitest";
import type { AttemptEvent, RetryEvent } from "../../src/core/hooks.js";
import type { Middleware, MiddlewareRequest } from "../../src/core/middleware.js";
import { isNewStoreError, NewStoreError } from "../../src/core/newstore-error.js";
import type { ApiResponse } from "../../src/core/response.js";
import { fakeClock, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, injectOrder, operation } from "./descriptors.js";

afterEach(stopServers);

/** Writes down when it is entered and left. */
function tracing(log: string[], name: string): Middleware {
  return async (_, next) => {
    log.push(`${name}>`);
    try {
      return await next();
    } finally {
      log.push(`<${name}`);
    }
  };
}

const made = (data: unknown): ApiResponse => ({
  data,
  status: 200,
  headers: new Headers(),
  requestId: undefined,
  attempts: 0,
});

describe("middleware of the client and of the call", () => {
  it("runs again inside of one that sends again, and not outside of it", async () => {
    const log: string[] = [];
    const twice: Middleware = async (_, next) => {
      log.push("twice>");
      await next();
      const response = await next();
      log.push("<twice");
      return response;
    };
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { middleware: [tracing(log, "a"), twice] });
    const response = await send(transport, operation(), {}, { middleware: [tracing(log, "b")] });
    expect(log.join(" ")).toBe("a> twice> b> <b b> <b <twice <a");
    expect(response.attempts).toBe(2);
  });

  it("sees the headers that an outer one added, and wins over them", async () => {
    const seen: (string | undefined)[] = [];
    const adding =
      (value: string): Middleware =>
      (request, next) => {
        seen.push(request.headers["x-who"]);
        return next({ headers: { "X-Who": value } });
      };
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { middleware: [adding("client")] });
    await send(transport, operation(), {}, { middleware: [adding("call")], headers: { "x-who": "options" } });
    expect(seen).toEqual(["options", "client"]);
    expect(server.requests[0]?.headers["x-who"]).toBe("call");
  });

  it("is not reached behind one that responds by itself; no token is fetched and nothing is sent", async () => {
    const log: string[] = [];
    const server = await startServer([]);
    const cache: Middleware = async () => made({ id: "cached" });
    const transport = transportTo(server, { middleware: [tracing(log, "a"), cache] });
    const response = await send(transport, getOrder, { path: { id: "a" } }, { middleware: [tracing(log, "b")] });
    expect(response.data).toEqual({ id: "cached" });
    expect(log).toEqual(["a>", "<a"]);
    expect([server.requests, server.tokenRequests]).toEqual([[], []]);
  });

  it("of a derived client takes the place of the first one's, and leaves that alone", async () => {
    const log: string[] = [];
    const server = await startServer([{ body: {} }]);
    const first = transportTo(server, { middleware: [tracing(log, "first")] });
    const derived = first.withOptions({ middleware: [tracing(log, "derived")] });
    await send(derived, operation());
    await send(first, operation());
    expect(log).toEqual(["derived>", "<derived", "first>", "<first"]);
  });

  it("cannot change a request through what it sees of it", async () => {
    const meddling: Middleware = (request, next) => {
      Object.assign(request.headers, { "x-meddled": "1" });
      Object.assign(request, { url: "http://127.0.0.1:1/", method: "DELETE" });
      return next();
    };
    const server = await startServer([{ body: {} }]);
    await send(transportTo(server), operation(), {}, { middleware: [meddling] });
    expect(server.requests[0]).toMatchObject({ method: "GET", url: "/things" });
    expect(server.requests[0]?.headers).not.toHaveProperty("x-meddled");
  });
});

describe("a middleware that sends again", () => {
  it("does so with a token that is valid by then, and its repeats are attempts like others", async () => {
    const attempts: AttemptEvent[] = [];
    const server = await startServer([{ status: 403, body: {} }, { body: { id: "a" } }]);
    let issued = 0;
    const transport = transportTo(server, {
      credentials: async () => ({ accessToken: `given-${++issued}`, expiresInSeconds: 0 }),
      hooks: { onAttempt: (event) => void attempts.push(event) },
    });
    const again: Middleware = (_, next) => next().catch(() => next());
    await send(transport, getOrder, { path: { id: "a" } }, { middleware: [again] });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer given-1", "Bearer given-2"]);
    expect(attempts.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 403],
      [2, 200],
    ]);
  });

  it("may do what the contract forbids the SDK: that is the caller's decision", async () => {
    const server = await startServer([{ status: 500 }, { body: { ok: true } }]);
    const again: Middleware = (_, next) => next().catch(() => next());
    const note = { body: { text: "x" } };
    expect((await failureOf(send(transportTo(server), addNote, note))).attempts).toBe(1);
    expect((await send(transportTo(server), addNote, note, { middleware: [again] })).attempts).toBe(1);
    expect(server.requests.map(({ body }) => String(body))).toEqual(['{"text":"x"}', '{"text":"x"}']);
  });

  it("may send twice at once and take what comes first", async () => {
    const server = await startServer(async (_, index) => {
      if (index === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      return { body: { index } };
    });
    const hedge: Middleware = (_, next) => Promise.race([next(), next()]);
    const { data } = await send(transportTo(server), operation(), {}, { middleware: [hedge] });
    expect(data).toEqual({ index: 1 });
  });

  it("runs inside of the SDK's own retry, which goes on from what it leaves", async () => {
    const seen: number[] = [];
    const server = await startServer([{ status: 500 }, { status: 500 }, { status: 500 }, { body: {} }]);
    const again: Middleware = (request, next) => {
      seen.push(request.attempt);
      return next().catch(() => next());
    };
    const response = await send(transportTo(server), operation(), {}, { middleware: [again] });
    expect(seen).toEqual([1, 3]);
    expect(response.attempts).toBe(4);
  });
});

describe("a middleware that fails or hangs", () => {
  it("before anything is sent ends the call: there is nothing to send again", async () => {
    const server = await startServer([{ body: {} }]);
    let runs = 0;
    const broken: Middleware = async () => {
      runs += 1;
      throw new NewStoreError("no way there", { kind: "connection", retryable: true });
    };
    expect((await failureOf(send(transportTo(server), operation(), {}, { middleware: [broken] }))).kind).toBe(
      "connection",
    );
    expect(runs).toBe(1);
  });

  it("after the response ends the call with what it said, and an order is not sent twice", async () => {
    const server = await startServer([{ body: {} }]);
    const broken: Middleware = async (_, next) => {
      await next();
      throw new RangeError("mine");
    };
    const order = { body: { external_id: "1" } };
    const error = await failureOf(send(transportTo(server), injectOrder, order, { middleware: [broken] }));
    expect(error).toMatchObject({ kind: "configuration", outcomeUnknown: true, cause: { name: "RangeError" } });
    expect(error.message).toContain('a middleware threw RangeError: "mine"');
    expect(server.requests).toHaveLength(1);
  });

  it("is left behind at the total deadline and at once when the caller aborts", async () => {
    const server = await startServer([{ body: {} }]);
    const hanging: Middleware = () => new Promise(() => {});
    const clock = fakeClock();
    const late = failureOf(
      send(transportTo(server, { clock }), operation(), {}, { middleware: [hanging], timeouts: { totalMs: 100 } }),
    );
    await until(() => clock.pending() === 1);
    clock.advance(100);
    expect((await late).kind).toBe("timeout");
    const signal = AbortSignal.timeout(5);
    const aborted = failureOf(send(transportTo(server), operation(), {}, { middleware: [hanging], signal }));
    expect((await aborted).kind).toBe("aborted");
  });

  it("gets a failed response as an error it can tell, and may put a response in its place", async () => {
    const server = await startServer([{ status: 404, body: { message: "no such order" } }]);
    const seen: unknown[] = [];
    const forgiving: Middleware = (_, next) =>
      next().catch((error: unknown) => {
        if (!isNewStoreError(error) || error.status !== 404) throw error;
        seen.push(error.messages, error.attempts);
        return made(null);
      });
    const { data } = await send(
      transportTo(server),
      getOrder,
      { path: { id: "a" } },
      { middleware: [forgiving], validate: { responses: "off" } },
    );
    expect(data).toBeNull();
    expect(seen).toEqual([["no such order"], 1]);
  });
});

describe("events", () => {
  const watch = () => {
    const attempts: AttemptEvent[] = [];
    const retries: RetryEvent[] = [];
    return {
      attempts,
      retries,
      hooks: {
        onAttempt: (event: AttemptEvent) => void attempts.push(event),
        onRetry: (event: RetryEvent) => void retries.push(event),
      },
    };
  };

  it("carry operation, template, attempt, wait, status, request id and duration, and nothing else", async () => {
    const clock = fakeClock({ autoRunUpToMs: 10_000 });
    const server = await startServer([]);
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      clock.advance(40);
      const headers = { "retry-after": "2", "x-request-id": `r-${sent}` };
      return sent === 1 ? new Response("", { status: 429, headers }) : Response.json({ id: "a" }, { headers });
    };
    const { attempts, retries, hooks } = watch();
    const transport = transportTo(server, { clock, fetch, hooks, credentials: async () => "given" });
    await send(transport, getOrder, { path: { id: "a" } });
    const common = { operationId: "getOrder", method: "GET", template: "/orders/{id}" };
    expect(attempts).toEqual([
      { ...common, attempt: 1, durationMs: 40, status: 429, errorKind: "rate_limit", requestId: "r-1" },
      { ...common, attempt: 2, durationMs: 40, status: 200, errorKind: undefined, requestId: "r-2" },
    ]);
    expect(retries).toEqual([
      { ...common, attempt: 1, waitMs: 2_000, status: 429, errorKind: "rate_limit", requestId: "r-1" },
    ]);
  });

  it("tell a request that the caller ended, and one that ran out of time", async () => {
    const server = await startServer(["stall"]);
    const { attempts, hooks } = watch();
    const controller = new AbortController();
    const call = failureOf(send(transportTo(server, { hooks }), operation(), {}, { signal: controller.signal }));
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    controller.abort();
    await call;
    const clock = fakeClock();
    const late = failureOf(
      send(
        transportTo(server, { hooks, clock }),
        operation(),
        {},
        { timeouts: { perAttemptMs: 50 }, retry: { retries: 0 } },
      ),
    );
    while (server.requests.length === 1) await new Promise((resolve) => setTimeout(resolve, 1));
    clock.advance(50);
    await late;
    expect(attempts.map(({ errorKind, status }) => [errorKind, status])).toEqual([
      ["aborted", undefined],
      ["timeout", undefined],
    ]);
  });

  it("show the replay after a refused token, which middleware does not see", async () => {
    const { attempts, hooks } = watch();
    const seen: MiddlewareRequest[] = [];
    const look: Middleware = (request, next) => {
      seen.push(request);
      return next();
    };
    const server = await startServer([{ body: { id: "a" } }, { status: 401, body: {} }, { body: { id: "a" } }]);
    const transport = transportTo(server, { hooks, middleware: [look] });
    await send(transport, getOrder, { path: { id: "a" } });
    await send(transport, getOrder, { path: { id: "a" } });
    expect(attempts.map(({ operationId, status, attempt }) => [operationId, status, attempt])).toEqual([
      ["createAccessToken", 200, 1],
      ["getOrder", 200, 1],
      ["getOrder", 401, 1],
      ["createAccessToken", 200, 1],
      ["getOrder", 200, 2],
    ]);
    expect(seen.map(({ attempt }) => attempt)).toEqual([1, 1]);
  });

  it("have a template without the query that an override may carry a key in", async () => {
    const { attempts, hooks } = watch();
    const server = await startServer([{ body: {} }]);
    await send(transportTo(server, { hooks, endpoints: { getThing: "/things?code=gateway-key" } }), operation());
    expect(attempts[0]?.template).toBe("/things");
    expect(server.requests[0]?.url).toBe("/things?code=gateway-key");
  });

  it("go on when a hook fails, and say so once each time", async () => {
    const lines: string[] = [];
    const server = await startServer([{ status: 503 }, { body: {} }]);
    const hooks = {
      onAttempt: () => {
        throw new Error("private");
      },
      onRetry: (async () => {
        throw new Error("private");
      }) as () => void,
    };
    await send(transportTo(server, { hooks, logger: { warn: (line) => void lines.push(line) } }), operation());
    expect(lines.sort()).toEqual([
      "newstore-sdk: the hook onAttempt failed and was ignored",
      "newstore-sdk: the hook onAttempt failed and was ignored",
      "newstore-sdk: the hook onRetry failed and was ignored",
    ]);
  });
});
