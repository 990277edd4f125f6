// Generated from openapi/delivery.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "delivery",
  host: "tenant",
  security: "bearer",
  accept: ["application/json"],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `POST /v0/d/routing_options` */
export const createDeliveryOptions: OperationDescriptor = {
  ...usual,
  id: "createDeliveryOptions",
  method: "POST",
  path: "/v0/d/routing_options",
  idempotency: "safe",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "product", in: "body", at: "bag[].product_id" },
    { kind: "product", in: "body", at: "bag.products[].product_id" },
  ],
  personal: {
    body: [
      "shipping_address.zip_code",
      "shipping_address.city",
      "shipping_address.address_line_1",
      "shipping_address.address_line_2",
    ],
  },
  schemas: schemasOf("createDeliveryOptions"),
};

/** `GET /v0/routing/service_levels` */
export const listServiceLevels: OperationDescriptor = {
  ...usual,
  id: "listServiceLevels",
  method: "GET",
  path: "/v0/routing/service_levels",
  idempotency: "safe",
  parameters: [],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("listServiceLevels"),
};

/** `PUT /v0/routing/service_levels` */
export const replaceServiceLevels: OperationDescriptor = {
  ...usual,
  id: "replaceServiceLevels",
  method: "PUT",
  path: "/v0/routing/service_levels",
  idempotency: "idempotent",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  schemas: schemasOf("replaceServiceLevels"),
};

/** `PATCH /v0/routing/service_levels` */
export const updateServiceLevels: OperationDescriptor = {
  ...usual,
  id: "updateServiceLevels",
  method: "PATCH",
  path: "/v0/routing/service_levels",
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  schemas: schemasOf("updateServiceLevels"),
};

/** `GET /v0/routing/service_levels/{id}` */
export const showServiceLevel: OperationDescriptor = {
  ...usual,
  id: "showServiceLevel",
  method: "GET",
  path: "/v0/routing/service_levels/{id}",
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("showServiceLevel"),
};

/** `GET /fulfillment/provider-rates` */
export const listProviderRates: OperationDescriptor = {
  ...usual,
  id: "listProviderRates",
  method: "GET",
  path: "/fulfillment/provider-rates",
  scopes: ["newstore:configuration:read"],
  idempotency: "safe",
  parameters: [],
  knowsMembers: true,
  schemas: schemasOf("listProviderRates"),
};

/** `GET /fulfillment/provider-rates/{provider_rate_id}` */
export const showProviderRate: OperationDescriptor = {
  ...usual,
  id: "showProviderRate",
  method: "GET",
  path: "/fulfillment/provider-rates/{provider_rate_id}",
  scopes: ["newstore:configuration:read"],
  idempotency: "safe",
  parameters: [{ name: "provider_rate_id", in: "path", required: true, style: "simple", explode: false }],
  knowsMembers: true,
  schemas: schemasOf("showProviderRate"),
};

