import { refill } from "./refill.js";

/** Opening hours of a weekday; 0 is Sunday (docs/platform/in-store-pickup.md#response). Times are `HH:MM`. */
export interface BusinessHours {
  /** 0 to 6. */
  readonly weekday: number;
  /** When the store opens, in its own time zone. */
  readonly fromTime: string;
  /** When it closes; later than `fromTime`. */
  readonly toTime: string;
  /** From when on orders can be picked up. */
  readonly earliestPickUp: string;
  /** Until when orders can be picked up. */
  readonly latestPickUp: string;
}

/** Where a store is. */
export interface StoreAddress {
  /** Street and house number. */
  readonly addressLine1: string;
  /** What else there is to say of the house; `null` for nothing. */
  readonly addressLine2: string | null;
  /** City or town. */
  readonly city: string;
  /** State, as `NY`; may be empty. */
  readonly state: string;
  /** Province; `null` for none. */
  readonly province: string | null;
  /** Postal code. */
  readonly zipCode: string;
  /** Two letters, ISO 3166-1. */
  readonly countryCode: string;
  /** Degrees, -90 to 90: pickup options are sorted by distance. */
  readonly latitude: number;
  /** Degrees, -180 to 180. */
  readonly longitude: number;
}

/** A store of the simulated retailer. */
export interface SandboxStore {
  /** The store's id, `store_id` on the wire. */
  readonly storeId: string;
  /** Id of the location that holds its stock. It may differ from the store's own. */
  readonly fulfillmentNodeId: string;
  /** Name that customers see. */
  readonly label: string;
  /** Number that customers call. */
  readonly phoneNumber: string;
  /** Name of the IANA database, as `America/New_York`. */
  readonly timezone: string;
  /** Three letters, ISO 4217. */
  readonly currency: string;
  /** Catalog that the store sells from. */
  readonly catalog: string;
  /** Language of that catalog, as `en-US`. */
  readonly locale: string;
  /** Where it is. */
  readonly address: StoreAddress;
  /** An entry a weekday; a day without one is closed. */
  readonly businessHours: readonly BusinessHours[];
  /** Whether orders may be picked up here. */
  readonly pickup: boolean;
  /** What pickup options say when everything is there. */
  readonly deliveryTime: string;
  /** What they say when something is missing. */
  readonly deliveryTimeIfNotAvailable: string;
}

/** A place that holds stock and fulfils orders. */
export interface SandboxLocation {
  /** Fulfillment node id. */
  readonly id: string;
  /** A shop that people enter, or a distribution centre. */
  readonly type: "store" | "dc";
  /** Empty for a distribution centre. */
  readonly storeId: string;
  /** Whether orders are routed to it. */
  readonly enabled: boolean;
  /** Whether it is the master of its stock, `is_inventory_master` on the wire. It changes nothing here. */
  readonly inventoryMaster: boolean;
}

/** Stores, and the fulfillment locations that are stores or distribution centres. */
export class StoreState {
  readonly #stores = new Map<string, SandboxStore>();
  readonly #locations = new Map<string, SandboxLocation>();
  /** @internal What was changed through the API and is kept beside the store itself. */
  readonly changes = new Map<string, Readonly<Record<string, unknown>>>();

  /** @internal Adds or replaces a store; its location comes with it. */
  put(store: SandboxStore): void {
    this.#stores.set(store.storeId, store);
    const id = store.fulfillmentNodeId;
    if (!this.#locations.has(id))
      this.putLocation({ id, type: "store", storeId: store.storeId, enabled: true, inventoryMaster: false });
  }

  /** A store by its `storeId`; absent where there is none. */
  get(storeId: string): SandboxStore | undefined {
    return this.#stores.get(storeId);
  }

  /** All stores, in the order in which they came. */
  list(): readonly SandboxStore[] {
    return [...this.#stores.values()];
  }

  /** The store whose stock a fulfillment node holds; absent for a distribution centre. */
  byNode(nodeId: string): SandboxStore | undefined {
    return this.list().find((store) => store.fulfillmentNodeId === nodeId);
  }

  /** @internal */
  putLocation(location: SandboxLocation): void {
    this.#locations.set(location.id, location);
  }

  /** A location by its fulfillment node id; absent where there is none. */
  location(nodeId: string): SandboxLocation | undefined {
    return this.#locations.get(nodeId);
  }

  /** All locations, those of stores included, in the order in which they came. */
  locations(): readonly SandboxLocation[] {
    return [...this.#locations.values()];
  }

  /** @internal Takes everything away, so that a seed can start from nothing. */
  clear(): void {
    this.#stores.clear();
    this.#locations.clear();
    this.changes.clear();
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { stores: this.#stores, locations: this.#locations, changes: this.changes };
  }

  /** @internal */
  load(saved: unknown): void {
    const parts = saved as {
      stores: Map<string, SandboxStore>;
      locations: Map<string, SandboxLocation>;
      changes: Map<string, Readonly<Record<string, unknown>>>;
    };
    refill(this.#stores, parts.stores);
    refill(this.#locations, parts.locations);
    refill(this.changes, parts.changes);
  }
}
