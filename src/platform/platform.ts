/**
 * Time and chance, passed in so that every decision that needs them can be tested without waiting.
 *
 * @example
 * ```ts
 * const stopped: Platform = { ...systemPlatform, nowMs: () => 0 };
 * ```
 */
export interface Platform {
  /** Milliseconds since the epoch. */
  nowMs(): number;
  /** A number from 0 up to but not including 1. */
  random(): number;
  /** A new UUID of version 4. */
  uuid(): string;
  /** Runs `callback` once after `delayMs`; the result cancels it. */
  startTimer(delayMs: number, callback: () => void): () => void;
}

/** Above this, `setTimeout` overflows a 32-bit integer and fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's own time and chance. */
export const systemPlatform: Platform = {
  nowMs: () => Date.now(),
  random: () => Math.random(),
  uuid: () => globalThis.crypto.randomUUID(),
  startTimer(delayMs, callback) {
    // `Infinity` is "no limit": no timer at all, so that nothing keeps a process alive.
    if (delayMs === Number.POSITIVE_INFINITY) return () => {};
    const timer = setTimeout(callback, Math.min(delayMs, LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  },
};
