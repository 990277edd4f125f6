import type { Clock } from "../../core/clock.js";
import { configurationError } from "../../core/configuration-error.js";
import { workingClock } from "../../core/own-clock.js";
import { requireWhole } from "../../core/require-number.js";
import { refuseUnknown } from "../../core/unknown-option.js";
import { type DurableRow, type DurableStore, LONGEST_DELAY_MS } from "../durable-store.js";
import { delayOf } from "../rows.js";
import type { SqliteLike, SqliteStatementLike } from "./sqlite-like.js";
import { statementsFor } from "./statements.js";

/** How a store in SQLite is opened. */
export interface SqliteStoreOptions {
  /** Name of its table, made if there is none. Default `newstore_outbox`. */
  readonly table?: string | undefined;
  /** How long a write waits for another process's, in milliseconds. Default 5 000. */
  readonly busyTimeoutMs?: number | undefined;
  /** Time; another one is for tests. Default: the system's. */
  readonly clock?: Clock | undefined;
}

/**
 * A store in a SQLite database, with a handle that you have opened: `DatabaseSync` of `node:sqlite`, or one of
 * `better-sqlite3`. Any number of processes on one machine may share the file; `PRAGMA journal_mode = WAL` lets them read
 * while one writes. Not for network file systems.
 *
 * The handle is set to `synchronous = FULL`, since what is accepted has to be on the disk.
 *
 * Each method is one statement, run before its promise is given back: `accept` between `BEGIN` and `COMMIT` on the same
 * handle belongs to that transaction.
 *
 * @throws {NewStoreError} kind `configuration` for a database or a table's name that is none, and for unknown options.
 *
 * @example
 * ```ts
 * import { DatabaseSync } from "node:sqlite";
 *
 * const database = new DatabaseSync("shop.db");
 * database.exec("PRAGMA journal_mode = WAL");
 * const outbox = createOutbox({ newstore, store: sqliteStore(database) });
 * ```
 */
export function sqliteStore(database: SqliteLike, options: SqliteStoreOptions = {}): DurableStore {
  refuseUnknown(options, ["table", "busyTimeoutMs", "clock"]);
  const { table = "newstore_outbox", busyTimeoutMs = 5_000 } = options;
  const clock = workingClock(options.clock);
  if (typeof database?.exec !== "function" || typeof database.prepare !== "function")
    throw configurationError(
      "database",
      "is no open database: give DatabaseSync of node:sqlite, or one of better-sqlite3",
    );
  if (typeof table !== "string" || !/^[A-Za-z_]\w*$/.test(table))
    throw configurationError("table", `is ${String(table)}: give a name of letters and _`);
  requireWhole("busyTimeoutMs", busyTimeoutMs, 0);
  const sql = statementsFor(table);
  database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}; PRAGMA synchronous = FULL;`);
  database.exec(sql.create);
  const statements = Object.fromEntries(
    Object.entries(sql).flatMap(([name, text]) => (name === "create" ? [] : [[name, database.prepare(text)]])),
  ) as Record<Exclude<keyof typeof sql, "create">, SqliteStatementLike>;

  return {
    put: async ({ key, text, hash, state, detail, isDue }) => {
      // Once more where the row that was in the way is removed before it is read: that it is kept must be true.
      for (;;) {
        const nowMs = clock.nowMs();
        const { changes } = statements.put.run(key, whole(text), hash, state, detail, isDue ? nowMs : null, nowMs);
        if (Number(changes) === 1) return undefined;
        const [there] = rowsOf(statements.get.all(key));
        if (there !== undefined) return there;
      }
    },
    take: async ({ lease, leaseMs, limit }) => {
      const nowMs = clock.nowMs();
      statements.renew.run(nowMs + leaseMs, lease);
      if (limit <= 0) return [];
      const taken = statements.take.all(lease, nowMs + leaseMs, nowMs, nowMs + LONGEST_DELAY_MS, lease, limit);
      return rowsOf(taken);
    },
    update: async (key, holder, { state, attempts, detail, dueInMs, dropsText = false }) => {
      const nowMs = clock.nowMs();
      const dueAtMs = dueInMs === null ? null : nowMs + delayOf(dueInMs);
      const changed = [state, attempts, detail, dueAtMs, nowMs, dropsText ? 1 : 0, key];
      const { changes } =
        "lease" in holder
          ? statements.updateHeld.run(...changed, holder.lease)
          : statements.updateInState.run(...changed, holder.state);
      return Number(changes) === 1;
    },
    list: async ({ state, key, after = "", before = null, limit }) => {
      if (key !== undefined)
        return rowsOf(statements.get.all(key)).filter((row) => state === undefined || row.state === state);
      return rowsOf(
        state === undefined
          ? statements.list.all(after, before, limit)
          : statements.listState.all(state, after, before, limit),
      );
    },
    counts: async () =>
      statements.counts
        .all()
        .map(({ state, taken, count }) => ({ state, isTaken: Number(taken) > 0, count: Number(count) })),
    remove: async (state, olderThanMs) => Number(statements.remove.run(state, clock.nowMs() - olderThanMs).changes),
  };
}

/** What is received may hold a NUL, where `node:sqlite` of Node 22 ends a text that it reads: bytes are read whole. */
function whole(text: string): string | Uint8Array {
  return text.includes("\0") ? new TextEncoder().encode(text) : text;
}

function rowsOf(rows: readonly (Omit<DurableRow, "text"> & { readonly text: string | Uint8Array })[]): DurableRow[] {
  return rows.map(({ text, ...row }) => ({
    ...row,
    text: typeof text === "string" ? text : new TextDecoder().decode(text),
  }));
}
