import { expect, it } from "vitest";
import { firstPauseMs, lastPauseMs, nextPauseMs } from "../../src/resources/lib/pauses.js";
import * as fc from "../support/fast-check.js";

const aboveZero = fc.double({ min: 0.001, max: 1e9, noNaN: true });

it("no pause is above the longest one, and none but for that is below the one before", () => {
  fc.assert(
    fc.property(aboveZero, aboveZero, (intervalMs, maxIntervalMs) => {
      const pauses = { intervalMs, maxIntervalMs, timeoutMs: 1 };
      let pauseMs = firstPauseMs(pauses);
      for (let look = 0; look < 20; look += 1) {
        expect(pauseMs).toBeLessThanOrEqual(maxIntervalMs);
        const next = nextPauseMs(pauseMs, pauses);
        expect(next).toBeGreaterThanOrEqual(pauseMs);
        pauseMs = next;
      }
    }),
  );
});

it("the last look leaves time for its response, and never more than a second", () => {
  fc.assert(
    fc.property(aboveZero, (leftMs) => {
      const keptMs = leftMs - lastPauseMs(leftMs);
      expect(keptMs).toBeGreaterThan(0);
      expect(keptMs).toBeLessThanOrEqual(1_000.001);
      expect(lastPauseMs(leftMs)).toBeGreaterThan(0);
    }),
  );
});
