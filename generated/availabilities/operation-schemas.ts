// Generated from openapi/availabilities.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  listAtp: {
    body: { "application/json": schemas.ListAtpRequestSchema },
    responses: {
      "200": { "application/json": schemas.ListAtpResponseSchema },
      "400": problem,
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  listAtpInsights: {
    query: schemas.ListAtpInsightsQuerySchema,
    responses: {
      "200": { "application/json": schemas.AtpInsightsResponseSchema },
      "400": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  listLocations: {
    responses: {
      "200": { "application/json": schemas.ListLocationsResponseSchema },
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  listStockLocations: {
    responses: {
      "200": { "application/json": schemas.ListStockLocationsResponseSchema },
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
} as const satisfies Readonly<Record<string, OperationSchemas>>;
