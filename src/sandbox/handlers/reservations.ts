import type {
  CreateReservationRequest,
  CreateReservationRequestV2,
  ReplaceInventoryConfigRequest,
  UpdateReservationConfigRequest,
  UpdateReservationItemsRequest,
  UpdateReservationRequest,
} from "../../../generated/reservations/types.js";
import { endHold, reserve, respondWithReservation } from "../flows/reserve.js";
import type { Handlers, SandboxRequest } from "../kernel/handler.js";
import { negotiate, normaliseMediaType } from "../kernel/media-type.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { listOf, numberOf } from "../rules/page.js";
import type { SandboxReservation } from "../state/reservations.js";
import { reservationDetails, reservationStatus, reservationSummary, reservedCount } from "../views/reservation.js";
import type { Received } from "./received.js";

/** Units held for customers in stores (docs/platform/availabilities.md#reservations). */
export const reservationHandlers: Handlers = {
  listReservations: (request, world) => {
    const { query } = request;
    const version = versionOf(request);
    const found = sorted(
      world.state.reservations.list().filter(filterOf(query, version, world)),
      listOf(query, "sort"),
    );
    const count = numberOf(query, "count", 10);
    // Published text: the number of the page, not of the first entry.
    const page = numberOf(query, "offset", 0);
    const items = found.slice(page * count, (page + 1) * count);
    const pagination_info = {
      total: found.length,
      count: items.length,
      offset: page,
      reserved_item_count: found.reduce((sum, one) => sum + reservedCount(one), 0),
    };
    const body = { items: items.map((one) => reservationSummary(one, version)), pagination_info };
    return { status: 200, headers: { "content-type": mediaTypeOf(request) }, body };
  },

  createReservation: ({ headers, body }, world) => {
    const key = headers.get("idempotency-key") ?? "";
    if (key === "") throw new SandboxProblem(400, "bad_request", "The header Idempotency-Key is required.");
    // Published: an own id belongs to version 2; the mildest that a body of version 1 can make of it is nothing.
    const isSecond = /version=2/.test(normaliseMediaType(headers.get("content-type") ?? ""));
    const { external_id: externalId } = isSecond ? (body as CreateReservationRequestV2) : {};
    const { id } = reserve(world, key, body as CreateReservationRequest, externalId);
    // Published: the header holds the id, not an address.
    return { status: 201, headers: { location: id } };
  },

  showReservation: (request, world) => {
    const reservation = find(world, request.path["reservation_id"]);
    const headers = { "content-type": mediaTypeOf(request) };
    return { status: 200, headers, body: reservationDetails(reservation, versionOf(request)) };
  },

  updateReservation: ({ path, body }, world) => {
    const reservation = find(world, path["reservation_id"]);
    if (reservationStatus(reservation) !== "PENDING") {
      throw new SandboxProblem(409, "conflict", "Only a pending reservation can be accepted or rejected.");
    }
    respondWithReservation(world, reservation, (body as UpdateReservationRequest).status);
    return { status: 204 };
  },

  updateReservationItems: ({ path, body }, world) => {
    const reservation = find(world, path["reservation_id"]);
    const changes = (body as UpdateReservationItemsRequest).map((change) => {
      const unit = reservation.units.find((one) => one.id === change.id);
      if (unit !== undefined) return { unit, change };
      throw new SandboxProblem(404, "not_found", `The reservation has no item '${change.id}'.`);
    });
    // Pending ones are changed as a whole, ended ones not at all.
    const wrong = changes.find(({ unit }) => unit.status !== "RESERVED");
    if (wrong !== undefined)
      throw new SandboxProblem(409, "conflict", `The item '${wrong.unit.id}' is ${wrong.unit.status}.`);
    for (const { unit, change } of changes) endHold(world, reservation, unit, change.status, change.cart_id);
    return { status: 204 };
  },

  // What is switched on for a store is published without a form.
  showInventoryConfig: ({ query }, { state }) => {
    const storeId = query.get("store_id");
    const own = storeId === null ? {} : { enabled: state.stores.get(storeId) !== undefined };
    return { status: 200, body: { ...state.settings.inventory, ...own } };
  },

  replaceInventoryConfig: ({ body }, { state }) => {
    state.settings.inventory = body as Received<ReplaceInventoryConfigRequest>;
    return { status: 204 };
  },

  showReservationConfig: (_request, { state }) => ({ status: 200, body: state.settings.reservations }),

  updateReservationConfig: ({ body }, { state }) => {
    const changes = body as Received<UpdateReservationConfigRequest>;
    state.settings.reservations = { ...state.settings.reservations, ...changes };
    return { status: 204 };
  },
};

function find(world: World, id: string | undefined): SandboxReservation {
  const reservation = world.state.reservations.get(id ?? "");
  if (reservation === undefined)
    throw new SandboxProblem(404, "not_found", `The reservation '${id}' couldn't be found.`);
  return reservation;
}

function mediaTypeOf({ headers, operation }: SandboxRequest): string {
  return negotiate(headers.get("accept"), operation.accept) ?? "application/json";
}

function versionOf(request: SandboxRequest): 1 | 2 {
  return /version=2/.test(mediaTypeOf(request)) ? 2 : 1;
}

/**
 * docs/platform/availabilities.md#list-reservations. `external_id` is part of the readable id in version 1, the whole
 * creator's id in version 2.
 */
function filterOf(query: URLSearchParams, version: 1 | 2, world: World): (reservation: SandboxReservation) => boolean {
  const statuses = listOf(query, "status");
  const text = (name: string) => query.get(name) ?? undefined;
  const [externalId, displayId, expired] = [text("external_id"), text("display_id"), text("expired")];
  const same = (name: string, value: string | undefined) => text(name) === undefined || text(name) === value;
  return (one) =>
    same("location_id", one.locationId) &&
    same("customer_profile_id", one.customerProfileId) &&
    same("associate_id", one.associateId) &&
    (statuses.length === 0 || statuses.includes(reservationStatus(one))) &&
    (externalId === undefined ||
      (version === 1 ? one.displayId.includes(externalId) : one.externalId === externalId)) &&
    (version === 1 || displayId === undefined || one.displayId.includes(displayId)) &&
    (expired === undefined || one.expiresAtMs <= world.clock.nowMs() === (expired === "true"));
}

/** Keys in the order they are named. Without any: newest first, which order holds then is UNKNOWN. */
function sorted(reservations: SandboxReservation[], sort: readonly string[]): SandboxReservation[] {
  const keys = (sort.length === 0 ? ["created_at|desc"] : sort).map((key) => key.split("|"));
  const text = (one: SandboxReservation, field = "") => (field === "status" ? reservationStatus(one) : one.createdAt);
  return reservations.sort((a, b) => {
    for (const [field, order] of keys) {
      const difference = text(a, field) < text(b, field) ? -1 : text(a, field) > text(b, field) ? 1 : 0;
      if (difference !== 0) return order === "desc" ? -difference : difference;
    }
    return 0;
  });
}
