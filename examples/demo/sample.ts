import { readFileSync } from "node:fs";
import type {
  AvailabilitiesFile,
  AvailabilityItem,
  CategoriesFile,
  PriceItem,
  PricesFile,
  ProductsFile,
} from "newstore-sdk";

const read = <File>(name: string): File =>
  JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), "utf8")) as File;

/** The sample shop of `examples/data/`: what a PIM, a price list and an ERP would hand over. */
export const sample = {
  products: [read<ProductsFile>("products.en-US"), read<ProductsFile>("products.es-US")],
  categories: [read<CategoriesFile>("categories.en-US"), read<CategoriesFile>("categories.es-US")],
  prices: [read<PricesFile>("prices.default"), read<PricesFile>("prices.outlet")],
  stock: read<AvailabilitiesFile>("availabilities"),
} as const;

/** Price in the default price book, in cents. */
export function priceCents(productId: string): number {
  const [book] = sample.prices;
  const item = (book?.items as PriceItem[]).find(({ product_id }) => product_id === productId);
  if (item === undefined) throw new Error(`${productId} has no price`);
  return Math.round(item.value * 100);
}

/** Imported stock by `product@node`. */
export const importedStock: ReadonlyMap<string, number> = new Map(
  (sample.stock.items as AvailabilityItem[]).map((row) => [stockKey(row.product_id, row.fulfillment_node_id), row.quantity]),
);

/** Names a product at a location. */
export function stockKey(productId: string, nodeId: string | undefined): string {
  return `${productId}@${nodeId}`;
}
