import { type Issue, isNewStoreError, NewStoreError } from "../errors/newstore-error.js";
import type { Answer } from "../transport/transport.js";
import { listIssues } from "../transport/validation/validation-error.js";
import { issuesOf, type Trouble } from "./judge.js";
import type { HookFailure, KindMaps } from "./kind-maps.js";
import { UselessAnswer } from "./outcome.js";
import type { PlacedId } from "./parts.js";
import type { MappingDirection } from "./types.js";

/** What identifiers travelled in, for messages. */
export interface Journey {
  /** Operation id, `products import`, `atp-export`, the event's name. */
  readonly source: string;
  readonly operationId?: string | undefined;
  readonly direction: MappingDirection;
  /** What did not happen, as in `createInjectedOrder was not sent`. */
  readonly outcome: string;
  /** What that means, as in `Nothing was sent.` */
  readonly consequence: string;
  /** The answer that could not be mapped. */
  readonly answer?: Answer | undefined;
  /** Whether the same call may be made again without doing the work twice. */
  readonly isRepeatable: boolean;
  /** Whether a write was sent, so that its work may have been done. Default `false`. */
  readonly outcomeUnknown?: boolean;
}

/** The error of ids that cannot be exchanged: every one of them, with where it stood. */
export function troubleError(journey: Journey, maps: KindMaps, troubles: readonly Trouble[]): NewStoreError {
  const issues = issuesOf(troubles);
  const count = new Set(troubles.map(({ kind, id }) => `${kind} ${id}`)).size;
  const what = `${count} ${count === 1 ? "identifier" : "identifiers"} cannot be mapped`;
  return mappingError(
    journey,
    `${what}. ${listIssues(issues)}`,
    `${journey.consequence} ${adviceFor(journey, maps, troubles)}`,
    {
      issues,
    },
  );
}

function adviceFor({ direction }: Journey, maps: KindMaps, troubles: readonly Trouble[]): string {
  const options = [...new Set(troubles.map(({ kind }) => maps.get(kind)?.option))];
  const hooks = options.map((option) => `${option}.${direction}`).join(" and ");
  const correct = `Correct ${hooks}`;
  if (!troubles.every(({ rule }) => rule === "unmapped")) return `${correct}.`;
  return `${correct}, or set ${options.map((option) => `${option}.onUnmapped`).join(" and ")} to "keep".`;
}

/**
 * The error of a hook that failed. What it threw is the cause; its words are repeated only where they are the SDK's own:
 * others may hold a secret.
 *
 * @param placed - where identifiers stand, so that those that failed alone can be named.
 */
export function hookError(journey: Journey, failure: HookFailure, placed: () => readonly PlacedId[]): NewStoreError {
  const { map, direction, ids, isPartial, cause } = failure;
  const asked = ids.length === 1 ? "1 id" : `${ids.length} ids`;
  const known = isNewStoreError(cause) ? cause : undefined;
  const issues = isPartial
    ? placed()
        .filter(({ kind, id }) => kind === map.kind && ids.includes(id))
        .map(({ id, path }) => ({ path, message: `${JSON.stringify(id)} could not be looked up`, rule: "look-up" }))
    : [];
  const where = issues.length === 0 ? "" : ` ${listIssues(issues)}`;
  const what = `${map.option}.${direction} failed for ${asked}: ${whyOf(cause)}${where}`;
  return mappingError(journey, what, journey.consequence, {
    cause,
    issues,
    retryable: journey.isRepeatable && !(cause instanceof UselessAnswer) && known?.retryable !== false,
    retryAfterMs: known?.retryAfterMs,
  });
}

function whyOf(cause: unknown): string {
  if (isNewStoreError(cause)) return cause.message;
  return cause instanceof UselessAnswer ? `${cause.message}.` : "see the cause, which it threw.";
}

/** The error of a body that nobody can look into. */
export function opaqueBodyError(journey: Journey): NewStoreError {
  const message = "it is text or bytes, in which identifiers cannot be mapped: give the object";
  return mappingError(journey, `body: ${message}.`, journey.consequence, {
    issues: [{ path: "body", message, rule: "opaque-body" }],
  });
}

function mappingError(
  { outcome, operationId, answer, outcomeUnknown }: Journey,
  what: string,
  consequence: string,
  details: { issues?: readonly Issue[]; cause?: unknown; retryable?: boolean; retryAfterMs?: number | undefined },
): NewStoreError {
  return new NewStoreError(`${outcome}: ${what} ${consequence}`, {
    kind: "mapping",
    operationId,
    status: answer?.status,
    requestId: answer?.requestId,
    attempts: answer?.attempts,
    outcomeUnknown,
    body: answer?.data,
    headers: answer?.headers,
    ...details,
  });
}
