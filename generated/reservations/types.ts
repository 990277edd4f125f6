// Generated from openapi/reservations.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Problem } from "../common/types.js";

export type { Problem };

/** The inventory settings of a tenant, and of a store where one was asked for. */
export interface InventoryConfig {
  /** Whether quantities may be typed in instead of scanned at adjustments. */
  allow_adjustments_manual_quantity_editing: boolean;
  /** Whether quantities may be typed in instead of scanned at count tasks. */
  allow_counts_manual_quantity_editing: boolean;
  /** Whether quantities may be typed in instead of scanned at full counts. */
  allow_full_counts_manual_quantity_editing: boolean;
  /** Whether quantities may be typed in instead of scanned at receiving. */
  allow_receiving_manual_quantity_editing: boolean;
  /** Whether quantities may be typed in instead of scanned at transfers. */
  allow_transfers_manual_quantity_editing: boolean;
  /** Stores that may adjust stock; `*` for all. */
  enabled_adjustments_stores: string[];
  /** Stores that may receive by the number of a carton; `*` for all. */
  enabled_carton_receiving_stores: string[];
  /** Stores that may count; `*` for all. */
  enabled_counts_stores: string[];
  /** Stores that may count everything; `*` for all. */
  enabled_full_counts_stores: string[];
  /** Stores that may receive goods; `*` for all. */
  enabled_receiving_stores: string[];
  /** Stores that may receive goods that nobody announced; `*` for all. */
  enabled_receiving_without_asn_stores: string[];
  /** Stores that may reserve for customers; `*` for all. */
  enabled_reservations_stores: string[];
  /** Stores that may start a transfer; `*` for all. */
  enabled_store_initiated_transfers_stores: string[];
  /** Stores that may take part in transfers; `*` for all. */
  enabled_transfers_stores: string[];
  /** Whether each scan has to be confirmed. */
  require_confirmation_on_scanning: boolean;
  /** Whether inventory is on for the store that was asked for. */
  enabled?: boolean;
  /** What is switched on for the store that was asked for. */
  store_config?: unknown;
}

/** All inventory settings of a tenant. */
export interface ReplaceInventoryConfigRequest {
  /** Whether quantities may be typed in instead of scanned at adjustments. */
  allow_adjustments_manual_quantity_editing: boolean;
  /** Whether quantities may be typed in instead of scanned at count tasks. */
  allow_counts_manual_quantity_editing: boolean;
  /** Whether quantities may be typed in instead of scanned at full counts. */
  allow_full_counts_manual_quantity_editing: boolean;
  /** Whether quantities may be typed in instead of scanned at receiving. */
  allow_receiving_manual_quantity_editing: boolean;
  /** Whether quantities may be typed in instead of scanned at transfers. */
  allow_transfers_manual_quantity_editing: boolean;
  /** Stores that may adjust stock; `*` for all. */
  enabled_adjustments_stores: readonly string[];
  /** Stores that may receive by the number of a carton; `*` for all. */
  enabled_carton_receiving_stores: readonly string[];
  /** Stores that may count; `*` for all. */
  enabled_counts_stores: readonly string[];
  /** Stores that may count everything; `*` for all. */
  enabled_full_counts_stores: readonly string[];
  /** Stores that may receive goods; `*` for all. */
  enabled_receiving_stores: readonly string[];
  /** Stores that may receive goods that nobody announced; `*` for all. */
  enabled_receiving_without_asn_stores: readonly string[];
  /** Stores that may reserve for customers; `*` for all. */
  enabled_reservations_stores: readonly string[];
  /** Stores that may start a transfer; `*` for all. */
  enabled_store_initiated_transfers_stores: readonly string[];
  /** Stores that may take part in transfers; `*` for all. */
  enabled_transfers_stores: readonly string[];
  /** Whether each scan has to be confirmed. */
  require_confirmation_on_scanning: boolean;
}

