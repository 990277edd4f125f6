// Generated from openapi/delivery.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  CreateConfigurationByNameInput,
  CreateConfigurationByNameResponse,
  CreateDeliveryOptionsInput,
  CreateDeliveryOptionsResponse,
  DestroyProviderRateInput,
  DestroyProviderRateResponse,
  ListProviderRatesInput,
  ListProviderRatesResponse,
  ListServiceLevelsInput,
  ListServiceLevelsResponse,
  ListShippingAuditsInput,
  ListShippingAuditsResponse,
  ReplaceProviderRateInput,
  ReplaceProviderRatePrioritiesInput,
  ReplaceProviderRatePrioritiesResponse,
  ReplaceProviderRateResponse,
  ReplaceServiceLevelsInput,
  ReplaceServiceLevelsResponse,
  ShowConfigurationByNameInput,
  ShowConfigurationByNameResponse,
  ShowConfigurationsChecksInput,
  ShowConfigurationsChecksResponse,
  ShowProviderRateInput,
  ShowProviderRatePrioritiesInput,
  ShowProviderRatePrioritiesResponse,
  ShowProviderRateResponse,
  ShowServiceLevelInput,
  ShowServiceLevelResponse,
  ShowShippingAuditInput,
  ShowShippingAuditResponse,
  UpdateServiceLevelsInput,
  UpdateServiceLevelsResponse,
} from "./types.js";

/**
 * NewStore delivery
 *
 * A service level is what a shopper chooses; a provider rate is a carrier's product that realises it. An order is
 * injected either with the identifier of a service level, which works for a single shipment, or with an offer
 * token for every shipment. How to request such tokens for a delivery is not confirmed: that part is provisional,
 * and its path is one to override if a tenant says otherwise. Pickup in a store is a matter of its own API.
 */
export class DeliveryClient {
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * Find ways to deliver a bag to an address.
   *
   * Lists ways to deliver, each with an offer token for order injection. Provisional throughout: the order import
   * guide names the call and that it is a POST, without its prefix, body or response. An internal page describes a
   * request of the same name with `delivery_destination`, `routing_strategy`, `products` and `flat_products`,
   * written into the query string; bodies and responses are therefore left open. It presumably stores nothing and
   * may be sent again. What goes wrong: delivery tokens can expire, when depends on the carrier, and injection
   * refuses a token it cannot read with `invalid_shipments`; an order must not mix tokens with service level
   * identifiers. Where this call is of no use, inject a service level identifier instead.
   *
   * `POST /v0/d/routing_options`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: inferred (docs.newstore.net: order import guide names the call; prefix, body and response are
   * reasoned).
   *
   * Responses:
   * - `200`: The options. The code is not confirmed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.createDeliveryOptions({
   *   body: {
   *     bag: [{ product_id: "P-1", quantity: 1 }],
   *     shipping_address: {
   *       country_code: "US",
   *       zip_code: "10001",
   *       city: "New York",
   *       state: "NY",
   *       address_line_1: "1 Main Street",
   *     },
   *   },
   * });
   * ```
   */
  createDeliveryOptions(input: CreateDeliveryOptionsInput, options?: CallOptions): Call<CreateDeliveryOptionsResponse> {
    return callOperation(this, "createDeliveryOptions", input, options);
  }

  /**
   * List service levels.
   *
   * Gives all service levels by identifier. Order injection takes these identifiers, so a shop needs a table from
   * its own shipping codes to them. What goes wrong: none of this works before the routing rules of the tenant
   * have been set up. Provisional: the response is documented, the path is a guess.
   *
   * `GET /v0/routing/service_levels`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: inferred (docs.newstore.net: Service levels API documents title and response; method and path are
   * reasoned).
   *
   * Responses:
   * - `200`: The service levels.
   * - `404`: There are none; presumably the routing rules are not set up yet.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.listServiceLevels();
   * ```
   */
  listServiceLevels(input: ListServiceLevelsInput = {}, options?: CallOptions): Call<ListServiceLevelsResponse> {
    return callOperation(this, "listServiceLevels", input, options);
  }

