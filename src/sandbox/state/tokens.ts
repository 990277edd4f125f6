import { refill } from "./refill.js";

/** A token that the sandbox gave out. */
export interface SandboxToken {
  readonly token: string;
  readonly scope: string;
  /** Scopes that the token is limited to; absent: a client with legacy support, nothing is checked. */
  readonly scopes?: readonly string[];
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
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

  put(token: Omit<SandboxToken, "revoked">): void {
    this.#issued += 1;
    this.#tokens.set(token.token, { ...token, revoked: false });
  }

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

  list(): readonly SandboxToken[] {
    return [...this.#tokens.values()];
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { tokens: this.#tokens, issued: this.#issued };
  }

  load(saved: unknown): void {
    const parts = saved as { tokens: Map<string, SandboxToken>; issued: number };
    refill(this.#tokens, parts.tokens);
    this.#issued = parts.issued;
  }
}
