import { isBareObject } from "../../core/own-property.js";
import { snapshot } from "../../core/snapshot.js";
import { isPlain } from "../../wire/json.js";
import type { ItemChecker } from "./check-items.js";
import type { FileLimits } from "./file-limits.js";
import type { FileText } from "./file-text.js";
import { ItemBatch } from "./item-batch.js";

/**
 * Checks items and writes them down.
 *
 * | an item | is |
 * | --- | --- |
 * | has nothing wrong with it, and nothing but text, numbers and the like in it | copied, and written down with others: in half of the time |
 * | is any other | written down before the source is asked for the next one |
 *
 * So a source may fill its objects again, or empty them, once it is asked for more; and what is checked is what is
 * written: members of a class that JSON leaves out are missing.
 */
export class ItemWriter {
  readonly #batch: ItemBatch;
  readonly #checker: ItemChecker;
  readonly #text: FileText;

  constructor(checker: ItemChecker, text: FileText, { maxItems }: FileLimits) {
    this.#batch = new ItemBatch(maxItems);
    this.#checker = checker;
    this.#text = text;
  }

  /** Checks an item. It is written down now, or waits for others; `false`: the file is full. */
  add(item: unknown, index: number): boolean {
    const row = rowOf(item);
    const fit = row === undefined ? "unsure" : this.#checker.fitOf(row);
    if (fit === "flat") {
      this.#batch.add(row as object, item as object, index);
      return !this.#batch.isFull || this.flush();
    }
    // Those that wait come first.
    this.flush();
    const written =
      fit === "fine"
        ? this.#checker.writeFine(row as object, item, index)
        : this.#checker.write(row !== undefined && isPlain(row) ? row : snapshot(item), item, index);
    return this.#append(written, item, index);
  }

  /** Writes down what waits; `false`: the file is full. */
  flush(): boolean {
    const { index, rows, originals } = this.#batch.take();
    if (rows.length === 0) return this.#goesOn;
    const repeated = new Set(this.#checker.repeatedAmong(rows));
    const isPlainBatch = repeated.size === 0 && !this.#checker.isDoomed;
    const length = isPlainBatch ? this.#text.addTogether(rows) : undefined;
    if (length !== undefined) this.#batch.learn(rows.length, length);
    else
      for (const [at, row] of rows.entries()) {
        const [original, place] = [originals[at], index + at];
        const isRepeated = repeated.has(at);
        const text = isRepeated ? this.#checker.writeRepeated(row, original, place) : JSON.stringify(row);
        this.#append(text, original, place);
      }
    return this.#goesOn;
  }

  /** Of an import that will fail nothing is written, and all is looked at. */
  get #goesOn(): boolean {
    return this.#checker.isDoomed || !this.#text.isWaiting;
  }

  #append(text: string | undefined, original: unknown, index: number): boolean {
    if (text === undefined || this.#checker.isDoomed) return this.#goesOn;
    const problem = this.#text.whyTooLong(text);
    if (problem === undefined) this.#text.append(text);
    else this.#checker.refuse(problem, "max-bytes", original, index);
    return this.#goesOn;
  }
}

/** The members of a plain object, as they are now. */
function rowOf(item: unknown): object | undefined {
  return isBareObject(item) ? { ...item } : undefined;
}
