// Generated from openapi/availabilities.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
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
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * Read the ATP of product and location pairs.
   *
   * Returns the current ATP of each requested pair. It only reads, despite being a POST, so it may be sent again
   * at will. More than 2000 pairs have to be spread over several calls; there is no paging. One product at one
   * store is a call with one pair. What goes wrong: it is not known whether a pair with an unknown product or
   * location is refused, left out or reported as 0, so treat a pair that is missing from the response as unknown,
   * not as sold out; the order of the response is not promised, so match on the pair; adding up all locations
   * oversells when some of them do not serve the web shop. NewStore states no rate limit of its own for this call.
   *
   * `POST /v0/availabilities`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Availabilities API; method and path from a production client).
   *
   * Responses:
   * - `200`: ATP of the pairs.
   * - `400`: The request is incomplete or malformed. Stock services usually fill `message` or `messages` and
   * `request_id`, sometimes `error_code`, and leave the other members out.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
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
    return callOperation(this, "listAtp", input, options);
  }

  /**
   * List what holds stock of a product at a location.
   *
   * Lists the order items whose allocations, reservations and future allocations lower the ATP of one product at
   * one location. Despite its name the response has no ATP figure: use listAtp for that. Not paged and cut at a
   * limit, so a busy pair may come back incomplete. Leaving out either parameter gives 400. Any token of the
   * tenant will do; no scope is needed.
   *
   * `GET /v0/stock/insights`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: none is needed.
   *
   * Rate limit: 90 requests a second.
   *
   * Parameters:
   * - `product_id`: Product to look at.
   * - `fulfillment_node_id`: Store or warehouse to look at, by its fulfillment node id.
   *
   * Responses:
   * - `200`: What holds stock of the pair.
   * - `400`: The request is incomplete or malformed. Stock services usually fill `message` or `messages` and
   * `request_id`, sometimes `error_code`, and leave the other members out.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilities.listAtpInsights({ query: { product_id: "TT-HRC-NVY-M", fulfillment_node_id: "DC01" } });
   * ```
   */
  listAtpInsights(input: ListAtpInsightsInput, options?: CallOptions): Call<ListAtpInsightsResponse> {
    return callOperation(this, "listAtpInsights", input, options);
  }

  /**
   * List fulfillment locations.
   *
   * Lists the stores and warehouses known to fulfillment. The ids are the ones to use in ATP calls. At most 2000
   * come back and no way to get more is known. A store's fulfillment node id and its store id may be the same text
   * in one tenant and differ in the next: do not swap one for the other. What a disabled location reports as ATP
   * is not known.
   *
   * `GET /v0/locations`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Location API; path from a production client).
   *
   * Responses:
   * - `200`: The locations.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilities.listLocations();
   * ```
   */
  listLocations(input: ListLocationsInput = {}, options?: CallOptions): Call<ListLocationsResponse> {
    return callOperation(this, "listLocations", input, options);
  }

  /**
   * List kinds of stock locations.
   *
   * Lists the areas into which stock is divided inside a location, such as `main`. Only the salable ones count
   * towards ATP.
   *
   * `GET /v0/stock_locations`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Stock Locations API; path from two production clients).
   *
   * Responses:
   * - `200`: The stock locations.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.availabilities.listStockLocations();
   * ```
   */
  listStockLocations(input: ListStockLocationsInput = {}, options?: CallOptions): Call<ListStockLocationsResponse> {
    return callOperation(this, "listStockLocations", input, options);
  }
}
