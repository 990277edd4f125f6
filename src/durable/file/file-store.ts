import type { Clock } from "../../core/clock.js";
import { configurationError } from "../../core/configuration-error.js";
import { workingClock } from "../../core/own-clock.js";
import { refuseUnknown } from "../../core/unknown-option.js";
import type { DurableStore } from "../durable-store.js";
import { openFileStore } from "./open-file-store.js";

/** How a file store is opened. */
export interface FileStoreOptions {
  /** Time; another one is for tests. Default: the system's. */
  readonly clock?: Clock | undefined;
}

/** A store in a file. */
export interface FileStore extends DurableStore {
  /** Lets the file go, after what is under way. */
  close(): Promise<void>;
}

/**
 * Opens a store in a file, made if there is none: lines of JSON that are only added to. Each write waits for the disk
 * (`fdatasync`); what comes meanwhile shares the next one. One process at a time, held by a lock that ends with its
 * process, also by `kill -9`. Rows stand in memory as well, with the text of those that are not done.
 *
 * The file holds personal data; it is made readable for its owner alone. Not for network file systems.
 *
 * @throws {NewStoreError} kind `configuration` when another process holds the file, when it is damaged,
 * and for a path or options that are none.
 *
 * @example
 * ```ts
 * const store = await fileStore("orders.jsonl");
 * const outbox = createOutbox({ newstore, store });
 * ```
 */
export async function fileStore(path: string, options: FileStoreOptions = {}): Promise<FileStore> {
  refuseUnknown(options, ["clock"]);
  const clock = workingClock(options.clock);
  if (typeof path !== "string" || path === "" || path.includes("\0"))
    throw configurationError("path", "is no name of a file: give text, as in orders.jsonl");
  return openFileStore(path, clock);
}
