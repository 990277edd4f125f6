import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { fakeClock, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, injectOrder, operation } from "./descriptors.js";

afterEach(stopServers);

const noRetry = { retry: { retries: 0 } };

describe("the deadline of an attempt", () => {
  it("ends one that gets no response, says which deadline it was, and leaves no timer", async () => {
    const clock = fakeClock();
    const server = await startServer(["stall"]);
    const call = failureOf(send(transportTo(server, { clock, ...noRetry }), operation()));
    await until(() => server.requests.length === 1);
    clock.advance(30_000);
    const error = await call;
    expect(error).toMatchObject({ kind: "timeout", status: undefined, attempts: 1, retryable: true });
    expect(error.message).toContain("took longer than timeouts.perAttemptMs, 30000 ms");
    expect(clock.pending()).toBe(0);
  });

  it("covers the body", async () => {
    const clock = fakeClock();
    const server = await startServer([{ body: { id: "a".repeat(1_000) }, stallAfter: 10 }]);
    const call = failureOf(
      send(transportTo(server, { clock, ...noRetry, timeouts: { perAttemptMs: 500 } }), operation()),
    );
    await until(() => server.requests.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    clock.advance(500);
    expect((await call).message).toContain("perAttemptMs, 500 ms");
    expect(clock.pending()).toBe(0);
  });

  it("may be followed by another attempt of what may be sent again", async () => {
    const clock = fakeClock({ autoRunUpToMs: 5_000 });
    const server = await startServer(["stall", { body: { id: "a" } }]);
    const call = send(transportTo(server, { clock }), operation());
    await until(() => server.requests.length === 1);
    clock.advance(30_000);
    expect(await call).toMatchObject({ attempts: 2 });
  });

  it("is not followed by another attempt of a write without a key", async () => {
    const clock = fakeClock({ autoRunUpToMs: 5_000 });
    const server = await startServer(["stall"]);
    const call = failureOf(send(transportTo(server, { clock }), addNote, { body: {} }));
    await until(() => server.requests.length === 1);
    clock.advance(30_000);
    const error = await call;
    expect(error).toMatchObject({ kind: "timeout", attempts: 1, retryable: false });
    expect(error.message).toContain("a repeat may do it twice");
  });
});

describe("the deadline of a call", () => {
  it("covers all attempts, and says how the last one ended", async () => {
    const clock = fakeClock({ autoRunUpToMs: 5_000 });
    const server = await startServer([{ status: 503, body: { message: "busy" } }, "stall"]);
    const transport = transportTo(server, { clock, timeouts: { totalMs: 20_000 } });
    const call = failureOf(send(transport, injectOrder, { body: { external_id: "1" } }));
    await until(() => server.requests.length === 2);
    clock.advance(20_000);
    const error = await call;
    expect(error).toMatchObject({ kind: "timeout", status: 503, attempts: 2, retryable: true });
    expect(error.message).toContain("timeouts.totalMs, 20000 ms");
    expect(error.message).toContain("busy");
    expect(error.cause).toMatchObject({ status: 503 });
    expect(clock.pending()).toBe(0);
  });

  it("covers the wait for a token", async () => {
    const clock = fakeClock();
    const server = await startServer([{ body: {} }], ["stall"]);
    const transport = transportTo(server, { clock, timeouts: { perAttemptMs: 60_000, totalMs: 1_000 } });
    const call = failureOf(send(transport, getOrder, { path: { id: "a" } }));
    await until(() => server.tokenRequests.length === 1);
    clock.advance(1_000);
    expect(await call).toMatchObject({ kind: "timeout", attempts: 0, retryable: true });
    expect(server.requests).toHaveLength(0);
  });

  it("covers a fetch that ignores its signal", async () => {
    const clock = fakeClock();
    const transport = transportTo(await startServer([]), { clock, ...noRetry, fetch: () => new Promise(() => {}) });
    const call = failureOf(send(transport, operation()));
    await until(() => clock.pending() === 2);
    clock.advance(120_000);
    expect((await call).kind).toBe("timeout");
  });

  it("can be switched off", async () => {
    const clock = fakeClock();
    const server = await startServer([{ body: {} }]);
    const limits = { perAttemptMs: Number.POSITIVE_INFINITY, totalMs: Number.POSITIVE_INFINITY };
    await send(transportTo(server, { clock, timeouts: limits }), operation());
    expect(clock.delaysMs).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});

describe("the caller's signal", () => {
  it("ends a call at once, with its reason as the cause", async () => {
    const clock = fakeClock();
    const server = await startServer(["stall"]);
    const controller = new AbortController();
    const reason = new Error("the user left");
    const call = failureOf(send(transportTo(server, { clock }), operation(), {}, { signal: controller.signal }));
    await until(() => server.requests.length === 1);
    controller.abort(reason);
    const error = await call;
    expect(error).toMatchObject({ kind: "aborted", attempts: 1, retryable: false });
    expect(error.cause).toBe(reason);
    expect(clock.pending()).toBe(0);
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

  it("ends the wait between attempts at once", async () => {
    const clock = fakeClock();
    const server = await startServer([{ status: 503, headers: { "retry-after": "3" } }]);
    const controller = new AbortController();
    const call = failureOf(send(transportTo(server, { clock }), operation(), {}, { signal: controller.signal }));
    await until(() => clock.delaysMs.includes(3_000));
    controller.abort();
    // Its clock stands still: nothing but the signal could end the wait.
    expect(await call).toMatchObject({ kind: "aborted", attempts: 1 });
    expect(clock.pending()).toBe(0);
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
