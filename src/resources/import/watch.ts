import { untilAborted } from "../../core/wait.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { TooLong, type UserWorkLimits } from "../lib/user-work.js";

/** Watches over work that waits for the user's code many times. */
export interface Watch {
  /** Since when the user's code has been waited for, by the clock's monotonic time; `undefined` while it is not. */
  sinceMs: number | undefined;
  /** Whether nobody waits for the work any more: it is to end at its next step. */
  isOver: boolean;
}

/**
 * Does work in which the user's code is waited for again and again: until it is done, the signal aborts, or one of those
 * waits takes longer than the limit. One timer watches over all of them: one each for millions of items would take more
 * time than the items.
 */
export async function watched<T>(
  { clock, limitMs }: UserWorkLimits,
  signal: AbortSignalLike | undefined,
  work: (watch: Watch) => Promise<T>,
): Promise<T> {
  const watch: Watch = { sinceMs: undefined, isOver: false };
  const own = Promise.resolve().then(() => work(watch));
  let cancel = () => {};
  const late = new Promise<T>((resolve, reject) => {
    own.then(resolve, reject);
    if (limitMs === Number.POSITIVE_INFINITY) return;
    const look = () => {
      const waitedMs = watch.sinceMs === undefined ? 0 : clock.monotonicMs() - watch.sinceMs;
      if (waitedMs >= limitMs) reject(new TooLong(`it took longer than ${limitMs} ms`));
      else cancel = clock.startTimer(limitMs - waitedMs, look);
    };
    cancel = clock.startTimer(limitMs, look);
  });
  try {
    return await (signal === undefined ? late : untilAborted(signal, late));
  } finally {
    watch.isOver = true;
    cancel();
  }
}
