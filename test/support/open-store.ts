import { type DurableStore, fileStore, type SqliteLike, sqliteStore } from "../../src/outbox/index.js";

/** Opens a store in a process that may be killed; one of SQLite may have others beside it. */
export function openStore(kind: "file" | "sqlite", path: string): Promise<DurableStore> | DurableStore {
  if (kind === "file") return fileStore(path);
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite" as "node:fs") as unknown as {
    readonly DatabaseSync: new (path: string) => SqliteLike;
  };
  const database = new DatabaseSync(path);
  database.exec("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL");
  return sqliteStore(database);
}
