// Generated from openapi/token.yaml. Do not edit.
// biome-ignore-all lint: generated.

import * as z from "zod";

export { ProblemSchema } from "../common/schemas.js";

import type * as types from "./types.js";

/** Schema of {@link types.AccessTokenRequest | AccessTokenRequest}, as zod checks it in requests: types, presence and every limit. */
export const AccessTokenRequestSchema: z.ZodType<types.AccessTokenRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    grant_type: z.literal("client_credentials"),
    client_id: z.string().optional(),
    client_secret: z.string().optional(),
    scope: z.string().optional(),
  }))() as z.ZodType<types.AccessTokenRequest>;

/** Schema of {@link types.AccessTokenScope | AccessTokenScope}, as zod checks it in responses: types and presence only. */
export const AccessTokenScopeSchema: z.ZodType<types.AccessTokenScope> = /* @__PURE__ */ ((): z.ZodType =>
  z.string())() as z.ZodType<types.AccessTokenScope>;

/** Schema of {@link types.AccessToken | AccessToken}, as zod checks it in responses: types and presence only. */
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

/** Schema of {@link types.PasswordTokenRequest | PasswordTokenRequest}, as zod checks it in requests: types, presence and every limit. */
export const PasswordTokenRequestSchema: z.ZodType<types.PasswordTokenRequest> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    grant_type: z.literal("password"),
    username: z.string(),
    password: z.string(),
  }))() as z.ZodType<types.PasswordTokenRequest>;

/** Schema of {@link types.PasswordToken | PasswordToken}, as zod checks it in responses: types and presence only. */
export const PasswordTokenSchema: z.ZodType<types.PasswordToken> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    access_token: z.string(),
    refresh_token: z.string().optional(),
    expires_in: z.number().optional(),
    scope: z.string().optional(),
    token_type: z.string().optional(),
  }))() as z.ZodType<types.PasswordToken>;

/** Schema of {@link types.OAuthError | OAuthError}, as zod checks it in responses: types and presence only. */
export const OAuthErrorSchema: z.ZodType<types.OAuthError> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({
    error: z.string(),
    error_description: z.string().optional(),
    error_uri: z.string().optional(),
  }))() as z.ZodType<types.OAuthError>;

/** Schema of {@link types.CreateAccessTokenPath | CreateAccessTokenPath}, as zod checks it in requests: types, presence and every limit. */
export const CreateAccessTokenPathSchema: z.ZodType<types.CreateAccessTokenPath> = /* @__PURE__ */ ((): z.ZodType =>
  z.looseObject({ tenant: z.string() }))() as z.ZodType<types.CreateAccessTokenPath>;

/** Schema of {@link types.CreatePasswordTokenHeaders | CreatePasswordTokenHeaders}, as zod checks it in requests: types, presence and every limit. */
export const CreatePasswordTokenHeadersSchema: z.ZodType<types.CreatePasswordTokenHeaders> =
  /* @__PURE__ */ ((): z.ZodType =>
    z.looseObject({
      "content-type": z.enum(["application/x-www-form-urlencoded", "application/json"]).optional(),
    }))() as z.ZodType<types.CreatePasswordTokenHeaders>;
