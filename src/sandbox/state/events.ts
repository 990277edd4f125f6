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
    return this.#events;
  }

  load(saved: unknown): void {
    refillList(this.#events, saved as RecordedEvent[]);
  }
}
