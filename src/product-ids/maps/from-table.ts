import { NewStoreError } from "../../errors/newstore-error.js";
import type { IdentifierMap, MapIds, MappingDirection } from "../types.js";
import { type IdPair, TwoWayTable } from "./two-way-table.js";

type Rows = AsyncIterable<IdPair> | Iterable<IdPair>;

/**
 * A map from a table that is read once, when the first id is asked for, and then held in memory. When reading fails,
 * the next call reads again, if the source lets itself be read twice: give a function to make sure.
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
    throw new NewStoreError("fromTable needs rows of { shopId, newStoreId }, or a function that gives them.", {
      kind: "configuration",
    });
  let table: Promise<IdentifierMap> | undefined;
  const read = (): Promise<IdentifierMap> => {
    table ??= readTable(source).catch((error: unknown) => {
      table = undefined;
      throw error;
    });
    return table;
  };
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

async function readTable(source: Rows | (() => Rows)): Promise<IdentifierMap> {
  const table = new TwoWayTable();
  for await (const row of typeof source === "function" ? source() : source) table.add(row);
  return table.finish("The table of ids");
}
