import type { IdentifierKind } from "../../core/operation.js";
import type { ApiResponse } from "../../core/response.js";

/**
 * The ids that a call mapped, in pairs. An id that a call sent comes back in its response as the caller wrote it,
 * whatever the map says of the way back.
 */
export class IdPairs {
  readonly #shopIds = new Map<IdentifierKind, Map<string, string>>();

  /** Remembers a pair; the first one of a NewStore id wins. */
  add(kind: IdentifierKind, shopId: string, newStoreId: string): void {
    let ids = this.#shopIds.get(kind);
    if (ids === undefined) {
      ids = new Map();
      this.#shopIds.set(kind, ids);
    }
    if (!ids.has(newStoreId)) ids.set(newStoreId, shopId);
  }

  shopId(kind: IdentifierKind, newStoreId: string): string | undefined {
    return this.#shopIds.get(kind)?.get(newStoreId);
  }

  newStoreId(kind: IdentifierKind, shopId: string): string | undefined {
    for (const [newStoreId, own] of this.#shopIds.get(kind) ?? []) if (own === shopId) return newStoreId;
    return undefined;
  }

  /** The NewStore ids that have another name in the shop. */
  *renamedIds(): Generator<string> {
    for (const ids of this.#shopIds.values())
      for (const [newStoreId, shopId] of ids) if (newStoreId !== shopId) yield newStoreId;
  }

  /** The shop's id of a NewStore id of any kind, where the two differ. */
  otherNameOf(newStoreId: string): string | undefined {
    for (const ids of this.#shopIds.values()) {
      const shopId = ids.get(newStoreId);
      if (shopId !== undefined && shopId !== newStoreId) return shopId;
    }
    return undefined;
  }
}

const pairsOfResponses = new WeakMap<ApiResponse, IdPairs>();

/** Remembers what the call of a response mapped. */
export function keepPairs(response: ApiResponse, pairs: IdPairs): void {
  pairsOfResponses.set(response, pairs);
}

/** Both ids of what a call sent or received: `SHOP-1 (TT-HRC-NVY-M in NewStore)`. */
export function bothNames(response: ApiResponse, kind: IdentifierKind, shopId: string): string {
  const newStoreId = pairsOfResponses.get(response)?.newStoreId(kind, shopId);
  return newStoreId === undefined || newStoreId === shopId ? shopId : `${shopId} (${newStoreId} in NewStore)`;
}
