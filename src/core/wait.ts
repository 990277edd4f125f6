import type { Clock } from "./clock.js";
import { onAbort } from "./on-abort.js";
import type { AbortSignalLike } from "./web-types.js";

/**
 * Settles with `work`, or rejects with the signal's reason as soon as that aborts, whichever comes first.
 *
 * Nothing stays on the signal when either happens. `work` is not cancelled, unless `cancel` does that; a late rejection
 * of it is handled here and reaches nobody.
 *
 * @param cancel - called when the signal aborts while `work` is under way.
 */
export function untilAborted<T>(signal: AbortSignalLike, work: Promise<T>, cancel?: () => void): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => {
      cancel?.();
      reject(signal.reason);
    };
    if (signal.aborted) {
      work.catch(() => {});
      giveUp();
      return;
    }
    const release = onAbort(signal, giveUp);
    work.then(
      (value) => {
        release();
        resolve(value);
      },
      (error) => {
        release();
        reject(error);
      },
    );
  });
}

/** Waits `delayMs`. Rejects with the signal's reason at once when it aborts; leaves no timer and no listener behind. */
export function sleep(clock: Clock, delayMs: number, signal: AbortSignalLike): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const cancelTimer = clock.startTimer(delayMs, () => {
      release();
      resolve();
    });
    const release = onAbort(signal, () => {
      cancelTimer();
      reject(signal.reason);
    });
  });
}

/**
 * Settles with `work`, or rejects when that takes longer than `limitMs`. `work` itself is not cancelled; a late
 * rejection of it is handled here and reaches nobody.
 */
export function within<T>(clock: Clock, limitMs: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    // Also where the clock is one of the caller's that throws.
    Promise.resolve(work).catch(() => undefined);
    const cancel = clock.startTimer(limitMs, () => reject(new Error(`there was no response in ${limitMs} ms`)));
    // What is no promise is possible in JavaScript: a store or a rate that returns at once.
    Promise.resolve(work).then(resolve, reject).finally(cancel);
  });
}
