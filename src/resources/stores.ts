import type { ListStoresQuery, Store, StoreList } from "../../generated/stores/types.js";
import type { Call } from "../core/call.js";
import type { CallOptions } from "../core/request.js";
import { asMethod } from "./lib/as-method.js";
import { reading } from "./lib/of-family.js";
import { type PageList, pageList } from "./lib/page-list.js";
import { Resource } from "./lib/resource.js";

/** Which stores a list holds. */
export interface StoreQuery extends Omit<ListStoresQuery, "limit" | "start_at"> {
  /** Stores a page. Default 100, which is the most that a page has. */
  readonly pageSize?: number | undefined;
}

/** The retailer's stores. */
export class Stores extends Resource {
  /**
   * Lists all stores. They come without coordinates: `api.stores.showLegacyStore` has them.
   *
   * @example
   * ```ts
   * for await (const store of newstore.stores.list()) console.log(store.id);
   * ```
   */
  list(given: StoreQuery = {}, options?: CallOptions): PageList<Store, StoreList> {
    const { pageSize, ...query } = reading("stores.list", () => ({ ...given }));
    return pageList({
      table: () => import("../../generated/stores/table.js"),
      id: "listStores",
      words: { method: "stores.list", names: { "query.limit": "pageSize", query: "" } },
      query: ({ limits }) => ({ ...query, limit: pageSize ?? limits?.["maxItemsPerPage"] }),
      options,
      send: (page, given) => this.context.api.stores.listStores({ query: page }, given),
    });
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
    const call = this.context.api.stores.showStore({ path: { storeId: id } }, options);
    return asMethod({ method: "stores.get", names: { "path.storeId": "id" } }, call);
  }
}
