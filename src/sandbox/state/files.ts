import { refill } from "./refill.js";

/** A file that the sandbox hands out. */
export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** Files by name: what a user publishes for imports. Stands in for the user's own storage. */
export class FileStore {
  readonly #files = new Map<string, StoredFile>();

  put(name: string, bytes: Uint8Array, contentType = "application/octet-stream"): void {
    this.#files.set(name, { bytes, contentType });
  }

  get(name: string): StoredFile | undefined {
    return this.#files.get(name);
  }

  delete(name: string): boolean {
    return this.#files.delete(name);
  }

  names(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.#files;
  }

  load(saved: unknown): void {
    refill(this.#files, saved as Map<string, StoredFile>);
  }
}
