import type { IdentifierMap } from "newstore-sdk";
import type { Transport } from "../../src/transport/transport.js";

/** For maps that must not ask NewStore. */
export const noTransport: Transport = {
  send: ({ operation }) => Promise.reject(new Error(`${operation.id} was sent past the mapping`)),
};

/** `SHOP-x` in the shop is `NS-x` in NewStore, whatever `x` is. */
export const shopId = (name: string): string => `SHOP-${name}`;
export const newStoreId = (name: string): string => `NS-${name}`;

/** What a hook was asked for, call by call. */
export interface Asked {
  readonly toNewStore: string[][];
  readonly fromNewStore: string[][];
}

/** The map between `SHOP-…` and `NS-…`; other ids have no counterpart. Counts what it is asked. */
export function prefixMap(): { readonly map: IdentifierMap; readonly asked: Asked } {
  const asked: Asked = { toNewStore: [], fromNewStore: [] };
  const swap =
    (direction: keyof Asked, from: string, to: string) =>
    (ids: readonly string[]): Map<string, string> => {
      asked[direction].push([...ids]);
      return new Map(ids.filter((id) => id.startsWith(from)).map((id) => [id, to + id.slice(from.length)]));
    };
  return {
    asked,
    map: { toNewStore: swap("toNewStore", "SHOP-", "NS-"), fromNewStore: swap("fromNewStore", "NS-", "SHOP-") },
  };
}
