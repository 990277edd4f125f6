import type { FileDescriptor } from "../../core/operation.js";
import { isPlain } from "../../wire/json.js";
import type { ItemChecker } from "./check-items.js";
import type { FileLimits } from "./file-limits.js";
import type { FileText } from "./file-text.js";
import { checkNoneOverwritten, ItemBatch } from "./item-batch.js";

/** Checks items and writes them down, many at once where that is possible: in half of the time for small ones. */
export class ItemWriter {
  readonly #batch: ItemBatch;
  readonly #file: FileDescriptor;
  readonly #checker: ItemChecker;
  readonly #text: FileText;

  constructor(file: FileDescriptor, checker: ItemChecker, text: FileText, { maxItems }: FileLimits) {
    this.#batch = new ItemBatch(maxItems);
    this.#file = file;
    this.#checker = checker;
    this.#text = text;
  }

  /** Checks an item. It is written down now, or waits for others; `false`: the file is full. */
  add(item: unknown, index: number): boolean {
    const found = this.#checker.isFine(item) ? undefined : this.#checker.look(item, index);
    const canWait = found === undefined || (found.length === 0 && isPlainItem(item));
    if (canWait && this.#batch.add(item as object, index)) return !this.#batch.isFull || this.flush();
    // Those that wait come first.
    this.flush();
    return this.#append(this.#checker.write(item, index, found ?? []));
  }

  /** Writes down what waits; `false`: the file is full. */
  flush(): boolean {
    const items = this.#batch.take();
    if (items.length === 0) return this.#goesOn;
    const { repeated, areWhole } = this.#checker.repeatedAmong(items);
    // Where all keys differ, no object stands there twice; to look for one takes as long as an eighth of all the rest.
    if (repeated.length > 0 || !areWhole) checkNoneOverwritten(items, this.#file);
    if (repeated.length > 0 || this.#checker.isDoomed) this.#addEach(items, new Set(repeated));
    else this.#batch.learn(items.length, this.#text.addTogether(items));
    return this.#goesOn;
  }

  /** Of an import that will fail nothing is written, and all is looked at. */
  get #goesOn(): boolean {
    return this.#checker.isDoomed || !this.#text.isWaiting;
  }

  #addEach(items: readonly object[], repeated: ReadonlySet<number>): void {
    for (const [at, item] of items.entries())
      this.#append(repeated.has(at) ? this.#checker.writeRepeated(item, this.#batch.index + at) : JSON.stringify(item));
  }

  #append(text: string | undefined): boolean {
    if (text !== undefined && !this.#checker.isDoomed) this.#text.append(text);
    return this.#goesOn;
  }
}

function isPlainItem(item: unknown): boolean {
  return typeof item === "object" && item !== null && isPlain(item);
}
