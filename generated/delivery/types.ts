// Generated from openapi/delivery.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Problem } from "../common/types.js";

export type { Problem };

/** A bag and where it goes. Provisional in every member; further members may be added. */
export interface CreateDeliveryOptionsRequest {
  /**
   * What to deliver. In-store pickup takes a list, the rate adapters that NewStore calls get an object around one;
   * which of them is meant here is not known.
   *
   * Evidence: inferred (no source shows this body; named after in-store pickup).
   */
  bag?: readonly DeliveryBagItem[] | DeliveryBag | undefined;
  /**
   * Where to deliver.
   *
   * Evidence: inferred (no source shows this body; named after order injection).
   */
  shipping_address?: DeliveryAddress | undefined;
}

/** A bag as an object. Provisional; further members may be added. */
export interface DeliveryBag {
  /**
   * What to deliver, a product an entry.
   *
   * Evidence: inferred (the requests that a production rate adapter gets).
   */
  products?: readonly DeliveryBagItem[] | undefined;
}

/** A product and how many of it. Provisional. */
export interface DeliveryBagItem {
  /**
   * The product.
   *
   * Evidence: inferred (no source shows this body; named after in-store pickup).
   */
  product_id?: string | undefined;
  /**
   * Number of units.
   *
   * Evidence: inferred (no source shows this body; named after in-store pickup).
   */
  quantity?: number | undefined;
}

/** Where to deliver. Provisional in every member; further members may be added. */
export interface DeliveryAddress {
  /**
   * Country: two letters, ISO 3166-1.
   *
   * Format: country-code.
   *
   * Evidence: inferred (no source shows this body; named after order injection).
   */
  country_code?: string | undefined;
  /**
   * Postal code.
   *
   * Evidence: inferred (no source shows this body; named after order injection).
   */
  zip_code?: string | undefined;
  /**
   * City or town.
   *
   * Evidence: inferred (no source shows this body; named after order injection).
   */
  city?: string | undefined;
  /**
   * State or province.
   *
   * Evidence: inferred (no source shows this body; named after order injection).
   */
  state?: string | undefined;
  /**
   * Street and house number.
   *
   * Evidence: inferred (no source shows this body; named after order injection).
   */
  address_line_1?: string | undefined;
  /**
   * Second line of the address.
   *
   * Evidence: inferred (no source shows this body; named after order injection).
   */
  address_line_2?: string | undefined;
}

/** Ways to deliver a bag. Provisional. */
export interface DeliveryOptions {
  /**
   * The options.
   *
   * Evidence: inferred (no source shows this response; named after in-store pickup).
   */
  options?: DeliveryOption[];
}

/**
 * A way to deliver a bag. Provisional in every member: that there is an offer token is documented, not where it
 * stands. Look at what a tenant returns before relying on any of it.
 */
export interface DeliveryOption {
  /**
   * Token for the shipping option of order injection; pass it on unread. May expire.
   *
   * Evidence: inferred (docs.newstore.net: order import guide says a token is returned; its name here is reasoned).
   */
  shipping_offer_token?: string;
  /**
   * Name to show to the shopper.
   *
   * Evidence: inferred (no source shows this response; named after service levels).
   */
  display_name?: string;
  /**
   * What the delivery costs, in major units of the currency.
   *
   * Evidence: inferred (no source shows this response; named after service levels).
   */
  price?: number;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: inferred (no source shows this response; named after order injection).
   */
  currency?: string;
  /**
   * When the delivery is expected.
   *
   * Evidence: inferred (no source shows this response; named after the offers of a production shipping adapter).
   */
  delivery_estimate?: DeliveryEstimate;
}

/** When a delivery is expected. Provisional: the shape is that of the offers a shipping adapter gives NewStore. */
export interface DeliveryEstimate {
  /**
   * Earliest arrival.
   *
   * Format: date-time.
   *
   * Evidence: inferred (offers of a production shipping adapter).
   */
  starts_at?: string;
  /**
   * Latest arrival.
   *
   * Format: date-time.
   *
   * Evidence: inferred (offers of a production shipping adapter).
   */
  ends_at?: string;
  /**
   * When the offer ends.
   *
   * Format: date-time.
   *
   * Evidence: inferred (offers of a production shipping adapter).
   */
  expires_at?: string;
}

/** Service levels by identifier. */
export interface ServiceLevels {
  [key: string]: ServiceLevel;
}

/** All service levels by identifier. Those left out are gone. */
export interface ReplaceServiceLevelsRequest {
  [key: string]: ServiceLevel;
}

