import { type Logger, log, notify } from "../transport/logger.js";
import type { Journey } from "./errors.js";
import type { Trouble } from "./judge.js";
import type { KindMap, KindMaps } from "./kind-maps.js";

/**
 * Reports ids that travelled without a counterpart: to `onKept` each time, all of them; to the logger once a source and
 * direction, without the ids: the next call has others.
 */
export function reportKept(logger: Logger, maps: KindMaps, journey: Journey, kept: readonly Trouble[]): void {
  for (const [kind, map] of maps) {
    const own = kept.filter((trouble) => trouble.kind === kind);
    if (own.length > 0) report(logger, map, journey, own);
  }
}

function report(
  logger: Logger,
  map: KindMap,
  { source, operationId, direction }: Journey,
  kept: readonly Trouble[],
): void {
  const ids = kept.map(({ id, path, message }) => ({ id, path, message }));
  notify(logger, "onKept", map.onKept, { kind: map.kind, direction, source, ids });
  const shape = `${source} ${direction}`;
  if (map.warned.has(shape)) return;
  map.warned.add(shape);
  const count = kept.length === 1 ? "1 id" : `${kept.length} ids`;
  log(
    logger,
    "warn",
    `${source}: ${count} without a counterpart travelled as they are (${map.option}.${direction}); told once`,
    {
      operationId,
      rule: "unmapped",
    },
  );
}
