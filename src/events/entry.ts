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
 */
export type ParkReason = "failed" | "unreadable" | "other-tenant" | "incomplete";

/** An event that waits for a person. */
export interface ParkedEvent {
  /** Its name in the inbox, for `replay`. */
  readonly id: string;
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
  readonly reason?: ParkReason | undefined;
  readonly message?: string | undefined;
  /** Nobody handles events of its name. */
  readonly isIgnored?: boolean | undefined;
  /** Names of the parts that were handled with it, as one event. */
  readonly parts?: readonly string[] | undefined;
}

export function detailOf(row: DurableRow): Detail {
  return JSON.parse(row.detail) as Detail;
}

export function parkedOf(row: DurableRow): ParkedEvent {
  const { reason = "failed", message = "" } = detailOf(row);
  const { key: id, attempts, text } = row;
  return { id, reason, message, attempts, event: readEnvelope(text), text };
}
