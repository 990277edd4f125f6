import type { ClientCredentials, PasswordCredentials } from "../../auth/credentials.js";
import { textFromBase64, toBase64Url } from "../kernel/base64.js";
import type { Handlers, SandboxResponse } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { type GrantedScopes, grantScopes } from "../rules/scopes.js";

/** Who may get a token, and for how long. */
export interface TokenSettings {
  readonly client: ClientCredentials;
  readonly user: PasswordCredentials;
  /** Scopes of the API client; absent: it was made with support for legacy APIs and has none. */
  readonly scopes?: readonly string[];
  /** Life of a token, in seconds. */
  readonly lifetimeSeconds: number;
  /** Life of a token of the deprecated endpoint, in seconds. */
  readonly passwordLifetimeSeconds: number;
}

const SIGNATURE_LENGTH = 43;
const TOKEN_TYPE = "Bearer";
const DEFAULT_SCOPE = "profile email";

/** Writes a token that looks like the platform's (a JWT) and registers it. */
function issueToken(world: World, subject: string, granted: GrantedScopes, lifetimeSeconds: number): string {
  const issuedAtMs = world.clock.nowMs();
  const claims = {
    jti: world.secrets.uuid(),
    iss: `https://id.p.newstore.net/auth/realms/${world.tenant}`,
    sub: subject,
    iat: Math.floor(issuedAtMs / 1000),
    exp: Math.floor(issuedAtMs / 1000) + lifetimeSeconds,
    scope: granted.text,
  };
  const content = `${toBase64Url('{"alg":"RS256","typ":"JWT"}')}.${toBase64Url(JSON.stringify(claims))}`;
  const token = `${content}.${world.secrets.token(SIGNATURE_LENGTH)}`;
  const { text: scope, scopes } = granted;
  const expiresAtMs = issuedAtMs + lifetimeSeconds * 1000;
  world.state.tokens.put({ token, scope, ...(scopes === undefined ? {} : { scopes }), issuedAtMs, expiresAtMs });
  return token;
}

/** RFC 6749 5.2. The identity host is Keycloak, which responds in this shape. */
function oauthError(status: number, error: string, description: string): SandboxResponse {
  return { status, body: { error, error_description: description } };
}

/** Credentials from `Authorization: Basic`; both parts are form-encoded (RFC 6749 2.3.1). */
export function basicCredentials(headers: Headers): { id: string; secret: string } | undefined {
  const [scheme = "", encoded = ""] = (headers.get("authorization") ?? "").split(" ");
  if (scheme.toLowerCase() !== "basic") return undefined;
  const [id = "", ...secret] = (textFromBase64(encoded) ?? "").split(":");
  return { id: formDecode(id), secret: formDecode(secret.join(":")) };
}

function formDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

function textMember(body: unknown, name: string): string | undefined {
  const value = (body as Record<string, unknown> | undefined)?.[name];
  return typeof value === "string" ? value : undefined;
}

/** Both token endpoints. Which credentials they know is set when the sandbox is made. */
export function tokenHandlers(settings: TokenSettings): Handlers {
  return {
    // docs/platform/authentication-and-conventions.md#client-credentials: client credentials, in the form or as Basic
    // authentication.
    createAccessToken: ({ path, headers, body }, world) => {
      if (path["tenant"] !== world.tenant) return oauthError(404, "not_found", "Realm does not exist");
      const basic = basicCredentials(headers);
      const id = basic?.id ?? textMember(body, "client_id");
      const secret = basic?.secret ?? textMember(body, "client_secret");
      if (textMember(body, "grant_type") !== "client_credentials")
        return oauthError(400, "unsupported_grant_type", "Unsupported grant_type");
      if (id !== settings.client.clientId || secret !== settings.client.clientSecret)
        return oauthError(401, "invalid_client", "Invalid client or Invalid client credentials");
      const granted = grantScopes(textMember(body, "scope"), settings.scopes, DEFAULT_SCOPE);
      if (granted === undefined) return oauthError(400, "invalid_scope", "Invalid scopes");
      const token = issueToken(world, id, granted, settings.lifetimeSeconds);
      return {
        status: 200,
        headers: { "cache-control": "no-store" },
        body: {
          access_token: token,
          expires_in: settings.lifetimeSeconds,
          token_type: TOKEN_TYPE,
          scope: granted.text,
        },
      };
    },
    // docs/platform/authentication-and-conventions.md#password-grant: the deprecated password grant, as form or JSON.
    createPasswordToken: ({ query, body }, world) => {
      if (query.has("password"))
        throw new SandboxProblem(400, "bad_request", "Query parameter password is not allowed.");
      const { user, passwordLifetimeSeconds } = settings;
      const username = textMember(body, "username");
      if (username !== user.username || textMember(body, "password") !== user.password)
        throw new SandboxProblem(403, "forbidden", "The user name or the password is wrong.");
      const token = issueToken(world, username, { text: DEFAULT_SCOPE }, passwordLifetimeSeconds);
      return {
        status: 200,
        headers: { "cache-control": "no-store" },
        body: {
          access_token: token,
          refresh_token: world.secrets.token(40),
          expires_in: passwordLifetimeSeconds,
          scope: DEFAULT_SCOPE,
          token_type: TOKEN_TYPE,
        },
      };
    },
  };
}
