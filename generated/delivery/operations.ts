// Generated from openapi/delivery.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `POST /v0/d/routing_options` */
export const createDeliveryOptions: OperationDescriptor = {
  api: "delivery",
  id: "createDeliveryOptions",
  method: "POST",
  path: "/v0/d/routing_options",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net: order import guide names the call; prefix, body and answer are reasoned",
  },
  idempotency: "safe",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "product", in: "body", at: "bag[].product_id" },
    { kind: "product", in: "body", at: "bag.products[].product_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.createDeliveryOptions),
};

/** `GET /v0/routing/service_levels` */
export const listServiceLevels: OperationDescriptor = {
  api: "delivery",
  id: "listServiceLevels",
  method: "GET",
  path: "/v0/routing/service_levels",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net: Service levels API documents title and answer; method and path are reasoned",
  },
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listServiceLevels),
};

/** `PUT /v0/routing/service_levels` */
export const replaceServiceLevels: OperationDescriptor = {
  api: "delivery",
  id: "replaceServiceLevels",
  method: "PUT",
  path: "/v0/routing/service_levels",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net: Service levels API documents title, body and answer; method and path are reasoned",
  },
  idempotency: "safe",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.replaceServiceLevels),
};

/** `PATCH /v0/routing/service_levels` */
export const updateServiceLevels: OperationDescriptor = {
  api: "delivery",
  id: "updateServiceLevels",
  method: "PATCH",
  path: "/v0/routing/service_levels",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net: Service levels API documents title and body; method and path are reasoned",
  },
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.updateServiceLevels),
};

/** `GET /v0/routing/service_levels/{id}` */
export const showServiceLevel: OperationDescriptor = {
  api: "delivery",
  id: "showServiceLevel",
  method: "GET",
  path: "/v0/routing/service_levels/{id}",
  host: "tenant",
  security: "bearer",
  evidence: {
    level: "inferred",
    source: "docs.newstore.net: Service levels API documents title, parameter and answer; method and path are reasoned",
  },
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showServiceLevel),
};

/** `GET /fulfillment/provider-rates` */
export const listProviderRates: OperationDescriptor = {
  api: "delivery",
  id: "listProviderRates",
  method: "GET",
  path: "/fulfillment/provider-rates",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listProviderRates),
};

/** `GET /fulfillment/provider-rates/{provider_rate_id}` */
export const showProviderRate: OperationDescriptor = {
  api: "delivery",
  id: "showProviderRate",
  method: "GET",
  path: "/fulfillment/provider-rates/{provider_rate_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  idempotency: "safe",
  parameters: [{ name: "provider_rate_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showProviderRate),
};

/** `PUT /fulfillment/provider-rates/{provider_rate_id}` */
export const replaceProviderRate: OperationDescriptor = {
  api: "delivery",
  id: "replaceProviderRate",
  method: "PUT",
  path: "/fulfillment/provider-rates/{provider_rate_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  idempotency: "safe",
  parameters: [{ name: "provider_rate_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.replaceProviderRate),
};

/** `DELETE /fulfillment/provider-rates/{provider_rate_id}` */
export const destroyProviderRate: OperationDescriptor = {
  api: "delivery",
  id: "destroyProviderRate",
  method: "DELETE",
  path: "/fulfillment/provider-rates/{provider_rate_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  idempotency: "safe",
  parameters: [{ name: "provider_rate_id", in: "path", required: true, style: "simple", explode: false }],
  accept: [],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.destroyProviderRate),
};

/** `GET /fulfillment/provider-rate-priorities` */
export const showProviderRatePriorities: OperationDescriptor = {
  api: "delivery",
  id: "showProviderRatePriorities",
  method: "GET",
  path: "/fulfillment/provider-rate-priorities",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showProviderRatePriorities),
};

/** `PUT /fulfillment/provider-rate-priorities` */
export const replaceProviderRatePriorities: OperationDescriptor = {
  api: "delivery",
  id: "replaceProviderRatePriorities",
  method: "PUT",
  path: "/fulfillment/provider-rate-priorities",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  idempotency: "safe",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.replaceProviderRatePriorities),
};

/** `GET /fulfillment/configurations/shipments/checks` */
export const showConfigurationsChecks: OperationDescriptor = {
  api: "delivery",
  id: "showConfigurationsChecks",
  method: "GET",
  path: "/fulfillment/configurations/shipments/checks",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showConfigurationsChecks),
};

/** `GET /fulfillment/configurations/shipments/{name}` */
export const showConfigurationByName: OperationDescriptor = {
  api: "delivery",
  id: "showConfigurationByName",
  method: "GET",
  path: "/fulfillment/configurations/shipments/{name}",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  idempotency: "safe",
  parameters: [{ name: "name", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
  identifiers: [
    {
      kind: "fulfillment-node",
      in: "response",
      at: "value{key}",
      when: { parameter: "name", is: ["fulfillment_node_customs_info"] },
    },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showConfigurationByName),
};

/** `POST /fulfillment/configurations/shipments/{name}` */
export const createConfigurationByName: OperationDescriptor = {
  api: "delivery",
  id: "createConfigurationByName",
  method: "POST",
  path: "/fulfillment/configurations/shipments/{name}",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  idempotency: "never",
  parameters: [{ name: "name", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "429", "500", "502", "503", "default"],
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
  rules: [],
  errorCodes: [],
  secrets: ["value{}.api_key"],
  schemas: () => import("./operation-schemas.js").then((all) => all.createConfigurationByName),
};

/** `GET /fulfillment/shipping-audits` */
export const listShippingAudits: OperationDescriptor = {
  api: "delivery",
  id: "listShippingAudits",
  method: "GET",
  path: "/fulfillment/shipping-audits",
  host: "tenant",
  security: "bearer",
  scopes: ["shipments:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  idempotency: "safe",
  pagination: { style: "offset", offset: "offset", count: "page_size", items: "audits" },
  parameters: [
    { name: "search_from", in: "query", required: true, style: "form", explode: true },
    { name: "offset", in: "query", required: false, style: "form", explode: true },
    { name: "page_size", in: "query", required: false, style: "form", explode: true },
    { name: "search_key", in: "query", required: false, style: "form", explode: true },
  ],
  accept: ["application/json"],
  statuses: ["200", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.listShippingAudits),
};

/** `GET /fulfillment/shipping-audits/{audit_id}` */
export const showShippingAudit: OperationDescriptor = {
  api: "delivery",
  id: "showShippingAudit",
  method: "GET",
  path: "/fulfillment/shipping-audits/{audit_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["shipments:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description, second-hand" },
  idempotency: "safe",
  parameters: [{ name: "audit_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () => import("./operation-schemas.js").then((all) => all.showShippingAudit),
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