/**
 * Where a reservation stands: waiting for the store (`PENDING`), declined by it (`REJECTED`), held (`RESERVED`),
 * at least partly sold (`CONVERTED`) or cancelled (`UNRESERVED`).
 */
export type ReservationStatus = "PENDING" | "REJECTED" | "RESERVED" | "CONVERTED" | "UNRESERVED" | (string & {});

/**
 * Where an item stands: waiting for the store (`PENDING`), declined by it (`REJECTED`), held (`RESERVED`), sold
 * (`CONVERTED`) or released (`UNRESERVED`).
 */
export type ReservationItemStatus = "PENDING" | "REJECTED" | "RESERVED" | "CONVERTED" | "UNRESERVED" | (string & {});

/** How a reservation starts. `RESERVED` takes the stock at once; `PENDING` takes none until the store accepts. */
export type InitialReservationStatus = "PENDING" | "RESERVED";

/** The store's decision: accepted (`RESERVED`) or declined (`REJECTED`). */
export type UpdatedReservationStatus = "REJECTED" | "RESERVED";

/** How the hold ends: the item is sold (`CONVERTED`) or released (`UNRESERVED`). Final. */
export type UpdatedItemStatus = "CONVERTED" | "UNRESERVED";

/** A field and its direction. */
export type ReservationSort = "created_at|asc" | "created_at|desc" | "status|asc" | "status|desc";

/** A reservation to make, version 1. */
export interface CreateReservationRequestV1 {
  /**
   * Profile of the customer.
   *
   * At least 1 characters.
   */
  customer_profile_id: string;
  /**
   * Fulfillment location whose stock is held.
   *
   * At least 1 characters.
   */
  location_id: string;
  /**
   * One entry a unit; 1 to 500. Two units of a product are two entries.
   *
   * 1 to 500 elements.
   */
  items: readonly ReservationItemRequest[];
  /** How the reservation starts. Without it `RESERVED`. */
  status?: InitialReservationStatus | undefined;
  /**
   * How long it lasts, in minutes. Without it the tenant's setting holds, and without that 1440.
   *
   * Minimum 0. Format: int32.
   */
  expires_in_min?: number | undefined;
  /**
   * Associate (member of store staff) who owns it. Without it the one named by the token; an API client's token
   * names nobody, so the reservation then belongs to nobody.
   *
   * At least 1 characters.
   */
  associate_id?: string | undefined;
}

/** A reservation to make, version 2. It is version 1 and an id of the caller's own. */
export interface CreateReservationRequestV2 {
  /**
   * The caller's own id of the reservation, 1 to 255 characters. Only a version 2 body may carry it.
   *
   * 1 to 255 characters.
   *
   * Evidence: published (NewStore API 1.0 description, text of the operation).
   */
  external_id?: string | undefined;
  /**
   * Profile of the customer.
   *
   * At least 1 characters.
   *
   * Evidence: published (NewStore API 1.0 description, version 1 body extended by the text).
   */
  customer_profile_id: string;
  /**
   * Fulfillment location whose stock is held.
   *
   * At least 1 characters.
   *
   * Evidence: published (NewStore API 1.0 description, version 1 body extended by the text).
   */
  location_id: string;
  /**
   * One entry a unit; 1 to 500. Two units of a product are two entries.
   *
   * 1 to 500 elements.
   *
   * Evidence: published (NewStore API 1.0 description, version 1 body extended by the text).
   */
  items: readonly ReservationItemRequest[];
  /**
   * How the reservation starts. Without it `RESERVED`.
   *
   * Evidence: published (NewStore API 1.0 description, version 1 body extended by the text).
   */
  status?: InitialReservationStatus | undefined;
  /**
   * How long it lasts, in minutes. Without it the tenant's setting holds, and without that 1440.
   *
   * Minimum 0. Format: int32.
   *
   * Evidence: published (NewStore API 1.0 description, version 1 body extended by the text).
   */
  expires_in_min?: number | undefined;
  /**
   * Associate (member of store staff) who owns it. Without it the one named by the token; an API client's token
   * names nobody, so the reservation then belongs to nobody.
   *
   * At least 1 characters.
   *
   * Evidence: published (NewStore API 1.0 description, version 1 body extended by the text).
   */
  associate_id?: string | undefined;
}

