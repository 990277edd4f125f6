// Generated from openapi/stores.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const store = { "application/json": schemas.StoreSchema };

const legacyStoreList = { "application/json": schemas.LegacyStoreListSchema };

/** Schemas of `listStores` */
export const listStores: OperationSchemas = {
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
};

/** Schemas of `showStore` */
export const showStore: OperationSchemas = {
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
};

/** Schemas of `updateStore` */
export const updateStore: OperationSchemas = {
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
};

/** Schemas of `showLegacyStore` */
export const showLegacyStore: OperationSchemas = {
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
};

/** Schemas of `listLegacyStores` */
export const listLegacyStores: OperationSchemas = {
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
};

/** Schemas of `listLegacyStorePlaces` */
export const listLegacyStorePlaces: OperationSchemas = {
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
};

/** Schemas of `listLegacyShops` */
export const listLegacyShops: OperationSchemas = {
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
};
