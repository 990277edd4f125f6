// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const importJobAnswer = { "application/json": schemas.ImportJobAnswerSchema };

/** Schemas of `listImportJobs` */
export const listImportJobs: OperationSchemas = {
  query: schemas.ListImportJobsQuerySchema,
  responses: {
    "200": { "application/json": schemas.ImportJobListSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createImportJob` */
export const createImportJob: OperationSchemas = {
  body: { "application/json": schemas.CreateImportJobRequestSchema },
  responses: {
    "200": { "application/json": schemas.ImportJobCreatedSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showImportJob` */
export const showImportJob: OperationSchemas = {
  path: schemas.ShowImportJobPathSchema,
  responses: {
    "200": { "application/json": schemas.ImportJobSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `startImportJob` */
export const startImportJob: OperationSchemas = {
  path: schemas.StartImportJobPathSchema,
  body: { "application/json": schemas.StartImportJobRequestSchema },
  responses: {
    "200": importJobAnswer,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listImportJobErrors` */
export const listImportJobErrors: OperationSchemas = {
  path: schemas.ListImportJobErrorsPathSchema,
  responses: {
    "200": { "application/json": schemas.ImportJobErrorListSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createImportJobErrors` */
export const createImportJobErrors: OperationSchemas = {
  path: schemas.CreateImportJobErrorsPathSchema,
  body: { "application/json": schemas.CreateImportJobErrorsRequestSchema },
  responses: {
    "200": importJobAnswer,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `failImportJob` */
export const failImportJob: OperationSchemas = {
  path: schemas.FailImportJobPathSchema,
  body: { "application/json": schemas.FailImportJobRequestSchema },
  responses: {
    "200": importJobAnswer,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createImportSchema` */
export const createImportSchema: OperationSchemas = {
  query: schemas.CreateImportSchemaQuerySchema,
  body: { "application/schema+json": schemas.ImportSchemaDocumentSchema },
  responses: {
    "201": { "application/json": schemas.ImportSchemaCreatedSchema },
    "400": problem,
    "409": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showImportSchema` */
export const showImportSchema: OperationSchemas = {
  path: schemas.ShowImportSchemaPathSchema,
  headers: schemas.ShowImportSchemaHeadersSchema,
  responses: {
    "200": {
      "application/json": schemas.ImportSchemaSchema,
      "application/schema+json": schemas.OpenImportSchemaDocumentSchema,
    },
    "400": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `updateImportSchema` */
export const updateImportSchema: OperationSchemas = {
  path: schemas.UpdateImportSchemaPathSchema,
  body: { "application/schema+json": schemas.ImportSchemaDocumentSchema },
  responses: {
    "400": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `destroyImportSchema` */
export const destroyImportSchema: OperationSchemas = {
  path: schemas.DestroyImportSchemaPathSchema,
  responses: { "429": problem, "500": problem, "502": problem, "503": problem, default: problem },
};
