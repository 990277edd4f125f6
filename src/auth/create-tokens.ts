import { NewStoreError } from "../errors/newstore-error.js";
import type { HttpDecorator, HttpTransport } from "../transport/http-request.js";
import type { Settings } from "../transport/settings.js";
import { assemble } from "../transport/stages.js";
import { basicAuthentication } from "./authenticate.js";
import { type ClientCredentials, type Credentials, checkCredentials, type PasswordCredentials } from "./credentials.js";
import { NOT_SHARED, sharedToken } from "./shared-tokens.js";
import { TokenCache } from "./token-cache.js";
import type { TokenIdentity } from "./token-key.js";
import { clientCredentialsSource, passwordSource, providerSource, type TokenEndpoint } from "./token-source.js";
import type { TokenStore } from "./token-store.js";

/** What a client's tokens are made of. */
export interface TokensOptions {
  readonly credentials: Credentials;
  readonly store: TokenStore;
  readonly settings: Settings;
  readonly exchange: HttpTransport;
}

/** Puts a credential's token cache together. Nothing is sent. Throws an error of kind `configuration`. */
export function createTokens({ credentials, store, settings, exchange }: TokensOptions): TokenCache {
  checkCredentials(credentials);
  const { platform, logger } = settings;
  if (typeof credentials === "function") {
    const source = providerSource(credentials, platform, settings.timeouts.totalMs);
    return new TokenCache({ source, shared: NOT_SHARED, platform });
  }
  const identity = identityOf(credentials, settings);
  const endpoint = endpointFor(credentials, settings, exchange);
  const source =
    "clientId" in credentials ? clientCredentialsSource(credentials, endpoint) : passwordSource(credentials, endpoint);
  return new TokenCache({ source, shared: sharedToken(store, identity, platform, logger), platform });
}

const passThrough: HttpDecorator = (next) => next;

/**
 * Token requests go through the same stages as all others, deadlines and replay included, but past the user's
 * middleware and past validation: neither may see a secret or a token.
 */
function endpointFor(
  credentials: ClientCredentials | PasswordCredentials,
  settings: Settings,
  exchange: HttpTransport,
): TokenEndpoint {
  const { tenant, tokenUrl } = settings.hosts;
  const { middleware: _, ...hooks } = settings.hooks;
  const origin = tokenUrl === undefined ? undefined : new URL(tokenUrl).origin;
  const hosts = origin === undefined ? settings.hosts : { ...settings.hosts, baseUrl: origin, identityUrl: origin };
  const isBasic = "clientId" in credentials && credentials.authentication === "basic";
  const authenticate = isBasic ? basicAuthentication(credentials.clientId, credentials.clientSecret) : passThrough;
  const validate = { requests: "off", responses: "off" } as const;
  const { "user-agent": agent = "" } = settings.headers;
  // A URL that was given whole has no path left to correct.
  const endpoints = tokenUrl === undefined ? settings.endpoints : {};
  // A call that holds its place waits for the token: a token that waited for a place would wait for ever.
  const limits = undefined;
  const own: Settings = { ...settings, hosts, hooks, validate, limits, endpoints, headers: { "user-agent": agent } };
  return { transport: assemble(own, authenticate, exchange), tokenUrl, tenant };
}

function identityOf(credentials: ClientCredentials | PasswordCredentials, { hosts }: Settings): TokenIdentity {
  if (!("clientId" in credentials)) {
    const tokenUrl = hosts.tokenUrl ?? hosts.baseUrl;
    if (tokenUrl === undefined)
      throw missing("tenant, baseUrl or tokenUrl is missing: a password is exchanged for a token there");
    return { tokenUrl, grant: "password", name: credentials.username, scopes: [] };
  }
  const { clientId, scopes = [] } = credentials;
  const identity = { grant: "client_credentials", name: clientId, scopes } as const;
  if (hosts.tokenUrl !== undefined) return { ...identity, tokenUrl: hosts.tokenUrl };
  if (hosts.tenant === undefined)
    throw missing("tenant is missing: tokens are issued for a tenant. Give tenant or tokenUrl");
  if (hosts.identityUrl === undefined) {
    throw missing("tokenUrl is missing: baseUrl is not NewStore's own, and a client secret only goes where you say");
  }
  return { ...identity, tokenUrl: `${hosts.identityUrl}/${hosts.tenant}` };
}

function missing(what: string): NewStoreError {
  return new NewStoreError(`The option ${what}.`, { kind: "configuration" });
}
