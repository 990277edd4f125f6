import { afterEach, describe, expect, it } from "vitest";
import { NewStoreError } from "../../src/core/newstore-error.js";
import { DEFAULT_RETRY } from "../../src/core/options.js";
import { decideRetry, type RetryInput } from "../../src/transport/policies/retry-decision.js";
import { fakeClock, quickWaits } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { addNote, getOrder, injectOrder, operation, reserve } from "./descriptors.js";

afterEach(stopServers);

const ORDER = { body: { external_id: "O-1", items: [{ price: 1.1 }] } };

describe("what is sent again", () => {
  it.each([408, 425, 429, 500, 502, 503, 504, 521, 522, 523, 524])("a read after %i", async (status) => {
    const server = await startServer([{ status }, { body: { id: "a" } }]);
    expect(await send(transportTo(server), getOrder, { path: { id: "a" } })).toMatchObject({
      status: 200,
      attempts: 2,
    });
  });

  it.each([400, 404, 409, 410, 413, 422, 501, 505, 520])("no read after %i", async (status) => {
    const server = await startServer([{ status }, { body: {} }]);
    expect(await failureOf(send(transportTo(server), getOrder, { path: { id: "a" } }))).toMatchObject({
      status,
      attempts: 1,
    });
  });

  it.each([408, 425, 500, 503, 504])("no write without a key, after %i", async (status) => {
    const server = await startServer([{ status }, { body: {} }]);
    const error = await failureOf(send(transportTo(server), addNote, { body: {} }));
    expect(error).toMatchObject({ status, attempts: 1, retryable: false });
    expect(server.requests).toHaveLength(1);
  });

  it("every write after 429, which was refused before any work", async () => {
    const busy = { status: 429, headers: { "retry-after": "3" } };
    const clock = quickWaits();
    const server = await startServer([busy, busy, { body: {} }]);
    const response = await send(transportTo(server, { clock }), addNote, { body: { text: "a" } });
    expect(response).toMatchObject({ status: 200, attempts: 3 });
    expect(clock.delaysMs.filter((delayMs) => delayMs >= 3_000 && delayMs < 4_000)).toHaveLength(2);
    expect(new Set(server.requests.map(({ body }) => body.toString())).size).toBe(1);
  });

  it("no write after a 429 that was followed by a failure", async () => {
    const server = await startServer([{ status: 429 }, "reset", { body: {} }]);
    const error = await failureOf(send(transportTo(server), addNote, { body: {} }));
    expect(error).toMatchObject({ kind: "connection", attempts: 2, outcomeUnknown: true, retryable: false });
    expect(server.requests).toHaveLength(2);
  });

  it("nothing after a 429 that says that something is full, as with open imports", async () => {
    const open = operation({ id: "open", method: "POST", idempotency: "never", statusMeanings: { "429": "lasting" } });
    const server = await startServer([{ status: 429, headers: { "retry-after": "1" } }, { body: {} }]);
    const error = await failureOf(send(transportTo(server), open));
    expect(error).toMatchObject({
      kind: "rate_limit",
      status: 429,
      attempts: 1,
      retryable: false,
      retryAfterMs: 1_000,
    });
    expect(error.message).toContain("Waiting alone does not help");
  });

  it("an order, byte for byte the same", async () => {
    const server = await startServer([{ status: 500 }, "reset", { body: { id: "1" } }]);
    expect(await send(transportTo(server), injectOrder, ORDER)).toMatchObject({ attempts: 3 });
    const bodies = server.requests.map(({ body }) => body.toString("hex"));
    expect(new Set(bodies).size).toBe(1);
  });

  it("no order that lacks its key", async () => {
    const server = await startServer([{ status: 500 }, { body: {} }]);
    expect(await failureOf(send(transportTo(server), injectOrder, { body: {} }))).toMatchObject({
      attempts: 1,
      retryable: false,
    });
  });

  it("a reservation with one key, made once a call", async () => {
    const server = await startServer([{ status: 503 }, { status: 503 }, { body: {} }, { body: {} }]);
    const transport = transportTo(server);
    await send(transport, reserve, { body: {} });
    await send(transport, reserve, { body: {} });
    const keys = server.requests.map(({ headers }) => headers["idempotency-key"]);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it("a reservation with the caller's key, in any case, from input or options; only then the caller may repeat it", async () => {
    const server = await startServer([{ status: 503 }]);
    const transport = transportTo(server, { retry: { retries: 0 } });
    const own = await failureOf(send(transport, reserve, { headers: { "idempotency-key": "mine" }, body: {} }));
    const optional = await failureOf(
      send(transport, reserve, { body: {} }, { headers: { "IDEMPOTENCY-KEY": "yours" } }),
    );
    const made = await failureOf(send(transport, reserve, { body: {} }));
    expect([own, optional, made].map(({ retryable }) => retryable)).toEqual([true, true, false]);
    expect(server.requests.slice(0, 2).map(({ headers }) => headers["idempotency-key"])).toEqual(["mine", "yours"]);
  });

  it.each(["", " "])("no reservation whose key is %j: nothing would tell the repeat from a new one", async (key) => {
    const server = await startServer(["reset", { body: {} }]);
    const input = { headers: { "Idempotency-Key": key }, body: {} };
    const error = await failureOf(send(transportTo(server), reserve, input, { validate: { requests: "off" } }));
    expect(error).toMatchObject({ kind: "connection", attempts: 1, retryable: false, outcomeUnknown: true });
    expect(server.requests).toHaveLength(1);
  });

  it("nothing when retries is 0, not even after a reset or a 504 of an order", async () => {
    const server = await startServer(["reset", { status: 504 }, { body: {} }]);
    const transport = transportTo(server, { retry: { retries: 0 } });
    expect(await failureOf(send(transport, operation()))).toMatchObject({ kind: "connection", attempts: 1 });
    expect(await failureOf(send(transport, injectOrder, ORDER))).toMatchObject({ status: 504, attempts: 1 });
  });

  it("as often as one call says, whatever the client says", async () => {
    const server = await startServer([{ status: 503 }]);
    const error = await failureOf(send(transportTo(server), operation(), {}, { retry: { retries: 4 } }));
    expect(error.attempts).toBe(5);
  });
});

describe("the outcome of an order whose response is 504", () => {
  it("is asked for beyond the number of retries, with the same body", async () => {
    const server = await startServer((_, index) => (index < 6 ? { status: 504 } : { body: { id: "1" } }));
    expect(await send(transportTo(server), injectOrder, ORDER)).toMatchObject({ data: { id: "1" }, attempts: 7 });
    expect(new Set(server.requests.map(({ body }) => body.toString())).size).toBe(1);
  });

  it("is asked for until the total deadline, and then fails with the 504 and what to do", async () => {
    const server = await startServer([{ status: 504 }]);
    const transport = transportTo(server, { timeouts: { totalMs: 20_000 } });
    const error = await failureOf(send(transport, injectOrder, ORDER));
    expect(error).toMatchObject({ kind: "api", status: 504, retryable: true });
    expect(error.attempts).toBeGreaterThan(3);
    expect(error.message).toContain("send the same request again to learn the outcome");
  });

  it.each([{ baseDelayMs: 0 }, { baseDelayMs: 0, maxDelayMs: 0 }, { maxDelayMs: 0 }])(
    "is never asked for in a busy loop, not with %j either",
    async (retry) => {
      const server = await startServer([{ status: 504 }]);
      const timeouts = { perAttemptMs: 60_000, totalMs: 20_000 };
      const clock = fakeClock({ autoRunUpToMs: 10_000, random: [0] });
      const error = await failureOf(send(transportTo(server, { clock, retry, timeouts }), injectOrder, ORDER));
      expect(error).toMatchObject({ status: 504, outcomeUnknown: true });
      expect(error.attempts).toBeLessThanOrEqual(201);
      const waits = clock.delaysMs.filter((delay) => delay < 20_000);
      expect(waits.length).toBeGreaterThan(30);
      for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(100);
    },
  );

  it("other failures between count as retries", async () => {
    const server = await startServer([
      { status: 504 },
      { status: 500 },
      { status: 504 },
      { status: 500 },
      { status: 500 },
    ]);
    expect(await failureOf(send(transportTo(server), injectOrder, ORDER))).toMatchObject({ status: 500, attempts: 5 });
  });
});

describe("how long is waited", () => {
  async function waitsFor(headers: Record<string, string>, status = 503) {
    const clock = fakeClock({ autoRunUpToMs: 20_000, random: [0] });
    const server = await startServer([{ status, headers }, { body: {} }]);
    await send(transportTo(server, { clock, timeouts: { perAttemptMs: 30_000 } }), operation());
    return clock.delaysMs.filter((delay) => delay < 30_000);
  }

  it("Retry-After in seconds, in fractions, and as a date by the server's own clock", async () => {
    expect(await waitsFor({ "retry-after": "1" })).toEqual([1_000]);
    expect(await waitsFor({ "retry-after": "1.5" }, 429)).toEqual([1_500]);
    const dated = { date: "Mon, 02 Feb 2026 10:00:00 GMT", "retry-after": "Mon, 02 Feb 2026 10:00:02 GMT" };
    expect(await waitsFor(dated)).toEqual([2_000]);
  });

  it("garbage is as good as none", async () => {
    expect(await waitsFor({ "retry-after": "soon" })).toEqual([0]);
  });

  it("a longer wait than the cap fails at once, and says how long", async () => {
    const server = await startServer([{ status: 429, headers: { "retry-after": "3600" } }, { body: {} }]);
    const error = await failureOf(send(transportTo(server), operation()));
    expect(error).toMatchObject({
      kind: "rate_limit",
      status: 429,
      attempts: 1,
      retryable: true,
      retryAfterMs: 3_600_000,
    });
    expect(error.message).toContain("Wait 3600 s");
  });

  it("a wait that would outlast the total deadline is not begun", async () => {
    const server = await startServer([{ status: 503, headers: { "retry-after": "50" } }]);
    const error = await failureOf(send(transportTo(server, { timeouts: { totalMs: 40_000 } }), operation()));
    expect(error).toMatchObject({ kind: "api", status: 503, attempts: 1, retryAfterMs: 50_000 });
  });

  it("stays inside the schedule, whatever happens", () => {
    const policies = fc.record({
      retries: fc.integer({ min: 1, max: 10 }),
      baseDelayMs: fc.integer({ min: 0, max: 5_000 }),
      maxDelayMs: fc.integer({ min: 0, max: 20_000 }),
      retryAfterCapMs: fc.integer({ min: 0, max: 60_000 }),
    });
    fc.assert(
      fc.property(
        policies,
        fc.integer({ min: 0, max: 12 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
        fc.integer({ min: 0, max: 200_000 }),
        (policy, retriesUsed, random, retryAfterMs, remainingMs) => {
          const error = new NewStoreError("x", { kind: "api", status: 503, retryAfterMs });
          const input = {
            operation: operation(),
            error,
            canRetry: true,
            retriesUsed,
            polls: 0,
            policy,
            remainingMs,
            random,
          };
          const decision = decideRetry(input);
          if (decision.kind === "fail") return;
          expect(retriesUsed).toBeLessThan(policy.retries);
          expect(decision.waitMs).toBeLessThan(remainingMs);
          expect(decision.waitMs).toBeGreaterThanOrEqual(retryAfterMs ?? 0);
          expect(decision.waitMs).toBeLessThanOrEqual(Math.max(policy.maxDelayMs, retryAfterMs ?? 0));
          expect(retryAfterMs ?? 0).toBeLessThanOrEqual(policy.retryAfterCapMs);
        },
      ),
    );
  });

  it("doubles, with full jitter", () => {
    const error = new NewStoreError("x", { kind: "connection" });
    const base: RetryInput = {
      operation: operation(),
      error,
      canRetry: true,
      retriesUsed: 0,
      polls: 0,
      policy: { ...DEFAULT_RETRY, retries: 9 },
      remainingMs: 100_000,
      random: 0.5,
    };
    const waits = [0, 1, 2, 3, 4, 5, 6].map((retriesUsed) => decideRetry({ ...base, retriesUsed }));
    expect(waits.map((decision) => (decision.kind === "fail" ? -1 : decision.waitMs))).toEqual([
      250, 500, 1_000, 2_000, 4_000, 4_000, 4_000,
    ]);
    expect(decideRetry({ ...base, random: 0 })).toEqual({ kind: "retry", waitMs: 0 });
  });
});
