import type { IdentifierKind } from "../../core/operation.js";
import { InvalidMappedId, type Outcome } from "../lib/hook-result.js";
import type { IdPairs } from "../lib/id-pairs.js";
import type { MappingDirection } from "../lib/types.js";
import type { KindMaps, OutcomesByKind } from "./kind-maps.js";
import { invalidValues, type Part, type PlacedId, placedIds } from "./parts.js";

/** An id that cannot be mapped. */
export interface MappingIssue extends PlacedId {
  readonly rule: "unmapped" | "invalid-id" | "invalid-mapped-id" | "ambiguous";
  readonly message: string;
  /** Whether it may travel unmapped. */
  readonly isKept: boolean;
}

/** Issues by kind and id, before it is known where the ids stand. */
type IssuesByKind = Map<IdentifierKind, Map<string, Omit<MappingIssue, "path">>>;

/** What the decision depends on. */
export interface Decision {
  readonly maps: KindMaps;
  readonly direction: MappingDirection;
  readonly outcomes: OutcomesByKind;
  /** What the same call or file mapped before. The decision adds to it. */
  readonly pairs?: IdPairs | undefined;
  /** Whether identifiers of a kind come back, so that each NewStore id may stand for one of the shop's only. */
  readonly hasWayBack?: ((kind: IdentifierKind) => boolean) | undefined;
}

/**
 * Decides which ids are mapped.
 *
 * | id | towards NewStore | from NewStore |
 * | --- | --- | --- |
 * | with a mapped id | is mapped | is mapped |
 * | with the mapped id of another one, where ids come back | fails the call | is mapped |
 * | with an invalid mapped id | fails the call | is treated as unmapped |
 * | unmapped | option `unmapped` | option `unmapped` |
 *
 * @returns what is wrong, as often as it occurs in the parts.
 */
export function decide(parts: readonly Part[], decision: Decision): MappingIssue[] {
  const issues = issuesOf(decision);
  if (issues.size === 0) return [];
  return placedIds(parts).flatMap(({ kind, id, path }) => {
    const issue = issues.get(kind)?.get(id);
    return issue === undefined ? [] : [{ ...issue, path }];
  });
}

function issuesOf({ maps, direction, outcomes, pairs, hasWayBack }: Decision): IssuesByKind {
  const issues: IssuesByKind = new Map();
  for (const [kind, ids] of outcomes) {
    const mode = maps.get(kind)?.unmapped[direction];
    const note = (id: string, rule: MappingIssue["rule"], message: string, isKept: boolean): void => {
      const noted = issues.get(kind) ?? new Map<string, Omit<MappingIssue, "path">>();
      issues.set(kind, noted.set(id, { kind, id, rule, message, isKept }));
    };
    for (const [id, outcome] of ids) {
      const mappedId = typeof outcome === "string" ? outcome : id;
      if (typeof outcome !== "string") {
        const isInvalid = outcome instanceof InvalidMappedId;
        const isKept = mode === "keep" && (!isInvalid || direction === "fromNewStore");
        const rule = isInvalid ? "invalid-mapped-id" : "unmapped";
        note(id, rule, problemOf(kind, id, outcome, direction), isKept);
      }
      if (pairs === undefined) continue;
      if (direction === "fromNewStore") {
        pairs.add(kind, mappedId, id);
        continue;
      }
      const other = pairs.shopId(kind, mappedId);
      if (other !== undefined && other !== id && hasWayBack?.(kind) === true)
        note(
          id,
          "ambiguous",
          `${JSON.stringify(id)} and ${JSON.stringify(other)} are both ${JSON.stringify(mappedId)} in NewStore, so what comes back could mean either`,
          false,
        );
      pairs.add(kind, id, mappedId);
    }
  }
  return issues;
}

/** A key of a map that was not replaced, because another key has its new name. */
export interface Collision {
  readonly kind: IdentifierKind;
  readonly id: string;
  readonly name: string;
}

/** Issues of keys that fell together: two of NewStore's ids are one in the shop. */
export function collisionIssues(
  parts: readonly Part[],
  collisions: readonly Collision[],
  maps: KindMaps,
  direction: MappingDirection,
): MappingIssue[] {
  const names = new Map(collisions.map(({ kind, id, name }) => [`${kind} ${id}`, name]));
  return placedIds(parts).flatMap(({ kind, id, path, isKey }): MappingIssue[] => {
    const name = isKey ? names.get(`${kind} ${id}`) : undefined;
    if (name === undefined) return [];
    const message = `${JSON.stringify(id)} would be the key ${JSON.stringify(name)}, which is there already`;
    return [{ kind, id, path, rule: "ambiguous", message, isKept: maps.get(kind)?.unmapped[direction] === "keep" }];
  });
}

/** Issues of values that stand in place of an id and are none. */
export function invalidIssues(parts: readonly Part[], maps: KindMaps, direction: MappingDirection): MappingIssue[] {
  return invalidValues(parts).map(({ kind, value, path }) => {
    // JSON has no word for NaN, and none for some others.
    const id = (typeof value === "number" ? undefined : JSON.stringify(value)) ?? String(value);
    const message = `${preview(id)} is no id: it should be text or a whole number`;
    return { kind, id, path, rule: "invalid-id", message, isKept: maps.get(kind)?.unmapped[direction] === "keep" };
  });
}

/** Longer values are cut in messages. */
const LONGEST_PREVIEW = 60;

function preview(text: string): string {
  return text.length > LONGEST_PREVIEW ? `${text.slice(0, LONGEST_PREVIEW)}…` : text;
}

const KIND_WORDS: Readonly<Record<IdentifierKind, string>> = {
  product: "product",
  store: "store",
  "fulfillment-node": "fulfillment node",
  customer: "customer",
  order: "order",
};

function problemOf(kind: IdentifierKind, id: string, outcome: Outcome, direction: MappingDirection): string {
  const shown = JSON.stringify(id);
  if (outcome instanceof InvalidMappedId) return `${shown} cannot be mapped: ${outcome.why}`;
  const what = `${KIND_WORDS[kind]} id`;
  return direction === "toNewStore" ? `${shown} has no ${what} of NewStore` : `${shown} has no ${what} of the shop`;
}
