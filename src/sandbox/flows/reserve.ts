import type { CreateReservationRequest } from "../../../generated/reservations/types.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { ReservationUnit, SandboxReservation } from "../state/reservations.js";

const MINUTE_MS = 60_000;
const DISPLAY_ID_LENGTH = 6;

/**
 * Makes a reservation, or finds the one that was made with the same key
 * (docs/platform/availabilities.md#create-a-reservation).
 */
export function reserve(
  world: World,
  key: string,
  request: CreateReservationRequest,
  externalId: string | undefined,
): SandboxReservation {
  const known = world.state.reservations.byKey(key);
  if (known !== undefined) return known;
  const now = world.clock.iso();
  const { status = "RESERVED" } = request;
  const lifetimeMinutes = request.expires_in_min ?? world.state.settings.reservations.expires_in_min;
  const reservation: SandboxReservation = {
    id: world.ids.uuid(),
    displayId: world.ids.token(DISPLAY_ID_LENGTH).toUpperCase(),
    externalId,
    locationId: request.location_id,
    customerProfileId: request.customer_profile_id,
    associateId: request.associate_id,
    createdAt: now,
    lifetimeMinutes,
    expiresAtMs: world.clock.nowMs() + lifetimeMinutes * MINUTE_MS,
    updatedAt: now,
    units: request.items.map((item) => ({
      id: world.ids.uuid(),
      productId: item.product_id,
      status: "PENDING",
      cartId: undefined,
      updatedAt: now,
    })),
  };
  if (status === "RESERVED") hold(world, reservation);
  world.state.reservations.put(key, reservation);
  return reservation;
}

/** Takes a unit of stock out of ATP for each unit of the reservation; all of them, or none. */
function hold(world: World, reservation: SandboxReservation): void {
  const { stock } = world.state;
  const expiresAt = new Date(reservation.expiresAtMs).toISOString();
  const held: ReservationUnit[] = [];
  for (const unit of reservation.units) {
    const owner = { id: unit.id, createdAt: reservation.createdAt, expiresAt };
    if (!stock.reserve(unit.productId, reservation.locationId, owner)) {
      for (const one of held) stock.unreserve(one.id);
      // The response to missing stock is UNKNOWN; 400 is all that is declared.
      const text = `${unit.productId} is not available at ${reservation.locationId}.`;
      throw new SandboxProblem(400, "bad_request", text);
    }
    held.push(unit);
  }
  for (const unit of held) unit.status = "RESERVED";
}

/**
 * Settles a pending reservation. Accepted, its stock is held and its time begins anew
 * (docs/platform/availabilities.md#change-a-reservation).
 */
export function respondWithReservation(
  world: World,
  reservation: SandboxReservation,
  status: "RESERVED" | "REJECTED",
): void {
  if (status === "RESERVED") {
    const expiresAtMs = world.clock.nowMs() + reservation.lifetimeMinutes * MINUTE_MS;
    hold(world, reservation);
    reservation.expiresAtMs = expiresAtMs;
  } else {
    for (const unit of reservation.units) unit.status = "REJECTED";
  }
  touch(world, reservation, reservation.units);
}

/** Ends the hold of a unit: it was bought, or let go. Either way it goes back to where stock is sold from. */
export function endHold(
  world: World,
  reservation: SandboxReservation,
  unit: ReservationUnit,
  status: "CONVERTED" | "UNRESERVED",
  cartId: string | undefined,
): void {
  world.state.stock.unreserve(unit.id);
  unit.status = status;
  if (status === "CONVERTED") unit.cartId = cartId;
  touch(world, reservation, [unit]);
}

function touch(world: World, reservation: SandboxReservation, units: readonly ReservationUnit[]): void {
  const now = world.clock.iso();
  reservation.updatedAt = now;
  for (const unit of units) unit.updatedAt = now;
}
