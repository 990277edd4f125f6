import { describe, expect, it } from "vitest";
import type { Rule, RuleContext } from "../../src/checks/rules/rule.js";
import {
  cleanId,
  currencyDecimals,
  dateHasZone,
  knownCurrency,
  knownLocale,
  notNegative,
} from "../../src/checks/rules/values.js";
import * as fc from "../support/fast-check.js";

function said(rule: Rule, value: unknown, document: unknown = {}, head?: unknown): unknown {
  const context: RuleContext = { keys: ["value"], document, head, index: (make) => make(context) };
  return rule(value, context);
}

describe("a value that breaks a rule is told with what to do:", () => {
  it.each<[Rule, unknown, string]>([
    [knownCurrency, "XQZ", '"XQZ" is no currency of ISO 4217 that is known here: check its letters'],
    [notNegative, -0.5, "it is -0.5: give 0 or more"],
    [
      dateHasZone,
      "2026-03-02T12:00",
      'it is "2026-03-02T12:00", without a time zone: end it with Z or an offset, as in +01:00',
    ],
    [knownLocale, "en_US", '"en_US" is no language and country that are known here: write it as in "en-US"'],
    [
      cleanId,
      "A\u200b",
      'it is "A\u200b", with blanks at an edge or characters that nobody sees: it is another id than the one without them',
    ],
    [
      cleanId,
      " \ud83d",
      'it is " \\ud83d", with half of a character, as it is left where a text is cut: NewStore would keep another id',
    ],
  ])("%# %j", (rule, value, message) => {
    expect(said(rule, value)).toBe(message);
  });

  it("decimals, of the currency that the file's head names", () => {
    expect(said(currencyDecimals, 1.5, { value: 1.5 }, { currency: "JPY" })).toBe(
      "it is 1.5, which has 1 decimals: JPY has 0, so round it, as in 2",
    );
    // Head by head, in any order: what was found of the one says nothing of the next.
    const heads = ["EUR", "JPY", "KWD", undefined, "JPY"].map((currency) => ({ currency }));
    const told = heads.map((head) => said(currencyDecimals, 1.55, {}, head) !== undefined);
    expect(told).toEqual([false, true, false, false, true]);
    expect(said(currencyDecimals, 1.55, {}, undefined)).toBeUndefined();
  });
});

it.each<[unknown, unknown, unknown, unknown]>([
  [1.005, { currency: "EUR" }, undefined, "it is 1.005, which has 3 decimals: EUR has 2, so round it, as in 1.00"],
  [1.5, { currency: "JPY" }, { currency: "EUR" }, "it is 1.5, which has 1 decimals: JPY has 0, so round it, as in 2"],
  [1.005, { currency: "KWD" }, { currency: "JPY" }, undefined],
  [1.5, { currency: "nope" }, { currency: "JPY" }, undefined],
  [1.25, { currency: "EUR" }, undefined, undefined],
  // More digits than are told apart at a glance: their text is looked at.
  [9_007_199_254_740_992, { currency: "JPY" }, undefined, undefined],
  [99_999_999_999_999.98, { currency: "EUR" }, undefined, undefined],
  ["1.005", { currency: "JPY" }, { currency: "JPY" }, undefined],
])("the amount %j in %j, in a file of %j, is told: %j", (value, document, head, message) => {
  expect(said(currencyDecimals, value, document, head)).toBe(message);
});

it.each<[string, Rule, readonly unknown[]]>([
  ["currencies in letters of either size", knownCurrency, ["EUR", "eur", "Jpy"]],
  ["nothing and more", notNegative, [0, -0, 0.5, 7]],
  ["ids with blanks and accents inside", cleanId, ["A", "A-1~!", "A B", "Größe 5", "\ud83d\ude00"]],
])("no rule speaks of %s", (_, rule, values) => {
  expect(values.map((value) => said(rule, value))).toEqual(values.map(() => undefined));
});

it("ids are told exactly where an edge is blank or a character cannot be seen", () => {
  const [blanks, unseen] = [
    [" ", "\u2003"],
    ["\t", "\n", "\u00a0", "\u00ad", "\u200b", "\u200f", "\u202a", "\u2060", "\ufeff"],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom("A", "~", "!", "é", ...blanks, ...unseen), { maxLength: 4 }), (letters) => {
      const isEdgeBlank = [letters[0] ?? "", letters.at(-1) ?? ""].some((edge) => blanks.includes(edge));
      const isTold = isEdgeBlank || letters.some((letter) => unseen.includes(letter));
      expect(said(cleanId, letters.join("")) !== undefined).toBe(isTold);
    }),
    { numRuns: 2_000 },
  );
});

describe("what no rule speaks of, since the schema refuses it:", () => {
  it.each<[string, Rule, unknown]>([
    ["a currency", knownCurrency, ["XQZ"]],
    ["a currency in too many letters", knownCurrency, "XXQZ"],
    ["an amount", notNegative, "-1"],
    ["a date", dateHasZone, ["2026-03-02T12:00"]],
    ["a date with something before it", dateHasZone, "on 2026-03-02T12:00"],
    ["a locale", knownLocale, 5],
    ["an id", cleanId, [" A"]],
  ])("%s that is %#", (_, rule, value) => {
    expect(said(rule, value)).toBeUndefined();
  });
});

it.each([
  ["en-US", true],
  ["EN-us", true],
  ["EN-US", true],
  ["Fil", true],
  ["en-QX", false],
  ["qx", false],
  ["qx-US", false],
  ["x-en-US", false],
  ["en-US-x", false],
  ["", false],
  ["-US", false],
])("the locale %j is known: %s", (locale, isKnown) => {
  expect(said(knownLocale, locale) === undefined).toBe(isKnown);
});

it.each([
  ["2026-03-02T12:00", true],
  ["2026-03-02t12:00:59", true],
  ["2026-03-02 12:00:59.5", true],
  ["2026-03-02T12:00:59,123456", true],
  ["2026-03-02T12:00Z", false],
  ["2026-03-02T12:00:59Z", false],
  ["2026-03-02T12:00:59.5+01:00", false],
  ["2026-03-02T12:00:9", false],
  ["2026-03-02T12:00:x9", false],
  ["2026-03-02T12:00:9x", false],
  ["2026-03-02T12:00:59.", false],
  ["2026-03-02T12:00:59;5", false],
  ["2026-03-02T12:00:59.x", false],
  ["2026-03-02", false],
])("%j is a moment without a zone: %s", (text, isWithout) => {
  expect(said(dateHasZone, text) !== undefined).toBe(isWithout);
});
