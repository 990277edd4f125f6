// Generated from openapi/returns.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

/** Schemas of `listReturns` */
export const listReturns: OperationSchemas = {
  path: schemas.ListReturnsPathSchema,
  responses: {
    "200": { "application/json": schemas.ReturnsSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createReturn` */
export const createReturn: OperationSchemas = {
  path: schemas.CreateReturnPathSchema,
  body: { "application/json": schemas.CreateReturnRequestSchema },
  responses: {
    "200": { "application/json": schemas.CreateReturnResponseSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showReturn` */
export const showReturn: OperationSchemas = {
  path: schemas.ShowReturnPathSchema,
  responses: {
    "200": { "application/json": schemas.ReturnSchema },
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

/** Schemas of `listRefunds` */
export const listRefunds: OperationSchemas = {
  path: schemas.ListRefundsPathSchema,
  responses: {
    "200": { "application/json": schemas.RefundsResponseSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `createRefund` */
export const createRefund: OperationSchemas = {
  path: schemas.CreateRefundPathSchema,
  body: { "application/json": schemas.CreateRefundRequestSchema },
  responses: {
    "200": { "application/json": schemas.CreateRefundResponseSchema },
    "401": problem,
    "403": problem,
    "429": problem,
    "500": problem,
    "502": problem,
    "503": problem,
    default: problem,
  },
};

/** Schemas of `showRefund` */
export const showRefund: OperationSchemas = {
  path: schemas.ShowRefundPathSchema,
  responses: {
    "200": { "application/json": schemas.RefundResponseSchema },
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

/** Schemas of `showPaymentAccount` */
export const showPaymentAccount: OperationSchemas = {
  path: schemas.ShowPaymentAccountPathSchema,
  responses: {
    "200": { "application/json": schemas.PaymentAccountSchema },
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
