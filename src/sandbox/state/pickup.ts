import type { InStorePickupConfig, StorePickupConfig } from "../../../generated/in-store-pickup/types.js";

/** In-store pickup configuration, as the wire names it (docs/platform/in-store-pickup.md#configuration). */
export type PickupConfig = Readonly<InStorePickupConfig>;

/** Settings of one store. */
export type PickupStoreConfig = Readonly<StorePickupConfig>;

/** What holds for pickup: the built-in settings of the stores, a configuration of one's own, or nothing. */
export class PickupState {
  /** `built-in`: made of the stores with `pickup`; absent: it was deleted, and no store takes part. */
  config: PickupConfig | "built-in" | undefined = "built-in";

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { config: this.config };
  }

  /** @internal */
  load(saved: unknown): void {
    this.config = (saved as { config?: PickupConfig | "built-in" }).config;
  }
}
