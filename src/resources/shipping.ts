import type { CreateDeliveryOptionsRequest, DeliveryOptions, ServiceLevels } from "../../generated/delivery/types.js";
import type { InStorePickupOptions } from "../../generated/in-store-pickup/types.js";
import { type Call, fixed, fromResponse } from "../core/call.js";
import { fixedOptions } from "../core/fixed-options.js";
import { loadPart } from "../core/load-part.js";
import { checkCallOptions, resolveTimeouts } from "../core/options.js";
import type { CallOptions } from "../core/request.js";
import { snapshot } from "../core/snapshot.js";
import { asMethod, responseOf, withWords } from "./lib/as-method.js";
import type { FacadeContext } from "./lib/context.js";
import { hasOption, ofFamily } from "./lib/of-family.js";
import { Resource } from "./lib/resource.js";
import { PickupConfiguration } from "./shipping/pickup-configuration.js";
import type { PickupSearch, StorePickupSearch } from "./shipping/pickup-search.js";
import type { StorePickup } from "./shipping/store-pickup.js";

/** Options to offer at checkout. */
export class Shipping extends Resource {
  /** Which stores offer pickup, and with which texts and prices. */
  readonly pickupConfiguration: PickupConfiguration;

  /** @internal */
  constructor(context: FacadeContext) {
    super(context);
    this.pickupConfiguration = new PickupConfiguration(context);
  }

  /**
   * Reads how a bag can be delivered to an address.
   *
   * Evidence: **inferred**. NewStore's guides name this call; its path and body were never seen. Correct the path with
   * the client's `endpoints` option; unknown members travel both ways unchanged.
   *
   * @example
   * ```ts
   * const { options } = await newstore.shipping.deliveryOptions({
   *   bag: [{ product_id: "TT-HRC-NVY-M", quantity: 1 }],
   *   shipping_address: { country_code: "US", zip_code: "10012" },
   * });
   * ```
   */
  deliveryOptions(request: CreateDeliveryOptionsRequest, options?: CallOptions): Call<DeliveryOptions> {
    const call = this.context.api.delivery.createDeliveryOptions({ body: request }, options);
    return asMethod({ method: "shipping.deliveryOptions", names: { body: "request" } }, call);
  }

  /**
   * Reads the service levels of the tenant, by the identifiers that orders take.
   *
   * Evidence: **inferred**. The response is documented, the path is a guess: correct it with the client's `endpoints`
   * option. A 404 presumably means that the routing rules are not set up yet.
   *
   * @example
   * ```ts
   * const levels = await newstore.shipping.serviceLevels();
   * for (const [id, { display_name }] of Object.entries(levels)) console.log(id, display_name);
   * ```
   */
  serviceLevels(options?: CallOptions): Call<ServiceLevels> {
    const call = this.context.api.delivery.listServiceLevels({}, options);
    return asMethod({ method: "shipping.serviceLevels" }, call);
  }

  /**
   * Tells whether one store can hand out a bag. Where it is, is read first, unless `location` is given: one request
   * fewer at checkout. All of it ends with the call's deadline and signal.
   *
   * Evidence: documented; the place of a store observed. Several shipments, as pickup and delivery in one order, need a
   * token each.
   *
   * @throws {NewStoreError} kind `validation` before anything is sent; kind `api` with status 404 when there is no such
   * store, or without one when NewStore has no coordinates of it. A store without pickup is no error: its state says so.
   *
   * @example
   * ```ts
   * const { state, token } = await newstore.shipping.pickupOptions({
   *   storeId: "US01",
   *   bag: [{ product_id: "TT-HRC-NVY-M", quantity: 1 }],
   * });
   * if (state === "offered") console.log("pick up today", token.length);
   * ```
   */
  pickupOptions(search: StorePickupSearch, options?: CallOptions): Promise<StorePickup>;
  /**
   * Reads which stores near a point can hand out a bag, nearest first. Distances are kilometres.
   *
   * The `shipping_offer_token` of an option goes into the order; pickup tokens do not expire. NewStore does not turn
   * an address into a point: do that first. NewStore's own request fits as well.
   *
   * @throws {NewStoreError} kind `validation` before anything is sent, also for a point that is not on Earth, an empty
   * bag, and a quantity of 0.
   *
   * @example
   * ```ts
   * const { options } = await newstore.shipping.pickupOptions({
   *   location: { latitude: 40.7241, longitude: -73.9988 },
   *   bag: [{ product_id: "TT-HRC-NVY-M", quantity: 1 }],
   *   radiusKm: 25,
   *   limit: 5,
   *   showStoresWithoutAtp: false,
   * });
   * ```
   */
  pickupOptions(search: PickupSearch, options?: CallOptions): Call<InStorePickupOptions>;
  pickupOptions(
    search: PickupSearch | StorePickupSearch,
    options?: CallOptions,
  ): Call<InStorePickupOptions> | Promise<StorePickup> {
    if (hasOption(search, "storeId"))
      return withWords({ method: "shipping.pickupOptions" }, () => atStore(this.context, search, options));
    return nearby(this.context, search as PickupSearch, options);
  }
}

/** What few clients search for is loaded with their first search. */
const loadSearch = () => loadPart(() => import("./shipping/pickup-search.js"));

function nearby(context: FacadeContext, search: PickupSearch, options?: CallOptions): Call<InStorePickupOptions> {
  return fromResponse(
    fixed(
      search,
      async (own, ownOptions) => {
        const { pickupRequest, wordsOf } = await loadSearch();
        try {
          const call = context.api.inStorePickup.createInStorePickupOptions({ body: pickupRequest(own) }, ownOptions);
          return await responseOf(asMethod(wordsOf(own), call));
        } catch (thrown) {
          throw ofFamily("shipping.pickupOptions", thrown);
        }
      },
      options,
    ),
  );
}

async function atStore(
  context: FacadeContext,
  search: StorePickupSearch,
  given: CallOptions = {},
): Promise<StorePickup> {
  const options = fixedOptions(given);
  checkCallOptions(options);
  const own = snapshot(search);
  (await loadSearch()).refuseNamelessStore(own);
  const { api, clock, timeouts } = context;
  const endsAtMs = clock.monotonicMs() + resolveTimeouts(timeouts, options.timeouts).totalMs;
  // One deadline for both calls.
  const within = (): CallOptions => {
    const totalMs = Math.max(1, endsAtMs - clock.monotonicMs());
    return { ...options, timeouts: { ...options.timeouts, totalMs } };
  };
  const store = (id: string, own: CallOptions) =>
    asMethod(
      { method: "shipping.pickupOptions", names: { "path.store_id": "storeId" } },
      api.stores.showLegacyStore({ path: { store_id: id } }, own),
    );
  const calls = { store, options: (near: PickupSearch, own: CallOptions) => nearby(context, near, own) };
  const { storePickup } = await loadPart(() => import("./shipping/store-pickup.js"));
  return storePickup(own, { within, calls });
}
