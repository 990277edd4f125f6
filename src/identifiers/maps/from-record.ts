import { NewStoreError } from "../../core/newstore-error.js";
import { isMap, isRecord } from "../lib/records.js";
import type { IdentifierMap } from "../lib/types.js";
import { type IdPair, TwoWayTable } from "./two-way-table.js";

/**
 * A map from a record or `Map` whose keys are the shop's ids and whose values are NewStore's. It is copied.
 *
 * @throws {NewStoreError} kind `configuration` when two of the shop's ids have the same value.
 *
 * @example
 * ```ts
 * const newstore = new NewStore({ tenant, credentials, productIds: fromRecord({ "SHOP-1": "TT-HRC-NVY-M" }) });
 * ```
 */
export function fromRecord(
  record: Readonly<Record<string, string | number>> | ReadonlyMap<string | number, string | number>,
): IdentifierMap {
  if (!isMap(record) && !isRecord(record))
    throw new NewStoreError("fromRecord needs an object or Map from the shop's ids to NewStore's.", {
      kind: "configuration",
    });
  const table = new TwoWayTable();
  for (const [shopId, newStoreId] of isMap(record) ? record : Object.entries(record))
    table.add({ shopId, newStoreId } as IdPair);
  return table.finish("The record of ids");
}
