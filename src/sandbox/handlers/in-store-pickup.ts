import type {
  CreateInStorePickupConfigRequest,
  CreateInStorePickupOptionsRequest,
} from "../../../generated/in-store-pickup/types.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { pickupOptions } from "../rules/pickup-options.js";
import type { PickupConfig } from "../state/pickup.js";

/** Kilometres in which stores are looked for, as observed (docs/platform/in-store-pickup.md#configuration). */
const BUILT_IN_RADIUS_KM = 10;

/** Picking up in a store: options near a point, and which stores take part. */
export const inStorePickupHandlers: Handlers = {
  createInStorePickupOptions: ({ body }, world) => {
    const { location, bag, options } = body as CreateInStorePickupOptionsRequest;
    const { stock, stores } = world.state;
    // docs/platform/in-store-pickup.md#request: whether the members below `location` and `bag` are required is UNKNOWN.
    if (location.geo === undefined) throw new SandboxProblem(400, "bad_request", "location.geo is missing.");
    const found = pickupOptions({
      tenant: world.tenant,
      config: configOf(world),
      stores: stores.list().filter((store) => stores.location(store.fulfillmentNodeId)?.enabled !== false),
      point: location.geo,
      bag: bag.map(({ product_id: productId, quantity }) => ({ productId, quantity: quantity ?? 1 })),
      radiusKm: options?.search_radius,
      limit: options?.limit,
      // docs/platform/in-store-pickup.md#request: the default is UNKNOWN. Stores that lack goods are left out.
      showStoresWithoutAtp: options?.show_stores_without_atp ?? false,
      atp: (productId, nodeId) => stock.presentAtp(productId, nodeId),
    });
    return { status: 200, body: { options: found } };
  },

  // docs/platform/in-store-pickup.md#configuration: replaces every existing value, those of all stores included.
  createInStorePickupConfig: ({ body }, world) => {
    const { global, stores } = body as CreateInStorePickupConfigRequest;
    const config: PickupConfig = stores === undefined ? { global } : { global, stores };
    world.state.pickup.config = config;
    return { status: 200, body: config };
  },

  showInStorePickupConfig: (_request, world) => {
    const config = configOf(world);
    if (config === undefined) throw new SandboxProblem(404, "not_found", "In-store pickup is not configured.");
    return { status: 200, body: config };
  },

  // Whether it takes a store id is UNKNOWN; here it removes everything.
  destroyInStorePickupConfig: (_request, world) => {
    world.state.pickup.config = undefined;
    return { status: 200 };
  },
};

/** What holds: the configuration that was created, or one made of the built-in stores. */
function configOf(world: World): PickupConfig | undefined {
  const { config } = world.state.pickup;
  if (config !== "built-in") return config;
  const stores = world.state.stores.list().filter((store) => store.pickup);
  return {
    global: { display_name: "Pick up in store", grace_period: 0, default_search_radius: BUILT_IN_RADIUS_KM },
    stores: Object.fromEntries(
      stores.map((store) => [
        store.storeId,
        {
          delivery_time: store.deliveryTime,
          delivery_time_if_not_available: store.deliveryTimeIfNotAvailable,
          cost: { price: 0, tax_code: "", currency_code: store.currency },
        },
      ]),
    ),
  };
}
