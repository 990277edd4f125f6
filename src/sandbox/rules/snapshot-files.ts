import type { PriceExportRow, ProductExportImage, ProductExportRow } from "../../../generated/catalog-export/types.js";
import type { ProductCategory, ProductImage } from "../../../generated/import/types.js";
import type { CatalogState, ProductItem } from "../state/catalog.js";
import type { StockState } from "../state/stock.js";

/** Every column of a file, so that the compiler says which one is missing or not in the contract. */
type Columns<Row> = { readonly [Column in keyof Required<Row>]: Row[Column] };

/**
 * The product file of a catalog and locale (docs/platform/import.md#reading-back): tab-separated, a header line, JSON
 * in some cells.
 */
export function* productFile(
  catalog: CatalogState,
  stock: StockState,
  name: string,
  locale: string,
): Generator<string> {
  const columns = Object.keys(productRow({ product_id: "" }, false, undefined));
  yield lineOf(columns);
  for (const item of catalog.eachProduct(name, locale)) {
    const { product_id: id } = item;
    const isAvailable = stock.nodesOf(id).some((nodeId) => stock.atp(id, nodeId) > 0);
    const row: object = productRow(item, isAvailable, catalog.price(name, id));
    yield lineOf(columns.map((column) => (row as Record<string, unknown>)[column]));
  }
}

/** The price book file: `product_id`, `price`, `currency_code` (docs/platform/import.md#reading-back). */
export function* priceFile(catalog: CatalogState, name: string, pricebook: string): Generator<string> {
  const columns: readonly (keyof PriceExportRow)[] = ["product_id", "price", "currency_code"];
  yield lineOf(columns);
  for (const { productId, value, currency } of catalog.prices(name, pricebook)) {
    const row: Columns<PriceExportRow> = { product_id: productId, price: value, currency_code: currency };
    yield lineOf(columns.map((column) => row[column]));
  }
}

/** A product in the published order of columns. What an import cannot set stays empty. */
function productRow(
  item: ProductItem,
  isAvailable: boolean,
  price: ReturnType<CatalogState["price"]>,
): Columns<ProductExportRow> {
  // The item passed the contract's schema when it was imported.
  const of = <Column extends keyof ProductExportRow>(column: Column) => item[column] as ProductExportRow[Column];
  const categories = item["categories"] as readonly ProductCategory[] | null | undefined;
  const images = item["images"] as readonly ProductImage[] | null | undefined;
  const main = categories?.find((category) => category.is_main === true);
  return {
    product_id: item.product_id,
    variant_group_id: of("variant_group_id"),
    is_available: isAvailable,
    categories: categories?.map(({ path, position }) => known({ path, position })),
    main_category_path: main?.path,
    main_category_position: main?.position,
    external_identifiers: of("external_identifiers"),
    extended_attributes: of("extended_attributes"),
    title: of("title"),
    brand: of("brand"),
    caption: of("caption"),
    description: of("description"),
    keywords: of("keywords"),
    images: images?.map(exportedImage),
    template_id: of("template_id"),
    price: price?.value,
    currency: price?.currency,
    country_of_origin: of("country_of_origin"),
    tax_class_id: of("tax_class_id"),
    preorder_start: toSeconds(of("preorder_start")),
    online_from: toSeconds(of("online_from")),
    online_to: toSeconds(of("online_to")),
    variation_color_value: of("variation_color_value"),
    variation_size_value: of("variation_size_value"),
    variation_size_gender: of("variation_size_gender"),
    variation_size_type: of("variation_size_type"),
    variation_size_system: of("variation_size_system"),
    variation_size_sort_position: of("variation_size_sort_position"),
    variation_additional_1_name: of("variation_additional_1_name"),
    variation_additional_1_value: of("variation_additional_1_value"),
    variation_additional_2_name: of("variation_additional_2_name"),
    variation_additional_2_value: of("variation_additional_2_value"),
    product_hts_number: of("product_hts_number"),
    schedule_b: of("schedule_b"),
    shipping_dimension_height: of("shipping_dimension_height"),
    shipping_dimension_length: of("shipping_dimension_length"),
    shipping_dimension_unit: of("shipping_dimension_unit"),
    shipping_dimension_width: of("shipping_dimension_width"),
    shipping_weight_value: of("shipping_weight_value"),
    shipping_weight_unit: of("shipping_weight_unit"),
    serialized_inventory: of("serialized_inventory"),
    variable_pricing: of("variable_pricing"),
    inventory_tracked: of("inventory_tracked"),
    material: of("material"),
    updated_at: of("updated_at"),
  };
}

/** Published: pictures have names of their own in this file. */
function exportedImage(image: ProductImage): ProductExportImage {
  const { url, title, identifier, alt_text, tags } = image;
  const { internal_dominant_color, internal_dimension_width: width, internal_dimension_height: height } = image;
  const aspectRatio = width && height ? width / height : undefined;
  return known({
    url,
    title,
    identifier,
    altText: alt_text,
    dominantColor: internal_dominant_color,
    width,
    height,
    aspectRatio,
    tags: tags && [...tags],
  });
}

/** Published: times are cut to seconds. */
function toSeconds(time: string | null | undefined): string | null | undefined {
  return time?.replace(/\.\d+/, "");
}

/** Without the members that have no value. */
function known<T extends object>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}

function lineOf(cells: readonly unknown[]): string {
  return `${cells.map(cell).join("\t")}\n`;
}

/** Tabs and line ends are written as escapes; a cell with a double quote, as JSON has, is quoted as RFC 4180 says. */
function cell(value: unknown): string {
  const text = (typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? ""))
    .replaceAll("\t", "\\t")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
