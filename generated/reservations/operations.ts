// Generated from openapi/reservations.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "reservations",
  host: "tenant",
  security: "bearer",
  accept: [],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `GET /inventory/reservations` */
export const listReservations: OperationDescriptor = {
  ...usual,
  id: "listReservations",
  method: "GET",
  path: "/inventory/reservations",
  scopes: ["inventory:reservations:read"],
  idempotency: "safe",
  parameters: [
    { name: "location_id", in: "query", required: false, style: "form", explode: true },
    { name: "status", in: "query", required: false, style: "form", explode: false },
    { name: "external_id", in: "query", required: false, style: "form", explode: true },
    { name: "display_id", in: "query", required: false, style: "form", explode: true },
    { name: "customer_profile_id", in: "query", required: false, style: "form", explode: true },
    { name: "associate_id", in: "query", required: false, style: "form", explode: true },
    { name: "offset", in: "query", required: false, style: "form", explode: true },
    { name: "count", in: "query", required: false, style: "form", explode: true },
    { name: "sort", in: "query", required: false, style: "form", explode: false },
    { name: "expired", in: "query", required: false, style: "form", explode: true },
  ],
  accept: [
    "application/vnd.com.newstore.reservations+json; version=1",
    "application/vnd.com.newstore.reservations+json; version=2",
  ],
  identifiers: [
    { kind: "fulfillment-node", in: "query", at: "location_id" },
    { kind: "customer", in: "query", at: "customer_profile_id" },
    { kind: "fulfillment-node", in: "response", at: "items[].location_id" },
    { kind: "customer", in: "response", at: "items[].customer_profile_id" },
    { kind: "product", in: "response", at: "items[].items[].product_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("listReservations"),
};

/** `POST /inventory/reservations` */
export const createReservation: OperationDescriptor = {
  ...usual,
  id: "createReservation",
  method: "POST",
  path: "/inventory/reservations",
  scopes: ["inventory:reservations:write"],
  idempotency: { header: "Idempotency-Key" },
  parameters: [{ name: "Idempotency-Key", in: "header", required: true, style: "simple", explode: false }],
  requestMediaTypes: [
    "application/vnd.com.newstore.reservations+json; version=1",
    "application/vnd.com.newstore.reservations+json; version=2",
  ],
  requestBodyRequired: true,
  statuses: ["201", "400", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "customer", in: "body", at: "customer_profile_id" },
    { kind: "fulfillment-node", in: "body", at: "location_id" },
    { kind: "product", in: "body", at: "items[].product_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("createReservation"),
};

/** `GET /inventory/reservations/{reservation_id}` */
export const showReservation: OperationDescriptor = {
  ...usual,
  id: "showReservation",
  method: "GET",
  path: "/inventory/reservations/{reservation_id}",
  scopes: ["inventory:reservations:read"],
  idempotency: "safe",
  parameters: [{ name: "reservation_id", in: "path", required: true, style: "simple", explode: false }],
  accept: [
    "application/vnd.com.newstore.reservations+json; version=1",
    "application/vnd.com.newstore.reservations+json; version=2",
  ],
  identifiers: [
    { kind: "fulfillment-node", in: "response", at: "location_id" },
    { kind: "customer", in: "response", at: "customer_profile_id" },
    { kind: "product", in: "response", at: "items[].product_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("showReservation"),
};

/** `PATCH /inventory/reservations/{reservation_id}` */
export const updateReservation: OperationDescriptor = {
  ...usual,
  id: "updateReservation",
  method: "PATCH",
  path: "/inventory/reservations/{reservation_id}",
  scopes: ["inventory:reservations:write"],
  idempotency: "never",
  parameters: [{ name: "reservation_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["204", "400", "404", "409", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("updateReservation"),
};

/** `PATCH /inventory/reservations/{reservation_id}/items` */
export const updateReservationItems: OperationDescriptor = {
  ...usual,
  id: "updateReservationItems",
  method: "PATCH",
  path: "/inventory/reservations/{reservation_id}/items",
  scopes: ["inventory:reservations:write"],
  idempotency: "never",
  parameters: [{ name: "reservation_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["204", "400", "404", "409", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("updateReservationItems"),
};

/** `GET /inventory/config` */
export const showInventoryConfig: OperationDescriptor = {
  ...usual,
  id: "showInventoryConfig",
  method: "GET",
  path: "/inventory/config",
  scopes: ["newstore:configuration:read"],
  idempotency: "safe",
  parameters: [{ name: "store_id", in: "query", required: false, style: "form", explode: true }],
  accept: ["application/json"],
  identifiers: [{ kind: "store", in: "query", at: "store_id" }],
  knowsMembers: true,
  schemas: schemasOf("showInventoryConfig"),
};

/** `PUT /inventory/config` */
export const replaceInventoryConfig: OperationDescriptor = {
  ...usual,
  id: "replaceInventoryConfig",
  method: "PUT",
  path: "/inventory/config",
  scopes: ["newstore:configuration:write"],
  idempotency: "idempotent",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["204", "400", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("replaceInventoryConfig"),
};

/** `GET /inventory/config/reservations` */
export const showReservationConfig: OperationDescriptor = {
  ...usual,
  id: "showReservationConfig",
  method: "GET",
  path: "/inventory/config/reservations",
  scopes: ["newstore:configuration:read"],
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  knowsMembers: true,
  schemas: schemasOf("showReservationConfig"),
};

/** `PATCH /inventory/config/reservations` */
export const updateReservationConfig: OperationDescriptor = {
  ...usual,
  id: "updateReservationConfig",
  method: "PATCH",
  path: "/inventory/config/reservations",
  scopes: ["newstore:configuration:write"],
  idempotency: "idempotent",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["204", "400", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("updateReservationConfig"),
};

/** All operations of this API by id. */
export const operations = {
  listReservations,
  createReservation,
  showReservation,
  updateReservation,
  updateReservationItems,
  showInventoryConfig,
  replaceInventoryConfig,
  showReservationConfig,
  updateReservationConfig,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