/** One unit to hold. */
export interface ReservationItemRequest {
  /**
   * Product of the unit.
   *
   * At least 1 characters.
   */
  product_id: string;
}

/** The decision on a pending reservation. */
export interface ReservationUpdate {
  /** The decision. */
  status: UpdatedReservationStatus;
}

/**
 * Items whose hold ends.
 *
 * At most 500 elements.
 */
export type UpdateReservationItemsRequest = readonly ReservationItemUpdate[];

/** An item and its new status. */
export interface ReservationItemUpdate {
  /**
   * Id of the reservation item; not a product id.
   *
   * Format: uuid.
   */
  id: string;
  /** How the hold ends. */
  status: UpdatedItemStatus;
  /**
   * Cart the unit went into; of use with `CONVERTED`. If the cart is bought, the back office links the reservation
   * to the order.
   */
  cart_id?: string | undefined;
}

/** A page of reservations, version 1. */
export interface ListReservationsResponseV1 {
  /**
   * The reservations of this page.
   *
   * At most 100 elements.
   */
  items: ReservationSummaryResponseV1[];
  /** Where this page stands. */
  pagination_info: ReservationsPaginationInfo;
}

/** A page of reservations, version 2. */
export interface ListReservationsResponseV2 {
  /**
   * The reservations of this page.
   *
   * At most 100 elements.
   */
  items: ReservationSummaryResponseV2[];
  /** Where this page stands. */
  pagination_info: ReservationsPaginationInfo;
}

/** Where a page of reservations stands. */
export interface ReservationsPaginationInfo {
  /**
   * Entries on all pages together.
   *
   * Minimum 0. Format: int32.
   */
  total: number;
  /**
   * Entries a page.
   *
   * Minimum 0. Format: int32.
   */
  count?: number;
  /**
   * Where this page starts.
   *
   * Minimum 0. Format: int32.
   */
  offset?: number;
  /**
   * Items held, over all entries together.
   *
   * Minimum 0. Format: int32.
   */
  reserved_item_count?: number;
}

/** A reservation in a list, version 1. */
export interface ReservationSummaryResponseV1 {
  /**
   * Id of the reservation, as the other operations take it.
   *
   * Format: uuid.
   */
  id: string;
  /** The short number shown to staff. Version 2 calls it `display_id`. */
  external_id: string;
  /** Where the reservation stands. */
  status: ReservationStatus;
  /** Fulfillment location whose stock is held. */
  location_id: string;
  /** Profile of the customer. */
  customer_profile_id: string;
  /** Associate it belongs to; null if an API client made it and named nobody. */
  associate_id: string | null;
  /**
   * When it was made.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * When it expires. Expiry alone moves no stock.
   *
   * Format: date-time.
   */
  expires_at: string;
  /**
   * How many of the items are still held.
   *
   * Minimum 0. Format: int32.
   */
  reserved_item_count: number;
  /**
   * The items, without their states.
   *
   * At most 500 elements.
   */
  items: ReservationItemSummaryResponse[];
}

/** A reservation in a list, version 2. */
export interface ReservationSummaryResponseV2 {
  /**
   * Id of the reservation, as the other operations take it.
   *
   * Format: uuid.
   */
  id: string;
  /** The short number shown to staff. Version 1 calls it `external_id`. */
  display_id: string;
  /** The caller's own id from creation; null if there was none. Not version 1's `external_id`. */
  external_id: string | null;
  /** Where the reservation stands. */
  status: ReservationStatus;
  /** Fulfillment location whose stock is held. */
  location_id: string;
  /** Profile of the customer. */
  customer_profile_id: string;
  /** Associate it belongs to; null if an API client made it and named nobody. */
  associate_id: string | null;
  /**
   * When it was made.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * When it expires. Expiry alone moves no stock.
   *
   * Format: date-time.
   */
  expires_at: string;
  /**
   * How many of the items are still held.
   *
   * Minimum 0. Format: int32.
   */
  reserved_item_count: number;
  /**
   * The items, without their states.
   *
   * At most 500 elements.
   */
  items: ReservationItemSummaryResponse[];
}

