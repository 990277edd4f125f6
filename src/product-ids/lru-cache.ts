interface Entry<V> {
  readonly value: V;
  readonly untilMs: number;
}

/** A map of bounded size whose entries expire; the longest unused goes first. */
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
    this.#entries.delete(key);
    if (nowMs >= entry.untilMs) return undefined;
    // A map keeps the order in which keys were added: now this one is the youngest.
    this.#entries.set(key, entry);
    return entry;
  }

  /** Whether there is an entry that has not expired; it grows no younger. */
  has(key: string, nowMs: number): boolean {
    const entry = this.#entries.get(key);
    return entry !== undefined && nowMs < entry.untilMs;
  }

  set(key: string, value: V, untilMs: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, untilMs });
    if (this.#entries.size <= this.maxEntries) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
