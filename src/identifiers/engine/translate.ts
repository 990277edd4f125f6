import type { Logger } from "../../core/logger.js";
import type { IdentifierKind } from "../../core/operation.js";
import type { IdPairs } from "../lib/id-pairs.js";
import { linkOriginal } from "../lib/original.js";
import { type Collision, collisionIssues, decide, invalidIssues, type MappingIssue } from "./decide.js";
import { hookError, unmappableError } from "./errors.js";
import { findAll, HookError, type KindMaps, learnersOf, type OutcomesByKind, type WantedByKind } from "./kind-maps.js";
import { type Part, placedIds, wantedIn } from "./parts.js";
import { reportKept } from "./report-kept.js";
import { directionOf, type MappingStage } from "./stage.js";
import type { Waiter } from "./wait-for-map.js";
import { replace } from "./walk.js";

/** What the translation of documents depends on. */
export interface Translation {
  readonly maps: KindMaps;
  readonly logger: Logger;
  readonly stage: MappingStage;
  readonly pairs?: IdPairs | undefined;
  /** See {@link decide}. */
  readonly hasWayBack?: ((kind: IdentifierKind) => boolean) | undefined;
  /** Takes the issues that would fail the call, so that those of later documents can join them. Default: it fails. */
  readonly collect?: ((issues: readonly MappingIssue[]) => void) | undefined;
  /** Which copies lead back to their originals: each object and list, only whole documents, or none. Default `all`. */
  readonly links?: "all" | "documents" | "none";
  /** The identifiers of the documents, where they were found before. */
  readonly wanted?: WantedByKind | undefined;
  /** For streams: does not wait for the ids of other calls. */
  readonly atOnce?: boolean;
  /** Leaves when the caller gives up. */
  readonly waiter?: Waiter | undefined;
}

/**
 * Maps the identifiers of documents: finds them, looks them up, decides, and copies what changes. Synchronous where all
 * of them are cached.
 *
 * @throws {NewStoreError} kind `mapping`; as a rejection where it was not synchronous.
 */
export function translate(parts: readonly Part[], translation: Translation): unknown[] | Promise<unknown[]> {
  const { maps, logger, stage, pairs, atOnce, waiter } = translation;
  const direction = directionOf(stage);
  // On the way back, what the call itself sent is known.
  const sent = direction === "fromNewStore" ? pairs : undefined;
  const isSent = sent && ((kind: IdentifierKind, id: string) => sent.shopId(kind, id) !== undefined);
  const wanted =
    translation.wanted ?? wantedIn(parts, { isKnown: isSent, learners: learnersOf(maps, direction, logger) });
  const outcomes = findAll(maps, direction, wanted, { atOnce, waiter });
  if (!(outcomes instanceof Promise)) return mapped(parts, outcomes, sent, translation);
  return outcomes.then(
    (found) => mapped(parts, found, sent, translation),
    (error: unknown) => {
      throw error instanceof HookError ? hookError(stage, error, () => placedIds(parts)) : error;
    },
  );
}

/** Fails, collects or reports. */
function settle(
  issues: readonly MappingIssue[],
  { maps, logger, stage, collect }: Pick<Translation, "maps" | "logger" | "stage" | "collect">,
): void {
  const fatal = issues.filter(({ isKept }) => !isKept);
  if (fatal.length > 0 && collect === undefined) throw unmappableError(stage, maps, fatal);
  if (fatal.length > 0) collect?.(fatal);
  else reportKept(logger, maps, stage, issues);
}

function mapped(
  parts: readonly Part[],
  outcomes: OutcomesByKind,
  sent: IdPairs | undefined,
  { maps, logger, stage, pairs, hasWayBack, collect, links = "all" }: Translation,
): unknown[] {
  const issues = decide(parts, { maps, direction: directionOf(stage), outcomes, pairs, hasWayBack });
  if (issues.length > 0) settle(issues, { maps, logger, stage, collect });
  // A link for each of a million rows would cost more than all the rest of their mapping.
  const copied = links === "all" ? linkOriginal : () => {};
  let last: { readonly kind: IdentifierKind; readonly id: string; readonly mappedId: string } | undefined;
  const swap = (kind: IdentifierKind, id: string): string => {
    // Rows are grouped by product: most ids are the same as the one before.
    if (last !== undefined && last.id === id && last.kind === kind) return last.mappedId;
    const known = sent?.shopId(kind, id) ?? outcomes.get(kind)?.get(id);
    const mappedId = typeof known === "string" ? known : id;
    last = { kind, id, mappedId };
    return mappedId;
  };
  const collisions: Collision[] = [];
  const collided = (kind: IdentifierKind, id: string, name: string): void => void collisions.push({ kind, id, name });
  let hasInvalid = false;
  const invalid = (): void => {
    hasInvalid = true;
  };
  const copies = parts.map(({ document, tree }) => {
    const copy = replace(document, tree, { swap, copied, collided, invalid });
    if (links === "documents" && copy !== document) linkOriginal(copy as object, document as object);
    return copy;
  });
  // Rare: what is wrong is looked for once more, with its path.
  const direction = directionOf(stage);
  if (hasInvalid) settle(invalidIssues(parts, maps, direction), { maps, logger, stage, collect });
  if (collisions.length > 0)
    settle(collisionIssues(parts, collisions, maps, direction), { maps, logger, stage, collect });
  return copies;
}
