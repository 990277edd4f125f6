/**
 * Time and random numbers, passed in so that every decision that needs them can be tested without waiting.
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
  /**
   * Runs `callback` once after `delayMs`; the result cancels it.
   *
   * @param onJump - given for a deadline. Where the clock's time jumped, as a test's fake timers do, no time has passed in
   * which the work could have been done: a clock that can tell calls this and lets the work go on for a moment first. One
   * that cannot leaves it alone.
   */
  startTimer(delayMs: number, callback: () => void, onJump?: () => void): () => void;
}