/** An item of a reservation in a list. */
export interface ReservationItemSummaryResponse {
  /**
   * Id of the reservation item, as updateReservationItems takes it.
   *
   * Format: uuid.
   */
  id: string;
  /** Product held. */
  product_id: string;
}

/** A reservation in full, version 1. */
export interface ReservationDetailsResponseV1 {
  /**
   * Id of the reservation, as the other operations take it.
   *
   * Format: uuid.
   */
  id: string;
  /** The short number shown to staff. Version 2 calls it `display_id`. */
  external_id: string;
  /** Where the reservation stands. */
  status: ReservationStatus;
  /** Fulfillment location whose stock is held. */
  location_id: string;
  /** Profile of the customer. */
  customer_profile_id: string;
  /** Associate it belongs to; null if an API client made it and named nobody. */
  associate_id: string | null;
  /**
   * When it was made.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * When it expires. Expiry alone moves no stock.
   *
   * Format: date-time.
   */
  expires_at: string;
  /**
   * When it was last changed.
   *
   * Format: date-time.
   */
  updated_at: string;
  /**
   * The items, each with its state.
   *
   * At most 500 elements.
   */
  items: ReservationItemDetailsResponse[];
}

/** A reservation in full, version 2. */
export interface ReservationDetailsResponseV2 {
  /**
   * Id of the reservation, as the other operations take it.
   *
   * Format: uuid.
   */
  id: string;
  /** The short number shown to staff. Version 1 calls it `external_id`. */
  display_id: string;
  /** The caller's own id from creation; null if there was none. Not version 1's `external_id`. */
  external_id: string | null;
  /** Where the reservation stands. */
  status: ReservationStatus;
  /** Fulfillment location whose stock is held. */
  location_id: string;
  /** Profile of the customer. */
  customer_profile_id: string;
  /** Associate it belongs to; null if an API client made it and named nobody. */
  associate_id: string | null;
  /**
   * When it was made.
   *
   * Format: date-time.
   */
  created_at: string;
  /**
   * When it expires. Expiry alone moves no stock.
   *
   * Format: date-time.
   */
  expires_at: string;
  /**
   * When it was last changed.
   *
   * Format: date-time.
   */
  updated_at: string;
  /**
   * The items, each with its state.
   *
   * At most 500 elements.
   */
  items: ReservationItemDetailsResponse[];
}

/** An item of a reservation and its state. */
export interface ReservationItemDetailsResponse {
  /**
   * Id of the reservation item, as updateReservationItems takes it.
   *
   * Format: uuid.
   */
  id: string;
  /** Product held. */
  product_id: string;
  /** Where the item stands. */
  status: ReservationItemStatus;
  /**
   * When its status last changed.
   *
   * Format: date-time.
   */
  updated_at: string;
  /** Cart the unit was sold with. */
  cart_id?: string;
}

/** Settings of reservations. */
export interface ReservationConfigResponse {
  /**
   * How long a reservation lasts unless it says otherwise; minutes.
   *
   * Minimum 0. Format: int32.
   */
  expires_in_min: number;
  /** Whether customers get a mail when a store accepts a pending reservation. */
  send_accepted_emails: boolean;
  /** Whether customers get a mail when a store declines a pending reservation. */
  send_rejected_emails: boolean;
}

/** Settings to change; those left out stay. */
export interface ReservationConfigUpdate {
  /**
   * How long a reservation lasts unless it says otherwise; minutes, at least 1.
   *
   * Minimum 1. Format: int32.
   */
  expires_in_min?: number | undefined;
  /** Whether customers get a mail when a store accepts a pending reservation. */
  send_accepted_emails?: boolean | undefined;
  /** Whether customers get a mail when a store declines a pending reservation. */
  send_rejected_emails?: boolean | undefined;
}

