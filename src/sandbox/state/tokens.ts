import { refill } from "./refill.js";

/** A token that the sandbox gave out. */
export interface SandboxToken {
  /** The access token itself, a JWT whose signature nobody can check. */
  readonly token: string;
  /** Text of `scope` in the response that gave it out: names with spaces between. */
  readonly scope: string;
  /** Scopes that the token is limited to; absent: a client with legacy support, nothing is checked. */
  readonly scopes?: readonly string[];
  /** When it was given out, in milliseconds since the epoch. */
  readonly issuedAtMs: number;
  /** When it ends by itself, in milliseconds since the epoch. */
  readonly expiresAtMs: number;
  /** Whether it was ended early. */
  revoked: boolean;
}

/**
 * Tokens given out. A new token does not end an older one
 * (docs/platform/authentication-and-conventions.md#client-credentials): each is good until its own time has passed, or
 * until it is revoked.
 */
export class TokenState {
  readonly #tokens = new Map<string, SandboxToken>();
  #issued = 0;

  /** @internal */
  put(token: Omit<SandboxToken, "revoked">): void {
    this.#issued += 1;
    this.#tokens.set(token.token, { ...token, revoked: false });
  }

  /** A token by its text; absent where the sandbox never gave it out. */
  get(token: string): SandboxToken | undefined {
    return this.#tokens.get(token);
  }

  /** Whether a token opens the door at that time. */
  isGood(token: string, nowMs: number): boolean {
    const known = this.#tokens.get(token);
    return known !== undefined && !known.revoked && nowMs < known.expiresAtMs;
  }

  /** Ends a token early; without an argument, all of them. */
  revoke(token?: string): void {
    for (const known of this.#tokens.values()) if (token === undefined || known.token === token) known.revoked = true;
  }

  /** How many tokens were given out so far. */
  get issued(): number {
    return this.#issued;
  }

  /** All tokens given out, those that ended included, oldest first. */
  list(): readonly SandboxToken[] {
    return [...this.#tokens.values()];
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { tokens: this.#tokens, issued: this.#issued };
  }

  /** @internal */
  load(saved: unknown): void {
    const parts = saved as { tokens: Map<string, SandboxToken>; issued: number };
    refill(this.#tokens, parts.tokens);
    this.#issued = parts.issued;
  }
}
