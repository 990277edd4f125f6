import { minorDigitsOf } from "../../money/currency.js";
import { decimalsOf, fitsDecimals } from "../../money/decimal.js";
import { property, type Rule } from "./rule.js";

/**
 * An amount has no more decimals than its currency; the platform refuses the order, or the import, otherwise. The
 * currency is the document's own or that of the file's head.
 */
export const currencyDecimals: Rule = (value, { document, head, index }) => {
  if (typeof value !== "number") return undefined;
  // Once for all amounts of a place.
  const allowed = index(() => minorDigitsOf(currencyOf(document, head)));
  if (allowed === undefined || fitsDecimals(value, allowed)) return undefined;
  const decimals = decimalsOf(value);
  if (decimals <= allowed) return undefined;
  return `it is ${value}, which has ${decimals} decimals: ${currencyOf(document, head)} has ${allowed}, so round it, as in ${value.toFixed(allowed)}`;
};

function currencyOf(document: unknown, head: unknown): unknown {
  return property(document, "currency") ?? property(head, "currency");
}
