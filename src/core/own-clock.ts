import type { Clock } from "./clock.js";
import { configurationError } from "./configuration-error.js";
import { systemClock } from "./system-clock.js";

/**
 * The clock that options name, or the machine's own. What it does wrong is met here: anywhere else it would be found out
 * in the middle of some work, whose response or place in a queue nobody would take any more.
 *
 * | the clock's | throws, or gives | then |
 * | --- | --- | --- |
 * | `nowMs`, `monotonicMs` | no finite number, the first time | the call fails, before anything is sent |
 * | the same | no finite number, later | the reading before it counts |
 * | `random` | no number from 0 to 1 | another number is drawn |
 * | `startTimer` | nothing that cancels | the call fails: it would be found out where nobody listens |
 */
export function clockOf(own: Clock | undefined): Clock {
  if (own === undefined || own === systemClock) return systemClock;
  return {
    nowMs: steady("nowMs", () => own.nowMs()),
    monotonicMs: steady("monotonicMs", () => own.monotonicMs()),
    random: () => {
      const drawn = numberOf(() => own.random());
      return drawn !== undefined && drawn >= 0 && drawn < 1 ? drawn : systemClock.random();
    },
    uuid: () => own.uuid(),
    startTimer(delayMs, callback) {
      const cancel: unknown = own.startTimer(delayMs, callback);
      if (typeof cancel === "function") return cancel as () => void;
      throw configurationError(
        "clock",
        "has a startTimer that gives back no function: give one that cancels the timer",
      );
    },
  };
}

function steady(name: "nowMs" | "monotonicMs", read: () => number): () => number {
  let last: number | undefined;
  return () => {
    last = numberOf(read) ?? last;
    if (last !== undefined) return last;
    throw new TypeError(`the clock has a ${name} that gives no number: give one that returns milliseconds`);
  };
}

function numberOf(read: () => unknown): number | undefined {
  try {
    const value = read();
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
