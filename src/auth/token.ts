/** An access token and how long it is good for. */
export interface Token {
  /** The token itself, as it stands behind `Bearer ` in a request. All-powerful for the tenant: do not log it. */
  readonly accessToken: string;
  /** When it ends, in milliseconds since the epoch, by the clock of the machine that requested it. */
  readonly expiresAtMs: number;
  /** How long it was good for when it was issued, in milliseconds. */
  readonly lifetimeMs: number;
}

/** RFC 6750, 2.1: what fits into an Authorization header. A line break in one would end up in an error of `fetch`. */
export function isUsableToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}

/** What tokens are told apart by. */
export interface TokenIdentity {
  readonly tokenUrl: string;
  readonly grant: "client_credentials" | "password";
  /** Client id or user name. */
  readonly name: string;
  readonly scopes: readonly string[];
  /** Client secret or password. It keys the hash, and stands nowhere in the store. */
  readonly secret: string;
}

/** Rounds of PBKDF2 for a password: some 50 ms, once a client. OWASP's 600,000 would hold up every cold start. */
const PASSWORD_ROUNDS = 100_000;

/**
 * Name of a token in a store: a hash, since client ids and user names are nobody's business either. The order and
 * number of times in which scopes are listed make no difference.
 *
 * The hash is keyed by the secret (HMAC-SHA-256): who shares a store and a client id, but has a wrong or an old secret,
 * does not get a token that others were issued. A password is stretched first, since people choose them: the names in a
 * store must not be a quick way to try passwords.
 */
export async function tokenKey({ tokenUrl, grant, name, scopes, secret }: TokenIdentity): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([tokenUrl, grant, name, [...new Set(scopes)].sort()]));
  const key = await hmacKey(grant, secret, text);
  const digest = await globalThis.crypto.subtle.sign("HMAC", key, text);
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `newstore-sdk:token:${hex}`;
}

async function hmacKey(grant: TokenIdentity["grant"], secret: string, salt: Uint8Array<ArrayBuffer>) {
  const { subtle } = globalThis.crypto;
  const hmac = { name: "HMAC", hash: "SHA-256", length: 256 } as const;
  const bytes = new TextEncoder().encode(secret);
  if (grant === "client_credentials") {
    return subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  }
  const base = await subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  const stretched = { name: "PBKDF2", hash: "SHA-256", salt, iterations: PASSWORD_ROUNDS };
  return subtle.deriveKey(stretched, base, hmac, false, ["sign"]);
}

/**
 * Shortest life seen in production (docs/platform/authentication-and-conventions.md#token-lifetime); taken where the
 * response does not say.
 */
const UNKNOWN_LIFETIME_MS = 300_000;

/** Longest time before the end in which a token is renewed while calls go on with it. */
const MAX_RENEW_MARGIN_MS = 300_000;
const RENEW_SHARE_OF_LIFE = 0.25;

/** Longest time before the end in which calls wait for the new one: a request under way must not outlive its token. */
const MAX_DUE_MARGIN_MS = 30_000;
const DUE_SHARE_OF_LIFE = 0.1;

/** What to do about a token. */
export type TokenState = "none" | "fresh" | "renew" | "due" | "expired";

/**
 * Life of a token in milliseconds, from `expires_in` as it came.
 *
 * | `expires_in` | life |
 * | --- | --- |
 * | a number, or a text of one | that many seconds |
 * | 0 or less | none: those who wait for it use it, nobody after them |
 * | missing, or anything else | 300 s |
 */
export function lifetimeMs(expiresIn: unknown): number {
  const seconds = typeof expiresIn === "string" && expiresIn.trim() !== "" ? Number(expiresIn) : expiresIn;
  if (typeof seconds !== "number" || !Number.isFinite(seconds)) return UNKNOWN_LIFETIME_MS;
  return Math.max(0, seconds * 1_000);
}

/**
 * State of a token. Both margins are shares of its life with a cap, so that a token of ten seconds is fresh for 7.5.
 *
 * | left of its life | state |
 * | --- | --- |
 * | more than a quarter, or than 300 s | fresh |
 * | less | renew: go on with it, and get a new one beside |
 * | less than a tenth, or than 30 s | due: wait for the new one |
 * | nothing | expired |
 */
export function tokenState(token: Token | undefined, nowMs: number): TokenState {
  if (token === undefined) return "none";
  const leftMs = leftOf(token, nowMs);
  if (leftMs <= 0) return "expired";
  if (leftMs <= Math.min(MAX_DUE_MARGIN_MS, token.lifetimeMs * DUE_SHARE_OF_LIFE)) return "due";
  if (leftMs <= Math.min(MAX_RENEW_MARGIN_MS, token.lifetimeMs * RENEW_SHARE_OF_LIFE)) return "renew";
  return "fresh";
}

/** Never more than its life: a clock that was set back, or another machine's, must not lengthen it. */
function leftOf({ expiresAtMs, lifetimeMs: life }: Token, nowMs: number): number {
  return Math.min(expiresAtMs - nowMs, life);
}
