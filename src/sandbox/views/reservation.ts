import type { ReservationStatus, ReservationUnit, SandboxReservation } from "../state/reservations.js";
import { known } from "./sales-order-parts.js";

type Json = Record<string, unknown>;

/** The status that follows from the units (docs/platform/availabilities.md#reservation-status). */
export function reservationStatus({ units }: SandboxReservation): ReservationStatus {
  for (const status of ["PENDING", "REJECTED", "RESERVED", "CONVERTED"] as const) {
    if (units.some((unit) => unit.status === status)) return status;
  }
  return "UNRESERVED";
}

/** Units that are held now. */
export function reservedCount(reservation: SandboxReservation): number {
  return reservation.units.filter((unit) => unit.status === "RESERVED").length;
}

/** One entry of the list. */
export function reservationSummary(reservation: SandboxReservation, version: 1 | 2): Json {
  return {
    ...head(reservation, version),
    reserved_item_count: reservedCount(reservation),
    items: reservation.units.map(({ id, productId }) => ({ id, product_id: productId })),
  };
}

/** A reservation in full. */
export function reservationDetails(reservation: SandboxReservation, version: 1 | 2): Json {
  return { ...head(reservation, version), updated_at: reservation.updatedAt, items: reservation.units.map(unitBody) };
}

/**
 * Version 1 has the readable id as `external_id`; version 2 has it beside the creator's own, null without one.
 */
function head(reservation: SandboxReservation, version: 1 | 2): Json {
  const { displayId, externalId } = reservation;
  return {
    id: reservation.id,
    ...(version === 1 ? { external_id: displayId } : { external_id: externalId ?? null, display_id: displayId }),
    status: reservationStatus(reservation),
    location_id: reservation.locationId,
    customer_profile_id: reservation.customerProfileId,
    associate_id: reservation.associateId ?? null,
    created_at: reservation.createdAt,
    expires_at: new Date(reservation.expiresAtMs).toISOString(),
  };
}

function unitBody(unit: ReservationUnit): Json {
  return known({
    id: unit.id,
    product_id: unit.productId,
    status: unit.status,
    updated_at: unit.updatedAt,
    cart_id: unit.cartId,
  });
}
