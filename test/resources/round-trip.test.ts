import type { CatalogDifference } from "newstore-sdk";
import { expect, it } from "vitest";
import { facade, onlyJob, POLLING } from "../support/client.js";

const COUNT = Number(process.env["ROUND_TRIP_PRODUCTS"] ?? 300);

function* products(language: string) {
  for (let number = 0; number < COUNT; number += 1)
    yield {
      product_id: `P/${number}`,
      variant_group_id: `G${number % 40}`,
      title: `${language} "coat" ${number}`,
      description: `line one\nline two\t${number}, é€😀; \\ ${"x".repeat(number % 90)}`,
      keywords: number % 3 === 0 ? [] : ["warm", `k"${number}`],
      categories: [
        { path: "Shop > Coats", is_main: true, position: number },
        { path: "New in", is_main: false },
      ],
      external_identifiers: [{ type: "sku", value: `S-${number}` }],
      extended_attributes: [{ name: "fit", value: number % 2 === 0 ? "" : "Relaxed" }],
      images: [{ url: `https://images.example/${number}.jpg`, is_main: true, alt_text: `Picture ${number}` }],
      shipping_weight_value: number / 8,
      shipping_weight_unit: "kg" as const,
      online_from: "2026-01-15T00:00:00.123Z",
    };
}

function* prices() {
  for (let number = 0; number < COUNT; number += 1) yield { product_id: `P/${number}`, value: number + 0.95 };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

it("products and prices come back as they were sent, in two locales, field by field", async () => {
  const { newstore, sandbox } = facade({ seed: {} });
  const { catalog } = newstore;
  for (const [locale, is_master] of [
    ["en-US", true],
    ["fr-CA", false],
  ] as const) {
    const job = onlyJob(await catalog.importProducts(products(locale), { catalog: "c", locale, is_master }));
    await newstore.imports.wait(job.id, POLLING);
  }
  const head = { pricebook: "default", catalog: "c", currency: "USD" };
  await newstore.imports.wait(onlyJob(await catalog.importPrices(prices(), head)).id, POLLING);

  for (const locale of ["en-US", "fr-CA"]) {
    const snapshot = () => catalog.products("c", { locale });
    expect(await all(catalog.compare(products(locale), snapshot()))).toEqual([]);
    const changed = [...products(locale)].map((item, index) =>
      index === 7 ? { ...item, title: "other", images: [] } : item,
    );
    const [gone] = changed.splice(3, 1);
    const differences: CatalogDifference[] = [
      { kind: "extra", product_id: gone?.product_id ?? "", fields: [] },
      { kind: "different", product_id: "P/7", fields: ["title", "images"] },
      { kind: "missing", product_id: "new", fields: [] },
    ];
    expect(await all(catalog.compare([...changed, { product_id: "new" }], snapshot()))).toEqual(differences);
  }
  expect(await all(catalog.compare(prices(), catalog.prices("c", "default")))).toEqual([]);
  expect(sandbox.violations).toEqual([]);
});

it("stock comes back through an export as it was imported", async () => {
  const { newstore } = facade({ seed: {} });
  const stock = Array.from({ length: COUNT }, (_, number) => ({
    product_id: `P/${number >> 1}`,
    fulfillment_node_id: number % 2 === 0 ? "DC01" : "DC02",
    quantity: number % 13,
  }));
  const nodes = ["DC01", "DC02"].map((fulfillment_node_id) => ({ fulfillment_node_id, store_id: "" }));
  const job = onlyJob(await newstore.inventory.importStock(stock, { store_mapping: nodes }));
  await newstore.imports.wait(job.id, POLLING);
  const rows = await all(newstore.availability.export({}, POLLING));
  const back = rows.map(({ product_id, fulfillment_node_id, atp }) => ({
    product_id,
    fulfillment_node_id,
    quantity: atp,
  }));
  const order = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  expect(back.sort(order)).toEqual([...stock].sort(order));
});
