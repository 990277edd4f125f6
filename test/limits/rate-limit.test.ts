import { afterEach, describe, expect, it } from "vitest";
import type { Middleware } from "../../src/core/middleware.js";
import { resolveLimits } from "../../src/limits/rate-limit-options.js";
import { createTransport } from "../../src/transport/create-transport.js";
import type { TransportOptions } from "../../src/transport/options.js";
import { fakeClock, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { virtualTime } from "../support/virtual-time.js";
import { addNote, getOrder, injectOrder, operation } from "../transport/descriptors.js";

afterEach(stopServers);

const inject = { ...injectOrder, rateLimitPerSecond: 2 };
const order = (id: number) => ({ body: { external_id: `O-${id}` } });

describe("options", () => {
  it.each([
    [undefined, { ratePerSecond: 100, keepsOperationRates: true, maxQueue: 1_000 }],
    [200, { ratePerSecond: 200, keepsOperationRates: true, maxQueue: 1_000 }],
    [
      { perSecond: 50, maxQueue: 5 },
      { ratePerSecond: 50, keepsOperationRates: true, maxQueue: 5 },
    ],
    [{}, { ratePerSecond: 100, keepsOperationRates: true, maxQueue: 1_000 }],
    [Number.POSITIVE_INFINITY, { ratePerSecond: undefined, keepsOperationRates: true }],
    [false as const, { ratePerSecond: undefined, keepsOperationRates: false, shared: undefined }],
  ])("rateLimit %j", (rateLimit, expected) => {
    expect(resolveLimits(rateLimit, undefined)).toMatchObject({
      ...expected,
      maxConcurrency: Number.POSITIVE_INFINITY,
    });
  });

  it.each<[TransportOptions, RegExp]>([
    [{ rateLimit: 0 }, /rateLimit is 0: give requests a second/],
    [{ rateLimit: { perSecond: -1 } }, /rateLimit.perSecond is -1/],
    [{ rateLimit: true as never }, /rateLimit is true/],
    [{ rateLimit: { maxQueue: 1.5 } }, /rateLimit.maxQueue is 1.5/],
    [{ rateLimit: { shared: {} as never } }, /rateLimit.shared/],
    [{ maxConcurrency: 0 }, /maxConcurrency is 0/],
    [{ maxConcurrency: 2.5 }, /maxConcurrency is 2.5/],
  ])("%j are refused at construction", (options, message) => {
    expect(() => createTransport({ tenant: "acme", ...options })).toThrow(message);
    expect(() => createTransport({ tenant: "acme", ...options })).toThrow(
      expect.objectContaining({ kind: "configuration" }),
    );
  });
});

describe("a client with a rate", () => {
  it("spreads calls over the seconds, in real time", async () => {
    const arrivedMs: number[] = [];
    const server = await startServer(() => {
      arrivedMs.push(performance.now());
      return { body: {} };
    });
    // What is loaded with the first call is no part of what is measured.
    await send(createTransport({ baseUrl: server.url }), operation());
    arrivedMs.length = 0;
    const transport = createTransport({ baseUrl: server.url, rateLimit: 10 });
    const startedMs = performance.now();
    await Promise.all(Array.from({ length: 25 }, () => send(transport, operation())));
    // A busy machine may be late with any of them; early is what none may be.
    expect(arrivedMs).toHaveLength(25);
    expect(arrivedMs[10]).toBeGreaterThanOrEqual(startedMs + 990);
    expect(arrivedMs[20]).toBeGreaterThanOrEqual(startedMs + 1_990);
  });

  it("keeps an operation's rate, and lets others pass", async () => {
    const clock = fakeClock();
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { clock });
    const calls = [1, 2, 3].map((id) => send(transport, inject, order(id)));
    await send(transport, getOrder, { path: { id: "a" } });
    await until(() => server.requests.length === 3);
    clock.advance(1_000);
    await Promise.all(calls);
    expect(server.requests.map(({ url }) => url).filter((url) => url.includes("fulfill"))).toHaveLength(3);
    expect(clock.pending()).toBe(0);
  });

  it("shares it with the clients that withOptions makes of it, unless they have one of their own", async () => {
    const clock = fakeClock();
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { clock, rateLimit: { perSecond: 1, maxQueue: 0 } });
    await send(transport, addNote, { body: {} });
    const derived = transport.withOptions({ headers: { "x-a": "1" } });
    expect(await failureOf(send(derived, addNote, { body: {} }))).toMatchObject({ kind: "rate_limit" });
    await send(transport.withOptions({ rateLimit: 5 }), addNote, { body: {} });
    expect(server.requests).toHaveLength(2);
  });

  it("refuses what finds the queue full: kind rate_limit, nothing sent, and what to do", async () => {
    const clock = fakeClock();
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { clock, rateLimit: { perSecond: 1, maxQueue: 1 } });
    await send(transport, addNote, { body: {} });
    const waits = send(transport, addNote, { body: {} });
    await until(() => clock.pending() > 1);
    const error = await failureOf(send(transport, addNote, { body: {} }));
    expect(error).toMatchObject({ kind: "rate_limit", status: undefined, attempts: 0, retryable: true });
    expect(error.retryAfterMs).toBe(1_000);
    expect(error.message).toBe(
      "createNote was not sent: 1 requests, as many as may, wait for their turn already." +
        " Start fewer calls at a time, or raise rateLimit.maxQueue, or rateLimit, 1 a second, if NewStore allows the tenant more." +
        " (POST /notes)",
    );
    clock.advance(1_000);
    await waits;
    expect(server.requests).toHaveLength(2);
  });

  it("does not begin a wait that outlasts the call's deadline", async () => {
    const clock = fakeClock();
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { clock, rateLimit: 1 });
    await send(transport, operation());
    const error = await failureOf(send(transport, operation(), {}, { timeouts: { totalMs: 500 } }));
    expect(error).toMatchObject({ kind: "rate_limit", attempts: 0, retryable: true, retryAfterMs: 1_000 });
    expect(error.message).toContain("it would wait 1000 ms for its turn, longer than the call may take");
    expect(clock.pending()).toBe(0);
  });

  it("is left at once on abort and on the deadline, without a trace", async () => {
    const clock = fakeClock();
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { clock, maxConcurrency: 1, timeouts: { perAttemptMs: 90_000 } });
    const blocking = await startServer(["stall"]);
    const blocked = transportTo(blocking, { clock, maxConcurrency: 1, timeouts: { perAttemptMs: 90_000 } });
    const first = failureOf(send(blocked, operation()));
    await until(() => blocking.requests.length === 1);
    const controller = new AbortController();
    const aborted = failureOf(send(blocked, operation(), {}, { signal: controller.signal }));
    const late = failureOf(send(blocked, operation(), {}, { timeouts: { totalMs: 2_000 } }));
    await until(() => clock.pending() === 4);
    // Their deadlines run; their turns are a tick away.
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await aborted).toMatchObject({ kind: "aborted", attempts: 0 });
    clock.advance(2_000);
    expect(await late).toMatchObject({ kind: "timeout", attempts: 0, retryable: true });
    expect((await late).message).toContain(
      "Nothing was sent. It waited for its turn: see rateLimit and maxConcurrency.",
    );
    clock.advance(120_000);
    expect((await first).kind).toBe("timeout");
    expect(clock.pending()).toBe(0);
    await send(transport, operation());
  });

  it("takes a turn for each retry, and for what a middleware sends again", async () => {
    const clock = fakeClock({ random: [0], autoRunUpToMs: 5_000 });
    const server = await startServer([{ status: 503 }, { body: {} }, { body: {} }, { body: {} }]);
    const transport = transportTo(server, { clock, rateLimit: 1 });
    const startedMs = clock.nowMs();
    await send(transport, operation());
    expect(clock.nowMs() - startedMs).toBe(1_000);
    const twice: Middleware = async (_, next) => {
      await next();
      return next();
    };
    await send(transport, operation(), {}, { middleware: [twice] });
    expect(clock.nowMs() - startedMs).toBe(3_000);
  });

  it("says in the log how long a call waited", async () => {
    const lines: string[] = [];
    const clock = fakeClock({ autoRunUpToMs: 5_000 });
    const server = await startServer([{ body: {} }]);
    const logger = { debug: (line: string) => void lines.push(line) };
    const transport = transportTo(server, { clock, rateLimit: 1, logger });
    await send(transport, operation());
    await send(transport, operation());
    expect(lines.filter((line) => line.includes("waited"))).toEqual([
      "newstore-sdk: getThing waited 1000 ms for its turn",
    ]);
  });

  it("sends tokens past all of it: one place is enough", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const transport = transportTo(server, { maxConcurrency: 1, rateLimit: { perSecond: 1, maxQueue: 0 } });
    await send(transport, getOrder, { path: { id: "a" } });
    expect(server.tokenRequests).toHaveLength(1);
  });
});

