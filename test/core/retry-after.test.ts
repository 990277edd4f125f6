import { describe, expect, it } from "vitest";
import { LONGEST_RETRY_AFTER_MS, retryAfterMs } from "../../src/transport/errors/retry-after.js";
import * as fc from "../support/fast-check.js";

const NOW = Date.parse("2026-02-02T10:00:00Z");
const wait = (value: string, headers: Record<string, string> = {}) =>
  retryAfterMs(new Headers({ "retry-after": value, ...headers }), NOW);

describe("Retry-After", () => {
  it.each([
    ["1", 1_000],
    ["0", 0],
    ["0.25", 250],
    [" 3 ", 3_000],
    ["Mon, 02 Feb 2026 10:00:05 GMT", 5_000],
    ["Monday, 02-Feb-26 10:00:05 GMT", 5_000],
    ["Mon Feb  2 10:00:05 2026", 5_000],
    ["2026-02-02T11:00:05+01:00", 5_000],
    ["Mon, 02 Feb 2026 09:00:00 GMT", 0],
  ])("%j is %i ms", (value, expected) => {
    expect(wait(value)).toBe(expected);
  });

  it.each(["", "soon", "-1", "1s", "1e3", "0x10", "NaN", "Infinity", "later 1", "Xyz, 99 Foo 2026 10:00:05 GMT"])(
    "%j says nothing",
    (value) => {
      expect(wait(value)).toBeUndefined();
    },
  );

  it("a date is counted by the server's own clock, where it says what that is", () => {
    const headers = { date: "Tue, 03 Feb 2026 10:00:00 GMT" };
    expect(wait("Tue, 03 Feb 2026 10:00:07 GMT", headers)).toBe(7_000);
    expect(wait("Mon, 02 Feb 2026 20:00:07 GMT", { date: "today" })).toBe(10 * 3_600_000 + 7_000);
  });

  it.each(["86401", "9".repeat(400), "1e9".replace("e", "0000"), "Fri, 31 Dec 2999 23:59:59 GMT"])(
    "%s is a day: no longer wait is meant, and timers know none",
    (value) => {
      expect(wait(value)).toBe(LONGEST_RETRY_AFTER_MS);
    },
  );

  it("whatever is readable in it is a wait that a timer can keep", () => {
    const seconds = fc.oneof(fc.maxSafeNat(), fc.double({ min: 0, noNaN: true })).map((value) => value.toFixed(3));
    const years = fc.integer({ min: 0, max: 9_999 }).map((year) => String(year).padStart(4, "0"));
    const dates = years.map((year) => `${year}-12-31T23:59:59Z`);
    fc.assert(
      fc.property(fc.oneof(seconds, dates, dates), fc.oneof(dates, fc.constant("soon")), (value, date) => {
        const ms = wait(value, { date });
        expect(ms === undefined || (ms >= 0 && ms <= LONGEST_RETRY_AFTER_MS)).toBe(true);
      }),
    );
  });

  it("no text makes it fail or give a negative or unreal wait", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const headers = {
          get: (name: string) => (name === "retry-after" ? value : null),
          has: () => false,
          forEach: () => {},
        };
        const ms = retryAfterMs(headers, NOW);
        expect(ms === undefined || ms >= 0).toBe(true);
      }),
    );
  });
});
