import { describe, expect, it } from "vitest";
import { decimalsOf, fitsDecimals, fromUnits, halfMinorUnit, toUnits, usualUnits } from "../../src/money/decimal.js";
import * as fc from "../support/fast-check.js";

/** Amounts as shops have them, sums that binary fractions spoil, and any number at all. */
const number = fc.oneof(
  fc.tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 })).map(shifted),
  fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 6 })).map(shifted),
  fc
    .tuple(fc.double({ min: 0, max: 1_000, noNaN: true }), fc.double({ min: 0, max: 1_000, noNaN: true }))
    .map(([a, b]) => a + b),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

function shifted([digits, places]: [number, number]): number {
  return Number(`${digits}e-${places}`);
}

/** Units of 10^-20 by the digits of the text, without any arithmetic on numbers. */
function unitsByText(value: number): bigint {
  const [mantissa = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = places > 20 ? (whole + fraction).slice(0, -(places - 20)) || "0" : whole + fraction;
  const units = BigInt(digits) * 10n ** BigInt(Math.max(0, 20 - places));
  return value < 0 ? -units : units;
}

describe("a number that is said to fit without looking at its text", () => {
  it("never has more decimals in its text", () => {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        if (fitsDecimals(value, decimals)) expect(decimalsOf(value)).toBeLessThanOrEqual(decimals);
      }),
      { numRuns: 20_000 },
    );
  });

  it("is every amount of a usual size that does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, decimals) => {
          expect(fitsDecimals(shifted([digits, decimals]), decimals)).toBe(true);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it.each([
    [0.1 + 0.2, 2],
    [1.005, 2],
    [2 ** 53, 2],
    [1e21, 0],
    [5e-324, 4],
    [Number.NaN, 2],
    [Number.POSITIVE_INFINITY, 2],
  ])("is not %d with %i decimals", (value, decimals) => {
    expect(fitsDecimals(value, decimals)).toBe(false);
  });
});

it("whole units of 10^-4 are those of amounts of usual size and decimals", () => {
  expect([1.5, -0.0001, 0, 99_999_999_999.9999].map(usualUnits)).toEqual([15_000, -1, 0, 999_999_999_999_999]);
  expect([0.00001, 1e12, 0.1 + 0.2, Number.NaN].map(usualUnits)).toEqual([undefined, undefined, undefined, undefined]);
});

it("only what has fewer than 16 digits is surely told apart from the next number", () => {
  expect([999_999_999_999_999, -999_999_999_999_999].map((value) => fitsDecimals(value, 0))).toEqual([true, true]);
  expect([1e15, -1e15].map((value) => fitsDecimals(value, 0))).toEqual([false, false]);
  expect([1e11, -1e11].map(usualUnits)).toEqual([undefined, undefined]);
});

it("decimals beyond those of currencies are found as well", () => {
  expect([fitsDecimals(0.00001, 5), fitsDecimals(0.000001, 5)]).toEqual([true, false]);
});

describe("units as text", () => {
  const ONE = 10n ** 20n;
  it.each<[bigint, number, string]>([
    [0n, 0, "0"],
    [0n, 2, "0.00"],
    [5n * ONE, 0, "5"],
    [-5n * ONE, 2, "-5.00"],
    [1n, 0, "0.00000000000000000001"],
    [-1n, 2, "-0.00000000000000000001"],
    [ONE / 4n, 2, "0.25"],
    [1_010n * (ONE / 100n), 1, "10.1"],
    [100_100n * (ONE / 1_000n), 2, "100.10"],
  ])("%s are %i decimals at least: %s", (units, decimals, text) => {
    expect(fromUnits(units, decimals)).toBe(text);
  });

  it("give back the number that they are of", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, places, decimals) => {
          const value = shifted([digits, places]);
          expect(Number(fromUnits(toUnits(value), decimals))).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  it.each([
    [0, ONE / 2n],
    [2, ONE / 200n],
    [4, ONE / 20_000n],
  ])("half of the smallest amount of %i decimals is exact", (decimals, half) => {
    expect(halfMinorUnit(decimals)).toBe(half);
  });
});

describe("units of a number", () => {
  it("are those of the digits that it was made of, as far as its text has no others", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 20 }),
        (digits, places) => {
          expect(toUnits(shifted([digits, places]))).toBe(BigInt(digits) * 10n ** BigInt(20 - places));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each<[number, bigint]>([
    [1e-20, 1n],
    [-1e-20, -1n],
    [1.9e-20, 1n],
    [1e-21, 0n],
    [1.5e21, 15n * 10n ** 40n],
    [-0, 0n],
  ])("of %d are %s", (value, units) => {
    expect(toUnits(value)).toBe(units);
  });

  it("are those of its text, whichever way they were found", () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(toUnits(value)).toBe(unitsByText(value));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe("exact decimals", () => {
  it.each([
    [0.1 + 0.2, 17],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [5, 0],
    [-1.25, 2],
    [-1.5e-7, 8],
    [Number.NaN, 0],
    [Number.NEGATIVE_INFINITY, 0],
  ])("%d has %i", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  it("sum up like integers of cents", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { maxLength: 200 }), (cents) => {
        const units = cents.reduce((sum, cent) => sum + toUnits(cent / 100), 0n);
        const total = cents.reduce((sum, cent) => sum + cent, 0);
        expect(fromUnits(units, 2)).toBe((total / 100).toFixed(2));
      }),
    );
  });
});
