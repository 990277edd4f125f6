import type * as wire from "../../../generated/delivery/types.js";
import { refill, refillList } from "./refill.js";

/** What a shopper can choose at checkout, as the wire names it (docs/platform/delivery.md#service-levels). */
export type ServiceLevel = Readonly<wire.ServiceLevel>;

/** One carrier's product that realises a service level, as the wire names it. */
export type ProviderRate = Readonly<wire.ProviderRate>;

/** One step on the way to shipping options. */
export interface ShippingAuditEvent {
  /** When, RFC 3339. */
  readonly happenedAt: string;
  /** `routing_options_requested`, or `routing_options_made`: the sandbox's own names. */
  readonly key: string;
  /** The request, or `{ count }` of the options. */
  readonly value: unknown;
}

/** What happened while shipping options were made. */
export interface ShippingAudit {
  /** UUID of the record. */
  readonly id: string;
  /** UUID that stands for the request; it is sent nowhere else. */
  readonly requestId: string;
  /** Text that the list of audits can be searched by. */
  readonly searchKey: string;
  /** When the options were asked for, RFC 3339. */
  readonly createdAt: string;
  /** What was asked for, and how many options were made. */
  readonly events: readonly ShippingAuditEvent[];
}

/**
 * Service levels of a fresh sandbox. Remorse periods are those of live configurations
 * (docs/platform/delivery.md#service-levels), or none.
 */
const DEFAULT_SERVICE_LEVELS: Readonly<Record<string, ServiceLevel>> = {
  STANDARD: {
    display_name: "Standard delivery",
    price: 5,
    currency_code: "USD",
    delivery_time: "3 to 5 working days",
    delivery_time_after_cutoff_hour: "4 to 6 working days",
    remorse_period: 300,
    tax_code: "",
  },
  EXPRESS: {
    display_name: "Express delivery",
    price: 15,
    currency_code: "USD",
    delivery_time: "Next working day",
    delivery_time_after_cutoff_hour: "In 2 working days",
    remorse_period: 0,
    tax_code: "",
  },
};

const DEFAULT_RATES: readonly ProviderRate[] = Object.keys(DEFAULT_SERVICE_LEVELS).map((level) => ({
  id: `PARCEL_${level}`,
  service_level_id: level,
  shipping_carrier_name: "PARCEL",
  carrier_defined_service_level: level,
  return_provider_rate_id: "",
  shipping_type: "traditional_carrier",
  use_as_customer_facing_cost: false,
}));

/** How the tenant ships. */
export class DeliveryState {
  /** By id. A fresh sandbox has `STANDARD` and `EXPRESS`. */
  readonly serviceLevels: Map<string, ServiceLevel> = new Map(Object.entries(DEFAULT_SERVICE_LEVELS));
  /** By id. A fresh sandbox has one for each service level. */
  readonly providerRates: Map<string, ProviderRate> = new Map(DEFAULT_RATES.map((rate) => [rate.id, rate]));
  /** Settings of shipping that were set, by name; the others have what NewStore is known to begin with. */
  readonly configurations = new Map<string, unknown>();
  /** One for each request for delivery options, oldest first. */
  readonly audits: ShippingAudit[] = [];
  /** docs/platform/delivery.md#rate-priorities: service level to rate ids, under two keys whose meaning is UNKNOWN. */
  priorities: Readonly<Record<string, unknown>> = {};

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    const { serviceLevels, providerRates, configurations, audits, priorities } = this;
    return { serviceLevels, providerRates, configurations, audits, priorities };
  }

  /** @internal */
  load(saved: unknown): void {
    const { serviceLevels, providerRates, configurations, audits, priorities } = saved as DeliveryState;
    refill(this.serviceLevels, serviceLevels);
    refill(this.providerRates, providerRates);
    refill(this.configurations, configurations);
    refillList(this.audits, audits);
    this.priorities = priorities;
  }
}
