// Generated from openapi/returns.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, call } from "../../src/transport/call.js";
import type { CallOptions, Transport } from "../../src/transport/transport.js";
import * as operations from "./operations.js";
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
 * no call: the event `return.processed` tells of it.
 */
export class ReturnsClient {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List the returns of an order.
   *
   * Gives all returns of an order. The answer is a bare array, without envelope or pages.
   *
   * `GET /v0/d/orders/{order_id}/returns`
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   *
   * Answers:
   * - `200`: The returns.
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
   * Evidence: observed (a production client; docs.newstore.net: Item Return API 0.1).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.listReturns({ path: { order_id: "…" } });
   * ```
   */
  listReturns(input: ListReturnsInput, options?: CallOptions): Call<ListReturnsResponse> {
    return call(this.#transport, operations.listReturns, input, options);
  }

  /**
   * Record a return.
   *
   * Reports goods that came back. NewStore computes the refund, creates it, and goes on by itself:
   * `return.processed`, `refund_request.issued` and `payment_account.amount_refunded` follow as events.
   *
   * For a return of only some items the refund is the sum of their prices. Shipping is given back only when
   * everything has come back and the tenant allows it; the tenant's return fee is taken off.
   *
   * Nothing recognises a repeat, but a unit that is already back is refused with a message that begins "The
   * following products were already returned". After a lost answer list the returns first, and take that
   * refusal as done. A newer edition of this call exists; its path is not known.
   *
   * `POST /v0/d/orders/{order_id}/returns`
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   *
   * Answers:
   * - `200`: The return is recorded. The success code is not confirmed.
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
   * Evidence: observed (a production client; docs.newstore.net: Item Return API 0.1).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.createReturn({
   *   path: { order_id: "…" },
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
    return call(this.#transport, operations.createReturn, input, options);
  }

  /**
   * Read one return.
   *
   * Gives one return of an order.
   *
   * `GET /v0/d/orders/{order_id}/returns/{return_id}`
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   * - `return_id`: NewStore's id of the return.
   *
   * Answers:
   * - `200`: The return.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No such order or return.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Evidence: observed (a production client; docs.newstore.net: Item Return API 0.1).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.showReturn({ path: { order_id: "…", return_id: "…" } });
   * ```
   */
  showReturn(input: ShowReturnInput, options?: CallOptions): Call<ShowReturnResponse> {
    return call(this.#transport, operations.showReturn, input, options);
  }

  /**
   * List the refunds of an order.
   *
   * Gives all refund requests of an order. Read it before creating one: what the shop has given back may stand
   * here already, and must not be given back twice.
   *
   * `GET /v0/d/orders/{order_id}/refunds`
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   *
   * Answers:
   * - `200`: The refunds.
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
   * Evidence: documented (docs.newstore.net: Refund Request API v0; a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.listRefunds({ path: { order_id: "…" } });
   * ```
   */
  listRefunds(input: ListRefundsInput, options?: CallOptions): Call<ListRefundsResponse> {
    return call(this.#transport, operations.listRefunds, input, options);
  }

  /**
   * Give money back without goods.
   *
   * Asks for a refund on the order as a whole, for example as a gesture. It runs later: being accepted means
   * that the money goes back once enough of it is captured. A customer with an e-mail address is told,
   * except for historical refunds.
   *
   * Nothing recognises a repeat, so a second request is a second refund: after a lost answer list the
   * refunds first. NewStore considers this order-level form superseded by one on items, whose path is not
   * known.
   *
   * `POST /v0/d/orders/{order_id}/refunds`
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   *
   * Answers:
   * - `200`: Accepted, not yet carried out. Neither the success code nor the body is confirmed.
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
   * Evidence: observed (a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.createRefund({
   *   path: { order_id: "…" },
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
    return call(this.#transport, operations.createRefund, input, options);
  }

  /**
   * Read one refund.
   *
   * Gives one refund request. For a return without a known order (blind return) put the id of the return in both
   * places: `refund.order_id` of the answer is the order that NewStore made up for it.
   *
   * `GET /v0/d/orders/{order_id}/refunds/{refund_id}`
   *
   * Parameters:
   * - `order_id`: NewStore's id of the order, a UUID; not the order number. The external order call gives it as
   * `order_uuid`.
   * - `refund_id`: NewStore's id of the refund.
   *
   * Answers:
   * - `200`: The refund.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No such order or refund.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Evidence: observed (a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.showRefund({ path: { order_id: "…", refund_id: "…" } });
   * ```
   */
  showRefund(input: ShowRefundInput, options?: CallOptions): Call<ShowRefundResponse> {
    return call(this.#transport, operations.showRefund, input, options);
  }

  /**
   * Read the payment account of an order.
   *
   * Gives the balance of an order, every movement of money, and the sources it came from. A positive balance is
   * money that is authorized and not captured yet; a negative one means that too much was captured.
   *
   * `GET /v0/c/payments/accounts/{account_id}`
   *
   * Parameters:
   * - `account_id`: Id of the account: the same as NewStore's id of the order, a UUID.
   *
   * Answers:
   * - `200`: The account.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token is not accepted or lacks a scope. If the body is not JSON, the sender's address is blocked
   * for some minutes: asking again may prolong that.
   * - `404`: No such account.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Evidence: documented (docs.newstore.net: Payment Account API; a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.returns.showPaymentAccount({ path: { account_id: "…" } });
   * ```
   */
  showPaymentAccount(input: ShowPaymentAccountInput, options?: CallOptions): Call<ShowPaymentAccountResponse> {
    return call(this.#transport, operations.showPaymentAccount, input, options);
  }
}
