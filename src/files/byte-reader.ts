import { type ByteChunks, concatBytes } from "./bytes.js";

/** Reads chunks in the portions that a format is made of, and knows at which byte it is. */
export class ByteReader {
  readonly #iterator: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  /** Read and not yet given. */
  #rest: Uint8Array = new Uint8Array();
  #position = 0;

  constructor(chunks: ByteChunks) {
    this.#iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  /** How many bytes were given. */
  get position(): number {
    return this.#position;
  }

  /** What is at hand, at most `maxBytes`; `undefined` at the end. */
  async some(maxBytes = Number.POSITIVE_INFINITY): Promise<Uint8Array | undefined> {
    while (this.#rest.byteLength === 0) {
      const { done, value } = await this.#iterator.next();
      if (done === true) return undefined;
      this.#rest = value;
    }
    return this.#give(Math.min(maxBytes, this.#rest.byteLength));
  }

  /** Exactly so many bytes, or fewer at the end. */
  async upTo(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let missing = count; missing > 0; ) {
      const part = await this.some(missing);
      if (part === undefined) break;
      parts.push(part);
      missing -= part.byteLength;
    }
    return parts.length === 1 ? (parts[0] as Uint8Array) : concatBytes(parts);
  }

  /** Puts bytes back that were given last. */
  unread(bytes: Uint8Array): void {
    this.#rest = this.#rest.byteLength === 0 ? bytes : concatBytes([bytes, this.#rest]);
    this.#position -= bytes.byteLength;
  }

  /** Reports to the source that nothing more is wanted. Not waited for: a source that is at work takes no hint. */
  close(): void {
    Promise.resolve(this.#iterator.return?.()).catch(() => undefined);
  }

  #give(count: number): Uint8Array {
    const given = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    this.#position += count;
    return given;
  }
}
