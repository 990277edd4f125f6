import type { CreateInjectedOrderRequest } from "../../../generated/order-injection/types.js";
import { applyItems, mapLocations, placeProblems } from "../flows/apply-import.js";
import { injectOrder } from "../flows/inject.js";
import { createProfile } from "../flows/profiles.js";
import { routeOnHold } from "../flows/route.js";
import type { World } from "../kernel/world.js";
import { entityOf } from "../rules/import-file.js";
import type { CategoryItem, ProductItem } from "../state/catalog.js";
import type { ServiceLevel } from "../state/delivery.js";
import type { SandboxState } from "../state/state.js";
import type { SandboxLocation, SandboxStore } from "../state/stores.js";
import { checkPart, Location, StockRow, Store } from "./places.js";

/** State to begin with, or to add later. Names inside items are the wire's, as in import files. */
export interface SandboxSeed {
  /** Seed of generated ids. Counts only when the sandbox is made. */
  readonly ids?: string | number;
  /** Stores. When the sandbox is made, they take the place of the built-in ones. */
  readonly stores?: readonly SandboxStore[];
  /** Fulfillment locations beside those of the stores, as distribution centres. */
  readonly locations?: readonly SandboxLocation[];
  /** Products, as import files have them: what stands in two seeds is put together, as by partial imports. */
  readonly products?: readonly {
    /** Name of the catalog; made where there is none. */
    readonly catalog: string;
    /** Language of the items, as `en-US`. */
    readonly locale: string;
    /** Whether the catalog's other locales inherit from this one. Default: the first that comes. */
    readonly isMaster?: boolean;
    /** The products. */
    readonly items: Iterable<ProductItem>;
  }[];
  /** Categories, as import files have them. */
  readonly categories?: readonly {
    /** Name of the catalog; made where there is none. */
    readonly catalog: string;
    /** Language of the items, as `en-US`. */
    readonly locale: string;
    /** The categories. */
    readonly items: Iterable<CategoryItem>;
  }[];
  /** Prices, as import files have them. */
  readonly prices?: readonly {
    /** Name of the catalog; made where there is none. */
    readonly catalog: string;
    /** Name of the price book; `default` is the one that prices are looked up in. */
    readonly pricebook: string;
    /** Currency of the whole book, ISO 4217. Another one than before empties the book first. */
    readonly currency: string;
    /** A price for each product. */
    readonly items: Iterable<SeededPrice>;
  }[];
  /** Stock. A location that does not exist yet becomes a distribution centre. */
  readonly stock?: Iterable<SeededStock>;
  /**
   * Import files as an import would find them, `{ head, items }`; their entity is recognised by the members of their
   * items.
   */
  readonly files?: Iterable<unknown>;
  /** Customers, each with a new id; an e-mail address that is known already is passed over. */
  readonly customers?: Iterable<{
    /** What the profile is found by, without regard to case. */
    readonly email: string;
    /** Split at its last space into first and last name. Default: empty. */
    readonly full_name?: string;
    /** In E.164 form; it is not checked. Default: empty. */
    readonly phone_number?: string;
    /** Store that the profile was made in. Default: empty. */
    readonly store_id?: string;
  }>;
  /** Service levels by id, beside those that are there. Names inside are the wire's. */
  readonly serviceLevels?: Readonly<Record<string, ServiceLevel>>;
  /** Orders, as they would be injected. One that breaks a rule throws. */
  readonly orders?: Iterable<CreateInjectedOrderRequest>;
}

/** Price of a product. */
export interface SeededPrice {
  /** Product that it is for; the product itself need not be there. */
  readonly product_id: string;
  /** In units of the book's currency: 12.5 is twelve and a half. */
  readonly value: number;
}

/** Stock of a product at a location. */
export interface SeededStock {
  /** NewStore's product id. Stock needs no product in a catalog. */
  readonly product_id: string;
  /** Location that has it. */
  readonly fulfillment_node_id: string;
  /** On hand. */
  readonly quantity: number;
  /** Units of it that are never sold (docs/platform/availabilities.md#atp). */
  readonly safety_stock?: number;
  /** Units that are expected, at distribution centres only (docs/platform/availabilities.md#atp). */
  readonly future?: number;
  /** When they arrive, as a date and time. Default: never by themselves. */
  readonly future_at?: string;
}

