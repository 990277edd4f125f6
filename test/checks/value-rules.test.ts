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
