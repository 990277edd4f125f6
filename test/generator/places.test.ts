import { expect, it } from "vitest";
import { identifiersOf, type PlacedSchema, uselessConditions } from "../../scripts/generate/places.js";
import type { Schema } from "../../scripts/generate/schema.js";

const at = (place: string, schema: Schema): PlacedSchema => ({ at: place, schema });

it("an identifier carries the condition under which it is one", () => {
  const property = { property: "type", is: ["products"] };
  const parameter = { parameter: "name", is: ["customs", 7] };
  const placed = [
    at("[].id", { type: "string", "x-identifier": "product", "x-identifier-when": property }),
    at("value", { type: "object", "x-identifier-keys": "store", "x-identifier-when": parameter }),
    at("store_id", { type: "string", "x-identifier": "store" }),
  ];
  expect(identifiersOf(placed)).toEqual([
    { kind: "product", at: "[].id", when: property },
    { kind: "store", at: "value{key}", when: { parameter: "name", is: ["customs", "7"] } },
    { kind: "store", at: "store_id" },
  ]);
  expect(uselessConditions(placed)).toEqual([]);
});

it("a condition that cannot be decided is told, and the identifier is one always", () => {
  const placed = [
    at("a", { "x-identifier": "product", "x-identifier-when": { property: "type", is: "products" } }),
    at("b", { "x-identifier": "product", "x-identifier-when": { is: ["products"] } }),
    at("c", { "x-identifier-keys": "store", "x-identifier-when": { property: "type", is: ["x"] } }),
  ];
  expect(uselessConditions(placed)).toEqual(["a", "b", "c"]);
  expect(identifiersOf(placed).slice(0, 2)).toEqual([
    { kind: "product", at: "a" },
    { kind: "product", at: "b" },
  ]);
});
