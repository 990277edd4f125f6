// Generated from openapi/delivery.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/transport/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of `createDeliveryOptions` */
export const createDeliveryOptions: OperationSchemas = {
  body: { "application/json": schemas.CreateDeliveryOptionsRequestSchema },
  responses: {
    "200": { "application/json": schemas.DeliveryOptionsSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `listServiceLevels` */
export const listServiceLevels: OperationSchemas = {
  responses: {
    "200": { "application/json": schemas.ServiceLevelsSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "404": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `replaceServiceLevels` */
export const replaceServiceLevels: OperationSchemas = {
  body: { "application/json": schemas.ReplaceServiceLevelsRequestSchema },
  responses: {
    "200": { "application/json": schemas.ServiceLevelsResultSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `updateServiceLevels` */
export const updateServiceLevels: OperationSchemas = {
  body: { "application/json": schemas.UpdateServiceLevelsRequestSchema },
  responses: {
    "200": { "application/json": schemas.ServiceLevelsResultSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showServiceLevel` */
export const showServiceLevel: OperationSchemas = {
  path: schemas.ShowServiceLevelPathSchema,
  responses: {
    "200": { "application/json": schemas.ServiceLevelsSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `listProviderRates` */
export const listProviderRates: OperationSchemas = {
  responses: {
    "200": { "application/json": schemas.ListProviderRatesResponseSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showProviderRate` */
export const showProviderRate: OperationSchemas = {
  path: schemas.ShowProviderRatePathSchema,
  responses: {
    "200": { "application/json": schemas.ProviderRateSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `replaceProviderRate` */
export const replaceProviderRate: OperationSchemas = {
  path: schemas.ReplaceProviderRatePathSchema,
  body: { "application/json": schemas.ReplaceProviderRateRequestSchema },
  responses: {
    "200": { "application/json": schemas.ProviderRateSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `destroyProviderRate` */
export const destroyProviderRate: OperationSchemas = {
  path: schemas.DestroyProviderRatePathSchema,
  responses: {
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showProviderRatePriorities` */
export const showProviderRatePriorities: OperationSchemas = {
  responses: {
    "200": { "application/json": schemas.ProviderRatePrioritiesSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `replaceProviderRatePriorities` */
export const replaceProviderRatePriorities: OperationSchemas = {
  body: { "application/json": schemas.ReplaceProviderRatePrioritiesRequestSchema },
  responses: {
    "200": { "application/json": schemas.ProviderRatePrioritiesSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showConfigurationsChecks` */
export const showConfigurationsChecks: OperationSchemas = {
  responses: {
    "200": { "application/json": schemas.ConfigurationsChecksSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showConfigurationByName` */
export const showConfigurationByName: OperationSchemas = {
  path: schemas.ShowConfigurationByNamePathSchema,
  responses: {
    "200": { "application/json": schemas.ShipmentConfigurationSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `createConfigurationByName` */
export const createConfigurationByName: OperationSchemas = {
  path: schemas.CreateConfigurationByNamePathSchema,
  body: { "application/json": schemas.CreateShipmentConfigurationRequestSchema },
  responses: {
    "200": { "application/json": schemas.ShipmentConfigurationSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `listShippingAudits` */
export const listShippingAudits: OperationSchemas = {
  query: schemas.ListShippingAuditsQuerySchema,
  responses: {
    "200": { "application/json": schemas.ListShippingAuditsResponseSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};

/** Schemas of `showShippingAudit` */
export const showShippingAudit: OperationSchemas = {
  path: schemas.ShowShippingAuditPathSchema,
  responses: {
    "200": { "application/json": schemas.ShowShippingAuditResponseSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};
