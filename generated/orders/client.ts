// Generated from openapi/orders.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, call } from "../../src/transport/call.js";
import type { CallOptions, Transport } from "../../src/transport/transport.js";
import * as operations from "./operations.js";
import type {
  CreateCancellationInput,
  CreateCancellationResponse,
  CreateGracePeriodInput,
  CreateGracePeriodResponse,
  CreateItemLevelNoteInput,
  CreateItemLevelNoteResponse,
  CreateLineItemCancellationInput,
  CreateLineItemCancellationResponse,
  CreateOrderLevelNoteInput,
  CreateOrderLevelNoteResponse,
  CreatePriceInformationForItemsInput,
  CreatePriceInformationForItemsResponse,
  DestroyNoteInput,
  DestroyNoteResponse,
  ListFulfillmentRequestsForOrderInput,
  ListFulfillmentRequestsForOrderResponse,
  ShowCancellationStatusInput,
  ShowCancellationStatusResponse,
  ShowExternalOrderInput,
  ShowExternalOrderResponse,
  ShowOrderHistoryForCustomerInput,
  ShowOrderHistoryForCustomerResponse,
  ShowOrderNoteInput,
  ShowOrderNoteResponse,
  ShowSalesOrderByIdAndIdTypeInput,
  ShowSalesOrderByIdAndIdTypeResponse,
  UpdateFulfillmentRequestItemStatesInput,
  UpdateFulfillmentRequestItemStatesResponse,
  UpdateNoteInput,
  UpdateNoteResponse,
  UpdateSalesOrderSerialNumbersInput,
  UpdateSalesOrderSerialNumbersResponse,
} from "./types.js";

/**
 * NewStore Orders API
 *
 * The order history of a customer, one order in detail, cancelling, prices, serial numbers, the fulfillment
 * requests of an order, and order notes. Orders enter NewStore through the Order Injection API; returns and
 * refunds are in the Returns API.
 */
