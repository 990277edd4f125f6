import type { DurableRow } from "../durable/durable-store.js";
import { detailOf } from "./entry.js";
import { readEnvelope } from "./envelope.js";
import { timestampOf } from "./superseded.js";

/**
 * States of a row, as far as the order of its entity's events is concerned.
 *
 * | state | it |
 * | --- | --- |
 * | `due` | is the next one as far as was known, is handled again later, or was never looked at |
 * | `behind` | has to wait: it is not handled in this state, whoever takes it |
 * | any other | holds up nothing |
 */
export const BEHIND = "behind";

/** An event that is to be handled, in the line of its entity. */
export interface Place {
  readonly key: string;
  readonly state: string;
  /** Somebody has it, who may be handling it. */
  readonly isTaken: boolean;
  readonly atMs: number;
  readonly sequence: number;
  readonly timestamp: number;
}

/** A row as a place in the line of its entity; `undefined` where it holds up nothing. */
export function placeOf(row: DurableRow): Place | undefined {
  if (row.state !== "due" && row.state !== BEHIND) return undefined;
  const { receivedAtMs: atMs, sequence = 0 } = detailOf(row);
  const event = readEnvelope(row.text);
  const timestamp = (event && timestampOf(event)) ?? 0;
  return { key: row.key, state: row.state, isTaken: row.leases > 0, atMs, sequence, timestamp };
}

/** The order in which events of one entity are handled: as they came; what came at once, by its own time, then by name. */
function inOrder(first: Place, second: Place): number {
  return (
    first.atMs - second.atMs ||
    first.sequence - second.sequence ||
    first.timestamp - second.timestamp ||
    (first.key < second.key ? -1 : 1)
  );
}

/** Where an event stands in its line. */
export interface Standing {
  /** How many come before it. */
  readonly before: number;
  /** Whether a later one may be under way: it was there first, and is not interrupted. */
  readonly isBlocked: boolean;
}

/**
 * Where an event stands. Pure.
 *
 * @param isIdle - whether an event that is taken is surely not being handled.
 */
export function standingOf(own: Place, line: readonly Place[], isIdle: (place: Place) => boolean): Standing {
  const others = line.filter(({ key }) => key !== own.key);
  const before = others.filter((other) => inOrder(other, own) < 0).length;
  return { before, isBlocked: others.some((other) => mayBeUnderWay(other, isIdle)) };
}

/** The event that is to be called because it waits though it is the next one and none is under way. Pure. */
export function toBeCalled(line: readonly Place[], isIdle: (place: Place) => boolean): Place | undefined {
  const [head, ...others] = [...line].sort(inOrder);
  if (head === undefined || head.state !== BEHIND) return undefined;
  return others.some((other) => mayBeUnderWay(other, isIdle)) ? undefined : head;
}

function mayBeUnderWay(place: Place, isIdle: (place: Place) => boolean): boolean {
  return place.state === "due" && place.isTaken && !isIdle(place);
}
