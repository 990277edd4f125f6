// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/transport/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of `listProducts` */
export const listProducts: OperationSchemas = {
  path: schemas.ListProductsPathSchema,
  query: schemas.ListProductsQuerySchema,
  headers: schemas.ListProductsHeadersSchema,
  responses: {
    "200": { "application/json": schemas.ProductExportLinkSchema },
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

/** Schemas of `showPricebookExport` */
export const showPricebookExport: OperationSchemas = {
  path: schemas.ShowPricebookExportPathSchema,
  query: schemas.ShowPricebookExportQuerySchema,
  responses: {
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

/** Schemas of `showProduct` */
export const showProduct: OperationSchemas = {
  path: schemas.ShowProductPathSchema,
  query: schemas.ShowProductQuerySchema,
  responses: {
    "200": { "application/json": schemas.ProductSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showProductByIdentifier` */
export const showProductByIdentifier: OperationSchemas = {
  path: schemas.ShowProductByIdentifierPathSchema,
  query: schemas.ShowProductByIdentifierQuerySchema,
  responses: {
    "200": { "application/json": schemas.ProductSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};
