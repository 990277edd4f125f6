import { minorDigitsOf } from "../../money/currency.js";
import { fromUnits, halfMinorUnit } from "../../money/decimal.js";
import { type OrderTotal, sumOf, totalOf } from "./order-total.js";
import { elements, property, type Rule } from "./rule.js";

/**
 * The payments of an order cover it to the cent; the platform responds with 400 otherwise.
 *
 * | what | counts |
 * | --- | --- |
 * | items and add-ons | `item_price` less the `price_adjustment` of item and order discounts |
 * | shipping | `price` less the `price_adjustment` of its discount |
 * | taxes of both | with `price_method: tax_excluded`; they are in the prices with `tax_included` |
 * | gift wrapping | not known: an order passes with it, with the first item's only, or without |
 * | no `price_method` | its default is not known: an order passes with taxes or without |
 * | no payments | nothing to add up |
 * | discounts above their price | not known either: such an order passes |
 *
 * Only an order that fits none of the readings is refused (published description of `POST /v0/d/fulfill_order`).
 */
export const paymentsAddUp: Rule = (value, { document }) => {
  const payments = elements(value);
  const paid = sumOf(payments, "amount");
  const total = totalOf(document);
  if (payments.length === 0 || paid === undefined || total === undefined) return undefined;
  const method = property(document, "price_method");
  const currency = property(document, "currency");
  const decimals = minorDigitsOf(currency) ?? 2;
  const possible = [...new Set(possibleTotals(total, method))];
  // Less than half a cent is no wrong sum but a number with too many decimals, which has its own rule.
  if (possible.some((expected) => abs(paid - expected) < halfMinorUnit(decimals))) return undefined;

  const money = (units: bigint) => fromUnits(units, decimals);
  const [expected = 0n, ...others] = possible;
  const or = others.length === 0 ? "" : ` (or ${others.map(money).join(" or ")}, read otherwise)`;
  const difference = paid - expected;
  return [
    `the payments sum up to ${money(paid)} ${String(currency)}, but the order comes to ${money(expected)}${or}:`,
    `${money(abs(difference))} too ${difference > 0n ? "much" : "little"}.`,
    `Items ${money(total.items)}, shipping ${money(total.shipping)}, taxes ${money(total.taxes)}, price_method ${String(method ?? "not given")}:`,
    "correct the amounts, the discounts or price_method",
  ].join(" ");
};

function possibleTotals({ items, shipping, taxes, gifts }: OrderTotal, method: unknown): bigint[] {
  const readings = [
    { isPossible: method !== "tax_excluded", taxed: 0n },
    { isPossible: method !== "tax_included", taxed: 1n },
  ].filter(({ isPossible }) => isPossible);
  return readings.flatMap(({ taxed }) => {
    const base = items + shipping + taxes * taxed;
    const wrappings = gifts.map((gift) => gift.price + gift.taxes * taxed);
    const all = wrappings.reduce((sum, wrapping) => sum + wrapping, 0n);
    return [base, ...(wrappings[0] === undefined ? [] : [base + wrappings[0], base + all])];
  });
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
