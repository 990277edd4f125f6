// Generated from openapi/token.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const oAuthError = { "application/json": schemas.OAuthErrorSchema };

const problem = { "application/problem+json": schemas.ProblemSchema };

/** Schemas of every operation of this API, by its id. */
export const operationSchemas = {
  createAccessToken: {
    path: schemas.CreateAccessTokenPathSchema,
    body: { "application/x-www-form-urlencoded": schemas.AccessTokenRequestSchema },
    responses: {
      "200": { "application/json": schemas.AccessTokenSchema },
      "400": oAuthError,
      "401": oAuthError,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: oAuthError,
    },
  },
  createPasswordToken: {
    headers: schemas.CreatePasswordTokenHeadersSchema,
    body: {
      "application/x-www-form-urlencoded": schemas.PasswordTokenRequestSchema,
      "application/json": schemas.PasswordTokenRequestSchema,
    },
    responses: {
      "200": { "application/json": schemas.PasswordTokenSchema },
      "400": problem,
      "403": problem,
      "429": problem,
      "500": problem,
      "502": problem,
      "503": problem,
      default: problem,
    },
  },
} as const satisfies Readonly<Record<string, OperationSchemas>>;
