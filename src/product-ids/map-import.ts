import type { AbortSignalLike } from "../platform/types.js";
import type { FileDescriptor } from "../transport/operation.js";
import { type Journey, troubleError } from "./errors.js";
import type { Trouble } from "./judge.js";
import { mapLists } from "./map-lists.js";
import type { MappingSettings } from "./map-transport.js";
import { Pairs } from "./pairs.js";
import { filePlan } from "./plan.js";
import { translate } from "./translate.js";
import { Waiting } from "./waiting.js";
import { within } from "./within.js";

/** Reading on after this many problems would only repeat them: files have one mistake a thousand times. */
const MOST_TROUBLES = 100;

/** Items that are looked at together. */
const CHUNK_ITEMS = 100;

/** What a file is made of. */
export interface ImportContent<Item> {
  readonly items: Iterable<Item> | AsyncIterable<Item>;
  readonly head: unknown;
}

/**
 * Exchanges the identifiers of an import file: those of its head now, those of its items as they are read.
 *
 * Items stay a stream. Ids without a counterpart are collected, and fail the stream at its end: the file is published
 * only after its last item was read. Two of the shop's ids for one of NewStore's fail it too: one row would overwrite
 * the other. To see that, the ids of a whole file are remembered while it is read.
 */
export async function mapImport<Item>(
  file: FileDescriptor,
  { items, head }: ImportContent<Item>,
  settings: MappingSettings,
  signal: AbortSignalLike | undefined,
): Promise<ImportContent<Item>> {
  const { maps, logger, platform } = settings;
  const plan = filePlan(file, maps);
  if (plan.head === undefined && plan.item === undefined) return { items, head };
  const journey: Journey = {
    source: `${file.name} import`,
    direction: "toNewStore",
    outcome: `The ${file.name} import was not sent`,
    consequence: "Nothing was published and no job was created.",
    isRepeatable: true,
  };
  const troubles: Trouble[] = [];
  const collect = (found: readonly Trouble[]): void => void troubles.push(...found);
  const common = { maps, logger, journey, pairs: new Pairs(), hasWayBack: () => true, collect };
  const limits = { platform, signal, limitMs: Number.POSITIVE_INFINITY };

  const headParts = plan.head === undefined ? [] : [{ document: head, tree: plan.head, path: "head" }];
  const waiting = new Waiting();
  const [mappedHead = head] = await within(
    Promise.resolve(translate(headParts, { ...common, atOnce: true, waiting })),
    { ...limits, waiting },
    journey,
  );
  const { item: tree } = plan;
  if (tree === undefined || !isIterable(items)) return { items, head: mappedHead };
  const lists = mapLists(chunks(items), { translation: common, tree, path: "items", limits });
  return { items: mapped(lists), head: mappedHead };

  async function* mapped(chunksOfItems: AsyncIterable<readonly Item[]>): AsyncGenerator<Item> {
    for await (const chunk of chunksOfItems) {
      if (troubles.length >= MOST_TROUBLES) break;
      yield* chunk;
    }
    if (troubles.length > 0) throw troubleError(journey, maps, troubles);
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
