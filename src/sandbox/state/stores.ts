import { refill } from "./refill.js";

/** Opening hours of a weekday; 0 is Sunday (docs/platform/in-store-pickup.md#response). Times are `HH:MM`. */
export interface BusinessHours {
  readonly weekday: number;
  readonly fromTime: string;
  readonly toTime: string;
  readonly earliestPickUp: string;
  readonly latestPickUp: string;
}

/** Where a store is. */
export interface StoreAddress {
  readonly addressLine1: string;
  readonly addressLine2: string | null;
  readonly city: string;
  readonly state: string;
  readonly province: string | null;
  readonly zipCode: string;
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A store of the simulated retailer. */
export interface SandboxStore {
  readonly storeId: string;
  readonly fulfillmentNodeId: string;
  readonly label: string;
  readonly phoneNumber: string;
  readonly timezone: string;
  readonly currency: string;
  readonly catalog: string;
  readonly locale: string;
  readonly address: StoreAddress;
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
  readonly type: "store" | "dc";
  /** Empty for a distribution centre. */
  readonly storeId: string;
  readonly enabled: boolean;
  readonly inventoryMaster: boolean;
}

/** Stores, and the fulfillment locations that are stores or distribution centres. */
export class StoreState {
  readonly #stores = new Map<string, SandboxStore>();
  readonly #locations = new Map<string, SandboxLocation>();
  /** What was changed through the API and is kept beside the store itself. */
  readonly changes = new Map<string, Readonly<Record<string, unknown>>>();

  /** Adds or replaces a store; its location comes with it. */
  put(store: SandboxStore): void {
    this.#stores.set(store.storeId, store);
    const id = store.fulfillmentNodeId;
    if (!this.#locations.has(id))
      this.putLocation({ id, type: "store", storeId: store.storeId, enabled: true, inventoryMaster: false });
  }

  get(storeId: string): SandboxStore | undefined {
    return this.#stores.get(storeId);
  }

  list(): readonly SandboxStore[] {
    return [...this.#stores.values()];
  }

  byNode(nodeId: string): SandboxStore | undefined {
    return this.list().find((store) => store.fulfillmentNodeId === nodeId);
  }

  putLocation(location: SandboxLocation): void {
    this.#locations.set(location.id, location);
  }

  location(nodeId: string): SandboxLocation | undefined {
    return this.#locations.get(nodeId);
  }

  locations(): readonly SandboxLocation[] {
    return [...this.#locations.values()];
  }

  /** Takes everything away, so that a seed can start from nothing. */
  clear(): void {
    this.#stores.clear();
    this.#locations.clear();
    this.changes.clear();
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { stores: this.#stores, locations: this.#locations, changes: this.changes };
  }

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