export class OrdersClient {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List the orders of a customer.
   *
   * Gives the orders of one customer, newest first.
   *
   * Which orders, and how, depends on `Accept`. With version 2
   * (`application/x.newstore.orders+json;version=2`, what the SDK asks for) they come from NewStore's own
   * order manager, in pages, with times in UTC. With plain `application/json` they come from an external
   * order manager behind a webhook, all at once and with fewer fields, and only tenants that have one are
   * served. `offset` and `count` belong to version 2 only.
   *
   * Pages are small, 50 at most, and the rate is limited: for many customers use the data API or the event
   * stream. The call needs NewStore's id of the customer, so look the profile up first, and beware that a
   * search by e-mail finds near matches too.
   *
   * `GET /v0/orders`
   *
   * Parameters:
   * - `customer_id`: NewStore's id of the customer, a UUID.
   * - `offset` (optional): How many orders to pass over. Version 2 only.
   * - `count` (optional): How many orders to give. Version 2 only.
   *
   * Answers:
   * - `200`: The orders: a page of them in version 2, all in plain JSON.
   * - `400`: The request is malformed, for example without `customer_id` (`bad_request`).
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No such customer (`customer_not_found`). Plain JSON only.
   * - `409`: The external order manager's answer does not fit the webhook's schema (`conflict`). Plain JSON only.
   * - `412`: The webhook to the external order manager is not set up completely (`precondition_error`). Plain JSON
   * only.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: The external order manager failed (`external_server_error`).
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Error codes:
   * - `bad_request` (400): `customer_id` is missing.
   * - `customer_not_found` (404): The customer is unknown; only with plain JSON.
   * - `conflict` (409): The external order manager answered with something that does not fit the webhook's schema.
   * - `precondition_error` (412): The webhook to the external order manager is not set up completely.
   * - `external_server_error` (503): The external order manager failed, for example with an expired key.
   * - `internal_server_error` (500): NewStore failed.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: none is needed.
   *
   * Rate limit: 30 requests a second.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.showOrderHistoryForCustomer({ query: { customer_id: "…" } });
   * ```
   */
  showOrderHistoryForCustomer(
    input: ShowOrderHistoryForCustomerInput,
    options?: CallOptions,
  ): Call<ShowOrderHistoryForCustomerResponse> {
    return call(this.#transport, operations.showOrderHistoryForCustomer, input, options);
  }

  /**
   * Read one order.
   *
   * Gives one order, wherever it was placed. With `id_type=internal` NewStore looks only into its own
   * database, and `payment_history` stays empty. With `external` it asks the tenant's external order manager
   * if there is one, and its own database otherwise.
   *
   * With the version-2 `Accept` header, which the SDK sends, `placed_at` is in UTC; without it the time may
   * lack an offset. A fresh order may give 404 for about two seconds after injection.
   *
   * `GET /v0/orders/{id}`
   *
   * Parameters:
   * - `id`: The order, in the form that `id_type` names.
   * - `id_type`: What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see.
   * The choice also decides where NewStore looks.
   *
   * Answers:
   * - `200`: The order.
   * - `400`: The request is malformed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No order with this id of this type.
   * - `409`: The external order manager's answer does not fit the webhook's schema (`conflict`).
   * - `412`: The webhook to the external order manager is not set up completely (`precondition_error`).
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: The external order manager failed (`external_server_error`).
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Error codes:
   * - `conflict` (409): The external order manager answered with something that does not fit the webhook's schema.
   * - `precondition_error` (412): The webhook to the external order manager is not set up completely.
   * - `external_server_error` (503): The external order manager failed, for example with an expired key.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: none is needed.
   *
   * Rate limit: 100 requests a second.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.showSalesOrderByIdAndIdType({ path: { id: "…" }, query: { id_type: "internal" } });
   * ```
   */
  showSalesOrderByIdAndIdType(
    input: ShowSalesOrderByIdAndIdTypeInput,
    options?: CallOptions,
  ): Call<ShowSalesOrderByIdAndIdTypeResponse> {
    return call(this.#transport, operations.showSalesOrderByIdAndIdType, input, options);
  }

  /**
   * Extend the grace period by 15 minutes.
   *
   * Gives the customer 15 more minutes in which the order can be changed or cancelled before it is routed. Works
   * only while the grace period runs. Every success adds 15 minutes, so do not repeat it blindly.
   *
   * `POST /v0/orders/{id}/_extend_grace_period`
   *
   * Parameters:
   * - `id`: The order, in the form that `id_type` names.
   * - `id_type`: What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see.
   *
   * Answers:
   * - `200`: Extended.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No order with this id of this type.
   * - `409`: Another request extended the grace period at the same time.
   * - `412`: The order is not in its grace period, or no longer.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Error codes:
   * - `internal_server_error` (500): NewStore failed.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: none is needed.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createGracePeriod({ path: { id: "…" }, query: { id_type: "internal" } });
   * ```
   */
  createGracePeriod(input: CreateGracePeriodInput, options?: CallOptions): Call<CreateGracePeriodResponse> {
    return call(this.#transport, operations.createGracePeriod, input, options);
  }

  /**
   * Can the order be cancelled?.
   *
   * Says whether the order is cancelled, can be cancelled as it stands, and can be cancelled safely. Ask before
   * cancelling an order that may be in a store's or a warehouse's hands.
   *
   * `GET /v0/orders/{id}/cancel`
   *
   * Parameters:
   * - `id`: The order, in the form that `id_type` names.
   * - `id_type`: What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see.
   *
   * Answers:
   * - `200`: The state of cancellation.
   * - `400`: The request is malformed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No such order.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Error codes:
   * - `internal_server_error` (500): NewStore failed.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: none is needed.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.showCancellationStatus({ path: { id: "…" }, query: { id_type: "internal" } });
   * ```
   */
  showCancellationStatus(
    input: ShowCancellationStatusInput,
    options?: CallOptions,
  ): Call<ShowCancellationStatusResponse> {
    return call(this.#transport, operations.showCancellationStatus, input, options);
  }

  /**
   * Cancel an order.
   *
   * Starts cancelling the whole order. A reason is obligatory. The success says nothing about the end: the event
   * `order.cancelled` or the cancellation status does. What a second cancellation answers is not known, so look at
   * the status before sending it again.
   *
   * `POST /v0/orders/{id}/cancel`
   *
   * Parameters:
   * - `id`: The order, in the form that `id_type` names.
   * - `id_type`: What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see.
   *
   * Answers:
   * - `200`: Cancelling was accepted. No body is described.
   * - `400`: The request is malformed, for example without `reason` (`bad_request`).
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No order with this id of this type.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Error codes:
   * - `bad_request` (400): The request is malformed or cannot be met.
   * - `internal_server_error` (500): NewStore failed.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: none is needed.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createCancellation({ path: { id: "…" }, query: { id_type: "internal" }, body: { reason: "…" } });
   * ```
   */
  createCancellation(input: CreateCancellationInput, options?: CallOptions): Call<CreateCancellationResponse> {
    return call(this.#transport, operations.createCancellation, input, options);
  }

  /**
   * Cancel one item.
   *
   * Cancels one item of an order. At present this works for pre-ordered items only, and only until the item has
   * reached a final status; others are refused. No request body is published, although the published sample of the
   * 400 complains about a missing `reason`: should a tenant answer that, send one.
   *
   * `POST /v0/orders/{id}/items/{item_uuid}/cancel`
   *
   * Parameters:
   * - `id`: The order, in the form that `id_type` names.
   * - `item_uuid`: NewStore's id of the order item, a UUID.
   * - `id_type`: What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see.
   *
   * Answers:
   * - `200`: The item is cancelled. No body is described.
   * - `400`: The item is not a pre-order, has a final status, or the request is malformed (`bad_request`).
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No such item.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Error codes:
   * - `bad_request` (400): The item cannot be cancelled this way, or the request is malformed.
   * - `internal_server_error` (500): NewStore failed.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: none is needed.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createLineItemCancellation({ path: { id: "…", item_uuid: "…" }, query: { id_type: "internal" } });
   * ```
   */
  createLineItemCancellation(
    input: CreateLineItemCancellationInput,
    options?: CallOptions,
  ): Call<CreateLineItemCancellationResponse> {
    return call(this.#transport, operations.createLineItemCancellation, input, options);
  }

  /**
   * Read prices of items and shipping.
   *
   * Gives gross, net and tax of up to 500 items or shipping options of an order; for products also the status. It
   * reads only, although it is a POST.
   *
   * `POST /v0/orders/{id}/prices`
   *
   * Parameters:
   * - `id`: NewStore's id of the order, a UUID.
   *
   * Answers:
   * - `200`: The prices.
   * - `400`: More than 500 items, or a malformed request (`bad_request`).
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No such order (`not_found`).
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Error codes:
   * - `bad_request` (400): More than 500 items, or a malformed request.
   * - `not_found` (404): The order is unknown.
   * - `internal_server_error` (500): NewStore failed.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: none is needed.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createPriceInformationForItems({ path: { id: "…" }, body: { items: [{}] } });
   * ```
   */
  createPriceInformationForItems(
    input: CreatePriceInformationForItemsInput,
    options?: CallOptions,
  ): Call<CreatePriceInformationForItemsResponse> {
    return call(this.#transport, operations.createPriceInformationForItems, input, options);
  }

  /**
   * Set serial numbers.
   *
   * Writes serial numbers on up to 500 items of an order. A number that is already there is overwritten, so the
   * same request twice ends in the same state.
   *
   * `PATCH /v0/orders/{id}/serial_numbers`
   *
   * Parameters:
   * - `id`: NewStore's id of the order, a UUID.
   *
   * Answers:
   * - `204`: Written.
   * - `400`: More than 500 items, or a malformed request (`bad_request`).
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No such order (`not_found`).
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Error codes:
   * - `bad_request` (400): More than 500 items, or a malformed request.
   * - `not_found` (404): The order is unknown.
   * - `internal_server_error` (500): NewStore failed.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: none is needed.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.updateSalesOrderSerialNumbers({
   *   path: { id: "…" },
   *   body: { items: [{ id: "………………………………………………………………………………………………", serial_number: "…" }] },
   * });
   * ```
   */
  updateSalesOrderSerialNumbers(
    input: UpdateSalesOrderSerialNumbersInput,
    options?: CallOptions,
  ): Call<UpdateSalesOrderSerialNumbersResponse> {
    return call(this.#transport, operations.updateSalesOrderSerialNumbers, input, options);
  }

  /**
   * Mark items as shipped or rejected.
   *
   * Reports what became of items of a fulfillment request: shipped or rejected, one of the two for all items
   * of a call. It is meant for stores; warehouses report through the fulfillment provider API.
   *
   * At a store it works only until an associate has picked the request up, and only for items that have no
   * final state; other items stay as they are. A store's rejection needs the reason `rescinded`: NewStore
   * then looks for another location and leaves stock figures alone. It starts looking only when every item
   * of the request is final. Whether the rejecting location can be chosen again is a setting of the tenant;
   * with no location left, the items go on hold.
   *
   * NewStore does not tell a warehouse that its items were rejected here: make sure yourself that they are
   * not sent. Every shipped item raises its own event.
   *
   * `POST /v0/fulfillment_request/{ffr_uuid}/set_items_states`
   *
   * Parameters:
   * - `ffr_uuid`: NewStore's id of the fulfillment request, a UUID.
   *
   * Answers:
   * - `204`: Noted.
   * - `400`: Shipped and rejected are mixed, the store is already at work on the request, or the request is
   * malformed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No such fulfillment request.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: none is needed.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.updateFulfillmentRequestItemStates({
   *   path: { ffr_uuid: "…" },
   *   body: { line_items: [{ item_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11", state: "shipped" }] },
   * });
   * ```
   */
  updateFulfillmentRequestItemStates(
    input: UpdateFulfillmentRequestItemStatesInput,
    options?: CallOptions,
  ): Call<UpdateFulfillmentRequestItemStatesResponse> {
    return call(this.#transport, operations.updateFulfillmentRequestItemStates, input, options);
  }

  /**
   * List the fulfillment requests of an order.
   *
   * Gives all fulfillment requests of an order, oldest first. The list is empty for an order that is not
   * routed yet, and also for an order that does not exist.
   *
   * With more than 2000 of them NewStore answers 400, although nothing is wrong with the request, and puts
   * the latest 2000 into that answer. Orders that need no routing, such as purchases in a store, are still
   * answered today; NewStore has announced that this will end.
   *
   * `GET /v0/fulfillment_requests/{order_uuid}`
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   *
   * Answers:
   * - `200`: The fulfillment requests; perhaps none.
   * - `400`: The order has more than 2000 fulfillment requests; the body is said to carry the latest 2000
   * nevertheless.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: none is needed.
   *
   * Rate limit: 70 requests a second.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.listFulfillmentRequestsForOrder({ path: { order_uuid: "…" } });
   * ```
   */
  listFulfillmentRequestsForOrder(
    input: ListFulfillmentRequestsForOrderInput,
    options?: CallOptions,
  ): Call<ListFulfillmentRequestsForOrderResponse> {
    return call(this.#transport, operations.listFulfillmentRequestsForOrder, input, options);
  }

  /**
   * Read one order by its external number.
   *
   * Gives one order with its products, shipments, payments and what was returned. This is the call that gets
   * from an order number to NewStore's `order_uuid`, which returns and refunds need. A bare value, or
   * `external_id=…`, is the number given at injection (orders from a store have one that NewStore made);
   * `id=…` is NewStore's UUID.
   *
   * Right after injection the answer is 404 for about two seconds. Status texts are labels for people: do
   * not branch on them. `external_item_id` is not repeated; production clients keep it in the item's
   * extended attributes.
   *
   * `GET /v0/d/external_orders/{id}`
   *
   * Parameters:
   * - `id`: The order: its external number, or one of the forms `external_id=…` and `id=…`.
   * - `email` (optional): E-mail of the customer, to check a guest who asks for an order.
   * - `country_code` (optional): Country of the customer, for the same check.
   *
   * Answers:
   * - `200`: The order.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No such order, or not readable yet: normal for about two seconds after injection.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Evidence: observed (two production clients; docs.newstore.net: External Order API (private section)).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.showExternalOrder({ path: { id: "…" } });
   * ```
   */
  showExternalOrder(input: ShowExternalOrderInput, options?: CallOptions): Call<ShowExternalOrderResponse> {
    return call(this.#transport, operations.showExternalOrder, input, options);
  }

  /**
   * List the notes of an order.
   *
   * Gives all notes of an order, newest first, those on single items included.
   *
   * `GET /v0/d/orders/{order_uuid}/notes`
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   *
   * Answers:
   * - `200`: The notes.
   * - `400`: The request is malformed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.showOrderNote({ path: { order_uuid: "…" } });
   * ```
   */
  showOrderNote(input: ShowOrderNoteInput, options?: CallOptions): Call<ShowOrderNoteResponse> {
    return call(this.#transport, operations.showOrderNote, input, options);
  }

  /**
   * Add a note to an order.
   *
   * Writes a note on the order as a whole. Nothing recognises a repeat: sending it twice makes two notes.
   *
   * `POST /v0/d/orders/{order_uuid}/notes`
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   *
   * Answers:
   * - `200`: Written. That the body is the note is not confirmed.
   * - `400`: The request is malformed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createOrderLevelNote({ path: { order_uuid: "…" }, body: { text: "…", source: "…", tags: ["…"] } });
   * ```
   */
  createOrderLevelNote(input: CreateOrderLevelNoteInput, options?: CallOptions): Call<CreateOrderLevelNoteResponse> {
    return call(this.#transport, operations.createOrderLevelNote, input, options);
  }

  /**
   * Add a note to an item.
   *
   * Writes a note on one item of an order. Nothing recognises a repeat: sending it twice makes two notes.
   *
   * `POST /v0/d/orders/{order_uuid}/items/{item_uuid}/notes`
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   * - `item_uuid`: NewStore's id of the order item, a UUID.
   *
   * Answers:
   * - `200`: Written. That the body is the note is not confirmed.
   * - `400`: The request is malformed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createItemLevelNote({ path: { order_uuid: "…", item_uuid: "…" }, body: { text: "…", source: "…", tags: ["…"] } });
   * ```
   */
  createItemLevelNote(input: CreateItemLevelNoteInput, options?: CallOptions): Call<CreateItemLevelNoteResponse> {
    return call(this.#transport, operations.createItemLevelNote, input, options);
  }

  /**
   * Change a note.
   *
   * Changes a note. Which fields may change is not stated; the ones of a new note are assumed.
   *
   * `PATCH /v0/d/orders/{order_uuid}/notes/{note_uuid}`
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   * - `note_uuid`: The note.
   *
   * Answers:
   * - `200`: Changed. That the body is the note is not confirmed.
   * - `400`: The request is malformed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.updateNote({ path: { order_uuid: "…", note_uuid: "…" }, body: {} });
   * ```
   */
  updateNote(input: UpdateNoteInput, options?: CallOptions): Call<UpdateNoteResponse> {
    return call(this.#transport, operations.updateNote, input, options);
  }

  /**
   * Delete a note.
   *
   * Deletes a note, on the order or on an item.
   *
   * `DELETE /v0/d/orders/{order_uuid}/notes/{note_uuid}`
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   * - `note_uuid`: The note.
   *
   * Answers:
   * - `200`: Deleted. Whether a body comes back is not known.
   * - `400`: The request is malformed.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Evidence: documented (docs.newstore.net: Order Notes API).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.destroyNote({ path: { order_uuid: "…", note_uuid: "…" } });
   * ```
   */
  destroyNote(input: DestroyNoteInput, options?: CallOptions): Call<DestroyNoteResponse> {
    return call(this.#transport, operations.destroyNote, input, options);
  }
}
