// Generated from openapi/fiscalization.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "fiscalization",
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

/** `GET /orders/{orderId}` */
export const showFiscalOrder: OperationDescriptor = {
  ...usual,
  id: "showFiscalOrder",
  method: "GET",
  path: "/orders/{orderId}",
  scopes: ["fiscalization:orders:read"],
  invalidTokenStatus: 401,
  idempotency: "safe",
  parameters: [
    { name: "orderId", in: "path", required: true, style: "simple", explode: false },
    { name: "state", in: "query", required: false, style: "form", explode: true },
    { name: "transaction_state", in: "query", required: false, style: "form", explode: true },
  ],
  identifiers: [
    { kind: "order", in: "path", at: "orderId" },
    { kind: "store", in: "response", at: "context.store_id" },
    { kind: "order", in: "response", at: "reference_order_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("showFiscalOrder"),
};

/** `GET /orders/{orderId}/returns/{returnId}` */
export const showFiscalReturn: OperationDescriptor = {
  ...usual,
  id: "showFiscalReturn",
  method: "GET",
  path: "/orders/{orderId}/returns/{returnId}",
  scopes: ["fiscalization:orders:read"],
  invalidTokenStatus: 401,
  idempotency: "safe",
  parameters: [
    { name: "orderId", in: "path", required: true, style: "simple", explode: false },
    { name: "returnId", in: "path", required: true, style: "simple", explode: false },
    { name: "state", in: "query", required: false, style: "form", explode: true },
    { name: "transaction_state", in: "query", required: false, style: "form", explode: true },
  ],
  identifiers: [
    { kind: "order", in: "path", at: "orderId" },
    { kind: "store", in: "response", at: "context.store_id" },
    { kind: "order", in: "response", at: "reference_order_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("showFiscalReturn"),
};

/** All operations of this API by id. */
export const operations = {
  showFiscalOrder,
  showFiscalReturn,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
