import type { HookResult } from "../lib/hook-result.js";
import type { Waiter } from "./wait-for-map.js";

/** Ids that go to the hook together. */
export class Batch {
  /** The ids, each with the object that contains it. */
  readonly wanted = new Map<string, object | undefined>();
  readonly result: Promise<HookResult>;
  readonly abort = new AbortController();
  isSent = false;
  #waiters = 0;
  #isSettled = false;
  #resolve: (result: HookResult) => void = () => {};
  #reject: (error: unknown) => void = () => {};

  constructor() {
    this.result = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // All waiters may have left.
    this.result.catch(() => {});
  }

  /** @param onAbandoned - called when the last waiter has left. */
  join(waiter: Waiter | undefined, onAbandoned: () => void): void {
    this.#waiters++;
    waiter?.onLeave(() => {
      if (--this.#waiters === 0 && !this.#isSettled) onAbandoned();
    });
  }

  async settle(work: () => Promise<HookResult>): Promise<void> {
    try {
      this.#resolve(await work());
    } catch (error) {
      this.#reject(error);
    }
    this.#isSettled = true;
  }
}
