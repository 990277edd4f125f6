/** In-store pickup configuration, as the wire names it (docs/platform/in-store-pickup.md#configuration). */
export interface PickupConfig {
  readonly global: {
    readonly display_name?: string | undefined;
    /** Seconds. */
    readonly grace_period?: number | undefined;
    /** Kilometres. */
    readonly default_search_radius?: number | undefined;
  };
  readonly stores?: Readonly<Record<string, PickupStoreConfig>> | undefined;
}

/** Settings of one store. */
export interface PickupStoreConfig {
  readonly delivery_time?: string | undefined;
  readonly delivery_time_if_not_available?: string | undefined;
  readonly cost?:
    | {
        readonly price?: number | undefined;
        readonly tax_code?: string | undefined;
        readonly currency_code?: string | undefined;
      }
    | undefined;
}

/** What holds for pickup: the built-in settings of the stores, a configuration of one's own, or nothing. */
export class PickupState {
  config: PickupConfig | "built-in" | undefined = "built-in";

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { config: this.config };
  }

  load(saved: unknown): void {
    this.config = (saved as { config?: PickupConfig | "built-in" }).config;
  }
}
