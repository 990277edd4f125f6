// Generated from openapi/token.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

const oAuthError = { "application/json": schemas.OAuthErrorSchema };

const problem = { "application/problem+json": schemas.ProblemSchema };

/** Schemas of `createAccessToken` */
export const createAccessToken: OperationSchemas = {
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
};

/** Schemas of `createPasswordToken` */
export const createPasswordToken: OperationSchemas = {
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
};
