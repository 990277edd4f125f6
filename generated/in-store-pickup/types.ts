// Generated from openapi/in-store-pickup.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Problem } from "../common/types.js";

export type { Problem };

/** What to pick up, and near which point. */
export interface CreateInStorePickupOptionsRequest {
  /**
   * Where to look from, such as where the shopper is.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  location: PickupLocation;
  /**
   * What to pick up, a product an entry.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  bag: readonly PickupBagItem[];
  /**
   * What to list. May be left out.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  options?: PickupSearchOptions | undefined;
}

/** Where to look from. A zip code or city is not known to be understood. */
export interface PickupLocation {
  /**
   * The point. Every known caller sends it; whether it must be there is not stated.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  geo?: GeoPoint | undefined;
}

/** A point on Earth. */
export interface GeoPoint {
  /**
   * Degrees north of the equator; south is negative. Half a point is none, so both members go together.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API; that it is required is reasoned).
   */
  latitude: number;
  /**
   * Degrees east of Greenwich; west is negative.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API; that it is required is reasoned).
   */
  longitude: number;
}

/** A product and how many of it. */
export interface PickupBagItem {
  /**
   * The product. Every known caller sends it; that it must be there is inferred.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  product_id: string;
  /**
   * Number of units. Every known caller sends it; whether it must be there, and what 0 or less does, is not stated.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  quantity?: number | undefined;
}

/** What to list. */
export interface PickupSearchOptions {
  /**
   * How far to look; kilometres. Without it the configured radius presumably holds.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  search_radius?: number | undefined;
  /**
   * How many stores to list at most. How many come without it is not known.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  limit?: number | undefined;
  /**
   * Whether to list stores that lack goods of the bag too. What holds without it is not known, so send it.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  show_stores_without_atp?: boolean | undefined;
}

/** Stores for a bag. */
export interface InStorePickupOptions {
  /**
   * The stores, nearest first. Clients take a missing list for an empty one.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  options?: InStorePickupOption[];
}

/** A store for a bag. Gives a store's two ids side by side. */
export interface InStorePickupOption {
  /**
   * The store as a fulfillment location. Find the wanted store by it.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  fulfillment_node_id?: string;
  /**
   * The store itself.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  store?: PickupStore;
  /**
   * Whether the store has the goods; one response for the whole bag, as far as is known.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  has_atp?: boolean;
  /**
   * The offer to inject the order with. May be missing or null where the store lacks the goods.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  in_store_pickup_option?: PickupOffer | null;
}

/** A store as a shopper sees it. */
export interface PickupStore {
  /**
   * Id of the store; a UUID in some tenants, the same short code as the node id in others.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  store_id?: string;
  /**
   * Name of the store.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  label?: string;
  /**
   * Where the store is.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  physical_address?: PickupStoreAddress;
  /**
   * Phone number of the store.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  phone_number?: string;
  /**
   * When the store is open, a weekday an entry.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  business_hours?: PickupBusinessHours[];
}

/** Address of a store. */
export interface PickupStoreAddress {
  /**
   * Street and house number.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  address_line_1?: string;
  /**
   * Second line of the address.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  address_line_2?: string | null;
  /**
   * City or town.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  city?: string;
  /**
   * Postal code.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  zip_code?: string;
  /**
   * State.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  state?: string;
  /**
   * Province, where a country has them.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  province?: string | null;
  /**
   * Country: two letters, ISO 3166-1.
   *
   * Format: country-code.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  country_code?: string;
  /**
   * Degrees north of the equator.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  latitude?: number;
  /**
   * Degrees east of Greenwich.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  longitude?: number;
}

/** Hours of one weekday. */
export interface PickupBusinessHours {
  /**
   * Day of the week from 0 to 6. 0 is presumably Sunday.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  weekday?: number;
  /**
   * When the store opens, as `HH:MM`.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  from_time?: string;
  /**
   * When the store closes, as `HH:MM`.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  to_time?: string;
  /**
   * From when goods can be picked up, as `HH:MM`.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  earliest_pick_up?: string;
  /**
   * Until when goods can be picked up, as `HH:MM`.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  latest_pick_up?: string;
}

/** An offer to hand over a bag in a store. */
export interface PickupOffer {
  /**
   * Token for the shipping option of order injection, which takes up to 8192 characters. A signed JWT that does not
   * expire; what is inside is not documented, so pass it on unread. Whether it holds for another bag is not known.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  shipping_offer_token?: string;
  /**
   * When the goods can be had; free text from the settings, not a time.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  delivery_time?: string;
  /**
   * What picking up costs.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  cost?: PickupOfferCost;
}

/** Price of picking up. */
export interface PickupOfferCost {
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  currency_code?: string;
  /**
   * Amount in major units of the currency.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  price?: number;
}

/** Pickup settings to write; they replace all there are. */
export interface CreateInStorePickupConfigRequest {
  /**
   * Settings common to all stores.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  global: GlobalPickupConfig;
  /**
   * Settings of each store by its id. Where store id and fulfillment node id differ, which of them is meant is not
   * confirmed.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  stores?:
    | {
        [key: string]: StorePickupConfig;
      }
    | undefined;
}

/** Pickup settings. */
export interface InStorePickupConfig {
  /**
   * Settings common to all stores.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  global: GlobalPickupConfig;
  /**
   * Settings of each store by its id. Where store id and fulfillment node id differ, which of them is meant is not
   * confirmed.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  stores?: {
    [key: string]: StorePickupConfig;
  };
}

/** Settings common to all stores. */
export interface GlobalPickupConfig {
  /**
   * What the store app calls pickup.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  display_name?: string | undefined;
  /**
   * How long an order waits before it is routed, so that it can still be changed. Presumably seconds; 0 in a
   * production set-up.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  grace_period?: number | undefined;
  /**
   * How far to look if the request does not say; kilometres.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  default_search_radius?: number | undefined;
}

/** Settings of one store. */
export interface StorePickupConfig {
  /**
   * Text to show if the store has all of the bag.
   *
   * Evidence: documented (docs.newstore.net: In-store Pickup API).
   */
  delivery_time?: string | undefined;
  /**
   * Text to show if it does not.
   *
   * Evidence: observed (a production client).
   */
  delivery_time_if_not_available?: string | undefined;
  /**
   * What picking up here costs.
   *
   * Evidence: observed (a production client).
   */
  cost?: StorePickupCost | undefined;
}

/** Price of picking up in a store. */
export interface StorePickupCost {
  /**
   * Amount in major units of the currency.
   *
   * Evidence: observed (a production client).
   */
  price?: number | undefined;
  /**
   * Currency: three letters, ISO 4217.
   *
   * Evidence: observed (a production client).
   */
  currency_code?: string | undefined;
  /**
   * Tax code of the fee. May be empty.
   *
   * Evidence: observed (a production client).
   */
  tax_code?: string | undefined;
}

/** What `createInStorePickupOptions` (`POST /v0/d/in_store_pickup_options`) returns. */
export type CreateInStorePickupOptionsResponse = InStorePickupOptions;

/** What `createInStorePickupOptions` (`POST /v0/d/in_store_pickup_options`) takes. */
export interface CreateInStorePickupOptionsInput {
  /** The point, the bag and what to list. */
  body: CreateInStorePickupOptionsRequest;
}

/** What `showInStorePickupConfig` (`GET /v0/d/in_store_pickup_config`) returns. */
export type ShowInStorePickupConfigResponse = InStorePickupConfig;

/** What `showInStorePickupConfig` (`GET /v0/d/in_store_pickup_config`) takes. */
export type ShowInStorePickupConfigInput = Record<string, never>;

/** What `createInStorePickupConfig` (`POST /v0/d/in_store_pickup_config`) returns. */
export type CreateInStorePickupConfigResponse = InStorePickupConfig;

/** What `createInStorePickupConfig` (`POST /v0/d/in_store_pickup_config`) takes. */
export interface CreateInStorePickupConfigInput {
  /** The settings, complete. */
  body: CreateInStorePickupConfigRequest;
}

/** What `destroyInStorePickupConfig` (`DELETE /v0/d/in_store_pickup_config`) returns. */
export type DestroyInStorePickupConfigResponse = undefined;

/** What `destroyInStorePickupConfig` (`DELETE /v0/d/in_store_pickup_config`) takes. */
export type DestroyInStorePickupConfigInput = Record<string, never>;