/** Query parameters of `listReservations`. */
export interface ListReservationsQuery {
  /** Only reservations at this fulfillment location. */
  location_id?: string | undefined;
  /**
   * Only reservations in one of these statuses; all if left out. How several values are written is not stated; the
   * published description's default is one comma-separated value.
   *
   * At most 5 elements.
   */
  status?: readonly ReservationStatus[] | undefined;
  /**
   * Version 1: part of the number NewStore shows to staff is enough. Version 2: the id given at creation, and only
   * the whole of it matches.
   */
  external_id?: string | undefined;
  /** Version 2 only. The number NewStore shows to staff; part of it is enough. */
  display_id?: string | undefined;
  /** Only reservations of this customer. */
  customer_profile_id?: string | undefined;
  /** Only reservations of this associate (a member of store staff). */
  associate_id?: string | undefined;
  /**
   * Number of the page, from 0, as the published text says; its name, in other APIs, is a count of entries to skip.
   * See how `pagination_info` and the ids of the second page behave before walking a long list: taken for the wrong
   * one it skips reservations or repeats them.
   *
   * Minimum 0. Format: int32. Default: `0`.
   */
  offset?: number | undefined;
  /**
   * Entries a page, 1 to 100.
   *
   * Minimum 1. Maximum 100. Format: int32. Default: `10`.
   */
  count?: number | undefined;
  /**
   * Up to two fields to order by, each with its direction after a bar. Written like `status`.
   *
   * At most 2 elements.
   */
  sort?: readonly ReservationSort[] | undefined;
  /** Whether to list the reservations that have expired, or those that have not. */
  expired?: boolean | undefined;
}

/** Header parameters of `listReservations`. */
export interface ListReservationsHeaders {
  /** Media type of the response. Default: `application/vnd.com.newstore.reservations+json; version=1`. */
  accept?:
    | "application/vnd.com.newstore.reservations+json; version=1"
    | "application/vnd.com.newstore.reservations+json; version=2"
    | undefined;
}

/** Header parameters of `createReservation`. */
export interface CreateReservationHeaders {
  /**
   * Names this one wish to reserve, unchanged over all its retries. A UUID is a good choice.
   *
   * At least 1 characters.
   */
  "Idempotency-Key": string;
  /** Media type of the body. Default: `application/vnd.com.newstore.reservations+json; version=1`. */
  "content-type"?:
    | "application/vnd.com.newstore.reservations+json; version=1"
    | "application/vnd.com.newstore.reservations+json; version=2"
    | undefined;
}

/** Path parameters of `showReservation`. */
export interface ShowReservationPath {
  /**
   * Id of the reservation (`id`, not the short number).
   *
   * Format: uuid.
   */
  reservation_id: string;
}

/** Header parameters of `showReservation`. */
export interface ShowReservationHeaders {
  /** Media type of the response. Default: `application/vnd.com.newstore.reservations+json; version=1`. */
  accept?:
    | "application/vnd.com.newstore.reservations+json; version=1"
    | "application/vnd.com.newstore.reservations+json; version=2"
    | undefined;
}

/** Path parameters of `updateReservation`. */
export interface UpdateReservationPath {
  /**
   * Id of the reservation (`id`, not the short number).
   *
   * Format: uuid.
   */
  reservation_id: string;
}

/** Path parameters of `updateReservationItems`. */
export interface UpdateReservationItemsPath {
  /**
   * Id of the reservation (`id`, not the short number).
   *
   * Format: uuid.
   */
  reservation_id: string;
}

/** Query parameters of `showInventoryConfig`. */
export interface ShowInventoryConfigQuery {
  /** Store whose own settings are wanted too. */
  store_id?: string | undefined;
}

/** What `listReservations` (`GET /inventory/reservations`) returns. */
export type ListReservationsResponse = ListReservationsResponseV1 | ListReservationsResponseV2;

