/** Settings of order injection with their version. */
export interface InjectionConfig {
  readonly version: string;
  readonly value: Readonly<Record<string, unknown>> & {
    readonly big_sales_order?: { readonly hard_limit_for_big_orders: number };
    readonly skip_soft_routing_on_injection?: boolean;
  };
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** Settings of customer profiles, as the wire names them. */
export interface CustomerConfig {
  readonly byo_crm: { readonly enabled: boolean; readonly url: string; readonly api_token: string };
  readonly first_and_last_name_enabled: boolean;
  readonly nom_consumer_profiles_merge: boolean;
}

/** Settings of customer reservations, as the wire names them. */
export interface ReservationConfig {
  readonly expires_in_min: number;
  readonly send_accepted_emails: boolean;
  readonly send_rejected_emails: boolean;
}

/** What stores may do with stock, as the wire names it. */
export type InventoryConfig = Readonly<Record<string, unknown>>;

const EVERYTHING: InventoryConfig = {
  allow_adjustments_manual_quantity_editing: true,
  allow_counts_manual_quantity_editing: true,
  allow_full_counts_manual_quantity_editing: true,
  allow_receiving_manual_quantity_editing: true,
  allow_transfers_manual_quantity_editing: true,
  enabled_adjustments_stores: ["*"],
  enabled_carton_receiving_stores: ["*"],
  enabled_counts_stores: ["*"],
  enabled_full_counts_stores: ["*"],
  enabled_receiving_stores: ["*"],
  enabled_receiving_without_asn_stores: ["*"],
  enabled_reservations_stores: ["*"],
  enabled_store_initiated_transfers_stores: ["*"],
  enabled_transfers_stores: ["*"],
  require_confirmation_on_scanning: false,
};

/** Settings of returns; set by the sandbox's owner, no operation of the contract changes them. */
export interface ReturnConfig {
  readonly refundShippingCost: boolean;
  /** Taken off every computed refund, in units of the order's currency. */
  readonly returnFee: number;
}

/** Settings a tenant can change. */
export class SettingsState {
  /** Absent: never configured. */
  injection: InjectionConfig | undefined;
  customers: CustomerConfig = {
    byo_crm: { enabled: false, url: "", api_token: "" },
    first_and_last_name_enabled: true,
    nom_consumer_profiles_merge: false,
  };
  /** docs/platform/availabilities.md#create-a-reservation: a reservation lives 24 hours unless configured. */
  reservations: ReservationConfig = { expires_in_min: 1440, send_accepted_emails: true, send_rejected_emails: true };
  inventory: InventoryConfig = EVERYTHING;
  returns: ReturnConfig = { refundShippingCost: true, returnFee: 0 };

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    const { injection, customers, reservations, inventory, returns } = this;
    return { injection, customers, reservations, inventory, returns };
  }

  load(saved: unknown): void {
    const { injection, customers, reservations, inventory = EVERYTHING, returns } = saved as SettingsState;
    Object.assign(this, { injection, customers, reservations, inventory, returns });
  }
}
