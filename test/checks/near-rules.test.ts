import { describe, expect, it } from "vitest";
import { checkRules } from "../../src/checks/check-rules.js";
import { nearRules } from "../../src/checks/near-rules.js";
import { property } from "../../src/checks/rules/rule.js";
import type { RulePlace } from "../../src/core/operation.js";
import * as fc from "../support/fast-check.js";

const ROOT = { path: "item", keys: ["items", 3] };
const PLACES: readonly RulePlace[] = [
  { rule: "not-negative", at: "value" },
  { rule: "clean-id", at: "id" },
  { rule: "known-value", at: "unit", values: ["kg", "lb"] },
  { rule: "known-value", at: "color", values: ["red"] },
  { rule: "currency-decimals", at: "value" },
  { rule: "clean-id", at: "toString" },
  { rule: "not-negative", at: "list[].value" },
  { rule: "no such rule", at: "value" },
  { rule: "toString", at: "id" },
];

class Row {
  id = " A";
}

const rows = fc.oneof(
  fc.record(
    {
      value: fc.constantFrom<unknown>(1, -1, 1.555, "-1", undefined, null),
      id: fc.constantFrom<unknown>("A", " A", 5, undefined),
      unit: fc.constantFrom<unknown>("kg", "red", "stone", undefined),
      color: fc.constantFrom<unknown>("red", "kg", undefined),
      currency: fc.constantFrom<unknown>("USD", "KWD"),
      list: fc.array(fc.record({ value: fc.constantFrom(1, -1) }), { maxLength: 2 }),
      toString: fc.constantFrom<unknown>("A", " A"),
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom<unknown>(null, undefined, "id", 5, [], [{ id: " A" }], new Row(), Object.create({ id: " A" })),
);

describe("rules of many documents", () => {
  it("say the same of one document after the other as a check of it alone", () => {
    const near = nearRules(PLACES);
    const isNear = (at: string) => near.some(({ key }) => key === at);
    const places = PLACES.filter(({ at }) => isNear(at));
    const heads = fc.constantFrom<unknown>({ currency: "USD" }, { currency: "JPY" }, {}, undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(rows, heads), { minLength: 1 }), (many) => {
        for (const [row, head] of many) {
          const said = near.flatMap(({ rule, key, context }) => {
            const value = property(row, key);
            Object.assign(context, { document: row, head });
            return value === undefined ? [] : (rule(value, context) ?? []);
          });
          expect(said).toEqual(checkRules(places, row, ROOT, head).map(({ issue }) => issue.message));
        }
      }),
    );
  });

  it("stand near where they are known, and of a member right below", () => {
    const near = nearRules([
      ...PLACES,
      { rule: "clean-id", at: "" },
      { rule: "clean-id", at: "a.b" },
      { rule: "clean-id", at: "[]" },
      { rule: "clean-id", at: "a{key}" },
    ]);
    expect(near.map(({ key, context }) => [key, context.keys, context.values && [...context.values]])).toEqual([
      ["value", ["value"], undefined],
      ["id", ["id"], undefined],
      ["unit", ["unit"], ["kg", "lb"]],
      ["color", ["color"], ["red"]],
      ["value", ["value"], undefined],
      ["toString", ["toString"], undefined],
    ]);
  });
});

describe("what rules say of a document", () => {
  it("comes in the contract's order, with places, and warnings as such", () => {
    const document = { value: -1.555, currency: "USD", id: " A", unit: "stone", color: "red", list: [{ value: -2 }] };
    const found = checkRules(PLACES, document, ROOT);
    expect(found.map(({ keys, issue, isWarning }) => [issue.rule, issue.path, keys, isWarning])).toEqual([
      ["not-negative", "item.value", ["items", 3, "value"], true],
      ["clean-id", "item.id", ["items", 3, "id"], true],
      ["known-value", "item.unit", ["items", 3, "unit"], true],
      ["currency-decimals", "item.value", ["items", 3, "value"], undefined],
      ["not-negative", "item.list[0].value", ["items", 3, "list", 0, "value"], true],
    ]);
    expect(found[2]?.issue.message).toBe('NewStore is not known to read "stone" here: there are kg, lb');
    expect(checkRules([...PLACES].reverse(), document, ROOT).map(({ issue }) => issue.path)).toEqual([
      "item.list[0].value",
      "item.value",
      "item.unit",
      "item.id",
      "item.value",
    ]);
  });
});
