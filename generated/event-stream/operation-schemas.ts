// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const problem2 = { "application/json": schemas.ProblemSchema, "application/problem+json": schemas.ProblemSchema };

const integrationResult = { "application/json": schemas.IntegrationResultSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  listIntegrations: {
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
  },
  createIntegration: {
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
  },
  showIntegration: {
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
  },
  updateIntegration: {
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
  },
  destroyIntegration: {
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
  },
  startIntegration: {
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
  },
  stopIntegration: {
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
  },
  listIntegrationLogEntries: {
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
  },
  listRejectedEvents: {
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
  },
  showRejectedEvent: {
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
  },
  destroyRejectedEvent: {
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
  },
  retryRejectedEvent: {
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
  },
} as const satisfies Readonly<Record<string, OperationSchemas>>;
