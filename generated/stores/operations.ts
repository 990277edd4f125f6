// Generated from openapi/stores.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `GET /stores` */
export const listStores: OperationDescriptor = {
  api: "stores",
  id: "listStores",
  method: "GET",
  path: "/stores",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  pagination: { style: "cursor", cursor: "start_at", next: "next_page_key", items: "items" },
  parameters: [
    { name: "limit", in: "query", required: true, style: "form", explode: true },
    { name: "start_at", in: "query", required: false, style: "form", explode: true },
    { name: "include_cashboxes", in: "query", required: false, style: "form", explode: true },
    { name: "country_codes", in: "query", required: false, style: "form", explode: false },
  ],
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "response", at: "items[].id" },
    { kind: "store", in: "response", at: "items[].cashboxes[].store_id" },
  ],
  rules: [],
  errorCodes: [],
  limits: { maxItemsPerPage: 100 },
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listStores),
};

/** `GET /stores/{storeId}` */
export const showStore: OperationDescriptor = {
  api: "stores",
  id: "showStore",
  method: "GET",
  path: "/stores/{storeId}",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [{ name: "storeId", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "path", at: "storeId" },
    { kind: "store", in: "response", at: "id" },
    { kind: "store", in: "response", at: "cashboxes[].store_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showStore),
};

/** `PATCH /stores/{storeId}` */
export const updateStore: OperationDescriptor = {
  api: "stores",
  id: "updateStore",
  method: "PATCH",
  path: "/stores/{storeId}",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [{ name: "storeId", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "path", at: "storeId" },
    { kind: "store", in: "response", at: "id" },
    { kind: "store", in: "response", at: "cashboxes[].store_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.updateStore),
};

/** `GET /v0/i/stores/{store_id}` */
export const showLegacyStore: OperationDescriptor = {
  api: "stores",
  id: "showLegacyStore",
  method: "GET",
  path: "/v0/i/stores/{store_id}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "safe",
  parameters: [{ name: "store_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "path", at: "store_id" },
    { kind: "store", in: "response", at: "store_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showLegacyStore),
};

/** All operations of this API by id. */
export const operations = {
  listStores,
  showStore,
  updateStore,
  showLegacyStore,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
