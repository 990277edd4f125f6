import type { IdentifierKind } from "../transport/operation.js";
import type { MappingDirection } from "./types.js";

/** A counterpart that cannot be one, and why. */
export class BadCounterpart {
  constructor(readonly why: string) {}
}

/** What a hook said of an id: its counterpart, that there is none, or something useless. */
export type Outcome = string | undefined | BadCounterpart;

/** What is known of ids. */
export type Outcomes = ReadonlyMap<string, Outcome>;

/** Why one id could not be looked up. */
export class FailedId {
  constructor(readonly cause: unknown) {}
}

/** What a hook answered of ids: some of them may have failed. */
export type AnsweredIds = ReadonlyMap<string, Outcome | FailedId>;

/** Some of the ids that a call needs could not be looked up. */
export class FailedIds extends Error {
  override readonly name = "FailedIds";

  constructor(
    readonly ids: readonly string[],
    override readonly cause: unknown,
  ) {
    super("some ids could not be looked up");
  }
}

/** The hook's whole answer is useless. */
export class UselessAnswer extends Error {
  override readonly name = "UselessAnswer";
}

/** Not allowed in a NewStore product id: `type=value` would be taken for another identifier (import sheet). */
const FORBIDDEN = /[=%]/;

/**
 * Reads what a hook answered.
 *
 * | answer | outcome of an id |
 * | --- | --- |
 * | a `Map` or plain record with a text | that text |
 * | without the id, `null` or `undefined` for it | none |
 * | an `Error` | failed |
 * | empty, or no text | bad |
 * | `=` or `%` in a NewStore product id | bad |
 *
 * Records are read by own properties only: an id may be called `constructor`.
 *
 * @throws {UselessAnswer} for anything but a `Map` or record.
 */
export function readOutcomes(
  answer: unknown,
  ids: readonly string[],
  kind: IdentifierKind,
  direction: MappingDirection,
): AnsweredIds {
  const read = answerReader(answer);
  const isNewStoreProduct = kind === "product" && direction === "toNewStore";
  return new Map(ids.map((id) => [id, outcomeOf(read(id), isNewStoreProduct)]));
}

/**
 * Reads one id of what a hook answered.
 *
 * @throws {UselessAnswer} for anything but a `Map` or record.
 */
export function answerReader(answer: unknown): (id: string) => unknown {
  if (answer instanceof Map || Object.prototype.toString.call(answer) === "[object Map]") {
    return (id) => (answer as ReadonlyMap<string, unknown>).get(id);
  }
  if (typeof answer !== "object" || answer === null || Array.isArray(answer) || answer instanceof Promise)
    throw new UselessAnswer("it answered neither a Map nor a record from id to id");
  const record = answer as Readonly<Record<string, unknown>>;
  return (id) => (Object.hasOwn(record, id) ? record[id] : undefined);
}

function outcomeOf(value: unknown, isNewStoreProduct: boolean): Outcome | FailedId {
  if (value === undefined || value === null) return undefined;
  if (value instanceof Error) return new FailedId(value);
  if (typeof value !== "string") return new BadCounterpart(`its counterpart is no text but of type ${typeof value}`);
  if (value === "") return new BadCounterpart("its counterpart is empty");
  if (isNewStoreProduct && FORBIDDEN.test(value))
    return new BadCounterpart(`its counterpart ${JSON.stringify(value)} has = or % in it, which NewStore forbids`);
  return value;
}
