import type { CategoryItem, ProductItem } from "../state/catalog.js";
import type { SandboxState } from "../state/state.js";
import type { SandboxLocation, SandboxStore } from "../state/stores.js";

/** State to begin with, or to add later. Names inside items are the wire's, as in import files. */
export interface SandboxSeed {
  /** Seed of generated ids. Counts only when the sandbox is made. */
  readonly ids?: string | number;
  /** Stores. When the sandbox is made, they take the place of the built-in ones. */
  readonly stores?: readonly SandboxStore[];
  /** Fulfillment locations beside those of the stores, as distribution centres. */
  readonly locations?: readonly SandboxLocation[];
  readonly products?: readonly {
    readonly catalog: string;
    readonly locale: string;
    readonly isMaster?: boolean;
    readonly items: Iterable<ProductItem>;
  }[];
  readonly categories?: readonly {
    readonly catalog: string;
    readonly locale: string;
    readonly items: Iterable<CategoryItem>;
  }[];
  readonly prices?: readonly {
    readonly catalog: string;
    readonly pricebook: string;
    readonly currency: string;
    readonly items: Iterable<{ readonly product_id: string; readonly value: number }>;
  }[];
  /** Stock on hand. A location that does not exist yet becomes a distribution centre. */
  readonly stock?: Iterable<{
    readonly product_id: string;
    readonly fulfillment_node_id: string;
    readonly quantity: number;
  }>;
}

/** Adds a seed to the state, as if it had been imported without a job. */
export function applySeed(state: SandboxState, seed: SandboxSeed): void {
  for (const store of seed.stores ?? []) state.stores.put(store);
  for (const location of seed.locations ?? []) state.stores.putLocation(location);
  for (const { catalog, locale, isMaster, items } of seed.products ?? []) {
    if (isMaster) state.catalog.setMaster(catalog, locale);
    for (const item of items) state.catalog.putProduct(catalog, locale, item);
  }
  for (const { catalog, locale, items } of seed.categories ?? [])
    for (const item of items) state.catalog.putCategory(catalog, locale, item);
  for (const { catalog, pricebook, currency, items } of seed.prices ?? [])
    for (const { product_id, value } of items) state.catalog.putPrice(catalog, pricebook, currency, product_id, value);
  for (const { product_id, fulfillment_node_id: id, quantity } of seed.stock ?? []) {
    if (!state.stores.location(id))
      state.stores.putLocation({ id, type: "dc", storeId: "", enabled: true, inventoryMaster: false });
    state.stock.setOnHand(product_id, id, quantity);
  }
}
