// Generated from openapi/token.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

export const AccessTokenRequestSchema: z.ZodType<types.AccessTokenRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    grant_type: z.literal("client_credentials"),
    client_id: z.string().optional(),
    client_secret: z.string().optional(),
    scope: z.string().optional(),
  }))() as z.ZodType<types.AccessTokenRequest>;

export const AccessTokenScopeSchema: z.ZodType<types.AccessTokenScope> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.AccessTokenScope>;

export const AccessTokenSchema: z.ZodType<types.AccessToken> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    access_token: z.string(),
    expires_in: z.number().optional(),
    scope: z.string().optional(),
    token_type: z.string().optional(),
    refresh_token: z.string().optional(),
    refresh_expires_in: z.number().optional(),
    id_token: z.string().optional(),
    "not-before-policy": z.number().optional(),
  }))() as z.ZodType<types.AccessToken>;

export const PasswordTokenRequestSchema: z.ZodType<types.PasswordTokenRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    grant_type: z.literal("password"),
    username: z.string(),
    password: z.string(),
  }))() as z.ZodType<types.PasswordTokenRequest>;

export const PasswordTokenSchema: z.ZodType<types.PasswordToken> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    access_token: z.string(),
    refresh_token: z.string().optional(),
    expires_in: z.number().optional(),
    scope: z.string().optional(),
    token_type: z.string().optional(),
  }))() as z.ZodType<types.PasswordToken>;

export const OAuthErrorSchema: z.ZodType<types.OAuthError> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    error: z.string(),
    error_description: z.string().optional(),
    error_uri: z.string().optional(),
  }))() as z.ZodType<types.OAuthError>;

export const CreateAccessTokenPathSchema: z.ZodType<types.CreateAccessTokenPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ tenant: z.string() }))() as z.ZodType<types.CreateAccessTokenPath>;

export const CreatePasswordTokenHeadersSchema: z.ZodType<types.CreatePasswordTokenHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      "content-type": z.enum(["application/x-www-form-urlencoded", "application/json"]).optional(),
    }))() as z.ZodType<types.CreatePasswordTokenHeaders>;
