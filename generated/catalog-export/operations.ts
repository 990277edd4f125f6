// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `GET /catalog/catalogs/{catalog}/offlineproducts` */
export const listProducts: OperationDescriptor = {
  api: "catalog-export",
  id: "listProducts",
  method: "GET",
  path: "/catalog/catalogs/{catalog}/offlineproducts",
  host: "tenant",
  security: "bearer",
  scopes: ["catalog:product-export:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [
    { name: "catalog", in: "path", required: true, style: "simple", explode: false },
    { name: "locale", in: "query", required: false, style: "form", explode: true },
    { name: "redirect", in: "query", required: false, style: "form", explode: true },
  ],
  accept: ["application/json"],
  statuses: ["200", "302", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listProducts),
};

/** `GET /catalog/exports/catalogs/{catalog}/pricebooks/{pricebook}` */
export const showPricebookExport: OperationDescriptor = {
  api: "catalog-export",
  id: "showPricebookExport",
  method: "GET",
  path: "/catalog/exports/catalogs/{catalog}/pricebooks/{pricebook}",
  host: "tenant",
  security: "bearer",
  scopes: ["catalog:pricebook-export:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [
    { name: "catalog", in: "path", required: true, style: "simple", explode: false },
    { name: "pricebook", in: "path", required: true, style: "simple", explode: false },
    { name: "format", in: "query", required: false, style: "form", explode: true },
  ],
  accept: [],
  statuses: ["302", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showPricebookExport),
};

/** `GET /v0/c/products/{id}` */
export const showProduct: OperationDescriptor = {
  api: "catalog-export",
  id: "showProduct",
  method: "GET",
  path: "/v0/c/products/{id}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "safe",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "shop", in: "query", required: false, style: "form", explode: true },
    { name: "locale", in: "query", required: false, style: "form", explode: true },
  ],
  accept: ["application/json"],
  statuses: ["200", "400", "401", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "product", in: "path", at: "id" },
    { kind: "product", in: "response", at: "product_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showProduct),
};

/** `GET /v0/c/products/{type}={value}` */
export const showProductByIdentifier: OperationDescriptor = {
  api: "catalog-export",
  id: "showProductByIdentifier",
  method: "GET",
  path: "/v0/c/products/{type}={value}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "safe",
  parameters: [
    { name: "type", in: "path", required: true, style: "simple", explode: false },
    { name: "value", in: "path", required: true, style: "simple", explode: false },
    { name: "shop", in: "query", required: false, style: "form", explode: true },
    { name: "locale", in: "query", required: false, style: "form", explode: true },
  ],
  accept: ["application/json"],
  statuses: ["200", "400", "401", "404", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "product", in: "response", at: "product_id" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showProductByIdentifier),
};

/** All operations of this API by id. */
export const operations = {
  listProducts,
  showPricebookExport,
  showProduct,
  showProductByIdentifier,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
