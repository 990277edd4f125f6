// Generated from openapi/returns.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "returns",
  host: "tenant",
  security: "bearer",
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `GET /v0/d/orders/{order_id}/returns` */
export const listReturns: OperationDescriptor = {
  ...usual,
  id: "listReturns",
  method: "GET",
  path: "/v0/d/orders/{order_id}/returns",
  idempotency: "safe",
  parameters: [{ name: "order_id", in: "path", required: true, style: "simple", explode: false }],
  identifiers: [
    { kind: "order", in: "path", at: "order_id" },
    { kind: "fulfillment-node", in: "response", at: "[].returned_from" },
    { kind: "product", in: "response", at: "[].return_items[].product_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("listReturns"),
};

/** `POST /v0/d/orders/{order_id}/returns` */
export const createReturn: OperationDescriptor = {
  ...usual,
  id: "createReturn",
  method: "POST",
  path: "/v0/d/orders/{order_id}/returns",
  idempotency: "never",
  parameters: [{ name: "order_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [
    { kind: "order", in: "path", at: "order_id" },
    { kind: "fulfillment-node", in: "body", at: "returned_from" },
    { kind: "product", in: "body", at: "items[].product_id" },
    { kind: "fulfillment-node", in: "response", at: "returned_from" },
    { kind: "product", in: "response", at: "return_items[].product_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("createReturn"),
};

/** `GET /v0/d/orders/{order_id}/returns/{return_id}` */
export const showReturn: OperationDescriptor = {
  ...usual,
  id: "showReturn",
  method: "GET",
  path: "/v0/d/orders/{order_id}/returns/{return_id}",
  idempotency: "safe",
  parameters: [
    { name: "order_id", in: "path", required: true, style: "simple", explode: false },
    { name: "return_id", in: "path", required: true, style: "simple", explode: false },
  ],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_id" },
    { kind: "fulfillment-node", in: "response", at: "returned_from" },
    { kind: "product", in: "response", at: "return_items[].product_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("showReturn"),
};

/** `GET /v0/d/orders/{order_id}/refunds` */
export const listRefunds: OperationDescriptor = {
  ...usual,
  id: "listRefunds",
  method: "GET",
  path: "/v0/d/orders/{order_id}/refunds",
  idempotency: "safe",
  parameters: [{ name: "order_id", in: "path", required: true, style: "simple", explode: false }],
  identifiers: [
    { kind: "order", in: "path", at: "order_id" },
    { kind: "order", in: "response", at: "refunds[].order_id" },
  ],
  knowsMembers: true,
  personal: { response: ["refunds[].note", "refunds[].user_email"] },
  schemas: schemasOf("listRefunds"),
};

/** `POST /v0/d/orders/{order_id}/refunds` */
export const createRefund: OperationDescriptor = {
  ...usual,
  id: "createRefund",
  method: "POST",
  path: "/v0/d/orders/{order_id}/refunds",
  idempotency: "never",
  parameters: [{ name: "order_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [{ kind: "order", in: "path", at: "order_id" }],
  knowsMembers: true,
  rules: [{ rule: "currency-decimals", at: "amount" }],
  personal: { body: ["note"] },
  schemas: schemasOf("createRefund"),
};

/** `GET /v0/d/orders/{order_id}/refunds/{refund_id}` */
export const showRefund: OperationDescriptor = {
  ...usual,
  id: "showRefund",
  method: "GET",
  path: "/v0/d/orders/{order_id}/refunds/{refund_id}",
  idempotency: "safe",
  parameters: [
    { name: "order_id", in: "path", required: true, style: "simple", explode: false },
    { name: "refund_id", in: "path", required: true, style: "simple", explode: false },
  ],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_id" },
    { kind: "order", in: "response", at: "refund.order_id" },
  ],
  knowsMembers: true,
  personal: { response: ["refund.note", "refund.user_email"] },
  schemas: schemasOf("showRefund"),
};

/** `GET /v0/c/payments/accounts/{account_id}` */
export const showPaymentAccount: OperationDescriptor = {
  ...usual,
  id: "showPaymentAccount",
  method: "GET",
  path: "/v0/c/payments/accounts/{account_id}",
  idempotency: "safe",
  parameters: [{ name: "account_id", in: "path", required: true, style: "simple", explode: false }],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "order", in: "path", at: "account_id" }],
  knowsMembers: true,
  schemas: schemasOf("showPaymentAccount"),
};

/** All operations of this API by id. */
export const operations = {
  listReturns,
  createReturn,
  showReturn,
  listRefunds,
  createRefund,
  showRefund,
  showPaymentAccount,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
