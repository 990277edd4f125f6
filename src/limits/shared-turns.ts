import type { Clock } from "../core/clock.js";
import { throttledWarn } from "../core/logger.js";
import { isNewStoreError } from "../core/newstore-error.js";
import { onAbort } from "../core/on-abort.js";
import { within } from "../core/wait.js";
import type { AbortSignalLike } from "../core/web-types.js";
import type { SharedRate } from "./shared-rate.js";

/** A shared rate that does not respond within this time is taken to be down. */
const ANSWER_LIMIT_MS = 2_000;

/** How long one that was down is left alone. */
const OUTAGE_MS = 5_000;

/** Longest wait that is believed: a rate of one a minute. A longer one is broken, and the turn is requested again. */
const LONGEST_WAIT_MS = 60_000;

/** Part of a second's turns that one process requests at once. */
const SHARE_AT_ONCE = 0.1;

/**
 * How many turns to request. Pure.
 *
 * | last time | request |
 * | --- | --- |
 * | granted | as many as wait, but at most a tenth of a second's: one round trip must not be the rate |
 * | had to wait | one: whoever requests more at a time would always come after those who request less |
 */
export function turnsToAskFor(waiting: number, ratePerSecond: number, wasGranted: boolean): number {
  if (!wasGranted) return 1;
  return Math.max(1, Math.min(waiting, Math.floor(ratePerSecond * SHARE_AT_ONCE)));
}

/** One key of a shared rate, and who waits for it. */
export interface SharedTurnsOptions {
  readonly shared: SharedRate;
  readonly key: string;
  readonly ratePerSecond: number;
  readonly clock: Clock;
  /** Says that the shared rate is down. */
  readonly warn: (text: string) => void;
}

/**
 * Turns of a rate that several processes share, for one key. Who came first goes first; one question runs at a time.
 *
 * | the shared rate | then |
 * | --- | --- |
 * | grants | as many go as were requested |
 * | says how long to wait | the first waits so long, the others behind it; then it requests again |
 * | throws, returns nonsense, or nothing within 2 s | a warning; all go by the client's own rate for the next 5 s |
 */
export class SharedTurns {
  readonly #options: SharedTurnsOptions;
  readonly #warn: (text: string) => void;
  readonly #live = new Set<() => void>();
  readonly #bulk = new Set<() => void>();
  #isAsking = false;
  #wasGranted = true;
  #downAtMs = Number.NEGATIVE_INFINITY;
  #stopSleeping: (() => void) | undefined;

  constructor(options: SharedTurnsOptions) {
    this.#options = options;
    this.#warn = throttledWarn(options.clock, options.warn);
  }

  /**
   * Settles when it is the caller's turn; a bulk call's comes while no live one waits. Rejects with the signal's reason at
   * once when that aborts.
   */
  enter(signal: AbortSignalLike, isBulk = false): Promise<void> {
    const queue = isBulk ? this.#bulk : this.#live;
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const release = onAbort(signal, () => {
        queue.delete(go);
        // The last one out takes the timer along.
        if (this.#size() === 0) this.#stopSleeping?.();
        reject(signal.reason);
      });
      const go = () => {
        release();
        resolve();
      };
      queue.add(go);
      if (!this.#isAsking) void this.#serve();
    });
  }

  async #serve(): Promise<void> {
    this.#isAsking = true;
    while (this.#size() > 0) {
      const count = turnsToAskFor(this.#size(), this.#options.ratePerSecond, this.#wasGranted);
      const waitMs = await this.#take(count);
      this.#wasGranted = waitMs === 0;
      if (waitMs === undefined) this.#letGo(Number.POSITIVE_INFINITY);
      else if (waitMs === 0) this.#letGo(count);
      else await this.#sleep(waitMs);
    }
    this.#isAsking = false;
  }

  #letGo(count: number): void {
    let left = count;
    for (const queue of [this.#live, this.#bulk]) {
      for (const go of queue) {
        if (left <= 0) return;
        left -= 1;
        queue.delete(go);
        go();
      }
    }
  }

  #size(): number {
    return this.#live.size + this.#bulk.size;
  }

  /** Milliseconds to wait; `undefined` when the shared rate is of no use now. */
  async #take(count: number): Promise<number | undefined> {
    const { shared, key, ratePerSecond, clock } = this.#options;
    const downForMs = clock.monotonicMs() - this.#downAtMs;
    if (downForMs >= 0 && downForMs < OUTAGE_MS) return undefined;
    try {
      const waitMs = await within(clock, ANSWER_LIMIT_MS, shared.take(key, ratePerSecond, count));
      if (!(waitMs >= 0)) throw new TypeError("no number of milliseconds");
      return Math.min(waitMs, LONGEST_WAIT_MS);
    } catch (error) {
      this.#downAtMs = clock.monotonicMs();
      // An error of the SDK's says why. Other words may hold a connection string with a password.
      const why = isNewStoreError(error) ? ` (${error.message})` : "";
      this.#warn(`the shared rate limit did not respond${why}; this process keeps its own rate meanwhile`);
      return undefined;
    }
  }

  #sleep(waitMs: number): Promise<void> {
    // Everybody may have left while the question was under way.
    if (this.#size() === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const cancelTimer = this.#options.clock.startTimer(Math.ceil(waitMs), () => this.#stopSleeping?.());
      this.#stopSleeping = () => {
        this.#stopSleeping = undefined;
        cancelTimer();
        resolve();
      };
    });
  }
}
