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

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `GET /v0/d/availabilities/groups` */
export const listLocationGroups: OperationDescriptor = {
  ...usual,
  id: "listLocationGroups",
  method: "GET",
  path: "/v0/d/availabilities/groups",
  idempotency: "safe",
  parameters: [],
  identifiers: [
    { kind: "fulfillment-node", in: "response", at: "[].fulfillment_nodes[]" },
    { kind: "fulfillment-node", in: "response", at: "groups[].fulfillment_nodes[]" },
  ],
  knowsMembers: true,
  schemas: schemasOf("listLocationGroups"),
};

/** `POST /v0/d/availabilities/groups` */
export const createLocationGroup: OperationDescriptor = {
  ...usual,
  id: "createLocationGroup",
  method: "POST",
  path: "/v0/d/availabilities/groups",
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [
    { kind: "fulfillment-node", in: "body", at: "fulfillment_nodes[]" },
    { kind: "fulfillment-node", in: "response", at: "fulfillment_nodes[]" },
  ],
  schemas: schemasOf("createLocationGroup"),
};

/** `GET /v0/d/availabilities/groups/{group_id}` */
export const showLocationGroup: OperationDescriptor = {
  ...usual,
  id: "showLocationGroup",
  method: "GET",
  path: "/v0/d/availabilities/groups/{group_id}",
  idempotency: "safe",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  identifiers: [{ kind: "fulfillment-node", in: "response", at: "fulfillment_nodes[]" }],
  knowsMembers: true,
  schemas: schemasOf("showLocationGroup"),
};

/** `PATCH /v0/d/availabilities/groups/{group_id}` */
export const updateLocationGroup: OperationDescriptor = {
  ...usual,
  id: "updateLocationGroup",
  method: "PATCH",
  path: "/v0/d/availabilities/groups/{group_id}",
  idempotency: "idempotent",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [
    { kind: "fulfillment-node", in: "body", at: "fulfillment_nodes[]" },
    { kind: "fulfillment-node", in: "response", at: "fulfillment_nodes[]" },
  ],
  schemas: schemasOf("updateLocationGroup"),
};

/** `DELETE /v0/d/availabilities/groups/{group_id}` */
export const destroyLocationGroup: OperationDescriptor = {
  ...usual,
  id: "destroyLocationGroup",
  method: "DELETE",
  path: "/v0/d/availabilities/groups/{group_id}",
  idempotency: "idempotent",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  accept: [],
  statusMeanings: { "404": "done" },
  knowsMembers: true,
  schemas: schemasOf("destroyLocationGroup"),
};

/** `POST /v0/d/availabilities/groups/{group_id}/bulk` */
export const startGroupExport: OperationDescriptor = {
  ...usual,
  id: "startGroupExport",
  method: "POST",
  path: "/v0/d/availabilities/groups/{group_id}/bulk",
  idempotency: "never",
  parameters: [{ name: "group_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  schemas: schemasOf("startGroupExport"),
};

/** `POST /v0/d/availabilities/bulk` */
export const startGlobalExport: OperationDescriptor = {
  ...usual,
  id: "startGlobalExport",
  method: "POST",
  path: "/v0/d/availabilities/bulk",
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  knowsMembers: true,
  schemas: schemasOf("startGlobalExport"),
};

/** `GET /v0/d/availabilities/bulk/{availability_export_id}` */
export const showExportJob: OperationDescriptor = {
  ...usual,
  id: "showExportJob",
  method: "GET",
  path: "/v0/d/availabilities/bulk/{availability_export_id}",
  idempotency: "safe",
  parameters: [{ name: "availability_export_id", in: "path", required: true, style: "simple", explode: false }],
  knowsMembers: true,
  states: { at: "state", known: ["processing", "finished"], terminal: ["finished"] },
  schemas: schemasOf("showExportJob"),
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
