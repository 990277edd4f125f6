import type { ImportOptions, StartedImport } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { CATALOG, type Facade, facade, LOCALE } from "../support/client.js";
import * as fc from "../support/fast-check.js";

const HEAD = { catalog: CATALOG, locale: LOCALE };
const PRICES = { pricebook: "default", catalog: CATALOG, currency: "USD" };
const STOCK = { store_mapping: [{ fulfillment_node_id: "DC01", store_id: "" }] };
const product = (change: object) => ({ product_id: "P1", variant_group_id: "P", ...change });

describe("a value that NewStore is not known to read", () => {
  it.each<[string, string, string]>([
    ["shipping_weight_unit", "kilograms", "g, kg, lb, oz"],
    ["shipping_weight_unit", "KG", "g, kg, lb, oz"],
    ["shipping_dimension_unit", "mm", "cm, in"],
    ["variation_size_gender", "women", "male, female, unisex"],
    ["variation_size_type", "tall", "regular, petite, plus, big and tall, maternity"],
    ["variation_size_system", "CH", "US, UK, EU"],
    ["google_category", "socks", "clothing, shoes, hat, gloves, none"],
  ])("as %s %s is told, and sent", async (member, value, known) => {
    const { newstore } = facade();
    const { items, warnings } = await newstore.catalog.importProducts([product({ [member]: value })], HEAD);
    expect([items, warnings.items]).toEqual([1, 1]);
    const [problem] = warnings.problems;
    expect(problem).toMatchObject({ path: `items[0].${member}`, rule: "known-value", level: "warning" });
    expect(problem?.message).toContain(`read ${JSON.stringify(value)} here: there are ${known}`);
  });

  it("is shown to onInvalid, which may leave it out; a known one and null are fine", async () => {
    const { newstore } = facade();
    const units = ["g", "kg", "lb", "oz", null, "stone"];
    const items = units.map((shipping_weight_unit, index) =>
      product({ product_id: `P${index}`, shipping_weight_unit }),
    );
    const seen: (string | undefined)[] = [];
    const onInvalid = ({ rule }: { readonly rule: string }) => {
      seen.push(rule);
      return "skip" as const;
    };
    const { skipped } = await newstore.catalog.importProducts(items, HEAD, { onInvalid });
    expect([skipped.items, seen]).toEqual([1, ["known-value"]]);
  });
});

describe("a head that is wrong in nearly every case", () => {
  const attribute = { name: "material", path: "material", weight: 1 };

  it.each<[string, string, string, (newstore: Facade["newstore"], options: ImportOptions) => Promise<StartedImport>]>([
    [
      "a locale of products",
      "head.locale",
      "known-locale",
      ({ catalog }, options) => catalog.importProducts([product({})], { ...HEAD, locale: "en-QQ" }, options),
    ],
    [
      "a locale of categories",
      "head.locale",
      "known-locale",
      ({ catalog }, options) => catalog.importCategories([{ path: "A" }], { ...HEAD, locale: "xx-US" }, options),
    ],
    [
      "a currency",
      "head.currency",
      "known-currency",
      ({ catalog }, options) =>
        catalog.importPrices([{ product_id: "P1", value: 1 }], { ...PRICES, currency: "XQZ" }, options),
    ],
    [
      "a path to search by",
      "head.searchable_attributes[0].path",
      "json-path",
      ({ catalog }, options) =>
        catalog.importProducts([product({})], { ...HEAD, searchable_attributes: [attribute] }, options),
    ],
    [
      "a path to filter by",
      "head.filterable_attributes[0].path",
      "json-path",
      ({ catalog }, options) =>
        catalog.importProducts([product({})], { ...HEAD, filterable_attributes: [attribute] }, options),
    ],
    [
      "a locale of one of several parts",
      "parts[1].head.locale",
      "known-locale",
      ({ catalog }, options) =>
        catalog.importCatalogs(
          [
            { head: { ...HEAD, is_master: true }, items: [product({})] },
            { head: { ...HEAD, locale: "en-QQ", is_master: false }, items: [] },
          ],
          options,
        ),
    ],
  ])("is told and sent, whatever becomes of items: %s", async (_, path, rule, run) => {
    const skipAll = () => "skip" as const;
    for (const onInvalid of [undefined, "throw", "skip", skipAll] as const) {
      const { newstore } = facade();
      const { items, skipped, warnings, jobs } = await run(newstore, { ...(onInvalid && { onInvalid }) });
      expect([items, jobs.length, skipped.items, warnings.items]).toEqual([1, 1, 0, 1]);
      expect(warnings.problems).toMatchObject([{ path, rule, index: -1, level: "warning" }]);
    }
  });
});

describe("an id with half of a character", () => {
  const half = fc.oneof(
    fc.integer({ min: 0xd800, max: 0xdbff }).map((unit) => String.fromCharCode(unit)),
    fc.integer({ min: 0xdc00, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
  );
  const id = fc
    .tuple(fc.stringMatching(/^[A-Z]{1,4}$/), half, fc.stringMatching(/^[A-Z]{0,4}$/))
    .map((parts) => parts.join(""));

  it("is told wherever an id stands, whatever stands round it; a whole character is not", async () => {
    const { newstore } = facade();
    const imports = {
      product: (own: string) => newstore.catalog.importProducts([product({ product_id: own })], HEAD, { dryRun: true }),
      group: (own: string) =>
        newstore.catalog.importProducts([product({ variant_group_id: own })], HEAD, { dryRun: true }),
      price: (own: string) => newstore.catalog.importPrices([{ product_id: own, value: 1 }], PRICES, { dryRun: true }),
      stock: (own: string) =>
        newstore.inventory.importStock([{ product_id: own, fulfillment_node_id: "DC01", quantity: 1 }], STOCK, {
          dryRun: true,
        }),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...(Object.keys(imports) as (keyof typeof imports)[])),
        id,
        async (kind, own) => {
          const { warnings } = await imports[kind](own);
          expect(warnings.problems).toMatchObject([{ rule: "clean-id", level: "warning" }]);
          expect(warnings.problems[0]?.message).toContain("half of a character");
          const whole = await imports[kind](`A${String.fromCodePoint(0x1f9e5)}B`);
          expect(whole.warnings.items).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
