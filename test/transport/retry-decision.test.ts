import { describe, expect, it } from "vitest";
import { NewStoreError, type NewStoreErrorDetails } from "../../src/core/newstore-error.js";
import { DEFAULT_RETRY } from "../../src/core/options.js";
import { decideRetry, type RetryInput } from "../../src/transport/policies/retry-decision.js";
import { operation } from "./descriptors.js";

const goesOn = operation({ statusMeanings: { "504": "continues", "202": "continues" } });
const full = operation({ statusMeanings: { "503": "lasting" } });

const decide = (error: NewStoreErrorDetails, own: Partial<RetryInput> = {}) =>
  decideRetry({
    operation: operation(),
    error: new NewStoreError("x", error),
    canRetry: true,
    retriesUsed: 0,
    polls: 0,
    policy: DEFAULT_RETRY,
    remainingMs: 100_000,
    random: 0.5,
    ...own,
  });

const FAIL = { kind: "fail" };
const soon = { kind: "retry", waitMs: 250 };

describe("after an attempt", () => {
  it.each<[string, NewStoreErrorDetails, object]>([
    ["that lost its connection, another one is sent", { kind: "connection" }, soon],
    ["that met its own deadline, another one is sent", { kind: "timeout" }, soon],
    ["with a transient status, another one is sent", { kind: "api", status: 503 }, soon],
    ["with a status of the rate, another one is sent", { kind: "rate_limit", status: 429 }, soon],
    ["with a lasting status, none is sent", { kind: "api", status: 400 }, FAIL],
    ["refused for its token, none is sent", { kind: "authentication", status: 503 }, FAIL],
    ["whose rate is refused here, without a status, none is sent", { kind: "rate_limit", retryable: true }, FAIL],
    ["without a status, none is sent", { kind: "api", retryable: true }, FAIL],
    ["whose good response was lost, another one is sent", { kind: "api", status: 200, retryable: true }, soon],
    [
      "of whose good response nothing is known, another one is sent",
      { kind: "api", status: 299, outcomeUnknown: true },
      soon,
    ],
    ["with a good status that is no error of its content, none is sent", { kind: "api", status: 200 }, FAIL],
    ["of another kind with a good status, none is sent", { kind: "conflict", status: 200, retryable: true }, FAIL],
    ["that was redirected, none is sent, whatever it says", { kind: "api", status: 300, retryable: true }, FAIL],
  ])("%s", (_, error, expected) => {
    expect(decide(error)).toEqual(expected);
  });

  it("nothing is sent where retries is 0, or where the contract calls the failure lasting", () => {
    expect(decide({ kind: "connection" }, { policy: { ...DEFAULT_RETRY, retries: 0 } })).toEqual(FAIL);
    expect(
      decide({ kind: "api", status: 504 }, { operation: goesOn, policy: { ...DEFAULT_RETRY, retries: 0 } }),
    ).toEqual(FAIL);
    expect(decide({ kind: "api", status: 503 }, { operation: full })).toEqual(FAIL);
    expect(decide({ kind: "api", status: 502 }, { operation: full })).toEqual(soon);
  });

  it("what may not be repeated is sent again after a 429 alone", () => {
    expect(decide({ kind: "rate_limit", status: 429 }, { canRetry: false })).toEqual(soon);
    expect(decide({ kind: "api", status: 503 }, { canRetry: false })).toEqual(FAIL);
    expect(decide({ kind: "api", status: 504 }, { canRetry: false, operation: goesOn })).toEqual(FAIL);
  });

  it("as many are sent as the policy has retries; asking for an outcome is none of them", () => {
    expect(decide({ kind: "connection" }, { retriesUsed: 1 })).toEqual({ kind: "retry", waitMs: 500 });
    expect(decide({ kind: "connection" }, { retriesUsed: 2 })).toEqual(FAIL);
    expect(decide({ kind: "connection" }, { retriesUsed: 3 })).toEqual(FAIL);
    const poll = { kind: "poll", waitMs: 750 };
    expect(decide({ kind: "api", status: 504 }, { retriesUsed: 9, operation: goesOn })).toEqual(poll);
    // What the contract says of a status counts, transient or not.
    expect(decide({ kind: "api", status: 202 }, { operation: goesOn })).toEqual(poll);
  });
});

describe("the wait", () => {
  it("is what the response asks for where that is longer, up to the cap", () => {
    const asking = (retryAfterMs: number) => decide({ kind: "api", status: 503, retryAfterMs });
    expect(asking(100)).toEqual(soon);
    expect(asking(251)).toEqual({ kind: "retry", waitMs: 251 });
    expect(asking(60_000)).toEqual({ kind: "retry", waitMs: 60_000 });
    expect(asking(60_001)).toEqual(FAIL);
  });

  it("ends before the call does", () => {
    expect(decide({ kind: "connection" }, { remainingMs: 251 })).toEqual(soon);
    expect(decide({ kind: "connection" }, { remainingMs: 250 })).toEqual(FAIL);
  });

  it("before an outcome is asked for again is the base at least, doubles, and is never above the longest", () => {
    const polled = (polls: number, random: number, policy = DEFAULT_RETRY) =>
      decide({ kind: "api", status: 504 }, { operation: goesOn, polls, random, policy });
    expect([0, 1, 2, 3, 4, 5].map((polls) => polled(polls, 0.5))).toEqual(
      [750, 1_000, 1_500, 2_500, 4_500, 4_500].map((waitMs) => ({ kind: "poll", waitMs })),
    );
    expect(polled(9, 0.99)).toEqual({ kind: "poll", waitMs: 8_000 });
    expect(polled(9, 0)).toEqual({ kind: "poll", waitMs: 500 });
    expect(polled(0, 0, { ...DEFAULT_RETRY, baseDelayMs: 20 })).toEqual({ kind: "poll", waitMs: 100 });
  });

  it("is a number after any number of attempts, also on a base of 0", () => {
    const policy = { ...DEFAULT_RETRY, retries: 10_000, baseDelayMs: 0 };
    expect(decide({ kind: "connection" }, { retriesUsed: 5_000, policy })).toEqual({ kind: "retry", waitMs: 0 });
    expect(decide({ kind: "connection" }, { retriesUsed: 5_000, policy: { ...policy, baseDelayMs: 1 } })).toEqual({
      kind: "retry",
      waitMs: 4_000,
    });
  });
});
