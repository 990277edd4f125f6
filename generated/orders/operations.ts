// Generated from openapi/orders.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "orders",
  host: "tenant",
  security: "bearer",
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `GET /v0/orders` */
export const showOrderHistoryForCustomer: OperationDescriptor = {
  ...usual,
  id: "showOrderHistoryForCustomer",
  method: "GET",
  path: "/v0/orders",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: "safe",
  rateLimitPerSecond: 30,
  pagination: {
    style: "offset",
    offset: "offset",
    count: "count",
    items: "orders",
    total: "pagination_info.total",
    accept: "application/x.newstore.orders+json;version=2",
    defaultCount: 10,
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
    { kind: "order", in: "response", at: "orders[].origin_id", when: { property: "origin", is: ["newstore"] } },
    { kind: "customer", in: "response", at: "orders[].customer.id" },
    { kind: "product", in: "response", at: "orders[].items[].product_id" },
  ],
  knowsMembers: true,
  errorCodes: [
    { code: "bad_request", status: 400, meaning: "`customer_id` is missing." },
    { code: "customer_not_found", status: 404, meaning: "The customer is unknown; only with plain JSON." },
    {
      code: "conflict",
      status: 409,
      meaning: "The external order manager returned something that does not fit the webhook's schema.",
      kind: "api",
    },
    {
      code: "precondition_error",
      status: 412,
      meaning: "The webhook to the external order manager is not set up completely.",
    },
    { code: "external_server_error", status: 503, meaning: "The external order manager failed." },
    {
      code: "external_server_error",
      status: 503,
      meaning: "NewStore's key to the external order manager has expired; have it renewed.",
      says: ["API Key", "expired"],
      lasting: true,
    },
    { code: "internal_server_error", status: 500, meaning: "NewStore failed." },
  ],
  personal: {
    response: [
      "orders[].customer.email",
      "orders[].shipping_address.salutation",
      "orders[].shipping_address.title",
      "orders[].shipping_address.first_name",
      "orders[].shipping_address.second_name",
      "orders[].shipping_address.last_name",
      "orders[].shipping_address.suffix",
      "orders[].shipping_address.address_line_1",
      "orders[].shipping_address.address_line_2",
      "orders[].shipping_address.zip_code",
      "orders[].shipping_address.city",
      "orders[].shipping_address.phone",
      "orders[].shipping_address.note",
    ],
  },
  schemas: schemasOf("showOrderHistoryForCustomer"),
};

/** `GET /v0/orders/{id}` */
export const showSalesOrderByIdAndIdType: OperationDescriptor = {
  ...usual,
  id: "showSalesOrderByIdAndIdType",
  method: "GET",
  path: "/v0/orders/{id}",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: "safe",
  rateLimitPerSecond: 100,
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "id_type", in: "query", required: true, style: "form", explode: true },
  ],
  accept: ["application/x.newstore.orders+json;version=2", "application/json"],
  statuses: ["200", "400", "401", "403", "404", "409", "412", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "id", when: { parameter: "id_type", is: ["internal"] } },
    { kind: "order", in: "response", at: "origin_id", when: { property: "origin", is: ["newstore"] } },
    { kind: "store", in: "response", at: "store_id" },
    { kind: "customer", in: "response", at: "customer.id" },
    { kind: "product", in: "response", at: "items[].product_id" },
  ],
  knowsMembers: true,
  errorCodes: [
    {
      code: "conflict",
      status: 409,
      meaning: "The external order manager returned something that does not fit the webhook's schema.",
      kind: "api",
    },
    {
      code: "precondition_error",
      status: 412,
      meaning: "The webhook to the external order manager is not set up completely.",
    },
    { code: "external_server_error", status: 503, meaning: "The external order manager failed." },
    {
      code: "external_server_error",
      status: 503,
      meaning: "NewStore's key to the external order manager has expired; have it renewed.",
      says: ["API Key", "expired"],
      lasting: true,
    },
  ],
  personal: {
    response: [
      "customer.email",
      "shipping_address.salutation",
      "shipping_address.title",
      "shipping_address.first_name",
      "shipping_address.second_name",
      "shipping_address.last_name",
      "shipping_address.suffix",
      "shipping_address.address_line_1",
      "shipping_address.address_line_2",
      "shipping_address.zip_code",
      "shipping_address.city",
      "shipping_address.phone",
      "shipping_address.note",
      "billing_address.salutation",
      "billing_address.title",
      "billing_address.first_name",
      "billing_address.second_name",
      "billing_address.last_name",
      "billing_address.suffix",
      "billing_address.address_line_1",
      "billing_address.address_line_2",
      "billing_address.zip_code",
      "billing_address.city",
      "billing_address.phone",
      "billing_address.note",
    ],
  },
  schemas: schemasOf("showSalesOrderByIdAndIdType"),
};

