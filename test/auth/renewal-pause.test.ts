import { describe, expect, it } from "vitest";
import { RenewalPause } from "../../src/auth/renewal-pause.js";
import { NewStoreError } from "../../src/core/newstore-error.js";

const failure = (retryAfterMs?: number) => new NewStoreError("No token.", { kind: "api", retryAfterMs });

/** How long renewals are kept away from a moment on. */
function lengthMs(pause: RenewalPause, fromMs: number): number {
  let atMs = fromMs;
  while (pause.isOn(atMs)) atMs += 500;
  return atMs - fromMs;
}

describe("renewals", () => {
  it("wait 5 s after a failure, then 10, up to 60, and none after a success", () => {
    const pause = new RenewalPause();
    expect(lengthMs(pause, 0)).toBe(0);
    const seen = Array.from({ length: 6 }, (_, index) => {
      const nowMs = index * 1_000_000;
      pause.begin(failure(), nowMs, 1);
      return lengthMs(pause, nowMs);
    });
    expect(seen).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
    pause.end();
    expect(lengthMs(pause, 5_000_000)).toBe(0);
    pause.begin(failure(), 9_000_000, 1);
    expect(lengthMs(pause, 9_000_000)).toBe(5_000);
  });

  it("wait at least half of that, by chance", () => {
    const pause = new RenewalPause();
    pause.begin(failure(), 0, 0);
    expect(lengthMs(pause, 0)).toBe(2_500);
  });

  it("wait as long as the token endpoint asks for, where that is longer", () => {
    const pause = new RenewalPause();
    pause.begin(failure(30_000), 0, 1);
    expect(lengthMs(pause, 0)).toBe(30_000);
  });
});

describe("requests without a token", () => {
  it.each([
    ["no Retry-After", undefined, 0],
    ["a short one, which the request itself waits out", 9_999, 0],
    ["one of 10 s", 10_000, 10_000],
    ["one of a day, of which ten minutes are believed", 86_400_000, 600_000],
  ])("are refused after %s", (_, retryAfterMs, closedMs) => {
    const pause = new RenewalPause();
    const error = failure(retryAfterMs);
    pause.begin(error, 1_000, 1);
    if (closedMs > 0) {
      expect(pause.refusal(1_000)).toMatchObject({ message: error.message, retryAfterMs: closedMs });
      expect(pause.refusal(1_000 + closedMs - 0.5)).toMatchObject({ retryAfterMs: 1 });
    }
    expect(pause.refusal(1_000 + closedMs)).toBeUndefined();
  });

  it("are not refused after what is no failure of the endpoint, nor once a token has come", () => {
    const pause = new RenewalPause();
    pause.begin(Object.assign(new Error("odd"), { retryAfterMs: 60_000 }), 0, 1);
    expect(pause.refusal(0)).toBeUndefined();
    pause.begin(failure(60_000), 0, 1);
    expect(pause.refusal(0)).toBeDefined();
    pause.end();
    expect(pause.refusal(0)).toBeUndefined();
  });
});
