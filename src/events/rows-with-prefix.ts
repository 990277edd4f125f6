import type { DurableRow, DurableStore } from "../durable/durable-store.js";

/** Comes after all characters that keys are made of: percent signs, digits, letters, blanks. */
const LAST = "\u{7f}";

/** Comes after all keys that begin with some text. */
export function lastOf(prefix: string): string {
  return prefix + LAST;
}

const PAGE_ROWS = 200;

/** All rows whose keys begin with some text, in the order of the keys. */
export async function* rowsWithPrefix(inbox: DurableStore, prefix: string): AsyncGenerator<DurableRow> {
  for (let after = prefix; ; ) {
    const rows = await inbox.list({ after, before: lastOf(prefix), limit: PAGE_ROWS });
    for (const row of rows) {
      if (!row.key.startsWith(prefix)) return;
      yield row;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE_ROWS) return;
    after = last.key;
  }
}
