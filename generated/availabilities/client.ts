// Generated from openapi/availabilities.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, call } from "../../src/transport/call.js";
import type { CallOptions, Transport } from "../../src/transport/transport.js";
import * as operations from "./operations.js";
import type {
  ListAtpInput,
  ListAtpInsightsInput,
  ListAtpInsightsResponse,
  ListAtpResponse,
  ListLocationsInput,
  ListLocationsResponse,
  ListStockLocationsInput,
  ListStockLocationsResponse,
} from "./types.js";

/**
 * NewStore availabilities
 *
 * ATP (available to promise) is stock on hand minus allocations, reservations and safety stock, plus what future
 * deliveries will add. It exists per product and fulfillment location only: no shop, locale, country or currency
 * plays a part. It is a promise, not a lock: nothing here holds a unit for a shopper. For all products at once use
 * the availabilities export.
 */
export class AvailabilitiesClient {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Read the ATP of product and location pairs.
   *
   * Answers with the current ATP of each pair asked for. It only reads, despite being a POST, so it may be sent
   * again at will. More than 2000 pairs have to be spread over several calls; there is no paging. One product at
   * one store is a call with one pair. What goes wrong: it is not known whether a pair with an unknown product or
   * location is refused, left out or answered with 0, so treat a pair that is missing from the answer as unknown,
   * not as sold out; the order of the answer is not promised, so match on the pair; adding up all locations
   * oversells when some of them do not serve the web shop. NewStore states no rate limit of its own for this call.
   *
   * `POST /v0/availabilities`
   *
   * Answers:
   * - `200`: ATP of the pairs.
   * - `400`: The request is incomplete or malformed. Stock services usually fill `message` or `messages` and
   * `request_id`, sometimes `error_code`, and leave the other members out.
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
   * Evidence: documented (docs.newstore.net: Availabilities API; method and path from a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilities.listAtp({
   *   body: {
   *     atp_keys: [
   *       { product_id: "P-1", fulfillment_node_id: "US01" },
   *       { product_id: "P-1", fulfillment_node_id: "DC01" },
   *     ],
   *   },
   * });
   * ```
   */
  listAtp(input: ListAtpInput, options?: CallOptions): Call<ListAtpResponse> {
    return call(this.#transport, operations.listAtp, input, options);
  }

  /**
   * List what holds stock of a product at a location.
   *
   * Lists the order items whose allocations, reservations and future allocations lower the ATP of one product at
   * one location. Despite its name the answer has no ATP figure: ask listAtp for that. Not paged and cut at a
   * limit, so a busy pair may come back incomplete. Leaving out either parameter is answered with 400. Any token
   * of the tenant will do; no scope is asked for.
   *
   * `GET /v0/stock/insights`
   *
   * Parameters:
   * - `product_id`: Product to look at.
   * - `fulfillment_node_id`: Store or warehouse to look at, by its fulfillment node id.
   *
   * Answers:
   * - `200`: What holds stock of the pair.
   * - `400`: The request is incomplete or malformed. Stock services usually fill `message` or `messages` and
   * `request_id`, sometimes `error_code`, and leave the other members out.
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
   * Rate limit: 90 requests a second.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilities.listAtpInsights({ query: { product_id: "…", fulfillment_node_id: "…" } });
   * ```
   */
  listAtpInsights(input: ListAtpInsightsInput, options?: CallOptions): Call<ListAtpInsightsResponse> {
    return call(this.#transport, operations.listAtpInsights, input, options);
  }

  /**
   * List fulfillment locations.
   *
   * Lists the stores and warehouses known to fulfillment. The ids are the ones to use in ATP calls. At most 2000
   * come back and no way to ask for more is known. A store's fulfillment node id and its store id may be the same
   * text in one tenant and differ in the next: do not swap one for the other. What a disabled location reports as
   * ATP is not known.
   *
   * `GET /v0/locations`
   *
   * Answers:
   * - `200`: The locations.
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
   * Evidence: documented (docs.newstore.net: Location API; path from a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilities.listLocations();
   * ```
   */
  listLocations(input: ListLocationsInput = {}, options?: CallOptions): Call<ListLocationsResponse> {
    return call(this.#transport, operations.listLocations, input, options);
  }

  /**
   * List kinds of stock locations.
   *
   * Lists the areas into which stock is divided inside a location, such as `main`. Only the salable ones count
   * towards ATP.
   *
   * `GET /v0/stock_locations`
   *
   * Answers:
   * - `200`: The stock locations.
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
   * Evidence: documented (docs.newstore.net: Stock Locations API; path from two production clients).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilities.listStockLocations();
   * ```
   */
  listStockLocations(input: ListStockLocationsInput = {}, options?: CallOptions): Call<ListStockLocationsResponse> {
    return call(this.#transport, operations.listStockLocations, input, options);
  }
}
