import type { DurableRow } from "../durable/durable-store.js";
import { gather } from "./chunks.js";
import { type Detail, detailOf } from "./entry.js";
import { chunkOf, readEnvelope } from "./envelope.js";
import type { ReceiverSettings } from "./options.js";

/**
 * Calls the first part of an event whose parts are all there: it stands for all of them. One that was parked for want of
 * the others is called as well, and one that failed only where somebody replays a part.
 *
 * @returns whether it was called.
 */
export async function callFirst(row: DurableRow, { inbox }: ReceiverSettings): Promise<boolean> {
  const event = readEnvelope(row.text);
  const chunk = event && chunkOf(event);
  if (event === undefined || chunk === undefined) return false;
  const gathered = await gather(inbox, row, event, chunk);
  const first = gathered.found === "whole" ? gathered.rows[0] : undefined;
  if (first === undefined) return false;
  const { isReplayed } = detailOf(row);
  const { reason, message: _, ...detail } = detailOf(first);
  const isWaiting = first.state === "waiting";
  const isParked = first.state === "parked" && (reason === "incomplete" || isReplayed === true);
  if (!isWaiting && !isParked) return false;
  const own: Detail = isReplayed === true ? { ...detail, isReplayed } : detail;
  const change = { state: "due", attempts: isParked ? 0 : first.attempts, detail: JSON.stringify(own), dueInMs: 0 };
  return inbox.update(first.key, { state: first.state }, change);
}
