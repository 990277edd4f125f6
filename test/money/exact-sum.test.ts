import { expect, it } from "vitest";
import { toUnits } from "../../src/money/decimal.js";
import { ExactSum } from "../../src/money/exact-sum.js";
import * as fc from "../support/fast-check.js";

const amount = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((minor) => minor / 100),
  fc.maxSafeInteger().map((minor) => minor / 1_000),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
);

it("is the sum of the decimal texts, whatever their sizes, and so is its sign", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, fc.boolean()), { maxLength: 60 }), fc.array(amount), (steps, others) => {
      const [sum, other] = [new ExactSum(), new ExactSum()];
      let expected = 0n;
      for (const [value, isOff] of steps) {
        if (isOff) sum.subtract(value);
        else sum.add(value);
        expected += isOff ? -toUnits(value) : toUnits(value);
      }
      for (const value of others) {
        other.add(value);
        expected += toUnits(value);
      }
      sum.addSum(other);
      expect(sum.units()).toBe(expected);
      expect(sum.isNegative).toBe(expected < 0n);
    }),
    { numRuns: 2_000 },
  );
});

it("goes on where whole numbers of doubles end, in both directions", () => {
  const much = 99_999_999_999.9999;
  const [sum, other] = [new ExactSum(), new ExactSum()];
  for (let count = 0; count < 25; count += 1) {
    sum.add(much);
    other.subtract(much);
  }
  expect(sum.units()).toBe(25n * toUnits(much));
  expect(other.units()).toBe(-25n * toUnits(much));
  expect([sum.isNegative, other.isNegative]).toEqual([false, true]);
});

it("is not negative where parts of any size come to nothing", () => {
  const sum = new ExactSum();
  sum.add(1);
  sum.subtract(0.99995);
  sum.subtract(0.00005);
  expect(sum.units()).toBe(0n);
  expect(sum.isNegative).toBe(false);
});

it("counts tenths that doubles cannot", () => {
  const sum = new ExactSum();
  for (let count = 0; count < 10; count += 1) sum.add(0.1);
  sum.subtract(1);
  expect(sum.units()).toBe(0n);
  expect(sum.isNegative).toBe(false);
});
