import { type Comparable, compareCatalogs } from "../../src/resources/snapshot/compare.js";
import { fakeClock } from "./clock.js";

export type Side = Iterable<Comparable> | AsyncIterable<Comparable>;

/** A comparison that holds as little of its source as is said, with time that stands still. */
export function comparing(source: Side, snapshot: Side, options: object = {}, mostBytes?: number, clock = fakeClock()) {
  const context = { clock, timeouts: { perAttemptMs: 30_000, totalMs: 120_000 } };
  return compareCatalogs(context, source, snapshot, options, mostBytes);
}
