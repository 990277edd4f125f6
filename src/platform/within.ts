import type { Platform } from "./platform.js";

/**
 * Settles with `work`, or rejects when that takes longer than `limitMs`. `work` itself is not cancelled; a late
 * rejection of it is handled here and reaches nobody.
 */
export function within<T>(platform: Platform, limitMs: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = platform.startTimer(limitMs, () => reject(new Error(`there was no answer in ${limitMs} ms`)));
    // What is no promise is possible in JavaScript: a store or a rate that answers at once.
    Promise.resolve(work).then(resolve, reject).finally(cancel);
  });
}
