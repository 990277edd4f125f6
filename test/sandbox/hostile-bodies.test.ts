import { expect, it } from "vitest";
import { isDeeperThan } from "../../src/sandbox/kernel/depth.js";
import { importSchemaProblems } from "../../src/sandbox/rules/import-schema.js";
import * as fc from "../support/fast-check.js";
import { bench } from "../support/sandbox.js";

const nested = (open: string, close: string, levels: number, inside = "1") =>
  open.repeat(levels) + inside + close.repeat(levels);

it.each([
  [
    "a schema",
    "/catalog/import-schemas?entity=PRODUCTS",
    { "content-type": "application/schema+json" },
    '{"not":',
    "}",
    "{}",
  ],
  [
    "lists in a schema",
    "/catalog/import-schemas?entity=PRODUCTS",
    { "content-type": "application/schema+json" },
    "[",
    "]",
    "1",
  ],
  ["an order", "/v0/d/fulfill_order", { "content-type": "application/json" }, '{"extended":', "}", "1"],
  ["a profile", "/customer/profiles", { "content-type": "application/json" }, "[", "]", "1"],
])(
  "%s that is nested 100 000 levels deep is refused as a request, and can do nothing later",
  async (_, path, headers, open, close, inside) => {
    const { sandbox, ask } = await bench();
    const response = await ask(path, { method: "POST", headers, text: nested(open, close, 100_000, inside) });
    expect([response.status, response.body.message]).toEqual([
      400,
      expect.stringContaining("nested deeper than 500 levels"),
    ]);
    expect(() => sandbox.snapshot()).not.toThrow();
  },
);

it("depth is that of the deepest path", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 60 }),
      fc.boolean(),
      (levels, most, isList) => {
        const text = isList ? nested("[0,", "]", levels) : nested('{"a":[],"b":', "}", levels);
        // The list beside it is one level itself.
        const depth = levels === 0 || isList ? levels : levels + 1;
        expect(isDeeperThan(JSON.parse(text), most)).toBe(depth > most);
      },
    ),
  );
});

it("a schema with any number of mistakes is told all of them", () => {
  const schema = { definitions: { a: { allOf: Array.from({ length: 200_000 }, () => 5) } } };
  expect(importSchemaProblems(schema, () => true)).toHaveLength(200_000);
});

it("a schema may name no field that is none, whatever its name", async () => {
  const { ask } = await bench();
  const headers = { "content-type": "application/schema+json" };
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "titel"]) {
    const text = `{"properties":{${JSON.stringify(name)}:{}}}`;
    const { status, body } = await ask("/catalog/import-schemas?entity=PRODUCTS", { method: "POST", headers, text });
    expect([name, status, JSON.stringify(body)]).toEqual([name, 400, expect.stringContaining(name)]);
  }
});
