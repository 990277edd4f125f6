import type { CustomerConfiguration } from "../../../generated/customer-profile/types.js";
import type { OrderInjectionConfiguration } from "../../../generated/order-injection/types.js";
import type { ReservationConfigResponse } from "../../../generated/reservations/types.js";

/** Settings of order injection with their version. */
export interface InjectionConfig {
  /** Text that a change has to quote. */
  readonly version: string;
  /** As they were sent, in the wire's words. */
  readonly value: Readonly<OrderInjectionConfiguration>;
  /** When they last changed, RFC 3339. */
  readonly updatedAt: string;
  /** `sandbox`: NewStore gives the id of a user. */
  readonly updatedBy: string;
}

/** Settings of customer profiles, as the wire names them. */
export type CustomerConfig = Readonly<CustomerConfiguration>;

/** Settings of customer reservations, as the wire names them. */
export type ReservationConfig = Readonly<ReservationConfigResponse>;

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
  /** Whether shipping is paid back once everything has come back. Default true. */
  readonly refundShippingCost: boolean;
  /** Taken off every computed refund, in units of the order's currency. */
  readonly returnFee: number;
}

/** Settings a tenant can change. */
export class SettingsState {
  /** Absent: never configured. */
  injection: InjectionConfig | undefined;
  /** No CRM, and both parts of a name, until a call changes it. */
  customers: CustomerConfig = {
    byo_crm: { enabled: false, url: "", api_token: "" },
    first_and_last_name_enabled: true,
    nom_consumer_profiles_merge: false,
  };
  /** docs/platform/availabilities.md#create-a-reservation: a reservation lives 24 hours unless configured. */
  reservations: ReservationConfig = { expires_in_min: 1440, send_accepted_emails: true, send_rejected_emails: true };
  /** Everything is switched on, at all stores, until a call changes it. */
  inventory: InventoryConfig = EVERYTHING;
  /** To be set by a test: `sandbox.state.settings.returns = { refundShippingCost: false, returnFee: 5 }`. */
  returns: ReturnConfig = { refundShippingCost: true, returnFee: 0 };

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    const { injection, customers, reservations, inventory, returns } = this;
    return { injection, customers, reservations, inventory, returns };
  }

  /** @internal */
  load(saved: unknown): void {
    const { injection, customers, reservations, inventory = EVERYTHING, returns } = saved as SettingsState;
    Object.assign(this, { injection, customers, reservations, inventory, returns });
  }
}
