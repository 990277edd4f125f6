// Generated from openapi/returns.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const problem = { "application/problem+json": schemas.ProblemSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  listReturns: {
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
  },
  createReturn: {
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
  },
  showReturn: {
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
  },
  listRefunds: {
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
  },
  createRefund: {
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
  },
  showRefund: {
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
  },
  showPaymentAccount: {
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
  },
} as const satisfies Readonly<Record<string, OperationSchemas>>;
