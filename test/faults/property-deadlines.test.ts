import { describe, expect, it } from "vitest";
import type { AttemptEvent } from "../../src/core/hooks.js";
import type { NewStoreError } from "../../src/core/newstore-error.js";
import { createTransport } from "../../src/transport/create-transport.js";
import * as fc from "../support/fast-check.js";
import { playOut } from "../support/play-out.js";
import { type VirtualTime, virtualTime } from "../support/virtual-time.js";
import { operation } from "../transport/descriptors.js";
import { generator } from "./plan.js";

/**
 * Both deadlines and the caller's signal, for a server of any slowness, before the headers and inside the body. Time is
 * virtual, so the tolerance is none: a call ends on the millisecond.
 */

/** How slow one response is. */
interface Slowness {
  readonly headersMs: number;
  readonly bodyMs: number;
  readonly status: number;
}

const slowness = fc.record({
  headersMs: fc.integer({ min: 0, max: 50_000 }),
  bodyMs: fc.integer({ min: 0, max: 50_000 }),
  status: fc.constantFrom(200, 200, 503),
});
const limits = fc.record({
  perAttemptMs: fc.integer({ min: 1, max: 40_000 }),
  totalMs: fc.integer({ min: 1, max: 120_000 }),
});

const wait = (time: VirtualTime, ms: number) => new Promise<void>((resolve) => void time.startTimer(ms, resolve));

/** A `fetch` that responds as slowly as it is told, and that ignores its signal when asked to. */
function slowFetch(time: VirtualTime, list: readonly Slowness[]) {
  let sent = 0;
  return async () => {
    const { headersMs, bodyMs, status } = list[sent++] ?? { headersMs: 0, bodyMs: 0, status: 200 };
    await wait(time, headersMs);
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode('{"ok":'));
        await wait(time, bodyMs);
        try {
          controller.enqueue(new TextEncoder().encode("true}"));
          controller.close();
        } catch {
          // It was cancelled: nobody waits for the rest.
        }
      },
    });
    return new Response(body, { status, headers: { "content-type": "application/json" } });
  };
}

async function observe(
  list: readonly Slowness[],
  timeouts: { perAttemptMs: number; totalMs: number },
  seed: number,
  abortAtMs?: number,
) {
  const time = virtualTime(generator(seed));
  const startMs = time.nowMs();
  const attempts: AttemptEvent[] = [];
  const transport = createTransport({
    baseUrl: "https://acme.example",
    clock: time,
    fetch: slowFetch(time, list),
    hooks: { onAttempt: (event) => void attempts.push(event) },
    timeouts,
    validate: { requests: "off", responses: "off" },
  });
  const controller = new AbortController();
  if (abortAtMs !== undefined) time.startTimer(abortAtMs, () => controller.abort());
  const call = transport
    .send({ operation: operation(), input: {}, options: { signal: controller.signal } })
    .then(
      () => undefined,
      (error: NewStoreError) => error,
    )
    .then((error) => ({ error, tookMs: time.nowMs() - startMs }));
  await playOut(time);
  return { ...(await call), attempts };
}

describe("deadlines", () => {
  it("end an attempt and a call on the millisecond, whatever is slow", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(slowness, { maxLength: 6 }), limits, fc.integer(), async (list, timeouts, seed) => {
        const { error, tookMs, attempts } = await observe(list, timeouts, seed);
        expect(tookMs).toBeLessThanOrEqual(timeouts.totalMs);
        for (const { durationMs, errorKind } of attempts) {
          expect(durationMs).toBeLessThanOrEqual(timeouts.perAttemptMs);
          if (errorKind === "timeout" && tookMs < timeouts.totalMs) expect(durationMs).toBe(timeouts.perAttemptMs);
        }
        const isTotal = error?.message.includes("timeouts.totalMs") && error.kind === "timeout";
        if (isTotal) expect(tookMs).toBe(timeouts.totalMs);
        const last = list[attempts.length - 1];
        // What is in time is not cut off.
        if (error === undefined && last !== undefined) {
          expect(last.headersMs + last.bodyMs).toBeLessThanOrEqual(timeouts.perAttemptMs);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("and the caller's signal ends it then and there, if it comes first", async () => {
    const aborts = fc.integer({ min: 0, max: 60_000 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(slowness, { maxLength: 4 }),
        limits,
        aborts,
        fc.integer(),
        async (list, timeouts, abortAtMs, seed) => {
          const { error, tookMs } = await observe(list, timeouts, seed, abortAtMs);
          expect(tookMs).toBeLessThanOrEqual(Math.min(timeouts.totalMs, abortAtMs));
          if (error?.kind === "aborted") expect(tookMs).toBe(abortAtMs);
        },
      ),
      { numRuns: 300 },
    );
  });
});
