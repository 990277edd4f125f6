import type { Platform } from "../platform/platform.js";
import type { AbortSignalLike } from "../platform/types.js";
import { untilAborted } from "../platform/wait.js";
import type { SharedToken } from "./shared-tokens.js";
import type { Token } from "./token.js";
import { lifetimeMs, tokenState } from "./token-lifetime.js";
import type { TokenSource } from "./token-source.js";

/** A token as a call gets it. */
export interface TokenInUse extends Token {
  /** Whether it was issued while this call waited: then the platform's refusal says that another one would not do. */
  readonly isNew: boolean;
}

/** What a cache works with. */
export interface TokenCacheOptions {
  readonly source: TokenSource;
  readonly shared: SharedToken;
  readonly platform: Platform;
}

/** First wait after a failed renewal; doubles up to the longest. A token that is still good carries the calls. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Keeps one credential's token, and asks for a new one as seldom and as early as it should.
 *
 * | token | a call |
 * | --- | --- |
 * | none, or expired | waits for one request, which all callers share |
 * | fresh | takes it |
 * | renew (last quarter) | takes it, and starts a request beside, unless one runs or has just failed |
 * | due (last tenth) | waits for the request; takes the old one if that fails |
 * | any, and a renewal has just failed | takes it while it is good; the next renewal waits 5 s, then 10, up to 60 |
 * | expired, and a renewal has just failed | asks again: there is nothing else to go on with |
 * | refused by the platform | it is forgotten, and never taken back out of the store |
 *
 * A caller who gives up leaves the shared request alone: others wait for it.
 */
export class TokenCache {
  readonly #source: TokenSource;
  readonly #shared: SharedToken;
  readonly #platform: Platform;
  #current: Token | undefined;
  #renewal: Promise<TokenInUse> | undefined;
  #refused: string | undefined;
  #failures = 0;
  #pausedUntilMs = 0;

  constructor({ source, shared, platform }: TokenCacheOptions) {
    this.#source = source;
    this.#shared = shared;
    this.#platform = platform;
  }

  /** A token to send. Rejects with the signal's reason when it aborts first. */
  async get(signal: AbortSignalLike): Promise<TokenInUse> {
    const token = this.#current;
    const isPaused = this.#platform.nowMs() < this.#pausedUntilMs;
    switch (tokenState(token, this.#platform.nowMs())) {
      case "none":
      case "expired":
        return untilAborted(signal, this.#renew());
      case "due":
        return isPaused ? kept(token) : untilAborted(signal, this.#renewOrKeep());
      case "renew":
        // Nobody waits for it: its failure has been noted by the time it rejects.
        if (!isPaused) this.#renew().catch(() => {});
        return kept(token);
      case "fresh":
        return kept(token);
    }
  }

  /** Gives up a token that the platform refused, unless a newer one has taken its place. */
  forget(accessToken: string): void {
    if (this.#current?.accessToken !== accessToken) return;
    this.#current = undefined;
    this.#refused = accessToken;
  }

  /** Whether a token is at its end by our clock, so that a refusal may mean that. */
  isEnding(token: Token): boolean {
    const state = tokenState(token, this.#platform.nowMs());
    return state === "due" || state === "expired";
  }

  /** The one request at a time. */
  #renew(): Promise<TokenInUse> {
    if (this.#renewal !== undefined) return this.#renewal;
    const renewal = this.#load();
    this.#renewal = renewal;
    // Registered before any caller's: when a caller goes on, the slot is free again.
    const free = () => {
      this.#renewal = undefined;
    };
    renewal.then(free, free);
    return renewal;
  }

  async #renewOrKeep(): Promise<TokenInUse> {
    try {
      return await this.#renew();
    } catch (error) {
      const isGood = tokenState(this.#current, this.#platform.nowMs()) === "due";
      if (isGood) return kept(this.#current);
      throw error;
    }
  }

  async #load(): Promise<TokenInUse> {
    const stored = await this.#fromStore();
    if (stored !== undefined) return this.#keep(stored, false);
    // Its life is counted from before the request: what the network took is not left of it.
    const askedAtMs = this.#platform.nowMs();
    try {
      const { accessToken, expiresIn } = await this.#source.request();
      const life = lifetimeMs(expiresIn);
      const token = { accessToken, expiresAtMs: askedAtMs + life, lifetimeMs: life };
      if (life > 0) void this.#shared.write(token);
      return this.#keep(token, true);
    } catch (error) {
      this.#pause();
      throw error;
    }
  }

  /** Another process's token, if it is worth more than ours. */
  async #fromStore(): Promise<Token | undefined> {
    const stored = await this.#shared.read();
    if (stored === undefined) return undefined;
    if (stored.accessToken === this.#refused) {
      await this.#shared.drop();
      return undefined;
    }
    const state = tokenState(stored, this.#platform.nowMs());
    const isLater = this.#current === undefined || stored.expiresAtMs > this.#current.expiresAtMs;
    return (state === "fresh" || state === "renew") && isLater ? stored : undefined;
  }

  #keep(token: Token, isNew: boolean): TokenInUse {
    this.#current = token;
    this.#failures = 0;
    this.#pausedUntilMs = 0;
    return { ...token, isNew };
  }

  /** Half of the pause is chance: clients that failed together do not come back together. */
  #pause(): void {
    const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#pausedUntilMs = this.#platform.nowMs() + pauseMs * (0.5 + this.#platform.random() / 2);
  }
}

function kept(token: Token | undefined): TokenInUse {
  if (token === undefined) throw new TypeError("There is no token to keep.");
  return { ...token, isNew: false };
}
