import { isNewStoreError, type NewStoreError } from "../../core/newstore-error.js";
import { sleep } from "../../core/wait.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { UserWorkLimits } from "../lib/user-work.js";

/** Pauses while too many jobs are open: imports take minutes. */
const SHORTEST_PAUSE_MS = 1_000;
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 120_000;
const GROWTH = 1.5;

const NO_SIGNAL: AbortSignalLike = {
  aborted: false,
  reason: undefined,
  addEventListener() {},
  removeEventListener() {},
};

/** Waits for a time; ends with the signal's reason. */
export function pause(
  clock: UserWorkLimits["clock"],
  delayMs: number,
  signal: AbortSignalLike | undefined,
): Promise<void> {
  return sleep(clock, delayMs, signal ?? NO_SIGNAL);
}

/**
 * Does what NewStore refuses with 429 while too many jobs are open, again and again until there is room.
 *
 * @param limits - how long that may take.
 * @param onWait - called before each pause.
 *
 * @throws the last refusal once the limit is over; every other error at once.
 */
export async function whenThereIsRoom<T>(
  { clock, limitMs }: UserWorkLimits,
  signal: AbortSignalLike | undefined,
  onWait: (pauseMs: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  const endMs = clock.monotonicMs() + limitMs;
  let pauseMs = FIRST_PAUSE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isFull(error)) throw error;
      const waitMs = Math.max(error.retryAfterMs ?? pauseMs, SHORTEST_PAUSE_MS);
      if (clock.monotonicMs() + waitMs > endMs) throw error;
      onWait(waitMs);
      await pause(clock, waitMs, signal);
      pauseMs = Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS);
    }
  }
}

function isFull(error: unknown): error is NewStoreError {
  return isNewStoreError(error, "rate_limit");
}
