/**
 * Orders that are kept before they are sent, and are in NewStore exactly once: {@link createOutbox}, and three stores
 * for it. For Node, Bun and Deno.
 *
 * @packageDocumentation
 */

export type {
  DurableRow,
  DurableStore,
  NewRow,
  RowChange,
  RowCount,
  RowQuery,
  TakeRequest,
} from "../durable/durable-store.js";
export type { FileStore, FileStoreOptions } from "../durable/file/file-store.js";
export { fileStore } from "../durable/file/file-store.js";
export type { MemoryStoreOptions } from "../durable/memory-store.js";
export { memoryStore } from "../durable/memory-store.js";
export type { SqliteLike, SqliteResultLike, SqliteStatementLike } from "../durable/sqlite/sqlite-like.js";
export type { SqliteStoreOptions } from "../durable/sqlite/sqlite-store.js";
export { sqliteStore } from "../durable/sqlite/sqlite-store.js";
export type { OrderProblem, OrderState, OutboxEntry } from "./entry.js";
export type { OutboxClient, OutboxOptions } from "./options.js";
export type { Outbox, OutboxReceipt, ParkedOrder, ReplayFilter } from "./outbox.js";
export { createOutbox } from "./outbox.js";
export type { RunOptions } from "./run.js";
