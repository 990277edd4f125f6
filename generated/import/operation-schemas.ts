// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/transport/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of `listImportJobs` */
export const listImportJobs: OperationSchemas = {
  query: schemas.ListImportJobsQuerySchema,
  responses: {
    "200": { "application/json": schemas.ImportJobListSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `createImportJob` */
export const createImportJob: OperationSchemas = {
  body: { "application/json": schemas.CreateImportJobRequestSchema },
  responses: {
    "200": { "application/json": schemas.ImportJobCreatedSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showImportJob` */
export const showImportJob: OperationSchemas = {
  path: schemas.ShowImportJobPathSchema,
  responses: {
    "200": { "application/json": schemas.ImportJobSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `startImportJob` */
export const startImportJob: OperationSchemas = {
  path: schemas.StartImportJobPathSchema,
  body: { "application/json": schemas.StartImportJobRequestSchema },
  responses: {
    "200": { "application/json": schemas.ImportJobAnswerSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `listImportJobErrors` */
export const listImportJobErrors: OperationSchemas = {
  path: schemas.ListImportJobErrorsPathSchema,
  responses: {
    "200": { "application/json": schemas.ImportJobErrorListSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `createImportJobErrors` */
export const createImportJobErrors: OperationSchemas = {
  path: schemas.CreateImportJobErrorsPathSchema,
  body: { "application/json": schemas.CreateImportJobErrorsRequestSchema },
  responses: {
    "200": { "application/json": schemas.ImportJobAnswerSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `failImportJob` */
export const failImportJob: OperationSchemas = {
  path: schemas.FailImportJobPathSchema,
  body: { "application/json": schemas.FailImportJobRequestSchema },
  responses: {
    "200": { "application/json": schemas.ImportJobAnswerSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `createImportSchema` */
export const createImportSchema: OperationSchemas = {
  query: schemas.CreateImportSchemaQuerySchema,
  body: { "application/schema+json": schemas.ImportSchemaDocumentSchema },
  responses: {
    "201": { "application/json": schemas.ImportSchemaCreatedSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "409": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
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
    "400": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `updateImportSchema` */
export const updateImportSchema: OperationSchemas = {
  path: schemas.UpdateImportSchemaPathSchema,
  body: { "application/schema+json": schemas.ImportSchemaDocumentSchema },
  responses: {
    "400": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `destroyImportSchema` */
export const destroyImportSchema: OperationSchemas = {
  path: schemas.DestroyImportSchemaPathSchema,
  responses: {
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};
