import { limits } from "../../generated/order-injection/limits.js";
import type { Discount } from "../../generated/order-injection/types.js";
import { percentOf } from "../money/rate.js";
import { sharesOf } from "../money/shares.js";
import { toAmount } from "../money/write-money.js";
import type { DiscountDraft } from "./read-prices.js";
import type { Reader } from "./reader.js";

/**
 * What each discount of a list takes off a price. Per cent are of the price before the others, half a minor unit rounded
 * up, and never more than what is left; an amount above that is a problem.
 */
export function amountsOff(reader: Reader, discounts: readonly DiscountDraft[], price: bigint): bigint[] {
  let left = price;
  return discounts.map(({ path, amount, percent }) => {
    const computed = percent === undefined ? 0n : percentOf(price, percent);
    const off = amount ?? (computed > left ? left : computed);
    if (off > left) {
      const problem = `it takes off ${reader.show(off)}, but only ${reader.show(left)} is left to take it from`;
      reader.problems.add(`${path}.amount`, "discount-above-price", problem);
      return 0n;
    }
    left -= off;
    return off;
  });
}

/** A unit as far as discounts go. */
interface Priced {
  net: bigint;
}

/**
 * Takes amounts off units, each spread by what the units still cost, and gives what every unit loses in total. A share is
 * never above its unit, since none is above its weight.
 */
export function spreadOff(amounts: readonly bigint[], units: readonly Priced[]): bigint[] {
  const offs = units.map(() => 0n);
  for (const amount of amounts) {
    if (amount === 0n) continue;
    const shares = sharesOf(
      amount,
      units.map(({ net }) => net),
    );
    for (const [index, unit] of units.entries()) {
      const share = shares[index] ?? 0n;
      unit.net -= share;
      offs[index] = (offs[index] ?? 0n) + share;
    }
  }
  return offs;
}

/** The members of a discount that are the same on every unit. */
export interface MergedDiscount {
  readonly ref: string;
  /** Per cent, where it is one discount by per cent. */
  readonly percent: number | undefined;
  readonly coupon: string | undefined;
  readonly description: string | undefined;
}

/**
 * Several discounts as the one that the platform takes (docs/platform/order-injection.md#items): the refs joined and cut
 * at the contract's limit, coupon and text of the first that has one. Only one discount keeps its per cent.
 */
export function mergeDiscounts(discounts: readonly DiscountDraft[]): MergedDiscount | undefined {
  const [first] = discounts;
  if (first === undefined) return undefined;
  const refs = [...new Set(discounts.map(({ ref }) => ref))].join(", ");
  return {
    ref: discounts.length === 1 ? refs : cut(refs, limits.discountRefCharacters),
    percent: discounts.length === 1 ? first.percent : undefined,
    coupon: discounts.find(({ coupon }) => coupon !== undefined)?.coupon,
    description: discounts.find(({ description }) => description !== undefined)?.description,
  };
}

/** Whole characters, as JSON Schema counts them. */
function cut(text: string, length: number | undefined): string {
  return length === undefined || text.length <= length ? text : [...text].slice(0, length).join("");
}

/**
 * The entry on the wire, or none where nothing is taken off.
 *
 * @param whole - money of a fixed discount on what it was given for: the unit, the whole order, the shipping.
 */
export function discountInfo(
  { ref, percent, coupon, description }: MergedDiscount,
  off: bigint,
  whole: bigint,
  digits: number,
): [Discount] | undefined {
  if (off === 0n) return undefined;
  const entry: Discount = {
    discount_ref: ref,
    type: percent === undefined ? "fixed" : "percentage",
    original_value: percent ?? toAmount(whole, digits),
    price_adjustment: toAmount(off, digits),
  };
  if (coupon !== undefined) entry.coupon_code = coupon;
  if (description !== undefined) entry.description = description;
  return [entry];
}