/** What a shopper can choose. It has neither a delivery window in numbers nor the cut-off time itself. */
export interface ServiceLevel {
  /**
   * Name to show to the shopper.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  display_name?: string | undefined;
  /**
   * Flat price in major units of the currency. A provider rate may put the carrier's quote in its place.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  price?: number | undefined;
  /**
   * Currency: three letters, ISO 4217. Empty in some set-ups.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  currency_code?: string | undefined;
  /**
   * When it arrives; free text, such as a span of working days.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  delivery_time?: string | undefined;
  /**
   * When it arrives if ordered after the cut-off; free text. May be empty.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  delivery_time_after_cutoff_hour?: string | undefined;
  /**
   * How long an order waits before it is routed, so that it can still be changed. Presumably seconds.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  remorse_period?: number | undefined;
  /**
   * Tax code of the price. May be empty.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  tax_code?: string | undefined;
}

/** Service levels after a change. */
export interface ServiceLevelsResult {
  /**
   * Where the configuration can be found.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  fulfillment_config_uri?: string;
  /**
   * The set as it is now.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  service_levels?: ServiceLevels;
}

/** Steps of a change, in order. */
export type UpdateServiceLevelsRequest = readonly ServiceLevelPatchStep[];

/** One step in the manner of JSON Patch (RFC 6902). */
export interface ServiceLevelPatchStep {
  /**
   * What to do. JSON Patch also knows `remove`, `move` and `copy`, which could not be confirmed here.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  op: "add" | "replace" | "test" | (string & {});
  /**
   * What to do it to, as a JSON Pointer.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  path: string;
  /**
   * The value to add, set or compare with.
   *
   * Evidence: documented (docs.newstore.net: Service levels API).
   */
  value?: unknown | undefined;
}

/** Provider rates of the tenant. */
export interface ListProviderRatesResponse {
  /**
   * The rates.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  data: ProviderRate[];
}

/** A carrier's product, and the service level it stands for. */
export interface ProviderRate {
  /**
   * Id of the rate.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  id: string;
  /**
   * Service level it realises.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  service_level_id: string;
  /**
   * Carrier, by the name it is configured under.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  shipping_carrier_name: string;
  /**
   * The carrier's own name for the service; unique within a provider.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  carrier_defined_service_level: string;
  /**
   * Rate for sending goods back. Empty in some set-ups.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  return_provider_rate_id: string;
  /**
   * How goods reach the customer.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  shipping_type: ShippingType;
  /**
   * Whether the shopper sees the carrier's quote in place of the service level's flat price.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  use_as_customer_facing_cost: boolean;
}

/** A provider rate to write; its id is in the path. */
export interface ReplaceProviderRateRequest {
  /**
   * Service level it realises.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  service_level_id: string;
  /**
   * Carrier, by the name it is configured under.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  shipping_carrier_name: string;
  /**
   * The carrier's own name for the service; unique within a provider. Without it NewStore takes the id of the rate.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  carrier_defined_service_level?: string | undefined;
  /**
   * Rate for sending goods back. Empty in some set-ups.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  return_provider_rate_id: string;
  /**
   * How goods reach the customer.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  shipping_type: ShippingType;
  /**
   * Whether the shopper sees the carrier's quote in place of the service level's flat price.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  use_as_customer_facing_cost: boolean;
}

/** How goods reach the customer. Kept for older integrations. */
export type ShippingType = "traditional_carrier" | "same_day_delivery" | "in_store_pick_up" | (string & {});

/**
 * Which provider rates come first. The shape is not published. In an older configuration a production client keeps
 * lists of rate ids by service level, inside two more levels whose keys are both `*` and whose meaning is not
 * known.
 */
export interface ProviderRatePriorities {
  [key: string]: unknown;
}

/** Priorities to write, in the shape they are read in. */
export interface ReplaceProviderRatePrioritiesRequest {
  [key: string]: unknown;
}

/** A shipping setting. */
export interface ShipmentConfiguration {
  /**
   * The value. Which of the forms it has follows from the name in the path, not from the value.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  value:
    | UsePrioritizedProviderRates
    | UseCustomizableProviderRates
    | SetFixServiceLevelShippingPrice
    | PackingTimeDuration
    | CustomizationAdapterConfig
    | CarriersConfig
    | AdapterHttpTimeout
    | FulfillmentNodeCustomsInfo
    | GenerateStaticOptionForDc;
}

/** A shipping setting to write. */
export interface CreateShipmentConfigurationRequest {
  /**
   * The value. Which of the forms it has to have follows from the name in the path, not from the value.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  value:
    | UsePrioritizedProviderRates
    | UseCustomizableProviderRates
    | SetFixServiceLevelShippingPrice
    | PackingTimeDuration
    | WriteCustomizationAdapterConfig
    | WriteCarriersConfig
    | AdapterHttpTimeout
    | FulfillmentNodeCustomsInfo
    | GenerateStaticOptionForDc;
}

/**
 * Value of `use_prioritized_provider_rates`. Judging by its name, whether the priorities of provider rates are
 * used.
 */
export type UsePrioritizedProviderRates = boolean;

/** Value of `use_customizable_provider_rates`: whether NewStore calls the customization adapter for rates. */
export type UseCustomizableProviderRates = boolean;

/** Value of `set_fix_service_level_shipping_price`. What it does is not described. */
export type SetFixServiceLevelShippingPrice = boolean;

/** Value of `generate_static_option_for_dc`. What it does is not described. */
export type GenerateStaticOptionForDc = boolean;

/**
 * Value of `packing_time_duration`, the time packing takes; seconds.
 *
 * Format: int64.
 */
export type PackingTimeDuration = number;

/**
 * Value of `adapter_http_timeout`, how long NewStore waits for adapters. The unit is not stated.
 *
 * Format: int64.
 */
export type AdapterHttpTimeout = number;

/** Value of `customization_adapter_config`, the adapter that may change rates. */
export interface CustomizationAdapterConfig {
  /**
   * Base address of the adapter, with a slash at its end.
   *
   * 1 to 2083 characters.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  base_url: string;
}

/** Value of `customization_adapter_config` to write, the adapter that may change rates. */
export interface WriteCustomizationAdapterConfig {
  /**
   * Base address of the adapter; has to end with a slash, since NewStore appends to it. Up to 2083 characters.
   *
   * 1 to 2083 characters. Pattern: `/$`.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  base_url: string;
}

/** Value of `carriers`, adapters by carrier name. */
export interface CarriersConfig {
  [key: string]: CarrierConfig;
}

/** Value of `carriers` to write, adapters by carrier name. */
export interface WriteCarriersConfig {
  [key: string]: WriteCarrierConfig;
}

/** Adapter of a carrier. */
export interface CarrierConfig {
  /**
   * Base address of the adapter, with a slash at its end.
   *
   * 1 to 2083 characters.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  api_base_url: string;
  /**
   * Secret that NewStore sends to the adapter to identify itself.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  api_key?: string;
  /**
   * Whether one booking covers the way back too.
   *
   * Default: `false`.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  booking_includes_return?: boolean;
  /**
   * Whether cancelling the delivery cancels its return as well.
   *
   * Default: `false`.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  return_deliveries_should_be_canceled?: boolean;
}

/** Adapter of a carrier, to write. */
export interface WriteCarrierConfig {
  /**
   * Base address of the adapter; has to end with a slash, since NewStore appends to it. Up to 2083 characters.
   *
   * 1 to 2083 characters. Pattern: `/$`.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  api_base_url: string;
  /**
   * Secret that NewStore sends to the adapter to identify itself.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  api_key?: string | undefined;
  /**
   * Whether one booking covers the way back too.
   *
   * Default: `false`.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  booking_includes_return?: boolean | undefined;
  /**
   * Whether cancelling the delivery cancels its return as well.
   *
   * Default: `false`.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  return_deliveries_should_be_canceled?: boolean | undefined;
}

/** Value of `fulfillment_node_customs_info`, customs details by fulfillment node id. */
export interface FulfillmentNodeCustomsInfo {
  [key: string]: CustomsInfo;
}

/** Customs details of a fulfillment location. */
export interface CustomsInfo {
  /**
   * Who signs customs papers there.
   *
   * At least 1 characters.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  customs_signer: string;
}

/** Report on the shipping set-up, for people. Its shape may change. */
export interface ConfigurationsChecks {
  [key: string]: unknown;
}

/** A page of shipping audits. */
export interface ListShippingAuditsResponse {
  /**
   * The records of this page.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  audits: ShippingAudit[];
  /**
   * A number of pages or of records; which is not stated.
   *
   * Format: int64.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  page_count: number;
}

/** A shipping audit inside its envelope. */
export interface ShowShippingAuditResponse {
  /**
   * The record.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  audit?: ShippingAudit;
}

/** Record of how shipping options came about. */
export interface ShippingAudit {
  /**
   * Id of the record.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  id: string;
  /**
   * Tenant it belongs to.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  tenant: string;
  /**
   * Request it is about.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  request_id: string;
  /**
   * Key the listing can be searched by.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  search_key: string;
  /**
   * When it was written.
   *
   * Format: date-time.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  created_at: string;
  /**
   * What happened.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  events: ShippingAuditEvent[];
  /**
   * Internal; NewStore asks not to use it.
   *
   * Format: int64.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  version?: number;
}

/** Something that happened while shipping options were made. */
export interface ShippingAuditEvent {
  /**
   * When.
   *
   * Format: date-time.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  happened_at: string;
  /**
   * What kind of event.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  key: string;
  /**
   * Which part of the system reported it.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  originator: string;
  /**
   * Details, of any shape.
   *
   * Evidence: published (NewStore API 1.0 description, second-hand).
   */
  value: unknown;
}

/** Path parameters of `showServiceLevel`. */
export interface ShowServiceLevelPath {
  /** Identifier of the service level. */
  id: string;
}

/** Path parameters of `showProviderRate`. */
export interface ShowProviderRatePath {
  /** Id of the rate, chosen by whoever writes it. */
  provider_rate_id: string;
}

/** Path parameters of `replaceProviderRate`. */
export interface ReplaceProviderRatePath {
  /** Id of the rate, chosen by whoever writes it. */
  provider_rate_id: string;
}

/** Path parameters of `destroyProviderRate`. */
export interface DestroyProviderRatePath {
  /** Id of the rate, chosen by whoever writes it. */
  provider_rate_id: string;
}

/** Path parameters of `showConfigurationByName`. */
export interface ShowConfigurationByNamePath {
  /** Which setting. It decides what the value looks like. */
  name:
    | "use_prioritized_provider_rates"
    | "use_customizable_provider_rates"
    | "set_fix_service_level_shipping_price"
    | "packing_time_duration"
    | "customization_adapter_config"
    | "carriers"
    | "adapter_http_timeout"
    | "fulfillment_node_customs_info"
    | "generate_static_option_for_dc"
    | (string & {});
}

/** Path parameters of `createConfigurationByName`. */
export interface CreateConfigurationByNamePath {
  /** Which setting. It decides what the value looks like. */
  name:
    | "use_prioritized_provider_rates"
    | "use_customizable_provider_rates"
    | "set_fix_service_level_shipping_price"
    | "packing_time_duration"
    | "customization_adapter_config"
    | "carriers"
    | "adapter_http_timeout"
    | "fulfillment_node_customs_info"
    | "generate_static_option_for_dc"
    | (string & {});
}

/** Query parameters of `listShippingAudits`. */
export interface ListShippingAuditsQuery {
  /**
   * Only records from this moment on.
   *
   * Format: date-time.
   */
  search_from: string;
  /**
   * Where to start, from 0.
   *
   * Minimum 0. Format: int64. Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Records a page, 1 to 100.
   *
   * Minimum 1. Maximum 100. Format: int64. Default: `15`.
   */
  page_size?: number | undefined;
  /** Only records with this key. */
  search_key?: string | undefined;
}

/** Path parameters of `showShippingAudit`. */
export interface ShowShippingAuditPath {
  /** Id of the record. */
  audit_id: string;
}

/** What `createDeliveryOptions` (`POST /v0/d/routing_options`) returns. */
export type CreateDeliveryOptionsResponse = DeliveryOptions;

/** What `createDeliveryOptions` (`POST /v0/d/routing_options`) takes. */
export interface CreateDeliveryOptionsInput {
  /** The bag and where it goes. */
  body: CreateDeliveryOptionsRequest;
}

/** What `listServiceLevels` (`GET /v0/routing/service_levels`) returns. */
export type ListServiceLevelsResponse = ServiceLevels;

/** What `listServiceLevels` (`GET /v0/routing/service_levels`) takes. */
export type ListServiceLevelsInput = Record<string, never>;

/** What `replaceServiceLevels` (`PUT /v0/routing/service_levels`) returns. */
export type ReplaceServiceLevelsResponse = ServiceLevelsResult;

/** What `replaceServiceLevels` (`PUT /v0/routing/service_levels`) takes. */
export interface ReplaceServiceLevelsInput {
  /** All service levels by identifier. */
  body: ReplaceServiceLevelsRequest;
}

/** What `updateServiceLevels` (`PATCH /v0/routing/service_levels`) returns. */
export type UpdateServiceLevelsResponse = ServiceLevelsResult;

/** What `updateServiceLevels` (`PATCH /v0/routing/service_levels`) takes. */
export interface UpdateServiceLevelsInput {
  /** The steps, in order. */
  body: UpdateServiceLevelsRequest;
}

/** What `showServiceLevel` (`GET /v0/routing/service_levels/{id}`) returns. */
export type ShowServiceLevelResponse = ServiceLevels;

/** What `showServiceLevel` (`GET /v0/routing/service_levels/{id}`) takes. */
export interface ShowServiceLevelInput {
  /** Values of the path. */
  path: ShowServiceLevelPath;
}

/** What `listProviderRates` (`GET /fulfillment/provider-rates`) takes. */
export type ListProviderRatesInput = Record<string, never>;

/** What `showProviderRate` (`GET /fulfillment/provider-rates/{provider_rate_id}`) returns. */
export type ShowProviderRateResponse = ProviderRate;

/** What `showProviderRate` (`GET /fulfillment/provider-rates/{provider_rate_id}`) takes. */
export interface ShowProviderRateInput {
  /** Values of the path. */
  path: ShowProviderRatePath;
}

/** What `replaceProviderRate` (`PUT /fulfillment/provider-rates/{provider_rate_id}`) returns. */
export type ReplaceProviderRateResponse = ProviderRate;

/** What `replaceProviderRate` (`PUT /fulfillment/provider-rates/{provider_rate_id}`) takes. */
export interface ReplaceProviderRateInput {
  /** Values of the path. */
  path: ReplaceProviderRatePath;
  /** The rate without its id. */
  body: ReplaceProviderRateRequest;
}

/** What `destroyProviderRate` (`DELETE /fulfillment/provider-rates/{provider_rate_id}`) returns. */
export type DestroyProviderRateResponse = undefined;

/** What `destroyProviderRate` (`DELETE /fulfillment/provider-rates/{provider_rate_id}`) takes. */
export interface DestroyProviderRateInput {
  /** Values of the path. */
  path: DestroyProviderRatePath;
}

/** What `showProviderRatePriorities` (`GET /fulfillment/provider-rate-priorities`) returns. */
export type ShowProviderRatePrioritiesResponse = ProviderRatePriorities;

/** What `showProviderRatePriorities` (`GET /fulfillment/provider-rate-priorities`) takes. */
export type ShowProviderRatePrioritiesInput = Record<string, never>;

/** What `replaceProviderRatePriorities` (`PUT /fulfillment/provider-rate-priorities`) returns. */
export type ReplaceProviderRatePrioritiesResponse = ProviderRatePriorities;

/** What `replaceProviderRatePriorities` (`PUT /fulfillment/provider-rate-priorities`) takes. */
export interface ReplaceProviderRatePrioritiesInput {
  /** The priorities, complete. */
  body: ReplaceProviderRatePrioritiesRequest;
}

/** What `showConfigurationsChecks` (`GET /fulfillment/configurations/shipments/checks`) returns. */
export type ShowConfigurationsChecksResponse = ConfigurationsChecks;

/** What `showConfigurationsChecks` (`GET /fulfillment/configurations/shipments/checks`) takes. */
export type ShowConfigurationsChecksInput = Record<string, never>;

/** What `showConfigurationByName` (`GET /fulfillment/configurations/shipments/{name}`) returns. */
export type ShowConfigurationByNameResponse = ShipmentConfiguration;

/** What `showConfigurationByName` (`GET /fulfillment/configurations/shipments/{name}`) takes. */
export interface ShowConfigurationByNameInput {
  /** Values of the path. */
  path: ShowConfigurationByNamePath;
}

/** Body of `createConfigurationByName` (`POST /fulfillment/configurations/shipments/{name}`). */
export type CreateConfigurationByNameRequest = CreateShipmentConfigurationRequest;

/** What `createConfigurationByName` (`POST /fulfillment/configurations/shipments/{name}`) returns. */
export type CreateConfigurationByNameResponse = ShipmentConfiguration;

/** What `createConfigurationByName` (`POST /fulfillment/configurations/shipments/{name}`) takes. */
export interface CreateConfigurationByNameInput {
  /** Values of the path. */
  path: CreateConfigurationByNamePath;
  /** The value. */
  body: CreateConfigurationByNameRequest;
}

/** What `listShippingAudits` (`GET /fulfillment/shipping-audits`) takes. */
export interface ListShippingAuditsInput {
  /** Query parameters. */
  query: ListShippingAuditsQuery;
}

/** What `showShippingAudit` (`GET /fulfillment/shipping-audits/{audit_id}`) takes. */
export interface ShowShippingAuditInput {
  /** Values of the path. */
  path: ShowShippingAuditPath;
}
