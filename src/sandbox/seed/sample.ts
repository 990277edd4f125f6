import { writeOfferToken } from "../rules/offer-token.js";
import { sampleOrder } from "../rules/sample-order.js";
import type { ProductItem } from "../state/catalog.js";
import type { SandboxSeed } from "./seed.js";

const CATALOG = "storefront-catalog-en";
const LOCALE = "en-US";
const CURRENCY = "USD";
const ROOT = "Shop";

/** Style, title, category and price. */
const STYLES = [
  ["HRC", "Harbor rain coat", "Outerwear", 149.95],
  ["SDP", "Summit down parka", "Outerwear", 289],
  ["CMT", "Cove merino tee", "Tops", 59.5],
  ["RTP", "Ridge trail pants", "Bottoms", 98],
] as const;
const COLOURS = [
  ["NVY", "Navy"],
  ["MOS", "Moss"],
] as const;
const SIZES = ["S", "M", "L"] as const;
/** Units of each size by node: plenty in the distribution centre, few in stores, none here and there. */
const STOCK = { DC01: [40, 60, 40], US01: [2, 6, 3], US02: [1, 4, 0], US03: [0, 3, 2], US04: [1, 0, 1] } as const;

/**
 * A small shop to begin with: 24 products with prices and stock in the stores that every sandbox has, and two open
 * orders, `SAMPLE-A` to be shipped and `SAMPLE-B` to be picked up in `US01`.
 *
 * @example
 * ```ts
 * const sandbox = createSandbox({ seed: sampleSeed() });
 * sandbox.fulfil("SAMPLE-A");
 * ```
 */
export function sampleSeed({
  tenant = "sandbox",
  now = new Date(),
}: {
  /** The sandbox's. Default `sandbox`. */
  readonly tenant?: string;
  /** When the orders were placed. Default: now. */
  readonly now?: Date;
} = {}): SandboxSeed {
  const products = productsOf();
  return {
    products: [{ catalog: CATALOG, locale: LOCALE, isMaster: true, items: products.map(({ item }) => item) }],
    categories: [{ catalog: CATALOG, locale: LOCALE, items: categories() }],
    prices: [
      {
        catalog: CATALOG,
        pricebook: "default",
        currency: CURRENCY,
        items: products.map(({ item, price }) => ({ product_id: item.product_id, value: price })),
      },
    ],
    stock: products.flatMap(({ item, size }) =>
      Object.entries(STOCK).map(([fulfillment_node_id, bySize]) => {
        return { product_id: item.product_id, fulfillment_node_id, quantity: bySize[size] ?? 0 };
      }),
    ),
    orders: orders(tenant, now),
  };
}

function productsOf(): { readonly item: ProductItem; readonly price: number; readonly size: number }[] {
  return STYLES.flatMap(([style, title, category, price]) =>
    COLOURS.flatMap(([colour, colourName]) =>
      SIZES.map((sizeName, size) => {
        const id = `TT-${style}-${colour}-${sizeName}`;
        const item = {
          product_id: id,
          variant_group_id: `TT-${style}`,
          title,
          caption: `${title}, ${colourName}`,
          brand: "Trail & Tide",
          show_in_listing: true,
          external_identifiers: [{ type: "sku", value: id }],
          categories: [{ path: `${ROOT} > ${category}`, is_main: true }],
          variation_color_value: colourName,
          variation_size_value: sizeName,
        };
        return { item, price, size };
      }),
    ),
  );
}

function categories() {
  const names = [...new Set(STYLES.map(([, , category]) => category))];
  return [{ path: ROOT }, ...names.map((name, index) => ({ path: `${ROOT} > ${name}`, position: index + 1 }))];
}

function orders(tenant: string, now: Date): NonNullable<SandboxSeed["orders"]> {
  const shared = { currency: CURRENCY, shop: CATALOG, shopLocale: LOCALE, placedAt: now.toISOString() } as const;
  const pickedUp = "TT-CMT-MOS-M";
  const bag = [{ productId: pickedUp, quantity: 1 }];
  const offerToken = writeOfferToken({ kind: "pickup", tenant, serviceLevel: "in_store_pick_up", nodeId: "US01", bag });
  return [
    sampleOrder({
      ...shared,
      externalId: "SAMPLE-A",
      productId: "TT-HRC-NVY-M",
      units: 2,
      price: 149.95,
      shipBy: { serviceLevel: "EXPRESS" },
    }),
    sampleOrder({
      ...shared,
      externalId: "SAMPLE-B",
      productId: pickedUp,
      units: 1,
      price: 59.5,
      shipBy: { offerToken },
    }),
  ];
}
