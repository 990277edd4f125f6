// Generated from openapi/fiscalization.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const fiscalOrder = { "application/json": schemas.FiscalOrderSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  showFiscalOrder: {
    path: schemas.ShowFiscalOrderPathSchema,
    query: schemas.ShowFiscalOrderQuerySchema,
    responses: {
      "200": fiscalOrder,
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
  showFiscalReturn: {
    path: schemas.ShowFiscalReturnPathSchema,
    query: schemas.ShowFiscalReturnQuerySchema,
    responses: {
      "200": fiscalOrder,
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
