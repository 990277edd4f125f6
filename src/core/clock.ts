/**
 * Time and random numbers, passed in so that every decision that needs them can be tested without waiting.
 *
 * A reading of time that throws, or is no finite number, counts as the one before it; where there is none before it, the
 * call fails before anything is sent.
 *
 * @example
 * ```ts
 * const stopped: Clock = { ...systemClock, nowMs: () => 0 };
 * ```
 */
export interface Clock {
  /** Milliseconds since the epoch: for token expiry and the dates of HTTP, and nothing else. It may be set, also back. */
  nowMs(): number;
  /** Milliseconds since some moment, for every interval: it only ever goes forward, at the pace of the timers. */
  monotonicMs(): number;
  /** A number from 0 up to but not including 1. */
  random(): number;
  /** A new UUID of version 4. */
  uuid(): string;
  /** Runs `callback` once after `delayMs`; the result cancels it. */
  startTimer(delayMs: number, callback: () => void): () => void;
}
