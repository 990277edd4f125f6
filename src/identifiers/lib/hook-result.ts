import type { IdentifierKind } from "../../core/operation.js";
import { idText } from "./id-text.js";
import { isMap, isRecord } from "./records.js";
import type { MappingDirection } from "./types.js";

/** A mapped id that cannot be used, and why. */
export class InvalidMappedId {
  constructor(readonly why: string) {}
}

/** The outcome of looking an id up: the mapped id, `undefined` where there is none, or one that cannot be used. */
export type Outcome = string | undefined | InvalidMappedId;

/** Outcomes by id. */
export type Outcomes = ReadonlyMap<string, Outcome>;

/** The look-up of one id failed. */
export class FailedId {
  constructor(readonly cause: unknown) {}
}

/** What a hook returned, by id: some of them may have failed. */
export type HookResult = ReadonlyMap<string, Outcome | FailedId>;

/** A hook returned something that is no map at all. */
export class InvalidHookResult extends Error {
  override readonly name = "InvalidHookResult";
}

/**
 * Not allowed in a NewStore product id: `type=value` would be taken for another identifier
 * (docs/platform/import.md#file-rules).
 */
const FORBIDDEN = /[=%]/;

/**
 * Reads what a hook returned.
 *
 * | hook returned | outcome of an id |
 * | --- | --- |
 * | a `Map` or plain record with a text or a whole number | that text, or its digits |
 * | without the id, `null` or `undefined` for it | none |
 * | an `Error` | failed |
 * | empty, or neither text nor whole number | invalid |
 * | `=` or `%` in a NewStore product id | invalid |
 *
 * @throws {InvalidHookResult} for anything but a `Map` or record.
 */
export function readHookResult(
  result: unknown,
  ids: readonly string[],
  kind: IdentifierKind,
  direction: MappingDirection,
): HookResult {
  const read = hookResultReader(result);
  const isNewStoreProduct = kind === "product" && direction === "toNewStore";
  return new Map(ids.map((id) => [id, outcomeOf(read(id), isNewStoreProduct)]));
}

/**
 * Reads single ids of what a hook returned. Records are read by own properties only: an id may be called `constructor`.
 *
 * @throws {InvalidHookResult} for anything but a `Map` or record.
 */
export function hookResultReader(result: unknown): (id: string) => unknown {
  if (isMap(result)) return (id) => result.get(id);
  if (!isRecord(result)) throw new InvalidHookResult("it returned neither a Map nor a record from id to id");
  return (id) => (Object.hasOwn(result, id) ? result[id] : undefined);
}

function outcomeOf(value: unknown, isNewStoreProduct: boolean): Outcome | FailedId {
  if (value === undefined || value === null) return undefined;
  if (value instanceof Error) return new FailedId(value);
  if (value === "") return new InvalidMappedId("the mapped id is empty");
  const mappedId = idText(value);
  if (mappedId === undefined)
    return new InvalidMappedId(`the mapped id is neither text nor a whole number but of type ${typeof value}`);
  if (isNewStoreProduct && FORBIDDEN.test(mappedId))
    return new InvalidMappedId(`the mapped id ${JSON.stringify(mappedId)} has = or % in it, which NewStore forbids`);
  return mappedId;
}
