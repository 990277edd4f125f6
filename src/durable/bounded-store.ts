import type { Clock } from "../core/clock.js";
import type { DurableStore } from "./durable-store.js";

/**
 * How long a store may take for anything, in milliseconds: twice as long as SQLite waits for another process. What takes
 * longer hangs, as on a connection that nobody has noticed to be gone.
 */
export const STORE_LIMIT_MS = 10_000;

/** What was asked of a store that said nothing. Whether it was done, nobody knows. */
export class StoreHangs extends Error {
  readonly code = "ETIMEDOUT";
}

/**
 * A store whose methods end: where it says nothing for ten seconds they fail. Each is called before its promise is given
 * back, as without this. Taking is not bounded here: rows that come late are somebody's (see `runRows`).
 */
export function boundedStore(store: DurableStore, clock: Clock): DurableStore {
  const bounded = <T>(call: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const hangs = () => reject(new StoreHangs(`the store said nothing for ${STORE_LIMIT_MS} ms`));
      const cancel = clock.startTimer(STORE_LIMIT_MS, hangs);
      const settle = called(call);
      settle.then(resolve, reject).finally(cancel);
    });
  return {
    put: (row) => bounded(() => store.put(row)),
    take: (request) => called(() => store.take(request)),
    update: (key, holder, change) => bounded(() => store.update(key, holder, change)),
    list: (query) => bounded(() => store.list(query)),
    counts: () => bounded(() => store.counts()),
    remove: (state, olderThanMs) => bounded(() => store.remove(state, olderThanMs)),
  };
}

/** A store of somebody's own may throw where a promise is expected. */
function called<T>(call: () => Promise<T>): Promise<T> {
  try {
    return Promise.resolve(call());
  } catch (thrown) {
    return Promise.reject(thrown);
  }
}
