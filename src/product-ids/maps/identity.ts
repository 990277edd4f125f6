import type { IdentifierMap, MapIds } from "../types.js";

const same: MapIds = (ids) => new Map(ids.map((id) => [id, id]));

/**
 * Every id is its own counterpart. Alone it switches mapping off; at the end of a `chain` it lets the rest through.
 *
 * @example
 * ```ts
 * const plain = newstore.withOptions({ productIds: identity });
 * ```
 */
export const identity: IdentifierMap = { toNewStore: same, fromNewStore: same };
