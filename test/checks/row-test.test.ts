import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { files } from "../../generated/import/files.js";
import { Bundle } from "../../scripts/generate/bundle.js";
import { Problems } from "../../scripts/generate/problems.js";
import { readSources } from "../../scripts/generate/read.js";
import { checkRules } from "../../src/checks/check-rules.js";
import { type RowFit, rowTestOf } from "../../src/checks/row-test.js";
import { isPlain } from "../../src/wire/json.js";
import { nearlyFitting } from "../generator/arbitrary.js";
import { project } from "../generator/support.js";
import * as fc from "../support/fast-check.js";

const sources = readSources(`${project}openapi`, new Problems());
const byFile = new Map(sources.map((source) => [source.file, source]));
const imports = sources.find(({ api }) => api === "import");

/** Each kind's schema, and an item with which nothing is wrong. */
const ITEMS = {
  products: { name: "ProductItem", fine: { product_id: "A", variant_group_id: "G", categories: [], images: [] } },
  categories: { name: "CategoryItem", fine: { path: "Shop > Coats" } },
  prices: { name: "PriceItem", fine: { product_id: "A", value: 12.5, note: "more" } },
  availabilities: { name: "AvailabilityItem", fine: { product_id: "A", fulfillment_node_id: "DC01", quantity: 3 } },
} as const;

const HEAD = { currency: "USD", store_mapping: [{ fulfillment_node_id: "DC01", store_id: "" }] };

/** What no schema of JSON has, and what rules speak about. */
const ODD: readonly unknown[] = [
  ...[undefined, Number.NaN, new Date(0), new Map(), () => 1, { toJSON: () => 1 }, [undefined], -1, 0.001, 12.5],
  ...[" A", "A\u200b", "", "=", "DC01", "DC02", "kg", "kilograms", "\ud800", null],
];

/** A function that inherits what a plain object does. */
const likeAnObject = (): object => Object.setPrototypeOf(() => 1, Object.prototype);

/** Rows that are not what they look like, by what makes them of a usual one. */
const DISGUISES: readonly ((row: object) => unknown)[] = [
  (row) => Object.assign(Object.create(null), row),
  (row) => Object.create(row),
  (row) => Object.assign(Object.create({ more: 1 }), row),
  // It is none of the members that are gone through, and `JSON.stringify` asks it all the same.
  (row) => Object.defineProperty({ ...row }, "toJSON", { value: () => 1 }),
  (row) => Object.assign(likeAnObject(), row),
  (row) => [row],
  () => undefined,
  () => null,
  () => "A",
];

