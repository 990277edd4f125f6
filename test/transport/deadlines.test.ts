import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { fakePlatform, until } from "../support/fake-platform.js";
import { startServer, stopServers } from "../support/server.js";
import { addNote, getOrder, injectOrder, operation } from "./descriptors.js";
import { failureOf, send, transportTo } from "./support.js";

afterEach(stopServers);

const noRetry = { retry: { retries: 0 } };

describe("the deadline of a try", () => {
  it("ends one that gets no answer, says which deadline it was, and leaves no timer", async () => {
    const platform = fakePlatform();
    const server = await startServer(["stall"]);
    const call = failureOf(send(transportTo(server, { platform, ...noRetry }), operation()));
    await until(() => server.requests.length === 1);
    platform.advance(30_000);
    const error = await call;
    expect(error).toMatchObject({ kind: "timeout", status: undefined, attempts: 1, retryable: true });
    expect(error.message).toContain("took longer than timeouts.perAttemptMs, 30000 ms");
    expect(platform.pending()).toBe(0);
  });

  it("covers the body", async () => {
    const platform = fakePlatform();
    const server = await startServer([{ body: { id: "a".repeat(1_000) }, stallAfter: 10 }]);
    const call = failureOf(
      send(transportTo(server, { platform, ...noRetry, timeouts: { perAttemptMs: 500 } }), operation()),
    );
    await until(() => server.requests.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    platform.advance(500);
    expect((await call).message).toContain("perAttemptMs, 500 ms");
    expect(platform.pending()).toBe(0);
  });

  it("may be followed by another try of what may be sent again", async () => {
    const platform = fakePlatform({ autoRunUpToMs: 5_000 });
    const server = await startServer(["stall", { body: { id: "a" } }]);
    const call = send(transportTo(server, { platform }), operation());
    await until(() => server.requests.length === 1);
    platform.advance(30_000);
    expect(await call).toMatchObject({ attempts: 2 });
  });

  it("is not followed by another try of a write without a key", async () => {
    const platform = fakePlatform({ autoRunUpToMs: 5_000 });
    const server = await startServer(["stall"]);
    const call = failureOf(send(transportTo(server, { platform }), addNote, { body: {} }));
    await until(() => server.requests.length === 1);
    platform.advance(30_000);
    const error = await call;
    expect(error).toMatchObject({ kind: "timeout", attempts: 1, retryable: false });
    expect(error.message).toContain("a repeat may do it twice");
  });
});

describe("the deadline of a call", () => {
  it("covers all tries, and says how the last one ended", async () => {
    const platform = fakePlatform({ autoRunUpToMs: 5_000 });
    const server = await startServer([{ status: 503, body: { message: "busy" } }, "stall"]);
    const transport = transportTo(server, { platform, timeouts: { totalMs: 20_000 } });
    const call = failureOf(send(transport, injectOrder, { body: { external_id: "1" } }));
    await until(() => server.requests.length === 2);
    platform.advance(20_000);
    const error = await call;
    expect(error).toMatchObject({ kind: "timeout", status: 503, attempts: 2, retryable: true });
    expect(error.message).toContain("timeouts.totalMs, 20000 ms");
    expect(error.message).toContain("busy");
    expect(error.cause).toMatchObject({ status: 503 });
    expect(platform.pending()).toBe(0);
  });

  it("covers the wait for a token", async () => {
    const platform = fakePlatform();
    const server = await startServer([{ body: {} }], ["stall"]);
    const transport = transportTo(server, { platform, timeouts: { perAttemptMs: 60_000, totalMs: 1_000 } });
    const call = failureOf(send(transport, getOrder, { path: { id: "a" } }));
    await until(() => server.tokenRequests.length === 1);
    platform.advance(1_000);
    expect(await call).toMatchObject({ kind: "timeout", attempts: 0, retryable: true });
    expect(server.requests).toHaveLength(0);
  });

  it("covers a fetch that ignores its signal", async () => {
    const platform = fakePlatform();
    const transport = transportTo(await startServer([]), { platform, ...noRetry, fetch: () => new Promise(() => {}) });
    const call = failureOf(send(transport, operation()));
    await until(() => platform.pending() === 2);
    platform.advance(120_000);
    expect((await call).kind).toBe("timeout");
  });

  it("can be switched off", async () => {
    const platform = fakePlatform();
    const server = await startServer([{ body: {} }]);
    const limits = { perAttemptMs: Number.POSITIVE_INFINITY, totalMs: Number.POSITIVE_INFINITY };
    await send(transportTo(server, { platform, timeouts: limits }), operation());
    expect(platform.delaysMs).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});

describe("the caller's signal", () => {
  it("ends a call at once, with its reason as the cause", async () => {
    const platform = fakePlatform();
    const server = await startServer(["stall"]);
    const controller = new AbortController();
    const reason = new Error("the user left");
    const call = failureOf(send(transportTo(server, { platform }), operation(), {}, { signal: controller.signal }));
    await until(() => server.requests.length === 1);
    controller.abort(reason);
    const error = await call;
    expect(error).toMatchObject({ kind: "aborted", attempts: 1, retryable: false });
    expect(error.cause).toBe(reason);
    expect(platform.pending()).toBe(0);
  });

  it.each([new AbortController(), {}, "signal", 5])("that is none fails the call: %s", async (signal) => {
    const server = await startServer([{ body: {} }]);
    const error = await failureOf(send(transportTo(server), operation(), {}, { signal: signal as never }));
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("give an AbortSignal, as in `controller.signal`");
    expect(server.requests).toHaveLength(0);
  });

  it("may be null, as for fetch", async () => {
    const server = await startServer([{ body: {} }]);
    expect(await send(transportTo(server), operation(), {}, { signal: null as never })).toMatchObject({ status: 200 });
  });

  it("that has aborted already: nothing is sent", async () => {
    const server = await startServer([{ body: {} }]);
    const error = await failureOf(
      send(transportTo(server), getOrder, { path: { id: "a" } }, { signal: AbortSignal.abort() }),
    );
    expect(error).toMatchObject({ kind: "aborted", attempts: 0 });
    expect(error.message).toContain("Nothing was sent");
    expect(server.requests.length + server.tokenRequests.length).toBe(0);
  });

  it("ends the wait between tries at once", async () => {
    const platform = fakePlatform();
    const server = await startServer([{ status: 503, headers: { "retry-after": "3" } }]);
    const controller = new AbortController();
    const call = failureOf(send(transportTo(server, { platform }), operation(), {}, { signal: controller.signal }));
    await until(() => platform.delaysMs.includes(3_000));
    const beforeMs = performance.now();
    controller.abort();
    expect(await call).toMatchObject({ kind: "aborted", attempts: 1 });
    expect(performance.now() - beforeMs).toBeLessThan(100);
    expect(platform.pending()).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  it("ends the reading of a body", async () => {
    const server = await startServer([{ body: { id: "a".repeat(1_000) }, stallAfter: 10 }]);
    const controller = new AbortController();
    const call = failureOf(send(transportTo(server), operation(), {}, { signal: controller.signal }));
    await until(() => server.requests.length === 1);
    controller.abort();
    expect((await call).kind).toBe("aborted");
  });

  it("carries one listener for 50 calls at once, whatever they are doing, and none after them", async () => {
    const server = await startServer(["stall"]);
    const controller = new AbortController();
    const transport = transportTo(server);
    const calls = Array.from({ length: 50 }, () =>
      failureOf(send(transport, operation(), {}, { signal: controller.signal })),
    );
    await until(() => server.requests.length > 0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    controller.abort();
    expect(new Set((await Promise.all(calls)).map(({ kind }) => kind))).toEqual(new Set(["aborted"]));
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("keeps no listener after 50 calls, good and bad ones", async () => {
    const server = await startServer((_, index) => (index % 5 === 4 ? { status: 404 } : { body: { id: "a" } }));
    const transport = transportTo(server);
    const { signal } = new AbortController();
    for (let index = 0; index < 50; index += 1) {
      await send(transport, getOrder, { path: { id: "a" } }, { signal }).catch(() => {});
    }
    expect(server.requests).toHaveLength(50);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
