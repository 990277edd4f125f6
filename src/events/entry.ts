import type { DurableRow } from "../durable/durable-store.js";
import { readEnvelope } from "./envelope.js";
import type { OtherEvent } from "./types.js";

/**
 * Why an event is parked.
 *
 * | reason | it |
 * | --- | --- |
 * | `failed` | its handler threw, as often as it may |
 * | `unreadable` | is no JSON, or no event; or its name or id holds half a character, or it is nested too deep |
 * | `other-tenant` | is of another tenant |
 * | `incomplete` | came in parts, and some of them never came |
 * | `mixed` | came in parts twice, with different content under one id, and nothing says which parts belong together |
 */
export type ParkReason = "failed" | "unreadable" | "other-tenant" | "incomplete" | "mixed";

/** An event that waits for a person. */
export interface ParkedEvent {
  /** Its name in the inbox, for `replay`. */
  readonly id: string;
  /** Why nobody handles it any more. */
  readonly reason: ParkReason;
  /** What its handler threw, in one line, or what is wrong with it. */
  readonly message: string;
  /** How often it was handled. */
  readonly attempts: number;
  /** The event; `undefined` where the text is none. */
  readonly event: OtherEvent | undefined;
  /** What was received, as it was. It may hold personal data. */
  readonly text: string;
}

/** What the receiver notes about a row. */
export interface Detail {
  readonly receivedAtMs: number;
  /** Which of the events that one process received in that millisecond it is. */
  readonly sequence?: number | undefined;
  readonly reason?: ParkReason | undefined;
  readonly message?: string | undefined;
  /** Nobody handles events of its name. */
  readonly isIgnored?: boolean | undefined;
  /** Names of the parts that are one event with it: fixed the first time that all of them are there. */
  readonly parts?: readonly string[] | undefined;
  /** Somebody wants it handled, newer state or not. */
  readonly isReplayed?: boolean | undefined;
}

/** What was noted about a row. A note that is none, which only a store of somebody's own gives back, holds up nothing. */
export function detailOf({ detail }: Pick<DurableRow, "detail">): Detail {
  let value: Partial<Detail> | null = null;
  try {
    value = JSON.parse(detail) as Partial<Detail> | null;
  } catch {}
  const isNote = typeof value === "object" && value !== null && Number.isFinite(value.receivedAtMs);
  return isNote ? (value as Detail) : { receivedAtMs: 0 };
}

export function parkedOf(row: DurableRow): ParkedEvent {
  const { reason = "failed", message = "" } = detailOf(row);
  const { key: id, attempts, text } = row;
  return { id, reason, message, attempts, event: readEnvelope(text), text };
}
