// Generated from openapi/order-injection.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  CreateInjectedOrderInput,
  CreateInjectedOrderResponse,
  CreateOrderInjectionConfigurationInput,
  CreateOrderInjectionConfigurationResponse,
  ShowOrderInjectionConfigurationInput,
  ShowOrderInjectionConfigurationResponse,
  UpdateOrderInjectionConfigurationInput,
  UpdateOrderInjectionConfigurationResponse,
} from "./types.js";

/**
 * NewStore Order Injection API
 *
 * A web shop sells, NewStore decides where the order is fulfilled: injecting is how the order gets there. The
 * document also covers the two settings of a tenant that change what happens to an injected order.
 */
export class OrderInjectionClient {
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * Inject an order.
   *
   * Creates one order and returns NewStore's ids of the order and of every item. Keep that response: the
   * item ids are the only line-level link between your order and NewStore's events. The order is created
   * when the response is 200, and only then; reading it back may give 404 for 1 to 10 seconds.
   *
   * `POST /v0/d/fulfill_order`
   *
   * Replay: safe for an identical request, keyed by `body.external_id`.
   *
   * @remarks
   * **Sending again.** `external_id` is the key. The same order sent again gives the first response and
   * creates nothing, so after a 500, a 504 or a lost connection wait a little and send the same body. Build
   * the body deterministically: no current time, no random ids. What happens to another body under a used
   * `external_id` is described in two ways: it fails, or it returns the order that was created
   * first and nothing changes. Compare the items of the response with the ones sent.
   *
   * **Items** are single units: three pieces of a product are three items. **Money** has at most the
   * decimals of the currency, and the payments must add up to the order.
   *
   * **Pickup in store.** Put the token of the pickup option in `shipping_offer_token`. A production client
   * leaves `shipping_address` out and sends shipping price and tax 0; whether NewStore demands that is not
   * known.
   *
   * **Afterwards.** Lines without stock are put on hold, and orders above the tenant's item limit are held
   * or cancelled. An order with the `external` routing strategy is cancelled if the shipping provider cannot
   * be reached. A phone number without calling code is completed with the billing country; one that cannot be
   * completed is kept under `injected-invalid-phone-number` among the profile's extended attributes.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Rate limit: 20 requests a second.
   *
   * Responses:
   * - `200`: The order exists. A repeated request gets the same response; a different order under a used
   * `external_id` may get the response of the first one.
   * - `400`: The order is refused. Besides malformed input: an unreadable token (`invalid_shipments`); more than
   * one option by service level, or service levels and tokens mixed; money with too many decimals; payments that
   * differ from the sum of items and shipping, for example through a wrong `price_method` or a forgotten discount;
   * too many items (`maximum_allowed_number_of_items_exceeded`: the order was cancelled); a wrong add-on parent
   * (`addon_invalid_parent_item`); an ambiguous one (`addon_duplicate_external_item_id`).
   * - `500`: NewStore failed, mostly for a moment: send the same body again after a short delay. Codes:
   * `shipping_provider_communication_error`, `grpc_unavailable`, `rpc_timeout`. After `rpc_timeout` the order may
   * exist in part, and only a repeat completes it.
   * - `504`: No response in time, but NewStore goes on creating the order. The same request sent again requests
   * the outcome, and responds at once when it is there.
   * - `401`, `403`, `429`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `schema_validation_error` (400): The body breaks the schema.
   * - `invalid_shipments` (400): NewStore cannot use the shipping options of this order.
   * - `maximum_allowed_number_of_items_exceeded` (400): More items than the tenant allows. The order was
   * cancelled; send it again once the limit is raised.
   * - `addon_invalid_parent_item` (400): An add-on names a parent that is not in its shipment, is itself an
   * add-on, or is the add-on itself.
   * - `addon_duplicate_external_item_id` (400): The `external_item_id` of an add-on or of its parent occurs more
   * than once in the order.
   * - `shipping_provider_communication_error` (500): The shipping providers gave no options. Send again; if it
   * stays, look at the provider integration.
   * - `grpc_unavailable` (500): A part of NewStore was away for a moment. Send again.
   * - `rpc_timeout` (500): An inner call took too long. The order may exist in part: send the same body again to
   * complete it.
   * - `same_order_injection_with_different_data`: The `external_id` is taken by an order with another body. Read
   * that one, or send this one under another `external_id`.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orderInjection.createInjectedOrder({
   *   body: {
   *     external_id: "WEB-100231",
   *     shop: "storefront-catalog-en",
   *     shop_locale: "en-US",
   *     channel_type: "web",
   *     channel_name: "web-shop",
   *     currency: "USD",
   *     shipments: [
   *       {
   *         items: [
   *           {
   *             external_item_id: "1",
   *             product_id: "JACKET-RED-M",
   *             price: {
   *               item_price: 64,
   *               item_list_price: 64,
   *               item_tax_lines: [{ amount: 3.25, rate: 0.0725, name: "NY sales tax" }],
   *             },
   *           },
   *         ],
   *         shipping_option: { service_level_identifier: "STANDARD", price: 7.5, tax: 0.54 },
   *       },
   *     ],
   *   },
   * });
   * ```
   */
  createInjectedOrder(input: CreateInjectedOrderInput, options?: CallOptions): Call<CreateInjectedOrderResponse> {
    return callOperation(this, "createInjectedOrder", input, options);
  }

  /**
   * Read the settings.
   *
   * Gives the current settings with their version, the time of the last change and who made it. The version is
   * what a change has to quote.
   *
   * `GET /v1/r/config/order_injection`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Responses:
   * - `200`: The settings.
   * - `404`: No such tenant or service (`not_found`).
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `not_found` (404): The tenant or the service is unknown.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orderInjection.showOrderInjectionConfiguration();
   * ```
   */
  showOrderInjectionConfiguration(
    input: ShowOrderInjectionConfigurationInput = {},
    options?: CallOptions,
  ): Call<ShowOrderInjectionConfigurationResponse> {
    return callOperation(this, "showOrderInjectionConfiguration", input, options);
  }

