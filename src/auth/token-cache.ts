import type { Clock } from "../core/clock.js";
import type { FollowedCall } from "../core/follow.js";
import type { CallTelemetry } from "../core/telemetry.js";
import { unheeded } from "../core/unheeded.js";
import { untilAborted } from "../core/wait.js";
import type { AbortSignalLike } from "../core/web-types.js";
import { RenewalPause } from "./renewal-pause.js";
import type { SharedToken } from "./shared-tokens.js";
import { takeTurn } from "./take-turn.js";
import { lifetimeMs, type Token, tokenState } from "./token.js";
import type { TokenSource } from "./token-source.js";

/** A token as a call gets it. */
export interface TokenInUse extends Token {
  /** Whether it was issued while this call waited: then a refusal does not mean that it is old. */
  readonly isNew: boolean;
}

/** What follows the request for a token that is under way, or was the last; nothing where there was none. */
export interface RequestedToken {
  call: CallTelemetry | undefined;
}

/** Who waits for a token. */
export interface TokenCaller {
  /** When the caller's time is up, by the monotonic clock. Default: never. */
  readonly deadlineAtMs?: number | undefined;
  /** Gets the request for a token that it waited for, whoever made it. */
  readonly telemetry?: Pick<FollowedCall, "waitedFor"> | undefined;
}

/** What a cache works with. */
export interface TokenCacheOptions {
  readonly source: TokenSource;
  readonly shared: SharedToken;
  readonly clock: Clock;
  readonly requested?: RequestedToken | undefined;
}

/**
 * Keeps one credential's token, and requests a new one as rarely and as early as it should.
 *
 * | token | a call |
 * | --- | --- |
 * | none, or expired | waits for one request, which all callers share |
 * | fresh | takes it |
 * | renew (last quarter) | takes it, and starts a request beside, unless one runs or has just failed |
 * | due (last tenth) | waits for the request; takes the old one if that fails |
 * | any, and a renewal has just failed | takes it while it is good; the next renewal waits 5 s, then 10, up to 60 |
 * | expired, and a renewal has just failed | requests again: there is nothing else to go on with |
 * | expired, and the endpoint said a long `Retry-After` | fails at once with that failure, until the time is over, up to 10 minutes |
 * | refused by the platform | it is forgotten, and never taken back out of the store |
 *
 * A caller who gives up leaves the shared request alone: others wait for it. "A request" is one of all processes where
 * the store has locks: the others take what it brings (`take-turn.ts`). No caller spends more than half of the time it
 * has left on waiting for another process.
 */
export class TokenCache {
  readonly #source: TokenSource;
  readonly #shared: SharedToken;
  readonly #clock: Clock;
  readonly #requested: RequestedToken;
  #current: Token | undefined;
  #renewal: Promise<TokenInUse> | undefined;
  /** When the least patient of those who wait has waited enough for another process. */
  #patienceEndsAtMs = Number.POSITIVE_INFINITY;
  #refused: string | undefined;
  #isLockDead = false;
  #trusted: string | undefined;
  readonly #pause = new RenewalPause();

  constructor({ source, shared, clock, requested = { call: undefined } }: TokenCacheOptions) {
    this.#source = source;
    this.#shared = shared;
    this.#clock = clock;
    this.#requested = requested;
  }

