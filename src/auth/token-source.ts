import { safeCause } from "../core/cause.js";
import type { Clock } from "../core/clock.js";
import { loadPart } from "../core/load-part.js";
import { isNewStoreError, NewStoreError } from "../core/newstore-error.js";
import type { OperationDescriptor } from "../core/operation.js";
import type { OperationInput, Transport } from "../core/request.js";
import { within } from "../core/wait.js";
import type { ClientCredentials, PasswordCredentials, TokenProvider } from "./credentials.js";
import { isUsableToken } from "./token.js";
import { tokenFailure, unusableToken } from "./token-failure.js";

/** A token as it was issued. */
export interface IssuedToken {
  readonly accessToken: string;
  /** Seconds, as they came: a number, a text, or nothing. */
  readonly expiresIn: unknown;
}

/** Requests one new token. Keeps nothing. */
export interface TokenSource {
  request(): Promise<IssuedToken>;
}

/** Where and through what a source sends its requests. */
export interface TokenEndpoint {
  /** Sends without a bearer token. */
  readonly transport: Transport;
  /** The token endpoint's own URL, where it was given. */
  readonly tokenUrl: string | undefined;
  /** Name of the realm on NewStore's identity host. */
  readonly tenant: string | undefined;
}

/** Client credentials, on the identity host or at `tokenUrl`. With `basic` the transport adds the header. */
export function clientCredentialsSource(credentials: ClientCredentials, endpoint: TokenEndpoint): TokenSource {
  const { clientId, clientSecret, scopes, authentication = "body" } = credentials;
  const body = {
    grant_type: "client_credentials",
    ...(authentication === "body" ? { client_id: clientId, client_secret: clientSecret } : {}),
    ...(scopes === undefined || scopes.length === 0 ? {} : { scope: scopes.join(" ") }),
  };
  return grantSource("createAccessToken", { path: { tenant: endpoint.tenant }, body }, endpoint);
}

/** The deprecated password grant, on the tenant's host or at `tokenUrl`. */
export function passwordSource({ username, password }: PasswordCredentials, endpoint: TokenEndpoint): TokenSource {
  return grantSource("createPasswordToken", { body: { grant_type: "password", username, password } }, endpoint);
}

/**
 * The caller's own way. It has as long as a call: calls share its token, and one that never settled would
 * hold up all that come after.
 */
export function providerSource(provide: TokenProvider, clock: Clock, limitMs: number): TokenSource {
  return {
    async request() {
      const provided = await within(clock, limitMs, callProvider(provide)).catch((error: unknown) => {
        throw isNewStoreError(error) ? error : tooSlow(limitMs);
      });
      const token = typeof provided === "string" ? { accessToken: provided } : provided;
      if (!isUsableToken(token?.accessToken)) throw unusableToken("the function in credentials");
      return { accessToken: token.accessToken, expiresIn: token.expiresInSeconds };
    },
  };
}

async function callProvider(provide: TokenProvider) {
  try {
    return await provide();
  } catch (error) {
    throw new NewStoreError("The function in credentials failed to give a token.", {
      kind: "authentication",
      cause: safeCause(error),
    });
  }
}

function tooSlow(limitMs: number): NewStoreError {
  const text = `The function in credentials gave no token within timeouts.totalMs, ${limitMs} ms. The next call runs it again.`;
  return new NewStoreError(text, { kind: "timeout", retryable: true });
}

function grantSource(
  id: "createAccessToken" | "createPasswordToken",
  input: OperationInput,
  { transport, tokenUrl }: TokenEndpoint,
): TokenSource {
  return {
    async request() {
      // Loaded with the first token: a start needs no contract.
      const contracts = await loadPart(() => import("../../generated/token/table.js"));
      // No computed name in a destructured import: webpack takes all of the module to be unused.
      const contract = contracts.operations[id];
      const operation = tokenUrl === undefined ? contract : movedTo(contract, tokenUrl);
      const response = await transport.send({ operation, input, options: {} }).catch((error: unknown) => {
        throw tokenFailure(error, operation);
      });
      const { access_token, expires_in } = (response.data ?? {}) as Readonly<Record<string, unknown>>;
      if (!isUsableToken(access_token)) throw unusableToken("the token endpoint");
      return { accessToken: access_token, expiresIn: expires_in };
    },
  };
}

/** The same operation at another URL. The transport's hosts have that URL's origin. */
function movedTo(operation: OperationDescriptor, tokenUrl: string): OperationDescriptor {
  return { ...operation, path: new URL(tokenUrl).pathname, parameters: [] };
}