  /**
   * Set all settings.
   *
   * Creates the settings, or replaces all of them: what is not sent is gone. `version` is `1` or the one read
   * last.
   *
   * `POST /v1/r/config/order_injection`
   *
   * Replay: safe for an identical request, keyed by `query.version`.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Parameters:
   * - `version`: `1`, or the version read last.
   *
   * Responses:
   * - `200`: The settings as they are now.
   * - `400`: The settings are malformed (`invalid_request`).
   * - `404`: No such tenant or service (`not_found`).
   * - `409`: The version is stale (`conflict_version`): someone else was faster.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `invalid_request` (400): The settings are malformed.
   * - `not_found` (404): The tenant or the service is unknown.
   * - `conflict_version` (409): The version is neither 1 nor the latest.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orderInjection.createOrderInjectionConfiguration({ query: { version: "1" } });
   * ```
   */
  createOrderInjectionConfiguration(
    input: CreateOrderInjectionConfigurationInput,
    options?: CallOptions,
  ): Call<CreateOrderInjectionConfigurationResponse> {
    return callOperation(this, "createOrderInjectionConfiguration", input, options);
  }

  /**
   * Change some settings.
   *
   * Changes the settings that are sent. `version` must be the one read last; otherwise somebody changed the
   * settings in between and the response is 409: read, decide, send again.
   *
   * `PATCH /v1/r/config/order_injection`
   *
   * Replay: safe for an identical request, keyed by `query.version`.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Parameters:
   * - `version`: Version that the change starts from: the latest one read.
   *
   * Responses:
   * - `200`: The settings after the change.
   * - `400`: The settings are malformed (`invalid_request`).
   * - `404`: No such tenant or service (`not_found`).
   * - `409`: The version is stale (`conflict_version`): someone else was faster.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `invalid_request` (400): The settings are malformed.
   * - `not_found` (404): The tenant or the service is unknown.
   * - `conflict_version` (409): The version is not the latest.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orderInjection.updateOrderInjectionConfiguration({ query: { version: "3" } });
   * ```
   */
  updateOrderInjectionConfiguration(
    input: UpdateOrderInjectionConfigurationInput,
    options?: CallOptions,
  ): Call<UpdateOrderInjectionConfigurationResponse> {
    return callOperation(this, "updateOrderInjectionConfiguration", input, options);
  }
}
