import type { FileDescriptor } from "../../core/operation.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { MappingDirection } from "../lib/types.js";
import { type KindMaps, learnersOf, smallestBatch } from "./kind-maps.js";
import { hookLimitMs, type MappingSettings } from "./map-calls.js";
import { type Part, wantedIn } from "./parts.js";
import { filePlan } from "./plan.js";
import { grouped, oneAhead, type RowGroup } from "./row-groups.js";
import { directionOf } from "./stage.js";
import { type Translation, translate } from "./translate.js";
import type { Tree } from "./tree.js";
import { Waiter, type WaitLimits, waitForMap } from "./wait-for-map.js";

/** Most rows in memory while ids are collected. */
const MOST_ROWS = 5_000;

/** How a stream of lists is translated. */
export interface ListTranslation {
  readonly translation: Translation;
  /** Places in a row. */
  readonly tree: Tree;
  /** Name of the whole list, for messages: `items`. */
  readonly path: string;
  readonly limits: Omit<WaitLimits, "waiter">;
}

/** Maps the identifiers of exported rows. The same batches come back when none of their identifiers are mapped. */
export function mapRows<Row>(
  file: FileDescriptor,
  batches: AsyncIterable<readonly Row[]>,
  settings: MappingSettings,
  signal: AbortSignalLike | undefined,
): AsyncIterable<readonly Row[]> {
  const { maps, clock, logger } = settings;
  const { item: tree } = filePlan(file, maps);
  if (tree === undefined) return batches;
  const translation = { maps, logger, stage: { of: "rows", file }, links: "documents" } as const;
  const limits = { clock, signal, limitMs: hookLimitMs(settings) };
  return mapLists(batches, { translation, tree, path: "rows", limits });
}

/**
 * Maps the identifiers of a stream of rows, in batches: ids are looked up together, while the next rows are read.
 * Memory stays flat however many rows there are; their order stays.
 */
export async function* mapLists<Row>(
  batches: AsyncIterable<readonly Row[]>,
  { translation, tree, path, limits }: ListTranslation,
): AsyncGenerator<readonly Row[]> {
  const { maps, logger, stage } = translation;
  const listTree: Tree = { elements: tree, members: [] };
  const learners = learnersOf(maps, directionOf(stage), logger);
  let count = 0;
  let waiter = new Waiter();

  const look = (rows: readonly Row[]): RowGroup<Row> => {
    const wanted = wantedIn([{ document: rows, tree: listTree, path }], { learners });
    return { rows, wanted, unknown: unknownOf(wanted, maps, directionOf(stage)) };
  };
  const map = ({ rows, wanted }: RowGroup<Row>): readonly Row[] | Promise<readonly Row[]> => {
    const part: Part = { document: rows, tree: listTree, path, offset: count };
    count += rows.length;
    waiter = new Waiter();
    const mapped = translate([part], { ...translation, wanted, atOnce: true, waiter });
    const first = ([document]: unknown[]): readonly Row[] => document as readonly Row[];
    return mapped instanceof Promise ? waitForMap(mapped, { ...limits, waiter }, stage).then(first) : first(mapped);
  };
  try {
    yield* oneAhead(grouped(batches, { look, maxIds: smallestBatch(maps), maxRows: MOST_ROWS }), map);
  } finally {
    // A reader who stops early waits no more. `oneAhead` has at most one group under way, the last one.
    waiter.leave();
  }
}

function unknownOf(wanted: RowGroup<unknown>["wanted"], maps: KindMaps, direction: MappingDirection): Set<string> {
  const unknown = new Set<string>();
  for (const [kind, ids] of wanted) {
    for (const id of maps.get(kind)?.lookUps[direction].unknown(ids.keys()) ?? []) unknown.add(`${kind} ${id}`);
  }
  return unknown;
}
