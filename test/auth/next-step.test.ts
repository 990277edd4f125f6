import { describe, expect, it } from "vitest";
import { nextStep, type Situation } from "../../src/auth/take-turn.js";

const token = { accessToken: "t", expiresAtMs: 1, lifetimeMs: 1 };
const situation: Situation = {
  found: undefined,
  holder: "another",
  waits: 0,
  leftMs: 10_000,
  random: 0.5,
  isLockDead: false,
};

describe("what a process that needs a token does next", () => {
  it.each(["us", "another", "nobody"] as const)(
    "it takes a token that is there, whoever holds the lock: %s",
    (holder) => {
      expect(nextStep({ ...situation, found: token, holder, leftMs: -1 })).toEqual({ kind: "take", token });
    },
  );

  it.each(["us", "nobody"] as const)("it requests one when the lock is held by %s", (holder) => {
    expect(nextStep({ ...situation, holder })).toEqual({ kind: "request" });
  });

  it("it requests one beside a lock that outlived a whole wait before", () => {
    expect(nextStep({ ...situation, isLockDead: true })).toEqual({ kind: "request" });
  });

  it.each([0, -1])("it requests one beside another's when %i ms are left to wait", (leftMs) => {
    expect(nextStep({ ...situation, leftMs })).toEqual({ kind: "request" });
  });

  it.each([
    [0, 0, 25],
    [0, 1, 50],
    [1, 0, 50],
    [2, 1, 200],
    [3, 0, 200],
    [3, 1, 400],
    [1_000, 1, 400],
  ])("the wait after %i others, with chance %d, is %i ms", (waits, random, waitMs) => {
    expect(nextStep({ ...situation, waits, random })).toEqual({ kind: "wait", waitMs });
  });

  it("no wait is longer than what is left", () => {
    expect(nextStep({ ...situation, waits: 9, leftMs: 7 })).toEqual({ kind: "wait", waitMs: 7 });
  });
});
