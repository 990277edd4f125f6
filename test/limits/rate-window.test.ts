import { describe, expect, it } from "vitest";
import { Bucket } from "../../src/limits/bucket.js";
import { pausesFor } from "../../src/limits/pause-policy.js";
import { RateWindow } from "../../src/limits/rate-window.js";
import * as fc from "../support/fast-check.js";

/** Lets one after the other through, each as early as it may, and gives the times. */
function startsOf(window: RateWindow, gapsMs: readonly number[], nowMs = 1_000_000): number[] {
  let now = nowMs;
  return gapsMs.map((gapMs) => {
    now += gapMs;
    now += window.waitMs(now);
    window.take(now);
    return now;
  });
}

describe("a rate", () => {
  it.each([
    [3, [0, 0, 0, 1_000, 1_000, 1_000, 2_000]],
    [1, [0, 1_000, 2_000]],
    [0.5, [0, 2_000, 4_000]],
    [2.5, [0, 0, 800, 800, 1_600]],
  ])("of %d a second lets through at %j ms", (rate, expected) => {
    const starts = startsOf(
      new RateWindow(rate),
      expected.map(() => 0),
    );
    expect(starts.map((startMs) => startMs - 1_000_000)).toEqual(expected);
  });

  it("is never exceeded in any second, and never keeps anybody waiting without need", () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), gaps, (rate, gapsMs) => {
        const starts = startsOf(new RateWindow(rate), gapsMs);
        for (const [index, startMs] of starts.entries()) {
          const inSecond = starts.filter((other) => other > startMs - 1_000 && other <= startMs).length;
          expect(inSecond).toBeLessThanOrEqual(rate);
          const arrivedMs = (starts[index - 1] ?? 1_000_000) + (gapsMs[index] ?? 0);
          // Who waited did so because the second before was full.
          if (startMs > arrivedMs) {
            const before = starts.slice(0, index).filter((other) => other > startMs - 1 - 1_000).length;
            expect(before).toBeGreaterThanOrEqual(rate);
          }
        }
      }),
    );
  });

  it("counts what is reserved, begun and given back as a list of all that began would", () => {
    const step = fc.record({
      what: fc.constantFrom("reserve", "begin", "give back", "take"),
      passedMs: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(999, 1_000, 1_001, -500)),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 60 }), (rate, steps) => {
        const window = new RateWindow(rate);
        let [all, reserved, now]: [number[], number, number] = [[], 0, 1_000_000];
        for (const { what, passedMs } of steps) {
          now += passedMs;
          // Set back, the clock says nothing of when they began: now is the latest that it can have been.
          if ((all.at(-1) ?? now) > now) all = all.map(() => now);
          all = all.filter((startMs) => startMs + 1_000 > now);
          const isFull = all.length + reserved >= rate;
          expect(window.waitMs(now)).toBe(isFull ? (all[0] ?? now) + 1_000 - now : 0);
          if (what === "take" && !isFull) {
            window.take(now);
            all.push(now);
          } else if (what === "reserve" && !isFull) {
            window.reserve();
            reserved += 1;
          } else if (what === "begin" && reserved > 0) {
            window.begin(now);
            reserved -= 1;
            all.push(now);
          } else if (what === "give back" && reserved > 0) {
            window.giveBack();
            reserved -= 1;
          }
        }
      }),
    );
  });

  it("asks for one window at most when the clock goes back an hour", () => {
    const window = new RateWindow(2);
    window.take(3_600_000);
    window.take(3_600_000);
    expect(window.waitMs(0)).toBe(1_000);
    expect(window.waitMs(1_000)).toBe(0);
  });

  it("keeps no more than it needs, however many pass", () => {
    const window = new RateWindow(10);
    startsOf(window, Array(50_000).fill(100));
    // The list is private; what it costs is not.
    const before = process.cpuUsage();
    for (let index = 0; index < 100_000; index += 1) window.waitMs(10_000_000_000);
    // To walk along all of them each time would take tens of seconds.
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  });
});

describe("a lane that is paused", () => {
  it("lets nothing through meanwhile; a shorter pause does not end a longer one", () => {
    const lane = new Bucket(undefined);
    lane.pause(1_000, 500);
    lane.pause(1_100, 50);
    expect([1_000, 1_100, 1_499, 1_500].map((nowMs) => lane.waitMs(nowMs))).toEqual([500, 400, 1, 0]);
  });

  it("is not paused for longer when the clock goes back", () => {
    const lane = new Bucket(undefined);
    lane.pause(3_600_000, 500);
    expect(lane.waitMs(0)).toBe(500);
  });
});

describe("what a 429 stops", () => {
  it.each([
    ["that operation", { retryAfterMs: 2_000, othersPausedMs: [] }, { operationMs: 2_000, tenantMs: 0 }],
    [
      "nothing without Retry-After",
      { retryAfterMs: undefined, othersPausedMs: [900] },
      { operationMs: 0, tenantMs: 0 },
    ],
    [
      "that operation, up to the cap",
      { retryAfterMs: 60_000, othersPausedMs: [] },
      { operationMs: 60_000, tenantMs: 0 },
    ],
    ["nothing above the cap", { retryAfterMs: 60_001, othersPausedMs: [900] }, { operationMs: 0, tenantMs: 0 }],
    [
      "all, while another one waits, until the first of both ends",
      { retryAfterMs: 2_000, othersPausedMs: [0, 900, 300] },
      { operationMs: 2_000, tenantMs: 900 },
    ],
    [
      "all, no longer than it asks for itself",
      { retryAfterMs: 100, othersPausedMs: [30_000] },
      { operationMs: 100, tenantMs: 100 },
    ],
  ])("%s", (_, told, expected) => {
    expect(pausesFor({ capMs: 60_000, ...told })).toEqual(expected);
  });
});
