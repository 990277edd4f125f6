interface Entry<V> {
  readonly value: V;
  readonly untilMs: number;
}

/** A cache below this part of its size does not record use: no entry is about to be dropped. */
const RECORDS_USE_FROM = 0.75;

/**
 * A map of bounded size whose entries expire; the least recently used goes first. Recording a use costs as much as
 * finding the entry, so only a cache that is nearly full does it.
 */
export class LruCache<V> {
  readonly #entries = new Map<string, Entry<V>>();

  constructor(readonly maxEntries: number) {}

  get size(): number {
    return this.#entries.size;
  }

  /** An entry that has not expired. The value may be `undefined`, so it comes wrapped. */
  get(key: string, nowMs: number): { readonly value: V } | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (nowMs >= entry.untilMs) {
      this.#entries.delete(key);
      return undefined;
    }
    if (this.#entries.size >= this.maxEntries * RECORDS_USE_FROM) {
      // A map keeps the order in which keys were added: now this one is the youngest.
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    return entry;
  }

  /** Whether there is an entry that has not expired. Does not count as use. */
  has(key: string, nowMs: number): boolean {
    const entry = this.#entries.get(key);
    return entry !== undefined && nowMs < entry.untilMs;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  set(key: string, value: V, untilMs: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, untilMs });
    if (this.#entries.size <= this.maxEntries) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
