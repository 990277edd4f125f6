import { grouped, oneAhead, type RowGroup } from "./grouped.js";
import { type KindMaps, smallestBatch } from "./kind-maps.js";
import { type Part, wantedIn } from "./parts.js";
import { type Translation, translate } from "./translate.js";
import type { Tree } from "./tree.js";
import { Waiting } from "./waiting.js";
import { type Limits, within } from "./within.js";

/** Most rows that are held while ids are collected. */
const MOST_ROWS = 5_000;

/** How a stream of lists is translated. */
export interface ListTranslation {
  readonly translation: Translation;
  /** Places in a row. */
  readonly tree: Tree;
  /** Name of the whole list, for messages: `items`. */
  readonly path: string;
  readonly limits: Omit<Limits, "waiting">;
}

/**
 * Exchanges the identifiers of a stream of rows, in batches: ids are asked for together, while the next rows are read.
 * Memory stays flat however many rows there are; their order stays.
 */
export async function* mapLists<Row>(
  batches: AsyncIterable<readonly Row[]>,
  { translation, tree, path, limits }: ListTranslation,
): AsyncGenerator<readonly Row[]> {
  const { maps, journey } = translation;
  const listTree: Tree = { elements: tree, members: [] };
  let count = 0;
  let waiting = new Waiting();

  const look = (rows: readonly Row[]): RowGroup<Row> => {
    const wanted = wantedIn([{ document: rows, tree: listTree, path }]);
    return { rows, wanted, unknown: unknownOf(wanted, maps, journey.direction) };
  };
  const exchange = ({ rows, wanted }: RowGroup<Row>): readonly Row[] | Promise<readonly Row[]> => {
    const part: Part = { document: rows, tree: listTree, path, offset: count };
    count += rows.length;
    waiting = new Waiting();
    const mapped = translate([part], { ...translation, wanted, atOnce: true, waiting });
    const first = ([document]: unknown[]): readonly Row[] => document as readonly Row[];
    return mapped instanceof Promise ? within(mapped, { ...limits, waiting }, journey).then(first) : first(mapped);
  };
  try {
    yield* oneAhead(grouped(batches, { look, maxIds: smallestBatch(maps), maxRows: MOST_ROWS }), exchange);
  } finally {
    // Who stops reading in the middle waits no more. `oneAhead` has one group under way at most, the last one.
    waiting.leave();
  }
}

function unknownOf(
  wanted: RowGroup<unknown>["wanted"],
  maps: KindMaps,
  direction: Translation["journey"]["direction"],
): Set<string> {
  const unknown = new Set<string>();
  for (const [kind, ids] of wanted) {
    for (const id of maps.get(kind)?.lookUps[direction].unknown(ids.keys()) ?? []) unknown.add(`${kind} ${id}`);
  }
  return unknown;
}
