// Generated from openapi/orders.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `GET /v0/orders` */
export const showOrderHistoryForCustomer: OperationDescriptor = {
  api: "orders",
  id: "showOrderHistoryForCustomer",
  method: "GET",
  path: "/v0/orders",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  rateLimitPerSecond: 30,
  pagination: {
    style: "offset",
    offset: "offset",
    count: "count",
    items: "orders",
    total: "pagination_info.total",
    accept: "application/x.newstore.orders+json;version=2",
  },
  parameters: [
    { name: "customer_id", in: "query", required: true, style: "form", explode: true },
    { name: "offset", in: "query", required: false, style: "form", explode: true },
    { name: "count", in: "query", required: false, style: "form", explode: true },
  ],
  accept: ["application/x.newstore.orders+json;version=2", "application/json"],
  statuses: ["200", "400", "401", "403", "404", "409", "412", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "customer", in: "query", at: "customer_id" },
    { kind: "customer", in: "response", at: "orders[].customer.id" },
    { kind: "product", in: "response", at: "orders[].items[].product_id" },
  ],
  rules: [],
  errorCodes: [
    { code: "bad_request", status: 400, meaning: "`customer_id` is missing." },
    { code: "customer_not_found", status: 404, meaning: "The customer is unknown; only with plain JSON." },
    {
      code: "conflict",
      status: 409,
      meaning: "The external order manager answered with something that does not fit the webhook's schema.",
    },
    {
      code: "precondition_error",
      status: 412,
      meaning: "The webhook to the external order manager is not set up completely.",
    },
    {
      code: "external_server_error",
      status: 503,
      meaning: "The external order manager failed, for example with an expired key.",
    },
    { code: "internal_server_error", status: 500, meaning: "NewStore failed." },
  ],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showOrderHistoryForCustomer),
};

/** `GET /v0/orders/{id}` */
export const showSalesOrderByIdAndIdType: OperationDescriptor = {
  api: "orders",
  id: "showSalesOrderByIdAndIdType",
  method: "GET",
  path: "/v0/orders/{id}",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  rateLimitPerSecond: 100,
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "id_type", in: "query", required: true, style: "form", explode: true },
  ],
  accept: ["application/x.newstore.orders+json;version=2", "application/json"],
  statuses: ["200", "400", "401", "403", "404", "409", "412", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "response", at: "store_id" },
    { kind: "customer", in: "response", at: "customer.id" },
    { kind: "product", in: "response", at: "items[].product_id" },
  ],
  rules: [],
  errorCodes: [
    {
      code: "conflict",
      status: 409,
      meaning: "The external order manager answered with something that does not fit the webhook's schema.",
    },
    {
      code: "precondition_error",
      status: 412,
      meaning: "The webhook to the external order manager is not set up completely.",
    },
    {
      code: "external_server_error",
      status: 503,
      meaning: "The external order manager failed, for example with an expired key.",
    },
  ],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showSalesOrderByIdAndIdType),
};

/** `POST /v0/orders/{id}/_extend_grace_period` */
export const createGracePeriod: OperationDescriptor = {
  api: "orders",
  id: "createGracePeriod",
  method: "POST",
  path: "/v0/orders/{id}/_extend_grace_period",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "id_type", in: "query", required: true, style: "form", explode: true },
  ],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "409", "412", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [{ code: "internal_server_error", status: 500, meaning: "NewStore failed." }],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createGracePeriod),
};

/** `GET /v0/orders/{id}/cancel` */
export const showCancellationStatus: OperationDescriptor = {
  api: "orders",
  id: "showCancellationStatus",
  method: "GET",
  path: "/v0/orders/{id}/cancel",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "id_type", in: "query", required: true, style: "form", explode: true },
  ],
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [{ code: "internal_server_error", status: 500, meaning: "NewStore failed." }],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showCancellationStatus),
};

