import { describe, expect, it } from "vitest";
import { operations as delivery } from "../../generated/delivery/operations.js";
import { operations as pickup } from "../../generated/in-store-pickup/operations.js";
import type { OperationDescriptor } from "../../src/core/operation.js";
import { driftOf, refusalsOf } from "./against-contract.js";

const option = {
  fulfillment_node_id: "US01",
  store: {
    store_id: "5b1f0f1a-6a52-4a59-9a62-0d5d0d1a7a11",
    label: "Main Street",
    physical_address: {
      ...{ address_line_1: "1 Main Street", address_line_2: null, province: null, state: "IL", zip_code: "62701" },
      ...{ city: "Springfield", country_code: "US", latitude: 39.8017, longitude: -89.6436 },
    },
    phone_number: "+1 555 0100",
    business_hours: [
      { from_time: "10:00", to_time: "19:00", weekday: 0, earliest_pick_up: "11:00", latest_pick_up: "18:30" },
    ],
  },
  has_atp: true,
  in_store_pickup_option: {
    shipping_offer_token: "header.claims.signature",
    delivery_time: "Available now",
    cost: { currency_code: "USD", price: 0 },
  },
};

const config = {
  global: { display_name: "Pick up in store", grace_period: 0, default_search_radius: 10 },
  stores: {
    US01: {
      delivery_time: "Today",
      delivery_time_if_not_available: "N/A",
      cost: { price: 0, tax_code: "", currency_code: "USD" },
    },
  },
};

const rate = {
  id: "PARCEL_GROUND",
  service_level_id: "STANDARD",
  shipping_carrier_name: "PARCEL",
  carrier_defined_service_level: "GROUND",
  return_provider_rate_id: "",
  shipping_type: "traditional_carrier",
  use_as_customer_facing_cost: false,
};

const level = {
  ...{ display_name: "Standard", price: 4.95, currency_code: "", delivery_time: "3 to 5 days" },
  ...{ delivery_time_after_cutoff_hour: "", remorse_period: 350, tax_code: "" },
};

const audit = {
  ...{ id: "a-1", tenant: "acme", request_id: "r-1", search_key: "k-1", created_at: "2026-02-03T09:15:00.123456Z" },
  events: [
    { happened_at: "2026-02-03T09:15:00Z", key: "offers", originator: "shipping", value: [1, { any: "thing" }] },
    { happened_at: "2026-02-03T09:15:00Z", key: "none", originator: "shipping", value: null },
  ],
  version: 3,
};

/** docs/platform/delivery.md#shipment-configurations: every setting by its name. */
const settings: [string, unknown][] = [
  ["use_prioritized_provider_rates", true],
  ["use_customizable_provider_rates", false],
  ["set_fix_service_level_shipping_price", true],
  ["packing_time_duration", 1085],
  ["customization_adapter_config", { base_url: "https://adapter.example.com/" }],
  ["carriers", { PARCEL: { api_base_url: "https://adapter.example.com/parcel/", api_key: "key" } }],
  ["adapter_http_timeout", 30],
  ["fulfillment_node_customs_info", { DC01: { customs_signer: "Robin Sample" } }],
  ["generate_static_option_for_dc", false],
];

const responses: [OperationDescriptor, string, unknown][] = [
  [pickup.createInStorePickupOptions, "with a store that has the goods", { options: [option] }],
  [
    pickup.createInStorePickupOptions,
    "with stores that lack the goods",
    {
      options: [
        { ...option, has_atp: false, in_store_pickup_option: null },
        { fulfillment_node_id: "US02", has_atp: false },
      ],
    },
  ],
  [pickup.createInStorePickupOptions, "without a list", {}],
  [pickup.showInStorePickupConfig, "with all members", config],
  [pickup.createInStorePickupConfig, "without stores", { global: {} }],
  [delivery.createDeliveryOptions, "of a shape that nobody has seen", { shipping_options: [{ token: "a.b.c" }] }],
  [delivery.listServiceLevels, "with two levels", { STANDARD: level, EXPRESS: { display_name: "Express" } }],
  [
    delivery.replaceServiceLevels,
    "with the address of the configuration",
    { fulfillment_config_uri: "/v0/x", service_levels: { STANDARD: level } },
  ],
  [delivery.listProviderRates, "with a rate without a way back", { data: [rate] }],
  [delivery.showProviderRate, "with a new shipping type", { ...rate, shipping_type: "drone" }],
  [
    delivery.showProviderRatePriorities,
    "as an older configuration has them",
    { "*": { "*": { STANDARD: ["PARCEL_GROUND"] } } },
  ],
  [delivery.showConfigurationsChecks, "of any shape", { "provider rates": { ok: true, remarks: [] } }],
  [delivery.listShippingAudits, "with events of any value", { audits: [audit], page_count: 1 }],
  [delivery.showShippingAudit, "in its envelope", { audit }],
];

