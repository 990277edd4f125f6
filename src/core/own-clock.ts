import type { Clock } from "./clock.js";
import { configurationError } from "./configuration-error.js";
import { systemClock } from "./system-clock.js";

/**
 * The clock that options name, or the machine's own. A timer that cannot be cancelled is told where it is started: it
 * would be found out where nobody listens, when the call that it belongs to has ended.
 */
export function clockOf(own: Clock | undefined): Clock {
  if (own === undefined) return systemClock;
  if (own.startTimer === systemClock.startTimer) return own;
  return {
    nowMs: () => own.nowMs(),
    monotonicMs: () => own.monotonicMs(),
    random: () => own.random(),
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
