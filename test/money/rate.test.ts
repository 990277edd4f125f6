import { describe, expect, it } from "vitest";
import { percentOf, portionOf, readRate, taxWithin } from "../../src/money/rate.js";
import * as fc from "../support/fast-check.js";

describe("a rate", () => {
  it.each<[unknown, 1 | 100, number]>([
    [0, 1, 0],
    [1, 1, 1],
    [0.08875, 1, 0.08875],
    ["0.08875", 1, 0.08875],
    ["1", 1, 1],
    [100, 100, 100],
    ["100.0", 100, 100],
    ["7.5", 100, 7.5],
    ["0.123456789012345", 1, 0.123456789012345],
  ])("%j of at most %i is %d", (given, most, rate) => {
    expect(readRate(given, most)).toBe(rate);
  });

  const FRACTION = "give a fraction from 0 to 1, as 0.08875 for 8.875 %";
  const PER_CENT = "give per cent from 0 to 100, as 30";
  it.each<[unknown, 1 | 100, string]>([
    [undefined, 1, `it is missing: ${FRACTION}`],
    [undefined, 100, `it is missing: ${PER_CENT}`],
    [8.875, 1, `it is 8.875: ${FRACTION}`],
    [-0.1, 1, `it is -0.1: ${FRACTION}`],
    [100.1, 100, `it is 100.1: ${PER_CENT}`],
    [Number.NaN, 100, `it is NaN: ${PER_CENT}`],
    [null, 100, `it is null: ${PER_CENT}`],
    // What would be such a text if it were made one.
    [["0.5"], 1, `it is a list of 1: ${FRACTION}`],
    [{ toString: () => "7.5" }, 100, `it is an object: ${PER_CENT}`],
    ["8 %", 100, `it is "8 %": ${PER_CENT}`],
    ["x8", 100, `it is "x8": ${PER_CENT}`],
    ["8x", 100, `it is "8x": ${PER_CENT}`],
    ["8.", 100, `it is "8.": ${PER_CENT}`],
    [".5", 1, `it is ".5": ${FRACTION}`],
    ["1e1", 100, `it is "1e1": ${PER_CENT}`],
    ["0001", 100, `it is "0001": ${PER_CENT}`],
    ["0.1234567890123456", 1, `it is "0.1234567890123456": ${FRACTION}`],
    ["1.1", 1, `it is "1.1": ${FRACTION}`],
  ])("is not %j of at most %i", (given, most, problem) => {
    expect(readRate(given, most)).toBe(problem);
  });
});

describe("a part of an amount, half a minor unit rounded up:", () => {
  it.each([
    [1_000n, 0.08875, 89n],
    [1_000n, 0.0885, 89n],
    [1_000n, 0.0884, 88n],
    [1n, 0.5, 1n],
    [1n, 0.499, 0n],
    [0n, 0.2, 0n],
  ])("%s by a rate of %d is %s", (amount, rate, part) => {
    expect(portionOf(amount, rate)).toBe(part);
  });

  it.each([
    [1_999n, 30, 600n],
    [5n, 50, 3n],
    [1_999n, 100, 1_999n],
  ])("of %s, %d per cent are %s", (amount, percent, part) => {
    expect(percentOf(amount, percent)).toBe(part);
  });

  it.each([
    [11_900n, 0.19, [0.19], 1_900n],
    [11_000n, 0.04, [0.04, 0.06], 400n],
    [100n, 0.2, [0.2], 17n],
    [1_000n, 0, [0], 0n],
  ])("the tax in %s of rate %d among %j is %s", (amount, rate, all, tax) => {
    expect(taxWithin(amount, rate, all)).toBe(tax);
  });

  it("is never more than half a unit off", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 10_000 }), (amount, points) => {
        const off = portionOf(amount, points / 10_000) * 10_000n - amount * BigInt(points);
        expect(off > -5_000n && off <= 5_000n).toBe(true);
      }),
    );
  });
});
