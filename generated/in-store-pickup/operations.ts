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

/** `POST /v0/d/in_store_pickup_options` */
export const createInStorePickupOptions: OperationDescriptor = {
  ...usual,
  id: "createInStorePickupOptions",
  method: "POST",
  path: "/v0/d/in_store_pickup_options",
  evidence: {
    level: "documented",
    source: "docs.newstore.net: In-store Pickup API; method and path from production clients",
  },
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
  schemas: () => import("./operation-schemas.js").then((all) => all.createInStorePickupOptions),
};

/** `GET /v0/d/in_store_pickup_config` */
export const showInStorePickupConfig: OperationDescriptor = {
  ...usual,
  id: "showInStorePickupConfig",
  method: "GET",
  path: "/v0/d/in_store_pickup_config",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net: In-store Pickup API documents title and response; method and path are reasoned",
  },
  idempotency: "safe",
  parameters: [],
  identifiers: [{ kind: "store", in: "response", at: "stores{key}" }],
  knowsMembers: true,
  schemas: () => import("./operation-schemas.js").then((all) => all.showInStorePickupConfig),
};

/** `POST /v0/d/in_store_pickup_config` */
export const createInStorePickupConfig: OperationDescriptor = {
  ...usual,
  id: "createInStorePickupConfig",
  method: "POST",
  path: "/v0/d/in_store_pickup_config",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net: In-store Pickup API documents title and body; method and path are reasoned",
  },
  idempotency: "idempotent",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [
    { kind: "store", in: "body", at: "stores{key}" },
    { kind: "store", in: "response", at: "stores{key}" },
  ],
  schemas: () => import("./operation-schemas.js").then((all) => all.createInStorePickupConfig),
};

/** `DELETE /v0/d/in_store_pickup_config` */
export const destroyInStorePickupConfig: OperationDescriptor = {
  ...usual,
  id: "destroyInStorePickupConfig",
  method: "DELETE",
  path: "/v0/d/in_store_pickup_config",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net: In-store Pickup API documents the title; method and path are reasoned",
  },
  idempotency: "idempotent",
  parameters: [],
  accept: [],
  statusMeanings: { "404": "done" },
  knowsMembers: true,
  schemas: () => import("./operation-schemas.js").then((all) => all.destroyInStorePickupConfig),
};

/** All operations of this API by id. */
export const operations = {
  createInStorePickupOptions,
  showInStorePickupConfig,
  createInStorePickupConfig,
  destroyInStorePickupConfig,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
