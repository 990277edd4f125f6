import { allocate, dinero, toSnapshot, USD } from "dinero.js";
import { describe, expect, it } from "vitest";
import { sharesOf } from "../../src/money/shares.js";
import * as fc from "../support/fast-check.js";

const total = fc.bigInt({ min: 0n, max: 10n ** 14n });
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 40 });
const sum = (list: readonly bigint[]) => list.reduce((one, other) => one + other, 0n);

describe("shares of an amount", () => {
  it("add up to it, and each is less than one minor unit off its exact share", () => {
    fc.assert(
      fc.property(total, weights, (amount, parts) => {
        const shares = sharesOf(amount, parts);
        expect(sum(shares)).toBe(amount);
        const all = sum(parts);
        if (all === 0n) return;
        for (const [index, share] of shares.entries()) {
          const off = share * all - amount * (parts[index] as bigint);
          expect(off < all && off > -all).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("are never above their weight where the amount is not above all of them", () => {
    const spread = fc.tuple(weights, fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(spread, ([parts, part]) => {
        const amount = (sum(parts) * BigInt(Math.round(part * 1_000_000))) / 1_000_000n;
        const above = sharesOf(amount, parts).filter((share, index) => share > (parts[index] as bigint));
        if (sum(parts) > 0n) expect(above).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("are at most one minor unit from those of dinero.js, and the same where all weights are equal", () => {
    const small = fc.integer({ min: 0, max: 1_000_000 });
    const ratios = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(small, ratios, (amount, list) => {
        fc.pre(list.some((ratio) => ratio > 0));
        const theirs = allocate(dinero({ amount, currency: USD }), list).map((part) => toSnapshot(part).amount);
        const ours = sharesOf(BigInt(amount), list.map(BigInt)).map(Number);
        for (const [index, share] of ours.entries())
          expect(Math.abs(share - (theirs[index] ?? 0))).toBeLessThanOrEqual(1);
        if (list.every((ratio) => ratio === list[0])) expect(ours).toEqual(theirs);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["equal parts: the first ones get more", 1_000n, [1n, 1n, 1n], [334n, 333n, 333n]],
    ["largest remainder first, wherever it stands", 10n, [1n, 1n, 3n, 1n], [2n, 2n, 5n, 1n]],
    ["equal remainders: the first", 1n, [5n, 5n, 6n, 6n], [0n, 0n, 1n, 0n]],
    ["equal remainders in a row: the first ones", 2n, [3n, 3n, 3n, 1n], [1n, 1n, 0n, 0n]],
    ["no weights: equal", 7n, [0n, 0n], [4n, 3n]],
    ["nothing to spread", 0n, [1n, 2n], [0n, 0n]],
    ["nobody to give to", 7n, [], []],
  ])("%s", (_, amount, parts, expected) => {
    expect(sharesOf(amount, parts)).toEqual(expected);
  });
});
