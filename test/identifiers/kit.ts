import type { IdentifierMap, MappingContext, MappingDirection } from "newstore-sdk";
import type { Transport } from "../../src/core/request.js";

/** For maps that must not call NewStore. */
export const noTransport: Transport = {
  send: ({ operation }) => Promise.reject(new Error(`${operation.id} was sent past the mapping`)),
};

/** What a hook is given beside ids that nothing contains. */
export function contextOf(direction: MappingDirection): MappingContext {
  const { signal } = new AbortController();
  return { kind: "product", direction, holderOf: () => undefined, signal, transport: noTransport };
}

/** `SHOP-x` in the shop is `NS-x` in NewStore, whatever `x` is. */
export const shopId = (name: string): string => `SHOP-${name}`;
export const newStoreId = (name: string): string => `NS-${name}`;

/** The ids that each call of a hook was given. */
export interface HookCalls {
  readonly toNewStore: string[][];
  readonly fromNewStore: string[][];
}

/** The map between `SHOP-…` and `NS-…`; other ids are unmapped. Records the calls of its hooks. */
export function prefixMap(): { readonly map: IdentifierMap; readonly calls: HookCalls } {
  const calls: HookCalls = { toNewStore: [], fromNewStore: [] };
  const swap =
    (direction: keyof HookCalls, from: string, to: string) =>
    (ids: readonly string[]): Map<string, string> => {
      calls[direction].push([...ids]);
      return new Map(ids.filter((id) => id.startsWith(from)).map((id) => [id, to + id.slice(from.length)]));
    };
  return {
    calls,
    map: { toNewStore: swap("toNewStore", "SHOP-", "NS-"), fromNewStore: swap("fromNewStore", "NS-", "SHOP-") },
  };
}
