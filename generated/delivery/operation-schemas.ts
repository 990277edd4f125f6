// Generated from openapi/delivery.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const serviceLevelsResult = { "application/json": schemas.ServiceLevelsResultSchema };

const serviceLevels = { "application/json": schemas.ServiceLevelsSchema };

const providerRate = { "application/json": schemas.ProviderRateSchema };

const providerRatePriorities = { "application/json": schemas.ProviderRatePrioritiesSchema };

const shipmentConfiguration = { "application/json": schemas.ShipmentConfigurationSchema };

/** Schemas of `createDeliveryOptions` */
export const createDeliveryOptions: OperationSchemas = {
  body: { "application/json": schemas.CreateDeliveryOptionsRequestSchema },
  responses: {
    "200": { "application/json": schemas.DeliveryOptionsSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listServiceLevels` */
export const listServiceLevels: OperationSchemas = {
  responses: {
    "200": serviceLevels,
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

/** Schemas of `replaceServiceLevels` */
export const replaceServiceLevels: OperationSchemas = {
  body: { "application/json": schemas.ReplaceServiceLevelsRequestSchema },
  responses: {
    "200": serviceLevelsResult,
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `updateServiceLevels` */
export const updateServiceLevels: OperationSchemas = {
  body: { "application/json": schemas.UpdateServiceLevelsRequestSchema },
  responses: {
    "200": serviceLevelsResult,
    "400": problem,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showServiceLevel` */
export const showServiceLevel: OperationSchemas = {
  path: schemas.ShowServiceLevelPathSchema,
  responses: {
    "200": serviceLevels,
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listProviderRates` */
export const listProviderRates: OperationSchemas = {
  responses: {
    "200": { "application/json": schemas.ListProviderRatesResponseSchema },
    "400": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showProviderRate` */
export const showProviderRate: OperationSchemas = {
  path: schemas.ShowProviderRatePathSchema,
  responses: {
    "200": providerRate,
    "400": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `replaceProviderRate` */
export const replaceProviderRate: OperationSchemas = {
  path: schemas.ReplaceProviderRatePathSchema,
  body: { "application/json": schemas.ReplaceProviderRateRequestSchema },
  responses: {
    "200": providerRate,
    "400": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `destroyProviderRate` */
export const destroyProviderRate: OperationSchemas = {
  path: schemas.DestroyProviderRatePathSchema,
  responses: { "400": problem, "429": problem, "500": problem, "502": problem, "503": problem, default: problem },
};

/** Schemas of `showProviderRatePriorities` */
export const showProviderRatePriorities: OperationSchemas = {
  responses: {
    "200": providerRatePriorities,
    "400": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `replaceProviderRatePriorities` */
export const replaceProviderRatePriorities: OperationSchemas = {
  body: { "application/json": schemas.ReplaceProviderRatePrioritiesRequestSchema },
  responses: {
    "200": providerRatePriorities,
    "400": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showConfigurationsChecks` */
export const showConfigurationsChecks: OperationSchemas = {
  responses: {
    "200": { "application/json": schemas.ConfigurationsChecksSchema },
    "400": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showConfigurationByName` */
export const showConfigurationByName: OperationSchemas = {
  path: schemas.ShowConfigurationByNamePathSchema,
  responses: {
    "200": shipmentConfiguration,
    "400": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createConfigurationByName` */
export const createConfigurationByName: OperationSchemas = {
  path: schemas.CreateConfigurationByNamePathSchema,
  body: { "application/json": schemas.CreateShipmentConfigurationRequestSchema },
  responses: {
    "200": shipmentConfiguration,
    "400": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `listShippingAudits` */
export const listShippingAudits: OperationSchemas = {
  query: schemas.ListShippingAuditsQuerySchema,
  responses: {
    "200": { "application/json": schemas.ListShippingAuditsResponseSchema },
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showShippingAudit` */
export const showShippingAudit: OperationSchemas = {
  path: schemas.ShowShippingAuditPathSchema,
  responses: {
    "200": { "application/json": schemas.ShowShippingAuditResponseSchema },
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};
