import { holdFile } from "../kernel/held-file.js";
import { textChunks } from "../kernel/text-chunks.js";
import type { World } from "../kernel/world.js";
import { publishExport } from "./publish-export.js";

const DAY_MS = 24 * 60 * 60 * 1000;
/** docs/platform/import.md#reading-back: files are built about 8:00 UTC. */
const BUILT_AT_MS = 8 * 60 * 60 * 1000;

/** The last time before now at which the platform built its files. */
function lastBuildMs(nowMs: number): number {
  return Math.floor((nowMs - BUILT_AT_MS) / DAY_MS) * DAY_MS + BUILT_AT_MS;
}

/** Files that are being made: whoever wants one meanwhile waits for it. */
const underWay = new WeakMap<World, Map<string, Promise<void>>>();

/**
 * The link to today's file. A day's file stays as it is until the next 8:00 UTC, whatever is imported meanwhile; a
 * catalog that has no file yet gets one at once, so that nobody has to wait a day for the first.
 */
export async function snapshotLink(world: World, name: string, lines: () => Iterable<string>): Promise<string> {
  const { snapshots } = world.state.exports;
  const isDue = () => (snapshots.get(name)?.takenAtMs ?? Number.NEGATIVE_INFINITY) < lastBuildMs(world.clock.nowMs());
  if (isDue()) {
    const making = underWay.get(world) ?? new Map<string, Promise<void>>();
    underWay.set(world, making);
    if (!making.has(name))
      making.set(
        name,
        take(world, name, lines).finally(() => making.delete(name)),
      );
    await making.get(name);
  }
  const { content, takenAtMs } = snapshots.get(name) as NonNullable<ReturnType<typeof snapshots.get>>;
  return publishExport(world, name, content, "text/csv; charset=utf-8", takenAtMs);
}

async function take(world: World, name: string, lines: () => Iterable<string>): Promise<void> {
  const takenAtMs = world.clock.nowMs();
  const content = await holdFile(textChunks(lines()));
  world.state.exports.snapshots.set(name, { takenAtMs, content });
}
