/** What tokens are told apart by. No secret is among it. */
export interface TokenIdentity {
  readonly tokenUrl: string;
  readonly grant: "client_credentials" | "password";
  /** Client id or user name. */
  readonly name: string;
  readonly scopes: readonly string[];
}

/**
 * Name of a token in a store: a hash, since client ids and user names are nobody's business either. The order and
 * number of times in which scopes are listed make no difference.
 */
export async function tokenKey({ tokenUrl, grant, name, scopes }: TokenIdentity): Promise<string> {
  const text = JSON.stringify([tokenUrl, grant, name, [...new Set(scopes)].sort()]);
  const digest = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `newstore-sdk:token:${hex}`;
}
