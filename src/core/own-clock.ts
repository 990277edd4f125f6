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
 * | `uuid` | no text, or an empty one | another one is made |
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
    uuid: () => textOf(() => own.uuid()) ?? systemClock.uuid(),
    startTimer(delayMs, callback) {
      const cancel = started(own, delayMs, callback);
      if (typeof cancel === "function") return cancel as () => void;
      throw configurationError(
        "clock",
        "has a startTimer that gives back no function: give one that cancels the timer",
      );
    },
  };
}

/**
 * The same for parts that work by themselves, and would meet a useless clock in the middle of a loop, where nobody listens.
 * It is looked at once, now; a timer that it does not start later is started by the machine's own.
 *
 * @throws {NewStoreError} kind `configuration`, by name of what is wrong with it.
 */
export function workingClock(own: Clock | undefined): Clock {
  const clock = clockOf(own);
  if (clock === systemClock) return clock;
  clock.nowMs();
  clock.monotonicMs();
  clock.startTimer(LONG_MS, () => {})();
  return {
    ...clock,
    startTimer(delayMs, callback) {
      try {
        return clock.startTimer(delayMs, callback);
      } catch {
        return systemClock.startTimer(delayMs, callback);
      }
    },
  };
}

/** A timer that is cancelled at once does not come in between. */
const LONG_MS = 60_000;

function started(own: Clock, delayMs: number, callback: () => void): unknown {
  try {
    return own.startTimer(delayMs, callback);
  } catch {
    throw configurationError("clock", "has a startTimer that throws: give one that starts a timer");
  }
}

function steady(name: "nowMs" | "monotonicMs", read: () => number): () => number {
  let last: number | undefined;
  return () => {
    last = numberOf(read) ?? last;
    if (last !== undefined) return last;
    throw configurationError("clock", `has a ${name} that gives no number: give one that returns milliseconds`);
  };
}

function textOf(read: () => unknown): string | undefined {
  try {
    const value = read();
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    return undefined;
  }
}

function numberOf(read: () => unknown): number | undefined {
  try {
    const value = read();
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
