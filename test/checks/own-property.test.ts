import { expect, it } from "vitest";
import { elements, property } from "../../src/checks/rules/rule.js";
import { placeTree, visitTree } from "../../src/core/place-tree.js";

class Order {
  get currency() {
    return "EUR";
  }
}

const bare = Object.assign(Object.create(null), { currency: "EUR" });

it.each<[string, unknown, string, unknown]>([
  ["its own", { currency: "EUR" }, "currency", "EUR"],
  ["its own, without a prototype", bare, "currency", "EUR"],
  ["its own function", { toJSON: Number.isNaN }, "toJSON", Number.isNaN],
  ["absent", {}, "currency", undefined],
  ["a class's", new Order(), "currency", undefined],
  ["another object's", Object.create({ currency: "EUR" }), "currency", undefined],
  ["everybody's function", {}, "toString", undefined],
  ["everybody's prototype", {}, "__proto__", undefined],
  ["a member of that name", JSON.parse('{"__proto__":1}'), "__proto__", 1],
  ["a text's", "EUR", "length", undefined],
  ["nothing's", null, "currency", undefined],
  ["what is not there", undefined, "currency", undefined],
])("a property that is %s", (_, value, name, expected) => {
  expect(property(value, name)).toBe(expected);
  const seen: unknown[] = [];
  visitTree(value, placeTree([{ at: name }]), (_place, found) => void seen.push(found));
  expect(seen).toEqual(expected === undefined ? [] : [expected]);
});

it.each<[string, unknown, readonly unknown[]]>([
  ["a list are its own", [1, [2]], [1, [2]]],
  ["an object are none", { 0: 1, length: 1 }, []],
  ["a text are none", "ab", []],
  ["nothing are none", undefined, []],
])("the elements of %s", (_, value, expected) => {
  expect(elements(value)).toEqual(expected);
});
