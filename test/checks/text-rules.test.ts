import { describe, expect, it } from "vitest";
import { jsonPath } from "../../src/checks/rules/json-path.js";
import { knownValue } from "../../src/checks/rules/known-value.js";
import { oneNameStyle } from "../../src/checks/rules/one-name-style.js";
import type { RuleContext } from "../../src/checks/rules/rule.js";

function contextOf(document: unknown, keys: RuleContext["keys"], values?: ReadonlySet<string>): RuleContext {
  const context: RuleContext = { document, keys, values, head: undefined, index: (make) => make(context) };
  return context;
}

describe("a JSONPath", () => {
  it.each([
    "$.material",
    "$['a b']",
    "$.extended_attributes[?(@.name == 'fit')].value",
    "$.a[?(@.b == ')]')]",
    '$["it\'s"]',
    "$.a.$",
  ])("may be %s", (path) => {
    expect(jsonPath(path, contextOf(path, []))).toBeUndefined();
  });

  it.each([
    ["material", "it does not begin with $. or $["],
    ["a$.b", "it does not begin with $. or $["],
    ["$", "it does not begin with $. or $["],
    ["$.a.", "it ends with a point"],
    ["$.a]", "a ] closes nothing"],
    ["$.a[0)", "a ) closes nothing"],
    ["$.a)", "a ) closes nothing"],
    ["$.a[", "a ] is missing"],
    ["$.a[(b]", "a ] closes nothing"],
    ["$.a[(b", "a ) is missing"],
    ["$.a['b]", "a ' is never closed"],
    ["$.a[\"b']", 'a " is never closed'],
  ])("is not %s: %s", (path, problem) => {
    expect(jsonPath(path, contextOf(path, []))).toBe(
      `${JSON.stringify(path)} is no JSONPath, ${problem}: write it as in "$.material"`,
    );
  });

  it("that is no text is the schema's to refuse", () => {
    expect(jsonPath(5, contextOf(5, []))).toBeUndefined();
  });
});

describe("a value of a list that may grow", () => {
  const UNITS = new Set(["kg", "lb"]);
  const told = (value: unknown, values: ReadonlySet<string> | undefined = UNITS) =>
    knownValue(value, contextOf(value, [], values));

  it("is told where nobody knows it, on one line and cut", () => {
    expect(told("kilo\ngrams")).toBe('NewStore is not known to read "kilo grams" here: there are kg, lb');
    expect(told("k".repeat(41))).toContain(`"${"k".repeat(39)}…"`);
  });

  it("is fine where it is known, no text, or where nothing is known", () => {
    expect([told("kg"), told(5), knownValue("kilograms", contextOf("kilograms", []))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a name", () => {
  const told = (profile: object) => {
    const keys = ["list", 0, "profile", "full_name"];
    const context = contextOf({ list: [{ profile }] }, keys);
    return oneNameStyle((profile as { full_name?: unknown }).full_name, context);
  };

  it.each([
    [{ full_name: "Ada Byron" }],
    [{ full_name: "Ada Byron", first_name: "", last_name: null }],
    [{ full_name: "", first_name: "Ada" }],
    [{ full_name: 5, first_name: "Ada" }],
    [{ first_name: "Ada" }],
  ])("comes whole or in parts: %j", (profile) => {
    expect(told(profile)).toBeUndefined();
  });

  it.each([
    [{ full_name: "A", first_name: "A" }, "first_name"],
    [{ full_name: "A", last_name: "B" }, "last_name"],
    [{ full_name: "A", first_name: "A", last_name: "B" }, "first_name and last_name"],
  ])("comes not in both: %j", (profile, parts) => {
    expect(told(profile)).toBe(`it comes with ${parts}: give full_name, or first_name and last_name, but not both`);
  });
});
