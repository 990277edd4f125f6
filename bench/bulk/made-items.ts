/** Made-up items of an import: as many members, and texts as long, as shops send. */

const CATALOG = "acme-catalog-us";

/** One kind of file: its head, and items that differ. */
export interface MadeFile {
  readonly head: object;
  readonly item: (index: number) => object;
}

const COLORS = ["Navy", "Sand", "Black", "Olive", "Rust"];
const SIZES = ["XS", "S", "M", "L", "XL"];

function product(index: number): object {
  const [style, color, size] = [index % 9_973, COLORS[index % 5], SIZES[(index >> 3) % 5]];
  return {
    product_id: `RC-${index}-${color}-${size}`,
    variant_group_id: `RC-${style}`,
    title: `Harbor rain coat ${style}`,
    brand: "Acme",
    caption: "Light rain coat",
    description: `Seam-sealed coat no. ${(index * 7_919) % 100_003}, made for wind and rain, folds into its own pocket.`,
    show_in_listing: true,
    external_identifiers: [
      { type: "sku", value: `RC-${index}` },
      { type: "ean13", value: String(4_006_381_000_000 + index) },
    ],
    extended_attributes: [
      { name: "fit", value: "Relaxed" },
      { name: "season", value: index % 2 === 0 ? "spring" : "autumn" },
    ],
    images: [
      { url: `https://img.acme.example/${style}/${color}-1.jpg`, is_main: true, alt_text: `${color} coat` },
      { url: `https://img.acme.example/${style}/${color}-2.jpg`, is_main: false },
    ],
    categories: [
      { path: "Shop > Outerwear > Coats", is_main: true },
      { path: "New in", position: index % 100 },
    ],
    tax_class_id: "PC040100",
    shipping_weight_value: 0.5 + (index % 10) / 10,
    shipping_weight_unit: "kg",
    variation_color_value: color,
    variation_size_value: size,
    online_from: "2025-01-15T00:00:00Z",
  };
}

const NODES = Array.from({ length: 40 }, (_, index) => `NODE-${index}`);

/** The kinds of files that are measured. */
export const MADE_FILES = {
  products: { head: { catalog: CATALOG, locale: "en-US", is_master: true }, item: product },
  stock: {
    head: { store_mapping: NODES.map((id) => ({ fulfillment_node_id: id, store_id: "" })) },
    item: (index: number) => ({
      product_id: `RC-${Math.floor(index / 40)}-Navy-M`,
      fulfillment_node_id: NODES[index % 40],
      quantity: (index * 31) % 500,
    }),
  },
  prices: {
    head: { pricebook: "default", catalog: CATALOG, currency: "USD" },
    item: (index: number) => ({ product_id: `RC-${index}-Navy-M`, value: (500 + ((index * 7_919) % 20_000)) / 100 }),
  },
} as const satisfies Readonly<Record<string, MadeFile>>;

/** Name of a kind. */
export type MadeKind = keyof typeof MADE_FILES;
