// Generated from openapi/token.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { OperationSchemas } from "../../src/transport/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of `createAccessToken` */
export const createAccessToken: OperationSchemas = {
  path: schemas.CreateAccessTokenPathSchema,
  body: { "application/x-www-form-urlencoded": schemas.AccessTokenRequestSchema },
  responses: {
    "200": { "application/json": schemas.AccessTokenSchema },
    "400": { "application/json": schemas.OAuthErrorSchema },
    "401": { "application/json": schemas.OAuthErrorSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/json": schemas.OAuthErrorSchema },
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
    "400": { "application/problem+json": schemas.ProblemSchema },
    "403": { "application/problem+json": schemas.ProblemSchema },
    "429": { "application/problem+json": schemas.ProblemSchema },
    "500": { "application/problem+json": schemas.ProblemSchema },
    "502": { "application/problem+json": schemas.ProblemSchema },
    "503": { "application/problem+json": schemas.ProblemSchema },
    default: { "application/problem+json": schemas.ProblemSchema },
  },
};
