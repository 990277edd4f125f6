import { InnerSignal } from "../platform/inner-signal.js";
import { onAbort } from "../platform/on-abort.js";
import type { Platform } from "../platform/platform.js";
import type { AbortSignalLike } from "../platform/types.js";
import type { Interruption } from "./interruption.js";

/** A signal with a deadline. */
export interface Scope {
  readonly signal: AbortSignalLike;
  /** Takes the timer and the listener away. Call it when the work has settled, whatever the outcome. */
  readonly release: () => void;
}

/** How a scope ends early. */
export interface ScopeOptions {
  readonly platform: Platform;
  readonly limitMs: number;
  /** Makes the reason when the limit passes. */
  readonly onLimit: () => Interruption;
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
export function openScope({ platform, limitMs, onLimit, parent, onParent }: ScopeOptions): Scope {
  const signal = new InnerSignal();
  if (parent?.aborted) {
    signal.abort(onParent(parent.reason));
    return { signal, release: () => {} };
  }
  const end = (reason: Interruption) => {
    release();
    signal.abort(reason);
  };
  const cancelTimer = platform.startTimer(limitMs, () => end(onLimit()));
  const leaveParent = parent === undefined ? () => {} : onAbort(parent, () => end(onParent(parent.reason)));
  const release = () => {
    cancelTimer();
    leaveParent();
  };
  return { signal, release };
}
