// Generated from openapi/customer-profile.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/transport/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of `listProfiles` */
export const listProfiles: OperationSchemas = {
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
};

/** Schemas of `createOrShowProfile` */
export const createOrShowProfile: OperationSchemas = {
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
};

/** Schemas of `createRetrievalBulkEmailProfiles` */
export const createRetrievalBulkEmailProfiles: OperationSchemas = {
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
};

/** Schemas of `showProfile` */
export const showProfile: OperationSchemas = {
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
};

/** Schemas of `createProfileDeletionRequest` */
export const createProfileDeletionRequest: OperationSchemas = {
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
};

/** Schemas of `updateProfile` */
export const updateProfile: OperationSchemas = {
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
};

/** Schemas of `listAddresses` */
export const listAddresses: OperationSchemas = {
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
};

/** Schemas of `createOrShowAddress` */
export const createOrShowAddress: OperationSchemas = {
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
};

/** Schemas of `showAddress` */
export const showAddress: OperationSchemas = {
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
};

/** Schemas of `updateAddress` */
export const updateAddress: OperationSchemas = {
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
};

/** Schemas of `destroyAddress` */
export const destroyAddress: OperationSchemas = {
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
};

/** Schemas of `createData` */
export const createData: OperationSchemas = {
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
};

/** Schemas of `showData` */
export const showData: OperationSchemas = {
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
};

/** Schemas of `destroyData` */
export const destroyData: OperationSchemas = {
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
};

/** Schemas of `createTokensOperations` */
export const createTokensOperations: OperationSchemas = {
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
};

/** Schemas of `showCustomerConfiguration` */
export const showCustomerConfiguration: OperationSchemas = {
  responses: {
    "200": { "application/json": schemas.CustomerConfigurationSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `updateCustomerConfiguration` */
export const updateCustomerConfiguration: OperationSchemas = {
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
};
