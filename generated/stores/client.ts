// Generated from openapi/stores.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, call } from "../../src/transport/call.js";
import type { CallOptions, Transport } from "../../src/transport/transport.js";
import * as operations from "./operations.js";
import type {
  ListStoresInput,
  ListStoresResponse,
  ShowLegacyStoreInput,
  ShowLegacyStoreResponse,
  ShowStoreInput,
  ShowStoreResponse,
  UpdateStoreInput,
  UpdateStoreResponse,
} from "./types.js";

/**
 * NewStore Stores API
 *
 * Two views of a store. `/stores` is the fiscal one: country, time zone, reports and cash boxes, no address. The
 * older `/v0/i/stores` gives the place: address, coordinates, opening hours. A store is where people buy; the same
 * place as a holder of stock is a fulfillment node. In some tenants both have the same id, in others not, so never
 * use one for the other unchecked.
 */
export class StoresClient {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List stores.
   *
   * Pages through the tenant's stores, at most 100 to a page. The page size must be given. The last page has no
   * `next_page_key`.
   *
   * `GET /stores`
   *
   * Parameters:
   * - `limit`: How many stores a page has at most. An answer never has more than 100.
   * - `start_at` (optional): Where the page starts, the `next_page_key` of the page before. Left out for the first
   * page.
   * - `include_cashboxes` (optional): Whether each store comes with its cash boxes.
   * - `country_codes` (optional): Only stores in these countries. Several codes are separated by commas, the
   * default of the published format; the text does not confirm it.
   *
   * Answers:
   * - `200`: A page of stores.
   * - `400`: A parameter is malformed, or `limit` is missing.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token lacks the scope.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.stores.listStores({ query: { limit: 1 } });
   * ```
   */
  listStores(input: ListStoresInput, options?: CallOptions): Call<ListStoresResponse> {
    return call(this.#transport, operations.listStores, input, options);
  }

  /**
   * Show a store.
   *
   * Gives the fiscal settings of one store; its address is in `showLegacyStore`. Needs scope
   * `newstore:configuration:read`.
   *
   * `GET /stores/{storeId}`
   *
   * Parameters:
   * - `storeId`: Id of the store, a UUID or a short code.
   *
   * Answers:
   * - `200`: The store.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token lacks the scope.
   * - `404`: No store has this id. A fulfillment node's id need not be a store's.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.stores.showStore({ path: { storeId: "…" } });
   * ```
   */
  showStore(input: ShowStoreInput, options?: CallOptions): Call<ShowStoreResponse> {
    return call(this.#transport, operations.showStore, input, options);
  }

  /**
   * Change a store.
   *
   * Changes the fiscal settings of a store. The country must be sent even when it stays. Needs scope
   * `newstore:configuration:write`.
   *
   * `PATCH /stores/{storeId}`
   *
   * Parameters:
   * - `storeId`: Id of the store, a UUID or a short code.
   *
   * Answers:
   * - `200`: The store after the change.
   * - `400`: The body is malformed, or the country is missing.
   * - `401`: No access token was sent, or it is no longer accepted.
   * - `403`: The token lacks the scope.
   * - `404`: No store has this id.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: `newstore:configuration:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.stores.updateStore({ path: { storeId: "…" }, body: { country_code: "AT", description: "Lumen Graz, main square" } });
   * ```
   */
  updateStore(input: UpdateStoreInput, options?: CallOptions): Call<UpdateStoreResponse> {
    return call(this.#transport, operations.updateStore, input, options);
  }

  /**
   * Show where a store is.
   *
   * Gives a store's place. Its use is the coordinates: the search for pickup options starts from a point, and a
   * shop that knows only the store can take that point from here. Only the coordinates were seen being read; the
   * other members are those that pickup options show of a store.
   *
   * `GET /v0/i/stores/{store_id}`
   *
   * Parameters:
   * - `store_id`: Id of the store, a UUID or a short code.
   *
   * Answers:
   * - `200`: The store. The exact success code is not confirmed; any 2xx counts.
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
   * Evidence: observed (a production client).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.stores.showLegacyStore({ path: { store_id: "…" } });
   * ```
   */
  showLegacyStore(input: ShowLegacyStoreInput, options?: CallOptions): Call<ShowLegacyStoreResponse> {
    return call(this.#transport, operations.showLegacyStore, input, options);
  }
}
