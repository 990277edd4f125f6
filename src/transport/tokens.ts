import {
  type ClientCredentials,
  type Credentials,
  checkCredentials,
  type PasswordCredentials,
} from "../auth/credentials.js";
import { NOT_SHARED, sharedToken } from "../auth/shared-tokens.js";
import type { TokenIdentity } from "../auth/token.js";
import { type RequestedToken, TokenCache } from "../auth/token-cache.js";
import { clientCredentialsSource, passwordSource, providerSource, type TokenEndpoint } from "../auth/token-source.js";
import type { TokenStore } from "../auth/token-store.js";
import { configurationError } from "../core/configuration-error.js";
import type { StageName } from "./pipeline.js";
import { pipelineOnFirstUse } from "./pipeline-on-first-use.js";
import type { Settings } from "./policies/settings.js";

/** Settings of a client whose tokens are about to be made. */
export type TokenlessSettings = Omit<Settings, "tokens" | "basic">;

/** Puts a credential's token cache together. Nothing is sent. Throws an error of kind `configuration`. */
export function createTokens(credentials: Credentials, store: TokenStore, settings: TokenlessSettings): TokenCache {
  checkCredentials(credentials);
  const { clock, logger } = settings;
  const requested: RequestedToken = { call: undefined };
  if (typeof credentials === "function") {
    const source = providerSource(credentials, clock, settings.timeouts.totalMs);
    return new TokenCache({ source, shared: NOT_SHARED, clock });
  }
  const identity = identityOf(credentials, settings);
  const endpoint = endpointFor(credentials, { ...settings, telemetry: followed(settings.telemetry, requested) });
  const source =
    "clientId" in credentials ? clientCredentialsSource(credentials, endpoint) : passwordSource(credentials, endpoint);
  return new TokenCache({ source, shared: sharedToken(store, identity, clock, logger), clock, requested });
}

/** Keeps what follows a token request, so that the calls that share it can point at it. */
function followed(telemetry: Settings["telemetry"], requested: RequestedToken): Settings["telemetry"] {
  if (telemetry === undefined) return undefined;
  return {
    startCall(call) {
      requested.call = telemetry.startCall({ ...call, isForToken: true });
      return requested.call;
    },
  };
}

/**
 * Token requests go through the same pipeline as all others, deadlines and replay included, but for three stages:
 * middleware and validation may see neither secret nor token, and a call that has its turn waits for the token, which
 * would wait for ever if it needed a turn of its own.
 */
const NOT_FOR_TOKENS: readonly StageName[] = ["validate", "middleware", "limit"];

function endpointFor(credentials: ClientCredentials | PasswordCredentials, settings: TokenlessSettings): TokenEndpoint {
  const { tenant, tokenUrl } = settings.hosts;
  const origin = tokenUrl === undefined ? undefined : new URL(tokenUrl).origin;
  const { "user-agent": agent = "" } = settings.headers;
  const own: Settings = {
    ...settings,
    hosts: origin === undefined ? settings.hosts : { ...settings.hosts, baseUrl: origin, identityUrl: origin },
    tokens: undefined,
    basic: "clientId" in credentials && credentials.authentication === "basic" ? credentials : undefined,
    // A URL that was given whole has no path left to correct.
    endpoints: tokenUrl === undefined ? settings.endpoints : {},
    headers: { "user-agent": agent },
  };
  return { transport: pipelineOnFirstUse(own, NOT_FOR_TOKENS), tokenUrl, tenant };
}

function identityOf(credentials: ClientCredentials | PasswordCredentials, { hosts }: TokenlessSettings): TokenIdentity {
  if (!("clientId" in credentials)) {
    const tokenUrl = hosts.tokenUrl ?? hosts.baseUrl;
    if (tokenUrl === undefined)
      throw configurationError("tenant, baseUrl or tokenUrl", "is missing: a password is exchanged for a token there");
    const { username, password } = credentials;
    return { tokenUrl, grant: "password", name: username, scopes: [], secret: password };
  }
  const { clientId, clientSecret: secret, scopes = [] } = credentials;
  const identity = { grant: "client_credentials", name: clientId, scopes, secret } as const;
  if (hosts.tokenUrl !== undefined) return { ...identity, tokenUrl: hosts.tokenUrl };
  if (hosts.tenant === undefined)
    throw configurationError("tenant", "is missing: tokens are issued for a tenant. Give tenant or tokenUrl");
  if (hosts.identityUrl === undefined) {
    const problem = "is missing: baseUrl is not NewStore's own, and a client secret only goes where you say";
    throw configurationError("tokenUrl", problem);
  }
  return { ...identity, tokenUrl: `${hosts.identityUrl}/${hosts.tenant}` };
}