/** `PUT /fulfillment/provider-rates/{provider_rate_id}` */
export const replaceProviderRate: OperationDescriptor = {
  ...usual,
  id: "replaceProviderRate",
  method: "PUT",
  path: "/fulfillment/provider-rates/{provider_rate_id}",
  scopes: ["newstore:configuration:write"],
  idempotency: "idempotent",
  parameters: [{ name: "provider_rate_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  knowsMembers: true,
  schemas: schemasOf("replaceProviderRate"),
};

/** `DELETE /fulfillment/provider-rates/{provider_rate_id}` */
export const destroyProviderRate: OperationDescriptor = {
  ...usual,
  id: "destroyProviderRate",
  method: "DELETE",
  path: "/fulfillment/provider-rates/{provider_rate_id}",
  scopes: ["newstore:configuration:write"],
  idempotency: "idempotent",
  parameters: [{ name: "provider_rate_id", in: "path", required: true, style: "simple", explode: false }],
  accept: [],
  statusMeanings: { "404": "done" },
  knowsMembers: true,
  schemas: schemasOf("destroyProviderRate"),
};

/** `GET /fulfillment/provider-rate-priorities` */
export const showProviderRatePriorities: OperationDescriptor = {
  ...usual,
  id: "showProviderRatePriorities",
  method: "GET",
  path: "/fulfillment/provider-rate-priorities",
  scopes: ["newstore:configuration:read"],
  idempotency: "safe",
  parameters: [],
  knowsMembers: true,
  schemas: schemasOf("showProviderRatePriorities"),
};

/** `PUT /fulfillment/provider-rate-priorities` */
export const replaceProviderRatePriorities: OperationDescriptor = {
  ...usual,
  id: "replaceProviderRatePriorities",
  method: "PUT",
  path: "/fulfillment/provider-rate-priorities",
  scopes: ["newstore:configuration:write"],
  idempotency: "idempotent",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  knowsMembers: true,
  schemas: schemasOf("replaceProviderRatePriorities"),
};

/** `GET /fulfillment/configurations/shipments/checks` */
export const showConfigurationsChecks: OperationDescriptor = {
  ...usual,
  id: "showConfigurationsChecks",
  method: "GET",
  path: "/fulfillment/configurations/shipments/checks",
  scopes: ["newstore:configuration:read"],
  idempotency: "safe",
  parameters: [],
  knowsMembers: true,
  schemas: schemasOf("showConfigurationsChecks"),
};

/** `GET /fulfillment/configurations/shipments/{name}` */
export const showConfigurationByName: OperationDescriptor = {
  ...usual,
  id: "showConfigurationByName",
  method: "GET",
  path: "/fulfillment/configurations/shipments/{name}",
  scopes: ["newstore:configuration:read"],
  idempotency: "safe",
  parameters: [{ name: "name", in: "path", required: true, style: "simple", explode: false }],
  identifiers: [
    {
      kind: "fulfillment-node",
      in: "response",
      at: "value{key}",
      when: { parameter: "name", is: ["fulfillment_node_customs_info"] },
    },
  ],
  knowsMembers: true,
  secretResponse: true,
  personal: { response: ["value{}.customs_signer"] },
  schemas: schemasOf("showConfigurationByName"),
};

/** `POST /fulfillment/configurations/shipments/{name}` */
export const createConfigurationByName: OperationDescriptor = {
  ...usual,
  id: "createConfigurationByName",
  method: "POST",
  path: "/fulfillment/configurations/shipments/{name}",
  scopes: ["newstore:configuration:write"],
  idempotency: "idempotent",
  parameters: [{ name: "name", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  identifiers: [
    {
      kind: "fulfillment-node",
      in: "body",
      at: "value{key}",
      when: { parameter: "name", is: ["fulfillment_node_customs_info"] },
    },
    {
      kind: "fulfillment-node",
      in: "response",
      at: "value{key}",
      when: { parameter: "name", is: ["fulfillment_node_customs_info"] },
    },
  ],
  knowsMembers: true,
  secrets: ["value{}.api_key"],
  secretResponse: true,
  personal: { body: ["value{}.customs_signer"], response: ["value{}.customs_signer"] },
  schemas: schemasOf("createConfigurationByName"),
};

/** `GET /fulfillment/shipping-audits` */
export const listShippingAudits: OperationDescriptor = {
  ...usual,
  id: "listShippingAudits",
  method: "GET",
  path: "/fulfillment/shipping-audits",
  scopes: ["shipments:read"],
  idempotency: "safe",
  parameters: [
    { name: "search_from", in: "query", required: true, style: "form", explode: true },
    { name: "offset", in: "query", required: false, style: "form", explode: true },
    { name: "page_size", in: "query", required: false, style: "form", explode: true },
    { name: "search_key", in: "query", required: false, style: "form", explode: true },
  ],
  statuses: ["200", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("listShippingAudits"),
};

/** `GET /fulfillment/shipping-audits/{audit_id}` */
export const showShippingAudit: OperationDescriptor = {
  ...usual,
  id: "showShippingAudit",
  method: "GET",
  path: "/fulfillment/shipping-audits/{audit_id}",
  scopes: ["shipments:read"],
  idempotency: "safe",
  parameters: [{ name: "audit_id", in: "path", required: true, style: "simple", explode: false }],
  statuses: ["200", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("showShippingAudit"),
};

/** All operations of this API by id. */
export const operations = {
  createDeliveryOptions,
  listServiceLevels,
  replaceServiceLevels,
  updateServiceLevels,
  showServiceLevel,
  listProviderRates,
  showProviderRate,
  replaceProviderRate,
  destroyProviderRate,
  showProviderRatePriorities,
  replaceProviderRatePriorities,
  showConfigurationsChecks,
  showConfigurationByName,
  createConfigurationByName,
  listShippingAudits,
  showShippingAudit,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