  /**
   * A token to send. Rejects with the signal's reason when it aborts first.
   */
  async get(signal: AbortSignalLike, caller: TokenCaller = {}): Promise<TokenInUse> {
    const token = this.#current;
    const isPaused = this.#pause.isOn(this.#clock.monotonicMs());
    const { deadlineAtMs = Number.POSITIVE_INFINITY } = caller;
    switch (tokenState(token, this.#clock.nowMs())) {
      case "none":
      case "expired":
        return this.#waitedFor(signal, this.#renew(deadlineAtMs), caller);
      case "due":
        return isPaused ? kept(token) : this.#waitedFor(signal, this.#renewOrKeep(deadlineAtMs), caller);
      case "renew":
        // Nobody waits for it: its failure has been noted by the time it rejects.
        if (!isPaused) this.#renew().catch(() => {});
        return kept(token);
      case "fresh":
        return kept(token);
    }
  }

  /** The token of most calls, which nobody has to wait for: one that {@link get} would give as it is. */
  fresh(): TokenInUse | undefined {
    return tokenState(this.#current, this.#clock.nowMs()) === "fresh" ? kept(this.#current) : undefined;
  }

  /** A token that is good now, where one is at hand. Nothing is requested. */
  peek(): TokenInUse | undefined {
    const state = tokenState(this.#current, this.#clock.nowMs());
    return state === "none" || state === "expired" ? undefined : kept(this.#current);
  }

  /** Gives up a token that the platform refused, unless a newer one has taken its place. */
  forget(accessToken: string): void {
    if (this.#current?.accessToken !== accessToken) return;
    this.#current = undefined;
    this.#refused = accessToken;
  }

  /**
   * Takes a token back that was given up on a mere suspicion, when no other one could be had. Never in place of a newer
   * one.
   */
  reinstate(token: Token): void {
    if (this.#current !== undefined || this.#refused !== token.accessToken) return;
    this.#current = token;
    this.#refused = undefined;
  }

  /** Notes that a 403 did not come from a revoked token: a newer one met it too. Then the next one says nothing new. */
  trust(accessToken: string): void {
    this.#trusted = accessToken;
  }

  /** Whether a 403 may still mean that this token was revoked. */
  isDoubtful(accessToken: string): boolean {
    return this.#trusted !== accessToken;
  }

  /** A token that was issued after this call, whatever there is already. Rejects as {@link get} does. */
  async renew(signal: AbortSignalLike): Promise<TokenInUse> {
    if (this.#current === undefined) {
      const first = await this.get(signal);
      if (first.isNew) return first;
    }
    // From a store it may be as old as any.
    if (this.#current !== undefined) this.forget(this.#current.accessToken);
    return this.#waitedFor(signal, this.#renew(Number.POSITIVE_INFINITY, true), {});
  }

  /** Whether a token is at its end by our clock, so that a refusal may mean that. */
  isEnding(token: Token): boolean {
    const state = tokenState(token, this.#clock.nowMs());
    return state === "due" || state === "expired";
  }

  async #waitedFor(
    signal: AbortSignalLike,
    waiting: Promise<TokenInUse>,
    { telemetry }: TokenCaller,
  ): Promise<TokenInUse> {
    try {
      return await untilAborted(signal, waiting);
    } finally {
      const { call } = this.#requested;
      if (call !== undefined) telemetry?.waitedFor(call);
    }
  }

  /** The one request at a time. One that must be new takes nothing that is in the store already. */
  #renew(deadlineAtMs: number = Number.POSITIVE_INFINITY, isNewWanted = false): Promise<TokenInUse> {
    const nowMs = this.#clock.monotonicMs();
    const refusal = this.#pause.refusal(nowMs);
    if (refusal !== undefined) return Promise.reject(refusal);
    this.#patienceEndsAtMs = Math.min(this.#patienceEndsAtMs, nowMs + (deadlineAtMs - nowMs) / 2);
    if (this.#renewal !== undefined) return this.#renewal;
    const renewal = this.#load(isNewWanted);
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
      const isGood = tokenState(this.#current, this.#clock.nowMs()) === "due";
      if (isGood) return kept(this.#current);
      throw error;
    }
  }

  async #load(isNewWanted: boolean): Promise<TokenInUse> {
    // What another process has put there may be revoked as well, or lack the same scopes.
    if (isNewWanted) this.#refused = (await this.#shared.read()).token?.accessToken ?? this.#refused;
    // Another process may bring the token: then no request of ours did.
    this.#requested.call = undefined;
    const turn = await takeTurn({
      shared: this.#shared,
      clock: this.#clock,
      isWorthTaking: (token) => this.#isWorthTaking(token),
      endsAtMs: () => this.#patienceEndsAtMs,
      isLockDead: this.#isLockDead,
    });
    if (turn.kind === "take") return this.#keep(turn.token, false);
    this.#isLockDead = turn.isLockDead;
    try {
      if (turn.stored !== undefined && turn.stored.accessToken === this.#refused) await this.#shared.drop();
      const token = await this.#request();
      const isWritten = token.lifetimeMs > 0 ? this.#shared.write(token) : undefined;
      // Others wait for it: a process that ends right after this must have left it there.
      if (turn.isLocked) await isWritten;
      unheeded(isWritten);
      unheeded(turn.release());
      return this.#keep(token, true);
    } catch (error) {
      unheeded(turn.release());
      this.#pause.begin(error, this.#clock.monotonicMs(), this.#clock.random());
      throw error;
    }
  }

  /** A new token. Its life is counted from before the request: what the network took is not left of it. */
  async #request(): Promise<Token> {
    const askedAtMs = this.#clock.nowMs();
    const { accessToken, expiresIn } = await this.#source.request();
    const life = lifetimeMs(expiresIn);
    return { accessToken, expiresAtMs: askedAtMs + life, lifetimeMs: life };
  }

  /** Whether another process's token is worth more than ours. */
  #isWorthTaking(stored: Token): boolean {
    if (stored.accessToken === this.#refused) return false;
    const state = tokenState(stored, this.#clock.nowMs());
    const isLater = this.#current === undefined || stored.expiresAtMs > this.#current.expiresAtMs;
    return (state === "fresh" || state === "renew") && isLater;
  }

  #keep(token: Token, isNew: boolean): TokenInUse {
    this.#current = token;
    this.#pause.end();
    return { ...token, isNew };
  }
}

function kept(token: Token | undefined): TokenInUse {
  if (token === undefined) throw new TypeError("There is no token to keep.");
  return { ...token, isNew: false };
}
