import type { Platform } from "../../src/platform/platform.js";
import { systemPlatform } from "../../src/platform/platform.js";

/** Time that jumps to the next timer when it is told to. */
export interface VirtualTime extends Platform {
  /** Timers that have neither fired nor been cancelled. */
  pending(): number;
  /** Goes on to the next timer and runs it. */
  runNext(): void;
}

interface Timer {
  readonly dueAtMs: number;
  readonly callback: () => void;
}

/** Chance comes from outside: a run can be made again from its seed. */
export function virtualTime(random: () => number): VirtualTime {
  let nowMs = 1_800_000_000_000;
  const timers = new Set<Timer>();
  return {
    nowMs: () => nowMs,
    random,
    uuid: () => systemPlatform.uuid(),
    startTimer(delayMs, callback) {
      if (delayMs === Number.POSITIVE_INFINITY) return () => {};
      const timer = { dueAtMs: nowMs + Math.max(0, delayMs), callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    pending: () => timers.size,
    runNext() {
      const [first] = [...timers].sort((a, b) => a.dueAtMs - b.dueAtMs);
      if (first === undefined) return;
      timers.delete(first);
      nowMs = Math.max(nowMs, first.dueAtMs);
      first.callback();
    },
  };
}