  /**
   * Replace all service levels.
   *
   * Writes the complete set. What goes wrong: a level that is left out is gone, and injecting an order that names
   * it presumably fails; read the set first and send it back changed. Provisional: body and response are
   * documented, method and path are a guess.
   *
   * `PUT /v0/routing/service_levels`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: inferred (docs.newstore.net: Service levels API documents title, body and response; method and path
   * are reasoned).
   *
   * Responses:
   * - `200`: The set as it is now.
   * - `400`: A parameter or the body does not pass NewStore's checks. Older services say why in `messages`.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.replaceServiceLevels({
   *   body: {
   *     STANDARD: {
   *       display_name: "Standard delivery",
   *       price: 4.95,
   *       currency_code: "USD",
   *       remorse_period: 1800,
   *     },
   *     EXPRESS: {
   *       display_name: "Express delivery",
   *       price: 12.95,
   *       currency_code: "USD",
   *       remorse_period: 900,
   *     },
   *   },
   * });
   * ```
   */
  replaceServiceLevels(input: ReplaceServiceLevelsInput, options?: CallOptions): Call<ReplaceServiceLevelsResponse> {
    return callOperation(this, "replaceServiceLevels", input, options);
  }

  /**
   * Change service levels.
   *
   * Changes the set by a list of steps in the manner of JSON Patch. Start with a `test` step to make sure that
   * nobody changed the value in between. A repeat may fail or change something twice. Provisional: body is
   * documented, method and path are a guess, and so is the media type.
   *
   * `PATCH /v0/routing/service_levels`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: inferred (docs.newstore.net: Service levels API documents title and body; method and path are
   * reasoned).
   *
   * Responses:
   * - `200`: The set as it is now. Neither the code nor the body is confirmed.
   * - `400`: A parameter or the body does not pass NewStore's checks. Older services say why in `messages`.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.updateServiceLevels({
   *   body: [
   *     { op: "test", path: "/STANDARD/price", value: 4.95 },
   *     { op: "replace", path: "/STANDARD/price", value: 5.95 },
   *   ],
   * });
   * ```
   */
  updateServiceLevels(input: UpdateServiceLevelsInput, options?: CallOptions): Call<UpdateServiceLevelsResponse> {
    return callOperation(this, "updateServiceLevels", input, options);
  }

  /**
   * Read a service level.
   *
   * Gives one service level, as a set with a single entry. Provisional: parameter and response are documented, the
   * path is a guess.
   *
   * `GET /v0/routing/service_levels/{id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: inferred (docs.newstore.net: Service levels API documents title, parameter and response; method and
   * path are reasoned).
   *
   * Parameters:
   * - `id`: Identifier of the service level.
   *
   * Responses:
   * - `200`: The service level, under its identifier.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.showServiceLevel({ path: { id: "EXPRESS" } });
   * ```
   */
  showServiceLevel(input: ShowServiceLevelInput, options?: CallOptions): Call<ShowServiceLevelResponse> {
    return callOperation(this, "showServiceLevel", input, options);
  }

  /**
   * List provider rates.
   *
   * Lists all provider rates of the tenant. Not paged.
   *
   * `GET /fulfillment/provider-rates`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description, second-hand).
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Responses:
   * - `200`: The rates.
   * - `400`: A parameter or the body does not pass NewStore's checks. Older services say why in `messages`.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.listProviderRates();
   * ```
   */
  listProviderRates(input: ListProviderRatesInput = {}, options?: CallOptions): Call<ListProviderRatesResponse> {
    return callOperation(this, "listProviderRates", input, options);
  }

