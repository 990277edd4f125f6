import type { Clock } from "../../src/core/clock.js";
import { systemClock } from "../../src/core/system-clock.js";

/** A clock that counts its timers. */
export interface FastClock extends Clock {
  /** Timers that have neither fired nor been cancelled. */
  pending(): number;
}

/**
 * Real time that passes some times faster, so that a rate of 20 a second does not make a long run of thousands of calls.
 *
 * It stands still within one turn of the event loop. Whoever gets a turn of a rate sends in that same turn, and both are
 * read at one time, however long the machine takes between them: how many went in a second can be counted exactly.
 */
export function fastClock(speed: number): FastClock {
  const offsetMs = Date.now();
  let realMs = performance.now();
  let elapsedMs = 0;
  let isRead = false;
  let timers = 0;
  const read = () => {
    if (isRead) return elapsedMs;
    isRead = true;
    setImmediate(() => {
      isRead = false;
    });
    const nowMs = performance.now();
    elapsedMs += (nowMs - realMs) * speed;
    realMs = nowMs;
    return elapsedMs;
  };
  return {
    ...systemClock,
    nowMs: () => offsetMs + read(),
    monotonicMs: read,
    startTimer(delayMs, callback) {
      if (delayMs === Number.POSITIVE_INFINITY) return () => {};
      timers += 1;
      let isOver = false;
      const end = () => {
        if (!isOver) timers -= 1;
        isOver = true;
      };
      const cancel = systemClock.startTimer(delayMs / speed, () => {
        end();
        callback();
      });
      return () => {
        end();
        cancel();
      };
    },
    pending: () => timers,
  };
}
