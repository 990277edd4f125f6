import type { ImportProgress } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { asked, CATALOG, facade } from "../support/client.js";
import { fakeClock } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const HOUR_MS = 3_600_000;
const HEAD = { pricebook: "default", catalog: CATALOG, currency: "USD" };
const ITEMS = [{ product_id: "P1", value: 1 }];

/** A client whose pauses are over at once, and are noted; attempts take no time. */
function world() {
  const clock = fakeClock({ autoRunUpToMs: HOUR_MS });
  const far = 10 * HOUR_MS;
  const { newstore, sandbox } = facade({}, { clock, timeouts: { perAttemptMs: far, totalMs: far } });
  const pausesMs: number[] = [];
  const onProgress = ({ step, remainingMs = Number.NaN }: ImportProgress) => {
    if (step === "queued") pausesMs.push(remainingMs);
  };
  return { clock, newstore, sandbox, pausesMs, onProgress };
}

describe("an import that the platform has no room for", () => {
  it("waits until there is some, as long as it is asked to, and makes one job", async () => {
    const given = fc.record({
      creations: fc.nat(6),
      starts: fc.nat(6),
      retryAfter: fc.constantFrom(undefined, 0, 1, 40, 300),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ creations, starts, retryAfter }) => {
        const { clock, newstore, sandbox, pausesMs, onProgress } = world();
        const refusal = { status: 429, ...(retryAfter !== undefined && { retryAfter }) } as const;
        if (creations > 0) sandbox.faults.add({ operation: "createImportJob", ...refusal, times: creations });
        if (starts > 0) sandbox.faults.add({ operation: "startImportJob", ...refusal, times: starts });
        const beginMs = clock.monotonicMs();
        const started = await newstore.catalog.importPrices(ITEMS, HEAD, { onProgress });
        expect(sandbox.state.imports.list().map(({ import_id: id }) => id)).toEqual(started.jobs.map(({ id }) => id));
        expect([asked(sandbox)["createImportJob"], asked(sandbox)["startImportJob"]]).toEqual([
          creations + 1,
          starts + 1,
        ]);
        expect(pausesMs).toHaveLength(creations + starts);
        expect(clock.monotonicMs() - beginMs).toBe(pausesMs.reduce((sum, one) => sum + one, 0));
        for (const waits of [pausesMs.slice(0, creations), pausesMs.slice(creations)])
          for (const [at, pauseMs] of waits.entries()) {
            if (retryAfter !== undefined) expect(pauseMs).toBe(Math.max(retryAfter, 1) * 1_000);
            else expect([pauseMs >= (waits[at - 1] ?? 1_000), pauseMs <= 120_000]).toEqual([true, true]);
          }
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ["by default for an hour", undefined, HOUR_MS],
    ["for as long as it may", 600_000, 600_000],
    ["not at all where it may not", 0, 0],
  ])("waits %s, and fails then with the platform's refusal", async (_, queueTimeoutMs, limitMs) => {
    for (const operation of ["createImportJob", "startImportJob"]) {
      const { clock, newstore, sandbox, pausesMs, onProgress } = world();
      sandbox.faults.add({ operation, status: 429, times: Number.POSITIVE_INFINITY } as never);
      const beginMs = clock.monotonicMs();
      const options = { onProgress, ...(queueTimeoutMs !== undefined && { queueTimeoutMs }) };
      const error = await failureOf(newstore.catalog.importPrices(ITEMS, HEAD, options));
      expect(error).toMatchObject({ kind: "rate_limit", status: 429 });
      const waitedMs = clock.monotonicMs() - beginMs;
      // The next pause would have been longer than what was left.
      expect([waitedMs <= limitMs, waitedMs >= limitMs - 120_000]).toEqual([true, true]);
      expect(asked(sandbox)[operation]).toBe(pausesMs.length + 1);
      expect(sandbox.state.imports.list()).toHaveLength(operation === "startImportJob" ? 1 : 0);
    }
  });
});
