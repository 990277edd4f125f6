import type { Platform } from "../../src/platform/platform.js";

interface Timer {
  readonly dueAtMs: number;
  readonly callback: () => void;
}

/** Time that stands still until it is told to go. */
export interface FakePlatform extends Platform {
  /** Delays of all timers that were started, in order. */
  readonly delaysMs: number[];
  /** Timers that are neither due nor cancelled. */
  pending(): number;
  /** Moves time on and runs what comes due, in order. */
  advance(ms: number): void;
  /** Sets the clock without running anything. */
  setClock(nowMs: number): void;
}

export interface FakePlatformOptions {
  readonly nowMs?: number;
  /** Numbers that `random` gives, over and over. Default 0.5. */
  readonly random?: readonly number[];
  /** Timers up to this long run by themselves, at once, and move the clock: waits between tries, not deadlines. */
  readonly autoRunUpToMs?: number;
}

export function fakePlatform({
  nowMs = 1_000_000,
  random = [0.5],
  autoRunUpToMs = -1,
}: FakePlatformOptions = {}): FakePlatform {
  let now = nowMs;
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
    nowMs: () => now,
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
    setClock(ms) {
      now = ms;
    },
  };
}

/** Waits in real time until something is so; fails after two seconds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error("it did not become so in time");
}