/** `POST /v0/orders/{id}/_extend_grace_period` */
export const createGracePeriod: OperationDescriptor = {
  ...usual,
  id: "createGracePeriod",
  method: "POST",
  path: "/v0/orders/{id}/_extend_grace_period",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: "never",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "id_type", in: "query", required: true, style: "form", explode: true },
  ],
  statuses: ["200", "401", "403", "404", "409", "412", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "order", in: "path", at: "id", when: { parameter: "id_type", is: ["internal"] } }],
  knowsMembers: true,
  errorCodes: [{ code: "internal_server_error", status: 500, meaning: "NewStore failed." }],
  schemas: schemasOf("createGracePeriod"),
};

/** `GET /v0/orders/{id}/cancel` */
export const showCancellationStatus: OperationDescriptor = {
  ...usual,
  id: "showCancellationStatus",
  method: "GET",
  path: "/v0/orders/{id}/cancel",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: "safe",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "id_type", in: "query", required: true, style: "form", explode: true },
  ],
  identifiers: [{ kind: "order", in: "path", at: "id", when: { parameter: "id_type", is: ["internal"] } }],
  knowsMembers: true,
  errorCodes: [{ code: "internal_server_error", status: 500, meaning: "NewStore failed." }],
  schemas: schemasOf("showCancellationStatus"),
};

/** `POST /v0/orders/{id}/cancel` */
export const createCancellation: OperationDescriptor = {
  ...usual,
  id: "createCancellation",
  method: "POST",
  path: "/v0/orders/{id}/cancel",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: "never",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "id_type", in: "query", required: true, style: "form", explode: true },
  ],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  identifiers: [{ kind: "order", in: "path", at: "id", when: { parameter: "id_type", is: ["internal"] } }],
  knowsMembers: true,
  errorCodes: [
    { code: "bad_request", status: 400, meaning: "The request is malformed or cannot be met." },
    { code: "internal_server_error", status: 500, meaning: "NewStore failed." },
  ],
  personal: { body: ["note"] },
  schemas: schemasOf("createCancellation"),
};

/** `POST /v0/orders/{id}/items/{item_uuid}/cancel` */
export const createLineItemCancellation: OperationDescriptor = {
  ...usual,
  id: "createLineItemCancellation",
  method: "POST",
  path: "/v0/orders/{id}/items/{item_uuid}/cancel",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: "never",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "item_uuid", in: "path", required: true, style: "simple", explode: false },
    { name: "id_type", in: "query", required: true, style: "form", explode: true },
  ],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: false,
  accept: [],
  identifiers: [{ kind: "order", in: "path", at: "id", when: { parameter: "id_type", is: ["internal"] } }],
  knowsMembers: true,
  errorCodes: [
    {
      code: "bad_request",
      status: 400,
      meaning: "The item cannot be cancelled this way, or the request is malformed.",
    },
    { code: "internal_server_error", status: 500, meaning: "NewStore failed." },
  ],
  schemas: schemasOf("createLineItemCancellation"),
};

