import { onAbort } from "./on-abort.js";
import type { Platform } from "./platform.js";
import type { AbortSignalLike } from "./types.js";

/**
 * Settles with `work`, or rejects with the signal's reason as soon as that aborts, whichever comes first.
 *
 * Nothing stays on the signal when either happens. `work` itself is not cancelled; a late rejection of it is handled
 * here and reaches nobody.
 */
export function untilAborted<T>(signal: AbortSignalLike, work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) {
      work.catch(() => {});
      reject(signal.reason);
      return;
    }
    const release = onAbort(signal, () => reject(signal.reason));
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
export function sleep(platform: Platform, delayMs: number, signal: AbortSignalLike): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const cancelTimer = platform.startTimer(delayMs, () => {
      release();
      resolve();
    });
    const release = onAbort(signal, () => {
      cancelTimer();
      reject(signal.reason);
    });
  });
}
