// Generated from openapi/customer-profile.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/core/operation.js";

/** What most operations of this API have in common. */
const usual = {
  api: "customer-profile",
  host: "tenant",
  security: "bearer",
  accept: ["application/json"],
  statuses: ["200", "400", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
} satisfies Partial<OperationDescriptor>;

/** Loads the schemas of one operation, when it is first checked. */
function schemasOf(id: keyof typeof import("./operation-schemas.js").operationSchemas): OperationDescriptor["schemas"] {
  return () => import("./operation-schemas.js").then((all) => all.operationSchemas[id]);
}

/** `GET /customer/profiles` */
export const listProfiles: OperationDescriptor = {
  ...usual,
  id: "listProfiles",
  method: "GET",
  path: "/customer/profiles",
  scopes: ["customer:profile:read"],
  idempotency: "safe",
  pagination: {
    style: "offset",
    offset: "offset",
    count: "count",
    items: "profiles",
    total: "pagination_info.total",
    maxOffset: 10000,
    defaultCount: 10,
  },
  parameters: [
    { name: "q", in: "query", required: false, style: "form", explode: true, isPersonal: true },
    { name: "sort", in: "query", required: false, style: "form", explode: true },
    { name: "offset", in: "query", required: false, style: "form", explode: true },
    { name: "count", in: "query", required: false, style: "form", explode: true },
  ],
  statuses: ["200", "400", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "customer", in: "response", at: "profiles[].id" },
    { kind: "store", in: "response", at: "profiles[].store_id" },
  ],
  knowsMembers: true,
  personal: {
    response: [
      "profiles[].email",
      "profiles[].full_name",
      "profiles[].first_name",
      "profiles[].last_name",
      "profiles[].phone_number",
    ],
  },
  schemas: schemasOf("listProfiles"),
};

/** `POST /customer/profiles` */
export const createOrShowProfile: OperationDescriptor = {
  ...usual,
  id: "createOrShowProfile",
  method: "POST",
  path: "/customer/profiles",
  scopes: ["customer:profile:write"],
  idempotency: { by: "body.email" },
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["201", "400", "403", "422", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "body", at: "store_id" },
    { kind: "customer", in: "response", at: "id" },
    { kind: "store", in: "response", at: "store_id" },
  ],
  knowsMembers: true,
  rules: [{ rule: "one-name-style", at: "full_name" }],
  personal: {
    body: ["email", "full_name", "first_name", "last_name", "phone_number"],
    response: ["email", "full_name", "first_name", "last_name", "phone_number"],
  },
  schemas: schemasOf("createOrShowProfile"),
};

/** `POST /customer/profiles/lookup-bulk-emails` */
export const createRetrievalBulkEmailProfiles: OperationDescriptor = {
  ...usual,
  id: "createRetrievalBulkEmailProfiles",
  method: "POST",
  path: "/customer/profiles/lookup-bulk-emails",
  scopes: ["customer:profile:read"],
  invalidTokenStatus: 401,
  idempotency: "safe",
  batch: { split: "emails", maxItems: 1000, join: "results" },
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503"],
  identifiers: [{ kind: "customer", in: "response", at: "results[].id" }],
  knowsMembers: true,
  personal: { body: ["emails"], response: ["results[].email"] },
  schemas: schemasOf("createRetrievalBulkEmailProfiles"),
};

/** `GET /customer/profiles/{profile_id}` */
export const showProfile: OperationDescriptor = {
  ...usual,
  id: "showProfile",
  method: "GET",
  path: "/customer/profiles/{profile_id}",
  scopes: ["customer:profile:read"],
  idempotency: "safe",
  parameters: [{ name: "profile_id", in: "path", required: true, style: "simple", explode: false }],
  identifiers: [
    { kind: "customer", in: "path", at: "profile_id" },
    { kind: "customer", in: "response", at: "id" },
    { kind: "store", in: "response", at: "store_id" },
  ],
  knowsMembers: true,
  personal: { response: ["email", "full_name", "first_name", "last_name", "phone_number"] },
  schemas: schemasOf("showProfile"),
};

