import type { IdentifierMap, MapIds } from "../lib/types.js";

const same: MapIds = (ids) => new Map(ids.map((id) => [id, id]));

/**
 * Maps every id to itself. Alone it switches mapping off; at the end of a `chain` it lets the rest through.
 *
 * @example
 * ```ts
 * const plain = newstore.withOptions({ productIds: identity });
 * ```
 */
export const identity: IdentifierMap = { toNewStore: same, fromNewStore: same };
