import { refill } from "./refill.js";

/** A stored piece of personal data. */
export interface DataEntry {
  readonly id: string;
  readonly content: string;
  readonly contentType: string;
  /** Kept for ever when absent. */
  readonly expiresAtMs: number | undefined;
}

/** A text that stands for a value. */
export interface DataToken {
  readonly token: string;
  readonly value: unknown;
  readonly expiresAtMs: number;
}

/** Personal data kept apart from everything else, and the tokens that stand for it. */
export class PersonalDataState {
  readonly #entries = new Map<string, DataEntry>();
  readonly #tokens = new Map<string, DataToken>();

  putEntry(entry: DataEntry): void {
    this.#entries.set(entry.id, entry);
  }

  entry(id: string, nowMs: number): DataEntry | undefined {
    const entry = this.#entries.get(id);
    return entry?.expiresAtMs !== undefined && entry.expiresAtMs <= nowMs ? undefined : entry;
  }

  removeEntry(id: string): void {
    this.#entries.delete(id);
  }

  putToken(token: DataToken): void {
    this.#tokens.set(token.token, token);
  }

  token(token: string, nowMs: number): DataToken | undefined {
    const found = this.#tokens.get(token);
    return found !== undefined && found.expiresAtMs > nowMs ? found : undefined;
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { entries: this.#entries, tokens: this.#tokens };
  }

  load(saved: unknown): void {
    const parts = saved as { entries: Map<string, DataEntry>; tokens: Map<string, DataToken> };
    refill(this.#entries, parts.entries);
    refill(this.#tokens, parts.tokens);
  }
}
