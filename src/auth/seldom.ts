import type { Platform } from "../platform/platform.js";

/** How long the same thing is not said again. */
const QUIET_MS = 60_000;

/**
 * Says each text at most once a minute. A store that is down is asked by every renewal; a line each would bury what
 * else is in the log.
 */
export function seldom(platform: Platform, say: (text: string) => void): (text: string) => void {
  const saidAtMs = new Map<string, number>();
  return (text) => {
    const nowMs = platform.nowMs();
    const lastMs = saidAtMs.get(text);
    // A clock that was set back does not silence it.
    if (lastMs !== undefined && nowMs >= lastMs && nowMs - lastMs < QUIET_MS) return;
    saidAtMs.set(text, nowMs);
    say(text);
  };
}
