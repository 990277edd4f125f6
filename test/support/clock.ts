import type { Clock } from "../../src/core/clock.js";
import { loadPipeline } from "../../src/transport/pipeline-on-first-use.js";

// A first call loads what it is made with, which takes real time: a clock that is moved on meanwhile would run ahead.
await loadPipeline();

interface Timer {
  readonly dueAtMs: number;
  readonly callback: () => void;
}

/** Time that stands still until it is told to go. */
export interface FakeClock extends Clock {
  /** Delays of all timers that were started, in order. */
  readonly delaysMs: number[];
  /** Timers that are neither due nor cancelled. */
  pending(): number;
  /** Moves time on and runs what comes due, in order. */
  advance(ms: number): void;
  /** Lets time pass without running what comes due: timers are late. */
  skip(ms: number): void;
  /** Sets the wall clock without running anything; the monotonic one goes on. */
  setClock(nowMs: number): void;
}

export interface FakeClockOptions {
  readonly nowMs?: number;
  /** Numbers that `random` gives, over and over. Default 0.5. */
  readonly random?: readonly number[];
  /** Timers up to this long run by themselves, at once, and move the clock: waits between attempts, not deadlines. */
  readonly autoRunUpToMs?: number;
}

export function fakeClock({ nowMs = 1_000_000, random = [0.5], autoRunUpToMs = -1 }: FakeClockOptions = {}): FakeClock {
  let now = nowMs;
  let aheadMs = 0;
  let draws = 0;
  let uuids = 0;
  const timers = new Set<Timer>();
  const delaysMs: number[] = [];
  const runDue = () => {
    for (const timer of [...timers].sort((a, b) => a.dueAtMs - b.dueAtMs)) {
      if (timer.dueAtMs > now || !timers.delete(timer)) continue;
      timer.callback();
    }
  };
  return {
    delaysMs,
    nowMs: () => now + aheadMs,
    monotonicMs: () => now,
    random: () => random[draws++ % random.length] ?? 0,
    uuid: () => `00000000-0000-4000-8000-${String(++uuids).padStart(12, "0")}`,
    startTimer(delayMs, callback) {
      delaysMs.push(delayMs);
      if (delayMs === Number.POSITIVE_INFINITY) return () => {};
      const timer = { dueAtMs: now + delayMs, callback };
      timers.add(timer);
      if (delayMs <= autoRunUpToMs) {
        setImmediate(() => {
          if (!timers.delete(timer)) return;
          now = Math.max(now, timer.dueAtMs);
          callback();
        });
      }
      return () => void timers.delete(timer);
    },
    pending: () => timers.size,
    advance(ms) {
      now += ms;
      runDue();
    },
    skip(ms) {
      now += ms;
    },
    setClock(ms) {
      aheadMs = ms - now;
    },
  };
}

/** Waits between attempts pass at once; deadlines stand still. */
export const quickWaits = (): FakeClock => fakeClock({ autoRunUpToMs: 10_000 });

/** Waits in real time until something is so; fails after some ten seconds, which a busy machine may need. */
export async function until(condition: () => boolean): Promise<void> {
  for (let checks = 0; checks < 8_000; checks += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error("it did not become so in time");
}
