import { minorDigitsOf } from "./currency.js";
import { decimalsOf, fitsDecimals } from "./decimal.js";
import { property, type Rule } from "./rule.js";

/**
 * An amount has no more decimals than its currency; the platform refuses the order, or the import, otherwise. The
 * currency is the document's own or that of the file's head.
 */
export const currencyDecimals: Rule = (value, { document, head }) => {
  if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
  const currency = property(document, "currency") ?? property(head, "currency");
  const allowed = minorDigitsOf(currency);
  if (allowed === undefined || fitsDecimals(value, allowed)) return undefined;
  const decimals = decimalsOf(value);
  if (decimals <= allowed) return undefined;
  return `it is ${value}, which has ${decimals} decimals: ${currency} has ${allowed}, so round it, as in ${value.toFixed(allowed)}`;
};
