/** An access token and how long it is good for. */
export interface Token {
  readonly accessToken: string;
  /** When it ends, in milliseconds since the epoch, by the clock of the machine that asked for it. */
  readonly expiresAtMs: number;
  /** How long it was good for when it was issued, in milliseconds. */
  readonly lifetimeMs: number;
}

/** RFC 6750, 2.1: what fits into an Authorization header. A line break in one would end up in an error of `fetch`. */
export function isUsableToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}
