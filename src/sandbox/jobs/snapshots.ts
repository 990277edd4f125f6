import type { World } from "../world.js";
import { publishExport } from "./publish-export.js";

const DAY_MS = 24 * 60 * 60 * 1000;
/** import.md 8: files are built about 8:00 UTC. */
const BUILT_AT_MS = 8 * 60 * 60 * 1000;

/** The last time before now at which the platform built its files. */
export function lastBuildMs(nowMs: number): number {
  return Math.floor((nowMs - BUILT_AT_MS) / DAY_MS) * DAY_MS + BUILT_AT_MS;
}

/**
 * The link to today's file. A day's file stays as it is until the next 8:00 UTC, whatever is imported meanwhile; a
 * catalog that has no file yet gets one at once, so that nobody has to wait a day for the first.
 */
export function snapshotLink(world: World, name: string, build: () => string): string {
  const { snapshots } = world.state.exports;
  const nowMs = world.clock.nowMs();
  let snapshot = snapshots.get(name);
  if (!snapshot || snapshot.takenAtMs < lastBuildMs(nowMs)) {
    snapshot = { takenAtMs: nowMs, bytes: new TextEncoder().encode(build()) };
    snapshots.set(name, snapshot);
  }
  return publishExport(world, name, snapshot.bytes, "text/csv; charset=utf-8", snapshot.takenAtMs);
}
