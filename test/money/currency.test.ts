import * as dinero from "dinero.js";
import { expect, it } from "vitest";
import { currencyKind, minorDigitsOf } from "../../src/money/currency.js";
import { schemasOf } from "../contract/documents.js";

const inContract = schemasOf("order-injection.yaml")["Currency"]?.["enum"] as readonly string[];

it("agrees with dinero.js on the decimals of every currency that both know", () => {
  const theirs = Object.entries(dinero as unknown as Record<string, { readonly exponent?: number }>)
    .filter(([code, { exponent }]) => /^[A-Z]{3}$/.test(code) && exponent !== undefined)
    .map(([code, { exponent }]) => [code, exponent] as const);
  expect(theirs.length).toBeGreaterThan(150);
  const differing = theirs.filter(([code, exponent]) => {
    const ours = minorDigitsOf(code);
    return ours !== undefined && ours !== exponent;
  });
  // Theirs counts fifths: ISO 4217 gives both two decimals.
  expect(differing.map(([code]) => code)).toEqual(["MGA", "MRU"]);
});

it("knows the decimals of every code that an order may have, metals and units of account apart", () => {
  const without = inContract.filter((code) => minorDigitsOf(code) === undefined);
  expect(without).toEqual("XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX".split(" "));
});

it.each([
  ["USD", "usual", 2],
  ["HRK", "usual", 2],
  ["ITL", "historic", undefined],
  ["itl", "historic", undefined],
  ["XAU", "no-minor-unit", undefined],
  ["XXX", "no-minor-unit", undefined],
  ["jpy", "usual", 0],
  ["kwd", "usual", 3],
  ["ADP", "historic", undefined],
  ["CSD", "historic", undefined],
  ["LAJ", "historic", undefined],
  ["SDD", "historic", undefined],
  ["ZMK", "historic", undefined],
  ["ZWR", "historic", undefined],
  ["USDX", "unknown", undefined],
  ["1USD", "unknown", undefined],
  ["US1", "unknown", undefined],
  ["US", "unknown", undefined],
  ["US ", "unknown", undefined],
  [7, "unknown", undefined],
  // What only reads like a code as text.
  [["USD"], "unknown", undefined],
])("%j is %s, with %s decimals", (code, kind, digits) => {
  expect(currencyKind(code)).toBe(kind);
  expect(minorDigitsOf(code)).toBe(digits);
  // What was found once is remembered.
  expect(minorDigitsOf(code)).toBe(digits);
});

it("no currency that an order may have has fewer than shops show, so what is refused has too many by any list", () => {
  expect(inContract.length).toBeGreaterThan(150);
  const shown = (currency: string) =>
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 0;
  const fewer = inContract.filter((currency) => (minorDigitsOf(currency) ?? 20) < shown(currency));
  expect(fewer).toEqual([]);
});
