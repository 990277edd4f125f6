// Generated from openapi/in-store-pickup.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "in-store-pickup",
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

/** `POST /v0/d/in_store_pickup_options` */
export const createInStorePickupOptions: OperationDescriptor = {
  ...usual,
  id: "createInStorePickupOptions",
  method: "POST",
  path: "/v0/d/in_store_pickup_options",
  idempotency: "safe",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [
    { kind: "product", in: "body", at: "bag[].product_id" },
    { kind: "fulfillment-node", in: "response", at: "options[].fulfillment_node_id" },
    { kind: "store", in: "response", at: "options[].store.store_id" },
  ],
  knowsMembers: true,
  personal: { body: ["location.geo.latitude", "location.geo.longitude"] },
  schemas: schemasOf("createInStorePickupOptions"),
};

/** `GET /v0/d/in_store_pickup_config` */
export const showInStorePickupConfig: OperationDescriptor = {
  ...usual,
  id: "showInStorePickupConfig",
  method: "GET",
  path: "/v0/d/in_store_pickup_config",
  idempotency: "safe",
  parameters: [],
  identifiers: [{ kind: "store", in: "response", at: "stores{key}" }],
  knowsMembers: true,
  schemas: schemasOf("showInStorePickupConfig"),
};

/** `POST /v0/d/in_store_pickup_config` */
export const createInStorePickupConfig: OperationDescriptor = {
  ...usual,
  id: "createInStorePickupConfig",
  method: "POST",
  path: "/v0/d/in_store_pickup_config",
  idempotency: "idempotent",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [
    { kind: "store", in: "body", at: "stores{key}" },
    { kind: "store", in: "response", at: "stores{key}" },
  ],
  schemas: schemasOf("createInStorePickupConfig"),
};

/** `DELETE /v0/d/in_store_pickup_config` */
export const destroyInStorePickupConfig: OperationDescriptor = {
  ...usual,
  id: "destroyInStorePickupConfig",
  method: "DELETE",
  path: "/v0/d/in_store_pickup_config",
  idempotency: "idempotent",
  parameters: [],
  accept: [],
  statusMeanings: { "404": "done" },
  knowsMembers: true,
  schemas: schemasOf("destroyInStorePickupConfig"),
};

/** All operations of this API by id. */
export const operations = {
  createInStorePickupOptions,
  showInStorePickupConfig,
  createInStorePickupConfig,
  destroyInStorePickupConfig,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
