import { describe, expect, it } from "vitest";
import type { RetryEvent } from "../../src/core/hooks.js";
import { NewStoreError } from "../../src/core/newstore-error.js";
import { createTransport } from "../../src/transport/create-transport.js";
import { decideRetry } from "../../src/transport/policies/retry-decision.js";
import * as fc from "../support/fast-check.js";
import { playOut } from "../support/play-out.js";
import { virtualTime } from "../support/virtual-time.js";
import { injectOrder, operation } from "../transport/descriptors.js";
import { generator } from "./plan.js";

/**
 * The schedule of retries for any options, any statuses and any `Retry-After`, through the whole transport. Responses come
 * from a function in place of `fetch`, and time is virtual: pairs.test.ts and runs.test.ts have the connections.
 */

const policies = fc.record({
  retries: fc.integer({ min: 0, max: 8 }),
  baseDelayMs: fc.integer({ min: 0, max: 5_000 }),
  maxDelayMs: fc.integer({ min: 0, max: 20_000 }),
  retryAfterCapMs: fc.integer({ min: 0, max: 60_000 }),
});
/** A response that fails, with the seconds that it asks to wait. */
const responses = fc.record({
  status: fc.constantFrom(408, 429, 500, 502, 503, 504),
  retryAfter: fc.option(fc.constantFrom("0", "0.3", "2", "45", "90", "soon", "-1"), { nil: undefined }),
});
const askedMs = (retryAfter: string | undefined) =>
  /^[\d.]+$/.test(retryAfter ?? "") ? Number(retryAfter) * 1_000 : 0;

interface Responding {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** A call with such responses; what comes after is well. */
async function observe(
  list: readonly Responding[],
  retry: { retries: number },
  totalMs: number,
  seed: number,
  called = operation(),
) {
  const time = virtualTime(generator(seed));
  const startMs = time.monotonicMs();
  const waits: RetryEvent[] = [];
  let sent = 0;
  const fetch = async () => {
    const response = list[sent++];
    if (response === undefined) return Response.json({});
    const headers: Record<string, string> =
      response.retryAfter === undefined ? {} : { "retry-after": response.retryAfter };
    return new Response("", { status: response.status, headers });
  };
  const hooks = { onRetry: (event: RetryEvent) => void waits.push(event) };
  const transport = createTransport({
    baseUrl: "https://acme.example",
    clock: time,
    fetch,
    hooks,
    retry,
    timeouts: { totalMs },
    validate: { requests: "off", responses: "off" },
  });
  const input = { body: called.id === "createInjectedOrder" ? { external_id: "O-1" } : undefined };
  const call = transport.send({ operation: called, input, options: {} }).then(
    ({ attempts }) => ({ attempts, error: undefined }),
    (error: NewStoreError) => ({ attempts: error.attempts, error }),
  );
  await playOut(time);
  return { ...(await call), waits, sent, tookMs: time.monotonicMs() - startMs };
}

describe("the schedule of retries", () => {
  it("keeps to the number of retries, to every wait's bounds and to the deadline, for any options", async () => {
    await fc.assert(
      fc.asyncProperty(
        policies,
        fc.array(responses, { maxLength: 10 }),
        fc.integer({ min: 1, max: 120_000 }),
        fc.integer(),
        async (policy, list, totalMs, seed) => {
          const { attempts, error, waits, sent, tookMs } = await observe(list, policy, totalMs, seed);
          expect(attempts).toBe(sent);
          expect(waits).toHaveLength(sent - 1);
          expect(sent).toBeLessThanOrEqual(1 + policy.retries);
          expect(tookMs).toBeLessThan(totalMs);
          for (const [index, { waitMs, status }] of waits.entries()) {
            const asked = askedMs(list[index]?.retryAfter);
            const ceiling = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** index);
            expect(status).toBe(list[index]?.status);
            expect(asked).toBeLessThanOrEqual(policy.retryAfterCapMs);
            expect(waitMs).toBeGreaterThanOrEqual(asked);
            expect(waitMs).toBeLessThanOrEqual(Math.max(asked, ceiling));
          }
          expect(tookMs).toBeCloseTo(
            waits.reduce((sum, { waitMs }) => sum + waitMs, 0),
            3,
          );
          if (error !== undefined) expect(error.status).toBe(list[sent - 1]?.status);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("asks for an order's outcome as long as the deadline allows, never without a pause of the base", async () => {
    const open = { ...injectOrder, security: "none" } as const;
    const always504 = Array.from({ length: 400 }, () => ({ status: 504, retryAfter: undefined }));
    const options = fc.record({
      retries: fc.integer({ min: 1, max: 3 }),
      baseDelayMs: fc.integer({ min: 400, max: 5_000 }),
      maxDelayMs: fc.integer({ min: 5_000, max: 20_000 }),
    });
    await fc.assert(
      fc.asyncProperty(
        options,
        fc.integer({ min: 10_000, max: 120_000 }),
        fc.integer(),
        async (policy, totalMs, seed) => {
          const { error, waits, sent, tookMs } = await observe(always504, policy, totalMs, seed, open);
          expect(error).toMatchObject({ status: 504, retryable: true, attempts: sent });
          for (const { waitMs } of waits) {
            expect(waitMs).toBeGreaterThanOrEqual(policy.baseDelayMs);
            expect(waitMs).toBeLessThanOrEqual(policy.maxDelayMs);
          }
          expect(tookMs).toBeLessThan(totalMs);
          // It gave up for no other reason than that the next pause would have passed the deadline.
          expect(tookMs + policy.maxDelayMs).toBeGreaterThanOrEqual(totalMs);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("has no wait that is no number, for any draw", () => {
    fc.assert(
      fc.property(
        policies,
        fc.integer({ min: 0, max: 2_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (policy, used, random) => {
          const error = new NewStoreError("x", { kind: "connection" });
          const input = {
            operation: operation(),
            error,
            canRetry: true,
            retriesUsed: used,
            polls: 0,
            remainingMs: 1e9,
            random,
          };
          const decision = decideRetry({ ...input, policy: { ...policy, retries: 5_000 } });
          if (decision.kind !== "fail") expect(Number.isFinite(decision.waitMs)).toBe(true);
        },
      ),
    );
  });
});
