import type { Rule } from "./rule.js";

let codes: ReadonlySet<string> | undefined;

/** A currency that exists. The runtime's list may be older than a currency: it is told, and sent. */
export const knownCurrency: Rule = (value) => {
  if (typeof value !== "string" || !/^[A-Za-z]{3}$/.test(value)) return undefined;
  codes ??= new Set(Intl.supportedValuesOf("currency"));
  if (codes.has(value.toUpperCase())) return undefined;
  return `${JSON.stringify(value)} is no currency of ISO 4217 that is known here: check its letters`;
};
