import { hashOf, type Rows, sizeOf } from "./packed-rows.js";
import type { TempFile } from "./temp-file.js";

/** Bits of the hash that say which part a row belongs to. */
const PART_BITS = 6;
export const PARTS: number = 2 ** PART_BITS;

/** How often parts can be parted again, each time by other bits of the hash. */
export const MOST_LEVELS: number = Math.floor(32 / PART_BITS);

/** Rows are written in blocks of at most so many words, but one that is longer. */
const BLOCK_WORDS = 16_384;

/** Words of what is to be written, of all parts together. */
export const BUFFER_WORDS: number = PARTS * BLOCK_WORDS;

/** A block in the file. */
interface Block {
  readonly start: number;
  readonly words: number;
}

/** Rows in a file, in parts by their ids' hashes: rows with the same id are in the same part, and keep their order. */
export class Parts {
  readonly #shift: number;
  readonly #blocks: Block[][] = Array.from({ length: PARTS }, () => []);
  readonly #ends = new Uint32Array(PARTS);
  readonly #file: TempFile;
  /** What is to be written, a block a part. */
  readonly #buffer: Rows;

  /** @param buffer - of `BUFFER_WORDS`, which nobody else uses until the last row is added. */
  constructor(file: TempFile, buffer: Rows, level: number) {
    this.#file = file;
    this.#buffer = buffer;
    this.#shift = 32 - PART_BITS * (level + 1);
  }

  /** Adds a row; a promise where something has to be written for that: there are millions. */
  add(rows: Rows, at: number): Promise<void> | undefined {
    const part = (hashOf(rows, at) >>> this.#shift) % PARTS;
    const size = sizeOf(rows, at);
    if ((this.#ends[part] as number) + size > BLOCK_WORDS) return this.#addAfterWriting(part, rows, at, size);
    this.#keep(part, rows, at, size);
    return undefined;
  }

  /** Writes what is not written yet. Nothing is added afterwards. */
  async end(): Promise<void> {
    for (let part = 0; part < PARTS; part += 1) await this.#write(part);
  }

  /** The rows of a part, block by block; a block is good until the next one is read. */
  async *read(part: number): AsyncGenerator<Rows> {
    let buffer: Rows = new Uint32Array(0);
    for (const { start, words } of this.#blocks[part] as Block[]) {
      if (words > buffer.length) buffer = new Uint32Array(Math.max(words, BLOCK_WORDS));
      const rows = buffer.subarray(0, words);
      await this.#file.read(start, rows);
      yield rows;
    }
  }

  #keep(part: number, rows: Rows, at: number, size: number): void {
    const into = part * BLOCK_WORDS + (this.#ends[part] as number);
    for (let word = 0; word < size; word += 1) this.#buffer[into + word] = rows[at + word] as number;
    this.#ends[part] = (this.#ends[part] as number) + size;
  }

  async #addAfterWriting(part: number, rows: Rows, at: number, size: number): Promise<void> {
    await this.#write(part);
    if (size > BLOCK_WORDS) await this.#append(part, rows.subarray(at, at + size));
    else this.#keep(part, rows, at, size);
  }

  async #write(part: number): Promise<void> {
    const from = part * BLOCK_WORDS;
    await this.#append(part, this.#buffer.subarray(from, from + (this.#ends[part] as number)));
    this.#ends[part] = 0;
  }

  async #append(part: number, rows: Rows): Promise<void> {
    if (rows.length > 0) this.#blocks[part]?.push({ start: await this.#file.append(rows), words: rows.length });
  }
}
