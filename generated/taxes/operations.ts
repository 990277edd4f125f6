// Generated from openapi/taxes.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "taxes",
  host: "tenant",
  security: "bearer",
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `POST /taxes/previews/transactions` */
export const createTaxTransactionPreview: OperationDescriptor = {
  ...usual,
  id: "createTaxTransactionPreview",
  method: "POST",
  path: "/taxes/previews/transactions",
  scopes: ["taxes:preview-transactions:write"],
  invalidTokenStatus: 401,
  idempotency: "safe",
  parameters: [{ name: "store-id", in: "header", required: false, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "header", at: "store-id" },
    { kind: "order", in: "body", at: "order_id" },
    { kind: "order", in: "response", at: "order_id" },
    { kind: "product", in: "response", at: "items[].product_id" },
    { kind: "customer", in: "response", at: "items[].consumer_uuid" },
    { kind: "store", in: "response", at: "items[].shipping_address.store_id" },
    { kind: "store", in: "response", at: "items[].shipping_origin.store_id" },
  ],
  personal: {
    response: [
      "items[].shipping_address.address_line_1",
      "items[].shipping_address.address_line_2",
      "items[].shipping_address.city",
      "items[].shipping_address.zip_code",
      "items[].shipping_origin.address_line_1",
      "items[].shipping_origin.address_line_2",
      "items[].shipping_origin.city",
      "items[].shipping_origin.zip_code",
    ],
  },
  schemas: schemasOf("createTaxTransactionPreview"),
};

/** `GET /taxes/transactions/{orderId}` */
export const showOrderTaxTransaction: OperationDescriptor = {
  ...usual,
  id: "showOrderTaxTransaction",
  method: "GET",
  path: "/taxes/transactions/{orderId}",
  scopes: ["taxes:transactions:read"],
  invalidTokenStatus: 401,
  idempotency: "safe",
  parameters: [
    { name: "orderId", in: "path", required: true, style: "simple", explode: false },
    { name: "store-id", in: "header", required: false, style: "simple", explode: false },
  ],
  identifiers: [
    { kind: "order", in: "path", at: "orderId" },
    { kind: "store", in: "header", at: "store-id" },
    { kind: "order", in: "response", at: "order_id" },
    { kind: "product", in: "response", at: "items[].product_id" },
    { kind: "customer", in: "response", at: "items[].consumer_uuid" },
    { kind: "store", in: "response", at: "items[].shipping_address.store_id" },
    { kind: "store", in: "response", at: "items[].shipping_origin.store_id" },
  ],
  knowsMembers: true,
  personal: {
    response: [
      "items[].shipping_address.address_line_1",
      "items[].shipping_address.address_line_2",
      "items[].shipping_address.city",
      "items[].shipping_address.zip_code",
      "items[].shipping_origin.address_line_1",
      "items[].shipping_origin.address_line_2",
      "items[].shipping_origin.city",
      "items[].shipping_origin.zip_code",
    ],
  },
  schemas: schemasOf("showOrderTaxTransaction"),
};

/** `PATCH /taxes/transactions/{orderId}` */
export const updateOrderTaxTransaction: OperationDescriptor = {
  ...usual,
  id: "updateOrderTaxTransaction",
  method: "PATCH",
  path: "/taxes/transactions/{orderId}",
  scopes: ["taxes:transactions:read"],
  invalidTokenStatus: 401,
  idempotency: "idempotent",
  parameters: [
    { name: "orderId", in: "path", required: true, style: "simple", explode: false },
    { name: "store-id", in: "header", required: false, style: "simple", explode: false },
  ],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "orderId" },
    { kind: "store", in: "header", at: "store-id" },
    { kind: "order", in: "body", at: "order_id" },
    { kind: "order", in: "response", at: "order_id" },
    { kind: "product", in: "response", at: "items[].product_id" },
    { kind: "customer", in: "response", at: "items[].consumer_uuid" },
    { kind: "store", in: "response", at: "items[].shipping_address.store_id" },
    { kind: "store", in: "response", at: "items[].shipping_origin.store_id" },
  ],
  knowsMembers: true,
  personal: {
    response: [
      "items[].shipping_address.address_line_1",
      "items[].shipping_address.address_line_2",
      "items[].shipping_address.city",
      "items[].shipping_address.zip_code",
      "items[].shipping_origin.address_line_1",
      "items[].shipping_origin.address_line_2",
      "items[].shipping_origin.city",
      "items[].shipping_origin.zip_code",
    ],
  },
  schemas: schemasOf("updateOrderTaxTransaction"),
};

/** `GET /taxes/transactions/{orderId}/returns/{returnId}` */
export const showReturnTaxTransaction: OperationDescriptor = {
  ...usual,
  id: "showReturnTaxTransaction",
  method: "GET",
  path: "/taxes/transactions/{orderId}/returns/{returnId}",
  scopes: ["taxes:transactions:read"],
  invalidTokenStatus: 401,
  idempotency: "safe",
  parameters: [
    { name: "orderId", in: "path", required: true, style: "simple", explode: false },
    { name: "returnId", in: "path", required: true, style: "simple", explode: false },
    { name: "store-id", in: "header", required: false, style: "simple", explode: false },
  ],
  identifiers: [
    { kind: "order", in: "path", at: "orderId" },
    { kind: "store", in: "header", at: "store-id" },
    { kind: "order", in: "response", at: "order_id" },
    { kind: "product", in: "response", at: "items[].product_id" },
    { kind: "customer", in: "response", at: "items[].consumer_uuid" },
    { kind: "store", in: "response", at: "items[].shipping_address.store_id" },
    { kind: "store", in: "response", at: "items[].shipping_origin.store_id" },
  ],
  knowsMembers: true,
  personal: {
    response: [
      "items[].shipping_address.address_line_1",
      "items[].shipping_address.address_line_2",
      "items[].shipping_address.city",
      "items[].shipping_address.zip_code",
      "items[].shipping_origin.address_line_1",
      "items[].shipping_origin.address_line_2",
      "items[].shipping_origin.city",
      "items[].shipping_origin.zip_code",
    ],
  },
  schemas: schemasOf("showReturnTaxTransaction"),
};

/** All operations of this API by id. */
export const operations = {
  createTaxTransactionPreview,
  showOrderTaxTransaction,
  updateOrderTaxTransaction,
  showReturnTaxTransaction,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
