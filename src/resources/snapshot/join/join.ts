import { idOf, type Rows, sizeOf } from "./packed-rows.js";
import { BUFFER_WORDS, MOST_LEVELS, PARTS, Parts } from "./parts.js";
import { RowTable } from "./row-table.js";
import type { TempFile } from "./temp-file.js";

/** What a join works with. */
export interface JoinMeans {
  /** So many bytes of the source are held at most, where there is a file. */
  readonly mostBytes: number;
  /** Opens the file for what cannot be held; `undefined` where there are no files. */
  readonly open: () => Promise<TempFile | undefined>;
  /** Throws when nobody waits for the join any more. */
  readonly check: () => void;
}

/** A difference, with the indexes of the names of members. */
export interface JoinedDifference {
  readonly kind: "missing" | "extra" | "different";
  readonly id: string;
  readonly names: readonly number[];
}

const NO_NAMES: readonly number[] = [];

/**
 * Joins two sides by ids, in flat memory whatever their order.
 *
 * A source that fits is held in a table, and the snapshot goes past it row by row. Of one that does not, both sides are
 * parted by a hash of the ids, in a file, and the parts are joined one after the other in the same way: what does not
 * fit again is parted by other bits of the hash. To sort both sides would write as much and take longer; to hold hashes
 * alone would take an equal hash for an equal id.
 *
 * Ids whose hashes are equal bit by bit cannot be parted. They are held, however many they are.
 */
export class Join {
  readonly #means: JoinMeans;
  readonly #table = new RowTable();
  #file: TempFile | undefined;
  #buffer: Rows | undefined;

  constructor(means: JoinMeans) {
    this.#means = means;
  }

  /** The differences of two sides, or of two parts of them. */
  async *of(source: AsyncIterable<Rows>, snapshot: AsyncIterable<Rows>, level = 0): AsyncGenerator<JoinedDifference> {
    let parts: Parts | undefined;
    let mayBeParted = level < MOST_LEVELS;
    this.#table.clear();
    for await (const rows of source) {
      this.#means.check();
      for (let at = 0; at < rows.length; at += sizeOf(rows, at))
        if (parts === undefined) this.#table.add(rows, at);
        else await parts.add(rows, at);
      if (!mayBeParted || this.#table.bytes <= this.#means.mostBytes) continue;
      mayBeParted = false;
      parts = await this.#parts(level);
      if (parts !== undefined) for (const [held, at] of this.#table.all()) await parts.add(held, at);
    }
    if (parts === undefined) {
      yield* this.#compared(snapshot);
      return;
    }
    await parts.end();
    const others = (await this.#parts(level)) as Parts;
    for await (const rows of snapshot) {
      this.#means.check();
      for (let at = 0; at < rows.length; at += sizeOf(rows, at)) await others.add(rows, at);
    }
    await others.end();
    for (let part = 0; part < PARTS; part += 1) yield* this.of(parts.read(part), others.read(part), level + 1);
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  /** Rows of the snapshot beside the table: extra and different ones in its order, then what it has not. */
  async *#compared(snapshot: AsyncIterable<Rows>): AsyncGenerator<JoinedDifference> {
    for await (const rows of snapshot) {
      this.#means.check();
      for (let at = 0; at < rows.length; at += sizeOf(rows, at)) {
        const names = this.#table.differing(rows, at);
        if (names === undefined) yield { kind: "extra", id: idOf(rows, at), names: NO_NAMES };
        else if (names.length > 0) yield { kind: "different", id: idOf(rows, at), names };
      }
    }
    for (const [rows, at, isSeen] of this.#table.all())
      if (!isSeen) yield { kind: "missing", id: idOf(rows, at), names: NO_NAMES };
  }

  async #parts(level: number): Promise<Parts | undefined> {
    this.#file ??= await this.#means.open();
    // One for all: those who write before have ended.
    this.#buffer ??= new Uint32Array(BUFFER_WORDS);
    return this.#file && new Parts(this.#file, this.#buffer, level);
  }
}