/** `POST /v0/orders/{id}/cancel` */
export const createCancellation: OperationDescriptor = {
  api: "orders",
  id: "createCancellation",
  method: "POST",
  path: "/v0/orders/{id}/cancel",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "id_type", in: "query", required: true, style: "form", explode: true },
  ],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  statuses: ["200", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [
    { code: "bad_request", status: 400, meaning: "The request is malformed or cannot be met." },
    { code: "internal_server_error", status: 500, meaning: "NewStore failed." },
  ],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createCancellation),
};

/** `POST /v0/orders/{id}/items/{item_uuid}/cancel` */
export const createLineItemCancellation: OperationDescriptor = {
  api: "orders",
  id: "createLineItemCancellation",
  method: "POST",
  path: "/v0/orders/{id}/items/{item_uuid}/cancel",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "item_uuid", in: "path", required: true, style: "simple", explode: false },
    { name: "id_type", in: "query", required: true, style: "form", explode: true },
  ],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: false,
  accept: [],
  statuses: ["200", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [
    {
      code: "bad_request",
      status: 400,
      meaning: "The item cannot be cancelled this way, or the request is malformed.",
    },
    { code: "internal_server_error", status: 500, meaning: "NewStore failed." },
  ],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createLineItemCancellation),
};

/** `POST /v0/orders/{id}/prices` */
export const createPriceInformationForItems: OperationDescriptor = {
  api: "orders",
  id: "createPriceInformationForItems",
  method: "POST",
  path: "/v0/orders/{id}/prices",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "order", in: "path", at: "id" }],
  rules: [],
  errorCodes: [
    { code: "bad_request", status: 400, meaning: "More than 500 items, or a malformed request." },
    { code: "not_found", status: 404, meaning: "The order is unknown." },
    { code: "internal_server_error", status: 500, meaning: "NewStore failed." },
  ],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createPriceInformationForItems),
};

/** `PATCH /v0/orders/{id}/serial_numbers` */
export const updateSalesOrderSerialNumbers: OperationDescriptor = {
  api: "orders",
  id: "updateSalesOrderSerialNumbers",
  method: "PATCH",
  path: "/v0/orders/{id}/serial_numbers",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  statuses: ["204", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "order", in: "path", at: "id" }],
  rules: [],
  errorCodes: [
    { code: "bad_request", status: 400, meaning: "More than 500 items, or a malformed request." },
    { code: "not_found", status: 404, meaning: "The order is unknown." },
    { code: "internal_server_error", status: 500, meaning: "NewStore failed." },
  ],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.updateSalesOrderSerialNumbers),
};

