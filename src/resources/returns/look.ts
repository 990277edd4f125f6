import type { Clock } from "../../core/clock.js";
import { InnerSignal } from "../../core/inner-signal.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import { sleep } from "../../core/wait.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { Lost } from "../lib/turns.js";

const FIRST_PAUSE_MS = 500;
const PAUSE_GROWTH = 1.5;

/** What was cut off is taken to be still on its way for so long: networks and gateways deliver it after the caller is gone. */
const MAY_ARRIVE_FOR_MS = 15_000;

/** A look-up that fails says nothing of what is there, and so nothing is made. */
export async function before<T>(method: string, find: () => Promise<T>): Promise<T> {
  try {
    return await find();
  } catch (error) {
    if (!isNewStoreError(error)) throw error;
    throw error.with({ message: `${method} was not sent, since it is not known what is there: ${error.message}` });
  }
}

/** How much longer it must be looked for what may have been made, until its absence says that it was not. */
export function doubtLeftMs({ clock, atMs }: Lost, settleMs: number): number {
  return Math.max(0, atMs + MAY_ARRIVE_FOR_MS + settleMs - clock.monotonicMs());
}

/**
 * Looks until it is there, or until a look that began after `forMs`, or after the caller's signal aborted, found nothing.
 * What fails on the way changes nothing.
 *
 * @throws what the last look fails with.
 */
export async function lookFor<T>(
  forMs: number,
  find: () => Promise<T | undefined>,
  clock: Clock,
  signal: AbortSignalLike = new InnerSignal(),
): Promise<T | undefined> {
  const endsAtMs = clock.monotonicMs() + forMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs *= PAUSE_GROWTH) {
    if (signal.aborted || clock.monotonicMs() >= endsAtMs) return find();
    const found = await find().catch(() => undefined);
    if (found !== undefined) return found;
    const leftMs = Math.max(0, endsAtMs - clock.monotonicMs());
    await sleep(clock, Math.min(pauseMs, leftMs), signal).catch(() => undefined);
  }
}
