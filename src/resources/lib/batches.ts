import type { Call } from "../../core/call.js";
import { isNewStoreError, type NewStoreError } from "../../core/newstore-error.js";
import type { OperationDescriptor } from "../../core/operation.js";
import type { ApiResponse } from "../../core/response.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import { renamedPaths, responseOf } from "./as-method.js";
import { inParallel } from "./in-parallel.js";

/** So many parts are under way at once; the client's rate decides how fast they go. */
const CONCURRENCY = 4;

/** What became of one part of a list. */
export interface PartOutcome<Item, Data> {
  readonly items: readonly Item[];
  readonly response?: ApiResponse<Data>;
  readonly error?: unknown;
}

/**
 * Sends a list that may be longer than one request takes, in parts, several at once. The contract says which list of a
 * body and how long (`x-batch`). Gives what became of each part, in the list's order; paths in errors count from the
 * beginning of the whole list.
 */
export async function inParts<Item, Data>(
  { batch }: OperationDescriptor,
  items: Iterable<Item> | AsyncIterable<Item>,
  send: (part: Item[]) => Call<Data>,
  signal: AbortSignalLike | undefined,
): Promise<PartOutcome<Item, Data>[]> {
  const { split, maxItems } = batch ?? { split: "", maxItems: Number.POSITIVE_INFINITY };
  const outcomes: PartOutcome<Item, Data>[] = [];
  const work = async ({ part, at, index }: Part<Item>): Promise<void> => {
    try {
      outcomes[index] = { items: part, response: await responseOf(send(part)) };
    } catch (error) {
      outcomes[index] = { items: part, error: isNewStoreError(error) ? inWhole(error, split, at) : error };
    }
  };
  for await (const _ of inParallel(partsOf(items, maxItems), work, { concurrency: CONCURRENCY, signal }));
  return outcomes;
}

interface Part<Item> {
  readonly part: Item[];
  /** Position of its first item in the whole list. */
  readonly at: number;
  readonly index: number;
}

async function* partsOf<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  maxItems: number,
): AsyncGenerator<Part<Item>> {
  let part: Item[] = [];
  let index = 0;
  let at = 0;
  for await (const item of items) {
    part.push(item);
    if (part.length < maxItems) continue;
    yield { part, at, index };
    at += part.length;
    index += 1;
    part = [];
  }
  if (part.length > 0) yield { part, at, index };
}

/** `body.emails[3]` of the part that begins at 100 is `body.emails[103]` of the list that the caller gave. */
function inWhole(error: NewStoreError, split: string, at: number): NewStoreError {
  const start = `body.${split}[`;
  return renamedPaths(error, (path) =>
    path.startsWith(start) ? path.replace(/\[(\d+)\]/, (_, index: string) => `[${Number(index) + at}]`) : path,
  );
}
