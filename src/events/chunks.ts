import type { DurableRow, DurableStore } from "../durable/durable-store.js";
import { detailOf } from "./entry.js";
import { type Chunk, canonical, chunkOf, keyPrefixOf, partName, readEnvelope } from "./envelope.js";
import { rowsWithPrefix } from "./rows-with-prefix.js";
import type { OtherEvent } from "./types.js";

/** An event that came in parts, as far as it is there. */
export type Gathered =
  | { readonly found: "whole"; readonly event: OtherEvent; readonly rows: readonly DurableRow[] }
  | { readonly found: "parts"; readonly missing: number }
  /** Parts with different content claim the same place. */
  | { readonly found: "mixed" }
  /** The row is part of an event that was handled as a whole. */
  | { readonly found: "handled" };

interface Part {
  readonly row: DurableRow;
  readonly event: OtherEvent;
  readonly number: number;
}

/**
 * Looks for all parts of the event that a row is part of, and puts them together once they are there.
 *
 * Parts of one delivery agree in all but their number and their items. Those that differ in anything else, as in their
 * total, are of another delivery under the same id. So are those that were found to be one event before.
 */
export async function gather(
  inbox: DurableStore,
  { key }: DurableRow,
  event: OtherEvent,
  { total }: Chunk,
): Promise<Gathered> {
  const own = partName(key);
  const common = commonOf(event);
  const parts: Part[] = [];
  /** Names of parts that are spoken for, by another row; and those that this one is spoken for with. */
  const others = new Set<string>();
  let together: readonly string[] | undefined;
  for await (const row of rowsWithPrefix(inbox, keyPrefixOf(event))) {
    const { parts: names } = detailOf(row);
    if (names?.includes(own) === true) {
      if (row.state === "done") return { found: "handled" };
      together = names;
    } else for (const name of names ?? []) others.add(name);
    const part = readEnvelope(row.text);
    const chunk = part && chunkOf(part);
    if (part !== undefined && chunk !== undefined && commonOf(part) === common)
      parts.push({ row, event: part, number: chunk.number });
  }
  const members = parts.filter(({ row }) => {
    const name = partName(row.key);
    return together === undefined ? !others.has(name) : together.includes(name);
  });
  const numbers = new Set(members.map(({ number }) => number));
  if (numbers.size < members.length || numbers.size > total) return { found: "mixed" };
  if (numbers.size < total) return { found: "parts", missing: total - numbers.size };
  const inOrder = members.sort((first, second) => first.number - second.number);
  return { found: "whole", event: assembled(inOrder.map((part) => part.event)), rows: inOrder.map(({ row }) => row) };
}

/** What all parts of one delivery have in common, as text. */
function commonOf({ payload }: OtherEvent): string {
  const { items: _, chunk_number: __, ...common } = payload;
  return canonical(common);
}

/** One event with the items of all parts, in their order, and without the number of a part. */
function assembled(parts: readonly OtherEvent[]): OtherEvent {
  const [first] = parts as [OtherEvent];
  const items = parts.flatMap(({ payload }) => (Array.isArray(payload["items"]) ? payload["items"] : []));
  const { chunk_number: _, ...payload } = first.payload;
  return { ...first, payload: { ...payload, items } };
}
