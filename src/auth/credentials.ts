import { configurationError } from "../core/configuration-error.js";

/** An API client of the tenant (Omnichannel Manager, Settings, API clients). The current way to a token. */
export interface ClientCredentials {
  /** Id of the API client, as NewStore shows it. */
  readonly clientId: string;
  /** Its secret, which NewStore shows once. It never leaves the token request: no error, log or inspection holds it. */
  readonly clientSecret: string;
  /** Requested with each token; default: all that the client has. */
  readonly scopes?: readonly string[] | undefined;
  /** How the secret travels: in the form, or as Basic authentication. Default `body`. */
  readonly authentication?: "body" | "basic" | undefined;
}

/** A user of the tenant. NewStore deprecated this way in January 2024. */
export interface PasswordCredentials {
  /** Name of the user, as one logs in with. */
  readonly username: string;
  /** The user's password. Never shown by an error, a log or an inspection. */
  readonly password: string;
}

/** A token from elsewhere. */
export interface ProvidedToken {
  /** The token itself, as it stands behind `Bearer ` in a request. */
  readonly accessToken: string;
  /** Default 300: what is not said is taken to be short. */
  readonly expiresInSeconds?: number | undefined;
}

/**
 * Gets a token in the caller's own way. It is called when the last one nears its end, once for many calls, and again
 * when the platform refuses the last one. It has `timeouts.totalMs` of the client.
 */
export type TokenProvider = () => ProvidedToken | string | Promise<ProvidedToken | string>;

/** How a client proves who it is. */
export type Credentials = ClientCredentials | PasswordCredentials | TokenProvider;

/** Checks credentials without showing any of them. Throws an error of kind `configuration`. */
export function checkCredentials(credentials: Credentials): void {
  if (typeof credentials === "function") return;
  const given: Readonly<Record<string, unknown>> = { ...credentials };
  const isClient = "clientId" in given || "clientSecret" in given;
  const isUser = "username" in given || "password" in given;
  if (isClient === isUser)
    throw configurationError("credentials", "must be { clientId, clientSecret }, { username, password } or a function");
  for (const name of isClient ? ["clientId", "clientSecret"] : ["username", "password"]) {
    const value = given[name];
    if (typeof value !== "string" || value === "")
      throw configurationError(`credentials.${name}`, `is ${value === "" ? "empty" : "missing or no text"}`);
    if (value !== value.trim())
      throw configurationError(
        `credentials.${name}`,
        "begins or ends with white space: a file's line break was probably read with it",
      );
  }
  checkScopes(given["scopes"]);
  const { authentication } = given;
  if (authentication !== undefined && authentication !== "body" && authentication !== "basic") {
    throw configurationError("credentials.authentication", 'must be "body" or "basic"');
  }
}

function checkScopes(scopes: unknown): void {
  if (scopes === undefined) return;
  // RFC 6749, 3.3: a scope is printable ASCII without blanks, quotes and backslashes.
  const isScope = (scope: unknown) => typeof scope === "string" && /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(scope);
  if (!Array.isArray(scopes) || !scopes.every(isScope)) {
    throw configurationError("credentials.scopes", "must be a list of scopes, one each, as in customer:profile:read");
  }
}
