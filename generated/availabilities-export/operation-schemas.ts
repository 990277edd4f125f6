// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const locationGroup = { "application/json": schemas.LocationGroupSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  listLocationGroups: {
    responses: {
      "200": { "application/json": schemas.LocationGroupListSchema },
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  createLocationGroup: {
    body: { "application/json": schemas.CreateLocationGroupRequestSchema },
    responses: {
      "200": locationGroup,
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  showLocationGroup: {
    path: schemas.ShowLocationGroupPathSchema,
    responses: {
      "200": locationGroup,
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  updateLocationGroup: {
    path: schemas.UpdateLocationGroupPathSchema,
    body: { "application/json": schemas.UpdateLocationGroupRequestSchema },
    responses: {
      "200": locationGroup,
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  destroyLocationGroup: {
    path: schemas.DestroyLocationGroupPathSchema,
    responses: {
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  startGroupExport: {
    path: schemas.StartGroupExportPathSchema,
    body: { "application/json": schemas.StartGroupExportRequestSchema },
    responses: {
      "200": { "application/json": schemas.StartGroupExportResponseSchema },
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  startGlobalExport: {
    body: { "application/json": schemas.StartExportRequestSchema },
    responses: {
      "200": { "application/json": schemas.StartExportResponseSchema },
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  showExportJob: {
    path: schemas.ShowExportJobPathSchema,
    responses: {
      "200": { "application/json": schemas.ExportJobSchema },
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
