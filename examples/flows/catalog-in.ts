/** Products from a file of any size into NewStore, and what became of each. `npx tsx examples/flows/catalog-in.ts` */

import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ProductItem } from "newstore-sdk";
import { withSandbox } from "./with-sandbox.js";

/** A line of the shop's own export. */
interface ShopProduct {
  readonly sku: string;
  readonly style: string;
  readonly name: string;
  readonly text?: string;
}

/** Reads line by line: the file never stands in memory, whether it has a hundred products or a million. */
async function* productsOf(path: string): AsyncGenerator<ProductItem> {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { sku, style, name, text } = JSON.parse(line) as ShopProduct;
    yield { product_id: sku, variant_group_id: style, title: name, description: text };
  }
}

const folder = await mkdtemp(join(tmpdir(), "catalog-"));
const file = join(folder, "products.jsonl");
const sizes = ["S", "M", "L"].map((size) => ({ sku: `COAT-${size}`, style: "COAT", name: `Rain coat ${size}` }));
await writeFile(file, sizes.map((product) => JSON.stringify(product)).join("\n"));

await withSandbox(async ({ newstore }) => {
  const head = { catalog: "acme-us", locale: "en-US", is_master: true };
  const { id, items } = await newstore.catalog.importProducts(productsOf(file), head);
  const { state } = await newstore.imports.wait(id, { intervalMs: 100, waitMs: 60_000 });
  console.log(`${items} products, ${state}`);
  for (const { entity_id, reason } of await newstore.imports.errors(id)) console.log(`${entity_id}: ${reason}`);
  // Without a price the products do not show.
  const prices = sizes.map(({ sku }) => ({ product_id: sku, value: 149.95 }));
  const started = await newstore.catalog.importPrices(prices, {
    pricebook: "default",
    catalog: "acme-us",
    currency: "USD",
  });
  console.log(`prices ${(await newstore.imports.wait(started.id, { intervalMs: 100 })).state}`);
});
await rm(folder, { recursive: true });
