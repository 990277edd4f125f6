// Generated from openapi/availabilities.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `POST /v0/availabilities` */
export const listAtp: OperationDescriptor = {
  api: "availabilities",
  id: "listAtp",
  method: "POST",
  path: "/v0/availabilities",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "documented",
    source: "docs.newstore.net: Availabilities API; method and path from a production client",
  },
  idempotency: "safe",
  batch: { split: "atp_keys", maxItems: 2000, join: "items" },
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "product", in: "body", at: "atp_keys[].product_id" },
    { kind: "fulfillment-node", in: "body", at: "atp_keys[].fulfillment_node_id" },
    { kind: "product", in: "response", at: "items[].product_id" },
    { kind: "fulfillment-node", in: "response", at: "items[].fulfillment_node_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listAtp),
};

/** `GET /v0/stock/insights` */
export const listAtpInsights: OperationDescriptor = {
  api: "availabilities",
  id: "listAtpInsights",
  method: "GET",
  path: "/v0/stock/insights",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  rateLimitPerSecond: 90,
  parameters: [
    { name: "product_id", in: "query", required: true, style: "form", explode: true },
    { name: "fulfillment_node_id", in: "query", required: true, style: "form", explode: true },
  ],
  accept: ["application/json"],
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
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listAtpInsights),
};

/** `GET /v0/locations` */
export const listLocations: OperationDescriptor = {
  api: "availabilities",
  id: "listLocations",
  method: "GET",
  path: "/v0/locations",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: Location API; path from a production client" },
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "fulfillment-node", in: "response", at: "locations[].id" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listLocations),
};

/** `GET /v0/stock_locations` */
export const listStockLocations: OperationDescriptor = {
  api: "availabilities",
  id: "listStockLocations",
  method: "GET",
  path: "/v0/stock_locations",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: Stock Locations API; path from two production clients" },
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listStockLocations),
};

/** All operations of this API by id. */
export const operations = {
  listAtp,
  listAtpInsights,
  listLocations,
  listStockLocations,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