/** `POST /v0/orders/{id}/prices` */
export const createPriceInformationForItems: OperationDescriptor = {
  ...usual,
  id: "createPriceInformationForItems",
  method: "POST",
  path: "/v0/orders/{id}/prices",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [{ kind: "order", in: "path", at: "id" }],
  knowsMembers: true,
  errorCodes: [
    { code: "bad_request", status: 400, meaning: "More than 500 items, or a malformed request." },
    { code: "not_found", status: 404, meaning: "The order is unknown." },
    { code: "internal_server_error", status: 500, meaning: "NewStore failed." },
  ],
  schemas: schemasOf("createPriceInformationForItems"),
};

/** `PATCH /v0/orders/{id}/serial_numbers` */
export const updateSalesOrderSerialNumbers: OperationDescriptor = {
  ...usual,
  id: "updateSalesOrderSerialNumbers",
  method: "PATCH",
  path: "/v0/orders/{id}/serial_numbers",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: "idempotent",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  statuses: ["204", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "order", in: "path", at: "id" }],
  knowsMembers: true,
  errorCodes: [
    { code: "bad_request", status: 400, meaning: "More than 500 items, or a malformed request." },
    { code: "not_found", status: 404, meaning: "The order is unknown." },
    { code: "internal_server_error", status: 500, meaning: "NewStore failed." },
  ],
  schemas: schemasOf("updateSalesOrderSerialNumbers"),
};

