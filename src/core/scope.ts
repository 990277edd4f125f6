import type { Clock } from "./clock.js";
import { InnerSignal } from "./inner-signal.js";
import type { Interruption } from "./interruption.js";
import { startDeadline } from "./jumped-time.js";
import { onAbort } from "./on-abort.js";
import type { AbortSignalLike } from "./web-types.js";

/** A signal with a deadline. */
export interface Scope {
  readonly signal: AbortSignalLike;
  /** Takes the timer and the listener away. Call it when the work has settled, whatever the outcome. */
  readonly release: () => void;
  /** Stops the time until the function that it returns is called; the parent can still abort. */
  readonly hold: () => () => void;
}

/** How a scope ends early. */
export interface ScopeOptions {
  readonly clock: Clock;
  readonly limitMs: number;
  /** Makes the reason when the limit passes. */
  readonly onLimit: () => Interruption;
  /** Gets the moment when the limit passes, where that has moved since the clock's time jumped. */
  readonly onMoved?: (endsAtMs: number) => void;
  readonly parent: AbortSignalLike | undefined;
  /** Makes the reason when the parent aborts. */
  readonly onParent: (reason: unknown) => Interruption;
}

/**
 * Opens a scope that aborts with its parent or when its limit passes.
 *
 * Not `AbortSignal.any` and `AbortSignal.timeout`: those hold on to a long-lived parent until garbage collection, and
 * their timers cannot be cancelled. Here what stands on the parent goes when the scope is released.
 */
export function openScope({ clock, limitMs, onLimit, onMoved, parent, onParent }: ScopeOptions): Scope {
  const signal = new InnerSignal();
  if (parent?.aborted) {
    signal.abort(onParent(parent.reason));
    return { signal, release: () => {}, hold: () => () => {} };
  }
  const end = (reason: Interruption) => {
    release();
    signal.abort(reason);
  };
  let endsAtMs = clock.monotonicMs() + limitMs;
  let isReleased = false;
  const onJump = () => {
    endsAtMs = clock.monotonicMs() + limitMs;
    onMoved?.(endsAtMs);
  };
  const startTimer = (delayMs: number) => startDeadline(clock, delayMs, () => end(onLimit()), onJump);
  let cancelTimer = startTimer(limitMs);
  const leaveParent = parent === undefined ? () => {} : onAbort(parent, () => end(onParent(parent.reason)));
  const release = () => {
    isReleased = true;
    cancelTimer();
    leaveParent();
  };
  const hold = () => {
    cancelTimer();
    const leftMs = endsAtMs - clock.monotonicMs();
    return () => {
      if (isReleased) return;
      endsAtMs = clock.monotonicMs() + leftMs;
      cancelTimer = startTimer(leftMs);
    };
  };
  return { signal, release, hold };
}
