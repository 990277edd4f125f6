import { expect, it } from "vitest";
import { NewStoreError } from "../../src/core/newstore-error.js";
import { afterFailure } from "../../src/events/decide.js";

it.each([
  [new Error("down"), 1, 0, { isParked: false, dueInMs: 750 }],
  [new Error("down"), 4, 0.999999, { isParked: false, dueInMs: expect.closeTo(64_000, -1) }],
  [new Error("down"), 7, 0, { isParked: false, dueInMs: 2_700_000 }],
  ["text", 8, 0, { isParked: true }],
  [new NewStoreError("no counterpart", { kind: "mapping" }), 1, 0, { isParked: true }],
  [new NewStoreError("no such member", { kind: "validation" }), 1, 0, { isParked: true }],
  [new NewStoreError("no such option", { kind: "configuration" }), 1, 0, { isParked: true }],
  [new NewStoreError("the vault is down", { kind: "authentication" }), 1, 0, { isParked: false, dueInMs: 750 }],
  [new NewStoreError("no token", { kind: "authentication", status: 401 }), 8, 0, { isParked: true }],
  [
    new NewStoreError("no token", { kind: "authentication", status: 401 }),
    7,
    1,
    { isParked: false, dueInMs: 3_600_000 },
  ],
  [new NewStoreError("not there", { kind: "api", status: 404 }), 1, 0, { isParked: false, dueInMs: 750 }],
  [
    new NewStoreError("later", { kind: "rate_limit", retryable: true, retryAfterMs: 9_000 }),
    ...([1, 0, { isParked: false, dueInMs: 9_000 }] as const),
  ],
])("%s, attempt %i: what becomes of the event", (thrown, attempt, random, expected) => {
  expect(afterFailure(thrown, attempt, 8, random)).toEqual(expected);
});

it("waits as long as an error of the SDK says, where that is longer, and not for what is no time", () => {
  const later = (retryAfterMs: unknown) =>
    Object.assign(new NewStoreError("later", { kind: "rate_limit", retryable: true }), { retryAfterMs });
  const due = (thrown: unknown, attempt = 1) => (afterFailure(thrown, attempt, 8, 1) as { dueInMs: number }).dueInMs;
  expect([1, 2, 3, 4].map((attempt) => due(later(5_000), attempt))).toEqual([5_000, 5_000, 16_000, 64_000]);
  for (const none of [Number.NaN, Number.POSITIVE_INFINITY, undefined, "5000"]) expect(due(later(none))).toBe(1_000);
  // What only looks like one, or cannot be read, is anything else.
  expect(due({ retryAfterMs: 5_000 })).toBe(1_000);
  const unreadable = new Proxy(later(5_000), {
    get: () => {
      throw new Error("no");
    },
  });
  expect(due(unreadable)).toBe(1_000);
});

it("parks at once only what a correction helps", () => {
  const error = (kind: "validation" | "mapping", next: string) =>
    Object.assign(new NewStoreError("x", { kind }), { next });
  expect(afterFailure(error("validation", "fix"), 1, 8, 1)).toEqual({ isParked: true });
  expect(afterFailure(error("validation", "wait"), 1, 8, 1)).toEqual({ isParked: false, dueInMs: 1_000 });
});
