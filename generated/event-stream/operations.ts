// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "event-stream",
  host: "tenant",
  security: "bearer",
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `GET /api/v1/org/integrations/eventstream` */
export const listIntegrations: OperationDescriptor = {
  ...usual,
  id: "listIntegrations",
  method: "GET",
  path: "/api/v1/org/integrations/eventstream",
  idempotency: "safe",
  parameters: [],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  secretResponse: true,
  schemas: schemasOf("listIntegrations"),
};

/** `POST /api/v1/org/integrations/eventstream` */
export const createIntegration: OperationDescriptor = {
  ...usual,
  id: "createIntegration",
  method: "POST",
  path: "/api/v1/org/integrations/eventstream",
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "409", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  rules: [
    { rule: "one-sink", at: "" },
    { rule: "integration-window", at: "" },
  ],
  secrets: ["callback_parameters.api_key", "s3_parameters.aws_access_key_id", "s3_parameters.aws_secret_access_key"],
  secretResponse: true,
  schemas: schemasOf("createIntegration"),
};

/** `GET /api/v1/org/integrations/eventstream/{id}` */
export const showIntegration: OperationDescriptor = {
  ...usual,
  id: "showIntegration",
  method: "GET",
  path: "/api/v1/org/integrations/eventstream/{id}",
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  knowsMembers: true,
  errorCodes: [{ code: "resource_not_found", status: 404, meaning: "No integration has this id; register it anew." }],
  secretResponse: true,
  schemas: schemasOf("showIntegration"),
};

/** `PATCH /api/v1/org/integrations/eventstream/{id}` */
export const updateIntegration: OperationDescriptor = {
  ...usual,
  id: "updateIntegration",
  method: "PATCH",
  path: "/api/v1/org/integrations/eventstream/{id}",
  idempotency: "idempotent",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  rules: [{ rule: "at-most-one-sink", at: "" }],
  secrets: ["callback_parameters.api_key", "s3_parameters.aws_access_key_id", "s3_parameters.aws_secret_access_key"],
  secretResponse: true,
  schemas: schemasOf("updateIntegration"),
};

/** `DELETE /api/v1/org/integrations/eventstream/{id}` */
export const destroyIntegration: OperationDescriptor = {
  ...usual,
  id: "destroyIntegration",
  method: "DELETE",
  path: "/api/v1/org/integrations/eventstream/{id}",
  idempotency: "idempotent",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  accept: [],
  statusMeanings: { "404": "done" },
  knowsMembers: true,
  schemas: schemasOf("destroyIntegration"),
};

/** `POST /api/v1/org/integrations/eventstream/{id}/_start` */
export const startIntegration: OperationDescriptor = {
  ...usual,
  id: "startIntegration",
  method: "POST",
  path: "/api/v1/org/integrations/eventstream/{id}/_start",
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: false,
  knowsMembers: true,
  secretResponse: true,
  schemas: schemasOf("startIntegration"),
};

/** `POST /api/v1/org/integrations/eventstream/{id}/_stop` */
export const stopIntegration: OperationDescriptor = {
  ...usual,
  id: "stopIntegration",
  method: "POST",
  path: "/api/v1/org/integrations/eventstream/{id}/_stop",
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: false,
  knowsMembers: true,
  secretResponse: true,
  schemas: schemasOf("stopIntegration"),
};

/** `GET /api/v1/org/integrations/eventstream/{id}/logs` */
export const listIntegrationLogEntries: OperationDescriptor = {
  ...usual,
  id: "listIntegrationLogEntries",
  method: "GET",
  path: "/api/v1/org/integrations/eventstream/{id}/logs",
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  knowsMembers: true,
  schemas: schemasOf("listIntegrationLogEntries"),
};

/** `GET /api/v1/org/integrations/eventstream/{id}/rejected_events` */
export const listRejectedEvents: OperationDescriptor = {
  ...usual,
  id: "listRejectedEvents",
  method: "GET",
  path: "/api/v1/org/integrations/eventstream/{id}/rejected_events",
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  knowsMembers: true,
  schemas: schemasOf("listRejectedEvents"),
};

/** `GET /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}` */
export const showRejectedEvent: OperationDescriptor = {
  ...usual,
  id: "showRejectedEvent",
  method: "GET",
  path: "/api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}",
  idempotency: "safe",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "event_id", in: "path", required: true, style: "simple", explode: false },
  ],
  knowsMembers: true,
  schemas: schemasOf("showRejectedEvent"),
};

/** `DELETE /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}` */
export const destroyRejectedEvent: OperationDescriptor = {
  ...usual,
  id: "destroyRejectedEvent",
  method: "DELETE",
  path: "/api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}",
  idempotency: "idempotent",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "event_id", in: "path", required: true, style: "simple", explode: false },
  ],
  accept: [],
  statusMeanings: { "404": "done" },
  knowsMembers: true,
  schemas: schemasOf("destroyRejectedEvent"),
};

/** `POST /api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}/_retry` */
export const retryRejectedEvent: OperationDescriptor = {
  ...usual,
  id: "retryRejectedEvent",
  method: "POST",
  path: "/api/v1/org/integrations/eventstream/{id}/rejected_events/{event_id}/_retry",
  idempotency: "never",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "event_id", in: "path", required: true, style: "simple", explode: false },
  ],
  accept: [],
  knowsMembers: true,
  schemas: schemasOf("retryRejectedEvent"),
};

/** All operations of this API by id. */
export const operations = {
  listIntegrations,
  createIntegration,
  showIntegration,
  updateIntegration,
  destroyIntegration,
  startIntegration,
  stopIntegration,
  listIntegrationLogEntries,
  listRejectedEvents,
  showRejectedEvent,
  destroyRejectedEvent,
  retryRejectedEvent,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
