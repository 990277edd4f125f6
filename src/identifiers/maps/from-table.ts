import { safeCause } from "../../core/cause.js";
import { NewStoreError } from "../../core/newstore-error.js";
import { once } from "../lib/once.js";
import type { IdentifierMap, MapIds, MappingDirection } from "../lib/types.js";
import { type IdPair, TwoWayTable } from "./two-way-table.js";

type Rows = AsyncIterable<IdPair> | Iterable<IdPair>;

/**
 * A map from a table that is read once, when the first id is looked up, and then kept in memory. When reading fails, the
 * next call reads again. A generator can be read only once: give the function that makes it.
 *
 * @throws {NewStoreError} kind `configuration` when it is no table; in the calls that need it, when the table
 * contradicts itself.
 *
 * @example
 * ```ts
 * const productIds = fromTable(() => db.rows("select sku as \"shopId\", newstore_id as \"newStoreId\" from products"));
 * ```
 */
export function fromTable(source: Rows | (() => Rows)): IdentifierMap {
  if (!isTable(source))
    throw new NewStoreError("fromTable needs rows of { shopId, newStoreId }, or a function that returns them.", {
      kind: "configuration",
    });
  let failure: { readonly cause: unknown } | undefined;
  const read = once(async () => {
    if (failure !== undefined) throw unreadable(failure.cause);
    try {
      return await readTable(source);
    } catch (cause) {
      // What is left of a generator after a failure is no table, but would pass for an empty one.
      if (isOneShot(source)) failure = { cause };
      throw cause;
    }
  });
  const via =
    (direction: MappingDirection): MapIds =>
    async (ids, context) =>
      (await read())[direction](ids, context);
  return { toNewStore: via("toNewStore"), fromNewStore: via("fromNewStore") };
}

function isTable(source: unknown): boolean {
  const { [Symbol.iterator]: all, [Symbol.asyncIterator]: later } = Object(source ?? {});
  return typeof source === "function" || typeof all === "function" || typeof later === "function";
}

/** Iterators, generators among them, return themselves and go on where they stopped. */
function isOneShot(source: Rows | (() => Rows)): boolean {
  if (typeof source === "function" || typeof source === "string") return false;
  const iterator: unknown = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  return iterator === source;
}

function unreadable(cause: unknown): NewStoreError {
  const problem = "fromTable was given an iterator, which can be read only once, and reading it failed";
  return new NewStoreError(`${problem}: give a function that returns the rows.`, {
    kind: "configuration",
    cause: safeCause(cause),
  });
}

async function readTable(source: Rows | (() => Rows)): Promise<IdentifierMap> {
  const table = new TwoWayTable();
  for await (const row of typeof source === "function" ? source() : source) table.add(row);
  return table.finish("The table of ids");
}
