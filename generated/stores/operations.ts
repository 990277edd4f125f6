// Generated from openapi/stores.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "stores",
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

/** `GET /stores` */
export const listStores: OperationDescriptor = {
  ...usual,
  id: "listStores",
  method: "GET",
  path: "/stores",
  scopes: ["newstore:configuration:read"],
  invalidTokenStatus: 401,
  idempotency: "safe",
  pagination: { style: "cursor", cursor: "start_at", next: "next_page_key", items: "items" },
  parameters: [
    { name: "limit", in: "query", required: true, style: "form", explode: true },
    { name: "start_at", in: "query", required: false, style: "form", explode: true },
    { name: "include_cashboxes", in: "query", required: false, style: "form", explode: true },
    { name: "country_codes", in: "query", required: false, style: "form", explode: false },
  ],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "response", at: "items[].id" },
    { kind: "store", in: "response", at: "items[].cashboxes[].store_id" },
  ],
  knowsMembers: true,
  limits: { maxItemsPerPage: 100 },
  schemas: schemasOf("listStores"),
};

/** `GET /stores/{storeId}` */
export const showStore: OperationDescriptor = {
  ...usual,
  id: "showStore",
  method: "GET",
  path: "/stores/{storeId}",
  scopes: ["newstore:configuration:read"],
  invalidTokenStatus: 401,
  idempotency: "safe",
  parameters: [{ name: "storeId", in: "path", required: true, style: "simple", explode: false }],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "path", at: "storeId" },
    { kind: "store", in: "response", at: "id" },
    { kind: "store", in: "response", at: "cashboxes[].store_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("showStore"),
};

/** `PATCH /stores/{storeId}` */
export const updateStore: OperationDescriptor = {
  ...usual,
  id: "updateStore",
  method: "PATCH",
  path: "/stores/{storeId}",
  scopes: ["newstore:configuration:write"],
  invalidTokenStatus: 401,
  idempotency: "idempotent",
  parameters: [{ name: "storeId", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "path", at: "storeId" },
    { kind: "store", in: "response", at: "id" },
    { kind: "store", in: "response", at: "cashboxes[].store_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("updateStore"),
};

/** `GET /v0/i/stores/{store_id}` */
export const showLegacyStore: OperationDescriptor = {
  ...usual,
  id: "showLegacyStore",
  method: "GET",
  path: "/v0/i/stores/{store_id}",
  idempotency: "safe",
  parameters: [{ name: "store_id", in: "path", required: true, style: "simple", explode: false }],
  identifiers: [
    { kind: "store", in: "path", at: "store_id" },
    { kind: "store", in: "response", at: "store_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("showLegacyStore"),
};

/** `GET /v0/d/stores` */
export const listLegacyStores: OperationDescriptor = {
  ...usual,
  id: "listLegacyStores",
  method: "GET",
  path: "/v0/d/stores",
  idempotency: "safe",
  parameters: [],
  identifiers: [{ kind: "store", in: "response", at: "stores[].store_id" }],
  knowsMembers: true,
  schemas: schemasOf("listLegacyStores"),
};

/** `GET /v0/i/stores` */
export const listLegacyStorePlaces: OperationDescriptor = {
  ...usual,
  id: "listLegacyStorePlaces",
  method: "GET",
  path: "/v0/i/stores",
  idempotency: "safe",
  parameters: [],
  identifiers: [{ kind: "store", in: "response", at: "stores[].store_id" }],
  knowsMembers: true,
  schemas: schemasOf("listLegacyStorePlaces"),
};

/** `GET /v0/c/shops` */
export const listLegacyShops: OperationDescriptor = {
  ...usual,
  id: "listLegacyShops",
  method: "GET",
  path: "/v0/c/shops",
  idempotency: "safe",
  parameters: [],
  knowsMembers: true,
  schemas: schemasOf("listLegacyShops"),
};

/** All operations of this API by id. */
export const operations = {
  listStores,
  showStore,
  updateStore,
  showLegacyStore,
  listLegacyStores,
  listLegacyStorePlaces,
  listLegacyShops,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
