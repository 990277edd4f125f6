import type { IdentifierKind } from "../transport/operation.js";
import type { Answer } from "../transport/transport.js";
import { getOrAdd } from "./get-or-add.js";

/**
 * What a call exchanged for what. An id that a call itself sent comes back in its answer as it was sent, whatever the
 * map says of the way back.
 */
export class Pairs {
  readonly #shopIds = new Map<IdentifierKind, Map<string, string>>();

  /** Remembers a pair; the first one of a NewStore id stands. */
  add(kind: IdentifierKind, shopId: string, newStoreId: string): void {
    const ids = getOrAdd(this.#shopIds, kind, () => new Map<string, string>());
    if (!ids.has(newStoreId)) ids.set(newStoreId, shopId);
  }

  shopId(kind: IdentifierKind, newStoreId: string): string | undefined {
    return this.#shopIds.get(kind)?.get(newStoreId);
  }

  newStoreId(kind: IdentifierKind, shopId: string): string | undefined {
    for (const [newStoreId, own] of this.#shopIds.get(kind) ?? []) if (own === shopId) return newStoreId;
    return undefined;
  }

  /** Pairs whose two ids differ. */
  *different(): Generator<readonly [shopId: string, newStoreId: string]> {
    for (const ids of this.#shopIds.values())
      for (const [newStoreId, shopId] of ids) if (newStoreId !== shopId) yield [shopId, newStoreId];
  }
}

const pairsOfAnswers = new WeakMap<Answer, Pairs>();

/** Remembers what the call of an answer exchanged. */
export function keepPairs(answer: Answer, pairs: Pairs): void {
  pairsOfAnswers.set(answer, pairs);
}

/** Both names of an id that the shop sent or got in a call: `SHOP-1 (TT-HRC-NVY-M in NewStore)`. */
export function bothNames(answer: Answer, kind: IdentifierKind, shopId: string): string {
  const newStoreId = pairsOfAnswers.get(answer)?.newStoreId(kind, shopId);
  return newStoreId === undefined || newStoreId === shopId ? shopId : `${shopId} (${newStoreId} in NewStore)`;
}
