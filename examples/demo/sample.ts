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

const files = {
  products: [read<ProductsFile>("products.en-US"), read<ProductsFile>("products.es-US")],
  categories: [read<CategoriesFile>("categories.en-US"), read<CategoriesFile>("categories.es-US")],
  prices: [read<PricesFile>("prices.default"), read<PricesFile>("prices.outlet")],
  stock: read<AvailabilitiesFile>("availabilities"),
} as const;

/** The sample shop: what a PIM, a price list and an ERP would hand over. */
export interface Shop extends Readonly<typeof files> {
  /** The shop's own id of a product of the sample. */
  readonly idOf: (sampleId: string) => string;
  /** Price in the default price book, in cents. */
  readonly priceCents: (productId: string) => number;
  /** Imported stock by `product@node`. */
  readonly importedStock: ReadonlyMap<string, number>;
}

/** The shop of `examples/data/`, whose products may be called otherwise. */
export function sampleShop(idOf: (sampleId: string) => string = (id) => id): Shop {
  const renamed = <File extends { items: readonly { product_id: string }[] }>(file: File): File => ({
    ...file,
    items: file.items.map((item) => ({ ...item, product_id: idOf(item.product_id) })),
  });
  const prices = files.prices.map(renamed);
  const stock = renamed(files.stock);
  const cents = new Map(
    ((prices[0]?.items ?? []) as PriceItem[]).map((item) => [item.product_id, Math.round(item.value * 100)]),
  );
  const rows = stock.items as AvailabilityItem[];
  return {
    ...files,
    products: files.products.map(renamed) as unknown as Shop["products"],
    prices: prices as unknown as Shop["prices"],
    stock,
    idOf,
    importedStock: new Map(rows.map((row) => [stockKey(row.product_id, row.fulfillment_node_id), row.quantity])),
    priceCents(productId) {
      const price = cents.get(productId);
      if (price === undefined) throw new Error(`${productId} has no price`);
      return price;
    },
  };
}

/** The sample as it stands in `examples/data/`. */
export const sample: Shop = sampleShop();

/** Names a product at a location. */
export function stockKey(productId: string, nodeId: string | undefined): string {
  return `${productId}@${nodeId}`;
}