/** What `listReservations` (`GET /inventory/reservations`) takes. */
export interface ListReservationsInput {
  /** Query parameters. */
  query?: ListReservationsQuery | undefined;
  /** Headers. */
  headers?: ListReservationsHeaders | undefined;
}

/** Body of `createReservation` (`POST /inventory/reservations`). */
export type CreateReservationRequest = CreateReservationRequestV1 | CreateReservationRequestV2;

/** What `createReservation` (`POST /inventory/reservations`) returns. */
export type CreateReservationResponse = undefined;

/** What `createReservation` (`POST /inventory/reservations`) takes. */
export interface CreateReservationInput {
  /** Headers. */
  headers: CreateReservationHeaders;
  /**
   * What to reserve, for whom and where. `Content-Type` chooses the version. The published description calls the
   * body optional, yet three of its members are not.
   */
  body: CreateReservationRequest;
}

/** What `showReservation` (`GET /inventory/reservations/{reservation_id}`) returns. */
export type ShowReservationResponse = ReservationDetailsResponseV1 | ReservationDetailsResponseV2;

/** What `showReservation` (`GET /inventory/reservations/{reservation_id}`) takes. */
export interface ShowReservationInput {
  /** Values of the path. */
  path: ShowReservationPath;
  /** Headers. */
  headers?: ShowReservationHeaders | undefined;
}

/** Body of `updateReservation` (`PATCH /inventory/reservations/{reservation_id}`). */
export type UpdateReservationRequest = ReservationUpdate;

/** What `updateReservation` (`PATCH /inventory/reservations/{reservation_id}`) returns. */
export type UpdateReservationResponse = undefined;

/** What `updateReservation` (`PATCH /inventory/reservations/{reservation_id}`) takes. */
export interface UpdateReservationInput {
  /** Values of the path. */
  path: UpdateReservationPath;
  /** The decision. */
  body: UpdateReservationRequest;
}

/** What `updateReservationItems` (`PATCH /inventory/reservations/{reservation_id}/items`) returns. */
export type UpdateReservationItemsResponse = undefined;

/** What `updateReservationItems` (`PATCH /inventory/reservations/{reservation_id}/items`) takes. */
export interface UpdateReservationItemsInput {
  /** Values of the path. */
  path: UpdateReservationItemsPath;
  /** Items and their new status; 500 at most. */
  body: UpdateReservationItemsRequest;
}

/** What `showInventoryConfig` (`GET /inventory/config`) returns. */
export type ShowInventoryConfigResponse = InventoryConfig;

/** What `showInventoryConfig` (`GET /inventory/config`) takes. */
export interface ShowInventoryConfigInput {
  /** Query parameters. */
  query?: ShowInventoryConfigQuery | undefined;
}

/** What `replaceInventoryConfig` (`PUT /inventory/config`) returns. */
export type ReplaceInventoryConfigResponse = undefined;

/** What `replaceInventoryConfig` (`PUT /inventory/config`) takes. */
export interface ReplaceInventoryConfigInput {
  /** All settings. */
  body: ReplaceInventoryConfigRequest;
}

/** What `showReservationConfig` (`GET /inventory/config/reservations`) returns. */
export type ShowReservationConfigResponse = ReservationConfigResponse;

/** What `showReservationConfig` (`GET /inventory/config/reservations`) takes. */
export type ShowReservationConfigInput = Record<string, never>;

/** Body of `updateReservationConfig` (`PATCH /inventory/config/reservations`). */
export type UpdateReservationConfigRequest = ReservationConfigUpdate;

/** What `updateReservationConfig` (`PATCH /inventory/config/reservations`) returns. */
export type UpdateReservationConfigResponse = undefined;

/** What `updateReservationConfig` (`PATCH /inventory/config/reservations`) takes. */
export interface UpdateReservationConfigInput {
  /** The settings to change. */
  body: UpdateReservationConfigRequest;
}
