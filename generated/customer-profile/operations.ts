// Generated from openapi/customer-profile.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationDescriptor } from "../../src/transport/operation.js";

/** `GET /customer/profiles` */
export const listProfiles: OperationDescriptor = {
  api: "customer-profile",
  id: "listProfiles",
  method: "GET",
  path: "/customer/profiles",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  pagination: {
    style: "offset",
    offset: "offset",
    count: "count",
    items: "profiles",
    total: "pagination_info.total",
    maxOffset: 10000,
  },
  parameters: [
    { name: "q", in: "query", required: false, style: "form", explode: true },
    { name: "sort", in: "query", required: false, style: "form", explode: true },
    { name: "offset", in: "query", required: false, style: "form", explode: true },
    { name: "count", in: "query", required: false, style: "form", explode: true },
  ],
  accept: ["application/json"],
  statuses: ["200", "400", "403", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "customer", in: "response", at: "profiles[].id" },
    { kind: "store", in: "response", at: "profiles[].store_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      query: schemas.ListProfilesQuerySchema,
      responses: {
        "200": { "application/json": schemas.ListProfilesResponseSchema },
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `POST /customer/profiles` */
export const createOrShowProfile: OperationDescriptor = {
  api: "customer-profile",
  id: "createOrShowProfile",
  method: "POST",
  path: "/customer/profiles",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: { by: "body.email" },
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["201", "400", "403", "422", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "store", in: "body", at: "store_id" },
    { kind: "customer", in: "response", at: "id" },
    { kind: "store", in: "response", at: "store_id" },
  ],
  rules: [{ rule: "one-name-style", at: "full_name" }],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      body: { "application/json": schemas.CreateProfileRequestSchema },
      responses: {
        "201": { "application/json": schemas.ProfileSchema },
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "422": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `POST /customer/profiles/lookup-bulk-emails` */
export const createRetrievalBulkEmailProfiles: OperationDescriptor = {
  api: "customer-profile",
  id: "createRetrievalBulkEmailProfiles",
  method: "POST",
  path: "/customer/profiles/lookup-bulk-emails",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  batch: { split: "emails", maxItems: 1000, join: "results" },
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "401", "403", "429", "500", "502", "503"],
  identifiers: [{ kind: "customer", in: "response", at: "results[].id" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      body: { "application/json": schemas.BulkEmailLookupRequestSchema },
      responses: {
        "200": { "application/json": schemas.BulkEmailLookupResponseSchema },
        "400": { "application/problem+json": schemas.ProblemSchema },
        "401": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `GET /customer/profiles/{profile_id}` */
export const showProfile: OperationDescriptor = {
  api: "customer-profile",
  id: "showProfile",
  method: "GET",
  path: "/customer/profiles/{profile_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [{ name: "profile_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/json"],
  statuses: ["200", "400", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "customer", in: "path", at: "profile_id" },
    { kind: "customer", in: "response", at: "id" },
    { kind: "store", in: "response", at: "store_id" },
  ],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.ShowProfilePathSchema,
      responses: {
        "200": { "application/json": schemas.ProfileSchema },
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `POST /customer/profiles/{profile_id}` */
export const createProfileDeletionRequest: OperationDescriptor = {
  api: "customer-profile",
  id: "createProfileDeletionRequest",
  method: "POST",
  path: "/customer/profiles/{profile_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [{ name: "profile_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: [],
  statuses: ["202", "400", "403", "404", "409", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.CreateProfileDeletionRequestPathSchema,
      body: { "application/json": schemas.ProfileDeletionRequestSchema },
      responses: {
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/problem+json": schemas.ProblemSchema },
        "409": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `PATCH /customer/profiles/{profile_id}` */
export const updateProfile: OperationDescriptor = {
  api: "customer-profile",
  id: "updateProfile",
  method: "PATCH",
  path: "/customer/profiles/{profile_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [{ name: "profile_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "403", "404", "409", "422", "429", "500", "502", "503", "default"],
  identifiers: [
    { kind: "customer", in: "path", at: "profile_id" },
    { kind: "store", in: "body", at: "store_id" },
    { kind: "customer", in: "response", at: "id" },
    { kind: "store", in: "response", at: "store_id" },
  ],
  rules: [{ rule: "one-name-style", at: "full_name" }],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.UpdateProfilePathSchema,
      body: { "application/json": schemas.UpdateProfileRequestSchema },
      responses: {
        "200": { "application/json": schemas.ProfileSchema },
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/problem+json": schemas.ProblemSchema },
        "409": { "application/problem+json": schemas.ProblemSchema },
        "422": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `GET /customer/profiles/{profile_id}/addresses` */
export const listAddresses: OperationDescriptor = {
  api: "customer-profile",
  id: "listAddresses",
  method: "GET",
  path: "/customer/profiles/{profile_id}/addresses",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  pagination: { style: "offset", offset: "offset", count: "count", items: "addresses", total: "pagination_info.total" },
  parameters: [
    { name: "profile_id", in: "path", required: true, style: "simple", explode: false },
    { name: "offset", in: "query", required: false, style: "form", explode: true },
    { name: "count", in: "query", required: false, style: "form", explode: true },
  ],
  accept: ["application/json"],
  statuses: ["200", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.ListAddressesPathSchema,
      query: schemas.ListAddressesQuerySchema,
      responses: {
        "200": { "application/json": schemas.ListAddressesResponseSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `POST /customer/profiles/{profile_id}/addresses` */
export const createOrShowAddress: OperationDescriptor = {
  api: "customer-profile",
  id: "createOrShowAddress",
  method: "POST",
  path: "/customer/profiles/{profile_id}/addresses",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [{ name: "profile_id", in: "path", required: true, style: "simple", explode: false }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "201", "400", "403", "404", "422", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.CreateOrShowAddressPathSchema,
      body: { "application/json": schemas.CreateAddressRequestSchema },
      responses: {
        "200": { "application/json": schemas.AddressSchema },
        "201": { "application/json": schemas.AddressSchema },
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/problem+json": schemas.ProblemSchema },
        "422": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `GET /customer/profiles/{profile_id}/addresses/{address_id}` */
export const showAddress: OperationDescriptor = {
  api: "customer-profile",
  id: "showAddress",
  method: "GET",
  path: "/customer/profiles/{profile_id}/addresses/{address_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [
    { name: "profile_id", in: "path", required: true, style: "simple", explode: false },
    { name: "address_id", in: "path", required: true, style: "simple", explode: false },
  ],
  accept: ["application/json"],
  statuses: ["200", "400", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.ShowAddressPathSchema,
      responses: {
        "200": { "application/json": schemas.AddressSchema },
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `PATCH /customer/profiles/{profile_id}/addresses/{address_id}` */
export const updateAddress: OperationDescriptor = {
  api: "customer-profile",
  id: "updateAddress",
  method: "PATCH",
  path: "/customer/profiles/{profile_id}/addresses/{address_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [
    { name: "profile_id", in: "path", required: true, style: "simple", explode: false },
    { name: "address_id", in: "path", required: true, style: "simple", explode: false },
  ],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "403", "404", "409", "422", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.UpdateAddressPathSchema,
      body: { "application/json": schemas.UpdateAddressRequestSchema },
      responses: {
        "200": { "application/json": schemas.AddressSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/problem+json": schemas.ProblemSchema },
        "409": { "application/problem+json": schemas.ProblemSchema },
        "422": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `DELETE /customer/profiles/{profile_id}/addresses/{address_id}` */
export const destroyAddress: OperationDescriptor = {
  api: "customer-profile",
  id: "destroyAddress",
  method: "DELETE",
  path: "/customer/profiles/{profile_id}/addresses/{address_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [
    { name: "profile_id", in: "path", required: true, style: "simple", explode: false },
    { name: "address_id", in: "path", required: true, style: "simple", explode: false },
  ],
  accept: [],
  statuses: ["204", "400", "403", "404", "409", "429", "500", "502", "503", "default"],
  identifiers: [{ kind: "customer", in: "path", at: "profile_id" }],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.DestroyAddressPathSchema,
      responses: {
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/problem+json": schemas.ProblemSchema },
        "409": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `POST /customer/data` */
export const createData: OperationDescriptor = {
  api: "customer-profile",
  id: "createData",
  method: "POST",
  path: "/customer/data",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["201", "400", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      body: { "application/json": schemas.CreateDataRequestSchema },
      responses: {
        "201": { "application/json": schemas.CreateDataResponseSchema },
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `GET /customer/data/{data_id}` */
export const showData: OperationDescriptor = {
  api: "customer-profile",
  id: "showData",
  method: "GET",
  path: "/customer/data/{data_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [{ name: "data_id", in: "path", required: true, style: "simple", explode: false }],
  accept: ["application/octet-stream"],
  anyMediaType: true,
  statuses: ["200", "400", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.ShowDataPathSchema,
      responses: {
        "200": { "application/octet-stream": schemas.ShowDataResponseSchema },
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `DELETE /customer/data/{data_id}` */
export const destroyData: OperationDescriptor = {
  api: "customer-profile",
  id: "destroyData",
  method: "DELETE",
  path: "/customer/data/{data_id}",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [{ name: "data_id", in: "path", required: true, style: "simple", explode: false }],
  accept: [],
  statuses: ["204", "400", "403", "404", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      path: schemas.DestroyDataPathSchema,
      responses: {
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "404": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `POST /customer/tokens` */
export const createTokensOperations: OperationDescriptor = {
  api: "customer-profile",
  id: "createTokensOperations",
  method: "POST",
  path: "/customer/tokens",
  host: "tenant",
  security: "bearer",
  scopes: ["customer:profile:write", "customer:profile:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [{ name: "operation", in: "query", required: false, style: "form", explode: true }],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "400", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: ["data{}"],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      query: schemas.CreateTokensOperationsQuerySchema,
      body: { "application/json": schemas.TokensRequestSchema },
      responses: {
        "200": { "application/json": schemas.TokensResponseSchema },
        "400": { "application/problem+json": schemas.ProblemSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `GET /customer/config` */
export const showCustomerConfiguration: OperationDescriptor = {
  api: "customer-profile",
  id: "showCustomerConfiguration",
  method: "GET",
  path: "/customer/config",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:read"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "safe",
  parameters: [],
  accept: ["application/json"],
  statuses: ["200", "403", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: [],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      responses: {
        "200": { "application/json": schemas.CustomerConfigurationSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
};

/** `PATCH /customer/config` */
export const updateCustomerConfiguration: OperationDescriptor = {
  api: "customer-profile",
  id: "updateCustomerConfiguration",
  method: "PATCH",
  path: "/customer/config",
  host: "tenant",
  security: "bearer",
  scopes: ["newstore:configuration:write"],
  evidence: { level: "published", source: "NewStore API 1.0 description" },
  idempotency: "never",
  parameters: [],
  requestMediaTypes: ["application/json"],
  requestBodyRequired: true,
  accept: ["application/json"],
  statuses: ["200", "403", "422", "429", "500", "502", "503", "default"],
  identifiers: [],
  rules: [],
  errorCodes: [],
  secrets: ["byo_crm.api_token"],
  schemas: () =>
    import("./schemas.js").then((schemas) => ({
      body: { "application/json": schemas.UpdateCustomerConfigurationRequestSchema },
      responses: {
        "200": { "application/json": schemas.CustomerConfigurationSchema },
        "403": { "application/problem+json": schemas.ProblemSchema },
        "422": { "application/problem+json": schemas.ProblemSchema },
        "429": { "application/problem+json": schemas.ProblemSchema },
        "500": { "application/problem+json": schemas.ProblemSchema },
        "502": { "application/problem+json": schemas.ProblemSchema },
        "503": { "application/problem+json": schemas.ProblemSchema },
        default: { "application/problem+json": schemas.ProblemSchema },
      },
    })),
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
} as const satisfies Readonly<Record<string, OperationDescriptor>>;
