import type { Clock } from "../core/clock.js";
import { workingClock } from "../core/own-clock.js";
import { refuseUnknown } from "../core/unknown-option.js";
import type { DurableStore } from "./durable-store.js";
import { counting, listing, type Operation, putting, Rows, removing, taking, updating } from "./rows.js";

/** How a store in memory is made. */
export interface MemoryStoreOptions {
  /** Time; another one is for tests. Default: the system's. */
  readonly clock?: Clock | undefined;
}

/**
 * A store in this process's memory: for tests, and for nothing that must not be lost.
 *
 * @throws {NewStoreError} kind `configuration` for options that are unknown.
 *
 * @example
 * ```ts
 * const outbox = createOutbox({ newstore, store: memoryStore() });
 * ```
 */
export function memoryStore(options: MemoryStoreOptions = {}): DurableStore {
  refuseUnknown(options, ["clock"]);
  const clock = workingClock(options.clock);
  const rows = new Rows();
  const run = async <T>(operation: Operation<T>): Promise<T> => {
    const { result, writes, renewals = [] } = operation(rows, clock.nowMs());
    for (const [key, row] of writes) rows.set(key, row);
    for (const row of renewals) rows.set(row.key, row);
    return result;
  };
  return {
    put: (row) => run(putting(row)),
    take: (request) => run(taking(request)),
    update: (key, holder, change) => run(updating(key, holder, change)),
    list: (query) => run(listing(query)),
    counts: () => run(counting),
    remove: (state, olderThanMs) => run(removing(state, olderThanMs)),
  };
}
