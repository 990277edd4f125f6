// Generated from openapi/token.yaml. Do not edit.
// biome-ignore-all lint: generated.

import { type Call, callOperation, connect } from "../../src/core/call.js";
import type { CallOptions, Transport } from "../../src/core/request.js";
import type {
  CreateAccessTokenInput,
  CreateAccessTokenResponse,
  CreatePasswordTokenInput,
  CreatePasswordTokenResponse,
} from "./types.js";

/**
 * NewStore Token API
 *
 * Two ways to a token. The current one requests it from NewStore's identity host with the credentials of an API
 * client; the older one from the tenant's own host with a user's name and password and is deprecated. A token
 * opens the tenant to whoever holds it: it belongs in a backend, never in a browser. Keep a token until shortly
 * before `expires_in` runs out; fetching one for every call is the commonest mistake, and assuming a lifetime the
 * next (5 minutes, 1 hour and 24 hours have all been seen). A newer token does not end an older one, so fetching
 * twice at once does no harm.
 */
export class TokenClient {
  /** Ties the client to what carries its calls: a transport of `createTransport`, or the `transport` of a `NewStore`. */
  constructor(transport: Transport) {
    connect(this, transport, () => import("./table.js"));
  }

  /**
   * Get a token with client credentials.
   *
   * Exchanges the id and secret of an API client for an access token. Send them in the form, or as Basic
   * authentication, in which case the form leaves them out. API clients are made by hand in the Omnichannel
   * Manager, where the lifetime of tokens and either scopes or legacy support are chosen; the secret is shown
   * once. A client with legacy support has no scopes, and only the APIs of the developer portal check scopes.
   *
   * `POST /auth/realms/{tenant}/protocol/openid-connect/token`
   *
   * Replay: safe, it only reads.
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: migration from the Token API; production clients).
   *
   * Parameters:
   * - `tenant`: Name of the realm, which is the tenant's name with its stage suffix.
   *
   * Responses:
   * - `200`: A token.
   * - `400`: The request is wrong, for example an unknown grant (`unsupported_grant_type`) or a scope that the
   * client does not have (`invalid_scope`). Inferred from RFC 6749.
   * - `401`: The id or the secret of the client is wrong (`invalid_client`). Inferred from RFC 6749.
   * - `default`: Any other failure, presumably also a realm that does not exist because the tenant's name is
   * misspelt.
   * - `429`, `500`, `502`, `503`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * const client = new TokenClient(createTransport({ tenant, credentials }));
   * await client.createAccessToken({
   *   path: { tenant: "acme-staging" },
   *   body: {
   *     grant_type: "client_credentials",
   *     client_id: "shop-connector",
   *     client_secret: "not-a-real-secret",
   *     scope: "customer:profile:read customer:profile:write",
   *   },
   * });
   * ```
   */
  createAccessToken(input: CreateAccessTokenInput, options?: CallOptions): Call<CreateAccessTokenResponse> {
    return callOperation(this, "createAccessToken", input, options);
  }

  /**
   * Get a token with a user's name and password.
   *
   * The older way, deprecated since January 2024 with no date of removal known. The password must be in the body:
   * in the query it is refused with 400. Tokens lasted 24 hours where they were seen. Some old clients send client
   * credentials here, which the current documentation rules out.
   *
   * `POST /v0/token`
   *
   * Replay: safe, it only reads.
   *
   * @deprecated
   *
   * @remarks
   * Evidence: documented (docs.newstore.net: Token API).
   *
   * Responses:
   * - `200`: A token.
   * - `400`: The request is malformed, or the password stands in the query.
   * - `403`: Refused. If the body is not JSON, the sender's address is blocked; another request may prolong that.
   * - `429`, `500`, `502`, `503`, `default`: as of every operation (docs/guides/errors.md).
   *
   * @throws {NewStoreError} for every response that is no success, and where no response comes.
   *
   * @example
   * ```ts
   * const client = new TokenClient(createTransport({ tenant, credentials }));
   * await client.createPasswordToken({ body: { grant_type: "password", username: "integration@acme.example", password: "…" } });
   * ```
   */
  createPasswordToken(input: CreatePasswordTokenInput, options?: CallOptions): Call<CreatePasswordTokenResponse> {
    return callOperation(this, "createPasswordToken", input, options);
  }
}
