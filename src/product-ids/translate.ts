import type { Logger } from "../transport/logger.js";
import type { IdentifierKind } from "../transport/operation.js";
import { hookError, type Journey, troubleError } from "./errors.js";
import { type Case, judge, locate, type Trouble } from "./judge.js";
import { findAll, HookFailure, type KindMaps, type OutcomesByKind, type WantedByKind } from "./kind-maps.js";
import { linkOriginal } from "./original.js";
import type { Pairs } from "./pairs.js";
import { type Part, placedIds, wantedIn } from "./parts.js";
import { reportKept } from "./report-kept.js";
import type { Waiting } from "./waiting.js";
import { replace } from "./walk.js";

/** Documents to translate, and everything that it depends on. */
export interface Translation {
  readonly maps: KindMaps;
  readonly logger: Logger;
  readonly journey: Journey;
  readonly pairs?: Pairs | undefined;
  readonly hasWayBack?: (kind: IdentifierKind) => boolean;
  /** Takes what would fail the call, so that it can be told together with what is still to come. Default: it fails. */
  readonly collect?: (troubles: readonly Trouble[]) => void;
  /** Which copies lead back to their originals: each object and list, or only whole documents. Default `all`. */
  readonly links?: "all" | "documents";
  /** The identifiers of the documents, where they were found before. */
  readonly wanted?: WantedByKind | undefined;
  /** For streams: does not wait for other calls' ids. */
  readonly atOnce?: boolean;
  /** Who waits for the counterparts. */
  readonly waiting?: Waiting | undefined;
}

/**
 * Exchanges the identifiers of documents: finds them, asks for their counterparts, decides, and copies what changes. At
 * once where all counterparts are known.
 *
 * @throws {NewStoreError} kind `mapping`; as a rejection where it did not happen at once.
 */
export function translate(parts: readonly Part[], translation: Translation): unknown[] | Promise<unknown[]> {
  const { maps, journey, pairs, atOnce, waiting } = translation;
  // On the way back, what the call itself sent is known.
  const sent = journey.direction === "fromNewStore" ? pairs : undefined;
  const isSent = sent && ((kind: IdentifierKind, id: string) => sent.shopId(kind, id) !== undefined);
  const wanted = translation.wanted ?? wantedIn(parts, isSent);
  const outcomes = findAll(maps, journey.direction, wanted, { atOnce, waiting });
  if (!(outcomes instanceof Promise)) return exchanged(parts, outcomes, sent, translation);
  return outcomes.then(
    (found) => exchanged(parts, found, sent, translation),
    (error: unknown) => {
      throw error instanceof HookFailure ? hookError(journey, error, () => placedIds(parts)) : error;
    },
  );
}

function exchanged(
  parts: readonly Part[],
  outcomes: OutcomesByKind,
  sent: Pairs | undefined,
  { maps, logger, journey, pairs, hasWayBack, collect, links = "all" }: Translation,
): unknown[] {
  const matter: Case = { maps, direction: journey.direction, outcomes, pairs, ...(hasWayBack && { hasWayBack }) };
  const troubles = locate(parts, judge(matter));
  if (troubles.length > 0) {
    const fatal = troubles.filter(({ isKept }) => !isKept);
    if (fatal.length > 0 && collect === undefined) throw troubleError(journey, maps, fatal);
    if (fatal.length > 0) collect?.(fatal);
    else reportKept(logger, maps, journey, troubles);
  }
  // A link for each of a million rows would cost more than all the rest of their mapping.
  const copied = links === "all" ? linkOriginal : () => {};
  let last: { readonly kind: IdentifierKind; readonly id: string; readonly counterpart: string } | undefined;
  const swap = (kind: IdentifierKind, id: string): string => {
    // Rows come grouped by product: the next id is mostly the one before.
    if (last !== undefined && last.id === id && last.kind === kind) return last.counterpart;
    const known = sent?.shopId(kind, id) ?? outcomes.get(kind)?.get(id);
    const counterpart = typeof known === "string" ? known : id;
    last = { kind, id, counterpart };
    return counterpart;
  };
  return parts.map(({ document, tree }) => {
    const mapped = replace(document, tree, { swap, copied });
    if (links === "documents" && mapped !== document) linkOriginal(mapped as object, document as object);
    return mapped;
  });
}
