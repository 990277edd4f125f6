import { nameAndCode } from "../core/cause.js";
import type { Clock } from "../core/clock.js";
import { type Logger, log, throttledWarn } from "../core/logger.js";
import { sleep } from "../core/wait.js";
import type { AbortSignalLike } from "../core/web-types.js";

/** Where the store fails, it is called again after so long. */
const STORE_PAUSE_MS = 1_000;

/**
 * Calls a store until it does what it is asked, and once more at the end.
 *
 * @param call - repeated as a whole: what of it was done already does no harm a second time.
 *
 * @returns whether it did so before `stop` aborted.
 */
export async function untilItWorks(
  call: () => Promise<unknown>,
  onFailure: (thrown: unknown) => void,
  clock: Clock,
  stop: AbortSignalLike,
): Promise<boolean> {
  for (;;) {
    try {
      await call();
      return true;
    } catch (thrown) {
      onFailure(thrown);
      if (stop.aborted) return false;
      await sleep(clock, STORE_PAUSE_MS, stop).catch(() => {});
    }
  }
}

/** Says now and then that a store failed. Not in its own words: a driver quotes what it could not write. */
export function warningOfStore(owner: string, clock: Clock, logger: Logger): (thrown: unknown) => void {
  const warn = throttledWarn(clock, (text) => log(logger, "warn", text));
  return (thrown) => warn(`the store of the ${owner} failed, and is called again: ${nameAndCode(thrown)}`);
}
