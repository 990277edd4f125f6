import type { FileDescriptor } from "../../core/operation.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { UserWorkLimits } from "../lib/user-work.js";
import type { ItemChecker } from "./check-items.js";
import type { FileLimits } from "./file-limits.js";
import { FileText } from "./file-text.js";
import { type ItemSource, sourceError } from "./item-source.js";
import { ItemWriter } from "./item-writer.js";
import { TimeSlice } from "./time-slice.js";
import { type Watch, watched } from "./watch.js";

/** Text is written down and compressed in pieces of about so many bytes. */
const PIECE_BYTES = 256 * 1024;

/** After so many items in a row that give no text, others get a turn. */
const MOST_ITEMS = 20_000;

/** So many items are read between two looks at the clock. */
const ITEMS_A_LOOK = 64;

/** What an import reads and how long it may take. */
export interface Reading {
  readonly file: FileDescriptor;
  readonly source: ItemSource;
  readonly checker: ItemChecker;
  readonly limits: FileLimits;
  readonly work: UserWorkLimits;
  readonly signal: AbortSignalLike | undefined;
}

/**
 * Writes the items of a source into import files, `{ "head": …, "items": […] }`, one file after the other: a file is
 * closed before it would grow beyond a limit, and the item that no longer fits is the first one of the next. What is held
 * is one piece of text.
 */
export class ItemFiles {
  /** Items read, those that were left out included. */
  itemsRead = 0;
  /** Bytes of all files. */
  totalBytes = 0;
  #isSourceAtEnd = false;
  readonly #text: FileText;
  readonly #writer: ItemWriter;
  readonly #reading: Reading;
  readonly #slice: TimeSlice;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#slice = new TimeSlice(reading.work.clock);
    this.#text = new FileText(reading.limits);
    this.#writer = new ItemWriter(reading.checker, this.#text, reading.limits);
  }

  /** Items of the file that is being written. */
  get items(): number {
    return this.#text.items;
  }

  /** Bytes of the file that is being written. */
  get bytes(): number {
    return this.#text.bytes;
  }

  /** Begins a file and reads its first piece; `undefined` when there are no more items. */
  async open(): Promise<Uint8Array | undefined> {
    const text = this.#text;
    if (this.#isSourceAtEnd && !text.isWaiting) return undefined;
    text.open(this.#reading.checker.head);
    // A file without items would be refused: nothing of it leaves before there is one.
    do await this.#read();
    while (text.isOpen && text.items === 0 && !text.isWaiting);
    return text.items === 0 && !text.isOpen ? undefined : this.#flushed();
  }

  /** The next piece of the file; `undefined` at its end. A piece is good until the one after the next is asked for. */
  async next(): Promise<Uint8Array | undefined> {
    if (!this.#text.isOpen) return undefined;
    await this.#read();
    return this.#flushed();
  }

  /** Closes the source, where it has not ended by itself. */
  close(): void {
    this.#reading.source.close();
  }

  async #read(): Promise<void> {
    const { file, work, signal, source, checker } = this.#reading;
    try {
      await watched(work, signal, (watch) => this.#fill(watch));
      // What follows would not be sent: only how much more is wrong is of interest.
      while (checker.isDoomed && !this.#isSourceAtEnd) await watched(work, signal, (watch) => this.#fill(watch));
      if (checker.isDoomed) checker.finish(this.itemsRead);
    } catch (cause) {
      source.close();
      throw sourceError(file, cause, work, signal);
    }
  }

  #flushed(): Uint8Array {
    const bytes = this.#text.take();
    this.totalBytes += bytes.byteLength;
    return bytes;
  }

  /** Reads items until there is enough text, or the file or the source ends. */
  async #fill(watch: Watch): Promise<void> {
    const { source, checker, work, signal } = this.#reading;
    const [text, writer] = [this.#text, this.#writer];
    if (!checker.isDoomed && !text.takeHeld()) return;
    if (this.#isSourceAtEnd) return text.close();
    for (let count = 0; count < MOST_ITEMS && text.pieceBytes < PIECE_BYTES; count += 1) {
      // A source that gives its items at once, or promises that are kept already, would keep everybody else waiting.
      if (count % ITEMS_A_LOOK === 0 && this.#slice.isOver) {
        await this.#slice.pass();
        if (watch.isOver) return;
      }
      const taken = source.next();
      if (source.isAsync) watch.sinceMs = work.clock.monotonicMs();
      const step = (source.isAsync ? await taken : taken) as IteratorResult<unknown>;
      watch.sinceMs = undefined;
      if (watch.isOver) return;
      if (signal?.aborted === true) throw signal.reason;
      if (step.done === true) {
        source.ended();
        this.#isSourceAtEnd = true;
        if (writer.flush()) text.close();
        return;
      }
      this.itemsRead += 1;
      if (!writer.add(step.value, this.itemsRead - 1)) return;
    }
  }
}
