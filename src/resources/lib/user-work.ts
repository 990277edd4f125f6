import type { Clock } from "../../core/clock.js";
import { isInstance } from "../../core/is-instance.js";
import { untilAborted } from "../../core/wait.js";
import type { AbortSignalLike } from "../../core/web-types.js";

/** How long the SDK waits for a function or an iterator of the user's. */
export interface UserWorkLimits {
  readonly clock: Clock;
  readonly limitMs: number;
}

/** Work of the user's that took longer than it may. */
export class TooLong extends Error {
  override readonly name = "TooLong";
}

/** Whether work took too long. */
export function isTooLong(thrown: unknown): boolean {
  return isInstance(thrown, TooLong);
}

/**
 * Waits for work of the user's: until it is done, the signal aborts, or the limit passes. The work itself is not stopped,
 * unless it heeds the signal; what it does later reaches nobody.
 */
export async function bounded<T>(
  work: Promise<T>,
  { clock, limitMs }: UserWorkLimits,
  signal: AbortSignalLike | undefined,
): Promise<T> {
  const own = signal === undefined ? work : untilAborted(signal, work);
  if (limitMs === Number.POSITIVE_INFINITY) return own;
  let cancel = () => {};
  const late = new Promise<never>((_, reject) => {
    cancel = clock.startTimer(limitMs, () => reject(new TooLong(`it took longer than ${limitMs} ms`)));
  });
  try {
    return await Promise.race([own, late]);
  } finally {
    cancel();
  }
}

/** The items of a user's iterable, each of them waited for like other work; a source that is left is told so. */
export async function* boundedItems<T>(
  items: Iterable<T> | AsyncIterable<T>,
  limits: UserWorkLimits,
  signal: AbortSignalLike | undefined,
): AsyncGenerator<T> {
  if (Symbol.iterator in items) {
    yield* items;
    return;
  }
  const iterator = items[Symbol.asyncIterator]();
  let isDone = false;
  try {
    for (;;) {
      const step = await bounded(Promise.resolve(iterator.next()), limits, signal);
      isDone = step.done === true;
      if (step.done === true) return;
      yield step.value;
    }
  } catch (error) {
    // A source that threw has ended; one that hangs cannot be waited for.
    isDone = !isTooLong(error) && signal?.aborted !== true;
    throw error;
  } finally {
    if (!isDone) Promise.resolve(iterator.return?.()).catch(() => undefined);
  }
}
