// Generated from openapi/stores.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/transport/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of `listStores` */
export const listStores: OperationSchemas = {
  query: schemas.ListStoresQuerySchema,
  responses: {
    "200": { "application/json": schemas.StoreListSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showStore` */
export const showStore: OperationSchemas = {
  path: schemas.ShowStorePathSchema,
  responses: {
    "200": { "application/json": schemas.StoreSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `updateStore` */
export const updateStore: OperationSchemas = {
  path: schemas.UpdateStorePathSchema,
  body: { "application/json": schemas.UpdateStoreRequestSchema },
  responses: {
    "200": { "application/json": schemas.StoreSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showLegacyStore` */
export const showLegacyStore: OperationSchemas = {
  path: schemas.ShowLegacyStorePathSchema,
  responses: {
    "200": { "application/json": schemas.LegacyStoreSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};
