// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `GET /v0/d/availabilities/groups` */
export const listLocationGroups: OperationDescriptor = {
  api: "availabilities-export",
  id: "listLocationGroups",
  method: "GET",
  path: "/v0/d/availabilities/groups",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client calls it and does not read the answer" },
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "fulfillment-node", in: "response", at: "[].fulfillment_node_ids[]" },
    { kind: "fulfillment-node", in: "response", at: "groups[].fulfillment_node_ids[]" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listLocationGroups),
};

/** `POST /v0/d/availabilities/groups` */
export const createLocationGroup: OperationDescriptor = {
  api: "availabilities-export",
  id: "createLocationGroup",
  method: "POST",
  path: "/v0/d/availabilities/groups",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net names the operation; method, path and body are reasoned from the listing",
  },
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "fulfillment-node", in: "body", at: "fulfillment_node_ids[]" },
    { kind: "fulfillment-node", in: "response", at: "fulfillment_node_ids[]" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createLocationGroup),
};

/** `GET /v0/d/availabilities/groups/{group_id}` */
export const showLocationGroup: OperationDescriptor = {
  api: "availabilities-export",
  id: "showLocationGroup",
  method: "GET",
  path: "/v0/d/availabilities/groups/{group_id}",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net names the operation; path and answer are reasoned from the listing",
  },
  idempotency: "safe",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "fulfillment-node", in: "response", at: "fulfillment_node_ids[]" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showLocationGroup),
};

/** `PATCH /v0/d/availabilities/groups/{group_id}` */
export const updateLocationGroup: OperationDescriptor = {
  api: "availabilities-export",
  id: "updateLocationGroup",
  method: "PATCH",
  path: "/v0/d/availabilities/groups/{group_id}",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net names the operation; method, path and body are reasoned from the listing",
  },
  idempotency: "never",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "fulfillment-node", in: "body", at: "fulfillment_node_ids[]" },
    { kind: "fulfillment-node", in: "response", at: "fulfillment_node_ids[]" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.updateLocationGroup),
};

/** `DELETE /v0/d/availabilities/groups/{group_id}` */
export const destroyLocationGroup: OperationDescriptor = {
  api: "availabilities-export",
  id: "destroyLocationGroup",
  method: "DELETE",
  path: "/v0/d/availabilities/groups/{group_id}",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net names the operation; method and path are reasoned from the listing",
  },
  idempotency: "safe",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  accept: [],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.destroyLocationGroup),
};

/** `POST /v0/d/availabilities/groups/{group_id}/bulk` */
export const startGroupExport: OperationDescriptor = {
  api: "availabilities-export",
  id: "startGroupExport",
  method: "POST",
  path: "/v0/d/availabilities/groups/{group_id}/bulk",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net says a group can be exported; method, path and body follow the global export",
  },
  idempotency: "never",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.startGroupExport),
};

/** `POST /v0/d/availabilities/bulk` */
export const startGlobalExport: OperationDescriptor = {
  api: "availabilities-export",
  id: "startGlobalExport",
  method: "POST",
  path: "/v0/d/availabilities/bulk",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "observed",
    source: "a production client; docs.newstore.net: Availabilities Export API names the operation",
  },
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.startGlobalExport),
};

/** `GET /v0/d/availabilities/bulk/{availability_export_id}` */
export const showExportJob: OperationDescriptor = {
  api: "availabilities-export",
  id: "showExportJob",
  method: "GET",
  path: "/v0/d/availabilities/bulk/{availability_export_id}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "safe",
  parameters: [{ name: "availability_export_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  states: { at: "state", known: ["processing", "finished"], terminal: ["finished"] },
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showExportJob),
};

/** All operations of this API by id. */
export const operations = {
  listLocationGroups,
  createLocationGroup,
  showLocationGroup,
  updateLocationGroup,
  destroyLocationGroup,
  startGroupExport,
  startGlobalExport,
  showExportJob,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
