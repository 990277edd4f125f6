import { type Logger, log, notify } from "../../core/logger.js";
import type { MappingIssue } from "./decide.js";
import type { KindMap, KindMaps } from "./kind-maps.js";
import { directionOf, type MappingStage, operationIdOf, sourceOf } from "./stage.js";

/**
 * Reports ids that travelled unmapped: all of them to `onKept`; to the logger once a source and direction, without the
 * ids: the next call has others.
 */
export function reportKept(logger: Logger, maps: KindMaps, stage: MappingStage, kept: readonly MappingIssue[]): void {
  for (const [kind, map] of maps) {
    const own = kept.filter((issue) => issue.kind === kind);
    if (own.length > 0) report(logger, map, stage, own);
  }
}

function report(logger: Logger, map: KindMap, stage: MappingStage, kept: readonly MappingIssue[]): void {
  const source = sourceOf(stage);
  const direction = directionOf(stage);
  const ids = kept.map(({ id, path, message }) => ({ id, path, message }));
  notify(logger, "onKept", map.onKept, { kind: map.kind, direction, source, ids });
  const key = `${source} ${direction}`;
  if (map.warned.has(key)) return;
  map.warned.add(key);
  const count = kept.length === 1 ? "1 id" : `${kept.length} ids`;
  const text = `${source}: ${count} travelled unmapped (${map.option}.${direction}); reported once`;
  log(logger, "warn", text, { operationId: operationIdOf(stage), rule: "unmapped" });
}
