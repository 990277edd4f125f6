import { afterEach, describe, expect, it } from "vitest";
import { resolveLimits } from "../../src/limits/rate-limit-options.js";
import { createTransport, type TransportOptions } from "../../src/transport/create-transport.js";
import type { Middleware } from "../../src/transport/hooks.js";
import { virtualTime } from "../faults/virtual-time.js";
import { fakePlatform, until } from "../support/fake-platform.js";
import { startServer, stopServers } from "../support/server.js";
import { addNote, getOrder, injectOrder, operation } from "../transport/descriptors.js";
import { failureOf, send, transportTo } from "../transport/support.js";

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
    const transport = createTransport({ baseUrl: server.url, rateLimit: 10 });
    const startedMs = performance.now();
    await Promise.all(Array.from({ length: 25 }, () => send(transport, operation())));
    expect(arrivedMs.filter((atMs) => atMs < startedMs + 950)).toHaveLength(10);
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(1_990);
    expect(performance.now() - startedMs).toBeLessThan(4_000);
  });

  it("keeps an operation's rate, and lets others pass", async () => {
    const platform = fakePlatform();
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { platform });
    const calls = [1, 2, 3].map((id) => send(transport, inject, order(id)));
    await send(transport, getOrder, { path: { id: "a" } });
    await until(() => server.requests.length === 3);
    platform.advance(1_000);
    await Promise.all(calls);
    expect(server.requests.map(({ url }) => url).filter((url) => url.includes("fulfill"))).toHaveLength(3);
    expect(platform.pending()).toBe(0);
  });

  it("shares it with the clients that withOptions makes of it, unless they have one of their own", async () => {
    const platform = fakePlatform();
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { platform, rateLimit: { perSecond: 1, maxQueue: 0 } });
    await send(transport, addNote, { body: {} });
    const derived = transport.withOptions({ headers: { "x-a": "1" } });
    expect(await failureOf(send(derived, addNote, { body: {} }))).toMatchObject({ kind: "rate_limit" });
    await send(transport.withOptions({ rateLimit: 5 }), addNote, { body: {} });
    expect(server.requests).toHaveLength(2);
  });

  it("refuses what finds the queue full: kind rate_limit, nothing sent, and what to do", async () => {
    const platform = fakePlatform();
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { platform, rateLimit: { perSecond: 1, maxQueue: 1 } });
    await send(transport, addNote, { body: {} });
    const waits = send(transport, addNote, { body: {} });
    await until(() => platform.pending() > 1);
    const error = await failureOf(send(transport, addNote, { body: {} }));
    expect(error).toMatchObject({ kind: "rate_limit", status: undefined, attempts: 0, retryable: true });
    expect(error.retryAfterMs).toBe(1_000);
    expect(error.message).toBe(
      "createNote was not sent: as many requests as may, 1, wait for their turn already." +
        " Start fewer calls at a time, or raise rateLimit.maxQueue, or rateLimit, 1 a second, if NewStore allows the tenant more." +
        " (POST /notes)",
    );
    platform.advance(1_000);
    await waits;
    expect(server.requests).toHaveLength(2);
  });

  it("does not begin a wait that outlasts the call's deadline", async () => {
    const platform = fakePlatform();
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { platform, rateLimit: 1 });
    await send(transport, operation());
    const error = await failureOf(send(transport, operation(), {}, { timeouts: { totalMs: 500 } }));
    expect(error).toMatchObject({ kind: "rate_limit", attempts: 0, retryable: true, retryAfterMs: 1_000 });
    expect(error.message).toContain("it would wait 1000 ms for its turn, longer than the call may take");
    expect(platform.pending()).toBe(0);
  });

  it("is left at once on abort and on the deadline, without a trace", async () => {
    const platform = fakePlatform();
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { platform, maxConcurrency: 1, timeouts: { perAttemptMs: 90_000 } });
    const blocking = await startServer(["stall"]);
    const blocked = transportTo(blocking, { platform, maxConcurrency: 1, timeouts: { perAttemptMs: 90_000 } });
    const first = failureOf(send(blocked, operation()));
    await until(() => blocking.requests.length === 1);
    const controller = new AbortController();
    const aborted = failureOf(send(blocked, operation(), {}, { signal: controller.signal }));
    const late = failureOf(send(blocked, operation(), {}, { timeouts: { totalMs: 2_000 } }));
    await until(() => platform.pending() === 4);
    controller.abort();
    expect(await aborted).toMatchObject({ kind: "aborted", attempts: 0 });
    platform.advance(2_000);
    expect(await late).toMatchObject({ kind: "timeout", attempts: 0, retryable: true });
    expect((await late).message).toContain(
      "Nothing was sent. It waited for its turn: see rateLimit and maxConcurrency.",
    );
    platform.advance(120_000);
    expect((await first).kind).toBe("timeout");
    expect(platform.pending()).toBe(0);
    await send(transport, operation());
  });

  it("takes a turn for each retry, and for what a middleware sends again", async () => {
    const platform = fakePlatform({ random: [0], autoRunUpToMs: 5_000 });
    const server = await startServer([{ status: 503 }, { body: {} }, { body: {} }, { body: {} }]);
    const transport = transportTo(server, { platform, rateLimit: 1 });
    const startedMs = platform.nowMs();
    await send(transport, operation());
    expect(platform.nowMs() - startedMs).toBe(1_000);
    const twice: Middleware = async (_, next) => {
      await next();
      return next();
    };
    await send(transport, operation(), {}, { middleware: [twice] });
    expect(platform.nowMs() - startedMs).toBe(3_000);
  });

  it("says in the log how long a call waited", async () => {
    const lines: string[] = [];
    const platform = fakePlatform({ autoRunUpToMs: 5_000 });
    const server = await startServer([{ body: {} }]);
    const logger = { debug: (line: string) => void lines.push(line) };
    const transport = transportTo(server, { platform, rateLimit: 1, logger });
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
      platform: time,
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
    const platform = fakePlatform({ random: [0] });
    const server = await startServer(({ url }, index) =>
      url === "/notes" && index === 0 ? { status: 429, headers: { "retry-after": "3" } } : { body: {} },
    );
    const transport = transportTo(server, { platform });
    const first = await failureOf(send(transport, addNote, { body: {} }));
    expect(first).toMatchObject({ kind: "rate_limit", status: 429, attempts: 1, retryAfterMs: 3_000 });
    const second = send(transport, addNote, { body: {} });
    await send(transport, operation());
    expect(server.requests.map(({ url }) => url)).toEqual(["/notes", "/things"]);
    platform.advance(3_000);
    await second;
    expect(server.requests).toHaveLength(3);
    expect(platform.pending()).toBe(0);
  });

  it("of the token endpoint holds no operation back", async () => {
    const platform = fakePlatform({ random: [0] });
    const tokens = [{ status: 429, headers: { "retry-after": "50" } }, { body: { access_token: "t", expires_in: 99 } }];
    const server = await startServer([{ body: { id: "a" } }], tokens);
    const transport = transportTo(server, { platform, retry: { retries: 0 } });
    expect(await failureOf(send(transport, getOrder, { path: { id: "a" } }))).toMatchObject({
      status: 429,
      attempts: 0,
    });
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
    const platform = fakePlatform({ autoRunUpToMs: 1_000 });
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { platform, rateLimit: { perSecond: 50, shared } });
    const startedMs = platform.nowMs();
    await send(transport, inject, order(1));
    expect(platform.nowMs() - startedMs).toBe(700);
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
    expect(lines).toEqual([expect.stringContaining("shared rate limit could not be asked")]);
    expect(lines.join()).not.toContain("hunter2");
    let waitMs = 9_000;
    const slow = { take: async () => waitMs };
    const platform = fakePlatform();
    const transport = transportTo(server, { platform, rateLimit: { shared: slow }, maxConcurrency: 1 });
    const controller = new AbortController();
    const aborted = failureOf(send(transport, operation(), {}, { signal: controller.signal }));
    await until(() => platform.delaysMs.includes(9_000));
    controller.abort();
    expect((await aborted).kind).toBe("aborted");
    waitMs = 0;
    await send(transport, operation());
    expect(platform.pending()).toBe(0);
  });
});
