// Generated from openapi/order-injection.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `POST /v0/d/fulfill_order` */
export const createInjectedOrder: OperationDescriptor = {
  api: "order-injection",
  id: "createInjectedOrder",
  method: "POST",
  path: "/v0/d/fulfill_order",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: { by: "body.external_id" },
  rateLimitPerSecond: 20,
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "504", "default"],
  identifiers: [
    { kind: "store", in: "body", at: "store_id" },
    { kind: "product", in: "body", at: "shipments[].items[].product_id" },
    { kind: "fulfillment-node", in: "body", at: "shipments[].shipping_option.routing_strategy.fulfillment_node_id" },
    { kind: "fulfillment-node", in: "body", at: "shipments[].historical_shipping_option.fulfillment_node_id" },
    { kind: "store", in: "body", at: "shipments[].historical_shipping_option.store_id" },
    { kind: "order", in: "response", at: "id" },
    { kind: "product", in: "response", at: "items[].product_id" },
  ],
  rules: [
    { rule: "one-shipment-without-token", at: "shipments" },
    { rule: "currency-decimals", at: "shipments[].items[].price.item_price" },
    { rule: "currency-decimals", at: "shipments[].items[].price.item_list_price" },
    { rule: "currency-decimals", at: "shipments[].items[].price.item_tax_lines[].amount" },
    { rule: "currency-decimals", at: "shipments[].items[].price.item_discount_info[].price_adjustment" },
    { rule: "currency-decimals", at: "shipments[].items[].price.item_order_discount_info[].price_adjustment" },
    { rule: "addon-parent-exists", at: "shipments[].items[].addon_parent_external_item_id" },
    { rule: "currency-decimals", at: "shipments[].items[].gift_wrapping.item_price" },
    { rule: "currency-decimals", at: "shipments[].items[].gift_wrapping.item_tax_lines[].amount" },
    { rule: "currency-decimals", at: "shipments[].shipping_option.price" },
    { rule: "currency-decimals", at: "shipments[].shipping_option.tax" },
    { rule: "currency-decimals", at: "shipments[].shipping_option.discount_info[].price_adjustment" },
    { rule: "currency-decimals", at: "shipments[].historical_shipping_option.price" },
    { rule: "currency-decimals", at: "shipments[].historical_shipping_option.tax" },
    { rule: "currency-decimals", at: "shipments[].historical_shipping_option.discount_info[].price_adjustment" },
    { rule: "payments-add-up", at: "payments" },
    { rule: "currency-decimals", at: "payments[].amount" },
  ],
  errorCodes: [
    { code: "invalid_shipments", status: 400, meaning: "A shipping offer token is unreadable." },
    {
      code: "maximum_allowed_number_of_items_exceeded",
      status: 400,
      meaning: "More items than the tenant allows. The order was cancelled; send it again once the limit is raised.",
    },
    {
      code: "addon_invalid_parent_item",
      status: 400,
      meaning: "An add-on names a parent that is not in its shipment, is itself an add-on, or is the add-on itself.",
    },
    {
      code: "addon_duplicate_external_item_id",
      status: 400,
      meaning: "The `external_item_id` of an add-on or of its parent occurs more than once in the order.",
    },
    {
      code: "shipping_provider_communication_error",
      status: 500,
      meaning: "The shipping providers gave no options. Send again; if it stays, look at the provider integration.",
    },
    { code: "grpc_unavailable", status: 500, meaning: "A part of NewStore was away for a moment. Send again." },
    {
      code: "rpc_timeout",
      status: 500,
      meaning: "An inner call took too long. The order may exist in part: send the same body again to complete it.",
    },
    {
      code: "same_order_injection_with_different_data",
      status: 0,
      meaning:
        "The `external_id` is taken by an order with another body. Read that one, or send this one under another `external_id`.",
      kind: "conflict",
    },
  ],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createInjectedOrder),
};

/** `GET /v1/r/config/order_injection` */
export const showOrderInjectionConfiguration: OperationDescriptor = {
  api: "order-injection",
  id: "showOrderInjectionConfiguration",
  method: "GET",
  path: "/v1/r/config/order_injection",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [{ code: "not_found", status: 404, meaning: "The tenant or the service is unknown." }],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showOrderInjectionConfiguration),
};

/** `POST /v1/r/config/order_injection` */
export const createOrderInjectionConfiguration: OperationDescriptor = {
  api: "order-injection",
  id: "createOrderInjectionConfiguration",
  method: "POST",
  path: "/v1/r/config/order_injection",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [{ name: "version", in: "query", required: true, style: "form", explode: true }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: false,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "404", "409", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [
    { code: "invalid_request", status: 400, meaning: "The settings are malformed." },
    { code: "not_found", status: 404, meaning: "The tenant or the service is unknown." },
    { code: "conflict_version", status: 409, meaning: "The version is neither 1 nor the latest." },
  ],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createOrderInjectionConfiguration),
};

/** `PATCH /v1/r/config/order_injection` */
export const updateOrderInjectionConfiguration: OperationDescriptor = {
  api: "order-injection",
  id: "updateOrderInjectionConfiguration",
  method: "PATCH",
  path: "/v1/r/config/order_injection",
  host: "tenant",
  security: "bearer",
  scopes: [],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [{ name: "version", in: "query", required: true, style: "form", explode: true }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: false,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "404", "409", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [
    { code: "invalid_request", status: 400, meaning: "The settings are malformed." },
    { code: "not_found", status: 404, meaning: "The tenant or the service is unknown." },
    { code: "conflict_version", status: 409, meaning: "The version is not the latest." },
  ],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.updateOrderInjectionConfiguration),
};

/** All operations of this API by id. */
export const operations = {
  createInjectedOrder,
  showOrderInjectionConfiguration,
  createOrderInjectionConfiguration,
  updateOrderInjectionConfiguration,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