/** `POST /v0/fulfillment_request/{ffr_uuid}/set_items_states` */
export const updateFulfillmentRequestItemStates: OperationDescriptor = {
  ...usual,
  id: "updateFulfillmentRequestItemStates",
  method: "POST",
  path: "/v0/fulfillment_request/{ffr_uuid}/set_items_states",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: "never",
  parameters: [{ name: "ffr_uuid", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  statuses: ["204", "400", "401", "403", "404", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  rules: [{ rule: "one-item-state", at: "line_items" }],
  schemas: schemasOf("updateFulfillmentRequestItemStates"),
};

/** `GET /v0/fulfillment_requests/{order_uuid}` */
export const listFulfillmentRequestsForOrder: OperationDescriptor = {
  ...usual,
  id: "listFulfillmentRequestsForOrder",
  method: "GET",
  path: "/v0/fulfillment_requests/{order_uuid}",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: "safe",
  rateLimitPerSecond: 70,
  parameters: [{ name: "order_uuid", in: "path", required: true, style: "simple", explode: false }],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  statusMeanings: { "400": { data: "fulfillment_requests" } },
  identifiers: [
    { kind: "order", in: "path", at: "order_uuid" },
    { kind: "fulfillment-node", in: "response", at: "fulfillment_requests[].fulfillment_node_id" },
    { kind: "product", in: "response", at: "fulfillment_requests[].items[].product_id" },
  ],
  knowsMembers: true,
  schemas: schemasOf("listFulfillmentRequestsForOrder"),
};

/** `POST /v0/d/fulfillment_requests/{id}/acknowledgement` */
export const createFulfillmentAcknowledgement: OperationDescriptor = {
  ...usual,
  id: "createFulfillmentAcknowledgement",
  method: "POST",
  path: "/v0/d/fulfillment_requests/{id}/acknowledgement",
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  knowsMembers: true,
  errorCodes: [
    { code: "already_shipped", status: 0, meaning: "It was shipped before.", kind: "conflict" },
    { code: "already_rejected", status: 0, meaning: "It was rejected before.", kind: "conflict" },
    { code: "conflicting_items", status: 0, meaning: "Items contradict what is known of them.", kind: "conflict" },
    { code: "fulfillment_request_invalid", status: 0, meaning: "The request cannot be used for this." },
  ],
  schemas: schemasOf("createFulfillmentAcknowledgement"),
};

/** `POST /v0/d/fulfillment_requests/{id}/rejection` */
export const createFulfillmentRejection: OperationDescriptor = {
  ...usual,
  id: "createFulfillmentRejection",
  method: "POST",
  path: "/v0/d/fulfillment_requests/{id}/rejection",
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  identifiers: [{ kind: "product", in: "body", at: "missing_product_ids[]" }],
  knowsMembers: true,
  errorCodes: [
    { code: "already_shipped", status: 0, meaning: "It was shipped before.", kind: "conflict" },
    { code: "already_rejected", status: 0, meaning: "It was rejected before.", kind: "conflict" },
    { code: "conflicting_items", status: 0, meaning: "Items contradict what is known of them.", kind: "conflict" },
    { code: "fulfillment_request_invalid", status: 0, meaning: "The request cannot be used for this." },
  ],
  schemas: schemasOf("createFulfillmentRejection"),
};

/** `POST /v0/d/fulfillment_requests/{id}/reject_items` */
export const createFulfillmentItemRejection: OperationDescriptor = {
  ...usual,
  id: "createFulfillmentItemRejection",
  method: "POST",
  path: "/v0/d/fulfillment_requests/{id}/reject_items",
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  identifiers: [{ kind: "product", in: "body", at: "missing_items[].product_ids[]" }],
  knowsMembers: true,
  errorCodes: [
    { code: "already_shipped", status: 0, meaning: "It was shipped before.", kind: "conflict" },
    { code: "already_rejected", status: 0, meaning: "It was rejected before.", kind: "conflict" },
    { code: "conflicting_items", status: 0, meaning: "Items contradict what is known of them.", kind: "conflict" },
    { code: "fulfillment_request_invalid", status: 0, meaning: "The request cannot be used for this." },
  ],
  schemas: schemasOf("createFulfillmentItemRejection"),
};

/** `GET /v0/d/fulfillment_requests/{id}/canceled_items` */
export const listFulfillmentCanceledItems: OperationDescriptor = {
  ...usual,
  id: "listFulfillmentCanceledItems",
  method: "GET",
  path: "/v0/d/fulfillment_requests/{id}/canceled_items",
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "product", in: "response", at: "canceled_items[].product_id" }],
  knowsMembers: true,
  schemas: schemasOf("listFulfillmentCanceledItems"),
};

/** `POST /v0/d/fulfillment_requests/{id}/canceled_items` */
export const createFulfillmentCanceledItems: OperationDescriptor = {
  ...usual,
  id: "createFulfillmentCanceledItems",
  method: "POST",
  path: "/v0/d/fulfillment_requests/{id}/canceled_items",
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  identifiers: [{ kind: "product", in: "body", at: "product_ids[]" }],
  knowsMembers: true,
  errorCodes: [
    { code: "already_shipped", status: 0, meaning: "It was shipped before.", kind: "conflict" },
    { code: "already_rejected", status: 0, meaning: "It was rejected before.", kind: "conflict" },
    { code: "conflicting_items", status: 0, meaning: "Items contradict what is known of them.", kind: "conflict" },
    { code: "fulfillment_request_invalid", status: 0, meaning: "The request cannot be used for this." },
  ],
  schemas: schemasOf("createFulfillmentCanceledItems"),
};

/** `GET /v0/d/fulfillment_requests/{id}/shipment` */
export const listFulfillmentShipments: OperationDescriptor = {
  ...usual,
  id: "listFulfillmentShipments",
  method: "GET",
  path: "/v0/d/fulfillment_requests/{id}/shipment",
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("listFulfillmentShipments"),
};

/** `POST /v0/d/fulfillment_requests/{id}/shipment` */
export const createFulfillmentShipment: OperationDescriptor = {
  ...usual,
  id: "createFulfillmentShipment",
  method: "POST",
  path: "/v0/d/fulfillment_requests/{id}/shipment",
  idempotency: "never",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  identifiers: [{ kind: "product", in: "body", at: "line_items[].product_ids[]" }],
  knowsMembers: true,
  errorCodes: [
    { code: "already_shipped", status: 0, meaning: "It was shipped before.", kind: "conflict" },
    { code: "already_rejected", status: 0, meaning: "It was rejected before.", kind: "conflict" },
    { code: "conflicting_items", status: 0, meaning: "Items contradict what is known of them.", kind: "conflict" },
    { code: "fulfillment_request_invalid", status: 0, meaning: "The request cannot be used for this." },
  ],
  schemas: schemasOf("createFulfillmentShipment"),
};

/** `GET /v0/d/external_orders/{id}` */
export const showExternalOrder: OperationDescriptor = {
  ...usual,
  id: "showExternalOrder",
  method: "GET",
  path: "/v0/d/external_orders/{id}",
  idempotency: "safe",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false, prefixes: ["id", "external_id"] },
    { name: "email", in: "query", required: false, style: "form", explode: true, isPersonal: true },
    { name: "country_code", in: "query", required: false, style: "form", explode: true },
  ],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "id", when: { prefix: "id" } },
    { kind: "order", in: "response", at: "order_uuid" },
    { kind: "customer", in: "response", at: "customer_uuid" },
    { kind: "product", in: "response", at: "ordered_products[].id" },
    { kind: "product", in: "response", at: "shipments[].items[].id" },
    { kind: "product", in: "response", at: "shipments[].products[].id" },
    { kind: "product", in: "response", at: "shipments[].returns[].items[].product_id" },
  ],
  knowsMembers: true,
  personal: {
    response: [
      "shipping_address.title",
      "shipping_address.suffix",
      "shipping_address.salutation",
      "shipping_address.first_name",
      "shipping_address.second_name",
      "shipping_address.last_name",
      "shipping_address.address_line_1",
      "shipping_address.address_line_2",
      "shipping_address.zip_code",
      "shipping_address.city",
      "shipping_address.phone",
      "shipping_address.email",
      "billing_address.title",
      "billing_address.suffix",
      "billing_address.salutation",
      "billing_address.first_name",
      "billing_address.second_name",
      "billing_address.last_name",
      "billing_address.address_line_1",
      "billing_address.address_line_2",
      "billing_address.zip_code",
      "billing_address.city",
      "billing_address.phone",
      "billing_address.email",
      "payments[].credit_card_number",
      "shipments[].returns[].refund_note",
    ],
  },
  schemas: schemasOf("showExternalOrder"),
};

