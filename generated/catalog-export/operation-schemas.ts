// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const product = { "application/json": schemas.ProductSchema };

/** Schemas of `listProducts` */
export const listProducts: OperationSchemas = {
  path: schemas.ListProductsPathSchema,
  query: schemas.ListProductsQuerySchema,
  headers: schemas.ListProductsHeadersSchema,
  responses: {
    "200": { "application/json": schemas.ProductExportLinkSchema },
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

/** Schemas of `showPricebookExport` */
export const showPricebookExport: OperationSchemas = {
  path: schemas.ShowPricebookExportPathSchema,
  query: schemas.ShowPricebookExportQuerySchema,
  responses: {
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

/** Schemas of `showProduct` */
export const showProduct: OperationSchemas = {
  path: schemas.ShowProductPathSchema,
  query: schemas.ShowProductQuerySchema,
  responses: {
    "200": product,
    "400": problem,
    "401": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showProductByIdentifier` */
export const showProductByIdentifier: OperationSchemas = {
  path: schemas.ShowProductByIdentifierPathSchema,
  query: schemas.ShowProductByIdentifierQuerySchema,
  responses: {
    "200": product,
    "400": problem,
    "401": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listLegacyProducts` */
export const listLegacyProducts: OperationSchemas = {
  path: schemas.ListLegacyProductsPathSchema,
  query: schemas.ListLegacyProductsQuerySchema,
  responses: {
    "200": { "application/json": schemas.LegacyProductListSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};
