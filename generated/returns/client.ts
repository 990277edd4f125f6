// Generated from openapi/returns.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  CreateRefundInput,
  CreateRefundResponse,
  CreateReturnInput,
  CreateReturnResponse,
  ListRefundsInput,
  ListRefundsResponse,
  ListReturnsInput,
  ListReturnsResponse,
  ShowPaymentAccountInput,
  ShowPaymentAccountResponse,
  ShowRefundInput,
  ShowRefundResponse,
  ShowReturnInput,
  ShowReturnResponse,
} from "./types.js";

/**
 * NewStore Returns API
 *
 * Goods that come back by post or through a returns tool are reported here; NewStore works out the refund and
 * carries it out. Money without goods, as a gesture, is a refund request. A return that is made in a store needs
 * no call: the event `return.processed` reports it.
 */
export class ReturnsClient {
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * List the returns of an order.
   *
   * Gives all returns of an order. The response is a bare array, without envelope or pages.
   *
   * `GET /v0/d/orders/{order_id}/returns`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client; docs.newstore.net: Item Return API 0.1).
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   *
   * Responses:
   * - `200`: The returns.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.listReturns({ path: { order_id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" } });
   * ```
   */
  listReturns(input: ListReturnsInput, options?: CallOptions): Call<ListReturnsResponse> {
    return callOperation(this, "listReturns", input, options);
  }

  /**
   * Record a return.
   *
   * Reports goods that came back. NewStore computes the refund, creates it, and goes on by itself:
   * `return.processed`, `refund_request.issued` and `payment_account.amount_refunded` follow as events.
   *
   * `POST /v0/d/orders/{order_id}/returns`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * For a return of only some items the refund is the sum of their prices. Shipping is given back only when
   * everything has come back and the tenant allows it; the tenant's return fee is taken off.
   *
   * Nothing recognises a repeat, but a unit that is already back is refused with a message that begins "The
   * following products were already returned". After a lost response list the returns first, and take that
   * refusal as done. A newer edition of this call exists; its path is not known.
   *
   * Evidence: observed (a production client; docs.newstore.net: Item Return API 0.1).
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   *
   * Responses:
   * - `200`: The return is recorded. The success code is not confirmed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.createReturn({
   *   path: { order_id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" },
   *   body: {
   *     returned_from: "DC01",
   *     returned_at: "2026-03-20T08:00:00Z",
   *     items: [
   *       {
   *         product_id: "SCARF-BLUE",
   *         return_code: 12,
   *         return_reason: "Too short",
   *         condition_code: 1,
   *         item_condition: "Sellable",
   *       },
   *     ],
   *   },
   * });
   * ```
   */
  createReturn(input: CreateReturnInput, options?: CallOptions): Call<CreateReturnResponse> {
    return callOperation(this, "createReturn", input, options);
  }

  /**
   * Read one return.
   *
   * Gives one return of an order.
   *
   * `GET /v0/d/orders/{order_id}/returns/{return_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client; docs.newstore.net: Item Return API 0.1).
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   * - `return_id`: NewStore's id of the return.
   *
   * Responses:
   * - `200`: The return.
   * - `404`: No such order or return.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.showReturn({
   *   path: {
   *     order_id: "6840f40c-65c4-5ff7-a23e-92e0e311091a",
   *     return_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   * });
   * ```
   */
  showReturn(input: ShowReturnInput, options?: CallOptions): Call<ShowReturnResponse> {
    return callOperation(this, "showReturn", input, options);
  }

  /**
   * List the refunds of an order.
   *
   * Gives all refund requests of an order. Read it before creating one: what the shop has given back may stand
   * here already, and must not be given back twice.
   *
   * `GET /v0/d/orders/{order_id}/refunds`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Refund Request API v0; a production client).
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   *
   * Responses:
   * - `200`: The refunds.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.listRefunds({ path: { order_id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" } });
   * ```
   */
  listRefunds(input: ListRefundsInput, options?: CallOptions): Call<ListRefundsResponse> {
    return callOperation(this, "listRefunds", input, options);
  }

  /**
   * Give money back without goods.
   *
   * Asks for a refund on the order as a whole, for example as a gesture. It runs later: being accepted means
   * that the money goes back once enough of it is captured. A customer with an e-mail address is notified,
   * except for historical refunds.
   *
   * `POST /v0/d/orders/{order_id}/refunds`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Nothing recognises a repeat, so a second request is a second refund: after a lost response list the
   * refunds first. NewStore considers this order-level form superseded by one on items, whose path is not
   * known.
   *
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   *
   * Responses:
   * - `200`: Accepted, not yet carried out. Neither the success code nor the body is confirmed.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.createRefund({
   *   path: { order_id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" },
   *   body: {
   *     amount: 5,
   *     currency: "EUR",
   *     note: "Late delivery",
   *     is_historical: false,
   *     extended_attributes: [{ name: "source", value: "web-shop" }],
   *   },
   * });
   * ```
   */
  createRefund(input: CreateRefundInput, options?: CallOptions): Call<CreateRefundResponse> {
    return callOperation(this, "createRefund", input, options);
  }

  /**
   * Read one refund.
   *
   * Gives one refund request. For a return without a known order (blind return) put the id of the return in both
   * places: `refund.order_id` of the response is the order that NewStore made up for it.
   *
   * `GET /v0/d/orders/{order_id}/refunds/{refund_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   * - `refund_id`: NewStore's id of the refund.
   *
   * Responses:
   * - `200`: The refund.
   * - `404`: No such order or refund.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.showRefund({
   *   path: {
   *     order_id: "6840f40c-65c4-5ff7-a23e-92e0e311091a",
   *     refund_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11",
   *   },
   * });
   * ```
   */
  showRefund(input: ShowRefundInput, options?: CallOptions): Call<ShowRefundResponse> {
    return callOperation(this, "showRefund", input, options);
  }

  /**
   * Read the payment account of an order.
   *
   * Gives the balance of an order, every movement of money, and the sources it came from. A positive balance is
   * money that is authorized and not captured yet; a negative one means that too much was captured.
   *
   * `GET /v0/c/payments/accounts/{account_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Payment Account API; a production client).
   *
   * Parameters:
   * - `account_id`: Id of the account: the same as NewStore's id of the order, a UUID.
   *
   * Responses:
   * - `200`: The account.
   * - `404`: No such account.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.showPaymentAccount({ path: { account_id: "6840f40c-65c4-5ff7-a23e-92e0e311091a" } });
   * ```
   */
  showPaymentAccount(input: ShowPaymentAccountInput, options?: CallOptions): Call<ShowPaymentAccountResponse> {
    return callOperation(this, "showPaymentAccount", input, options);
  }
}
