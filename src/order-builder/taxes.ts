import type { ItemTaxLine } from "../../generated/order-injection/types.js";
import { portionOf, taxWithin } from "../money/rate.js";
import { toAmount } from "../money/write-money.js";
import type { TaxDraft } from "./read-prices.js";

/** Whether prices hold their taxes. */
export type TaxMethod = "included" | "excluded";

/**
 * What each tax on a price comes to: the amount that was given, or one computed from the rate.
 *
 * | prices | a tax is | with several |
 * | --- | --- | --- |
 * | without taxes | `price × rate` | each of the price |
 * | with taxes | `price × rate / (1 + all rates)` | each its part |
 *
 * Of the price after discounts, for a whole line at once, half a minor unit rounded up.
 */
export function taxesOn(price: bigint, taxes: readonly TaxDraft[], method: TaxMethod): bigint[] {
  if (taxes.length === 0) return [];
  const rates = taxes.map(({ rate }) => rate);
  return taxes.map(
    ({ amount, rate }) => amount ?? (method === "excluded" ? portionOf(price, rate) : taxWithin(price, rate, rates)),
  );
}

export function taxLine({ name, rate, countryCode }: TaxDraft, amount: bigint, digits: number): ItemTaxLine {
  const line: ItemTaxLine = { name, rate, amount: toAmount(amount, digits) };
  if (countryCode !== undefined) line.country_code = countryCode;
  return line;
}
