// Generated from openapi/orders.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  CreateCancellationInput,
  CreateCancellationResponse,
  CreateFulfillmentAcknowledgementInput,
  CreateFulfillmentAcknowledgementResponse,
  CreateFulfillmentCanceledItemsInput,
  CreateFulfillmentCanceledItemsResponse,
  CreateFulfillmentItemRejectionInput,
  CreateFulfillmentItemRejectionResponse,
  CreateFulfillmentRejectionInput,
  CreateFulfillmentRejectionResponse,
  CreateFulfillmentShipmentInput,
  CreateFulfillmentShipmentResponse,
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
  ListFulfillmentCanceledItemsInput,
  ListFulfillmentCanceledItemsResponse,
  ListFulfillmentRequestsForOrderInput,
  ListFulfillmentRequestsForOrderResponse,
  ListFulfillmentShipmentsInput,
  ListFulfillmentShipmentsResponse,
  ListLegacyFulfillmentRequestsInput,
  ListLegacyFulfillmentRequestsResponse,
  ShowCancellationStatusInput,
  ShowCancellationStatusResponse,
  ShowExternalOrderInput,
  ShowExternalOrderResponse,
  ShowLegacyCustomerOrderInput,
  ShowLegacyCustomerOrderResponse,
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
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * List the orders of a customer.
   *
   * Gives the orders of one customer, newest first.
   *
   * `GET /v0/orders`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Which orders, and how, depends on `Accept`. With version 2
   * (`application/x.newstore.orders+json;version=2`, what the SDK accepts) they come from NewStore's own
   * order manager, in pages, with times in UTC. With plain `application/json` they come from an external
   * order manager behind a webhook, all at once and with fewer fields, and only tenants that have one are
   * served. `offset` and `count` belong to version 2 only.
   *
   * Pages are small, 50 at most, and the rate is limited: for many customers use the data API or the event
   * stream. The call needs NewStore's id of the customer, so look the profile up first, and beware that a
   * search by e-mail finds near matches too.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Rate limit: 30 requests a second.
   *
   * Parameters:
   * - `customer_id`: NewStore's id of the customer, a UUID.
   * - `offset` (optional): How many orders to pass over. Version 2 only.
   * - `count` (optional): How many orders to give. Version 2 only.
   *
   * Responses:
   * - `200`: The orders: a page of them in version 2, all in plain JSON.
   * - `400`: The request is malformed, for example without `customer_id` (`bad_request`).
   * - `404`: No such customer (`customer_not_found`). Plain JSON only.
   * - `409`: The external order manager's response does not fit the webhook's schema (`conflict`). Plain JSON
   * only.
   * - `412`: The webhook to the external order manager is not set up completely (`precondition_error`). Plain JSON
   * only.
   * - `503`: The external order manager failed (`external_server_error`).
   * - `401`, `403`, `429`, `500`, `502`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `bad_request` (400): `customer_id` is missing.
   * - `customer_not_found` (404): The customer is unknown; only with plain JSON.
   * - `conflict` (409): The external order manager returned something that does not fit the webhook's schema.
   * - `precondition_error` (412): The webhook to the external order manager is not set up completely.
   * - `external_server_error` (503): The external order manager failed.
   * - `external_server_error` (503): NewStore's key to the external order manager has expired; have it renewed.
   * - `internal_server_error` (500): NewStore failed.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.showOrderHistoryForCustomer({ query: { customer_id: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40" } });
   * ```
   */
  showOrderHistoryForCustomer(
    input: ShowOrderHistoryForCustomerInput,
    options?: CallOptions,
  ): Call<ShowOrderHistoryForCustomerResponse> {
    return callOperation(this, "showOrderHistoryForCustomer", input, options);
  }

  /**
   * Read one order.
   *
   * Gives one order, wherever it was placed. With `id_type=internal` NewStore looks only into its own
   * database, and `payment_history` stays empty. With `external` it reads from the tenant's external order manager
   * if there is one, and its own database otherwise.
   *
   * `GET /v0/orders/{id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * With the version-2 `Accept` header, which the SDK sends, `placed_at` is in UTC; without it the time may
   * lack an offset. A fresh order may give 404 for 1 to 10 seconds after injection, mostly for about 4.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Rate limit: 100 requests a second.
   *
   * Parameters:
   * - `id`: The order, in the form that `id_type` names.
   * - `id_type`: What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see.
   * The choice also decides where NewStore looks.
   *
   * Responses:
   * - `200`: The order.
   * - `400`: The request is malformed.
   * - `404`: No order with this id of this type.
   * - `409`: The external order manager's response does not fit the webhook's schema (`conflict`).
   * - `412`: The webhook to the external order manager is not set up completely (`precondition_error`).
   * - `503`: The external order manager failed (`external_server_error`).
   * - `401`, `403`, `429`, `500`, `502`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `conflict` (409): The external order manager returned something that does not fit the webhook's schema.
   * - `precondition_error` (412): The webhook to the external order manager is not set up completely.
   * - `external_server_error` (503): The external order manager failed.
   * - `external_server_error` (503): NewStore's key to the external order manager has expired; have it renewed.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.showSalesOrderByIdAndIdType({ path: { id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" }, query: { id_type: "internal" } });
   * ```
   */
  showSalesOrderByIdAndIdType(
    input: ShowSalesOrderByIdAndIdTypeInput,
    options?: CallOptions,
  ): Call<ShowSalesOrderByIdAndIdTypeResponse> {
    return callOperation(this, "showSalesOrderByIdAndIdType", input, options);
  }

  /**
   * Extend the grace period by 15 minutes.
   *
   * Gives the customer 15 more minutes in which the order can be changed or cancelled before it is routed. Works
   * only while the grace period runs. Every success adds 15 minutes, so do not repeat it blindly.
   *
   * `POST /v0/orders/{id}/_extend_grace_period`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Parameters:
   * - `id`: The order, in the form that `id_type` names.
   * - `id_type`: What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see.
   *
   * Responses:
   * - `200`: Extended.
   * - `404`: No order with this id of this type.
   * - `409`: Another request extended the grace period at the same time.
   * - `412`: The order is not in its grace period, or no longer.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `internal_server_error` (500): NewStore failed.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createGracePeriod({ path: { id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" }, query: { id_type: "internal" } });
   * ```
   */
  createGracePeriod(input: CreateGracePeriodInput, options?: CallOptions): Call<CreateGracePeriodResponse> {
    return callOperation(this, "createGracePeriod", input, options);
  }

  /**
   * Can the order be cancelled?.
   *
   * Says whether the order is cancelled, can be cancelled as it stands, and can be cancelled safely. Ask before
   * cancelling an order that may be in a store's or a warehouse's hands.
   *
   * `GET /v0/orders/{id}/cancel`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Parameters:
   * - `id`: The order, in the form that `id_type` names.
   * - `id_type`: What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see.
   *
   * Responses:
   * - `200`: The state of cancellation.
   * - `400`: The request is malformed.
   * - `404`: No such order.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `internal_server_error` (500): NewStore failed.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.showCancellationStatus({ path: { id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" }, query: { id_type: "internal" } });
   * ```
   */
  showCancellationStatus(
    input: ShowCancellationStatusInput,
    options?: CallOptions,
  ): Call<ShowCancellationStatusResponse> {
    return callOperation(this, "showCancellationStatus", input, options);
  }

  /**
   * Cancel an order.
   *
   * Starts cancelling the whole order. A reason is obligatory. The success says nothing about the end: the event
   * `order.cancelled` or the cancellation status does. What a second cancellation returns is not known, so look at
   * the status before sending it again.
   *
   * `POST /v0/orders/{id}/cancel`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Parameters:
   * - `id`: The order, in the form that `id_type` names.
   * - `id_type`: What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see.
   *
   * Responses:
   * - `200`: Cancelling was accepted. No body is described.
   * - `400`: The request is malformed, for example without `reason` (`bad_request`).
   * - `404`: No order with this id of this type.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `bad_request` (400): The request is malformed or cannot be met.
   * - `internal_server_error` (500): NewStore failed.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createCancellation({
   *   path: { id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" },
   *   query: { id_type: "internal" },
   *   body: { reason: "ordered twice" },
   * });
   * ```
   */
  createCancellation(input: CreateCancellationInput, options?: CallOptions): Call<CreateCancellationResponse> {
    return callOperation(this, "createCancellation", input, options);
  }

  /**
   * Cancel one item.
   *
   * Cancels one item of an order. At present this works for pre-ordered items only, and only until the item has
   * reached a final status; others are refused. No request body is published, although the published sample of the
   * 400 complains about a missing `reason`: should a tenant return that, send one.
   *
   * `POST /v0/orders/{id}/items/{item_uuid}/cancel`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Parameters:
   * - `id`: The order, in the form that `id_type` names.
   * - `item_uuid`: NewStore's id of the order item, a UUID.
   * - `id_type`: What `id` is: `internal` for NewStore's UUID, `external` for the order number that people see.
   *
   * Responses:
   * - `200`: The item is cancelled. No body is described.
   * - `400`: The item is not a pre-order, has a final status, or the request is malformed (`bad_request`).
   * - `404`: No such item.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `bad_request` (400): The item cannot be cancelled this way, or the request is malformed.
   * - `internal_server_error` (500): NewStore failed.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createLineItemCancellation({
   *   path: {
   *     id: "6840f40c-65c4-5ff7-a23e-92e0e311091a",
   *     item_uuid: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   *   query: { id_type: "internal" },
   * });
   * ```
   */
  createLineItemCancellation(
    input: CreateLineItemCancellationInput,
    options?: CallOptions,
  ): Call<CreateLineItemCancellationResponse> {
    return callOperation(this, "createLineItemCancellation", input, options);
  }

  /**
   * Read prices of items and shipping.
   *
   * Gives gross, net and tax of up to 500 items or shipping options of an order; for products also the status. It
   * reads only, although it is a POST.
   *
   * `POST /v0/orders/{id}/prices`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Parameters:
   * - `id`: NewStore's id of the order, a UUID.
   *
   * Responses:
   * - `200`: The prices.
   * - `400`: More than 500 items, or a malformed request (`bad_request`).
   * - `404`: No such order (`not_found`).
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `bad_request` (400): More than 500 items, or a malformed request.
   * - `not_found` (404): The order is unknown.
   * - `internal_server_error` (500): NewStore failed.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createPriceInformationForItems({
   *   path: { id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" },
   *   body: { items: [{ type: "product", id: "2b1c9d0e-4f3a-4b5c-8d7e-9f0a1b2c3d4e" }] },
   * });
   * ```
   */
  createPriceInformationForItems(
    input: CreatePriceInformationForItemsInput,
    options?: CallOptions,
  ): Call<CreatePriceInformationForItemsResponse> {
    return callOperation(this, "createPriceInformationForItems", input, options);
  }

  /**
   * Set serial numbers.
   *
   * Writes serial numbers on up to 500 items of an order. A number that is already there is overwritten, so the
   * same request twice ends in the same state.
   *
   * `PATCH /v0/orders/{id}/serial_numbers`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Parameters:
   * - `id`: NewStore's id of the order, a UUID.
   *
   * Responses:
   * - `204`: Written.
   * - `400`: More than 500 items, or a malformed request (`bad_request`).
   * - `404`: No such order (`not_found`).
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `bad_request` (400): More than 500 items, or a malformed request.
   * - `not_found` (404): The order is unknown.
   * - `internal_server_error` (500): NewStore failed.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.updateSalesOrderSerialNumbers({
   *   path: { id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" },
   *   body: { items: [{ id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11", serial_number: "SN-4711" }] },
   * });
   * ```
   */
  updateSalesOrderSerialNumbers(
    input: UpdateSalesOrderSerialNumbersInput,
    options?: CallOptions,
  ): Call<UpdateSalesOrderSerialNumbersResponse> {
    return callOperation(this, "updateSalesOrderSerialNumbers", input, options);
  }

  /**
   * Mark items as shipped or rejected.
   *
   * Reports what became of items of a fulfillment request: shipped or rejected, one of the two for all items
   * of a call. It is meant for stores; warehouses report through the fulfillment provider API.
   *
   * `POST /v0/fulfillment_request/{ffr_uuid}/set_items_states`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * At a store it works only until an associate has picked the request up, and only for items that have no
   * final state; other items stay as they are. A store's rejection needs the reason `rescinded`: NewStore
   * then looks for another location and leaves stock figures alone. It starts looking only when every item
   * of the request is final. Whether the rejecting location can be chosen again is a setting of the tenant;
   * with no location left, the items go on hold.
   *
   * NewStore does not notify a warehouse that its items were rejected here: make sure yourself that they are
   * not sent. Every shipped item raises its own event.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Parameters:
   * - `ffr_uuid`: NewStore's id of the fulfillment request, a UUID.
   *
   * Responses:
   * - `204`: Noted.
   * - `400`: Shipped and rejected are mixed, the store is already at work on the request, or the request is
   * malformed.
   * - `404`: No such fulfillment request.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.updateFulfillmentRequestItemStates({
   *   path: { ffr_uuid: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: { line_items: [{ item_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11", state: "shipped" }] },
   * });
   * ```
   */
  updateFulfillmentRequestItemStates(
    input: UpdateFulfillmentRequestItemStatesInput,
    options?: CallOptions,
  ): Call<UpdateFulfillmentRequestItemStatesResponse> {
    return callOperation(this, "updateFulfillmentRequestItemStates", input, options);
  }

  /**
   * List the fulfillment requests of an order.
   *
   * Gives all fulfillment requests of an order, oldest first. The list is empty for an order that is not
   * routed yet, and also for an order that does not exist.
   *
   * `GET /v0/fulfillment_requests/{order_uuid}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * With more than 2000 of them NewStore returns 400, although nothing is wrong with the request, and puts
   * the latest 2000 into that response. The SDK hands them over: the status of `withResponse()` is then 400, and
   * older ones are missing. Orders that need no routing, such as purchases in a store, are still
   * returned today; NewStore has announced that this will end.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Rate limit: 70 requests a second.
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   *
   * Responses:
   * - `200`: The fulfillment requests; perhaps none.
   * - `400`: The order has more than 2000 fulfillment requests; the body is said to carry the latest 2000
   * nevertheless.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.listFulfillmentRequestsForOrder({ path: { order_uuid: "6840f40c-65c4-5ff7-a23e-92e0e311091a" } });
   * ```
   */
  listFulfillmentRequestsForOrder(
    input: ListFulfillmentRequestsForOrderInput,
    options?: CallOptions,
  ): Call<ListFulfillmentRequestsForOrderResponse> {
    return callOperation(this, "listFulfillmentRequestsForOrder", input, options);
  }

  /**
   * Take a fulfillment request on.
   *
   * Tells NewStore that the warehouse has the request and works on it.
   *
   * `POST /v0/d/fulfillment_requests/{id}/acknowledgement`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   *
   * Parameters:
   * - `id`: NewStore's id of the fulfillment request, as the webhook that brings it and the events
   * `fulfillment_request.*` carry it.
   *
   * Responses:
   * - `200`: Noted. Neither the success code nor a body is confirmed.
   * - `400`: The request is malformed, or contradicts what is there.
   * - `404`: No such fulfillment request.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `already_shipped`: It was shipped before.
   * - `already_rejected`: It was rejected before.
   * - `conflicting_items`: Items contradict what is known of them.
   * - `fulfillment_request_invalid`: The request cannot be used for this.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createFulfillmentAcknowledgement({ path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" }, body: {} });
   * ```
   */
  createFulfillmentAcknowledgement(
    input: CreateFulfillmentAcknowledgementInput,
    options?: CallOptions,
  ): Call<CreateFulfillmentAcknowledgementResponse> {
    return callOperation(this, "createFulfillmentAcknowledgement", input, options);
  }

  /**
   * Reject a fulfillment request.
   *
   * Gives the whole request back. With `no_inventory` the list names what is missing; with `cannot_fulfill` it is
   * empty.
   *
   * `POST /v0/d/fulfillment_requests/{id}/rejection`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   *
   * Parameters:
   * - `id`: NewStore's id of the fulfillment request, as the webhook that brings it and the events
   * `fulfillment_request.*` carry it.
   *
   * Responses:
   * - `200`: Noted. Neither the success code nor a body is confirmed.
   * - `400`: The request is malformed, or contradicts what is there.
   * - `404`: No such fulfillment request.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `already_shipped`: It was shipped before.
   * - `already_rejected`: It was rejected before.
   * - `conflicting_items`: Items contradict what is known of them.
   * - `fulfillment_request_invalid`: The request cannot be used for this.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createFulfillmentRejection({
   *   path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: { rejection_reason: "cannot_fulfill" },
   * });
   * ```
   */
  createFulfillmentRejection(
    input: CreateFulfillmentRejectionInput,
    options?: CallOptions,
  ): Call<CreateFulfillmentRejectionResponse> {
    return callOperation(this, "createFulfillmentRejection", input, options);
  }

  /**
   * Reject items of a fulfillment request.
   *
   * Gives items of the request back, by the reason for which they cannot be sent.
   *
   * `POST /v0/d/fulfillment_requests/{id}/reject_items`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   *
   * Parameters:
   * - `id`: NewStore's id of the fulfillment request, as the webhook that brings it and the events
   * `fulfillment_request.*` carry it.
   *
   * Responses:
   * - `200`: Noted. Neither the success code nor a body is confirmed.
   * - `400`: The request is malformed, or contradicts what is there.
   * - `404`: No such fulfillment request.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `already_shipped`: It was shipped before.
   * - `already_rejected`: It was rejected before.
   * - `conflicting_items`: Items contradict what is known of them.
   * - `fulfillment_request_invalid`: The request cannot be used for this.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createFulfillmentItemRejection({
   *   path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: { missing_items: [{ reason: "cannot_fulfill", product_ids: [] }] },
   * });
   * ```
   */
  createFulfillmentItemRejection(
    input: CreateFulfillmentItemRejectionInput,
    options?: CallOptions,
  ): Call<CreateFulfillmentItemRejectionResponse> {
    return callOperation(this, "createFulfillmentItemRejection", input, options);
  }

  /**
   * List the cancelled items of a fulfillment request.
   *
   * Gives the items that were cancelled while the warehouse had them, and whether it has accepted that.
   *
   * `GET /v0/d/fulfillment_requests/{id}/canceled_items`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   *
   * Parameters:
   * - `id`: NewStore's id of the fulfillment request, as the webhook that brings it and the events
   * `fulfillment_request.*` carry it.
   *
   * Responses:
   * - `200`: What is known.
   * - `404`: No such fulfillment request.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.listFulfillmentCanceledItems({ path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  listFulfillmentCanceledItems(
    input: ListFulfillmentCanceledItemsInput,
    options?: CallOptions,
  ): Call<ListFulfillmentCanceledItemsResponse> {
    return callOperation(this, "listFulfillmentCanceledItems", input, options);
  }

  /**
   * Accept cancelled items.
   *
   * Tells NewStore that the warehouse will not send these items.
   *
   * `POST /v0/d/fulfillment_requests/{id}/canceled_items`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   *
   * Parameters:
   * - `id`: NewStore's id of the fulfillment request, as the webhook that brings it and the events
   * `fulfillment_request.*` carry it.
   *
   * Responses:
   * - `200`: Noted. Neither the success code nor a body is confirmed.
   * - `400`: The request is malformed, or contradicts what is there.
   * - `404`: No such fulfillment request.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `already_shipped`: It was shipped before.
   * - `already_rejected`: It was rejected before.
   * - `conflicting_items`: Items contradict what is known of them.
   * - `fulfillment_request_invalid`: The request cannot be used for this.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createFulfillmentCanceledItems({
   *   path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: { product_ids: ["TT-HRC-NVY-M"] },
   * });
   * ```
   */
  createFulfillmentCanceledItems(
    input: CreateFulfillmentCanceledItemsInput,
    options?: CallOptions,
  ): Call<CreateFulfillmentCanceledItemsResponse> {
    return callOperation(this, "createFulfillmentCanceledItems", input, options);
  }

  /**
   * List the shipments of a fulfillment request.
   *
   * Gives the shipments that NewStore took, and those that it did not take. Their members are not known.
   *
   * `GET /v0/d/fulfillment_requests/{id}/shipment`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   *
   * Parameters:
   * - `id`: NewStore's id of the fulfillment request, as the webhook that brings it and the events
   * `fulfillment_request.*` carry it.
   *
   * Responses:
   * - `200`: What is known.
   * - `404`: No such fulfillment request.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.listFulfillmentShipments({ path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  listFulfillmentShipments(
    input: ListFulfillmentShipmentsInput,
    options?: CallOptions,
  ): Call<ListFulfillmentShipmentsResponse> {
    return callOperation(this, "listFulfillmentShipments", input, options);
  }

  /**
   * Confirm a shipment.
   *
   * Tells NewStore what has left, parcel by parcel. Each entry of `product_ids` is one unit.
   *
   * `POST /v0/d/fulfillment_requests/{id}/shipment`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: observed (a production client; docs.newstore.net: Fulfillment Provider API v0).
   *
   * Parameters:
   * - `id`: NewStore's id of the fulfillment request, as the webhook that brings it and the events
   * `fulfillment_request.*` carry it.
   *
   * Responses:
   * - `200`: Noted. Neither the success code nor a body is confirmed.
   * - `400`: The request is malformed, or contradicts what is there.
   * - `404`: No such fulfillment request.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * Error codes:
   * - `already_shipped`: It was shipped before.
   * - `already_rejected`: It was rejected before.
   * - `conflicting_items`: Items contradict what is known of them.
   * - `fulfillment_request_invalid`: The request cannot be used for this.
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createFulfillmentShipment({
   *   path: { id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: {
   *     line_items: [
   *       {
   *         product_ids: ["TT-HRC-NVY-M"],
   *         shipment: { tracking_code: "00340434161094042557", carrier: "DHL" },
   *       },
   *     ],
   *   },
   * });
   * ```
   */
  createFulfillmentShipment(
    input: CreateFulfillmentShipmentInput,
    options?: CallOptions,
  ): Call<CreateFulfillmentShipmentResponse> {
    return callOperation(this, "createFulfillmentShipment", input, options);
  }

  /**
   * Read one order by its external number.
   *
   * Gives one order with its products, shipments, payments and what was returned. This is the call that gets
   * from an order number to NewStore's `order_uuid`, which returns and refunds need. A bare value, or
   * `external_id=…`, is the number given at injection (orders from a store have one that NewStore made);
   * `id=…` is NewStore's UUID.
   *
   * `GET /v0/d/external_orders/{id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Right after injection the response is 404: measured were 0.9 to 9.4 seconds, half of them up to 3.6. Status
   * texts are labels for people: do not branch on them. `external_item_id` is not repeated; production clients
   * keep it in the item's
   * extended attributes.
   *
   * Evidence: observed (two production clients; docs.newstore.net: External Order API (private section)).
   *
   * Parameters:
   * - `id`: The order: its external number, or one of the forms `external_id=…` and `id=…`.
   * - `email` (optional): E-mail of the customer, to check a guest who looks for an order.
   * - `country_code` (optional): Country of the customer, for the same check.
   *
   * Responses:
   * - `200`: The order.
   * - `404`: No such order, or not readable yet: normal for up to 10 seconds after injection.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.showExternalOrder({ path: { id: "1001" } });
   * ```
   */
  showExternalOrder(input: ShowExternalOrderInput, options?: CallOptions): Call<ShowExternalOrderResponse> {
    return callOperation(this, "showExternalOrder", input, options);
  }

  /**
   * List the notes of an order.
   *
   * Gives all notes of an order, newest first, those on single items included.
   *
   * `GET /v0/d/orders/{order_uuid}/notes`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Order Notes API).
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   *
   * Responses:
   * - `200`: The notes.
   * - `400`: The request is malformed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.showOrderNote({ path: { order_uuid: "6840f40c-65c4-5ff7-a23e-92e0e311091a" } });
   * ```
   */
  showOrderNote(input: ShowOrderNoteInput, options?: CallOptions): Call<ShowOrderNoteResponse> {
    return callOperation(this, "showOrderNote", input, options);
  }

  /**
   * Add a note to an order.
   *
   * Writes a note on the order as a whole. Nothing recognises a repeat: sending it twice makes two notes.
   *
   * `POST /v0/d/orders/{order_uuid}/notes`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Order Notes API).
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   *
   * Responses:
   * - `200`: Written. That the body is the note is not confirmed.
   * - `400`: The request is malformed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createOrderLevelNote({
   *   path: { order_uuid: "6840f40c-65c4-5ff7-a23e-92e0e311091a" },
   *   body: { text: "The customer wants the parcel after 5 pm.", source: "web-shop", tags: ["delivery"] },
   * });
   * ```
   */
  createOrderLevelNote(input: CreateOrderLevelNoteInput, options?: CallOptions): Call<CreateOrderLevelNoteResponse> {
    return callOperation(this, "createOrderLevelNote", input, options);
  }

  /**
   * Add a note to an item.
   *
   * Writes a note on one item of an order. Nothing recognises a repeat: sending it twice makes two notes.
   *
   * `POST /v0/d/orders/{order_uuid}/items/{item_uuid}/notes`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Order Notes API).
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   * - `item_uuid`: NewStore's id of the order item, a UUID.
   *
   * Responses:
   * - `200`: Written. That the body is the note is not confirmed.
   * - `400`: The request is malformed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.createItemLevelNote({
   *   path: {
   *     order_uuid: "6840f40c-65c4-5ff7-a23e-92e0e311091a",
   *     item_uuid: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   *   body: { text: "The customer wants the parcel after 5 pm.", source: "web-shop", tags: ["delivery"] },
   * });
   * ```
   */
  createItemLevelNote(input: CreateItemLevelNoteInput, options?: CallOptions): Call<CreateItemLevelNoteResponse> {
    return callOperation(this, "createItemLevelNote", input, options);
  }

  /**
   * Change a note.
   *
   * Changes a note. Which fields may change is not stated; the ones of a new note are assumed.
   *
   * `PATCH /v0/d/orders/{order_uuid}/notes/{note_uuid}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Order Notes API).
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   * - `note_uuid`: The note.
   *
   * Responses:
   * - `200`: Changed. That the body is the note is not confirmed.
   * - `400`: The request is malformed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.updateNote({
   *   path: {
   *     order_uuid: "6840f40c-65c4-5ff7-a23e-92e0e311091a",
   *     note_uuid: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   *   body: { text: "The customer wants the parcel before noon.", tags: ["delivery"] },
   * });
   * ```
   */
  updateNote(input: UpdateNoteInput, options?: CallOptions): Call<UpdateNoteResponse> {
    return callOperation(this, "updateNote", input, options);
  }

  /**
   * Delete a note.
   *
   * Deletes a note, on the order or on an item.
   *
   * `DELETE /v0/d/orders/{order_uuid}/notes/{note_uuid}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Order Notes API).
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   * - `note_uuid`: The note.
   *
   * Responses:
   * - `200`: Deleted. Whether a body comes back is not known.
   * - `400`: The request is malformed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.destroyNote({
   *   path: {
   *     order_uuid: "6840f40c-65c4-5ff7-a23e-92e0e311091a",
   *     note_uuid: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   * });
   * ```
   */
  destroyNote(input: DestroyNoteInput, options?: CallOptions): Call<DestroyNoteResponse> {
    return callOperation(this, "destroyNote", input, options);
  }

  /**
   * Read an order as the back office sees it.
   *
   * One order with its units, discounts, refunds, documents and the history of its payments. Nine integrations of
   * one client read it; no page of documentation was found. What is empty comes as an empty text or null, also
   * where it is an object or a list otherwise.
   *
   * `GET /v0/c/customer_orders/{order_uuid}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (nine integrations of one production client).
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   *
   * Responses:
   * - `200`: The order.
   * - `404`: There is no such order.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.showLegacyCustomerOrder({ path: { order_uuid: "6840f40c-65c4-5ff7-a23e-92e0e311091a" } });
   * ```
   */
  showLegacyCustomerOrder(
    input: ShowLegacyCustomerOrderInput,
    options?: CallOptions,
  ): Call<ShowLegacyCustomerOrderResponse> {
    return callOperation(this, "showLegacyCustomerOrder", input, options);
  }

  /**
   * List the fulfillment requests of an order, the older way.
   *
   * Note the singular `order` in the path. Only the ids were seen being read; `listFulfillmentRequestsForOrder` is
   * the current read of the same.
   *
   * `GET /v0/d/order/{order_uuid}/fulfillment_requests`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `order_uuid`: NewStore's id of the order, a UUID.
   *
   * Responses:
   * - `200`: The fulfillment requests; perhaps none.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.orders.listLegacyFulfillmentRequests({ path: { order_uuid: "6840f40c-65c4-5ff7-a23e-92e0e311091a" } });
   * ```
   */
  listLegacyFulfillmentRequests(
    input: ListLegacyFulfillmentRequestsInput,
    options?: CallOptions,
  ): Call<ListLegacyFulfillmentRequestsResponse> {
    return callOperation(this, "listLegacyFulfillmentRequests", input, options);
  }
}
