import type { Token } from "./token.js";

/**
 * Where tokens are kept, so that several clients or processes share them. Its keys hold a hash and no secret; its
 * values are secrets. A store that fails or hangs costs a warning and at most two seconds, never a call.
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
  /** The token under a key, or `undefined`. The SDK checks whether it is still good. */
  get(key: string): Promise<Token | undefined>;
  /** Keeps a token. It may be dropped after `lifetimeMs` milliseconds. */
  set(key: string, token: Token, lifetimeMs: number): Promise<void>;
  /** Drops a token that the platform refused. */
  delete(key: string): Promise<void>;
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
