import { describe, expect, it } from "vitest";
import { Bucket } from "../../src/limits/bucket.js";
import { pausesFor } from "../../src/limits/pause-policy.js";

describe("what a 429 stops:", () => {
  const NONE = { operationMs: 0, tenantMs: 0 };
  it.each<[string, number | undefined, number[], object]>([
    ["nothing, without a wait", undefined, [500], NONE],
    ["nothing, with a wait of 0", 0, [500], NONE],
    ["nothing, with a wait above the cap", 1_001, [500], NONE],
    ["its operation, with a wait as long as the cap", 1_000, [], { operationMs: 1_000, tenantMs: 0 }],
    ["its operation, while no other waits", 300, [0, 0], { operationMs: 300, tenantMs: 0 }],
    ["all, until the longest of the others ends", 300, [0, 200, 100], { operationMs: 300, tenantMs: 200 }],
    ["all, until this one ends", 300, [0, 400], { operationMs: 300, tenantMs: 300 }],
  ])("%s", (_, retryAfterMs, othersPausedMs, expected) => {
    expect(pausesFor({ retryAfterMs, capMs: 1_000, othersPausedMs })).toEqual(expected);
  });
});

describe("a pause", () => {
  it("runs out with time, and is never shortened by a later one", () => {
    const bucket = new Bucket(undefined);
    expect(bucket.waitMs(1_000)).toBe(0);
    bucket.pause(1_000, 500);
    expect([1_000, 1_200, 1_499, 1_500, 9_000].map((nowMs) => bucket.waitMs(nowMs))).toEqual([500, 300, 1, 0, 0]);
    bucket.pause(1_200, 200);
    expect(bucket.pausedMs(1_200)).toBe(300);
    bucket.pause(1_200, 300);
    expect(bucket.pausedMs(1_200)).toBe(300);
    bucket.pause(1_200, 400);
    expect(bucket.pausedMs(1_200)).toBe(400);
    // One that has passed is no reason to refuse a shorter one.
    bucket.pause(2_000, 50);
    expect(bucket.pausedMs(2_000)).toBe(50);
  });

  it("is no longer than it was meant to be where the clock went back", () => {
    const bucket = new Bucket(undefined);
    bucket.pause(1_000, 500);
    expect(bucket.waitMs(0)).toBe(500);
  });

  it("and the rate are both kept: the longer wait counts", () => {
    const bucket = new Bucket(1);
    bucket.reserve();
    bucket.begin(0);
    expect(bucket.waitMs(400)).toBe(600);
    bucket.pause(400, 100);
    expect(bucket.waitMs(400)).toBe(600);
    bucket.pause(400, 900);
    expect(bucket.waitMs(400)).toBe(900);
    expect(bucket.pausedMs(400)).toBe(900);
  });
});

it("a turn that is given back is free at once; one without a rate may be taken and given back too", () => {
  const bucket = new Bucket(1);
  bucket.reserve();
  expect(bucket.waitMs(0)).toBe(1_000);
  bucket.giveBack();
  expect(bucket.waitMs(0)).toBe(0);
  const free = new Bucket(undefined);
  free.reserve();
  free.giveBack();
  free.reserve();
  free.begin(0);
  expect(free.waitMs(0)).toBe(0);
});
