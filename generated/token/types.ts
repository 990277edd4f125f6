// Generated from openapi/token.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { Problem } from "../common/types.js";

export type { Problem };

/** A client credentials grant. The credentials are left out where they travel as Basic authentication. */
export interface AccessTokenRequest {
  /**
   * Kind of grant; always this one.
   *
   * Evidence: documented (docs.newstore.net: migration from the Token API).
   */
  grant_type: "client_credentials";
  /**
   * Id of the API client.
   *
   * Evidence: documented (docs.newstore.net: migration from the Token API).
   */
  client_id?: string | undefined;
  /**
   * Secret of the API client. Never to be logged.
   *
   * Format: password.
   *
   * Evidence: documented (docs.newstore.net: migration from the Token API).
   */
  client_secret?: string | undefined;
  /**
   * Scopes wanted, separated by spaces (see `AccessTokenScope`). Without it the client gets what it is set up for,
   * which is what most clients rely on.
   *
   * Evidence: observed (a production client).
   */
  scope?: string | undefined;
}

/** One scope. An API client may have others; legacy APIs need none. */
export type AccessTokenScope =
  | "audit-events:read"
  | "catalog:import-schemas:read"
  | "catalog:import-schemas:write"
  | "catalog:pricebook-export:read"
  | "catalog:product-export:read"
  | "checkout:carts:read"
  | "checkout:carts:write"
  | "clienteling:profile:read"
  | "customer:profile:read"
  | "customer:profile:write"
  | "fiscalization:orders:read"
  | "fiscalization:orders:write"
  | "iam:providers:read"
  | "iam:providers:write"
  | "iam:roles:read"
  | "iam:roles:write"
  | "iam:users:read"
  | "iam:users:write"
  | "inventory:reservations:read"
  | "inventory:reservations:write"
  | "newstore:configuration:read"
  | "newstore:configuration:write"
  | "promotions:config:read"
  | "promotions:config:write"
  | "promotions:reason-codes:read"
  | "promotions:reason-codes:write"
  | "shipments:read"
  | "taxes:preview-transactions:write"
  | "taxes:transactions:read"
  | "catalog:import-chunks-statuses:write"
  | "catalog:import-items-errors:write"
  | "customer:segmentation:read"
  | "customer:segmentation:write"
  | "data-exports:datasets:read"
  | "data-exports:jobs:read"
  | "data-exports:jobs:write"
  | "fulfillment:requests:read"
  | "fulfillment:requests:write"
  | "iam:clients:read"
  | "iam:clients:write"
  | "iam:support-users:write"
  | "insights:models:read"
  | "promotions:cart-discounts:write"
  | "shipments:write"
  | "taxes:exemption-classes:read"
  | "taxes:transactions:write"
  | (string & {});

/** A token of an API client. Only the token itself is certain to be there. */
export interface AccessToken {
  /**
   * The token, a JWT, to be sent as bearer token. Never to be logged.
   *
   * Evidence: observed (several production clients).
   */
  access_token: string;
  /**
   * Seconds until the token ends, as set up for the client. Trust it and nothing else; without it a short life of
   * 300 seconds is a safe guess.
   *
   * Evidence: observed (two production clients).
   */
  expires_in?: number;
  /**
   * Scopes granted, separated by spaces.
   *
   * Evidence: observed (a production client).
   */
  scope?: string;
  /**
   * How the token is to be sent.
   *
   * Evidence: inferred (RFC 6749 section 5.1).
   */
  token_type?: "Bearer" | (string & {});
  /**
   * Token to get a new one with. Whether it is returned is unknown; a new request is simpler.
   *
   * Evidence: inferred (Keycloak token responses).
   */
  refresh_token?: string;
  /**
   * Seconds until the refresh token ends. Whether it is returned is unknown.
   *
   * Evidence: inferred (Keycloak token responses).
   */
  refresh_expires_in?: number;
  /**
   * OpenID Connect identity token. Whether it is returned is unknown.
   *
   * Evidence: inferred (Keycloak token responses).
   */
  id_token?: string;
  /**
   * Time in epoch seconds before which tokens of the realm do not count. Whether it is returned is unknown.
   *
   * Evidence: inferred (Keycloak token responses).
   */
  "not-before-policy"?: number;
}

