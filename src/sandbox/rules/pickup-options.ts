import type { PickupConfig, PickupStoreConfig } from "../state/pickup.js";
import type { SandboxStore } from "../state/stores.js";
import { distanceKm, type GeoPoint } from "./geo.js";
import { writeOfferToken } from "./offer-token.js";

/** What pickup options are made of. */
export interface PickupFacts {
  readonly tenant: string;
  /** Absent: nothing is configured, so no store takes part. */
  readonly config: PickupConfig | undefined;
  readonly stores: readonly SandboxStore[];
  readonly point: GeoPoint;
  readonly bag: readonly { readonly productId: string; readonly quantity: number }[];
  readonly radiusKm: number | undefined;
  readonly limit: number | undefined;
  readonly showStoresWithoutAtp: boolean;
  readonly atp: (productId: string, nodeId: string) => number;
}

/**
 * Stores where a bag can be picked up, nearest first (docs/platform/in-store-pickup.md#pickup-options). A store takes
 * part when it is configured; whether the configuration's key is the store id or the node id is UNKNOWN, so either is
 * taken.
 */
export function pickupOptions(facts: PickupFacts): Record<string, unknown>[] {
  const { config, point, radiusKm = config?.global.default_search_radius ?? Number.POSITIVE_INFINITY } = facts;
  const near = facts.stores.flatMap((store) => {
    const settings = config?.stores?.[store.storeId] ?? config?.stores?.[store.fulfillmentNodeId];
    const distance = distanceKm(point, store.address);
    return settings === undefined || distance > radiusKm ? [] : [{ store, settings, distance }];
  });
  near.sort((a, b) => a.distance - b.distance);
  const listed = near
    .map(({ store, settings }) => ({ store, settings, hasAtp: hasBag(facts, store.fulfillmentNodeId) }))
    .filter(({ hasAtp }) => hasAtp || facts.showStoresWithoutAtp);
  return listed.slice(0, facts.limit).map(({ store, settings, hasAtp }) => optionOf(facts, store, settings, hasAtp));
}

/** One flag for the whole bag; entries of the same product add up. */
function hasBag({ bag, atp }: PickupFacts, nodeId: string): boolean {
  const wanted = new Map<string, number>();
  for (const { productId, quantity } of bag) wanted.set(productId, (wanted.get(productId) ?? 0) + quantity);
  return [...wanted].every(([productId, quantity]) => atp(productId, nodeId) >= quantity);
}

function optionOf(
  facts: PickupFacts,
  store: SandboxStore,
  settings: PickupStoreConfig,
  hasAtp: boolean,
): Record<string, unknown> {
  const { tenant, bag } = facts;
  const { fulfillmentNodeId: nodeId } = store;
  return {
    fulfillment_node_id: nodeId,
    store: storeOf(store),
    has_atp: hasAtp,
    in_store_pickup_option: {
      // The service level a pickup order carries is UNKNOWN (docs/platform/in-store-pickup.md#names-of-pickup); the
      // shipping type's name is taken.
      shipping_offer_token: writeOfferToken({ kind: "pickup", tenant, serviceLevel: "in_store_pick_up", nodeId, bag }),
      delivery_time: (hasAtp ? settings.delivery_time : settings.delivery_time_if_not_available) ?? "",
      cost: { currency_code: settings.cost?.currency_code ?? store.currency, price: settings.cost?.price ?? 0 },
    },
  };
}

function storeOf(store: SandboxStore): Record<string, unknown> {
  const { address } = store;
  return {
    store_id: store.storeId,
    label: store.label,
    physical_address: {
      address_line_1: address.addressLine1,
      address_line_2: address.addressLine2,
      province: address.province,
      state: address.state,
      zip_code: address.zipCode,
      city: address.city,
      country_code: address.countryCode,
      latitude: address.latitude,
      longitude: address.longitude,
    },
    phone_number: store.phoneNumber,
    business_hours: store.businessHours.map((hours) => ({
      from_time: hours.fromTime,
      to_time: hours.toTime,
      weekday: hours.weekday,
      earliest_pick_up: hours.earliestPickUp,
      latest_pick_up: hours.latestPickUp,
    })),
  };
}