const ENTITIES = ["products", "categories", "prices", "availabilities"];

/**
 * Adds a seed to the state, as if it had been imported without a job.
 *
 * @throws TypeError when a store, location or row of stock is none.
 */
export function applySeed(world: World, seed: SandboxSeed): void {
  const { state } = world;
  checkPlaces(seed);
  for (const store of seed.stores ?? []) state.stores.put(store);
  for (const location of seed.locations ?? []) state.stores.putLocation(location);
  applyCatalog(state, seed);
  for (const [id, level] of Object.entries(seed.serviceLevels ?? {})) state.delivery.serviceLevels.set(id, level);
  let restocked = false;
  let index = 0;
  for (const row of seed.stock ?? []) {
    checkPart(`/stock/${index}`, StockRow, row);
    applyStock(world, row);
    restocked = true;
    index += 1;
  }
  for (const file of seed.files ?? []) applyImportFile(world, file);
  if (restocked || seed.files !== undefined) routeOnHold(world);
  for (const { email, full_name: fullName = "", phone_number: phoneNumber = "", store_id } of seed.customers ?? [])
    if (state.customers.byEmail(email) === undefined)
      createProfile(world, {
        email,
        fullName,
        phoneNumber,
        storeId: store_id ?? "",
        createdBy: "",
        extendedAttributes: {},
      });
  for (const order of seed.orders ?? []) injectOrder(world, order);
}

/** All of them before the first is there: half a seed is worse than none. */
function checkPlaces({ stores = [], locations = [] }: SandboxSeed): void {
  for (const [index, store] of stores.entries()) checkPart(`/stores/${index}`, Store, store);
  for (const [index, location] of locations.entries()) checkPart(`/locations/${index}`, Location, location);
}

function applyCatalog({ catalog: catalogs }: SandboxState, seed: SandboxSeed): void {
  for (const { catalog, locale, isMaster, items } of seed.products ?? []) {
    if (isMaster) catalogs.setMaster(catalog, locale);
    for (const item of items) catalogs.putProduct(catalog, locale, item);
  }
  for (const { catalog, locale, items } of seed.categories ?? [])
    for (const item of items) catalogs.putCategory(catalog, locale, item);
  for (const { catalog, pricebook, currency, items } of seed.prices ?? [])
    for (const { product_id, value } of items) catalogs.putPrice(catalog, pricebook, currency, product_id, value);
}

function applyStock(world: World, row: SeededStock): void {
  const { stores, stock } = world.state;
  const { product_id: productId, fulfillment_node_id: nodeId, quantity, safety_stock: safety, future } = row;
  if (!stores.location(nodeId))
    stores.putLocation({ id: nodeId, type: "dc", storeId: "", enabled: true, inventoryMaster: false });
  stock.setOnHand(productId, nodeId, quantity);
  if (safety !== undefined) stock.setSafetyStock(productId, nodeId, safety);
  if (future === undefined) return;
  if (stores.location(nodeId)?.type !== "dc")
    throw new TypeError(`Only a distribution centre expects stock; ${nodeId} is a store.`);
  stock.setFuture(productId, nodeId, future);
  if (row.future_at === undefined) return;
  const waitMs = Math.max(0, Date.parse(row.future_at) - world.clock.nowMs());
  world.later(waitMs, { kind: "arrive", productId, nodeId, quantity: future });
}

/** A file of a seed is trusted: it is not checked item by item. */
function applyImportFile(world: World, content: unknown): void {
  const { head, items } = content as {
    head?: Readonly<Record<string, unknown>>;
    items?: readonly Record<string, unknown>[];
  };
  const entity = entityOf(ENTITIES, items?.[0]);
  if (head === undefined || items === undefined || entity === undefined)
    throw new TypeError("A file of a seed is an object with head and items, as an import file is.");
  const file = { entity, head };
  mapLocations(file, world);
  const placeProblem = placeProblems(file, world);
  applyItems(
    file,
    items.filter((item) => placeProblem(item) === undefined),
    world,
  );
}