/** `POST /customer/profiles/{profile_id}` */
export const createProfileDeletionRequest: OperationDescriptor = {
  ...usual,
  id: "createProfileDeletionRequest",
  method: "POST",
  path: "/customer/profiles/{profile_id}",
  scopes: ["customer:profile:write"],
  idempotency: "idempotent",
  parameters: [{ name: "profile_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  statuses: ["202", "400", "403", "404", "409", "429", "500", "502", "503", "default"],
  statusMeanings: { "409": "done" },
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  knowsMembers: true,
  schemas: schemasOf("createProfileDeletionRequest"),
};

/** `PATCH /customer/profiles/{profile_id}` */
export const updateProfile: OperationDescriptor = {
  ...usual,
  id: "updateProfile",
  method: "PATCH",
  path: "/customer/profiles/{profile_id}",
  scopes: ["customer:profile:write"],
  idempotency: { by: "body.last_updated_at" },
  parameters: [{ name: "profile_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "403", "404", "409", "422", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "customer", in: "path", at: "profile_id" },
    { kind: "store", in: "body", at: "store_id" },
    { kind: "customer", in: "response", at: "id" },
    { kind: "store", in: "response", at: "store_id" },
  ],
  knowsMembers: true,
  rules: [{ rule: "one-name-style", at: "full_name" }],
  personal: {
    body: ["email", "full_name", "first_name", "last_name", "phone_number"],
    response: ["email", "full_name", "first_name", "last_name", "phone_number"],
  },
  schemas: schemasOf("updateProfile"),
};

/** `GET /customer/profiles/{profile_id}/addresses` */
export const listAddresses: OperationDescriptor = {
  ...usual,
  id: "listAddresses",
  method: "GET",
  path: "/customer/profiles/{profile_id}/addresses",
  scopes: ["customer:profile:read"],
  idempotency: "safe",
  pagination: {
    style: "offset",
    offset: "offset",
    count: "count",
    items: "addresses",
    total: "pagination_info.total",
    defaultCount: 10,
  },
  parameters: [
    { name: "profile_id", in: "path", required: true, style: "simple", explode: false },
    { name: "offset", in: "query", required: false, style: "form", explode: true },
    { name: "count", in: "query", required: false, style: "form", explode: true },
  ],
  statuses: ["200", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  knowsMembers: true,
  personal: {
    response: [
      "addresses[].full_name",
      "addresses[].company_name",
      "addresses[].address_line_1",
      "addresses[].address_line_2",
      "addresses[].zip_code",
      "addresses[].city",
      "addresses[].contact_phone",
    ],
  },
  schemas: schemasOf("listAddresses"),
};

/** `POST /customer/profiles/{profile_id}/addresses` */
export const createOrShowAddress: OperationDescriptor = {
  ...usual,
  id: "createOrShowAddress",
  method: "POST",
  path: "/customer/profiles/{profile_id}/addresses",
  scopes: ["customer:profile:write"],
  idempotency: "idempotent",
  parameters: [{ name: "profile_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "201", "400", "403", "404", "422", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  knowsMembers: true,
  personal: {
    body: ["full_name", "company_name", "address_line_1", "address_line_2", "zip_code", "city", "contact_phone"],
    response: ["full_name", "company_name", "address_line_1", "address_line_2", "zip_code", "city", "contact_phone"],
  },
  schemas: schemasOf("createOrShowAddress"),
};

/** `GET /customer/profiles/{profile_id}/addresses/{address_id}` */
export const showAddress: OperationDescriptor = {
  ...usual,
  id: "showAddress",
  method: "GET",
  path: "/customer/profiles/{profile_id}/addresses/{address_id}",
  scopes: ["customer:profile:read"],
  idempotency: "safe",
  parameters: [
    { name: "profile_id", in: "path", required: true, style: "simple", explode: false },
    { name: "address_id", in: "path", required: true, style: "simple", explode: false },
  ],
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  knowsMembers: true,
  personal: {
    response: ["full_name", "company_name", "address_line_1", "address_line_2", "zip_code", "city", "contact_phone"],
  },
  schemas: schemasOf("showAddress"),
};

/** `PATCH /customer/profiles/{profile_id}/addresses/{address_id}` */
export const updateAddress: OperationDescriptor = {
  ...usual,
  id: "updateAddress",
  method: "PATCH",
  path: "/customer/profiles/{profile_id}/addresses/{address_id}",
  scopes: ["customer:profile:write"],
  idempotency: { by: "body.last_updated_at" },
  parameters: [
    { name: "profile_id", in: "path", required: true, style: "simple", explode: false },
    { name: "address_id", in: "path", required: true, style: "simple", explode: false },
  ],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "403", "404", "409", "422", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  knowsMembers: true,
  personal: {
    body: ["full_name", "company_name", "address_line_1", "address_line_2", "zip_code", "city", "contact_phone"],
    response: ["full_name", "company_name", "address_line_1", "address_line_2", "zip_code", "city", "contact_phone"],
  },
  schemas: schemasOf("updateAddress"),
};

/** `DELETE /customer/profiles/{profile_id}/addresses/{address_id}` */
export const destroyAddress: OperationDescriptor = {
  ...usual,
  id: "destroyAddress",
  method: "DELETE",
  path: "/customer/profiles/{profile_id}/addresses/{address_id}",
  scopes: ["customer:profile:write"],
  idempotency: "idempotent",
  parameters: [
    { name: "profile_id", in: "path", required: true, style: "simple", explode: false },
    { name: "address_id", in: "path", required: true, style: "simple", explode: false },
  ],
  accept: [],
  statuses: ["204", "400", "403", "404", "409", "429", "500", "502", "503", "default"],
  statusMeanings: { "404": "done" },
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  knowsMembers: true,
  schemas: schemasOf("destroyAddress"),
};

/** `POST /customer/data` */
export const createData: OperationDescriptor = {
  ...usual,
  id: "createData",
  method: "POST",
  path: "/customer/data",
  scopes: ["customer:profile:write"],
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["201", "400", "403", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  schemas: schemasOf("createData"),
};

/** `GET /customer/data/{data_id}` */
export const showData: OperationDescriptor = {
  ...usual,
  id: "showData",
  method: "GET",
  path: "/customer/data/{data_id}",
  scopes: ["customer:profile:read"],
  idempotency: "safe",
  parameters: [{ name: "data_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/octet-stream"],
  anyMediaType: true,
  knowsMembers: true,
  schemas: schemasOf("showData"),
};

/** `DELETE /customer/data/{data_id}` */
export const destroyData: OperationDescriptor = {
  ...usual,
  id: "destroyData",
  method: "DELETE",
  path: "/customer/data/{data_id}",
  scopes: ["customer:profile:write"],
  idempotency: "idempotent",
  parameters: [{ name: "data_id", in: "path", required: true, style: "simple", explode: false }],
  accept: [],
  statuses: ["204", "400", "403", "404", "429", "500", "502", "503", "default"],
  statusMeanings: { "404": "done" },
  knowsMembers: true,
  schemas: schemasOf("destroyData"),
};

/** `POST /customer/tokens` */
export const createTokensOperations: OperationDescriptor = {
  ...usual,
  id: "createTokensOperations",
  method: "POST",
  path: "/customer/tokens",
  scopes: ["customer:profile:write", "customer:profile:read"],
  idempotency: "never",
  parameters: [{ name: "operation", in: "query", required: false, style: "form", explode: true }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "400", "403", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  secrets: ["data{}"],
  schemas: schemasOf("createTokensOperations"),
};

/** `GET /customer/config` */
export const showCustomerConfiguration: OperationDescriptor = {
  ...usual,
  id: "showCustomerConfiguration",
  method: "GET",
  path: "/customer/config",
  scopes: ["newstore:configuration:read"],
  idempotency: "safe",
  parameters: [],
  statuses: ["200", "403", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  secretResponse: true,
  schemas: schemasOf("showCustomerConfiguration"),
};

/** `PATCH /customer/config` */
export const updateCustomerConfiguration: OperationDescriptor = {
  ...usual,
  id: "updateCustomerConfiguration",
  method: "PATCH",
  path: "/customer/config",
  scopes: ["newstore:configuration:write"],
  idempotency: "idempotent",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  statuses: ["200", "403", "422", "429", "500", "502", "503", "default"],
  knowsMembers: true,
  secrets: ["byo_crm.api_token"],
  secretResponse: true,
  schemas: schemasOf("updateCustomerConfiguration"),
};

/** `GET /v0/d/consumer_profiles` */
export const listLegacyProfiles: OperationDescriptor = {
  ...usual,
  id: "listLegacyProfiles",
  method: "GET",
  path: "/v0/d/consumer_profiles",
  idempotency: "safe",
  pagination: {
    style: "offset",
    offset: "offset",
    count: "count",
    items: "items",
    total: "pagination_info.total",
    defaultCount: 10,
  },
  parameters: [
    { name: "q", in: "query", required: false, style: "form", explode: true, isPersonal: true },
    { name: "sort", in: "query", required: false, style: "form", explode: true },
    { name: "offset", in: "query", required: false, style: "form", explode: true },
    { name: "count", in: "query", required: false, style: "form", explode: true },
  ],
  statuses: ["200", "401", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "customer", in: "response", at: "items[].id" },
    { kind: "store", in: "response", at: "items[].store_id" },
  ],
  knowsMembers: true,
  personal: {
    response: [
      "items[].email",
      "items[].first_name",
      "items[].last_name",
      "items[].phone_number",
      "items[].addresses[].first_name",
      "items[].addresses[].last_name",
      "items[].addresses[].address_line_1",
      "items[].addresses[].address_line_2",
      "items[].addresses[].zip_code",
      "items[].addresses[].city",
      "items[].addresses[].contact_phone",
    ],
  },
  schemas: schemasOf("listLegacyProfiles"),
};

/** `GET /v0/d/consumer_profiles/{id}` */
export const showLegacyProfile: OperationDescriptor = {
  ...usual,
  id: "showLegacyProfile",
  method: "GET",
  path: "/v0/d/consumer_profiles/{id}",
  idempotency: "safe",
  parameters: [{ name: "id", in: "path", required: true, style: "simple", explode: false }],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "customer", in: "path", at: "id" },
    { kind: "customer", in: "response", at: "id" },
    { kind: "store", in: "response", at: "store_id" },
  ],
  knowsMembers: true,
  personal: {
    response: [
      "email",
      "first_name",
      "last_name",
      "phone_number",
      "addresses[].first_name",
      "addresses[].last_name",
      "addresses[].address_line_1",
      "addresses[].address_line_2",
      "addresses[].zip_code",
      "addresses[].city",
      "addresses[].contact_phone",
    ],
  },
  schemas: schemasOf("showLegacyProfile"),
};

/** `GET /v0/d/consumer_profiles/{id}/orders` */
export const listLegacyProfileOrders: OperationDescriptor = {
  ...usual,
  id: "listLegacyProfileOrders",
  method: "GET",
  path: "/v0/d/consumer_profiles/{id}/orders",
  idempotency: "safe",
  parameters: [
    { name: "id", in: "path", required: true, style: "simple", explode: false },
    { name: "offset", in: "query", required: false, style: "form", explode: true },
    { name: "count", in: "query", required: false, style: "form", explode: true },
  ],
  statuses: ["200", "401", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "customer", in: "path", at: "id" },
    { kind: "order", in: "response", at: "items[].order_uuid" },
    { kind: "customer", in: "response", at: "items[].customer_uuid" },
  ],
  knowsMembers: true,
  schemas: schemasOf("listLegacyProfileOrders"),
};

/** All operations of this API by id. */
export const operations = {
  listProfiles,
  createOrShowProfile,
  createRetrievalBulkEmailProfiles,
  showProfile,
  createProfileDeletionRequest,
  updateProfile,
  listAddresses,
  createOrShowAddress,
  showAddress,
  updateAddress,
  destroyAddress,
  createData,
  showData,
  destroyData,
  createTokensOperations,
  showCustomerConfiguration,
  updateCustomerConfiguration,
  listLegacyProfiles,
  showLegacyProfile,
  listLegacyProfileOrders,
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
