import { NewStoreError } from "../../core/newstore-error.js";
import type { FileDescriptor } from "../../core/operation.js";

/** Items that are written down together; more of them gain nothing. */
const MOST_ITEMS = 256;

/**
 * Items that wait to be written down together, which takes half of the time for small ones.
 *
 * A source may fill one object again and again, or a few of them in turn. The first item of each batch is written down
 * before the source is asked for the next; when that object comes again, the ones between are still as they were, and
 * from then on every item is written down at once. Any other that comes again while it waits was overwritten.
 */
export class ItemBatch {
  #waiting: object[] = [];
  #first: object | undefined;
  #isReused = false;
  readonly #file: FileDescriptor;

  constructor(file: FileDescriptor) {
    this.#file = file;
  }

  get isFull(): boolean {
    return this.#waiting.length >= MOST_ITEMS;
  }

  /** Whether the batch has to be taken before this item is added. */
  endsAt(item: object): boolean {
    return item === this.#first;
  }

  /**
   * An item whose turn it is: its text, or `undefined` where it waits.
   */
  add(item: object): string | undefined {
    if (item === this.#first) this.#isReused = true;
    if (this.#isReused) return JSON.stringify(item);
    if (this.#first === undefined) {
      this.#first = item;
      return JSON.stringify(item);
    }
    this.#waiting.push(item);
    return undefined;
  }

  /**
   * Takes all items; the next one begins another batch.
   *
   * @throws {NewStoreError} kind `validation` when an item was overwritten while it waited.
   */
  take(): readonly object[] {
    const items = this.#waiting;
    if (items.length === 0) return items;
    // All at once: a look at each that comes costs as much as writing it down.
    if (new Set(items).size !== items.length) throw overwritten(this.#file);
    this.#waiting = [];
    if (!this.#isReused) this.#first = undefined;
    return items;
  }
}

function overwritten({ name }: FileDescriptor): NewStoreError {
  const message =
    "the source gave an object again that was still to be written, so what it held first is lost: give each item an object";
  return new NewStoreError(`The ${name} import was not sent: items: ${message}.`, {
    kind: "validation",
    issues: [{ path: "items", message, rule: "same-object" }],
  });
}
