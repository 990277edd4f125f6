// Generated from openapi/in-store-pickup.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `POST /v0/d/in_store_pickup_options` */
export const createInStorePickupOptions: OperationDescriptor = {
  api: "in-store-pickup",
  id: "createInStorePickupOptions",
  method: "POST",
  path: "/v0/d/in_store_pickup_options",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "documented",
    source: "docs.newstore.net: In-store Pickup API; method and path from production clients",
  },
  idempotency: "safe",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "product", in: "body", at: "bag[].product_id" },
    { kind: "fulfillment-node", in: "response", at: "options[].fulfillment_node_id" },
    { kind: "store", in: "response", at: "options[].store.store_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createInStorePickupOptions),
};

/** `GET /v0/d/in_store_pickup_config` */
export const showInStorePickupConfig: OperationDescriptor = {
  api: "in-store-pickup",
  id: "showInStorePickupConfig",
  method: "GET",
  path: "/v0/d/in_store_pickup_config",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net: In-store Pickup API documents title and answer; method and path are reasoned",
  },
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "store", in: "response", at: "stores{key}" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showInStorePickupConfig),
};

/** `POST /v0/d/in_store_pickup_config` */
export const createInStorePickupConfig: OperationDescriptor = {
  api: "in-store-pickup",
  id: "createInStorePickupConfig",
  method: "POST",
  path: "/v0/d/in_store_pickup_config",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net: In-store Pickup API documents title and body; method and path are reasoned",
  },
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "body", at: "stores{key}" },
    { kind: "store", in: "response", at: "stores{key}" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createInStorePickupConfig),
};

/** `DELETE /v0/d/in_store_pickup_config` */
export const destroyInStorePickupConfig: OperationDescriptor = {
  api: "in-store-pickup",
  id: "destroyInStorePickupConfig",
  method: "DELETE",
  path: "/v0/d/in_store_pickup_config",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net: In-store Pickup API documents the title; method and path are reasoned",
  },
  idempotency: "safe",
  parameters: [],
  accept: [],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.destroyInStorePickupConfig),
};

/** All operations of this API by id. */
export const operations = {
  createInStorePickupOptions,
  showInStorePickupConfig,
  createInStorePickupConfig,
  destroyInStorePickupConfig,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
