import { valueUnder } from "../transport/place.js";
import { minorDigitsOf } from "./currency.js";
import { decimalsOf } from "./decimal.js";
import { property, type Rule } from "./rule.js";

/**
 * An amount has no more decimals than its currency; the platform refuses the order, or the import, otherwise. The
 * currency is the document's own or that of the file's head.
 */
export const currencyDecimals: Rule = (value, { keys, document, head }) => {
  if (typeof value !== "number" || !Number.isFinite(value) || isPercentage(document, keys)) return undefined;
  const currency = property(document, "currency") ?? property(head, "currency");
  const allowed = minorDigitsOf(currency);
  const decimals = decimalsOf(value);
  if (allowed === undefined || decimals <= allowed) return undefined;
  return `it is ${value}, which has ${decimals} decimals: ${currency} has ${allowed}, so round it, as in ${value.toFixed(allowed)}`;
};

/** The `original_value` of a discount is money or per cent, as its `type` says. */
function isPercentage(document: unknown, keys: readonly (string | number)[]): boolean {
  if (keys.at(-1) !== "original_value") return false;
  return property(valueUnder(document, keys.slice(0, -1)), "type") === "percentage";
}