/** `GET /v0/d/orders/{order_uuid}/notes` */
export const showOrderNote: OperationDescriptor = {
  ...usual,
  id: "showOrderNote",
  method: "GET",
  path: "/v0/d/orders/{order_uuid}/notes",
  idempotency: "safe",
  parameters: [{ name: "order_uuid", in: "path", required: true, style: "simple", explode: false }],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_uuid" },
    { kind: "order", in: "response", at: "notes[].order_id" },
  ],
  knowsMembers: true,
  personal: { response: ["notes[].text"] },
  schemas: schemasOf("showOrderNote"),
};

/** `POST /v0/d/orders/{order_uuid}/notes` */
export const createOrderLevelNote: OperationDescriptor = {
  ...usual,
  id: "createOrderLevelNote",
  method: "POST",
  path: "/v0/d/orders/{order_uuid}/notes",
  idempotency: "never",
  parameters: [{ name: "order_uuid", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_uuid" },
    { kind: "order", in: "response", at: "order_id" },
  ],
  knowsMembers: true,
  personal: { body: ["text"], response: ["text"] },
  schemas: schemasOf("createOrderLevelNote"),
};

/** `POST /v0/d/orders/{order_uuid}/items/{item_uuid}/notes` */
export const createItemLevelNote: OperationDescriptor = {
  ...usual,
  id: "createItemLevelNote",
  method: "POST",
  path: "/v0/d/orders/{order_uuid}/items/{item_uuid}/notes",
  idempotency: "never",
  parameters: [
    { name: "order_uuid", in: "path", required: true, style: "simple", explode: false },
    { name: "item_uuid", in: "path", required: true, style: "simple", explode: false },
  ],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_uuid" },
    { kind: "order", in: "response", at: "order_id" },
  ],
  knowsMembers: true,
  personal: { body: ["text"], response: ["text"] },
  schemas: schemasOf("createItemLevelNote"),
};

