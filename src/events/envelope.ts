import type { OtherEvent } from "./types.js";

/** Half of a character without its other half: no key can be made of a text with one. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** The text of a request as an event; `undefined` where it is none. */
export function readEnvelope(text: string): OtherEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { tenant, name, payload } = (value ?? {}) as Partial<OtherEvent>;
  const isEvent =
    typeof tenant === "string" && typeof name === "string" && typeof payload === "object" && payload !== null;
  if (!isEvent || Array.isArray(payload)) return undefined;
  const { id, order_id: orderId } = payload;
  const isNamed = [name, id, orderId].every((text) => typeof text !== "string" || !HALF_CHARACTER.test(text));
  return isNamed ? (value as OtherEvent) : undefined;
}

/** Part of an event that comes in several: all have the same `id` (docs/platform/events-and-webhooks.md#payloads). */
export interface Chunk {
  readonly number: number;
  readonly total: number;
}

export function chunkOf({ payload }: OtherEvent): Chunk | undefined {
  const { chunk_number: number, total_chunks: total } = payload;
  if (!Number.isInteger(number) || !Number.isInteger(total) || (total as number) <= 1) return undefined;
  return { number: number as number, total: total as number };
}

/**
 * What an event is about: the order where it names one, else its own id; empty where it names neither. Events about one
 * entity are handled in turn.
 */
export function entityOf({ payload }: OtherEvent): string {
  const { id, order_id: orderId } = payload;
  return typeof orderId === "string" && orderId !== "" ? orderId : idText(id);
}

/** NewStore's id of the order that an event is about, where it names one. */
export function orderIdOf({ name, payload }: OtherEvent): string | undefined {
  const { id, order_id: orderId } = payload;
  if (typeof orderId === "string") return orderId;
  return name.startsWith("order.") && typeof id === "string" ? id : undefined;
}

/**
 * Name of an event's row. Two deliveries are the same event when name, id, chunk and content agree: units of one
 * fulfillment request that leave one by one come under the same id. The entity comes first: rows that wait for each other
 * stand side by side.
 */
export async function rowKeyOf(event: OtherEvent): Promise<string> {
  const hash = await sha256(canonical({ ...event.payload }));
  return `${keyPrefixOf(event)}${String(chunkOf(event)?.number ?? 0).padStart(6, "0")} ${hash.slice(0, 32)}`;
}

/** What the keys of all parts of an event begin with. */
export function keyPrefixOf(event: OtherEvent): string {
  const { name, payload } = event;
  return `${entityPrefixOf(event)}${encodeURIComponent(name)} ${encodeURIComponent(idText(payload["id"]))} `;
}

/** What the keys of all events about an entity begin with. */
function entityPrefixOf(event: OtherEvent): string {
  return `event ${encodeURIComponent(entityOf(event))} `;
}

/** What the keys of all events about the same entity as a row's begin with: its own key alone where that names none. */
export function entityPrefixOfKey(key: string): string {
  const [kind, entity] = key.split(" ");
  return entity === "" ? key : `${kind} ${entity} `;
}

/** What the key of a part ends with: its number and the hash of its content. */
export function partName(key: string): string {
  return key.split(" ").slice(4).join(" ");
}

/** An id as text; empty where it is none. */
export function idText(id: unknown): string {
  return typeof id === "string" || typeof id === "number" ? String(id) : "";
}

/** JSON with members in the order of their names: the same content is the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== "object" || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([first], [second]) => (first < second ? -1 : 1)));
  });
}

export async function sha256(text: string): Promise<string> {
  const bytes = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
