// Generated from openapi/reservations.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  CreateReservationInput,
  CreateReservationResponse,
  ListReservationsInput,
  ListReservationsResponse,
  ReplaceInventoryConfigInput,
  ReplaceInventoryConfigResponse,
  ShowInventoryConfigInput,
  ShowInventoryConfigResponse,
  ShowReservationConfigInput,
  ShowReservationConfigResponse,
  ShowReservationInput,
  ShowReservationResponse,
  UpdateReservationConfigInput,
  UpdateReservationConfigResponse,
  UpdateReservationInput,
  UpdateReservationItemsInput,
  UpdateReservationItemsResponse,
  UpdateReservationResponse,
} from "./types.js";

/**
 * NewStore reservations
 *
 * A reservation sets units aside for a customer profile at one fulfillment location. It is a store service, not a
 * checkout lock: it needs a profile and gives no token for order injection. Each item moves one unit from the
 * stock location `main` to `_customer_reservations`, so the unit leaves ATP. NewStore has to be the inventory
 * master of the location, and the store has to be among `enabled_reservations_stores` of the inventory
 * configuration; the documentation calls the feature early access. Two versions of the bodies exist and are
 * distinguished by media type; in version 1 `external_id` is the short number NewStore gives, in version 2 that
 * number is called `display_id` and `external_id` is the caller's own. There is no deletion and no extension:
 * cancel by unreserving the items.
 */
export class ReservationsClient {
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * List reservations.
   *
   * Lists reservations that match all filters given. `Accept` chooses the version: it changes the response and
   * what the `external_id` filter means, and only version 2 knows the `display_id` filter. What goes wrong: the
   * number shown to staff is `external_id` in version 1 and `display_id` in version 2, so code that reads one
   * version with the names of the other mixes up two identifiers.
   *
   * `GET /inventory/reservations`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `inventory:reservations:read`.
   *
   * Parameters:
   * - `location_id` (optional): Only reservations at this fulfillment location.
   * - `status` (optional): Only reservations in one of these statuses; all if left out. How several values are
   * written is not stated; the published description's default is one comma-separated value.
   * - `external_id` (optional): Version 1: part of the number NewStore shows to staff is enough. Version 2: the id
   * given at creation, and only the whole of it matches.
   * - `display_id` (optional): Version 2 only. The number NewStore shows to staff; part of it is enough.
   * - `customer_profile_id` (optional): Only reservations of this customer.
   * - `associate_id` (optional): Only reservations of this associate (a member of store staff).
   * - `offset` (optional): Number of the page, from 0, as the published text says; its name, in other APIs, is a
   * count of entries to skip. See how `pagination_info` and the ids of the second page behave before walking a
   * long list: taken for the wrong one it skips reservations or repeats them.
   * - `count` (optional): Entries a page, 1 to 100.
   * - `sort` (optional): Up to two fields to order by, each with its direction after a bar. Written like `status`.
   * - `expired` (optional): Whether to list the reservations that have expired, or those that have not.
   *
   * Responses:
   * - `200`: A page of reservations, in the requested version.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.listReservations();
   * ```
   */
  listReservations(input: ListReservationsInput = {}, options?: CallOptions): Call<ListReservationsResponse> {
    return callOperation(this, "listReservations", input, options);
  }

  /**
   * Reserve units for a customer.
   *
   * Holds one unit an item. By default the stock moves at once; with status `PENDING` nothing moves until the
   * store accepts. The response has no body: the `Location` header says which reservation it is. A request
   * repeated with the same `Idempotency-Key` returns the reservation made first, so a key must be new for each
   * wish and the same for each retry. What goes wrong: an expired reservation keeps its stock until its items are
   * converted or unreserved, so expired ones that nobody clears keep lowering ATP; and `external_id` is only
   * understood in a version 2 body.
   *
   * `POST /inventory/reservations`
   *
   * Replay: safe with the same `Idempotency-Key` header.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `inventory:reservations:write`.
   *
   * Parameters:
   * - `Idempotency-Key`: Names this one wish to reserve, unchanged over all its retries. A UUID is a good choice.
   *
   * Responses:
   * - `201`: Reserved, now or with an earlier request under the same key. No body.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.createReservation({
   *   headers: { "Idempotency-Key": "0b7a0f6e-5c0e-4f3a-9a51-1f1f6c1f8a10" },
   *   body: {
   *     customer_profile_id: "5f0f7f2e-2f6e-4f57-9a0d-3b5c2d1e4f66",
   *     location_id: "US01",
   *     items: [{ product_id: "P-1" }, { product_id: "P-1" }],
   *   },
   * });
   * ```
   */
  createReservation(input: CreateReservationInput, options?: CallOptions): Call<CreateReservationResponse> {
    return callOperation(this, "createReservation", input, options);
  }

  /**
   * Read a reservation.
   *
   * Reads one reservation with the state of each item. Its status follows from the items: reserved while any item
   * is; converted once the items are a mix of sold and released; unreserved, that is cancelled, when all are
   * released. `Accept` chooses the version. What an unknown id gives is not published. Scope
   * `inventory:reservations:read`.
   *
   * `GET /inventory/reservations/{reservation_id}`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `inventory:reservations:read`.
   *
   * Parameters:
   * - `reservation_id`: Id of the reservation (`id`, not the short number).
   *
   * Responses:
   * - `200`: The reservation, in the requested version.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.showReservation({ path: { reservation_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  showReservation(input: ShowReservationInput, options?: CallOptions): Call<ShowReservationResponse> {
    return callOperation(this, "showReservation", input, options);
  }

  /**
   * Accept or reject a pending reservation.
   *
   * Decides a reservation that is `PENDING`. Accepting it (`RESERVED`) moves the stock and starts its duration
   * anew; rejecting it (`REJECTED`) moves nothing. The customer gets a mail if the settings say so. What goes
   * wrong: any other status is refused with 409, which is also what a repeat of a request that succeeded may get;
   * read the reservation to tell.
   *
   * `PATCH /inventory/reservations/{reservation_id}`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `inventory:reservations:write`.
   *
   * Parameters:
   * - `reservation_id`: Id of the reservation (`id`, not the short number).
   *
   * Responses:
   * - `204`: Decided. No body.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `404`: No such reservation.
   * - `409`: The reservation is not pending, so this change of status is not possible.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.updateReservation({
   *   path: { reservation_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: { status: "RESERVED" },
   * });
   * ```
   */
  updateReservation(input: UpdateReservationInput, options?: CallOptions): Call<UpdateReservationResponse> {
    return callOperation(this, "updateReservation", input, options);
  }

