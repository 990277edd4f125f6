import type { Clock } from "../core/clock.js";
import type { Detail } from "./entry.js";

/** When an event was received, and which of those of that millisecond it is. */
export type Stamp = Pick<Detail, "receivedAtMs" | "sequence">;

/**
 * Gives each event a place behind all before it. Where the wall clock is set back, the last moment counts on until it is
 * reached again: the events that come meanwhile stay in their order.
 */
export function stamping({ nowMs }: Pick<Clock, "nowMs">): () => Stamp {
  let receivedAtMs = Number.NEGATIVE_INFINITY;
  let sequence = 0;
  return () => {
    const atMs = nowMs();
    sequence = atMs > receivedAtMs ? 0 : sequence + 1;
    receivedAtMs = Math.max(atMs, receivedAtMs);
    return sequence === 0 ? { receivedAtMs } : { receivedAtMs, sequence };
  };
}
