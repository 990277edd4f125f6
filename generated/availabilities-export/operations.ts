// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "availabilities-export",
  host: "tenant",
  security: "bearer",
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** `GET /v0/d/availabilities/groups` */
export const listLocationGroups: OperationDescriptor = {
  ...usual,
  id: "listLocationGroups",
  method: "GET",
  path: "/v0/d/availabilities/groups",
  evidence: { level: "observed", source: "a production client calls it and does not read the response" },
  idempotency: "safe",
  parameters: [],
  identifiers: [
    { kind: "fulfillment-node", in: "response", at: "[].fulfillment_nodes[]" },
    { kind: "fulfillment-node", in: "response", at: "groups[].fulfillment_nodes[]" },
  ],
  knowsMembers: true,
  schemas: () => import("./operation-schemas.js").then((all) => all.listLocationGroups),
};

/** `POST /v0/d/availabilities/groups` */
export const createLocationGroup: OperationDescriptor = {
  ...usual,
  id: "createLocationGroup",
  method: "POST",
  path: "/v0/d/availabilities/groups",
  evidence: {
    level: "observed",
    source: "a published tool of a NewStore employee, commented out; docs.newstore.net names the operation",
  },
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [
    { kind: "fulfillment-node", in: "body", at: "fulfillment_nodes[]" },
    { kind: "fulfillment-node", in: "response", at: "fulfillment_nodes[]" },
  ],
  schemas: () => import("./operation-schemas.js").then((all) => all.createLocationGroup),
};

/** `GET /v0/d/availabilities/groups/{group_id}` */
export const showLocationGroup: OperationDescriptor = {
  ...usual,
  id: "showLocationGroup",
  method: "GET",
  path: "/v0/d/availabilities/groups/{group_id}",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net names the operation; path and response are reasoned from the listing",
  },
  idempotency: "safe",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  identifiers: [{ kind: "fulfillment-node", in: "response", at: "fulfillment_nodes[]" }],
  knowsMembers: true,
  schemas: () => import("./operation-schemas.js").then((all) => all.showLocationGroup),
};

/** `PATCH /v0/d/availabilities/groups/{group_id}` */
export const updateLocationGroup: OperationDescriptor = {
  ...usual,
  id: "updateLocationGroup",
  method: "PATCH",
  path: "/v0/d/availabilities/groups/{group_id}",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net names the operation; method, path and body are reasoned from the listing",
  },
  idempotency: "idempotent",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [
    { kind: "fulfillment-node", in: "body", at: "fulfillment_nodes[]" },
    { kind: "fulfillment-node", in: "response", at: "fulfillment_nodes[]" },
  ],
  schemas: () => import("./operation-schemas.js").then((all) => all.updateLocationGroup),
};

/** `DELETE /v0/d/availabilities/groups/{group_id}` */
export const destroyLocationGroup: OperationDescriptor = {
  ...usual,
  id: "destroyLocationGroup",
  method: "DELETE",
  path: "/v0/d/availabilities/groups/{group_id}",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net names the operation; method and path are reasoned from the listing",
  },
  idempotency: "idempotent",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  accept: [],
  statusMeanings: { "404": "done" },
  knowsMembers: true,
  schemas: () => import("./operation-schemas.js").then((all) => all.destroyLocationGroup),
};

/** `POST /v0/d/availabilities/groups/{group_id}/bulk` */
export const startGroupExport: OperationDescriptor = {
  ...usual,
  id: "startGroupExport",
  method: "POST",
  path: "/v0/d/availabilities/groups/{group_id}/bulk",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net says a group can be exported; method, path and body follow the global export",
  },
  idempotency: "never",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  schemas: () => import("./operation-schemas.js").then((all) => all.startGroupExport),
};

/** `POST /v0/d/availabilities/bulk` */
export const startGlobalExport: OperationDescriptor = {
  ...usual,
  id: "startGlobalExport",
  method: "POST",
  path: "/v0/d/availabilities/bulk",
  evidence: {
    level: "observed",
    source: "a production client; docs.newstore.net: Availabilities Export API names the operation",
  },
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  knowsMembers: true,
  schemas: () => import("./operation-schemas.js").then((all) => all.startGlobalExport),
};

/** `GET /v0/d/availabilities/bulk/{availability_export_id}` */
export const showExportJob: OperationDescriptor = {
  ...usual,
  id: "showExportJob",
  method: "GET",
  path: "/v0/d/availabilities/bulk/{availability_export_id}",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "safe",
  parameters: [{ name: "availability_export_id", in: "path", required: true, style: "simple", explode: false }],
  knowsMembers: true,
  states: { at: "state", known: ["processing", "finished"], terminal: ["finished"] },
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
