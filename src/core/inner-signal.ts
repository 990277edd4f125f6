import type { AbortSignalLike } from "./web-types.js";

/**
 * An abort signal that is no `EventTarget`: for what happens inside the SDK, where each call has two. In Node a platform's
 * `AbortController` costs some microseconds to make and each listener another one, and only `fetch` needs one.
 */
export class InnerSignal implements AbortSignalLike {
  aborted = false;
  reason: unknown;
  readonly #listeners = new Set<() => void>();

  addEventListener(_type: "abort", listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: "abort", listener: () => void): void {
    this.#listeners.delete(listener);
  }

  /** Calls each listener once. A second time does nothing: the first reason stands. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    for (const listener of listeners) listener();
  }
}