describe("maxConcurrency", () => {
  it("sends no write in the moment in which its call ends: who came together waits together", async () => {
    const time = virtualTime(() => 0.5);
    const server = await startServer(["stall"]);
    const transport = transportTo(server, {
      clock: time,
      credentials: () => "token",
      maxConcurrency: 1,
      timeouts: { totalMs: 10_000 },
    });
    const calls = [1, 2, 3].map(() => failureOf(send(transport, addNote, { body: {} })));
    await until(() => server.requests.length === 1 && time.pending() === 4);
    while (time.pending() > 0) {
      time.runNext();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const [first, ...others] = await Promise.all(calls);
    expect(first).toMatchObject({ kind: "timeout", attempts: 1, outcomeUnknown: true });
    for (const error of others) {
      expect(error).toMatchObject({ attempts: 0, retryable: true, outcomeUnknown: false });
      expect(["timeout", "rate_limit"]).toContain(error.kind);
    }
    expect(server.requests).toHaveLength(1);
  });

  it("is never exceeded, and is held until the body has been read", async () => {
    let [inside, most] = [0, 0];
    const server = await startServer(async () => {
      inside += 1;
      most = Math.max(most, inside);
      // Held until as many are inside as may be, and a little longer: another one would come in meanwhile.
      await until(() => most >= 4);
      await new Promise((resolve) => setTimeout(resolve, 3));
      inside -= 1;
      return { body: { id: "a" } };
    });
    const transport = transportTo(server, { maxConcurrency: 4, rateLimit: false });
    await Promise.all(Array.from({ length: 60 }, () => send(transport, operation())));
    expect(most).toBe(4);
    expect(server.requests).toHaveLength(60);
  });

  it("is not used up by calls that fail or wait for a retry", async () => {
    const server = await startServer((_, index) => (index % 3 === 0 ? { status: 503 } : { status: 404 }));
    const transport = transportTo(server, { maxConcurrency: 2 });
    await Promise.all(Array.from({ length: 40 }, () => failureOf(send(transport, operation()))));
    const error = await failureOf(send(transport, operation()));
    expect(error.status).toBe(404);
  });
});

describe("a 429 with Retry-After", () => {
  it("holds the whole operation back, others not, and then all go", async () => {
    const clock = fakeClock({ random: [0] });
    const server = await startServer(({ url }, index) =>
      url === "/notes" && index === 0 ? { status: 429, headers: { "retry-after": "3" } } : { body: {} },
    );
    const transport = transportTo(server, { clock });
    const first = await failureOf(send(transport, addNote, { body: {} }, { retry: { retries: 0 } }));
    expect(first).toMatchObject({ kind: "rate_limit", status: 429, attempts: 1, retryAfterMs: 3_000 });
    const second = send(transport, addNote, { body: {} });
    await send(transport, operation());
    expect(server.requests.map(({ url }) => url)).toEqual(["/notes", "/things"]);
    await until(() => clock.delaysMs.includes(3_000));
    clock.advance(3_000);
    await second;
    expect(server.requests).toHaveLength(3);
    expect(clock.pending()).toBe(0);
  });

  it("of the token endpoint holds no operation back", async () => {
    const clock = fakeClock({ random: [0] });
    const tokens = [{ status: 429, headers: { "retry-after": "50" } }, { body: { access_token: "t", expires_in: 99 } }];
    const server = await startServer([{ body: { id: "a" } }], tokens);
    const transport = transportTo(server, { clock, retry: { retries: 0 } });
    expect(await failureOf(send(transport, getOrder, { path: { id: "a" } }))).toMatchObject({
      status: 429,
      attempts: 0,
    });
    // The same operation, as far as rates go; with a token it would fail until the token endpoint may be asked again.
    await send(transport, { ...getOrder, security: "none" }, { path: { id: "a" } });
    clock.advance(50_000);
    await send(transport, getOrder, { path: { id: "a" } });
  });

  it("above the cap holds nothing back: each caller is told", async () => {
    const server = await startServer([{ status: 429, headers: { "retry-after": "3600" } }]);
    const transport = transportTo(server);
    for (let call = 0; call < 3; call += 1) {
      expect(await failureOf(send(transport, operation()))).toMatchObject({ attempts: 1, retryAfterMs: 3_600_000 });
    }
    expect(server.requests).toHaveLength(3);
  });
});

describe("a shared rate", () => {
  it("is asked for the operation and then for the tenant, by names without a secret", async () => {
    const asked: [string, number, number][] = [];
    const shared = {
      async take(key: string, ratePerSecond: number, count: number) {
        asked.push([key, ratePerSecond, count]);
        return asked.length === 1 ? 700 : 0;
      },
    };
    const clock = fakeClock({ autoRunUpToMs: 1_000 });
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { clock, rateLimit: { perSecond: 50, shared } });
    const startedMs = clock.nowMs();
    await send(transport, inject, order(1));
    expect(clock.nowMs() - startedMs).toBe(700);
    expect(asked).toEqual([
      [`${server.url} createInjectedOrder`, 2, 1],
      [`${server.url} createInjectedOrder`, 2, 1],
      [server.url, 50, 1],
    ]);
  });

  it("that fails costs a warning and not the call; the place comes free when the wait for it is aborted", async () => {
    const lines: string[] = [];
    const server = await startServer([{ body: {} }]);
    const down = { take: () => Promise.reject(new Error("redis://u:hunter2@h")) };
    const logger = { warn: (line: string) => void lines.push(line) };
    await send(transportTo(server, { rateLimit: { shared: down }, logger }), operation());
    expect(lines).toEqual([expect.stringContaining("shared rate limit did not respond")]);
    expect(lines.join()).not.toContain("hunter2");
    let waitMs = 9_000;
    const slow = { take: async () => waitMs };
    const clock = fakeClock();
    const transport = transportTo(server, { clock, rateLimit: { shared: slow }, maxConcurrency: 1 });
    const controller = new AbortController();
    const aborted = failureOf(send(transport, operation(), {}, { signal: controller.signal }));
    await until(() => clock.delaysMs.includes(9_000));
    controller.abort();
    expect((await aborted).kind).toBe("aborted");
    waitMs = 0;
    await send(transport, operation());
    expect(clock.pending()).toBe(0);
  });
});