describe("a response at checkout", () => {
  it.each(responses.map(([operation, about, data]) => [operation.id, about, operation, data] as const))(
    "of %s %s is no drift",
    async (_id, _about, operation, data) => {
      expect(await driftOf(operation, data)).toEqual([]);
    },
  );

  it.each(settings)(
    "with the setting %s is no drift, and the setting can be written as it was read",
    async (name, value) => {
      expect(await driftOf(delivery.showConfigurationByName, { value })).toEqual([]);
      expect(await refusalsOf(delivery.createConfigurationByName, { path: { name }, body: { value } })).toEqual([]);
    },
  );
});

const geo = { latitude: 45.5019, longitude: -73.5674 };
const { id: _id, carrier_defined_service_level: _own, ...leanRate } = rate;

const accepted: [OperationDescriptor, string, object][] = [
  [
    pickup.createInStorePickupOptions,
    "no options",
    { body: { location: { geo }, bag: [{ product_id: "P-1", quantity: 1 }] } },
  ],
  [
    pickup.createInStorePickupOptions,
    "all options",
    {
      body: {
        location: { geo },
        bag: [{ product_id: "P-1", quantity: 2 }],
        options: { search_radius: 25.5, limit: 5, show_stores_without_atp: true },
      },
    },
  ],
  [pickup.createInStorePickupConfig, "what was read", { body: config }],
  [
    delivery.createDeliveryOptions,
    "the members that an internal page names",
    { body: { delivery_destination: {}, routing_strategy: {}, products: [], flat_products: [] } },
  ],
  [
    delivery.createDeliveryOptions,
    "a bag as rate adapters get it",
    { body: { bag: { products: [{ product_id: "P-1", quantity: 1, price: { amount: 5, currency: "USD" } }] } } },
  ],
  [
    delivery.updateServiceLevels,
    "steps of JSON Patch",
    {
      body: [
        { op: "test", path: "/STANDARD/price", value: 4.95 },
        { op: "remove", path: "/EXPRESS" },
      ],
    },
  ],
  [
    delivery.replaceProviderRate,
    "no carrier's name of the level",
    { path: { provider_rate_id: rate.id }, body: leanRate },
  ],
  [
    delivery.listShippingAudits,
    "a moment to begin at",
    { query: { search_from: "2026-02-03T00:00:00Z", offset: 0, page_size: 100 } },
  ],
];

const refused: [OperationDescriptor, string, object, string][] = [
  [pickup.createInStorePickupOptions, "no bag", { body: { location: { geo } } }, "body.bag"],
  [pickup.createInStorePickupOptions, "no location", { body: { bag: [] } }, "body.location"],
  [pickup.createInStorePickupConfig, "nothing common to all stores", { body: { stores: {} } }, "body.global"],
  [
    delivery.replaceProviderRate,
    "a shipping type that is not published",
    { path: { provider_rate_id: "x" }, body: { ...leanRate, shipping_type: "drone" } },
    "body.shipping_type",
  ],
  [delivery.listShippingAudits, "no moment to begin at", { query: {} }, "query.search_from"],
  [
    delivery.listShippingAudits,
    "a page above 100",
    { query: { search_from: "2026-02-03T00:00:00Z", page_size: 101 } },
    "query.page_size",
  ],
  [delivery.createConfigurationByName, "no value", { path: { name: "carriers" }, body: {} }, "body.value"],
];

describe("a request at checkout", () => {
  it.each(accepted.map(([operation, about, input]) => [operation.id, about, operation, input] as const))(
    "%s with %s is sent",
    async (_id, _about, operation, input) => {
      expect(await refusalsOf(operation, input)).toEqual([]);
    },
  );

  it.each(refused.map(([operation, about, input, place]) => [operation.id, about, operation, input, place] as const))(
    "%s with %s is not sent",
    async (_id, _about, operation, input, place) => {
      expect(await refusalsOf(operation, input)).toEqual([place]);
    },
  );

  it("is refused with an adapter's address that has no slash at its end", async () => {
    const refusals = (value: unknown) =>
      refusalsOf(delivery.createConfigurationByName, { path: { name: "carriers" }, body: { value } });
    expect(await refusals({ PARCEL: { api_base_url: "https://adapter.example.com" } })).not.toEqual([]);
    expect(await refusals({ base_url: "https://adapter.example.com" })).not.toEqual([]);
  });
});
