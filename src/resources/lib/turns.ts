/** So many names are remembered: more than a client makes in the time that a refund may need to become readable. */
const MOST_REMEMBERED = 10_000;

/**
 * Work under names: what has the same name is done one after the other, and what was made is remembered for a while. A
 * client has one of these, and those that `withOptions` makes of it share it.
 */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();
  readonly #made = new Set<string>();

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

  /** Whether something was made under this name, as far as is remembered. */
  hasMade(name: string): boolean {
    return this.#made.has(name);
  }

  /** Remembers that something was made under this name. */
  remember(name: string): void {
    this.#made.delete(name);
    this.#made.add(name);
    if (this.#made.size <= MOST_REMEMBERED) return;
    for (const oldest of this.#made) {
      this.#made.delete(oldest);
      return;
    }
  }
}
