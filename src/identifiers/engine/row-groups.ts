import type { WantedByKind } from "./kind-maps.js";

/** Rows that are looked up together. */
export interface RowGroup<Row> {
  readonly rows: readonly Row[];
  /** The identifiers in them. */
  readonly wanted: WantedByKind;
  /** Those that are not cached. */
  readonly unknown: ReadonlySet<string>;
}

/** How rows are put together. */
export interface GroupOptions<Row> {
  /** Finds the identifiers of rows. */
  readonly look: (rows: readonly Row[]) => RowGroup<Row>;
  /** Most unknown ids in a group, so that one call of the hook is enough. */
  readonly maxIds: number;
  /** Most rows in a group, so that memory stays flat. */
  readonly maxRows: number;
}

/**
 * Joins batches of rows until a look-up is worth its while.
 *
 * | batch | |
 * | --- | --- |
 * | all its ids are cached, and no rows are waiting | is passed on at once |
 * | with unknown ids | waits for more, up to `maxIds` ids or `maxRows` rows |
 */
export async function* grouped<Row>(
  batches: AsyncIterable<readonly Row[]>,
  { look, maxIds, maxRows }: GroupOptions<Row>,
): AsyncGenerator<RowGroup<Row>> {
  let waiting: RowGroup<Row> | undefined;
  for await (const batch of batches) {
    const next = look(batch);
    if (waiting === undefined && next.unknown.size === 0) {
      yield next;
      continue;
    }
    const joined: RowGroup<Row> = waiting === undefined ? next : join(waiting, next);
    if (waiting !== undefined && joined.unknown.size > maxIds) {
      yield waiting;
      waiting = next;
    } else waiting = joined;
    if (waiting.unknown.size < maxIds && waiting.rows.length < maxRows) continue;
    yield waiting;
    waiting = undefined;
  }
  if (waiting !== undefined) yield waiting;
}

function join<Row>(a: RowGroup<Row>, b: RowGroup<Row>): RowGroup<Row> {
  const kinds = [...new Set([...a.wanted.keys(), ...b.wanted.keys()])];
  return {
    rows: [...a.rows, ...b.rows],
    wanted: new Map(
      kinds.map((kind) => [kind, new Map([...(b.wanted.get(kind) ?? []), ...(a.wanted.get(kind) ?? [])])]),
    ),
    unknown: new Set([...a.unknown, ...b.unknown]),
  };
}

/**
 * Works on one batch while the next one is read; yields the results in order. At most one is under way. Synchronous
 * results are not awaited.
 */
export async function* oneAhead<In, Out>(
  batches: AsyncIterable<In>,
  work: (batch: In) => Out | Promise<Out>,
): AsyncGenerator<Out> {
  let pending: Promise<Out> | undefined;
  for await (const batch of batches) {
    const result = start(work, batch);
    // Should reading the next batch fail first, this one's failure must not go unhandled.
    if (result instanceof Promise) result.catch(() => {});
    if (pending !== undefined) yield await pending;
    pending = undefined;
    if (result instanceof Promise) pending = result;
    else yield result;
  }
  if (pending !== undefined) yield await pending;
}

/** What throws synchronously fails when its turn comes: earlier results are yielded first. */
function start<In, Out>(work: (batch: In) => Out | Promise<Out>, batch: In): Out | Promise<Out> {
  try {
    return work(batch);
  } catch (error) {
    return Promise.reject(error);
  }
}
