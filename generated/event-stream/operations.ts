// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `GET /api/v1/org/integrations/eventstream` */
export const listIntegrations: OperationDescriptor = {
  api: "event-stream",
  id: "listIntegrations",
  method: "GET",
  path: "/api/v1/org/integrations/eventstream",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: event stream configuration API" },
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listIntegrations),
};

/** `POST /api/v1/org/integrations/eventstream` */
export const createIntegration: OperationDescriptor = {
  api: "event-stream",
  id: "createIntegration",
  method: "POST",
  path: "/api/v1/org/integrations/eventstream",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: event stream configuration API" },
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: ["callback_parameters.api_key", "s3_parameters.aws_access_key_id", "s3_parameters.aws_secret_access_key"],
  schemas: () => import("./operation-schemas.js").then((all) => all.createIntegration),
};

/** `GET /api/v1/org/integrations/eventstream/{id}` */
export const showIntegration: OperationDescriptor = {
  api: "event-stream",
  id: "showIntegration",
  method: "GET",
  path: "/api/v1/org/integrations/eventstream/{id}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [{ code: "resource_not_found", status: 404, meaning: "No integration has this id; register it anew." }],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showIntegration),
};

/** `PATCH /api/v1/org/integrations/eventstream/{id}` */
export const updateIntegration: OperationDescriptor = {
  api: "event-stream",
  id: "updateIntegration",
  method: "PATCH",
  path: "/api/v1/org/integrations/eventstream/{id}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: ["callback_parameters.api_key"],
  schemas: () => import("./operation-schemas.js").then((all) => all.updateIntegration),
};

/** `DELETE /api/v1/org/integrations/eventstream/{id}` */
export const destroyIntegration: OperationDescriptor = {
  api: "event-stream",
  id: "destroyIntegration",
  method: "DELETE",
  path: "/api/v1/org/integrations/eventstream/{id}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "inferred", source: "the operation is documented, its method and path follow the others" },
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  accept: [],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.destroyIntegration),
};

/** `POST /api/v1/org/integrations/eventstream/{id}/_start` */
export const startIntegration: OperationDescriptor = {
  api: "event-stream",
  id: "startIntegration",
  method: "POST",
  path: "/api/v1/org/integrations/eventstream/{id}/_start",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.startIntegration),
};

/** `POST /api/v1/org/integrations/eventstream/{id}/_stop` */
export const stopIntegration: OperationDescriptor = {
  api: "event-stream",
  id: "stopIntegration",
  method: "POST",
  path: "/api/v1/org/integrations/eventstream/{id}/_stop",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.stopIntegration),
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
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
