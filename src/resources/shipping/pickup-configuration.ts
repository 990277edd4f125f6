import type {
  CreateInStorePickupConfigRequest,
  InStorePickupConfig,
} from "../../../generated/in-store-pickup/types.js";
import type { Call } from "../../core/call.js";
import type { CallOptions } from "../../core/request.js";
import { asMethod } from "../lib/as-method.js";
import { Resource } from "../lib/resource.js";

/**
 * Which stores offer pickup, and with which texts and prices.
 *
 * Evidence: bodies and meaning are documented; **methods and paths are inferred**. Correct them with the client's
 * `endpoints` option.
 */
export class PickupConfiguration extends Resource {
  /**
   * Reads the global values and those of all stores.
   *
   * @example
   * ```ts
   * const { global, stores } = await newstore.shipping.pickupConfiguration.get();
   * ```
   */
  get(options?: CallOptions): Call<InStorePickupConfig> {
    const call = this.context.api.inStorePickup.showInStorePickupConfig({}, options);
    return asMethod({ method: "shipping.pickupConfiguration.get" }, call);
  }

  /**
   * Creates the configuration and **replaces all there is**, global values and those of every store: a store that is
   * left out no longer offers pickup. Read the configuration first, change that, and send all of it.
   *
   * @example
   * ```ts
   * const { global, stores } = await newstore.shipping.pickupConfiguration.get();
   * await newstore.shipping.pickupConfiguration.replace({
   *   global: global ?? { display_name: "Pickup", default_search_radius: 25 },
   *   stores: { ...stores, US01: { delivery_time: "Ready in two hours" } },
   * });
   * ```
   */
  replace(configuration: CreateInStorePickupConfigRequest, options?: CallOptions): Call<InStorePickupConfig> {
    const call = this.context.api.inStorePickup.createInStorePickupConfig({ body: configuration }, options);
    return asMethod({ method: "shipping.pickupConfiguration.replace", names: { body: "configuration" } }, call);
  }

  /**
   * Deletes all of it: no store offers pickup any more.
   *
   * @example
   * ```ts
   * await newstore.shipping.pickupConfiguration.delete();
   * ```
   */
  delete(options?: CallOptions): Call<undefined> {
    const call = this.context.api.inStorePickup.destroyInStorePickupConfig({}, options);
    return asMethod({ method: "shipping.pickupConfiguration.delete" }, call);
  }
}
