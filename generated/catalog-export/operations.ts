// Generated from openapi/catalog-export.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "catalog-export",
  host: "tenant",
  security: "bearer",
  accept: ["application/json"],
  statuses: ["200", "400", "401", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `GET /catalog/catalogs/{catalog}/offlineproducts` */
export const listProducts: OperationDescriptor = {
  ...usual,
  id: "listProducts",
  method: "GET",
  path: "/catalog/catalogs/{catalog}/offlineproducts",
  scopes: ["catalog:product-export:read"],
  invalidTokenStatus: 401,
  idempotency: "safe",
  parameters: [
    { name: "catalog", in: "path", required: true, style: "simple", explode: false },
    { name: "locale", in: "query", required: false, style: "form", explode: true },
    { name: "redirect", in: "query", required: false, style: "form", explode: true },
  ],
  statuses: ["200", "302", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("listProducts"),
};

/** `GET /catalog/exports/catalogs/{catalog}/pricebooks/{pricebook}` */
export const showPricebookExport: OperationDescriptor = {
  ...usual,
  id: "showPricebookExport",
  method: "GET",
  path: "/catalog/exports/catalogs/{catalog}/pricebooks/{pricebook}",
  scopes: ["catalog:pricebook-export:read"],
  invalidTokenStatus: 401,
  idempotency: "safe",
  parameters: [
    { name: "catalog", in: "path", required: true, style: "simple", explode: false },
    { name: "pricebook", in: "path", required: true, style: "simple", explode: false },
    { name: "format", in: "query", required: false, style: "form", explode: true },
  ],
  accept: [],
  statuses: ["302", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("showPricebookExport"),
};

/** `GET /v0/c/products/{id}` */
export const showProduct: OperationDescriptor = {
  ...usual,
  id: "showProduct",
  method: "GET",
  path: "/v0/c/products/{id}",
  idempotency: "safe",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "shop", in: "query", required: false, style: "form", explode: true },
    { name: "locale", in: "query", required: false, style: "form", explode: true },
  ],
  identifiers: [
    { kind: "product", in: "path", at: "id" },
    { kind: "product", in: "response", at: "product_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("showProduct"),
};

/** `GET /v0/c/products/{type}={value}` */
export const showProductByIdentifier: OperationDescriptor = {
  ...usual,
  id: "showProductByIdentifier",
  method: "GET",
  path: "/v0/c/products/{type}={value}",
  idempotency: "safe",
  parameters: [
    { name: "type", in: "path", required: true, style: "simple", explode: false },
    { name: "value", in: "path", required: true, style: "simple", explode: false },
    { name: "shop", in: "query", required: false, style: "form", explode: true },
    { name: "locale", in: "query", required: false, style: "form", explode: true },
  ],
  identifiers: [{ kind: "product", in: "response", at: "product_id" }],
  knowsMembers: true,
  schemas: schemasOf("showProductByIdentifier"),
};

/** `GET /api/v1/shops/{shop}/products` */
export const listLegacyProducts: OperationDescriptor = {
  ...usual,
  id: "listLegacyProducts",
  method: "GET",
  path: "/api/v1/shops/{shop}/products",
  idempotency: "safe",
  pagination: { style: "offset", offset: "offset", count: "count", items: "elements", total: "pagination.total" },
  parameters: [
    { name: "shop", in: "path", required: true, style: "simple", explode: false },
    { name: "locale", in: "query", required: false, style: "form", explode: true },
    { name: "offset", in: "query", required: false, style: "form", explode: true },
    { name: "count", in: "query", required: false, style: "form", explode: true },
  ],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "product", in: "response", at: "elements[].product_id" }],
  knowsMembers: true,
  schemas: schemasOf("listLegacyProducts"),
};

/** All operations of this API by id. */
export const operations = {
  listProducts,
  showPricebookExport,
  showProduct,
  showProductByIdentifier,
  listLegacyProducts,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
