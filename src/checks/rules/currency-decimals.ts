import { minorDigitsOf } from "../../money/currency.js";
import { decimalsOf, fitsDecimals } from "../../money/decimal.js";
import { property, type Rule } from "./rule.js";

/**
 * An amount has no more decimals than its currency; the platform refuses the order, or the import, otherwise. The
 * currency is the document's own or that of the file's head.
 */
export const currencyDecimals: Rule = (value, { document, head, index }) => {
  if (typeof value !== "number") return undefined;
  // Once for all amounts of a place, or of all items of a file whose head names the currency.
  const isOwn = head === undefined || property(document, "currency") !== undefined;
  const allowed = isOwn ? index(() => minorDigitsOf(currencyOf(document, head))) : ofHead(head);
  if (allowed === undefined || fitsDecimals(value, allowed)) return undefined;
  const decimals = decimalsOf(value);
  if (decimals <= allowed) return undefined;
  return `it is ${value}, which has ${decimals} decimals: ${currencyOf(document, head)} has ${allowed}, so round it, as in ${value.toFixed(allowed)}`;
};

/** Digits by head: every item of its file comes by here. */
const known = new WeakMap<object, number | undefined>();

function ofHead(head: unknown): number | undefined {
  if (typeof head !== "object" || head === null) return undefined;
  if (!known.has(head)) known.set(head, minorDigitsOf(property(head, "currency")));
  return known.get(head);
}

function currencyOf(document: unknown, head: unknown): unknown {
  return property(document, "currency") ?? property(head, "currency");
}
