import { shown } from "../core/shown.js";
import { toUnits, UNITS_PER_ONE } from "./decimal.js";

/** A rate between 0 and `most`, as the wire has it, from a number or decimal text; or what is wrong with it. */
export function readRate(value: unknown, most: 1 | 100): number | string {
  const isText = typeof value === "string" && /^\d{1,3}(\.\d{1,15})?$/.test(value);
  const number = isText ? Number(value) : value;
  if (typeof number === "number" && number >= 0 && number <= most) return number;
  const what = value === undefined ? "missing" : shown(value);
  return most === 1
    ? `it is ${what}: give a fraction from 0 to 1, as 0.08875 for 8.875 %`
    : `it is ${what}: give per cent from 0 to 100, as 30`;
}

/** `amount × rate`, half a minor unit rounded up. */
export function portionOf(amount: bigint, rate: number): bigint {
  return divideRounded(amount * toUnits(rate), UNITS_PER_ONE);
}

/** `amount × percent / 100`, half a minor unit rounded up. */
export function percentOf(amount: bigint, percent: number): bigint {
  return divideRounded(amount * toUnits(percent), UNITS_PER_ONE * 100n);
}

/** The part of a price that is one of the taxes in it: `amount × rate / (1 + all rates)`, half a unit rounded up. */
export function taxWithin(amount: bigint, rate: number, all: readonly number[]): bigint {
  return divideRounded(
    amount * toUnits(rate),
    all.reduce((sum, one) => sum + toUnits(one), UNITS_PER_ONE),
  );
}

/** Nothing here is negative. */
function divideRounded(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}
