import type { Platform } from "./platform.js";
import type { AbortSignalLike } from "./types.js";

/**
 * Settles with `work`, or rejects with the signal's reason as soon as that aborts, whichever comes first.
 *
 * The listener goes when either happens: a signal that outlives thousands of calls keeps none of them. `work` itself is
 * not cancelled; a late rejection of it is handled here and reaches nobody.
 */
export function untilAborted<T>(signal: AbortSignalLike, work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => {
      signal.removeEventListener("abort", onAbort);
      reject(signal.reason);
    };
    if (signal.aborted) {
      work.catch(() => {});
      reject(signal.reason);
      return;
    }
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(
      (value) => {
        signal.removeEventListener("abort", onAbort);
        resolve(value);
      },
      (error) => {
        signal.removeEventListener("abort", onAbort);
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
    const onAbort = () => {
      signal.removeEventListener("abort", onAbort);
      cancelTimer();
      reject(signal.reason);
    };
    const cancelTimer = platform.startTimer(delayMs, () => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    });
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