  /**
   * Convert or release items of a reservation.
   *
   * Ends the hold on items: `CONVERTED` because they are being sold, `UNRESERVED` because they are not. Either way
   * one unit an item returns from `_customer_reservations` to `main`. Both are final. Unreserving every item
   * cancels the reservation. What goes wrong: an item already in a final state is refused with 409, so a repeat of
   * a request that succeeded fails; a pending reservation has to be decided with updateReservation first.
   *
   * `PATCH /inventory/reservations/{reservation_id}/items`
   *
   * Replay: never, a repeat may do the work twice.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `inventory:reservations:write`.
   *
   * Parameters:
   * - `reservation_id`: Id of the reservation (`id`, not the short number).
   *
   * Responses:
   * - `204`: Changed. No body.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `404`: The reservation, or one of the items, does not exist.
   * - `409`: One of the items is converted or unreserved already.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.updateReservationItems({
   *   path: { reservation_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" },
   *   body: [{ id: "b2a7d1d8-7a2c-4a53-9d7e-5f8b0b1c2d33", status: "UNRESERVED" }],
   * });
   * ```
   */
  updateReservationItems(
    input: UpdateReservationItemsInput,
    options?: CallOptions,
  ): Call<UpdateReservationItemsResponse> {
    return callOperation(this, "updateReservationItems", input, options);
  }

  /**
   * Show the inventory settings.
   *
   * Reads what stores may do with stock: for the tenant, or with `store_id` for one store as well.
   *
   * `GET /inventory/config`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Parameters:
   * - `store_id` (optional): Store whose own settings are wanted too.
   *
   * Responses:
   * - `200`: The settings.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.showInventoryConfig();
   * ```
   */
  showInventoryConfig(input: ShowInventoryConfigInput = {}, options?: CallOptions): Call<ShowInventoryConfigResponse> {
    return callOperation(this, "showInventoryConfig", input, options);
  }

  /**
   * Replace the inventory settings.
   *
   * Replaces all settings of the tenant: read them, change what is to change, and send the whole. A list of stores
   * may hold `*` for all of them.
   *
   * `PUT /inventory/config`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `newstore:configuration:write`.
   *
   * Responses:
   * - `204`: Replaced. No body.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.replaceInventoryConfig({
   *   body: {
   *     allow_adjustments_manual_quantity_editing: true,
   *     allow_counts_manual_quantity_editing: true,
   *     allow_full_counts_manual_quantity_editing: true,
   *     allow_receiving_manual_quantity_editing: true,
   *     allow_transfers_manual_quantity_editing: true,
   *     enabled_adjustments_stores: ["NYC01"],
   *     enabled_carton_receiving_stores: ["NYC01"],
   *     enabled_counts_stores: ["NYC01"],
   *     enabled_full_counts_stores: ["NYC01"],
   *     enabled_receiving_stores: ["NYC01"],
   *     enabled_receiving_without_asn_stores: ["NYC01"],
   *     enabled_reservations_stores: ["NYC01"],
   *     enabled_store_initiated_transfers_stores: ["NYC01"],
   *     enabled_transfers_stores: ["NYC01"],
   *     require_confirmation_on_scanning: true,
   *   },
   * });
   * ```
   */
  replaceInventoryConfig(
    input: ReplaceInventoryConfigInput,
    options?: CallOptions,
  ): Call<ReplaceInventoryConfigResponse> {
    return callOperation(this, "replaceInventoryConfig", input, options);
  }

  /**
   * Read the reservation settings.
   *
   * Reads the tenant-wide settings of reservations.
   *
   * `GET /inventory/config/reservations`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Responses:
   * - `200`: The settings.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.showReservationConfig();
   * ```
   */
  showReservationConfig(
    input: ShowReservationConfigInput = {},
    options?: CallOptions,
  ): Call<ShowReservationConfigResponse> {
    return callOperation(this, "showReservationConfig", input, options);
  }

  /**
   * Change the reservation settings.
   *
   * Changes the settings that are sent and leaves the others. They hold for the whole tenant, every store
   * included. A default duration below one minute is refused, though a single reservation may ask for 0. Scope
   * `newstore:configuration:write`.
   *
   * `PATCH /inventory/config/reservations`
   *
   * Replay: idempotent, a repeat changes nothing more.
   *
   * @remarks
   * Evidence: published (NewStore API 1.0 description).
   *
   * Token scope: `newstore:configuration:write`.
   *
   * Responses:
   * - `204`: Changed. No body.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.updateReservationConfig({ body: { expires_in_min: 120, send_accepted_emails: true } });
   * ```
   */
  updateReservationConfig(
    input: UpdateReservationConfigInput,
    options?: CallOptions,
  ): Call<UpdateReservationConfigResponse> {
    return callOperation(this, "updateReservationConfig", input, options);
  }
}
