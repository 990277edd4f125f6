import { refill } from "./refill.js";

/** A stored piece of personal data. */
export interface DataEntry {
  /** Opaque, with the region in front as `NS-EU-`. */
  readonly id: string;
  /** What was stored, as the text that was sent. */
  readonly content: string;
  /** Its media type; reading it gives the same. */
  readonly contentType: string;
  /** Kept for ever when absent. */
  readonly expiresAtMs: number | undefined;
}

/** A text that stands for a value. */
export interface DataToken {
  /** Opaque, with the region in front as `NS-EU-`. */
  readonly token: string;
  /** What it stands for. */
  readonly value: unknown;
  /** When it ends, in milliseconds since the epoch: 30 days after it was made. */
  readonly expiresAtMs: number;
}

/** Personal data kept apart from everything else, and the tokens that stand for it. */
export class PersonalDataState {
  readonly #entries = new Map<string, DataEntry>();
  readonly #tokens = new Map<string, DataToken>();

  /** @internal */
  putEntry(entry: DataEntry): void {
    this.#entries.set(entry.id, entry);
  }

  /** A stored piece by its id; absent where there is none, or its time is over at `nowMs`. */
  entry(id: string, nowMs: number): DataEntry | undefined {
    const entry = this.#entries.get(id);
    return entry?.expiresAtMs !== undefined && entry.expiresAtMs <= nowMs ? undefined : entry;
  }

  /** @internal */
  removeEntry(id: string): void {
    this.#entries.delete(id);
  }

  /** @internal */
  putToken(token: DataToken): void {
    this.#tokens.set(token.token, token);
  }

  /** A token by its text; absent where it is not known, or its time is over at `nowMs`. */
  token(token: string, nowMs: number): DataToken | undefined {
    const found = this.#tokens.get(token);
    return found !== undefined && found.expiresAtMs > nowMs ? found : undefined;
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return { entries: this.#entries, tokens: this.#tokens };
  }

  /** @internal */
  load(saved: unknown): void {
    const parts = saved as { entries: Map<string, DataEntry>; tokens: Map<string, DataToken> };
    refill(this.#entries, parts.entries);
    refill(this.#tokens, parts.tokens);
  }
}
