import type { Platform } from "../platform/platform.js";
import type { AbortSignalLike } from "../platform/types.js";
import { untilAborted } from "../platform/wait.js";
import type { SharedToken } from "./shared-tokens.js";
import { takeTurn } from "./take-turn.js";
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
 * A caller who gives up leaves the shared request alone: others wait for it. "A request" is one of all processes where
 * the store has locks: the others take what it brings (`take-turn.ts`). No caller spends more than half of the time it
 * has left on waiting for another process.
 */
export class TokenCache {
  readonly #source: TokenSource;
  readonly #shared: SharedToken;
  readonly #platform: Platform;
  #current: Token | undefined;
  #renewal: Promise<TokenInUse> | undefined;
  /** When the least patient of those who wait has waited enough for another process. */
  #patienceEndsAtMs = Number.POSITIVE_INFINITY;
  #refused: string | undefined;
  #failures = 0;
  #pausedUntilMs = 0;

  constructor({ source, shared, platform }: TokenCacheOptions) {
    this.#source = source;
    this.#shared = shared;
    this.#platform = platform;
  }

  /**
   * A token to send. Rejects with the signal's reason when it aborts first. `deadlineAtMs` is when the caller's time is
   * up, in milliseconds since the epoch.
   */
  async get(signal: AbortSignalLike, deadlineAtMs: number = Number.POSITIVE_INFINITY): Promise<TokenInUse> {
    const token = this.#current;
    const isPaused = this.#platform.nowMs() < this.#pausedUntilMs;
    switch (tokenState(token, this.#platform.nowMs())) {
      case "none":
      case "expired":
        return untilAborted(signal, this.#renew(deadlineAtMs));
      case "due":
        return isPaused ? kept(token) : untilAborted(signal, this.#renewOrKeep(deadlineAtMs));
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
  #renew(deadlineAtMs: number = Number.POSITIVE_INFINITY): Promise<TokenInUse> {
    const nowMs = this.#platform.nowMs();
    this.#patienceEndsAtMs = Math.min(this.#patienceEndsAtMs, nowMs + (deadlineAtMs - nowMs) / 2);
    if (this.#renewal !== undefined) return this.#renewal;
    const renewal = this.#load();
    this.#renewal = renewal;
    // Registered before any caller's: when a caller goes on, the slot is free again.
    const free = () => {
      this.#renewal = undefined;
      this.#patienceEndsAtMs = Number.POSITIVE_INFINITY;
    };
    renewal.then(free, free);
    return renewal;
  }

  async #renewOrKeep(deadlineAtMs: number): Promise<TokenInUse> {
    try {
      return await this.#renew(deadlineAtMs);
    } catch (error) {
      const isGood = tokenState(this.#current, this.#platform.nowMs()) === "due";
      if (isGood) return kept(this.#current);
      throw error;
    }
  }

  async #load(): Promise<TokenInUse> {
    const turn = await takeTurn({
      shared: this.#shared,
      platform: this.#platform,
      isWorthTaking: (token) => this.#isWorthTaking(token),
      endsAtMs: () => this.#patienceEndsAtMs,
    });
    if (turn.kind === "take") return this.#keep(turn.token, false);
    try {
      if (turn.stored !== undefined && turn.stored.accessToken === this.#refused) await this.#shared.drop();
      const token = await this.#request();
      const isWritten = token.lifetimeMs > 0 ? this.#shared.write(token) : undefined;
      // Others wait for it: a process that ends right after this must have left it there.
      if (turn.isLocked) await isWritten;
      void turn.release();
      return this.#keep(token, true);
    } catch (error) {
      void turn.release();
      this.#pause();
      throw error;
    }
  }

  /** A new token. Its life is counted from before the request: what the network took is not left of it. */
  async #request(): Promise<Token> {
    const askedAtMs = this.#platform.nowMs();
    const { accessToken, expiresIn } = await this.#source.request();
    const life = lifetimeMs(expiresIn);
    return { accessToken, expiresAtMs: askedAtMs + life, lifetimeMs: life };
  }

  /** Whether another process's token is worth more than ours. */
  #isWorthTaking(stored: Token): boolean {
    if (stored.accessToken === this.#refused) return false;
    const state = tokenState(stored, this.#platform.nowMs());
    const isLater = this.#current === undefined || stored.expiresAtMs > this.#current.expiresAtMs;
    return (state === "fresh" || state === "renew") && isLater;
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
