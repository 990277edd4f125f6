import type { FileDescriptor } from "../../core/operation.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { IdPairs } from "../lib/id-pairs.js";
import type { ImportContent } from "../lib/types.js";
import type { MappingIssue } from "./decide.js";
import { unmappableError } from "./errors.js";
import { hookLimitMs, type MappingSettings } from "./map-calls.js";
import { mapLists } from "./map-lists.js";
import { filePlan } from "./plan.js";
import type { MappingStage } from "./stage.js";
import { translate } from "./translate.js";
import { Waiter, waitForMap } from "./wait-for-map.js";

/** Reading on after this many issues would only repeat them: files have one mistake a thousand times. */
const MOST_ISSUES = 100;

/** Items that are mapped together. */
const CHUNK_ITEMS = 100;

/**
 * Maps the identifiers of an import file: those of its head now, those of its items as they are read.
 *
 * Items stay a stream. Unmapped ids are collected, and fail the stream at its end: the file is published only after its
 * last item was read. Two of the shop's ids for one of NewStore's fail it too: one row would overwrite the other. To see
 * that, the ids of a whole file are kept in memory while it is read.
 */
export async function mapImport<Item>(
  file: FileDescriptor,
  { items, head }: ImportContent<Item>,
  settings: MappingSettings,
  signal: AbortSignalLike | undefined,
): Promise<ImportContent<Item>> {
  const { maps, logger, clock } = settings;
  const plan = filePlan(file, maps);
  if (plan.head === undefined && plan.item === undefined) return { items, head };
  const stage: MappingStage = { of: "import", file };
  const issues: MappingIssue[] = [];
  const collect = (found: readonly MappingIssue[]): void => {
    for (const issue of found) issues.push(issue);
  };
  const translation = { maps, logger, stage, pairs: new IdPairs(), hasWayBack: () => true, collect };
  const limits = { clock, signal, limitMs: hookLimitMs(settings) };

  const headParts = plan.head === undefined ? [] : [{ document: head, tree: plan.head, path: "head" }];
  const waiter = new Waiter();
  const [mappedHead = head] = await waitForMap(
    Promise.resolve(translate(headParts, { ...translation, atOnce: true, waiter })),
    { ...limits, waiter },
    stage,
  );
  const { item: tree } = plan;
  if (tree === undefined || !isIterable(items)) return { items, head: mappedHead };
  const lists = mapLists(chunks(items), { translation, tree, path: "items", limits });
  return { items: flattened(lists), head: mappedHead };

  async function* flattened(chunksOfItems: AsyncIterable<readonly Item[]>): AsyncGenerator<Item> {
    for await (const chunk of chunksOfItems) {
      if (issues.length >= MOST_ISSUES) break;
      yield* chunk;
    }
    if (issues.length > 0) throw unmappableError(stage, maps, issues);
  }
}

async function* chunks<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let chunk: Item[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < CHUNK_ITEMS) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** What cannot be iterated is left to the check of the file. */
function isIterable(items: unknown): boolean {
  const { [Symbol.iterator]: all, [Symbol.asyncIterator]: asynchronous } = Object(items ?? {});
  return typeof all === "function" || typeof asynchronous === "function";
}
