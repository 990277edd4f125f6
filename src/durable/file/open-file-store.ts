import type { Clock } from "../../core/clock.js";
import type { DurableStore } from "../durable-store.js";
import {
  counting,
  listing,
  type Operation,
  putting,
  Rows,
  removing,
  type StoredRow,
  taking,
  updating,
} from "../rows.js";
import { type LogRecord, writeLine } from "./lines.js";
import { takeLock } from "./lock.js";
import { Log, type OpenFile } from "./log.js";

/** A file is written anew when it is so much longer than what it held after the last time, and twice as long. */
const SPARE_BYTES = 4 * 1024 * 1024;

/** An operation that waits for the next write. */
interface Waiting {
  /** Decides and notes its lines; gives back how to undo it and how to tell its result. */
  readonly apply: (nowMs: number) => {
    readonly lines: string;
    readonly undo: () => void;
    readonly resolve: () => void;
  };
  readonly reject: (error: unknown) => void;
}

/** Opens a file as a store. */
export async function openFileStore(
  path: string,
  clock: Clock,
  openFile?: OpenFile,
): Promise<DurableStore & { close(): Promise<void> }> {
  const lock = await takeLock(`${path}.lock`, clock);
  const rows = new Rows();
  let commit = 0;
  let log: Log;
  try {
    log = await Log.open(
      path,
      (record) => {
        commit = record.commit;
        replay(rows, record);
      },
      openFile,
    );
  } catch (error) {
    await lock.release();
    throw error;
  }
  // Leases are of processes, and theirs are gone: the lock says so.
  for (const row of [...rows.open()]) if (row.lease !== null) rows.set(row.key, { ...row, lease: null, dueAtMs: 0 });

  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;
  let compactAtBytes = Math.max(SPARE_BYTES, log.bytes);

  const run = <T>(operation: Operation<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const apply = (nowMs: number) => {
        const { result, writes, renewals = [] } = operation(rows, nowMs);
        const lines = writes.map(([key, row]) => writeLine(recordOf(commit, key, row, rows.get(key))));
        const before = writes.map(([key, row]) => [key, rows.set(key, row)] as const);
        for (const row of renewals) rows.set(row.key, row);
        const undo = () => {
          for (const [key, row] of before.reverse()) rows.set(key, row);
        };
        return { lines: lines.join(""), undo, resolve: () => resolve(result) };
      };
      waiting.push({ apply, reject });
      writing ??= write();
    });

  /** Writes until nothing waits: all that has come by then shares one write and one sync. */
  async function write(): Promise<void> {
    // What is asked for in the same turn of the event loop belongs together.
    await Promise.resolve();
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      commit += 1;
      const nowMs = clock.nowMs();
      const applied = group.map(({ apply }) => apply(nowMs));
      try {
        const lines = applied.map((one) => one.lines).join("");
        if (lines !== "") await log.append(lines);
      } catch (error) {
        for (const { undo } of applied.reverse()) undo();
        for (const { reject } of group) reject(error);
        continue;
      }
      for (const { resolve } of applied) resolve();
      if (log.bytes >= compactAtBytes) await compact();
    }
    writing = undefined;
  }

  /** On failure the old file goes on as it was, and is let alone until it has grown as much again. */
  async function compact(): Promise<void> {
    commit += 1;
    function* lines() {
      for (const row of rows.all()) yield writeLine({ commit, row });
    }
    await log.replace(lines()).catch(() => {});
    compactAtBytes = 2 * log.bytes + SPARE_BYTES;
  }

  return {
    put: (row) => run(putting(row)),
    take: (request) => run(taking(request)),
    update: (key, holder, change) => run(updating(key, holder, change)),
    list: (query) => run(listing(query)),
    counts: () => run(counting),
    remove: (state, olderThanMs) => run(removing(state, olderThanMs)),
    async close() {
      await writing;
      await log.close();
      await lock.release();
    },
  };
}

/** Of a row that is there, only what changed: its text is the bulk of it, and does not. */
function recordOf(commit: number, key: string, row: StoredRow | undefined, before: StoredRow | undefined): LogRecord {
  if (row === undefined) return { commit, gone: key };
  if (before === undefined) return { commit, row };
  const names = Object.keys(row) as (keyof StoredRow)[];
  const change = Object.fromEntries(
    names.filter((name) => row[name] !== before[name]).map((name) => [name, row[name]]),
  );
  return { commit, key, change };
}

function replay(rows: Rows, record: LogRecord): void {
  if ("row" in record) rows.set(record.row.key, record.row);
  else if ("gone" in record) rows.set(record.gone, undefined);
  else {
    const row = rows.get(record.key);
    if (row !== undefined) rows.set(record.key, { ...row, ...record.change });
  }
}
