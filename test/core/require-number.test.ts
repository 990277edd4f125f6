import { expect, test } from "vitest";
import { NewStoreError } from "../../src/core/newstore-error.js";
import { requireMs, requireWhole } from "../../src/core/require-number.js";
import * as fc from "../support/fast-check.js";

function messageOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(NewStoreError);
    expect((error as NewStoreError).kind).toBe("configuration");
    return (error as NewStoreError).message;
  }
}

test.each([
  [1.5, "1.5"],
  [0, "0"],
  [-1, "-1"],
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
  // A number of an environment variable, or of a file: with its quotes it shows what is wrong.
  ["100", '"100"'],
  ["", '""'],
  [10n, "10n"],
  [null, "null"],
  [undefined, "undefined"],
  [true, "true"],
  [Symbol("odd"), "of type symbol"],
  [Object.create(null), "an object"],
  [[5], "a list of 1"],
])("%s is no count, and is shown as it was written", (value, asWritten) => {
  expect(messageOf(() => requireWhole("maxFileItems", value, 1))).toBe(
    `The option maxFileItems is ${asWritten}: give a whole number, 1 or more.`,
  );
});

test("a count may be without a limit where that is said", () => {
  const noLimit = "or Infinity for no limit";
  expect(messageOf(() => requireWhole("maxConcurrency", Number.POSITIVE_INFINITY, 1, noLimit))).toBeUndefined();
  expect(messageOf(() => requireWhole("maxConcurrency", Number.NEGATIVE_INFINITY, 1, noLimit))).toBe(
    "The option maxConcurrency is -Infinity: give a whole number, 1 or more, or Infinity for no limit.",
  );
});

test("a duration is a number, from 0 on or above it", () => {
  expect(messageOf(() => requireMs("gapMs", 0, "0 or more"))).toBeUndefined();
  expect(messageOf(() => requireMs("gapMs", 0.5, "above 0"))).toBeUndefined();
  expect(messageOf(() => requireMs("gapMs", -0.5, "0 or more"))).toBe(
    "The option gapMs is -0.5: give milliseconds, 0 or more.",
  );
  expect(messageOf(() => requireMs("gapMs", "500", "above 0"))).toBe(
    'The option gapMs is "500": give milliseconds above 0.',
  );
  expect(messageOf(() => requireMs("totalMs", 0, "above 0", "or Infinity for no limit"))).toBe(
    "The option totalMs is 0: give milliseconds above 0, or Infinity for no limit.",
  );
});

test("whatever is given, it is taken or refused with an error of the SDK", () => {
  const values = fc.oneof(fc.double(), fc.maxSafeInteger(), fc.anything({ withBigInt: true, withNullPrototype: true }));
  fc.assert(
    fc.property(values, fc.nat(3), (value, least) => {
      const isCount = typeof value === "number" && Number.isInteger(value) && value >= least;
      expect(messageOf(() => requireWhole("it", value, least)) === undefined).toBe(isCount);
      const isDuration = typeof value === "number" && value > 0;
      expect(messageOf(() => requireMs("it", value, "above 0")) === undefined).toBe(isDuration);
    }),
  );
});
