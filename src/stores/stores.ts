import { listStores } from "../../generated/stores/operations.js";
import type { ListStoresQuery, Store, StoreList } from "../../generated/stores/types.js";
import type { NewStoreApi } from "../api.js";
import { type PageList, pageList } from "../paging/page-list.js";
import type { Call } from "../transport/call.js";
import type { CallOptions } from "../transport/transport.js";

/** Which stores a list holds. */
export interface StoreQuery extends Omit<ListStoresQuery, "limit" | "start_at"> {
  /** Stores a page. Default 100, which is the most that a page has. */
  readonly pageSize?: number | undefined;
}

/** The retailer's stores. */
export class Stores {
  readonly #api: NewStoreApi;

  constructor(api: NewStoreApi) {
    this.#api = api;
  }

  /**
   * Lists all stores. Coordinates are not among what it answers: `api.stores.showLegacyStore` has them.
   *
   * @example
   * ```ts
   * for await (const store of newstore.stores.list()) console.log(store.id);
   * ```
   */
  list({ pageSize, ...query }: StoreQuery = {}, options?: CallOptions): PageList<Store, StoreList> {
    const limit = pageSize ?? listStores.limits?.["maxItemsPerPage"];
    return pageList(listStores, { ...query, limit }, (page) => this.#api.stores.listStores({ query: page }, options));
  }

  /**
   * Reads one store.
   *
   * @example
   * ```ts
   * const store = await newstore.stores.get("US01");
   * ```
   */
  get(id: string, options?: CallOptions): Call<Store> {
    return this.#api.stores.showStore({ path: { storeId: id } }, options);
  }
}
