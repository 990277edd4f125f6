// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const problem2 = { "application/json": schemas.ProblemSchema, "application/problem+json": schemas.ProblemSchema };

const integrationResult = { "application/json": schemas.IntegrationResultSchema };

/** Schemas of `listIntegrations` */
export const listIntegrations: OperationSchemas = {
  responses: {
    "200": { "application/json": schemas.ListIntegrationsResponseSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createIntegration` */
export const createIntegration: OperationSchemas = {
  body: { "application/json": schemas.CreateIntegrationRequestSchema },
  responses: {
    "200": integrationResult,
    "400": problem2,
    "401": problem,
    "403": problem,
    "409": problem2,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showIntegration` */
export const showIntegration: OperationSchemas = {
  path: schemas.ShowIntegrationPathSchema,
  responses: {
    "200": { "application/json": schemas.IntegrationSchema },
    "401": problem,
    "403": problem,
    "404": problem2,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `updateIntegration` */
export const updateIntegration: OperationSchemas = {
  path: schemas.UpdateIntegrationPathSchema,
  body: { "application/json": schemas.UpdateIntegrationRequestSchema },
  responses: {
    "200": integrationResult,
    "400": problem2,
    "401": problem,
    "403": problem,
    "404": problem2,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `destroyIntegration` */
export const destroyIntegration: OperationSchemas = {
  path: schemas.DestroyIntegrationPathSchema,
  responses: {
    "401": problem,
    "403": problem,
    "404": problem2,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `startIntegration` */
export const startIntegration: OperationSchemas = {
  path: schemas.StartIntegrationPathSchema,
  body: { "application/json": schemas.UnreadBodySchema },
  responses: {
    "200": integrationResult,
    "401": problem,
    "403": problem,
    "404": problem2,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `stopIntegration` */
export const stopIntegration: OperationSchemas = {
  path: schemas.StopIntegrationPathSchema,
  body: { "application/json": schemas.UnreadBodySchema },
  responses: {
    "200": integrationResult,
    "401": problem,
    "403": problem,
    "404": problem2,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listIntegrationLogEntries` */
export const listIntegrationLogEntries: OperationSchemas = {
  path: schemas.ListIntegrationLogEntriesPathSchema,
  responses: {
    "200": { "application/json": schemas.IntegrationLogSchema },
    "401": problem,
    "403": problem,
    "404": problem2,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listRejectedEvents` */
export const listRejectedEvents: OperationSchemas = {
  path: schemas.ListRejectedEventsPathSchema,
  responses: {
    "200": { "application/json": schemas.RejectedEventListSchema },
    "401": problem,
    "403": problem,
    "404": problem2,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showRejectedEvent` */
export const showRejectedEvent: OperationSchemas = {
  path: schemas.ShowRejectedEventPathSchema,
  responses: {
    "200": { "application/json": schemas.EventEnvelopeSchema },
    "401": problem,
    "403": problem,
    "404": problem2,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `destroyRejectedEvent` */
export const destroyRejectedEvent: OperationSchemas = {
  path: schemas.DestroyRejectedEventPathSchema,
  responses: {
    "401": problem,
    "403": problem,
    "404": problem2,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `retryRejectedEvent` */
export const retryRejectedEvent: OperationSchemas = {
  path: schemas.RetryRejectedEventPathSchema,
  responses: {
    "401": problem,
    "403": problem,
    "404": problem2,
    "429": problem,
    "500": problem,
    "502": problem2,
    "503": problem,
    default: problem,
  },
};
