import type { CheckedFile } from "../rules/import-file.js";
import type { CategoryItem, ProductItem } from "../state/catalog.js";
import type { ImportError } from "../state/imports.js";
import type { World } from "../world.js";

/** What of a file can be taken over. */
export interface Admitted {
  readonly file: CheckedFile;
  readonly errors: readonly Omit<ImportError, "error_id">[];
}

/** Leaves out of a checked file what the platform has no place for. */
export function admitFile(file: CheckedFile, world: World): Admitted {
  return file.entity === "availabilities" ? admitStock(file, world) : { file, errors: [] };
}

/** Takes what was admitted over into the platform's state: from now on it is seen. */
export function applyFile(file: CheckedFile, world: World): void {
  APPLY[file.entity]?.(file, world);
}

const APPLY: Readonly<Record<string, (file: CheckedFile, world: World) => void>> = {
  products: applyProducts,
  categories: applyCategories,
  prices: applyPrices,
  availabilities: applyStock,
};

/**
 * Deletes what the files of a `full` job do not hold. How far that reaches is UNKNOWN (import.md 2); here as little as
 * the wording allows: the catalog and locale, or the price book, that a file names in its head.
 */
export function deleteAbsent(files: readonly CheckedFile[], world: World): void {
  const scopes = new Map<string, CheckedFile[]>();
  for (const file of files) {
    const { catalog, locale, book } = scopeOf(file);
    const scope = JSON.stringify([file.entity, catalog, file.entity === "prices" ? book : locale]);
    scopes.set(scope, [...(scopes.get(scope) ?? []), file]);
  }
  for (const same of scopes.values()) {
    const [file] = same;
    if (!file) continue;
    const { catalog, locale, book } = scopeOf(file);
    const keep = new Set(same.flatMap(({ entity, items }) => items.map((item) => keyOf(entity, item))));
    if (file.entity === "products") world.state.catalog.keepProducts(catalog, locale, keep);
    if (file.entity === "categories") world.state.catalog.keepCategories(catalog, locale, keep);
    if (file.entity === "prices") world.state.catalog.keepPrices(catalog, book, keep);
  }
}

function keyOf(entity: string, item: Readonly<Record<string, unknown>>): string {
  return String(item[entity === "categories" ? "path" : "product_id"]);
}

/** import.md 5: `shop` is the older name of `catalog`. The first price book must be `default` (5.3). */
function scopeOf({ head }: CheckedFile): { catalog: string; locale: string; book: string } {
  return {
    catalog: String(head["catalog"] ?? head["shop"] ?? ""),
    locale: String(head["locale"] ?? ""),
    book: String(head["pricebook"] ?? "default"),
  };
}

function applyProducts(file: CheckedFile, world: World): void {
  const { catalog, locale } = scopeOf(file);
  // import.md 5.1: one master a catalog. The default of `is_master` is disputed; here only `true` claims it.
  if (file.head["is_master"] === true) world.state.catalog.setMaster(catalog, locale);
  for (const item of file.items) world.state.catalog.putProduct(catalog, locale, item as unknown as ProductItem);
}

function applyCategories(file: CheckedFile, world: World): void {
  const { catalog, locale } = scopeOf(file);
  for (const item of file.items) world.state.catalog.putCategory(catalog, locale, item as unknown as CategoryItem);
}

function applyPrices(file: CheckedFile, world: World): void {
  const { catalog, book } = scopeOf(file);
  const currency = String(file.head["currency"] ?? "");
  for (const item of file.items)
    world.state.catalog.putPrice(catalog, book, currency, String(item["product_id"]), Number(item["value"]));
}

/**
 * import.md 5.4: the mapping creates distribution centres (`store_id` empty); a store must exist before (2). Stock of
 * products no catalog has is taken: UNKNOWN.
 */
function admitStock(file: CheckedFile, world: World): Admitted {
  const { stores } = world.state;
  const errors: Omit<ImportError, "error_id">[] = [];
  const mapping = (file.head["store_mapping"] ?? []) as readonly { fulfillment_node_id: string; store_id: string }[];
  for (const { fulfillment_node_id: id, store_id: storeId } of mapping) {
    if (stores.location(id)) continue;
    if (storeId === "") stores.putLocation({ id, type: "dc", storeId, enabled: true, inventoryMaster: false });
    else if (stores.get(storeId))
      stores.putLocation({ id, type: "store", storeId, enabled: true, inventoryMaster: false });
    else errors.push({ reason: `There is no store ${storeId}.`, entity_type: "store_mapping", entity_id: id });
  }
  const items = file.items.filter((item) => {
    const nodeId = String(item["fulfillment_node_id"]);
    if (stores.location(nodeId)) return true;
    const reason = `There is no fulfillment location ${nodeId}; map it in head.store_mapping.`;
    errors.push({ reason, entity_type: "availabilities", entity_id: String(item["product_id"]) });
    return false;
  });
  return { file: { ...file, items }, errors };
}

/** import.md 5.4: with `mode: "atp"` the figures already leave out what is held. */
function applyStock(file: CheckedFile, world: World): void {
  const { stock } = world.state;
  for (const item of file.items) {
    const productId = String(item["product_id"]);
    const nodeId = String(item["fulfillment_node_id"]);
    const held = file.head["mode"] === "atp" ? stock.held(productId, nodeId) : 0;
    stock.setOnHand(productId, nodeId, Number(item["quantity"]) + held);
  }
}
