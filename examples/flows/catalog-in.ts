/** Products from a file of any size into NewStore, and what became of each. `npx tsx examples/flows/catalog-in.ts` */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProductItem } from "newstore-sdk";
import { readNdjson } from "newstore-sdk/bulk";
import { withSandbox } from "./with-sandbox.js";

/** A line of the shop's own export. */
interface ShopProduct {
  readonly sku: string;
  readonly style: string;
  readonly name: string;
  readonly text?: string;
}

/** Made while the file is read: it never stands in memory, whether it has a hundred products or a million. */
function productOf({ sku, style, name, text }: ShopProduct): ProductItem {
  return { product_id: sku, variant_group_id: style, title: name, description: text };
}

const folder = await mkdtemp(join(tmpdir(), "catalog-"));
const file = join(folder, "products.jsonl");
const sizes = ["S", "M", "L"].map((size) => ({ sku: `COAT-${size}`, style: "COAT", name: `Rain coat ${size}` }));
await writeFile(file, sizes.map((product) => JSON.stringify(product)).join("\n"));

await withSandbox(async ({ newstore }) => {
  const head = { catalog: "acme-us", locale: "en-US", is_master: true };
  const products = await newstore.catalog.importProducts(readNdjson(file, { map: productOf }), head);
  const { jobs, errors } = await newstore.imports.wait(products, { intervalMs: 100, timeoutMs: 60_000 });
  console.log(`${products.items} products, ${jobs.map(({ state }) => state).join(", ")}`);
  for (const { entity_id, reason } of errors) console.log(`${entity_id}: ${reason}`);
  // Without a price the products do not show.
  const prices = sizes.map(({ sku }) => ({ product_id: sku, value: 149.95 }));
  const started = await newstore.catalog.importPrices(prices, {
    pricebook: "default",
    catalog: "acme-us",
    currency: "USD",
  });
  const { isComplete } = await newstore.imports.wait(started, { intervalMs: 100 });
  console.log(`prices ${isComplete ? "finished" : "with errors"}`);
});
await rm(folder, { recursive: true });
