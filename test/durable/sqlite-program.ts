/** Runs every case of a store on SQLite, and says how each went as one line of JSON. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DurableStore } from "../../src/durable/durable-store.js";
import type { SqliteLike } from "../../src/durable/sqlite/sqlite-like.js";
import { sqliteStore } from "../../src/durable/sqlite/sqlite-store.js";
import { row, STORE_CASES, storeClock } from "./store-cases.js";

type Database = SqliteLike & { close(): void };
const [, , betterSqlite] = process.argv;
const { DatabaseSync } = (
  betterSqlite
    ? { DatabaseSync: createRequire(import.meta.url)(betterSqlite) }
    : process.getBuiltinModule("node:sqlite" as "node:fs")
) as { readonly DatabaseSync: new (path: string) => Database };

const results: Record<string, string> = {};
for (const { name, run } of [...STORE_CASES, ...sqliteCases()]) {
  const folder = mkdtempSync(join(tmpdir(), "newstore-sdk-sqlite-"));
  const database = new DatabaseSync(join(folder, "rows.db"));
  database.exec("PRAGMA journal_mode = WAL");
  try {
    const clock = storeClock();
    await run(sqliteStore(database, { clock }), clock, database);
    results[name] = "fine";
  } catch (error) {
    results[name] = String(error);
  } finally {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
process.stdout.write(JSON.stringify(results));

/** What only this store promises. */
function sqliteCases(): {
  name: string;
  run: (store: DurableStore, clock: unknown, database: Database) => Promise<void>;
}[] {
  return [
    {
      name: "belongs to the transaction that the caller has open, without a wait in between",
      async run(store, _, database) {
        database.exec("BEGIN");
        const lost = store.put(row("a"));
        database.exec("ROLLBACK");
        await lost;
        deepEqual(await store.list({ limit: 10 }), []);
        database.exec("BEGIN");
        const kept = store.put(row("a"));
        database.exec("COMMIT");
        await kept;
        equal((await store.list({ limit: 10 })).length, 1);
      },
    },
    {
      name: "keeps nothing of what there was no space for",
      async run(store, _, database) {
        await store.put(row("a"));
        database.exec("PRAGMA max_page_count = 1");
        await rejects(store.put(row("b", { text: "x".repeat(100_000) })), /full/);
        equal((await store.list({ limit: 10 })).length, 1);
        database.exec("PRAGMA max_page_count = 100000");
        equal(await store.put(row("b", { text: "x".repeat(100_000) })), undefined);
      },
    },
  ];
}
