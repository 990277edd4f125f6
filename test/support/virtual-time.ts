import type { Clock } from "../../src/core/clock.js";
import { systemClock } from "../../src/core/system-clock.js";
import { loadPipeline } from "../../src/transport/pipeline-on-first-use.js";

// Loading takes real time, and virtual time would run on without it.
await loadPipeline();

/** Time that jumps to the next timer when it is told to. */
export interface VirtualTime extends Clock {
  /** Timers that have neither fired nor been cancelled. */
  pending(): number;
  /** Goes on to the next timer and runs it. */
  runNext(): void;
}

interface Timer {
  readonly dueAtMs: number;
  readonly callback: () => void;
}

const STARTS_AT_MS = 1_800_000_000_000;

/** Chance comes from outside: a run can be made again from its seed. */
export function virtualTime(random: () => number): VirtualTime {
  // Counted from nought, as a monotonic clock is: beside the date, fractions of a millisecond would be rounded away.
  let elapsedMs = 0;
  const timers = new Set<Timer>();
  return {
    nowMs: () => STARTS_AT_MS + elapsedMs,
    monotonicMs: () => elapsedMs,
    random,
    uuid: () => systemClock.uuid(),
    startTimer(delayMs, callback) {
      if (delayMs === Number.POSITIVE_INFINITY) return () => {};
      const timer = { dueAtMs: elapsedMs + Math.max(0, delayMs), callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pending: () => timers.size,
    runNext() {
      const [first] = [...timers].sort((a, b) => a.dueAtMs - b.dueAtMs);
      if (first === undefined) return;
      timers.delete(first);
      elapsedMs = Math.max(elapsedMs, first.dueAtMs);
      first.callback();
    },
  };
}
