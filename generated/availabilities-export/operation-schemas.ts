// Generated from openapi/availabilities-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const locationGroup = { "application/json": schemas.LocationGroupSchema };

/** Schemas of `listLocationGroups` */
export const listLocationGroups: OperationSchemas = {
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
};

/** Schemas of `createLocationGroup` */
export const createLocationGroup: OperationSchemas = {
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
};

/** Schemas of `showLocationGroup` */
export const showLocationGroup: OperationSchemas = {
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
};

/** Schemas of `updateLocationGroup` */
export const updateLocationGroup: OperationSchemas = {
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
};

/** Schemas of `destroyLocationGroup` */
export const destroyLocationGroup: OperationSchemas = {
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
};

/** Schemas of `startGroupExport` */
export const startGroupExport: OperationSchemas = {
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
};

/** Schemas of `startGlobalExport` */
export const startGlobalExport: OperationSchemas = {
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
};

/** Schemas of `showExportJob` */
export const showExportJob: OperationSchemas = {
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
};
