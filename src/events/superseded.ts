import type { OtherEvent } from "./types.js";

/** What was handled of an entity last: its `logical_timestamp`, of each item, and of the whole where there are none. */
export type Latest = Readonly<Record<string, number>>;

/** Stands for an entity as a whole. */
const WHOLE = "";

/**
 * Whether a newer state of all that an event speaks of has been handled already. `logical_timestamp` orders states of an
 * entity, and deliveries come in any order (docs/platform/events-and-webhooks.md#delivery). Items count one by one: units
 * of a fulfillment request leave one by one, and the older event of another unit is no older state. An item that does not
 * say which one it is can be compared with none.
 */
export function isSuperseded(event: OtherEvent, latest: Latest): boolean {
  const timestamp = timestampOf(event);
  if (timestamp === undefined) return false;
  return subjectsOf(event).every((subject) => {
    const seen = subject === undefined || !Object.hasOwn(latest, subject) ? undefined : latest[subject];
    return seen !== undefined && seen > timestamp;
  });
}

/** What is known after an event was handled. */
export function withEvent(latest: Latest, event: OtherEvent): Latest {
  const timestamp = timestampOf(event);
  if (timestamp === undefined) return latest;
  const known = new Map(Object.entries(latest));
  for (const subject of subjectsOf(event))
    if (subject !== undefined) known.set(subject, Math.max(timestamp, known.get(subject) ?? timestamp));
  return Object.fromEntries(known);
}

export function timestampOf({ payload }: OtherEvent): number | undefined {
  const { logical_timestamp: timestamp } = payload;
  return typeof timestamp === "number" && Number.isFinite(timestamp) ? timestamp : undefined;
}

function subjectsOf({ payload }: OtherEvent): readonly (string | undefined)[] {
  const items: readonly unknown[] = Array.isArray(payload["items"]) ? payload["items"] : [];
  if (items.length === 0) return [WHOLE];
  return items.map((item) => {
    const id = (item as { readonly id?: unknown } | null)?.id;
    return (typeof id === "string" && id !== "") || typeof id === "number" ? String(id) : undefined;
  });
}
