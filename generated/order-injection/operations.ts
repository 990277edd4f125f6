// Generated from openapi/order-injection.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "order-injection",
  host: "tenant",
  security: "bearer",
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "404", "409", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `POST /v0/d/fulfill_order` */
export const createInjectedOrder: OperationDescriptor = {
  ...usual,
  id: "createInjectedOrder",
  method: "POST",
  path: "/v0/d/fulfill_order",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: { by: "body.external_id" },
  rateLimitPerSecond: 20,
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "504", "default"],
  statusMeanings: { "504": "continues" },
  identifiers: [
    { kind: "store", in: "body", at: "store_id" },
    { kind: "product", in: "body", at: "shipments[].items[].product_id" },
    { kind: "fulfillment-node", in: "body", at: "shipments[].shipping_option.routing_strategy.fulfillment_node_id" },
    { kind: "fulfillment-node", in: "body", at: "shipments[].historical_shipping_option.fulfillment_node_id" },
    { kind: "store", in: "body", at: "shipments[].historical_shipping_option.store_id" },
    { kind: "order", in: "response", at: "id" },
    { kind: "product", in: "response", at: "items[].product_id" },
  ],
  knowsMembers: true,
  memberHints: {
    quantity: "one entry is one unit, so this is a single one: repeat the entry, or use buildOrder",
    item_discount_info: "it stands inside price",
    item_order_discount_info: "it stands inside price",
  },
  rules: [
    { rule: "historical-parts", at: "" },
    { rule: "date-has-zone", at: "placed_at" },
    { rule: "one-shipment-without-token", at: "shipments" },
    { rule: "order-discounts-add-up", at: "shipments" },
    { rule: "discount-within-price", at: "shipments[].items[].price" },
    { rule: "currency-decimals", at: "shipments[].items[].price.item_price" },
    { rule: "currency-decimals", at: "shipments[].items[].price.item_list_price" },
    { rule: "currency-decimals", at: "shipments[].items[].price.item_tax_lines[].amount" },
    { rule: "currency-decimals", at: "shipments[].items[].price.item_discount_info[].price_adjustment" },
    { rule: "currency-decimals", at: "shipments[].items[].price.item_order_discount_info[].price_adjustment" },
    { rule: "addon-parent-exists", at: "shipments[].items[].addon_parent_external_item_id" },
    { rule: "currency-decimals", at: "shipments[].items[].gift_wrapping.item_price" },
    { rule: "currency-decimals", at: "shipments[].items[].gift_wrapping.item_tax_lines[].amount" },
    { rule: "one-way-of-shipping", at: "shipments[].shipping_option" },
    { rule: "discount-within-price", at: "shipments[].shipping_option" },
    { rule: "currency-decimals", at: "shipments[].shipping_option.price" },
    { rule: "currency-decimals", at: "shipments[].shipping_option.tax" },
    { rule: "currency-decimals", at: "shipments[].shipping_option.discount_info[].price_adjustment" },
    { rule: "store-of-handover", at: "shipments[].historical_shipping_option" },
    { rule: "discount-within-price", at: "shipments[].historical_shipping_option" },
    { rule: "currency-decimals", at: "shipments[].historical_shipping_option.price" },
    { rule: "currency-decimals", at: "shipments[].historical_shipping_option.tax" },
    { rule: "currency-decimals", at: "shipments[].historical_shipping_option.discount_info[].price_adjustment" },
    { rule: "date-has-zone", at: "shipments[].shipped_at" },
    { rule: "payments-add-up", at: "payments" },
    { rule: "unique-correlation-ref", at: "payments[].correlation_ref" },
    { rule: "currency-decimals", at: "payments[].amount" },
    { rule: "date-has-zone", at: "payments[].processed_at" },
  ],
  errorCodes: [
    { code: "schema_validation_error", status: 400, meaning: "The body breaks the schema." },
    { code: "invalid_shipments", status: 400, meaning: "NewStore cannot use the shipping options of this order." },
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
  personal: {
    body: [
      "customer_name",
      "customer_email",
      "ip_address",
      "shipping_address.address_line_1",
      "shipping_address.address_line_2",
      "shipping_address.city",
      "shipping_address.zip_code",
      "shipping_address.first_name",
      "shipping_address.last_name",
      "shipping_address.title",
      "shipping_address.suffix",
      "shipping_address.salutation",
      "shipping_address.phone",
      "billing_address.address_line_1",
      "billing_address.address_line_2",
      "billing_address.city",
      "billing_address.zip_code",
      "billing_address.first_name",
      "billing_address.last_name",
      "billing_address.title",
      "billing_address.suffix",
      "billing_address.salutation",
      "billing_address.phone",
    ],
  },
  schemas: schemasOf("createInjectedOrder"),
};

/** `GET /v1/r/config/order_injection` */
export const showOrderInjectionConfiguration: OperationDescriptor = {
  ...usual,
  id: "showOrderInjectionConfiguration",
  method: "GET",
  path: "/v1/r/config/order_injection",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: "safe",
  parameters: [],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  errorCodes: [{ code: "not_found", status: 404, meaning: "The tenant or the service is unknown." }],
  schemas: schemasOf("showOrderInjectionConfiguration"),
};

/** `POST /v1/r/config/order_injection` */
export const createOrderInjectionConfiguration: OperationDescriptor = {
  ...usual,
  id: "createOrderInjectionConfiguration",
  method: "POST",
  path: "/v1/r/config/order_injection",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: { by: "query.version" },
  parameters: [{ name: "version", in: "query", required: true, style: "form", explode: true }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: false,
  knowsMembers: true,
  errorCodes: [
    { code: "invalid_request", status: 400, meaning: "The settings are malformed." },
    { code: "not_found", status: 404, meaning: "The tenant or the service is unknown." },
    { code: "conflict_version", status: 409, meaning: "The version is neither 1 nor the latest." },
  ],
  schemas: schemasOf("createOrderInjectionConfiguration"),
};

/** `PATCH /v1/r/config/order_injection` */
export const updateOrderInjectionConfiguration: OperationDescriptor = {
  ...usual,
  id: "updateOrderInjectionConfiguration",
  method: "PATCH",
  path: "/v1/r/config/order_injection",
  scopes: [],
  invalidTokenStatus: 401,
  idempotency: { by: "query.version" },
  parameters: [{ name: "version", in: "query", required: true, style: "form", explode: true }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: false,
  knowsMembers: true,
  errorCodes: [
    { code: "invalid_request", status: 400, meaning: "The settings are malformed." },
    { code: "not_found", status: 404, meaning: "The tenant or the service is unknown." },
    { code: "conflict_version", status: 409, meaning: "The version is not the latest." },
  ],
  schemas: schemasOf("updateOrderInjectionConfiguration"),
};

/** All operations of this API by id. */
export const operations = {
  createInjectedOrder,
  showOrderInjectionConfiguration,
  createOrderInjectionConfiguration,
  updateOrderInjectionConfiguration,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