describe("priority", () => {
  it("bulk: 2,500 injections in one Promise.all all go through, past totalMs and the queue's length", async () => {
    const clock = fakeClock();
    const sentAtMs: number[] = [];
    const fetch = async () => {
      sentAtMs.push(clock.monotonicMs());
      return Response.json({ id: "a", external_id: "O-1" });
    };
    const credentials = () => "token";
    const transport = createTransport({ tenant: "acme-x", credentials, fetch, clock, timeouts: { totalMs: 3_000 } });
    let isDone = false;
    const quick = { ...inject, rateLimitPerSecond: 25 };
    // What the first call loads takes real time, and none of the clock's.
    await send(transport, quick, order(0));
    clock.advance(1_000);
    sentAtMs.length = 0;
    const calls = Array.from({ length: 2_500 }, (_, id) => send(transport, quick, order(id), { priority: "bulk" }));
    const all = Promise.all(calls).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      clock.advance(250);
    }
    expect((await all).filter(({ status }) => status === 200)).toHaveLength(2_500);
    expect((sentAtMs.at(-1) ?? 0) - (sentAtMs[0] ?? 0)).toBeGreaterThanOrEqual(99_000);
    for (const [index, atMs] of sentAtMs.entries())
      expect(atMs - (sentAtMs[index - 25] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(1_000);
    expect(clock.pending()).toBe(0);
  });

  it("bulk: its time goes on when its turn has come", async () => {
    const server = await startServer([{ body: { id: "a" } }, "stall"]);
    const clock = fakeClock();
    const options = { clock, rateLimit: 1, retry: { retries: 0 }, timeouts: { totalMs: 5_000, perAttemptMs: 1e9 } };
    const transport = transportTo(server, options);
    await send(transport, getOrder, { path: { id: "a" } });
    clock.advance(500);
    const call = failureOf(send(transport, getOrder, { path: { id: "b" } }, { priority: "bulk" }));
    await until(() => clock.delaysMs.at(-1) === 500);
    clock.advance(500);
    await until(() => server.requests.length === 2);
    clock.advance(4_999);
    let isOver = false;
    void call.then(() => {
      isOver = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isOver).toBe(false);
    clock.advance(1);
    expect(await call).toMatchObject({ kind: "timeout" });
    expect(clock.pending()).toBe(0);
  });

  it("bulk: the wait for a shared rate is no part of its time either, and that of a live call is", async () => {
    let waitMs = 4_000;
    const shared = { take: async () => waitMs };
    const server = await startServer([{ body: { id: "a" } }]);
    const outcome = async (priority: "live" | "bulk") => {
      const clock = fakeClock();
      waitMs = 4_000;
      const options = { clock, rateLimit: { shared }, retry: { retries: 0 }, timeouts: { totalMs: 3_000 } };
      const call = send(transportTo(server, options), getOrder, { path: { id: "a" } }, { priority });
      const ended = call.then(
        ({ status }) => status,
        ({ kind }) => kind,
      );
      await until(() => clock.delaysMs.includes(4_000));
      waitMs = 0;
      clock.advance(4_000);
      return ended;
    };
    expect(await outcome("bulk")).toBe(200);
    expect(await outcome("live")).toBe("timeout");
  });

  it("bulk: ends at once when its signal aborts, and nothing was sent", async () => {
    const server = await startServer([{ body: { id: "a" } }]);
    const clock = fakeClock();
    const transport = transportTo(server, { clock, rateLimit: 1 });
    await send(transport, getOrder, { path: { id: "a" } });
    const controller = new AbortController();
    const call = send(transport, getOrder, { path: { id: "b" } }, { priority: "bulk", signal: controller.signal });
    const ended = failureOf(call);
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    expect(await ended).toMatchObject({ kind: "aborted", attempts: 0 });
    expect(clock.pending()).toBe(0);
  });

  it("that is none is refused", async () => {
    const server = await startServer([{ body: {} }]);
    const options = { priority: "high" } as never;
    const error = await failureOf(send(transportTo(server), getOrder, { path: { id: "a" } }, options));
    expect(error).toMatchObject({ kind: "configuration" });
    expect(error.message).toContain('The option priority is "high": give "live" or "bulk".');
  });
});
