// Generated from openapi/import.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const importJobAnswer = { "application/json": schemas.ImportJobAnswerSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  listImportJobs: {
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
  },
  createImportJob: {
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
  },
  showImportJob: {
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
  },
  startImportJob: {
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
  },
  listImportJobErrors: {
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
  },
  createImportJobErrors: {
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
  },
  failImportJob: {
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
  },
  createImportSchema: {
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
  },
  showImportSchema: {
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
  },
  updateImportSchema: {
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
  },
  destroyImportSchema: {
    path: schemas.DestroyImportSchemaPathSchema,
    responses: { "429": problem, "500": problem, "502": problem, "503": problem, default: problem },
  },
} as const satisfies Readonly<Record<string, OperationSchemas>>;
