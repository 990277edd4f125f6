// Generated from openapi/order-injection.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/transport/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of `createInjectedOrder` */
export const createInjectedOrder: OperationSchemas = {
  body: { "application/json": schemas.InjectedOrderRequestSchema },
  responses: {
    "200": { "application/json": schemas.InjectedOrderResponseSchema },
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

/** Schemas of `showOrderInjectionConfiguration` */
export const showOrderInjectionConfiguration: OperationSchemas = {
  responses: {
    "200": { "application/json": schemas.OrderInjectionConfigurationResponseSchema },
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

/** Schemas of `createOrderInjectionConfiguration` */
export const createOrderInjectionConfiguration: OperationSchemas = {
  query: schemas.CreateOrderInjectionConfigurationQuerySchema,
  body: { "application/json": schemas.OrderInjectionConfigurationSchema },
  responses: {
    "200": { "application/json": schemas.OrderInjectionConfigurationResponseSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
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

/** Schemas of `updateOrderInjectionConfiguration` */
export const updateOrderInjectionConfiguration: OperationSchemas = {
  query: schemas.UpdateOrderInjectionConfigurationQuerySchema,
  body: { "application/json": schemas.OrderInjectionConfigurationSchema },
  responses: {
    "200": { "application/json": schemas.OrderInjectionConfigurationResponseSchema },
    "400": { "application/problem+json": schemas.ProblemSchema },
    "401": { "application/problem+json": schemas.ProblemSchema },
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
