import type { Issue } from "../errors/newstore-error.js";
import type { IdentifierKind } from "../transport/operation.js";
import { getOrAdd } from "./get-or-add.js";
import type { KindMaps, OutcomesByKind } from "./kind-maps.js";
import { BadCounterpart, type Outcome } from "./outcome.js";
import type { Pairs } from "./pairs.js";
import { type Part, type PlacedId, placedIds } from "./parts.js";
import type { MappingDirection } from "./types.js";

/** An identifier that cannot be exchanged, and what becomes of it. */
export interface Trouble extends PlacedId {
  readonly rule: "unmapped" | "bad-counterpart" | "ambiguous";
  readonly message: string;
  /** Whether it may travel as it is. */
  readonly isKept: boolean;
}

/** What the decision depends on. */
export interface Case {
  readonly maps: KindMaps;
  readonly direction: MappingDirection;
  readonly outcomes: OutcomesByKind;
  /** What was exchanged before in the same call or file. The decision adds to it. */
  readonly pairs?: Pairs | undefined;
  /** Whether identifiers of a kind come back, so that each NewStore id may stand for one of the shop only. */
  readonly hasWayBack?: (kind: IdentifierKind) => boolean;
}

/**
 * Decides what is exchanged for what.
 *
 * | an id | towards NewStore | from NewStore |
 * | --- | --- | --- |
 * | with a counterpart | is exchanged | is exchanged |
 * | with the counterpart of another one, where ids come back | fails the call | is exchanged |
 * | with a counterpart that can be none | fails the call | is treated as one without |
 * | without one | `onUnmapped` | `onUnmapped` |
 *
 * @returns what is wrong with which id, without places.
 */
export function judge({
  maps,
  direction,
  outcomes,
  pairs,
  hasWayBack,
}: Case): Map<IdentifierKind, Map<string, Omit<Trouble, "path">>> {
  const troubles = new Map<IdentifierKind, Map<string, Omit<Trouble, "path">>>();
  for (const [kind, ids] of outcomes) {
    const policy = maps.get(kind)?.onUnmapped[direction];
    const note = (id: string, rule: Trouble["rule"], message: string, isKept: boolean): void => {
      const noted = getOrAdd(troubles, kind, () => new Map<string, Omit<Trouble, "path">>());
      noted.set(id, { kind, id, rule, message, isKept });
    };
    for (const [id, outcome] of ids) {
      const counterpart = typeof outcome === "string" ? outcome : id;
      if (typeof outcome !== "string") {
        const isBad = outcome instanceof BadCounterpart;
        const isKept = policy === "keep" && (!isBad || direction === "fromNewStore");
        note(id, isBad ? "bad-counterpart" : "unmapped", wordsFor(kind, id, outcome, direction), isKept);
      }
      if (pairs === undefined) continue;
      if (direction === "fromNewStore") {
        pairs.add(kind, counterpart, id);
        continue;
      }
      const other = pairs.shopId(kind, counterpart);
      if (other !== undefined && other !== id && hasWayBack?.(kind) === true)
        note(
          id,
          "ambiguous",
          `${JSON.stringify(id)} and ${JSON.stringify(other)} are both ${JSON.stringify(counterpart)} in NewStore, so what comes back could mean either`,
          false,
        );
      pairs.add(kind, id, counterpart);
    }
  }
  return troubles;
}

const KIND_WORDS: Readonly<Record<IdentifierKind, string>> = {
  product: "product",
  store: "store",
  "fulfillment-node": "fulfillment node",
  customer: "customer",
  order: "order",
};

function wordsFor(kind: IdentifierKind, id: string, outcome: Outcome, direction: MappingDirection): string {
  const shown = JSON.stringify(id);
  if (outcome instanceof BadCounterpart) return `${shown} cannot be mapped: ${outcome.why}`;
  const what = `${KIND_WORDS[kind]} id`;
  return direction === "toNewStore" ? `${shown} has no ${what} of NewStore` : `${shown} has no ${what} of the shop`;
}

/** Troubles with their places, as often as they stand there. */
export function locate(
  parts: readonly Part[],
  troubles: ReadonlyMap<IdentifierKind, ReadonlyMap<string, Omit<Trouble, "path">>>,
): Trouble[] {
  if (troubles.size === 0) return [];
  return placedIds(parts).flatMap(({ kind, id, path }) => {
    const trouble = troubles.get(kind)?.get(id);
    return trouble === undefined ? [] : [{ ...trouble, path }];
  });
}

/** Troubles as the issues of an error. */
export function issuesOf(troubles: readonly Trouble[]): Issue[] {
  return troubles.map(({ path, message, rule }) => ({ path, message, rule }));
}
