import type { Token } from "./token.js";

/** What makes a stored value no token: it was written with another key, or by something else. */
export type StoredTokenProblem = "undecryptable" | "malformed";

/** Gives a lock back. It leaves the lock alone if it has run out and is another's by now. */
export type ReleaseLock = () => Promise<void>;

/**
 * Where tokens are kept, so that several clients or processes share them. Its keys hold a hash and no secret; its
 * values are secrets. A store that fails or hangs costs a warning, at most one a minute, never a call. One that does not
 * respond within two seconds is left alone for five.
 *
 * @example
 * ```ts
 * const store: TokenStore = {
 *   get: async (key) => JSON.parse((await kv.get(key)) ?? "null") ?? undefined,
 *   set: async (key, token, lifetimeMs) => kv.set(key, JSON.stringify(token), { px: lifetimeMs }),
 *   delete: async (key) => kv.delete(key),
 * };
 * ```
 */
export interface TokenStore {
  /**
   * The token under a key, or `undefined`. The SDK checks whether it is still good.
   *
   * @param onProblem - called when there is a value but it is no token; it is then absent.
   */
  get(key: string, onProblem?: (problem: StoredTokenProblem) => void): Promise<Token | undefined>;
  /** Keeps a token. It may be dropped after `lifetimeMs` milliseconds. */
  set(key: string, token: Token, lifetimeMs: number): Promise<void>;
  /** Drops a token that the platform refused. */
  delete(key: string): Promise<void>;
  /**
   * Takes the lock on a key for at most `ttlMs` milliseconds; `undefined` when another holds it. Optional. With it, of
   * many processes that find no token one requests a new one, and the others wait for that one's. It must run out by
   * itself: its holder may be gone.
   */
  lock?(key: string, ttlMs: number): Promise<ReleaseLock | undefined>;
}

/** Keeps tokens in this process. Give one to several clients to let them share their tokens. */
export class MemoryTokenStore implements TokenStore {
  readonly #tokens = new Map<string, Token>();

  async get(key: string): Promise<Token | undefined> {
    return this.#tokens.get(key);
  }

  async set(key: string, token: Token): Promise<void> {
    this.#tokens.set(key, token);
  }

  async delete(key: string): Promise<void> {
    this.#tokens.delete(key);
  }
}
