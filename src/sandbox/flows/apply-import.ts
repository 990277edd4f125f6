import { jsonArrayBatches } from "../../files/json-array.js";
import { contentOf } from "../kernel/held-file.js";
import type { World } from "../kernel/world.js";
import type { CategoryItem, ProductItem } from "../state/catalog.js";
import type { AdmittedFile, ImportError } from "../state/imports.js";

type Item = Readonly<Record<string, unknown>>;

/** What a file says of all its items. */
export interface FileHead {
  readonly entity: string;
  readonly head: Item;
}

/** Takes items over into the platform's state: from now on they are seen. */
export function applyItems(file: FileHead, items: Iterable<Item>, world: World): void {
  APPLY[file.entity]?.(file, items, world);
}

const APPLY: Readonly<Record<string, (file: FileHead, items: Iterable<Item>, world: World) => void>> = {
  products: applyProducts,
  categories: applyCategories,
  prices: applyPrices,
  availabilities: applyStock,
};

/** The same for files of a job, piece by piece: the sandbox serves others in between. */
export async function applyFiles(files: readonly AdmittedFile[], world: World): Promise<void> {
  for (const file of files) for await (const items of itemsOf(file)) applyItems(file, items, world);
}

function itemsOf(file: AdmittedFile): AsyncIterable<Item[]> {
  return jsonArrayBatches(contentOf(file.items)) as AsyncIterable<Item[]>;
}

/**
 * Deletes what the files of a `full` job do not hold. How far that reaches is UNKNOWN
 * (docs/platform/import.md#full-or-partial); here as little as the wording allows: the catalog and locale, or the price
 * book, that a file names in its head.
 */
export async function deleteAbsent(files: readonly AdmittedFile[], world: World): Promise<void> {
  const scopes = new Map<string, { readonly file: AdmittedFile; readonly keep: Set<string> }>();
  for (const file of files) {
    const { catalog, locale, book } = scopeOf(file);
    const scope = JSON.stringify([file.entity, catalog, file.entity === "prices" ? book : locale]);
    const { keep } = scopes.get(scope) ?? { keep: new Set<string>() };
    for await (const items of itemsOf(file)) for (const item of items) keep.add(keyOf(file.entity, item));
    scopes.set(scope, { file, keep });
  }
  for (const { file, keep } of scopes.values()) {
    const { catalog, locale, book } = scopeOf(file);
    if (file.entity === "products") world.state.catalog.keepProducts(catalog, locale, keep);
    if (file.entity === "categories") world.state.catalog.keepCategories(catalog, locale, keep);
    if (file.entity === "prices") world.state.catalog.keepPrices(catalog, book, keep);
  }
}

function keyOf(entity: string, item: Item): string {
  return String(item[entity === "categories" ? "path" : "product_id"]);
}

/**
 * `shop` is the older name of `catalog` (docs/platform/import.md#products). The first price book must be `default`
 * (docs/platform/import.md#prices).
 */
function scopeOf({ head }: FileHead): { catalog: string; locale: string; book: string } {
  return {
    catalog: String(head["catalog"] ?? head["shop"] ?? ""),
    locale: String(head["locale"] ?? ""),
    book: String(head["pricebook"] ?? "default"),
  };
}

function applyProducts(file: FileHead, items: Iterable<Item>, world: World): void {
  const { catalog, locale } = scopeOf(file);
  // docs/platform/import.md#products: one master a catalog. The default of `is_master` is disputed; here only `true`
  // claims it.
  if (file.head["is_master"] === true) world.state.catalog.setMaster(catalog, locale);
  for (const item of items) world.state.catalog.putProduct(catalog, locale, item as unknown as ProductItem);
}

function applyCategories(file: FileHead, items: Iterable<Item>, world: World): void {
  const { catalog, locale } = scopeOf(file);
  for (const item of items) world.state.catalog.putCategory(catalog, locale, item as unknown as CategoryItem);
}

function applyPrices(file: FileHead, items: Iterable<Item>, world: World): void {
  const { catalog, book } = scopeOf(file);
  const currency = String(file.head["currency"] ?? "");
  for (const item of items)
    world.state.catalog.putPrice(catalog, book, currency, String(item["product_id"]), Number(item["value"]));
}

/**
 * docs/platform/import.md#stock: the mapping creates distribution centres (`store_id` empty); a store must exist
 * before. Stock of products no catalog has is taken: UNKNOWN.
 */
export function mapLocations({ entity, head }: FileHead, world: World): readonly Omit<ImportError, "error_id">[] {
  const { stores } = world.state;
  const errors: Omit<ImportError, "error_id">[] = [];
  for (const { fulfillment_node_id: id, store_id: storeId } of entity === "availabilities" ? mappingOf(head) : []) {
    if (stores.location(id)) continue;
    if (storeId === "") stores.putLocation({ id, type: "dc", storeId, enabled: true, inventoryMaster: false });
    else if (stores.get(storeId))
      stores.putLocation({ id, type: "store", storeId, enabled: true, inventoryMaster: false });
    else errors.push({ reason: `There is no store ${storeId}.`, entity_type: "store_mapping", entity_id: id });
  }
  return errors;
}

/** Why an item finds no place, if so: stock of a location that is not there, and that the head does not map to one. */
export function placeProblems(
  { entity, head }: FileHead,
  { state: { stores } }: World,
): (item: Item) => Omit<ImportError, "error_id"> | undefined {
  if (entity !== "availabilities") return () => undefined;
  const good = mappingOf(head).filter(({ store_id: id }) => id === "" || stores.get(id));
  const mapped = new Set(good.map(({ fulfillment_node_id: id }) => id));
  return (item) => {
    const nodeId = String(item["fulfillment_node_id"]);
    if (mapped.has(nodeId) || stores.location(nodeId)) return undefined;
    const reason = `There is no fulfillment location ${nodeId}; map it in head.store_mapping.`;
    return { reason, entity_type: "availabilities", entity_id: String(item["product_id"]) };
  };
}

function mappingOf(head: Item): readonly { readonly fulfillment_node_id: string; readonly store_id: string }[] {
  return (head["store_mapping"] ?? []) as ReturnType<typeof mappingOf>;
}

/** docs/platform/import.md#stock: with `mode: "atp"` the figures already leave out what is held. */
function applyStock(file: FileHead, items: Iterable<Item>, world: World): void {
  const { stock } = world.state;
  for (const item of items) {
    const productId = String(item["product_id"]);
    const nodeId = String(item["fulfillment_node_id"]);
    const held = file.head["mode"] === "atp" ? stock.held(productId, nodeId) : 0;
    stock.setOnHand(productId, nodeId, Number(item["quantity"]) + held);
  }
}
