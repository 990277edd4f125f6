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
  release(): void;
  /** Stops the time until the function that it returns is called; the parent can still abort. */
  hold(): () => void;
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
export function openScope(options: ScopeOptions): Scope {
  return new OpenScope(options);
}

/** A class, and no functions made for each: every call opens two. */
class OpenScope implements Scope {
  readonly signal = new InnerSignal();
  readonly #options: ScopeOptions;
  #endsAtMs = 0;
  #isReleased = false;
  #cancelTimer: (() => void) | undefined;
  #leaveParent: (() => void) | undefined;

  constructor(options: ScopeOptions) {
    this.#options = options;
    const { clock, limitMs, parent, onParent } = options;
    if (parent?.aborted) {
      this.#isReleased = true;
      this.signal.abort(onParent(parent.reason));
      return;
    }
    this.#endsAtMs = clock.monotonicMs() + limitMs;
    this.#startTimer(limitMs);
    if (parent !== undefined) this.#leaveParent = onAbort(parent, () => this.#end(onParent(parent.reason)));
  }

  release(): void {
    this.#isReleased = true;
    this.#cancelTimer?.();
    this.#leaveParent?.();
  }

  hold(): () => void {
    if (this.#isReleased) return () => {};
    const { clock } = this.#options;
    this.#cancelTimer?.();
    const leftMs = this.#endsAtMs - clock.monotonicMs();
    return () => {
      if (this.#isReleased) return;
      this.#endsAtMs = clock.monotonicMs() + leftMs;
      this.#startTimer(leftMs);
    };
  }

  #startTimer(delayMs: number): void {
    const { clock, limitMs, onLimit, onMoved } = this.#options;
    const onJump = () => {
      this.#endsAtMs = clock.monotonicMs() + limitMs;
      onMoved?.(this.#endsAtMs);
    };
    this.#cancelTimer = startDeadline(clock, delayMs, () => this.#end(onLimit()), onJump);
  }

  #end(reason: Interruption): void {
    this.release();
    this.signal.abort(reason);
  }
}
