import { seldom } from "../auth/seldom.js";
import { onAbort } from "../platform/on-abort.js";
import type { Platform } from "../platform/platform.js";
import type { AbortSignalLike } from "../platform/types.js";
import { within } from "../platform/within.js";
import type { SharedRate } from "./shared-rate.js";

/** A shared rate that does not answer within this time is taken to be down. */
const ANSWER_LIMIT_MS = 2_000;

/** How long one that was down is not asked again. */
const OUTAGE_MS = 5_000;

/** Longest wait that is believed: a rate of one a minute. What asks for more is broken, and is asked again. */
const LONGEST_WAIT_MS = 60_000;

/** Part of a second's turns that one process asks for at once. */
const SHARE_AT_ONCE = 0.1;

/**
 * How many turns to ask for. Pure.
 *
 * | last time | ask for |
 * | --- | --- |
 * | granted | as many as wait, but at most a tenth of a second's: one round trip must not be the rate |
 * | told to wait | one: whoever asks for more at a time would always come after those who ask for less |
 */
export function turnsToAskFor(waiting: number, ratePerSecond: number, wasGranted: boolean): number {
  if (!wasGranted) return 1;
  return Math.max(1, Math.min(waiting, Math.floor(ratePerSecond * SHARE_AT_ONCE)));
}

/** One key of a shared rate, and who asks for it. */
export interface SharedTurnsOptions {
  readonly shared: SharedRate;
  readonly key: string;
  readonly ratePerSecond: number;
  readonly platform: Platform;
  /** Says that the shared rate is down. */
  readonly warn: (text: string) => void;
}

/**
 * Turns of a rate that several processes share, for one key. Who came first goes first; one question runs at a time.
 *
 * | the shared rate | then |
 * | --- | --- |
 * | grants | as many go as were asked for |
 * | says how long to wait | the first waits so long, the others behind it; then it asks again |
 * | throws, answers nonsense, or not within 2 s | a warning; all go, and it is not asked for 5 s: the client's own rate holds |
 */
export class SharedTurns {
  readonly #options: SharedTurnsOptions;
  readonly #warn: (text: string) => void;
  readonly #waiting = new Set<() => void>();
  #isAsking = false;
  #wasGranted = true;
  #downAtMs = Number.NEGATIVE_INFINITY;
  #stopSleeping: (() => void) | undefined;

  constructor(options: SharedTurnsOptions) {
    this.#options = options;
    this.#warn = seldom(options.platform, options.warn);
  }

  /** Settles when it is the caller's turn. Rejects with the signal's reason at once when that aborts. */
  enter(signal: AbortSignalLike): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const release = onAbort(signal, () => {
        this.#waiting.delete(go);
        // The last one out takes the timer along.
        if (this.#waiting.size === 0) this.#stopSleeping?.();
        reject(signal.reason);
      });
      const go = () => {
        release();
        resolve();
      };
      this.#waiting.add(go);
      if (!this.#isAsking) void this.#serve();
    });
  }

  async #serve(): Promise<void> {
    this.#isAsking = true;
    while (this.#waiting.size > 0) {
      const count = turnsToAskFor(this.#waiting.size, this.#options.ratePerSecond, this.#wasGranted);
      const waitMs = await this.#ask(count);
      this.#wasGranted = waitMs === 0;
      if (waitMs === undefined) this.#letGo(Number.POSITIVE_INFINITY);
      else if (waitMs === 0) this.#letGo(count);
      else await this.#sleep(waitMs);
    }
    this.#isAsking = false;
  }

  #letGo(count: number): void {
    let left = count;
    for (const go of this.#waiting) {
      if (left <= 0) return;
      left -= 1;
      this.#waiting.delete(go);
      go();
    }
  }

  /** Milliseconds to wait; `undefined` when the shared rate is of no use now. */
  async #ask(count: number): Promise<number | undefined> {
    const { shared, key, ratePerSecond, platform } = this.#options;
    const downForMs = platform.nowMs() - this.#downAtMs;
    if (downForMs >= 0 && downForMs < OUTAGE_MS) return undefined;
    try {
      const waitMs = await within(platform, ANSWER_LIMIT_MS, shared.take(key, ratePerSecond, count));
      if (!(waitMs >= 0)) throw new TypeError("no number of milliseconds");
      return Math.min(waitMs, LONGEST_WAIT_MS);
    } catch {
      this.#downAtMs = platform.nowMs();
      // Not its own words: they may hold a connection string with a password.
      this.#warn("the shared rate limit could not be asked; this process keeps its own rate meanwhile");
      return undefined;
    }
  }

  #sleep(waitMs: number): Promise<void> {
    // Everybody may have left while the question was under way.
    if (this.#waiting.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const cancelTimer = this.#options.platform.startTimer(Math.ceil(waitMs), () => this.#stopSleeping?.());
      this.#stopSleeping = () => {
        this.#stopSleeping = undefined;
        cancelTimer();
        resolve();
      };
    });
  }
}
