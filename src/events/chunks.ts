import type { DurableRow, DurableStore } from "../durable/durable-store.js";
import { detailOf } from "./entry.js";
import { type Chunk, chunkOf, keyPrefixOf, readEnvelope } from "./envelope.js";
import type { OtherEvent } from "./types.js";

/** An event that came in parts, as far as it is there. */
export type Gathered =
  | { readonly found: "whole"; readonly event: OtherEvent; readonly rows: readonly DurableRow[] }
  | { readonly found: "parts"; readonly missing: number }
  /** The row is part of an event that was handled as a whole. */
  | { readonly found: "handled" };

const PAGE_ROWS = 200;

/** Looks for all parts of the event that a row is part of, and puts them together once they are there. */
export async function gather(
  inbox: DurableStore,
  { key }: DurableRow,
  event: OtherEvent,
  { total }: Chunk,
): Promise<Gathered> {
  const parts = new Map<number, { readonly row: DurableRow; readonly event: OtherEvent }>();
  for await (const row of rowsWithPrefix(inbox, keyPrefixOf(event))) {
    if (row.state === "done" && detailOf(row).parts?.includes(partName(key)) === true) return { found: "handled" };
    const part = readEnvelope(row.text);
    const chunk = part && chunkOf(part);
    if (part !== undefined && chunk?.total === total) parts.set(chunk.number, { row, event: part });
  }
  if (parts.size < total) return { found: "parts", missing: total - parts.size };
  const inOrder = [...parts].sort(([first], [second]) => first - second).map(([, part]) => part);
  return { found: "whole", event: assembled(inOrder.map((part) => part.event)), rows: inOrder.map(({ row }) => row) };
}

/** What the key of a part ends with: its number and the hash of its content. */
export function partName(key: string): string {
  return key.split(" ").slice(3).join(" ");
}

/** One event with the items of all parts, in their order, and without the number of a part. */
function assembled(parts: readonly OtherEvent[]): OtherEvent {
  const [first] = parts as [OtherEvent];
  const items = parts.flatMap(({ payload }) => (Array.isArray(payload["items"]) ? payload["items"] : []));
  const { chunk_number: _, ...payload } = first.payload;
  return { ...first, payload: { ...payload, items } };
}

async function* rowsWithPrefix(inbox: DurableStore, prefix: string): AsyncGenerator<DurableRow> {
  for (let after = prefix; ; ) {
    const rows = await inbox.list({ after, limit: PAGE_ROWS });
    for (const row of rows) {
      if (!row.key.startsWith(prefix)) return;
      yield row;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_ROWS) return;
    after = last.key;
  }
}
