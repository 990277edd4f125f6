import type { CatalogState, ProductItem } from "../state/catalog.js";
import type { StockState } from "../state/stock.js";

type Cell = string | number | boolean | undefined;

/** Columns of the product file that are taken from the product as they stand. */
const PLAIN_COLUMNS = [
  ...["title", "brand", "caption", "description"],
  ...["template_id", "country_of_origin", "tax_class_id", "preorder_start", "online_from", "online_to"],
  ...["variation_color_value", "variation_size_value", "variation_size_gender", "variation_size_type"],
  ...["variation_size_system", "variation_size_sort_position", "variation_additional_1_name"],
  ...["variation_additional_1_value", "variation_additional_2_name", "variation_additional_2_value"],
  ...["product_hts_number", "schedule_b", "shipping_dimension_height", "shipping_dimension_length"],
  ...["shipping_dimension_unit", "shipping_dimension_width", "shipping_weight_value", "shipping_weight_unit"],
  ...["serialized_inventory", "variable_pricing", "inventory_tracked", "material", "updated_at"],
] as const;

/** Columns that hold JSON. */
const JSON_COLUMNS = ["categories", "external_identifiers", "extended_attributes", "keywords", "images"] as const;

const COMPUTED_COLUMNS = [
  ...["product_id", "variant_group_id", "is_available", "main_category_path", "main_category_position"],
  ...["price", "currency"],
] as const;

/** The product file of a catalog and locale (import.md 8): tab-separated, a header line, JSON in some cells. */
export function productFile(catalog: CatalogState, stock: StockState, name: string, locale: string): string {
  const columns = [...COMPUTED_COLUMNS, ...PLAIN_COLUMNS, ...JSON_COLUMNS];
  const rows = catalog.products(name, locale).map((item) => {
    const cells = productCells(catalog, stock, name, item);
    return columns.map((column) => cell(cells[column]));
  });
  return lines([columns, ...rows]);
}

/** The price book file: `product_id`, `price`, `currency_code` (import.md 8). */
export function priceFile(catalog: CatalogState, name: string, pricebook: string): string {
  const rows = [...catalog.prices(name, pricebook)].map(({ productId, value, currency }) =>
    [productId, value, currency].map(cell),
  );
  return lines([["product_id", "price", "currency_code"], ...rows]);
}

function productCells(
  catalog: CatalogState,
  stock: StockState,
  name: string,
  item: ProductItem,
): Readonly<Record<string, Cell>> {
  const categories = (item["categories"] ?? []) as readonly { path: string; position?: number; is_main?: boolean }[];
  const main = categories.find((category) => category.is_main === true);
  const price = catalog.price(name, item.product_id);
  const cells: Record<string, Cell> = {
    product_id: item.product_id,
    variant_group_id: item.variant_group_id,
    is_available: stock.nodesOf(item.product_id).some((nodeId) => stock.atp(item.product_id, nodeId) > 0),
    main_category_path: main?.path,
    main_category_position: main?.position,
    price: price?.value,
    currency: price?.currency,
  };
  for (const column of PLAIN_COLUMNS) cells[column] = item[column] as Cell;
  for (const column of JSON_COLUMNS) {
    const value = item[column];
    cells[column] = value === undefined || value === null ? undefined : JSON.stringify(value);
  }
  return cells;
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join("\t")}\n`).join("");
}

/** Tabs and line ends are written as escapes; a cell with a double quote is quoted as RFC 4180 says. */
function cell(value: Cell | null): string {
  const text = String(value ?? "")
    .replaceAll("\t", "\\t")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
