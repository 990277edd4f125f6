import type { Clock } from "./clock.js";
import { startDeadline } from "./jumped-time.js";

/** Above this, `setTimeout` overflows a 32-bit integer and fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's own time and random numbers. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  random: () => Math.random(),
  uuid: () => globalThis.crypto.randomUUID(),
  startTimer(delayMs, callback, onJump) {
    // `Infinity` is "no limit": no timer at all, so that nothing keeps a process alive.
    if (delayMs === Number.POSITIVE_INFINITY) return () => {};
    const ownMs = Math.min(delayMs, LONGEST_TIMER_MS);
    if (onJump !== undefined) return startDeadline(ownMs, callback, onJump);
    const timer = setTimeout(callback, ownMs);
    return () => clearTimeout(timer);
  },
};
