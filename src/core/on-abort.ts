import { InnerSignal } from "./inner-signal.js";
import type { AbortSignalLike } from "./web-types.js";

/** Who waits for a signal, and the one listener that stands for them all. */
interface Watch {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const watched = new WeakMap<AbortSignalLike, Watch>();

/**
 * Calls `callback` once when a signal aborts; the result takes it back. A signal that has aborted calls nothing: look
 * at `aborted` first.
 *
 * However many calls wait on one signal, it carries one listener, and none once they are done: runtimes warn of a leak
 * at the eleventh, and a service that gives one signal to fifty calls has none.
 */
export function onAbort(signal: AbortSignalLike, callback: () => void): () => void {
  // Wrapped, so that the same function given twice is two callbacks.
  const entry = () => callback();
  if (signal instanceof InnerSignal) {
    signal.addEventListener("abort", entry);
    return () => signal.removeEventListener("abort", entry);
  }
  const watch = watched.get(signal) ?? startWatch(signal);
  watch.callbacks.add(entry);
  return () => {
    if (!watch.callbacks.delete(entry) || watch.callbacks.size > 0) return;
    signal.removeEventListener("abort", watch.listener);
    if (watched.get(signal) === watch) watched.delete(signal);
  };
}

function startWatch(signal: AbortSignalLike): Watch {
  const callbacks = new Set<() => void>();
  const listener = () => {
    signal.removeEventListener("abort", listener);
    watched.delete(signal);
    const waiting = [...callbacks];
    callbacks.clear();
    for (const callback of waiting) callback();
  };
  const watch = { callbacks, listener };
  watched.set(signal, watch);
  signal.addEventListener("abort", listener, { once: true });
  return watch;
}
