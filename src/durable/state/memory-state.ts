import type { StateStore } from "./state-store.js";

/**
 * Keeps a state as long as the process lives: for tests, and for what may begin anew after a crash.
 *
 * @example
 * ```ts
 * const changes = newstore.availability.export({ cursorStore: memoryState() });
 * ```
 */
export function memoryState<State>(initial?: State): StateStore<State> {
  // As text: who changes an object later does not change what was saved.
  let text = initial === undefined ? undefined : JSON.stringify(initial);
  return {
    load: async () => (text === undefined ? undefined : (JSON.parse(text) as State)),
    save: async (state) => {
      text = JSON.stringify(state);
    },
  };
}
