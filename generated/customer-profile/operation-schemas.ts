// Generated from openapi/customer-profile.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const profile = { "application/json": schemas.ProfileSchema };

const address = { "application/json": schemas.AddressSchema };

const customerConfiguration = { "application/json": schemas.CustomerConfigurationSchema };

/** Schemas of `listProfiles` */
export const listProfiles: OperationSchemas = {
  query: schemas.ListProfilesQuerySchema,
  responses: {
    "200": { "application/json": schemas.ListProfilesResponseSchema },
    "400": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createOrShowProfile` */
export const createOrShowProfile: OperationSchemas = {
  body: { "application/json": schemas.CreateProfileRequestSchema },
  responses: {
    "201": profile,
    "400": problem,
    "403": problem,
    "422": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createRetrievalBulkEmailProfiles` */
export const createRetrievalBulkEmailProfiles: OperationSchemas = {
  body: { "application/json": schemas.BulkEmailLookupRequestSchema },
  responses: {
    "200": { "application/json": schemas.BulkEmailLookupResponseSchema },
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
  },
};

/** Schemas of `showProfile` */
export const showProfile: OperationSchemas = {
  path: schemas.ShowProfilePathSchema,
  responses: {
    "200": profile,
    "400": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createProfileDeletionRequest` */
export const createProfileDeletionRequest: OperationSchemas = {
  path: schemas.CreateProfileDeletionRequestPathSchema,
  body: { "application/json": schemas.ProfileDeletionRequestSchema },
  responses: {
    "400": problem,
    "403": problem,
    "404": problem,
    "409": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `updateProfile` */
export const updateProfile: OperationSchemas = {
  path: schemas.UpdateProfilePathSchema,
  body: { "application/json": schemas.UpdateProfileRequestSchema },
  responses: {
    "200": profile,
    "400": problem,
    "403": problem,
    "404": problem,
    "409": problem,
    "422": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listAddresses` */
export const listAddresses: OperationSchemas = {
  path: schemas.ListAddressesPathSchema,
  query: schemas.ListAddressesQuerySchema,
  responses: {
    "200": { "application/json": schemas.ListAddressesResponseSchema },
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createOrShowAddress` */
export const createOrShowAddress: OperationSchemas = {
  path: schemas.CreateOrShowAddressPathSchema,
  body: { "application/json": schemas.CreateAddressRequestSchema },
  responses: {
    "200": address,
    "201": address,
    "400": problem,
    "403": problem,
    "404": problem,
    "422": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showAddress` */
export const showAddress: OperationSchemas = {
  path: schemas.ShowAddressPathSchema,
  responses: {
    "200": address,
    "400": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `updateAddress` */
export const updateAddress: OperationSchemas = {
  path: schemas.UpdateAddressPathSchema,
  body: { "application/json": schemas.UpdateAddressRequestSchema },
  responses: {
    "200": address,
    "403": problem,
    "404": problem,
    "409": problem,
    "422": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `destroyAddress` */
export const destroyAddress: OperationSchemas = {
  path: schemas.DestroyAddressPathSchema,
  responses: {
    "400": problem,
    "403": problem,
    "404": problem,
    "409": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createData` */
export const createData: OperationSchemas = {
  body: { "application/json": schemas.CreateDataRequestSchema },
  responses: {
    "201": { "application/json": schemas.CreateDataResponseSchema },
    "400": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showData` */
export const showData: OperationSchemas = {
  path: schemas.ShowDataPathSchema,
  responses: {
    "200": { "application/octet-stream": schemas.ShowDataResponseSchema },
    "400": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `destroyData` */
export const destroyData: OperationSchemas = {
  path: schemas.DestroyDataPathSchema,
  responses: {
    "400": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createTokensOperations` */
export const createTokensOperations: OperationSchemas = {
  query: schemas.CreateTokensOperationsQuerySchema,
  body: { "application/json": schemas.TokensRequestSchema },
  responses: {
    "200": { "application/json": schemas.TokensResponseSchema },
    "400": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showCustomerConfiguration` */
export const showCustomerConfiguration: OperationSchemas = {
  responses: {
    "200": customerConfiguration,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `updateCustomerConfiguration` */
export const updateCustomerConfiguration: OperationSchemas = {
  body: { "application/json": schemas.UpdateCustomerConfigurationRequestSchema },
  responses: {
    "200": customerConfiguration,
    "403": problem,
    "422": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listLegacyProfiles` */
export const listLegacyProfiles: OperationSchemas = {
  query: schemas.ListLegacyProfilesQuerySchema,
  responses: {
    "200": { "application/json": schemas.LegacyProfileListSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showLegacyProfile` */
export const showLegacyProfile: OperationSchemas = {
  path: schemas.ShowLegacyProfilePathSchema,
  responses: {
    "200": { "application/json": schemas.LegacyProfileSchema },
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listLegacyProfileOrders` */
export const listLegacyProfileOrders: OperationSchemas = {
  path: schemas.ListLegacyProfileOrdersPathSchema,
  query: schemas.ListLegacyProfileOrdersQuerySchema,
  responses: {
    "200": { "application/json": schemas.LegacyProfileOrdersSchema },
    "401": problem,
    "403": problem,
    "404": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};
