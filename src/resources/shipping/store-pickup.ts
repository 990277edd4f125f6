import type { GeoPoint, InStorePickupOption, InStorePickupOptions } from "../../../generated/in-store-pickup/types.js";
import type { LegacyStore } from "../../../generated/stores/types.js";
import { isName } from "../../core/is-name.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { CallOptions } from "../../core/request.js";
import { type PickupSearch, pointOf, type StorePickupSearch } from "./pickup-search.js";

/**
 * Whether a store can hand out a bag.
 *
 * | state | means |
 * | --- | --- |
 * | `offered` | it has the goods, and `token` goes into the order |
 * | `without-stock` | it lacks goods: units that are ordered there wait on hold. `token` may be there all the same |
 * | `without-offer` | it is listed, but nothing can be ordered there now |
 * | `none` | it is not listed: it takes no part in pickup, or is too far from the point that was given |
 */
export type StorePickup =
  | {
      /** The store has the goods. */
      readonly state: "offered";
      /** The store as NewStore lists it, with its offer. */
      readonly option: InStorePickupOption;
      /** Goes into the order as `shipping_option.shipping_offer_token`. */
      readonly token: string;
    }
  | {
      /** The store lacks goods. */
      readonly state: "without-stock";
      /** The store as NewStore lists it. */
      readonly option: InStorePickupOption;
      /** Offer all the same, where there is one: what is ordered by it waits on hold. */
      readonly token: string | undefined;
    }
  | {
      /** The store is listed without an offer. */
      readonly state: "without-offer";
      /** The store as NewStore lists it. */
      readonly option: InStorePickupOption;
      /** Absent: nothing can be ordered there now. */
      readonly token?: undefined;
    }
  | {
      /** The store is not listed. */
      readonly state: "none";
      /** Absent: it is not listed. */
      readonly option?: undefined;
      /** Absent: it is not listed. */
      readonly token?: undefined;
    };

/** The calls that it takes. */
export interface StorePickupCalls {
  readonly store: (storeId: string, options: CallOptions) => Promise<LegacyStore>;
  readonly options: (search: PickupSearch, options: CallOptions) => Promise<InStorePickupOptions>;
}

/** Reads where the store is, unless that is given, and finds its option among those near. */
export async function storePickup(
  { storeId, fulfillmentNodeId = storeId, location, ...search }: StorePickupSearch,
  { within, calls }: { readonly within: () => CallOptions; readonly calls: StorePickupCalls },
): Promise<StorePickup> {
  const point = pointOf(location) ?? placeOf(await calls.store(storeId, within()), storeId);
  // Also those that lack goods: a store that is not in the list then takes no part.
  const near = await calls.options({ ...search, location: point, showStoresWithoutAtp: true }, within());
  const option = listOf(near).find(
    (one) => one?.fulfillment_node_id === fulfillmentNodeId || one?.store?.store_id === storeId,
  );
  return option === undefined || option === null ? { state: "none" } : judge(option);
}

/** A list that cannot be read does not say that a store takes no part. */
function listOf(near: InStorePickupOptions): readonly (InStorePickupOption | null | undefined)[] {
  const options: unknown = near?.options ?? [];
  if (Array.isArray(options)) return options;
  throw new NewStoreError(
    "shipping.pickupOptions cannot tell: the response has options that are no list. Repeat the call; if it stays so, hooks.onDrift shows how the response differs from the contract.",
    { kind: "api", operationId: "createInStorePickupOptions", body: near, retryable: true },
  );
}

function judge(option: InStorePickupOption): StorePickup {
  const token = option.in_store_pickup_option?.shipping_offer_token;
  const given = isName(token) ? token : undefined;
  if (option.has_atp === false) return { state: "without-stock", option, token: given };
  return given === undefined ? { state: "without-offer", option } : { state: "offered", option, token: given };
}

function placeOf(store: LegacyStore | null | undefined, storeId: string): GeoPoint {
  const { latitude, longitude } = store?.physical_address ?? {};
  if (typeof latitude === "number" && typeof longitude === "number") return { latitude, longitude };
  throw new NewStoreError(
    `shipping.pickupOptions cannot search: NewStore has no coordinates of store ${storeId}. Give them as location.`,
    { kind: "api", operationId: "showLegacyStore" },
  );
}
