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
 * | `behind` | has to wait: nobody takes it in this state |
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

/**
 * Whether it is an event's turn: all others come after it, and none of them may be under way, since it was there first and
 * is not interrupted. Pure.
 *
 * @param isIdle - whether an event that is taken is surely not being handled.
 */
export function isNext(own: Place, line: readonly Place[], isIdle: (place: Place) => boolean): boolean {
  const others = line.filter(({ key }) => key !== own.key);
  return others.every((other) => inOrder(own, other) < 0 && !mayBeUnderWay(other, isIdle));
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
