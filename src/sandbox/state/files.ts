import { refill } from "./refill.js";

/** A file that the sandbox hands out. */
export interface StoredFile {
  /** Content, as it was put. */
  readonly bytes: Uint8Array;
  /** Media type that it is served with. Default `application/octet-stream`. */
  readonly contentType: string;
}

/** Files by name: what a user publishes for imports. Stands in for the user's own storage. */
export class FileStore {
  readonly #files = new Map<string, StoredFile>();

  /** Stores or replaces a file; `sandbox.publish` does the same and gives its address. */
  put(name: string, bytes: Uint8Array, contentType = "application/octet-stream"): void {
    this.#files.set(name, { bytes, contentType });
  }

  /** A file by its name; absent where there is none. */
  get(name: string): StoredFile | undefined {
    return this.#files.get(name);
  }

  /** Takes a file away. Returns whether there was one. */
  delete(name: string): boolean {
    return this.#files.delete(name);
  }

  /** Names of all files, oldest first. */
  names(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** @internal What a snapshot keeps; `load` takes it back. */
  dump(): unknown {
    return this.#files;
  }

  /** @internal */
  load(saved: unknown): void {
    refill(this.#files, saved as Map<string, StoredFile>);
  }
}
