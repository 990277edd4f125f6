// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const product = { "application/json": schemas.ProductSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  listProducts: {
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
  },
  showPricebookExport: {
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
  },
  showProduct: {
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
  },
  showProductByIdentifier: {
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
  },
  listLegacyProducts: {
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
  },
} as const satisfies Readonly<Record<string, OperationSchemas>>;
