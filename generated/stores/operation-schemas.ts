// Generated from openapi/stores.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const store = { "application/json": schemas.StoreSchema };

const legacyStoreList = { "application/json": schemas.LegacyStoreListSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  listStores: {
    query: schemas.ListStoresQuerySchema,
    responses: {
      "200": { "application/json": schemas.StoreListSchema },
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
  showStore: {
    path: schemas.ShowStorePathSchema,
    responses: {
      "200": store,
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
  updateStore: {
    path: schemas.UpdateStorePathSchema,
    body: { "application/json": schemas.UpdateStoreRequestSchema },
    responses: {
      "200": store,
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
  showLegacyStore: {
    path: schemas.ShowLegacyStorePathSchema,
    responses: {
      "200": { "application/json": schemas.LegacyStoreSchema },
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  listLegacyStores: {
    responses: {
      "200": legacyStoreList,
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  listLegacyStorePlaces: {
    responses: {
      "200": legacyStoreList,
      "401": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  listLegacyShops: {
    responses: {
      "200": { "application/json": schemas.LegacyShopListSchema },
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
