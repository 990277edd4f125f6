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

/** `POST /v0/availabilities` */
export const listAtp: OperationDescriptor = {
  ...usual,
  id: "listAtp",
  method: "POST",
  path: "/v0/availabilities",
  evidence: {
    level: "documented",
    source: "docs.newstore.net: Availabilities API; method and path from a production client",
  },
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
  schemas: () => import("./operation-schemas.js").then((all) => all.listAtp),
};

/** `GET /v0/stock/insights` */
export const listAtpInsights: OperationDescriptor = {
  ...usual,
  id: "listAtpInsights",
  method: "GET",
  path: "/v0/stock/insights",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
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
  schemas: () => import("./operation-schemas.js").then((all) => all.listAtpInsights),
};

/** `GET /v0/locations` */
export const listLocations: OperationDescriptor = {
  ...usual,
  id: "listLocations",
  method: "GET",
  path: "/v0/locations",
  evidence: { level: "documented", source: "docs.newstore.net: Location API; path from a production client" },
  idempotency: "safe",
  parameters: [],
  identifiers: [{ kind: "fulfillment-node", in: "response", at: "locations[].id" }],
  knowsMembers: true,
  schemas: () => import("./operation-schemas.js").then((all) => all.listLocations),
};

/** `GET /v0/stock_locations` */
export const listStockLocations: OperationDescriptor = {
  ...usual,
  id: "listStockLocations",
  method: "GET",
  path: "/v0/stock_locations",
  evidence: { level: "documented", source: "docs.newstore.net: Stock Locations API; path from two production clients" },
  idempotency: "safe",
  parameters: [],
  knowsMembers: true,
  schemas: () => import("./operation-schemas.js").then((all) => all.listStockLocations),
};

/** All operations of this API by id. */
export const operations = {
  listAtp,
  listAtpInsights,
  listLocations,
  listStockLocations,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
