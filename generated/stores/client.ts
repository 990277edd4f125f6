// Generated from openapi/stores.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  ListLegacyShopsInput,
  ListLegacyShopsResponse,
  ListLegacyStorePlacesInput,
  ListLegacyStorePlacesResponse,
  ListLegacyStoresInput,
  ListLegacyStoresResponse,
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
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * List stores.
   *
   * Pages through the tenant's stores, at most 100 to a page. The page size must be given. The last page has no
   * `next_page_key`.
   *
   * `GET /stores`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Parameters:
   * - `limit`: How many stores a page has at most. A response never has more than 100.
   * - `start_at` (optional): Where the page starts, the `next_page_key` of the page before. Left out for the first
   * page.
   * - `include_cashboxes` (optional): Whether each store comes with its cash boxes.
   * - `country_codes` (optional): Only stores in these countries. Several codes are separated by commas, the
   * default of the published format; the text does not confirm it.
   *
   * Responses:
   * - `200`: A page of stores.
   * - `400`: A parameter is malformed, or `limit` is missing.
   * - `403`: The token lacks the scope.
   * - `401`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.stores.listStores({ query: { limit: 1 } });
   * ```
   */
  listStores(input: ListStoresInput, options?: CallOptions): Call<ListStoresResponse> {
    return callOperation(this, "listStores", input, options);
  }

  /**
   * Show a store.
   *
   * Gives the fiscal settings of one store; its address is in `showLegacyStore`. Needs scope
   * `newstore:configuration:read`.
   *
   * `GET /stores/{storeId}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Parameters:
   * - `storeId`: Id of the store, a UUID or a short code.
   *
   * Responses:
   * - `200`: The store.
   * - `403`: The token lacks the scope.
   * - `404`: No store has this id. A fulfillment node's id need not be a store's.
   * - `401`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.stores.showStore({ path: { storeId: "US01" } });
   * ```
   */
  showStore(input: ShowStoreInput, options?: CallOptions): Call<ShowStoreResponse> {
    return callOperation(this, "showStore", input, options);
  }

  /**
   * Change a store.
   *
   * Changes the fiscal settings of a store. The country must be sent even when it stays. Needs scope
   * `newstore:configuration:write`.
   *
   * `PATCH /stores/{storeId}`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `newstore:configuration:write`.
   *
   * Parameters:
   * - `storeId`: Id of the store, a UUID or a short code.
   *
   * Responses:
   * - `200`: The store after the change.
   * - `400`: The body is malformed, or the country is missing.
   * - `403`: The token lacks the scope.
   * - `404`: No store has this id.
   * - `401`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.stores.updateStore({
   *   path: { storeId: "US01" },
   *   body: { country_code: "AT", description: "Lumen Graz, main square" },
   * });
   * ```
   */
  updateStore(input: UpdateStoreInput, options?: CallOptions): Call<UpdateStoreResponse> {
    return callOperation(this, "updateStore", input, options);
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
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client).
   *
   * Parameters:
   * - `store_id`: Id of the store, a UUID or a short code.
   *
   * Responses:
   * - `200`: The store. The exact success code is not confirmed; any 2xx counts.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.stores.showLegacyStore({ path: { store_id: "US01" } });
   * ```
   */
  showLegacyStore(input: ShowLegacyStoreInput, options?: CallOptions): Call<ShowLegacyStoreResponse> {
    return callOperation(this, "showLegacyStore", input, options);
  }

  /**
   * List stores, the older way.
   *
   * Lists stores by their ids; `listStores` is the current read. Further members have not been seen.
   *
   * `GET /v0/d/stores`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client and two other code bases).
   *
   * Responses:
   * - `200`: The stores.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.stores.listLegacyStores();
   * ```
   */
  listLegacyStores(input: ListLegacyStoresInput = {}, options?: CallOptions): Call<ListLegacyStoresResponse> {
    return callOperation(this, "listLegacyStores", input, options);
  }

  /**
   * List stores with their places.
   *
   * The list beside `showLegacyStore`. Only ids were seen being read.
   *
   * `GET /v0/i/stores`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client and two other code bases).
   *
   * Responses:
   * - `200`: The stores.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.stores.listLegacyStorePlaces();
   * ```
   */
  listLegacyStorePlaces(
    input: ListLegacyStorePlacesInput = {},
    options?: CallOptions,
  ): Call<ListLegacyStorePlacesResponse> {
    return callOperation(this, "listLegacyStorePlaces", input, options);
  }

  /**
   * List shops and their locales.
   *
   * A shop is what orders and catalogs call by that name; its locales are those that a catalog can have.
   *
   * `GET /v0/c/shops`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: observed (a production client and two other code bases).
   *
   * Responses:
   * - `200`: The shops.
   * - `401`, `403`, `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.stores.listLegacyShops();
   * ```
   */
  listLegacyShops(input: ListLegacyShopsInput = {}, options?: CallOptions): Call<ListLegacyShopsResponse> {
    return callOperation(this, "listLegacyShops", input, options);
  }
}