describe("the quick test of a row", () => {
  it.each<[string, unknown, RowFit]>([
    ["its members alone", { id: "A", count: 1 }, "flat"],
    ["no more than it must have", { id: "A" }, "flat"],
    ["members in another order", { count: 1, id: "A" }, "flat"],
    ["null where it may", { id: "A", note: null }, "flat"],
    ["a member more", { id: "A", more: 1 }, "flat"],
    ["a list inside", { id: "A", tags: ["x"] }, "fine"],
    ["an object that nobody names", { more: { x: 1 }, id: "A" }, "fine"],
    ["less than it must have", { count: 1 }, "unsure"],
    ["nothing", {}, "unsure"],
    ["a member of another kind", { id: "A", count: "1" }, "unsure"],
    ["what a rule speaks of", { id: " A" }, "unsure"],
    ["what a rule speaks of beside others", { id: "A", count: -1 }, "unsure"],
    ["a number that JSON has not", { id: "A", more: Number.NaN }, "unsure"],
    ["a function", { id: "A", toJSON: () => 1 }, "unsure"],
    ["the members of one, though it is a function", Object.assign(likeAnObject(), { id: "A" }), "unsure"],
  ])("knows of one with %s, whatever came before", (_, row, fit) => {
    const schema = z.looseObject({
      id: z.string(),
      count: z.number().optional(),
      note: z.string().nullable().optional(),
      tags: z.array(z.string()).optional(),
    });
    const test = rowTestOf(schema, [
      { rule: "clean-id", at: "id" },
      { rule: "not-negative", at: "count" },
    ]);
    for (const before of [{}, { note: "x", id: "A" }, row]) {
      test?.(before, undefined);
      expect(test?.(row, undefined)).toBe(fit);
    }
  });

  it("is not made where a schema says more than its members, or a rule looks deeper", () => {
    const row = z.looseObject({ product_id: z.string() });
    expect(rowTestOf(row, [])?.({ product_id: "A" }, undefined)).toBe("flat");
    expect(rowTestOf(z.object({ product_id: z.string() }), [])?.({ product_id: "A" }, undefined)).toBe("flat");
    expect(rowTestOf(row.check(z.refine(() => false)), [])).toBeUndefined();
    expect(rowTestOf(z.strictObject({ product_id: z.string() }), [])).toBeUndefined();
    expect(rowTestOf(z.array(row), [])).toBeUndefined();
    expect(rowTestOf(row, [{ rule: "clean-id", at: "list[].id" }])).toBeUndefined();
    expect(rowTestOf(row, [{ rule: "no such rule", at: "product_id" }])).toBeUndefined();
  });

  it("asks a rule about its own member and no other, whether the schema names that or not", () => {
    const named = z.looseObject({ id: z.string(), name: z.string().optional() });
    for (const schema of [named, z.looseObject({})]) {
      const test = rowTestOf(schema, [{ rule: "clean-id", at: "id" }]);
      expect(test?.({ id: "A", name: " A", more: " A" }, undefined)).toBe("flat");
      expect(test?.({ id: " A" }, undefined)).toBe("unsure");
    }
  });

  it.each(Object.entries(ITEMS))(
    "passes those of %s with which nothing is wrong, and no other",
    async (kind, { name, fine }) => {
      if (imports === undefined) throw new Error("no document of imports");
      const { components } = new Bundle(imports, (file) => byFile.get(file), new Problems());
      const file = files[kind as keyof typeof ITEMS];
      const schema = (await file.schemas()).item as z.ZodType;
      const places = file.rules.filter((place) => place.in === "item");
      const test = rowTestOf(schema, places);
      const nearly = nearlyFitting(components.get(name)?.schema ?? {}, (other) => components.get(other)?.schema);
      const members = [
        "product_id",
        "fulfillment_node_id",
        "value",
        "quantity",
        "path",
        "shipping_weight_unit",
        "toJSON",
        "more",
      ];
      const change = fc.record({ member: fc.constantFrom(...members), value: fc.constantFrom(...ODD) });
      const rows = fc
        .tuple(
          fc.oneof(nearly, fc.constant(fine)),
          fc.option(change),
          fc.option(fc.constantFrom(...DISGUISES), { freq: 2 }),
        )
        .map(([row, odd, disguised]) => {
          const object = typeof row === "object" && row !== null && !Array.isArray(row);
          if (!object) return row;
          const changed = odd === null ? row : { ...row, [odd.member]: odd.value };
          return disguised === null ? changed : disguised(changed as object);
        });
      const count = { fine: 0, others: 0 };
      fc.assert(
        // One after the other: what a row leaves behind must not decide over the next.
        fc.property(fc.array(rows, { minLength: 1, maxLength: 12 }), (many) => {
          for (const row of many) {
            const isFine =
              schema.safeParse(row).success &&
              checkRules(places, row, { path: "", keys: [] }, HEAD).length === 0 &&
              isPlain(row);
            const found = test?.(row, HEAD);
            count[isFine ? "fine" : "others"] += 1;
            if (!isFine) expect(found, inspect(row)).toBe("unsure");
            // Those are left to the slower way: nobody sends them by the million.
            const isUsual =
              isFine &&
              Object.getPrototypeOf(row) === Object.prototype &&
              !Object.values(row as object).includes(undefined);
            const isFlat = (value: unknown) => typeof value !== "object" || value === null;
            const expected = Object.values(Object(row)).every(isFlat) ? "flat" : "fine";
            if (isUsual) expect(found, inspect(row)).toBe(expected);
          }
        }),
        { numRuns: 200 },
      );
      expect(Math.min(count.fine, count.others)).toBeGreaterThan(100);
    },
  );
});
