import { refillList } from "./refill.js";

/** An event as the platform would publish it. */
export interface RecordedEvent {
  readonly tenant: string;
  readonly name: string;
  readonly publishedAt: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Everything that happened, oldest first. */
export class EventLog {
  readonly #events: RecordedEvent[] = [];
  /** How many of them may be delivered by now, the oldest first. */
  released = 0;
  readonly #listeners = new Set<(event: RecordedEvent) => void>();

  record(event: RecordedEvent): void {
    this.#events.push(event);
    for (const listener of this.#listeners) listener(event);
  }

  /** Calls `listener` with every event from now on. Gives back what ends it. */
  subscribe(listener: (event: RecordedEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  list(name?: string): readonly RecordedEvent[] {
    return name === undefined ? this.#events : this.#events.filter((event) => event.name === name);
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { events: this.#events, released: this.released };
  }

  load(saved: unknown): void {
    const { events, released } = saved as { events: RecordedEvent[]; released: number };
    refillList(this.#events, events);
    this.released = released;
  }
}
