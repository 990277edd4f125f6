import type { Clock } from "../../src/core/clock.js";
import { systemClock } from "../../src/core/system-clock.js";
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

/**
 * Real time in which deadlines are far away. On a busy machine a process may get no turn for seconds, and a deadline of
 * two seconds then passes before the response that came in time is read. What is shorter than a second is as it was.
 */
export const patientClock: Clock = {
  ...systemClock,
  startTimer: (delayMs, callback) => systemClock.startTimer(delayMs < 1_000 ? delayMs : 30 * delayMs, callback),
};

/**
 * Lets the event loop go round some times. What has been written to a socket of this process is read in the next round,
 * however long the machine takes for it; after a pause of milliseconds it may not have been, where all of them were lost.
 */
export async function rounds(count = 10): Promise<void> {
  for (let round = 0; round < count; round += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Longest wait for something that must become so. Far away: a machine that is busy, or stands still, may need it. */
const BECOMES_SO_MS = 60_000;
const LOOK_MS = 2;

/** Waits in real time until something is so. */
export async function until(condition: () => boolean | Promise<boolean>, longestMs = BECOMES_SO_MS): Promise<void> {
  const startedAtMs = performance.now();
  for (;;) {
    // Looked at once more when time is up: it may be so by now, and this process late.
    const isLastLook = performance.now() - startedAtMs > longestMs;
    if (await condition()) return;
    if (isLastLook) throw new Error(`it did not become so in ${longestMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