/** `POST /v0/fulfillment_request/{ffr_uuid}/set_items_states` */
export const updateFulfillmentRequestItemStates: OperationDescriptor = {
  api: "orders",
  id: "updateFulfillmentRequestItemStates",
  method: "POST",
  path: "/v0/fulfillment_request/{ffr_uuid}/set_items_states",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [{ name: "ffr_uuid", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  statuses: ["204", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [{ rule: "one-item-state", at: "line_items" }],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.updateFulfillmentRequestItemStates),
};

/** `GET /v0/fulfillment_requests/{order_uuid}` */
export const listFulfillmentRequestsForOrder: OperationDescriptor = {
  api: "orders",
  id: "listFulfillmentRequestsForOrder",
  method: "GET",
  path: "/v0/fulfillment_requests/{order_uuid}",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  rateLimitPerSecond: 70,
  parameters: [{ name: "order_uuid", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_uuid" },
    { kind: "fulfillment-node", in: "response", at: "fulfillment_requests[].fulfillment_node_id" },
    { kind: "product", in: "response", at: "fulfillment_requests[].items[].product_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listFulfillmentRequestsForOrder),
};

/** `GET /v0/d/external_orders/{id}` */
export const showExternalOrder: OperationDescriptor = {
  api: "orders",
  id: "showExternalOrder",
  method: "GET",
  path: "/v0/d/external_orders/{id}",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "observed",
    source: "two production clients; docs.newstore.net: External Order API (private section)",
  },
  idempotency: "safe",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false, prefixes: ["id", "external_id"] },
    { name: "email", in: "query", required: false, style: "form", explode: true },
    { name: "country_code", in: "query", required: false, style: "form", explode: true },
  ],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "response", at: "order_uuid" },
    { kind: "customer", in: "response", at: "customer_uuid" },
    { kind: "product", in: "response", at: "ordered_products[].id" },
    { kind: "product", in: "response", at: "shipments[].items[].id" },
    { kind: "product", in: "response", at: "shipments[].products[].id" },
    { kind: "product", in: "response", at: "shipments[].returns[].items[].product_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showExternalOrder),
};

/** `GET /v0/d/orders/{order_uuid}/notes` */
export const showOrderNote: OperationDescriptor = {
  api: "orders",
  id: "showOrderNote",
  method: "GET",
  path: "/v0/d/orders/{order_uuid}/notes",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: Order Notes API" },
  idempotency: "safe",
  parameters: [{ name: "order_uuid", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_uuid" },
    { kind: "order", in: "response", at: "notes[].order_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showOrderNote),
};

/** `POST /v0/d/orders/{order_uuid}/notes` */
export const createOrderLevelNote: OperationDescriptor = {
  api: "orders",
  id: "createOrderLevelNote",
  method: "POST",
  path: "/v0/d/orders/{order_uuid}/notes",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: Order Notes API" },
  idempotency: "never",
  parameters: [{ name: "order_uuid", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_uuid" },
    { kind: "order", in: "response", at: "order_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createOrderLevelNote),
};

/** `POST /v0/d/orders/{order_uuid}/items/{item_uuid}/notes` */
export const createItemLevelNote: OperationDescriptor = {
  api: "orders",
  id: "createItemLevelNote",
  method: "POST",
  path: "/v0/d/orders/{order_uuid}/items/{item_uuid}/notes",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: Order Notes API" },
  idempotency: "never",
  parameters: [
    { name: "order_uuid", in: "path", required: true, style: "simple", explode: false },
    { name: "item_uuid", in: "path", required: true, style: "simple", explode: false },
  ],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_uuid" },
    { kind: "order", in: "response", at: "order_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createItemLevelNote),
};

/** `PATCH /v0/d/orders/{order_uuid}/notes/{note_uuid}` */
export const updateNote: OperationDescriptor = {
  api: "orders",
  id: "updateNote",
  method: "PATCH",
  path: "/v0/d/orders/{order_uuid}/notes/{note_uuid}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: Order Notes API" },
  idempotency: "never",
  parameters: [
    { name: "order_uuid", in: "path", required: true, style: "simple", explode: false },
    { name: "note_uuid", in: "path", required: true, style: "simple", explode: false },
  ],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_uuid" },
    { kind: "order", in: "response", at: "order_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.updateNote),
};

/** `DELETE /v0/d/orders/{order_uuid}/notes/{note_uuid}` */
export const destroyNote: OperationDescriptor = {
  api: "orders",
  id: "destroyNote",
  method: "DELETE",
  path: "/v0/d/orders/{order_uuid}/notes/{note_uuid}",
  host: "tenant",
  security: "bearer",
  evidence: { level: "documented", source: "docs.newstore.net: Order Notes API" },
  idempotency: "safe",
  parameters: [
    { name: "order_uuid", in: "path", required: true, style: "simple", explode: false },
    { name: "note_uuid", in: "path", required: true, style: "simple", explode: false },
  ],
  accept: [],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "order", in: "path", at: "order_uuid" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.destroyNote),
};

/** All operations of this API by id. */
export const operations = {
  showOrderHistoryForCustomer,
  showSalesOrderByIdAndIdType,
  createGracePeriod,
  showCancellationStatus,
  createCancellation,
  createLineItemCancellation,
  createPriceInformationForItems,
  updateSalesOrderSerialNumbers,
  updateFulfillmentRequestItemStates,
  listFulfillmentRequestsForOrder,
  showExternalOrder,
  showOrderNote,
  createOrderLevelNote,
  createItemLevelNote,
  updateNote,
  destroyNote,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
