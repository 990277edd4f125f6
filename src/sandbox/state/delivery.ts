import { refill, refillList } from "./refill.js";

/** What a shopper can choose at checkout, as the wire names it (docs/platform/delivery.md#service-levels). */
export interface ServiceLevel {
  readonly display_name?: string;
  readonly price?: number;
  readonly currency_code?: string;
  readonly delivery_time?: string;
  readonly delivery_time_after_cutoff_hour?: string;
  /** Seconds in which an order can still be changed. */
  readonly remorse_period?: number;
  readonly tax_code?: string;
}

/** One carrier's product that realises a service level, as the wire names it. */
export interface ProviderRate {
  readonly id: string;
  readonly service_level_id: string;
  readonly shipping_carrier_name: string;
  readonly carrier_defined_service_level: string;
  readonly return_provider_rate_id: string;
  readonly shipping_type: "traditional_carrier" | "same_day_delivery" | "in_store_pick_up";
  readonly use_as_customer_facing_cost: boolean;
}

/** What happened while shipping options were made. */
export interface ShippingAudit {
  readonly id: string;
  readonly requestId: string;
  readonly searchKey: string;
  readonly createdAt: string;
  readonly events: readonly { readonly happenedAt: string; readonly key: string; readonly value: unknown }[];
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
  readonly serviceLevels = new Map<string, ServiceLevel>(Object.entries(DEFAULT_SERVICE_LEVELS));
  readonly providerRates = new Map<string, ProviderRate>(DEFAULT_RATES.map((rate) => [rate.id, rate]));
  readonly configurations = new Map<string, unknown>();
  readonly audits: ShippingAudit[] = [];
  /** docs/platform/delivery.md#rate-priorities: service level to rate ids, under two keys whose meaning is UNKNOWN. */
  priorities: Readonly<Record<string, unknown>> = {};

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    const { serviceLevels, providerRates, configurations, audits, priorities } = this;
    return { serviceLevels, providerRates, configurations, audits, priorities };
  }

  load(saved: unknown): void {
    const { serviceLevels, providerRates, configurations, audits, priorities } = saved as DeliveryState;
    refill(this.serviceLevels, serviceLevels);
    refill(this.providerRates, providerRates);
    refill(this.configurations, configurations);
    refillList(this.audits, audits);
    this.priorities = priorities;
  }
}
