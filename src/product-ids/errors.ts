import { type Issue, isNewStoreError, NewStoreError } from "../errors/newstore-error.js";
import type { Answer } from "../transport/transport.js";
import { listIssues } from "../transport/validation/validation-error.js";
import { issuesOf, type Trouble } from "./judge.js";
import type { HookFailure, KindMaps } from "./kind-maps.js";
import { UselessAnswer } from "./outcome.js";
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

/** The error of a hook that failed. What it threw is the cause; its words are not repeated, they may hold a secret. */
export function hookError(journey: Journey, { map, direction, ids, cause }: HookFailure): NewStoreError {
  const why = cause instanceof UselessAnswer ? cause.message : "see the cause, which it threw";
  const asked = ids === 1 ? "1 id" : `${ids} ids`;
  const known = isNewStoreError(cause) ? cause : undefined;
  return mappingError(journey, `${map.option}.${direction} failed for ${asked}: ${why}.`, journey.consequence, {
    cause,
    retryable: journey.isRepeatable && !(cause instanceof UselessAnswer),
    retryAfterMs: known?.retryAfterMs,
  });
}

/** The error of a body that nobody can look into. */
export function opaqueBodyError(journey: Journey): NewStoreError {
  const message = "it is text or bytes, in which identifiers cannot be mapped: give the object";
  return mappingError(journey, `body: ${message}.`, journey.consequence, {
    issues: [{ path: "body", message, rule: "opaque-body" }],
  });
}

function mappingError(
  { outcome, operationId, answer }: Journey,
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
    body: answer?.data,
    headers: answer?.headers,
    ...details,
  });
}