/** `PATCH /v0/d/orders/{order_uuid}/notes/{note_uuid}` */
export const updateNote: OperationDescriptor = {
  ...usual,
  id: "updateNote",
  method: "PATCH",
  path: "/v0/d/orders/{order_uuid}/notes/{note_uuid}",
  idempotency: "idempotent",
  parameters: [
    { name: "order_uuid", in: "path", required: true, style: "simple", explode: false },
    { name: "note_uuid", in: "path", required: true, style: "simple", explode: false },
  ],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_uuid" },
    { kind: "order", in: "response", at: "order_id" },
  ],
  knowsMembers: true,
  personal: { body: ["text"], response: ["text"] },
  schemas: schemasOf("updateNote"),
};

/** `DELETE /v0/d/orders/{order_uuid}/notes/{note_uuid}` */
export const destroyNote: OperationDescriptor = {
  ...usual,
  id: "destroyNote",
  method: "DELETE",
  path: "/v0/d/orders/{order_uuid}/notes/{note_uuid}",
  idempotency: "idempotent",
  parameters: [
    { name: "order_uuid", in: "path", required: true, style: "simple", explode: false },
    { name: "note_uuid", in: "path", required: true, style: "simple", explode: false },
  ],
  accept: [],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  statusMeanings: { "404": "done" },
  identifiers: [{ kind: "order", in: "path", at: "order_uuid" }],
  knowsMembers: true,
  schemas: schemasOf("destroyNote"),
};

/** `GET /v0/c/customer_orders/{order_uuid}` */
export const showLegacyCustomerOrder: OperationDescriptor = {
  ...usual,
  id: "showLegacyCustomerOrder",
  method: "GET",
  path: "/v0/c/customer_orders/{order_uuid}",
  idempotency: "safe",
  parameters: [{ name: "order_uuid", in: "path", required: true, style: "simple", explode: false }],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "order", in: "path", at: "order_uuid" },
    { kind: "order", in: "response", at: "customer_order.sales_order_id" },
    { kind: "product", in: "response", at: "customer_order.products[].id" },
    { kind: "fulfillment-node", in: "response", at: "customer_order.products[].fulfillment_location" },
  ],
  knowsMembers: true,
  schemas: schemasOf("showLegacyCustomerOrder"),
};

/** `GET /v0/d/order/{order_uuid}/fulfillment_requests` */
export const listLegacyFulfillmentRequests: OperationDescriptor = {
  ...usual,
  id: "listLegacyFulfillmentRequests",
  method: "GET",
  path: "/v0/d/order/{order_uuid}/fulfillment_requests",
  idempotency: "safe",
  parameters: [{ name: "order_uuid", in: "path", required: true, style: "simple", explode: false }],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "order", in: "path", at: "order_uuid" }],
  knowsMembers: true,
  schemas: schemasOf("listLegacyFulfillmentRequests"),
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
  createFulfillmentAcknowledgement,
  createFulfillmentRejection,
  createFulfillmentItemRejection,
  listFulfillmentCanceledItems,
  createFulfillmentCanceledItems,
  listFulfillmentShipments,
  createFulfillmentShipment,
  showExternalOrder,
  showOrderNote,
  createOrderLevelNote,
  createItemLevelNote,
  updateNote,
  destroyNote,
  showLegacyCustomerOrder,
  listLegacyFulfillmentRequests,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
