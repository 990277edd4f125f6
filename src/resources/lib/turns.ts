import type { Clock } from "../../core/clock.js";

/** So many names are remembered: more than a client makes in the time that a refund may need to become readable. */
const MOST_REMEMBERED = 10_000;

/** Something was sent, and nobody knows what became of it. */
export interface Lost {
  /** The clock that `atMs` is of: a client that was made of another one may have its own. */
  readonly clock: Clock;
  /** Monotonic time at which it was given up. */
  readonly atMs: number;
}

/**
 * Work under names: what has the same name is done one after the other, and what became of it is remembered for a while. A
 * client has one of these, and those that `withOptions` makes of it share it.
 */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();
  readonly #known = new Map<string, Lost | "made">();

  /**
   * Does the work when all that came before it under this name is over, however that ended.
   *
   * @param wait - waits for what came before, and rejects where the caller cannot wait any longer: then nothing is done.
   */
  async inTurn<T>(name: string, wait: (before: Promise<void>) => Promise<void>, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name);
    let leave = () => {};
    const own = new Promise<void>((resolve) => (leave = resolve));
    // Also whoever gave up waiting is over only when those before it are.
    const last = before === undefined ? own : before.then(() => own);
    this.#last.set(name, last);
    void last.then(() => this.#last.get(name) === last && this.#last.delete(name));
    try {
      if (before !== undefined) await wait(before);
      return await work();
    } finally {
      leave();
    }
  }

  /** What became of the last thing that was sent under this name, as far as is remembered. */
  recall(name: string): Lost | "made" | undefined {
    return this.#known.get(name);
  }

  /** Remembers that something was made under this name, or that it may have been. */
  remember(name: string, what: Lost | "made"): void {
    this.#known.delete(name);
    this.#known.set(name, what);
    if (this.#known.size <= MOST_REMEMBERED) return;
    for (const oldest of this.#known.keys()) {
      this.#known.delete(oldest);
      return;
    }
  }
}
