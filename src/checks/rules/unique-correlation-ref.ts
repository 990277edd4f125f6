import { valueUnder } from "../../core/place.js";
import { elements, property, type Rule } from "./rule.js";

/** A payment's reference is unique in its order, whatever the processor (published text of `correlation_ref`). */
export const uniqueCorrelationRef: Rule = (value, { keys, document, index }) => {
  if (typeof value !== "string") return undefined;
  const first = index(() => firstUses(elements(valueUnder(document, keys.slice(0, -2))))).get(value);
  if (first === undefined || first === keys.at(-2)) return undefined;
  return `payments[${first}] has the same: a reference stands for one payment, so give each its own`;
};

/** Where each reference stands first. */
function firstUses(payments: readonly unknown[]): ReadonlyMap<unknown, number> {
  const first = new Map<unknown, number>();
  for (const [position, payment] of payments.entries()) {
    const ref = property(payment, "correlation_ref");
    if (!first.has(ref)) first.set(ref, position);
  }
  return first;
}
