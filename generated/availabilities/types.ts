// Generated from openapi/availabilities.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Problem } from "../common/types.js";

export type { Problem };

/** Pairs whose ATP is wanted. */
export interface ListAtpRequest {
  /**
   * One entry a pair; 1 to 2000 of them.
   *
   * 1 to 2000 elements.
   *
   * Evidence: documented (docs.newstore.net: Availabilities API).
   */
  atp_keys: readonly AtpKey[];
}

/** One product at one location. */
export interface AtpKey {
  /**
   * NewStore's product id. Other codes, such as an SKU, are not known to be accepted.
   *
   * At least 1 characters.
   *
   * Evidence: documented (docs.newstore.net: Availabilities API).
   */
  product_id: string;
  /**
   * Fulfillment node id, which is the `id` listLocations gives; not a store's UUID.
   *
   * At least 1 characters.
   *
   * Evidence: documented (docs.newstore.net: Availabilities API).
   */
  fulfillment_node_id: string;
}

/** ATP of the requested pairs. That its members are always there is inferred from the documented sample. */
export interface ListAtpResponse {
  /**
   * One entry a pair. A pair may be missing; the order is not promised.
   *
   * Evidence: documented (docs.newstore.net: Availabilities API).
   */
  items: AtpItem[];
}

/** ATP of one product at one location. */
export interface AtpItem {
  /**
   * The product. Declared as text, although the samples in the documentation print a bare number.
   *
   * Evidence: documented (docs.newstore.net: Availabilities API).
   */
  product_id: string;
  /**
   * The location.
   *
   * Evidence: documented (docs.newstore.net: Availabilities API).
   */
  fulfillment_node_id: string;
  /**
   * Units that may still be sold, expected deliveries included. Whether it can fall below zero is not known.
   *
   * Evidence: documented (docs.newstore.net: Availabilities API).
   */
  atp: number;
}

/** What lowers the ATP of a product at a location, by order item. */
export interface AtpInsightsResponse {
  /** The product of the query. */
  product_id: string;
  /** The location of the query. */
  fulfillment_node_id: string;
  /**
   * Units already assigned to an order item at this location. The list is cut off: the schema says at 1000 entries,
   * the text beside it says at 2000.
   */
  allocations: Allocation[];
  /**
   * Units held since an order was placed and not assigned yet; they go back to ATP when they expire. Cut off like
   * `allocations`.
   */
  reservations?: OrderReservation[];
  /** Units of expected deliveries assigned to an order item, as pre-orders do. Cut off like `allocations`. */
  future_allocations?: FutureAllocation[];
}

/** A unit assigned to an order item. */
export interface Allocation {
  /**
   * NewStore's id of the order.
   *
   * 36 to 36 characters.
   */
  order_uuid: string;
  /**
   * NewStore's id of the order item.
   *
   * 36 to 36 characters.
   */
  item_uuid: string;
  /**
   * When the unit was assigned.
   *
   * Format: date-time.
   */
  created_at: string;
}

/** A unit held for an order item for a limited time. */
export interface OrderReservation {
  /**
   * NewStore's id of the order.
   *
   * 36 to 36 characters.
   */
  order_uuid: string;
  /**
   * NewStore's id of the order item.
   *
   * 36 to 36 characters.
   */
  item_uuid: string;
  /**
   * When the hold began.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * When the hold ends and the unit counts as ATP again.
   *
   * Format: date-time.
   */
  expires_at: string;
}

/** A unit of an expected delivery assigned to an order item. */
export interface FutureAllocation {
  /**
   * NewStore's id of the order.
   *
   * 36 to 36 characters.
   */
  order_uuid: string;
  /**
   * NewStore's id of the order item.
   *
   * 36 to 36 characters.
   */
  item_uuid: string;
  /**
   * When the unit was assigned.
   *
   * Format: date-time.
   */
  created_at: string;
}

/** Fulfillment locations of the tenant. */
export interface ListLocationsResponse {
  /**
   * The locations; 2000 at most.
   *
   * Evidence: documented (docs.newstore.net: Location API).
   */
  locations?: Location[];
}

/** A store or warehouse that can hold stock and fulfil orders. */
export interface Location {
  /**
   * Fulfillment node id; fixed once the location exists.
   *
   * Evidence: documented (docs.newstore.net: Location API).
   */
  id?: string;
  /**
   * Store (`store`) or distribution centre (`dc`); fixed once the location exists.
   *
   * Evidence: documented (docs.newstore.net: Location API).
   */
  type?: "store" | "dc" | (string & {});
  /**
   * Whether the location takes part in fulfillment.
   *
   * Evidence: documented (docs.newstore.net: Location API).
   */
  is_enabled?: boolean;
  /**
   * Whether NewStore itself keeps the stock here. If not, an ERP does and sends it in by import. Once switched on
   * for a store it cannot be switched off.
   *
   * Evidence: documented (docs.newstore.net: Location API).
   */
  is_inventory_master?: boolean;
}

/** Kinds of stock locations of the tenant. */
export interface ListStockLocationsResponse {
  /**
   * The stock locations.
   *
   * Evidence: documented (docs.newstore.net: Stock Locations API).
   */
  stock_locations?: StockLocation[];
}

/** An area inside a location that holds stock. */
export interface StockLocation {
  /**
   * Technical name, such as `main`.
   *
   * Evidence: documented (docs.newstore.net: Stock Locations API).
   */
  name?: string;
  /**
   * Name to show to people.
   *
   * Evidence: documented (docs.newstore.net: Stock Locations API).
   */
  display_name?: string;
  /**
   * Whether stock in this area may be sold and so counts towards ATP.
   *
   * Evidence: documented (docs.newstore.net: Stock Locations API).
   */
  salable?: boolean;
}

/** Query parameters of `listAtpInsights`. */
export interface ListAtpInsightsQuery {
  /** Product to look at. */
  product_id: string;
  /** Store or warehouse to look at, by its fulfillment node id. */
  fulfillment_node_id: string;
}

/** What `listAtp` (`POST /v0/availabilities`) takes. */
export interface ListAtpInput {
  /** The pairs to look up. */
  body: ListAtpRequest;
}

/** What `listAtpInsights` (`GET /v0/stock/insights`) returns. */
export type ListAtpInsightsResponse = AtpInsightsResponse;

/** What `listAtpInsights` (`GET /v0/stock/insights`) takes. */
export interface ListAtpInsightsInput {
  /** Query parameters. */
  query: ListAtpInsightsQuery;
}

/** What `listLocations` (`GET /v0/locations`) takes. */
export type ListLocationsInput = Record<string, never>;

/** What `listStockLocations` (`GET /v0/stock_locations`) takes. */
export type ListStockLocationsInput = Record<string, never>;
