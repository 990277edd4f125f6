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
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      responses: {
        "200": { "application/json": schemas.ListIntegrationsResponseSchema },
        "401": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
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
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      body: { "application/json": schemas.CreateIntegrationRequestSchema },
      responses: {
        "200": { "application/json": schemas.IntegrationResultSchema },
        "401": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
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
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.ShowIntegrationPathSchema,
      responses: {
        "200": { "application/json": schemas.IntegrationSchema },
        "401": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/json": schemas.ProblemSchema, "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
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
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.UpdateIntegrationPathSchema,
      body: { "application/json": schemas.UpdateIntegrationRequestSchema },
      responses: {
        "200": { "application/json": schemas.IntegrationResultSchema },
        "401": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/json": schemas.ProblemSchema, "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
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
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.DestroyIntegrationPathSchema,
      responses: {
        "401": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/json": schemas.ProblemSchema, "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
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
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.StartIntegrationPathSchema,
      body: { "application/json": schemas.EmptyRequestSchema },
      responses: {
        "200": { "application/json": schemas.IntegrationResultSchema },
        "401": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/json": schemas.ProblemSchema, "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
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
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.StopIntegrationPathSchema,
      body: { "application/json": schemas.EmptyRequestSchema },
      responses: {
        "200": { "application/json": schemas.IntegrationResultSchema },
        "401": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/json": schemas.ProblemSchema, "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
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
