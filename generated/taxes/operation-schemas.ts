// Generated from openapi/taxes.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const taxTransaction = { "application/json": schemas.TaxTransactionSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  createTaxTransactionPreview: {
    headers: schemas.CreateTaxTransactionPreviewHeadersSchema,
    body: { "application/json": schemas.CreateTaxTransactionPreviewRequestSchema },
    responses: {
      "200": taxTransaction,
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
  showOrderTaxTransaction: {
    path: schemas.ShowOrderTaxTransactionPathSchema,
    headers: schemas.ShowOrderTaxTransactionHeadersSchema,
    responses: {
      "200": taxTransaction,
      "401": problem,
      "403": problem,
      "404": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  updateOrderTaxTransaction: {
    path: schemas.UpdateOrderTaxTransactionPathSchema,
    headers: schemas.UpdateOrderTaxTransactionHeadersSchema,
    body: { "application/json": schemas.UpdateOrderTaxTransactionRequestSchema },
    responses: {
      "200": taxTransaction,
      "400": problem,
      "401": problem,
      "403": problem,
      "404": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  showReturnTaxTransaction: {
    path: schemas.ShowReturnTaxTransactionPathSchema,
    headers: schemas.ShowReturnTaxTransactionHeadersSchema,
    responses: {
      "200": taxTransaction,
      "401": problem,
      "403": problem,
      "404": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
} as const satisfies Readonly<Record<string, OperationSchemas>>;