  /**
   * Read a provider rate.
   *
   * Reads one rate. What an unknown id gives is not stated; 404 is not among the published statuses.
   *
   * `GET /fulfillment/provider-rates/{provider_rate_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description, second-hand).
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Parameters:
   * - `provider_rate_id`: Id of the rate, chosen by whoever writes it.
   *
   * Responses:
   * - `200`: The rate.
   * - `400`: A parameter or the body does not pass NewStore's checks. Older services say why in `messages`.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.showProviderRate({ path: { provider_rate_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  showProviderRate(input: ShowProviderRateInput, options?: CallOptions): Call<ShowProviderRateResponse> {
    return callOperation(this, "showProviderRate", input, options);
  }

  /**
   * Replace a provider rate.
   *
   * Writes a rate under the id in the path, all of it. Whether an id that does not exist makes a new rate is not
   * stated; no other operation makes one. What goes wrong: the carrier has to be among the configured carriers
   * before its rates work, and the carrier's name for the service must not occur twice within a provider.
   * showConfigurationsChecks shows what does not fit together.
   *
   * `PUT /fulfillment/provider-rates/{provider_rate_id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description, second-hand).
   *
   * Token scope: `newstore:configuration:write`.
   *
   * Parameters:
   * - `provider_rate_id`: Id of the rate, chosen by whoever writes it.
   *
   * Responses:
   * - `200`: The rate as it is now.
   * - `400`: A parameter or the body does not pass NewStore's checks. Older services say why in `messages`.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.replaceProviderRate({
   *   path: { provider_rate_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: {
   *     service_level_id: "STANDARD",
   *     shipping_carrier_name: "PARCEL",
   *     carrier_defined_service_level: "GROUND",
   *     return_provider_rate_id: "",
   *     shipping_type: "traditional_carrier",
   *     use_as_customer_facing_cost: false,
   *   },
   * });
   * ```
   */
  replaceProviderRate(input: ReplaceProviderRateInput, options?: CallOptions): Call<ReplaceProviderRateResponse> {
    return callOperation(this, "replaceProviderRate", input, options);
  }

  /**
   * Delete a provider rate.
   *
   * Deletes a rate. What becomes of priorities and of other rates that name it as their return rate is not stated:
   * clear those first.
   *
   * `DELETE /fulfillment/provider-rates/{provider_rate_id}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description, second-hand).
   *
   * Token scope: `newstore:configuration:write`.
   *
   * Parameters:
   * - `provider_rate_id`: Id of the rate, chosen by whoever writes it.
   *
   * Responses:
   * - `200`: Deleted. Nothing is said about a body.
   * - `400`: A parameter or the body does not pass NewStore's checks. Older services say why in `messages`.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.destroyProviderRate({ path: { provider_rate_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  destroyProviderRate(input: DestroyProviderRateInput, options?: CallOptions): Call<DestroyProviderRateResponse> {
    return callOperation(this, "destroyProviderRate", input, options);
  }

  /**
   * Read the priorities of provider rates.
   *
   * Reads which provider rates come first. Used only if `use_prioritized_provider_rates` is on, judging by its
   * name.
   *
   * `GET /fulfillment/provider-rate-priorities`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description, second-hand).
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Responses:
   * - `200`: The priorities.
   * - `400`: A parameter or the body does not pass NewStore's checks. Older services say why in `messages`.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.showProviderRatePriorities();
   * ```
   */
  showProviderRatePriorities(
    input: ShowProviderRatePrioritiesInput = {},
    options?: CallOptions,
  ): Call<ShowProviderRatePrioritiesResponse> {
    return callOperation(this, "showProviderRatePriorities", input, options);
  }

  /**
   * Replace the priorities of provider rates.
   *
   * Writes the complete priorities. Their shape is not published, so start from what showProviderRatePriorities
   * returns.
   *
   * `PUT /fulfillment/provider-rate-priorities`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description, second-hand).
   *
   * Token scope: `newstore:configuration:write`.
   *
   * Responses:
   * - `200`: The priorities as they are now.
   * - `400`: A parameter or the body does not pass NewStore's checks. Older services say why in `messages`.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.replaceProviderRatePriorities({ body: { "*": { "*": { STANDARD: ["PARCEL_GROUND"] } } } });
   * ```
   */
  replaceProviderRatePriorities(
    input: ReplaceProviderRatePrioritiesInput,
    options?: CallOptions,
  ): Call<ReplaceProviderRatePrioritiesResponse> {
    return callOperation(this, "replaceProviderRatePriorities", input, options);
  }

