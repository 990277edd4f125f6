// Generated from openapi/returns.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `GET /v0/d/orders/{order_id}/returns` */
export const listReturns: OperationDescriptor = {
  api: "returns",
  id: "listReturns",
  method: "GET",
  path: "/v0/d/orders/{order_id}/returns",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client; docs.newstore.net: Item Return API 0.1" },
  idempotency: "safe",
  parameters: [{ name: "order_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_id" },
    { kind: "fulfillment-node", in: "response", at: "[].returned_from" },
    { kind: "product", in: "response", at: "[].return_items[].product_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listReturns),
};

/** `POST /v0/d/orders/{order_id}/returns` */
export const createReturn: OperationDescriptor = {
  api: "returns",
  id: "createReturn",
  method: "POST",
  path: "/v0/d/orders/{order_id}/returns",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client; docs.newstore.net: Item Return API 0.1" },
  idempotency: "never",
  parameters: [{ name: "order_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_id" },
    { kind: "fulfillment-node", in: "body", at: "returned_from" },
    { kind: "product", in: "body", at: "items[].product_id" },
    { kind: "fulfillment-node", in: "response", at: "returned_from" },
    { kind: "product", in: "response", at: "return_items[].product_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createReturn),
};

/** `GET /v0/d/orders/{order_id}/returns/{return_id}` */
export const showReturn: OperationDescriptor = {
  api: "returns",
  id: "showReturn",
  method: "GET",
  path: "/v0/d/orders/{order_id}/returns/{return_id}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client; docs.newstore.net: Item Return API 0.1" },
  idempotency: "safe",
  parameters: [
    { name: "order_id", in: "path", required: true, style: "simple", explode: false },
    { name: "return_id", in: "path", required: true, style: "simple", explode: false },
  ],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_id" },
    { kind: "fulfillment-node", in: "response", at: "returned_from" },
    { kind: "product", in: "response", at: "return_items[].product_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showReturn),
};

/** `GET /v0/d/orders/{order_id}/refunds` */
export const listRefunds: OperationDescriptor = {
  api: "returns",
  id: "listRefunds",
  method: "GET",
  path: "/v0/d/orders/{order_id}/refunds",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: Refund Request API v0; a production client" },
  idempotency: "safe",
  parameters: [{ name: "order_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_id" },
    { kind: "order", in: "response", at: "refunds[].order_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listRefunds),
};

/** `POST /v0/d/orders/{order_id}/refunds` */
export const createRefund: OperationDescriptor = {
  api: "returns",
  id: "createRefund",
  method: "POST",
  path: "/v0/d/orders/{order_id}/refunds",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "never",
  parameters: [{ name: "order_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "order", in: "path", at: "order_id" }],
  rules: [{ rule: "currency-decimals", at: "amount" }],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createRefund),
};

/** `GET /v0/d/orders/{order_id}/refunds/{refund_id}` */
export const showRefund: OperationDescriptor = {
  api: "returns",
  id: "showRefund",
  method: "GET",
  path: "/v0/d/orders/{order_id}/refunds/{refund_id}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "observed", source: "a production client" },
  idempotency: "safe",
  parameters: [
    { name: "order_id", in: "path", required: true, style: "simple", explode: false },
    { name: "refund_id", in: "path", required: true, style: "simple", explode: false },
  ],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_id" },
    { kind: "order", in: "response", at: "refund.order_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showRefund),
};

/** `GET /v0/c/payments/accounts/{account_id}` */
export const showPaymentAccount: OperationDescriptor = {
  api: "returns",
  id: "showPaymentAccount",
  method: "GET",
  path: "/v0/c/payments/accounts/{account_id}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: Payment Account API; a production client" },
  idempotency: "safe",
  parameters: [{ name: "account_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "order", in: "path", at: "account_id" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showPaymentAccount),
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
