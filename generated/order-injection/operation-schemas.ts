// Generated from openapi/order-injection.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

const orderInjectionConfigurationResponse = { "application/json": schemas.OrderInjectionConfigurationResponseSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  createInjectedOrder: {
    body: { "application/json": schemas.InjectedOrderRequestSchema },
    responses: {
      "200": { "application/json": schemas.InjectedOrderResponseSchema },
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
  showOrderInjectionConfiguration: {
    responses: {
      "200": orderInjectionConfigurationResponse,
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
  createOrderInjectionConfiguration: {
    query: schemas.CreateOrderInjectionConfigurationQuerySchema,
    body: { "application/json": schemas.OrderInjectionConfigurationSchema },
    responses: {
      "200": orderInjectionConfigurationResponse,
      "400": problem,
      "401": problem,
      "403": problem,
      "404": problem,
      "409": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
  updateOrderInjectionConfiguration: {
    query: schemas.UpdateOrderInjectionConfigurationQuerySchema,
    body: { "application/json": schemas.OrderInjectionConfigurationSchema },
    responses: {
      "200": orderInjectionConfigurationResponse,
      "400": problem,
      "401": problem,
      "403": problem,
      "404": problem,
      "409": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
} as const satisfies Readonly<Record<string, OperationSchemas>>;
