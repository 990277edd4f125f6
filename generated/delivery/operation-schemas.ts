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

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  createDeliveryOptions: {
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
  },
  listServiceLevels: {
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
  },
  replaceServiceLevels: {
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
  },
  updateServiceLevels: {
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
  },
  showServiceLevel: {
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
  },
  listProviderRates: {
    responses: {
      "200": { "application/json": schemas.ListProviderRatesResponseSchema },
      "400": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  showProviderRate: {
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
  },
  replaceProviderRate: {
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
  },
  destroyProviderRate: {
    path: schemas.DestroyProviderRatePathSchema,
    responses: { "400": problem, "429": problem, "500": problem, "502": problem, "503": problem, default: problem },
  },
  showProviderRatePriorities: {
    responses: {
      "200": providerRatePriorities,
      "400": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  replaceProviderRatePriorities: {
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
  },
  showConfigurationsChecks: {
    responses: {
      "200": { "application/json": schemas.ConfigurationsChecksSchema },
      "400": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  showConfigurationByName: {
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
  },
  createConfigurationByName: {
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
  },
  listShippingAudits: {
    query: schemas.ListShippingAuditsQuerySchema,
    responses: {
      "200": { "application/json": schemas.ListShippingAuditsResponseSchema },
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  showShippingAudit: {
    path: schemas.ShowShippingAuditPathSchema,
    responses: {
      "200": { "application/json": schemas.ShowShippingAuditResponseSchema },
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
} as const satisfies Readonly<Record<string, OperationSchemas>>;
