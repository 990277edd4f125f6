import type { Clock } from "./clock.js";

/** Above this, `setTimeout` overflows a 32-bit integer and fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's own time and random numbers. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  random: () => Math.random(),
  uuid: () => globalThis.crypto.randomUUID(),
  startTimer(delayMs, callback) {
    // `Infinity` is "no limit": no timer at all, so that nothing keeps a process alive.
    if (delayMs === Number.POSITIVE_INFINITY) return () => {};
    const timer = setTimeout(callback, Math.min(delayMs, LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  },
};
