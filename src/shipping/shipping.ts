import type { CreateDeliveryOptionsRequest, DeliveryOptions } from "../../generated/delivery/types.js";
import type { CreateInStorePickupOptionsRequest, InStorePickupOptions } from "../../generated/in-store-pickup/types.js";
import type { NewStoreApi } from "../api.js";
import type { Call } from "../transport/call.js";
import type { CallOptions } from "../transport/transport.js";

/** Options to offer at checkout. */
export class Shipping {
  readonly #api: NewStoreApi;

  constructor(api: NewStoreApi) {
    this.#api = api;
  }

  /**
   * Asks how a bag can be delivered to an address.
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
    return this.#api.delivery.createDeliveryOptions({ body: request }, options);
  }

  /**
   * Asks which stores near a point can hand out a bag, nearest first. Distances are kilometres.
   *
   * The `shipping_offer_token` of an option goes into the order; pickup tokens do not expire. NewStore does not turn
   * an address into a point: do that first.
   *
   * @example
   * ```ts
   * const { options } = await newstore.shipping.pickupOptions({
   *   location: { geo: { latitude: 40.7241, longitude: -73.9988 } },
   *   bag: [{ product_id: "TT-HRC-NVY-M", quantity: 1 }],
   *   options: { search_radius: 25, limit: 5, show_stores_without_atp: false },
   * });
   * ```
   */
  pickupOptions(request: CreateInStorePickupOptionsRequest, options?: CallOptions): Call<InStorePickupOptions> {
    return this.#api.inStorePickup.createInStorePickupOptions({ body: request }, options);
  }
}
