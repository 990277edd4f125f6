import { quotedCause, safeCause, systemCode } from "../../core/cause.js";
import { noteLine } from "../../core/line-of.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { ShortTexts } from "../../files/short-texts.js";
import { aborted, piecesOf } from "../source/pieces-of.js";
import type { ReadSource } from "../source/read-source.js";
import { NotText, textOf } from "../source/text-of.js";
import { Batch, type Splitter } from "./batch.js";
import type { KnownReadOptions } from "./options.js";
import { rowError } from "./row-error.js";

/** The rows of a source, read while they are iterated; each iteration opens the source anew. */
export class Rows<Item> implements AsyncIterable<Item> {
  readonly #open: () => RowIterator<Item>;

  constructor(source: ReadSource, options: KnownReadOptions, splitter: () => Splitter | Promise<Splitter>) {
    this.#open = () => new RowIterator(batchesOf(source, options, splitter), options);
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return this.#open();
  }
}

/**
 * Hands out the items of batches. Written by hand: a generator takes three turns of the event loop an item, and there
 * are millions.
 */
class RowIterator<Item> implements AsyncIterator<Item> {
  #batch: Batch | undefined;
  #isDone = false;
  #loading: Promise<unknown> | undefined;

  constructor(
    readonly batches: AsyncGenerator<Batch>,
    readonly options: KnownReadOptions,
  ) {}

  next(): Promise<IteratorResult<Item>> {
    if (this.#loading === undefined) {
      const item = this.#take();
      if (item !== undefined) return Promise.resolve({ done: false, value: item });
    }
    // Whoever asks again before there is a response stands in line.
    const loading = (this.#loading ?? Promise.resolve()).then(() => this.#load());
    const settled: Promise<void> = loading
      .catch(() => undefined)
      .then(() => {
        if (this.#loading === settled) this.#loading = undefined;
      });
    this.#loading = settled;
    return loading;
  }

  async return(): Promise<IteratorResult<Item>> {
    this.#isDone = true;
    this.#batch = undefined;
    await this.batches.return(undefined);
    return { done: true, value: undefined };
  }

  #take(): Item | undefined {
    if (this.options.signal?.aborted === true) return undefined;
    const taken = this.#batch?.take();
    if (taken === undefined) return undefined;
    noteLine(taken.item, taken.line);
    return taken.item as Item;
  }

  async #load(): Promise<IteratorResult<Item>> {
    for (;;) {
      const item = this.#take();
      if (item !== undefined) return { done: false, value: item };
      const error = this.#failure();
      if (error !== undefined) {
        await this.return();
        throw error;
      }
      const { done, value } = await this.batches.next();
      if (done === true) return this.return();
      this.#batch = value;
    }
  }

  /** What ends the reading here, once. */
  #failure(): NewStoreError | undefined {
    const { name, signal } = this.options;
    if (this.#isDone) return undefined;
    return signal?.aborted === true ? aborted(name, signal) : this.#batch?.error;
  }
}

async function* batchesOf(
  source: ReadSource,
  options: KnownReadOptions,
  makeSplitter: () => Splitter | Promise<Splitter>,
): AsyncGenerator<Batch> {
  const splitter = await makeSplitter();
  const shortTexts = new ShortTexts();
  try {
    for await (const text of textOf(piecesOf(source, options), options.encoding)) {
      const batch = new Batch(options);
      await splitter.push(text, batch);
      shortTexts.note(text.length);
      if (!batch.isEmpty) yield batch;
    }
  } catch (cause) {
    throw unreadable(cause, options.name, splitter.line);
  }
  const last = new Batch(options);
  await splitter.finish(last);
  yield last;
}

function unreadable(cause: unknown, file: string, line: number): NewStoreError {
  if (isNewStoreError(cause)) return cause;
  if (cause instanceof NotText) return rowError({ file, line, message: cause.message }, "encoding");
  const message = `Reading ${file} failed: ${quotedCause(cause)}.`;
  const isMissing = /^(ENOENT|EACCES|EPERM|EISDIR|ENOTDIR)$/.test(systemCode(cause) ?? "");
  const kind = isMissing ? "configuration" : "connection";
  return new NewStoreError(message, { kind, cause: safeCause(cause) });
}
