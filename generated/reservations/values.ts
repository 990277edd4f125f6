// Generated from openapi/reservations.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type * as types from "./types.js";

/** The values of {@link types.ReservationStatus | ReservationStatus} that are published. */
export const ReservationStatusValues = [
  "PENDING",
  "REJECTED",
  "RESERVED",
  "CONVERTED",
  "UNRESERVED",
] as const satisfies readonly types.ReservationStatus[];

/** The values of {@link types.ReservationItemStatus | ReservationItemStatus} that are published. */
export const ReservationItemStatusValues = [
  "PENDING",
  "REJECTED",
  "RESERVED",
  "CONVERTED",
  "UNRESERVED",
] as const satisfies readonly types.ReservationItemStatus[];

/** The values of {@link types.InitialReservationStatus | InitialReservationStatus} that are published. */
export const InitialReservationStatusValues = [
  "PENDING",
  "RESERVED",
] as const satisfies readonly types.InitialReservationStatus[];

/** The values of {@link types.UpdatedReservationStatus | UpdatedReservationStatus} that are published. */
export const UpdatedReservationStatusValues = [
  "REJECTED",
  "RESERVED",
] as const satisfies readonly types.UpdatedReservationStatus[];

/** The values of {@link types.UpdatedItemStatus | UpdatedItemStatus} that are published. */
export const UpdatedItemStatusValues = [
  "CONVERTED",
  "UNRESERVED",
] as const satisfies readonly types.UpdatedItemStatus[];

/** The values of {@link types.ReservationSort | ReservationSort} that are published. */
export const ReservationSortValues = [
  "created_at|asc",
  "created_at|desc",
  "status|asc",
  "status|desc",
] as const satisfies readonly types.ReservationSort[];
