// Generated from openapi/fiscalization.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const fiscalOrder = { "application/json": schemas.FiscalOrderSchema };

/** Schemas of `showFiscalOrder` */
export const showFiscalOrder: OperationSchemas = {
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
};

/** Schemas of `showFiscalReturn` */
export const showFiscalReturn: OperationSchemas = {
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
};