/** A password grant. */
export interface PasswordTokenRequest {
  /**
   * Kind of grant; always this one.
   *
   * Evidence: documented (docs.newstore.net: Token API).
   */
  grant_type: "password";
  /**
   * Name of the user, which may be an e-mail address.
   *
   * Evidence: documented (docs.newstore.net: Token API).
   */
  username: string;
  /**
   * Password of the user. Never to be logged.
   *
   * Format: password.
   *
   * Evidence: documented (docs.newstore.net: Token API).
   */
  password: string;
}

/** A token of a user. Only the token itself is certain to be there. */
export interface PasswordToken {
  /**
   * The token, a JWT, to be sent as bearer token. Never to be logged.
   *
   * Evidence: documented (docs.newstore.net: Authentication).
   */
  access_token: string;
  /**
   * Refresh token. No call that takes it is documented, and no client was seen using it.
   *
   * Evidence: documented (docs.newstore.net: Authentication).
   */
  refresh_token?: string;
  /**
   * Seconds until the token ends; 86400 where it was seen.
   *
   * Evidence: observed (a production client).
   */
  expires_in?: number;
  /**
   * Scopes granted, separated by spaces.
   *
   * Evidence: observed (a production client).
   */
  scope?: string;
  /**
   * How the token is to be sent.
   *
   * Evidence: observed (a production client).
   */
  token_type?: "Bearer" | (string & {});
}

/** What the identity host returns when it gives no token, as OAuth 2.0 defines it. */
export interface OAuthError {
  /**
   * Code of the failure.
   *
   * Evidence: inferred (RFC 6749 section 5.2).
   */
  error:
    | "invalid_request"
    | "invalid_client"
    | "invalid_grant"
    | "unauthorized_client"
    | "unsupported_grant_type"
    | "invalid_scope"
    | (string & {});
  /**
   * What went wrong, for engineers.
   *
   * Evidence: inferred (RFC 6749 section 5.2).
   */
  error_description?: string;
  /**
   * Page about the failure.
   *
   * Evidence: inferred (RFC 6749 section 5.2).
   */
  error_uri?: string;
}

/** Path parameters of `createAccessToken`. */
export interface CreateAccessTokenPath {
  /**
   * Name of the realm, which is the tenant's name with its stage suffix.
   *
   * Evidence: documented (docs.newstore.net: migration from the Token API).
   */
  tenant: string;
}

/** Header parameters of `createPasswordToken`. */
export interface CreatePasswordTokenHeaders {
  /** Media type of the body. Default: `application/x-www-form-urlencoded`. */
  "content-type"?: "application/x-www-form-urlencoded" | "application/json" | undefined;
}

/** Body of `createAccessToken` (`POST /auth/realms/{tenant}/protocol/openid-connect/token`). */
export type CreateAccessTokenRequest = AccessTokenRequest;

/** What `createAccessToken` (`POST /auth/realms/{tenant}/protocol/openid-connect/token`) returns. */
export type CreateAccessTokenResponse = AccessToken;

/** What `createAccessToken` (`POST /auth/realms/{tenant}/protocol/openid-connect/token`) takes. */
export interface CreateAccessTokenInput {
  /** Values of the path. */
  path: CreateAccessTokenPath;
  /** The grant, and the credentials unless they travel as Basic authentication. */
  body: CreateAccessTokenRequest;
}

/** Body of `createPasswordToken` (`POST /v0/token`). */
export type CreatePasswordTokenRequest = PasswordTokenRequest;

/** What `createPasswordToken` (`POST /v0/token`) returns. */
export type CreatePasswordTokenResponse = PasswordToken;

/** What `createPasswordToken` (`POST /v0/token`) takes. */
export interface CreatePasswordTokenInput {
  /** Headers. */
  headers?: CreatePasswordTokenHeaders | undefined;
  /** The user's name and password, as a form or as JSON. */
  body: CreatePasswordTokenRequest;
}