  /**
   * Check the shipping set-up.
   *
   * Reports whether the carriers, their rates, the priorities and the service levels fit together. Meant for
   * people: do not build on its shape.
   *
   * `GET /fulfillment/configurations/shipments/checks`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description, second-hand).
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Responses:
   * - `200`: The report.
   * - `400`: A parameter or the body does not pass NewStore's checks. Older services say why in `messages`.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.showConfigurationsChecks();
   * ```
   */
  showConfigurationsChecks(
    input: ShowConfigurationsChecksInput = {},
    options?: CallOptions,
  ): Call<ShowConfigurationsChecksResponse> {
    return callOperation(this, "showConfigurationsChecks", input, options);
  }

  /**
   * Read a shipping setting.
   *
   * Reads one setting. Its value is a switch, a number, an object or a map, depending on the name in the path.
   *
   * `GET /fulfillment/configurations/shipments/{name}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description, second-hand).
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Parameters:
   * - `name`: Which setting. It decides what the value looks like.
   *
   * Responses:
   * - `200`: The setting.
   * - `400`: A parameter or the body does not pass NewStore's checks. Older services say why in `messages`.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.showConfigurationByName({ path: { name: "use_prioritized_provider_rates" } });
   * ```
   */
  showConfigurationByName(
    input: ShowConfigurationByNameInput,
    options?: CallOptions,
  ): Call<ShowConfigurationByNameResponse> {
    return callOperation(this, "showConfigurationByName", input, options);
  }

  /**
   * Write a shipping setting.
   *
   * Writes one setting. What goes wrong: the value has to fit the name in the path, which the schema cannot see;
   * base addresses have to end with a slash; a map such as `carriers` is best read, changed and sent back whole,
   * since whether entries left out are kept is not stated.
   *
   * `POST /fulfillment/configurations/shipments/{name}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description, second-hand).
   *
   * Token scope: `newstore:configuration:write`.
   *
   * Parameters:
   * - `name`: Which setting. It decides what the value looks like.
   *
   * Responses:
   * - `200`: The setting as it is now.
   * - `400`: A parameter or the body does not pass NewStore's checks. Older services say why in `messages`.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.createConfigurationByName({ path: { name: "use_prioritized_provider_rates" }, body: { value: true } });
   * ```
   */
  createConfigurationByName(
    input: CreateConfigurationByNameInput,
    options?: CallOptions,
  ): Call<CreateConfigurationByNameResponse> {
    return callOperation(this, "createConfigurationByName", input, options);
  }

  /**
   * List shipping audits.
   *
   * Lists the records from a moment on, to find out why a shipping option was or was not offered. Whether `offset`
   * counts records or pages, and `page_count` the pages or the records of this one, is not stated. Scope
   * `shipments:read`.
   *
   * `GET /fulfillment/shipping-audits`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description, second-hand).
   *
   * Token scope: `shipments:read`.
   *
   * Parameters:
   * - `search_from`: Only records from this moment on.
   * - `offset` (optional): Where to start, from 0.
   * - `page_size` (optional): Records a page, 1 to 100.
   * - `search_key` (optional): Only records with this key.
   *
   * Responses:
   * - `200`: A page of records.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.listShippingAudits({ query: { search_from: "2025-03-01T12:00:00Z" } });
   * ```
   */
  listShippingAudits(input: ListShippingAuditsInput, options?: CallOptions): Call<ListShippingAuditsResponse> {
    return callOperation(this, "listShippingAudits", input, options);
  }

  /**
   * Read a shipping audit.
   *
   * Reads one record with all that happened in it.
   *
   * `GET /fulfillment/shipping-audits/{audit_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description, second-hand).
   *
   * Token scope: `shipments:read`.
   *
   * Parameters:
   * - `audit_id`: Id of the record.
   *
   * Responses:
   * - `200`: The record.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.delivery.showShippingAudit({ path: { audit_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  showShippingAudit(input: ShowShippingAuditInput, options?: CallOptions): Call<ShowShippingAuditResponse> {
    return callOperation(this, "showShippingAudit", input, options);
  }
}
