import { refillList } from "./refill.js";

/** An event as the platform would publish it. */
export interface RecordedEvent {
  /** The sandbox's tenant. */
  readonly tenant: string;
  /** As `order.created`. */
  readonly name: string;
  /** When it happened, RFC 3339; `published_at` on the wire. */
  readonly publishedAt: string;
  /** As a receiver gets it, in the wire's words. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Everything that happened, oldest first. */
export class EventLog {
  readonly #events: RecordedEvent[] = [];
  /** @internal How many of them may be delivered by now, the oldest first. */
  released = 0;
  readonly #listeners = new Set<(event: RecordedEvent) => void>();

  /** @internal */
  record(event: RecordedEvent): void {
    this.#events.push(event);
    for (const listener of this.#listeners) listener(event);
  }

  /** Calls `listener` with every event from now on. Gives back what ends it. */
  subscribe(listener: (event: RecordedEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** All events, or those of a name, oldest first; what no receiver wanted too. */
  list(name?: string): readonly RecordedEvent[] {
    return name === undefined ? this.#events : this.#events.filter((event) => event.name === name);
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { events: this.#events, released: this.released };
  }

  /** @internal */
  load(saved: unknown): void {
    const { events, released } = saved as { events: RecordedEvent[]; released: number };
    refillList(this.#events, events);
    this.released = released;
  }
}
