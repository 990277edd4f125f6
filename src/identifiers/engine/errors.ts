import { safeCause } from "../../core/cause.js";
import { listIssues } from "../../core/list-issues.js";
import { isNewStoreError, type NewStoreError } from "../../core/newstore-error.js";
import { InvalidHookResult } from "../lib/hook-result.js";
import type { MappingIssue } from "./decide.js";
import type { HookError, KindMaps } from "./kind-maps.js";
import { isRepeatable, mappingError } from "./mapping-error.js";
import type { PlacedId } from "./parts.js";
import { directionOf, type MappingStage } from "./stage.js";

/** The error of ids that cannot be mapped: every one of them, with its path. */
export function unmappableError(stage: MappingStage, maps: KindMaps, found: readonly MappingIssue[]): NewStoreError {
  const issues = found.map(({ path, message, rule }) => ({ path, message, rule }));
  const count = new Set(found.map(({ kind, id }) => `${kind} ${id}`)).size;
  const why = `${count} ${count === 1 ? "identifier" : "identifiers"} cannot be mapped. ${listIssues(issues)}`;
  return mappingError(stage, why, { advice: adviceFor(stage, maps, found), issues });
}

function adviceFor(stage: MappingStage, maps: KindMaps, found: readonly MappingIssue[]): string {
  const options = [...new Set(found.map(({ kind }) => maps.get(kind)?.option))];
  const correct = `Correct ${options.map((option) => `${option}.${directionOf(stage)}`).join(" and ")}`;
  if (!found.every(({ rule }) => rule === "unmapped")) return `${correct}.`;
  return `${correct}, or set ${options.map((option) => `${option}.unmapped`).join(" and ")} to "keep".`;
}

/**
 * The error of a hook that failed. The cause is what the SDK itself threw, or a copy of what the hook threw, as of all that
 * is the caller's own. Its text is repeated only where it is the SDK's own: any other may hold a secret.
 *
 * @param placed - the ids with their paths, so that those that failed alone can be named.
 */
export function hookError(stage: MappingStage, failure: HookError, placed: () => readonly PlacedId[]): NewStoreError {
  const { map, direction, ids, isPartial, cause } = failure;
  const count = ids.length === 1 ? "1 id" : `${ids.length} ids`;
  const known = isNewStoreError(cause) ? cause : undefined;
  const issues = isPartial
    ? placed()
        .filter(({ kind, id }) => kind === map.kind && ids.includes(id))
        .map(({ id, path }) => ({ path, message: `${JSON.stringify(id)} could not be looked up`, rule: "look-up" }))
    : [];
  const where = issues.length === 0 ? "" : ` ${listIssues(issues)}`;
  return mappingError(stage, `${map.option}.${direction} failed for ${count}: ${reasonOf(cause)}${where}`, {
    cause: known !== undefined || cause instanceof InvalidHookResult ? cause : safeCause(cause),
    issues,
    retryable: isRepeatable(stage) && !(cause instanceof InvalidHookResult) && known?.retryable !== false,
    retryAfterMs: known?.retryAfterMs,
  });
}

function reasonOf(cause: unknown): string {
  if (isNewStoreError(cause)) return cause.message;
  return cause instanceof InvalidHookResult ? `${cause.message}.` : "see the cause, which it threw.";
}

/** The error of a body that is serialised already. */
export function opaqueBodyError(stage: MappingStage): NewStoreError {
  const message = "it is text or bytes, in which identifiers cannot be mapped: give the object";
  return mappingError(stage, `body: ${message}.`, { issues: [{ path: "body", message, rule: "opaque-body" }] });
}

/** The error of an input that throws where identifiers are looked for in it, as a `toJSON` may. */
export function unreadableError(stage: MappingStage, cause: unknown): NewStoreError {
  return mappingError(stage, "its input cannot be read: see the cause, which it threw.", { kind: "validation", cause });
}
