// Generated from openapi/availabilities.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "availabilities",
  host: "tenant",
  security: "bearer",
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `POST /v0/availabilities` */
export const listAtp: OperationDescriptor = {
  ...usual,
  id: "listAtp",
  method: "POST",
  path: "/v0/availabilities",
  idempotency: "safe",
  batch: { split: "atp_keys", maxItems: 2000, join: "items" },
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "product", in: "body", at: "atp_keys[].product_id" },
    { kind: "fulfillment-node", in: "body", at: "atp_keys[].fulfillment_node_id" },
    { kind: "product", in: "response", at: "items[].product_id" },
    { kind: "fulfillment-node", in: "response", at: "items[].fulfillment_node_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("listAtp"),
};

/** `GET /v0/stock/insights` */
export const listAtpInsights: OperationDescriptor = {
  ...usual,
  id: "listAtpInsights",
  method: "GET",
  path: "/v0/stock/insights",
  scopes: [],
  idempotency: "safe",
  rateLimitPerSecond: 90,
  parameters: [
    { name: "product_id", in: "query", required: true, style: "form", explode: true },
    { name: "fulfillment_node_id", in: "query", required: true, style: "form", explode: true },
  ],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "product", in: "query", at: "product_id" },
    { kind: "fulfillment-node", in: "query", at: "fulfillment_node_id" },
    { kind: "product", in: "response", at: "product_id" },
    { kind: "fulfillment-node", in: "response", at: "fulfillment_node_id" },
    { kind: "order", in: "response", at: "allocations[].order_uuid" },
    { kind: "order", in: "response", at: "reservations[].order_uuid" },
    { kind: "order", in: "response", at: "future_allocations[].order_uuid" },
  ],
  knowsMembers: true,
  schemas: schemasOf("listAtpInsights"),
};

/** `GET /v0/locations` */
export const listLocations: OperationDescriptor = {
  ...usual,
  id: "listLocations",
  method: "GET",
  path: "/v0/locations",
  idempotency: "safe",
  parameters: [],
  identifiers: [{ kind: "fulfillment-node", in: "response", at: "locations[].id" }],
  knowsMembers: true,
  schemas: schemasOf("listLocations"),
};

/** `GET /v0/stock_locations` */
export const listStockLocations: OperationDescriptor = {
  ...usual,
  id: "listStockLocations",
  method: "GET",
  path: "/v0/stock_locations",
  idempotency: "safe",
  parameters: [],
  knowsMembers: true,
  schemas: schemasOf("listStockLocations"),
};

/** All operations of this API by id. */
export const operations = {
  listAtp,
  listAtpInsights,
  listLocations,
  listStockLocations,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
