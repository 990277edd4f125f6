// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/transport/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of `listIntegrations` */
export const listIntegrations: OperationSchemas = {
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
};

/** Schemas of `createIntegration` */
export const createIntegration: OperationSchemas = {
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
};

/** Schemas of `showIntegration` */
export const showIntegration: OperationSchemas = {
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
};

/** Schemas of `updateIntegration` */
export const updateIntegration: OperationSchemas = {
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
};

/** Schemas of `destroyIntegration` */
export const destroyIntegration: OperationSchemas = {
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
};

/** Schemas of `startIntegration` */
export const startIntegration: OperationSchemas = {
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
};

/** Schemas of `stopIntegration` */
export const stopIntegration: OperationSchemas = {
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
};
