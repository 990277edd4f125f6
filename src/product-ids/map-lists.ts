import { grouped, oneAhead, type RowGroup } from "./grouped.js";
import { type KindMaps, smallestBatch } from "./kind-maps.js";
import { type Part, wantedIn } from "./parts.js";
import { type Translation, translate } from "./translate.js";
import type { Tree } from "./tree.js";
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
  readonly limits: Limits;
}

/**
 * Exchanges the identifiers of a stream of rows, in batches: ids are asked for together, while the next rows are read.
 * Memory stays flat however many rows there are; their order stays.
 */
export function mapLists<Row>(
  batches: AsyncIterable<readonly Row[]>,
  { translation, tree, path, limits }: ListTranslation,
): AsyncIterable<readonly Row[]> {
  const { maps, journey } = translation;
  const listTree: Tree = { elements: tree, members: [] };
  let count = 0;

  const look = (rows: readonly Row[]): RowGroup<Row> => {
    const wanted = wantedIn([{ document: rows, tree: listTree, path }]);
    return { rows, wanted, unknown: unknownOf(wanted, maps, journey.direction) };
  };
  return oneAhead(grouped(batches, { look, maxIds: smallestBatch(maps), maxRows: MOST_ROWS }), ({ rows, wanted }) => {
    const part: Part = { document: rows, tree: listTree, path, offset: count };
    count += rows.length;
    const mapped = translate([part], { ...translation, wanted, atOnce: true });
    const first = ([document]: unknown[]): readonly Row[] => document as readonly Row[];
    return mapped instanceof Promise ? within(mapped, limits, journey).then(first) : first(mapped);
  });
}

function unknownOf(
  wanted: RowGroup<unknown>["wanted"],
  maps: KindMaps,
  direction: Translation["journey"]["direction"],
): Set<string> {
  const unknown = new Set<string>();
  for (const [kind, ids] of wanted) {
    const lookUp = maps.get(kind)?.lookUps[direction];
    for (const id of ids.keys()) if (lookUp?.knows(id) !== true) unknown.add(`${kind} ${id}`);
  }
  return unknown;
}
