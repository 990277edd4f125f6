import type { FileDescriptor } from "../../core/operation.js";
import { refused } from "./item-source.js";

/** More items written down together gain nothing. */
const MOST_ITEMS = 1_024;

/** Nor does more text. */
const MOST_BYTES = 64 * 1_024;

/** How many the first batch has: nobody knows yet how large they are. */
const FIRST_ITEMS = 16;

/**
 * Items that wait to be written down together, which takes half of the time for small ones.
 *
 * A source may fill one object again and again, or a few of them in turn. The first item of each batch does not wait: it
 * is written down before the source is asked for the next; when that object comes again, the ones between are still as
 * they were, and from then on no item waits. Any other that comes again while it waits was overwritten.
 */
export class ItemBatch {
  /** Position in the source of the first item that waits. */
  index = 0;
  #waiting: object[] = [];
  #first: object | undefined;
  #next: object | undefined;
  #isReused = false;
  #most = FIRST_ITEMS;
  readonly #mostOfFile: number;

  /** @param mostOfFile - items that a file takes: more of them need not wait. */
  constructor(mostOfFile: number) {
    this.#mostOfFile = mostOfFile;
  }

  get isFull(): boolean {
    return this.#waiting.length >= Math.min(this.#most, this.#mostOfFile);
  }

  /** Whether an item can wait, which it does then. Otherwise those that wait are taken first, and it is written down. */
  add(item: object, index: number): boolean {
    if (this.#isReused) return false;
    if (this.#first === undefined || item === this.#first) {
      this.#isReused = item === this.#first && this.#waiting.length === 0;
      this.#next = item;
      return false;
    }
    if (this.#waiting.length === 0) this.index = index;
    this.#waiting.push(item);
    return true;
  }

  /** Takes all items that wait; the one that could not wait is the first of the next batch. */
  take(): readonly object[] {
    const items = this.#waiting;
    if (items.length > 0) this.#waiting = [];
    this.#first = this.#next;
    this.#next = undefined;
    return items;
  }

  /** Learns from items that were written how many of them are a good batch. */
  learn(items: number, bytes: number): void {
    this.#most = Math.min(MOST_ITEMS, Math.max(1, Math.floor((MOST_BYTES * items) / bytes)));
  }
}

/**
 * Whether one object stands among items twice.
 *
 * @throws {NewStoreError} kind `validation` then.
 */
export function checkNoneOverwritten(items: readonly object[], file: FileDescriptor): void {
  if (new Set(items).size === items.length) return;
  const message =
    "the source gave an object again that was still to be written, so what it held first is lost: give each item an object";
  throw refused(file, message, "same-object");
}
