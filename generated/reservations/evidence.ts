// Generated from openapi/reservations.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Evidence } from "../../src/core/operation.js";

/** How sure each operation of this API is, path and shape, and by what source, by its id. */
export const evidence: Readonly<
  Record<
    | "listReservations"
    | "createReservation"
    | "showReservation"
    | "updateReservation"
    | "updateReservationItems"
    | "showInventoryConfig"
    | "replaceInventoryConfig"
    | "showReservationConfig"
    | "updateReservationConfig",
    Evidence
  >
> = {
  listReservations: { level: "published", source: "NewStore API 1.0 description" },
  createReservation: { level: "published", source: "NewStore API 1.0 description" },
  showReservation: { level: "published", source: "NewStore API 1.0 description" },
  updateReservation: { level: "published", source: "NewStore API 1.0 description" },
  updateReservationItems: { level: "published", source: "NewStore API 1.0 description" },
  showInventoryConfig: { level: "published", source: "NewStore API 1.0 description" },
  replaceInventoryConfig: { level: "published", source: "NewStore API 1.0 description" },
  showReservationConfig: { level: "published", source: "NewStore API 1.0 description" },
  updateReservationConfig: { level: "published", source: "NewStore API 1.0 description" },
};
