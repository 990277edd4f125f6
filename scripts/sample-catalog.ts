/**
 * Writes the sample catalog of `examples/data/`: a small outdoor shop, made of the tables below. Nothing is random, so
 * the files change only when a table does.
 *
 * npm run sample-catalog
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OUT = fileURLToPath(new URL("../examples/data/", import.meta.url));
const CATALOG = "trail-and-tide-us";
const DISTRIBUTION_CENTER = "DC01";
const STORES = ["US01", "US02", "US03", "US04"];

type Text = readonly [english: string, spanish: string];

interface Style {
  readonly code: string;
  readonly title: Text;
  readonly description: Text;
  readonly category: keyof typeof CATEGORIES;
  readonly priceCents: number;
  readonly weightKg: number;
  readonly material: string;
}

const CATEGORIES = {
  outerwear: ["Shop > Outerwear", "Tienda > Abrigos"],
  tops: ["Shop > Tops", "Tienda > Camisetas"],
  bottoms: ["Shop > Bottoms", "Tienda > Pantalones"],
} as const;

const STYLES: readonly Style[] = [
  {
    code: "HRC",
    title: ["Harbor rain coat", "Abrigo de lluvia Harbor"],
    description: ["Seam-sealed coat for wet commutes.", "Abrigo con costuras selladas para días de lluvia."],
    category: "outerwear",
    priceCents: 149_95,
    weightKg: 0.9,
    material: "Recycled polyester",
  },
  {
    code: "SDP",
    title: ["Summit down parka", "Parka de plumas Summit"],
    description: ["Warm at minus ten, packs into its pocket.", "Abriga a diez bajo cero y cabe en su bolsillo."],
    category: "outerwear",
    priceCents: 289_00,
    weightKg: 0.7,
    material: "Nylon",
  },
  {
    code: "DWJ",
    title: ["Dune wind jacket", "Cortavientos Dune"],
    description: ["A light layer against the sea breeze.", "Una capa ligera contra la brisa del mar."],
    category: "outerwear",
    priceCents: 98_50,
    weightKg: 0.3,
    material: "Nylon",
  },
  {
    code: "FFL",
    title: ["Fjord fleece", "Forro polar Fjord"],
    description: ["Brushed inside, smooth outside.", "Suave por dentro, liso por fuera."],
    category: "outerwear",
    priceCents: 79_99,
    weightKg: 0.45,
    material: "Polyester",
  },
  {
    code: "PKT",
    title: ["Pike merino tee", "Camiseta de merino Pike"],
    description: ["Fine merino that stays fresh for days.", "Merino fino que se mantiene fresco varios días."],
    category: "tops",
    priceCents: 64_00,
    weightKg: 0.18,
    material: "Merino wool",
  },
  {
    code: "CVT",
    title: ["Cove cotton tee", "Camiseta de algodón Cove"],
    description: ["Heavy organic cotton, boxy cut.", "Algodón orgánico grueso, corte recto."],
    category: "tops",
    priceCents: 29_95,
    weightKg: 0.22,
    material: "Organic cotton",
  },
  {
    code: "OXS",
    title: ["Quay oxford shirt", "Camisa oxford Quay"],
    description: ["Garment-washed, collar that holds.", "Lavada en prenda, cuello firme."],
    category: "tops",
    priceCents: 74_50,
    weightKg: 0.28,
    material: "Cotton",
  },
  {
    code: "FLS",
    title: ["Cabin flannel shirt", "Camisa de franela Cabin"],
    description: ["Double-brushed flannel.", "Franela cepillada por ambos lados."],
    category: "tops",
    priceCents: 69_95,
    weightKg: 0.32,
    material: "Cotton",
  },
  {
    code: "KNS",
    title: ["Skerry knit sweater", "Suéter de punto Skerry"],
    description: ["Five-gauge lambswool.", "Lana de cordero de punto grueso."],
    category: "tops",
    priceCents: 118_00,
    weightKg: 0.55,
    material: "Lambswool",
  },
  {
    code: "HDY",
    title: ["Pier hoodie", "Sudadera Pier"],
    description: ["Loopback cotton with a deep hood.", "Algodón con capucha amplia."],
    category: "tops",
    priceCents: 89_00,
    weightKg: 0.6,
    material: "Organic cotton",
  },
  {
    code: "LTS",
    title: ["Reef long-sleeve tee", "Camiseta de manga larga Reef"],
    description: ["Sun protection for long days out.", "Protección solar para días largos."],
    category: "tops",
    priceCents: 39_95,
    weightKg: 0.2,
    material: "Polyester",
  },
  {
    code: "TRK",
    title: ["Ridge trek pants", "Pantalón de senderismo Ridge"],
    description: ["Four-way stretch, zip-off below the knee.", "Elástico en cuatro direcciones, desmontable."],
    category: "bottoms",
    priceCents: 109_90,
    weightKg: 0.38,
    material: "Nylon",
  },
  {
    code: "CHN",
    title: ["Wharf chino", "Chino Wharf"],
    description: ["Straight leg, washed twill.", "Pierna recta, sarga lavada."],
    category: "bottoms",
    priceCents: 84_00,
    weightKg: 0.5,
    material: "Cotton",
  },
  {
    code: "DNM",
    title: ["Dock selvedge jean", "Vaquero Dock"],
    description: ["Thirteen-ounce denim, rinsed once.", "Denim de trece onzas, un solo lavado."],
    category: "bottoms",
    priceCents: 138_00,
    weightKg: 0.8,
    material: "Cotton",
  },
  {
    code: "SHT",
    title: ["Tide board short", "Bañador Tide"],
    description: ["Dries on the walk home.", "Se seca de camino a casa."],
    category: "bottoms",
    priceCents: 54_95,
    weightKg: 0.2,
    material: "Recycled polyester",
  },
  {
    code: "JOG",
    title: ["Buoy jogger", "Pantalón Buoy"],
    description: ["Tapered leg, ribbed cuff.", "Pierna estrecha con puño acanalado."],
    category: "bottoms",
    priceCents: 72_00,
    weightKg: 0.42,
    material: "Organic cotton",
  },
];

const COLORS: readonly { readonly code: string; readonly name: Text }[] = [
  { code: "NVY", name: ["Navy", "Azul marino"] },
  { code: "OLV", name: ["Olive", "Oliva"] },
  { code: "SND", name: ["Sand", "Arena"] },
  { code: "BLK", name: ["Black", "Negro"] },
];

const SIZES = ["XS", "S", "M", "L", "XL"];

interface Variant {
  readonly style: Style;
  readonly styleIndex: number;
  readonly color: (typeof COLORS)[number];
  readonly size: string;
  readonly index: number;
  readonly productId: string;
}

const VARIANTS: readonly Variant[] = STYLES.flatMap((style, styleIndex) =>
  COLORS.flatMap((color) => SIZES.map((size) => ({ style, styleIndex, color, size }))),
).map((variant, index) => ({
  ...variant,
  index,
  productId: `TT-${variant.style.code}-${variant.color.code}-${variant.size}`,
}));

function product(variant: Variant, language: 0 | 1): object {
  const { style, color, size, productId } = variant;
  const image = `https://images.example/${style.code.toLowerCase()}-${color.code.toLowerCase()}.jpg`;
  return {
    product_id: productId,
    variant_group_id: `TT-${style.code}`,
    title: style.title[language],
    brand: "Trail & Tide",
    caption: `${style.title[language]}, ${color.name[language]}`,
    description: style.description[language],
    show_in_listing: true,
    external_identifiers: [
      { type: "sku", value: productId },
      { type: "ean13", value: ean13(variant.index) },
    ],
    extended_attributes: [{ name: "season", value: "2026" }],
    images: [{ url: image, is_main: true, alt_text: `${style.title[language]}, ${color.name[language]}` }],
    categories: [{ path: CATEGORIES[style.category][language], is_main: true }],
    tax_class_id: "PC040100",
    shipping_weight_value: style.weightKg,
    shipping_weight_unit: "kg",
    variation_color_value: color.name[language],
    variation_size_value: size,
    variation_size_gender: "unisex",
    variation_size_type: "regular",
    variation_size_system: "US",
    google_category: "clothing",
    material: style.material,
    country_of_origin: "PT",
  };
}

/** A valid EAN-13: prefix, running number, check digit (GS1: odd places weigh 1, even places 3). */
function ean13(index: number): string {
  const digits = `40063813${String(index).padStart(4, "0")}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** Outlet prices: a fifth off, ending in 9 cents. */
function outletCents(cents: number): number {
  return Math.floor((cents * 0.8) / 10) * 10 + 9;
}

/** Plenty in the distribution centre, little in the stores, now and then nothing. */
function stock({ productId, index, styleIndex }: Variant): object[] {
  const center = { product_id: productId, fulfillment_node_id: DISTRIBUTION_CENTER, quantity: 20 + ((index * 7) % 60) };
  const stores = STORES.map((node, at) => ({
    product_id: productId,
    fulfillment_node_id: node,
    quantity: (index * 3 + styleIndex + at * 2) % 7,
  }));
  return [center, ...stores];
}

function categories(language: 0 | 1): object[] {
  const paths = Object.values(CATEGORIES).map((names) => names[language]);
  const root = (paths[0] as string).split(" > ")[0];
  return [{ path: root }, ...paths.map((path, position) => ({ path, position: position + 1 }))];
}

/** One item a line: a diff of the data shows the items that changed. */
function write(name: string, head: object, items: readonly object[]): void {
  const lines = items.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
  writeFileSync(`${OUT}${name}.json`, `{\n  "head": ${JSON.stringify(head)},\n  "items": [\n${lines}\n  ]\n}\n`);
  console.log(`${name}.json: ${items.length} items`);
}

const productsHead = (locale: string, master: boolean): object => ({
  catalog: CATALOG,
  locale,
  shop_display_name: "Trail & Tide US",
  is_master: master,
  searchable_attributes: [{ name: "product_id", path: "$.product_id", weight: 10 }],
  filterable_attributes: [{ name: "material", path: "$.material" }],
});

const price = (variant: Variant, cents: (full: number) => number): object => ({
  product_id: variant.productId,
  value: cents(variant.style.priceCents) / 100,
});

write(
  "products.en-US",
  productsHead("en-US", true),
  VARIANTS.map((variant) => product(variant, 0)),
);
write(
  "products.es-US",
  productsHead("es-US", false),
  VARIANTS.map((variant) => product(variant, 1)),
);
write("categories.en-US", { catalog: CATALOG, locale: "en-US", is_master: true }, categories(0));
write("categories.es-US", { catalog: CATALOG, locale: "es-US", is_master: false }, categories(1));
write(
  "prices.default",
  { pricebook: "default", catalog: CATALOG, currency: "USD" },
  VARIANTS.map((v) => price(v, (full) => full)),
);
write(
  "prices.outlet",
  { pricebook: "outlet", catalog: CATALOG, currency: "USD" },
  VARIANTS.map((v) => price(v, outletCents)),
);
write(
  "availabilities",
  {
    store_mapping: [
      { fulfillment_node_id: DISTRIBUTION_CENTER, store_id: "" },
      ...STORES.map((node) => ({ fulfillment_node_id: node, store_id: node })),
    ],
  },
  VARIANTS.flatMap(stock),
);
