// Generated from openapi/reservations.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, call } from "../../src/transport/call.js";
import type { CallOptions, Transport } from "../../src/transport/transport.js";
import * as operations from "./operations.js";
import type {
  CreateReservationInput,
  CreateReservationResponse,
  ListReservationsInput,
  ListReservationsResponse,
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
 * configuration; the documentation calls the feature early access. Two versions of the bodies exist and are told
 * apart by media type; in version 1 `external_id` is the short number NewStore gives, in version 2 that number is
 * called `display_id` and `external_id` is the caller's own. There is no deletion and no extension: cancel by
 * unreserving the items.
 */
export class ReservationsClient {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * List reservations.
   *
   * Lists reservations that match all filters given. `Accept` chooses the version: it changes the answer and what
   * the `external_id` filter means, and only version 2 knows the `display_id` filter. What goes wrong: the number
   * shown to staff is `external_id` in version 1 and `display_id` in version 2, so code that reads one version
   * with the names of the other mixes up two identifiers.
   *
   * `GET /inventory/reservations`
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
   * Answers:
   * - `200`: A page of reservations, in the version asked for.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `inventory:reservations:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.listReservations();
   * ```
   */
  listReservations(input: ListReservationsInput = {}, options?: CallOptions): Call<ListReservationsResponse> {
    return call(this.#transport, operations.listReservations, input, options);
  }

  /**
   * Reserve units for a customer.
   *
   * Holds one unit an item. By default the stock moves at once; with status `PENDING` nothing moves until the
   * store accepts. The answer has no body: the `Location` header says which reservation it is. A request repeated
   * with the same `Idempotency-Key` is answered with the reservation made first, so a key must be new for each
   * wish and the same for each retry. What goes wrong: an expired reservation keeps its stock until its items are
   * converted or unreserved, so expired ones that nobody clears keep lowering ATP; and `external_id` is only
   * understood in a version 2 body.
   *
   * `POST /inventory/reservations`
   *
   * Parameters:
   * - `Idempotency-Key`: Names this one wish to reserve, unchanged over all its retries. A UUID is a good choice.
   *
   * Answers:
   * - `201`: Reserved, now or with an earlier request under the same key. No body.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe with the same `Idempotency-Key` header.
   *
   * Token scope: `inventory:reservations:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.createReservation({
   *   headers: { "Idempotency-Key": "…" },
   *   body: {
   *     customer_profile_id: "5f0f7f2e-2f6e-4f57-9a0d-3b5c2d1e4f66",
   *     location_id: "US01",
   *     items: [{ product_id: "P-1" }, { product_id: "P-1" }],
   *   },
   * });
   * ```
   */
  createReservation(input: CreateReservationInput, options?: CallOptions): Call<CreateReservationResponse> {
    return call(this.#transport, operations.createReservation, input, options);
  }

  /**
   * Read a reservation.
   *
   * Reads one reservation with the state of each item. Its status follows from the items: reserved while any item
   * is; converted once the items are a mix of sold and released; unreserved, that is cancelled, when all are
   * released. `Accept` chooses the version. What an unknown id is answered with is not published. Scope
   * `inventory:reservations:read`.
   *
   * `GET /inventory/reservations/{reservation_id}`
   *
   * Parameters:
   * - `reservation_id`: Id of the reservation (`id`, not the short number).
   *
   * Answers:
   * - `200`: The reservation, in the version asked for.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `inventory:reservations:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.showReservation({ path: { reservation_id: "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11" } });
   * ```
   */
  showReservation(input: ShowReservationInput, options?: CallOptions): Call<ShowReservationResponse> {
    return call(this.#transport, operations.showReservation, input, options);
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
   * Parameters:
   * - `reservation_id`: Id of the reservation (`id`, not the short number).
   *
   * Answers:
   * - `204`: Decided. No body.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `404`: No such reservation.
   * - `409`: The reservation is not pending, so this change of status is not possible.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: `inventory:reservations:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
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
    return call(this.#transport, operations.updateReservation, input, options);
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
   * Parameters:
   * - `reservation_id`: Id of the reservation (`id`, not the short number).
   *
   * Answers:
   * - `204`: Changed. No body.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `404`: The reservation, or one of the items, does not exist.
   * - `409`: One of the items is converted or unreserved already.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: `inventory:reservations:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
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
    return call(this.#transport, operations.updateReservationItems, input, options);
  }

  /**
   * Read the reservation settings.
   *
   * Reads the tenant-wide settings of reservations.
   *
   * `GET /inventory/config/reservations`
   *
   * Answers:
   * - `200`: The settings.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: safe, a repeat changes nothing.
   *
   * Token scope: `newstore:configuration:read`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
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
    return call(this.#transport, operations.showReservationConfig, input, options);
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
   * Answers:
   * - `204`: Changed. No body.
   * - `400`: A parameter or the body does not pass NewStore's checks.
   * - `429`: Too many requests; wait as `Retry-After` says, then send again. A tenant as a whole has 200 requests
   * a second in production and 100 in development (docs.newstore.com: rate limits); some operations have less.
   * - `500`: NewStore failed. Often transient; an operation that may be replayed can be sent again.
   * - `502`: A gateway in front of NewStore got no usable answer.
   * - `503`: NewStore is not able to take the request right now.
   * - `default`: Any other failure. 410 means that NewStore has retired the operation.
   *
   * Replay: never, a repeat may do the work twice.
   *
   * Token scope: `newstore:configuration:write`.
   *
   * Evidence: published (NewStore API 1.0 description).
   *
   * @throws {NewStoreError} for every answer that is no success, and where no answer comes.
   *
   * @example
   * ```ts
   * await newstore.api.reservations.updateReservationConfig({ body: {} });
   * ```
   */
  updateReservationConfig(
    input: UpdateReservationConfigInput,
    options?: CallOptions,
  ): Call<UpdateReservationConfigResponse> {
    return call(this.#transport, operations.updateReservationConfig, input, options);
  }
}
