import { NewStoreError } from "../core/newstore-error.js";
import { type ByteChunks, slices } from "./bytes.js";
import { inexactPlaces } from "./inexact.js";
import { afterSpace, betweenItems, scan } from "./json-scan.js";
import { RowGuess } from "./row-guess.js";
import { ShortTexts } from "./short-texts.js";

/**
 * Reads a top-level JSON array of any length in flat memory. It only follows depth and strings, byte by byte, and gives
 * the complete items of a piece to one `JSON.parse`: several times as fast as a tokenising reader, since the engine's
 * own parser does the work. Where rows begin alike, not even that: see row-guess.ts.
 */

const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Pieces of this size stay in the processor's cache; they bound a batch, whatever the pieces that arrive. */
const PIECE_BYTES = 64 * 1_024;

/** Room for more than any row that was seen: a file of one endless string or of blanks is a bomb and no export. */
const MAX_ITEM_BYTES = 4 * 1_024 ** 2;

/** Is told where a number stands that became another one when it was read: the first key is the item's index. */
export type OnInexact = (keys: readonly PropertyKey[]) => void;

/**
 * Yields the items of a JSON array in batches, as they become complete.
 *
 * @param onInexact - called for each number that has more digits than JavaScript holds, before its item is given.
 * @param maxItemBytes - how long one item may be, with the space around it.
 *
 * @throws {NewStoreError} kind `validation` when the text is not one JSON array, or an item is too long.
 */
export async function* jsonArrayBatches(
  chunks: ByteChunks,
  onInexact?: OnInexact,
  maxItemBytes = MAX_ITEM_BYTES,
): AsyncGenerator<unknown[]> {
  const scanner = new ArrayScanner(maxItemBytes, onInexact);
  const shortTexts = new ShortTexts();
  for await (const piece of slices(chunks, PIECE_BYTES)) {
    const batch = scanner.push(piece);
    shortTexts.note(piece.byteLength);
    if (batch.length > 0) yield batch;
  }
  const rest = scanner.end();
  if (rest.length > 0) yield rest;
}

class ArrayScanner {
  readonly #maxItemBytes: number;
  readonly #onInexact: OnInexact | undefined;
  /** Items that were handed on. */
  #count = 0;
  /** An opening bracket, then what was read since the last item that was handed on: one text to parse. */
  #buffer = new Uint8Array();
  #length = 0;
  /** Up to where the buffer was looked at byte by byte; the state is that of this place. */
  #scannedTo = 1;
  #state = betweenItems();
  #stage: "before" | "inside" | "behind" = "before";
  #isFirst = true;
  #isAfterComma = false;
  readonly #guess = new RowGuess();
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });

  constructor(maxItemBytes: number, onInexact: OnInexact | undefined) {
    this.#maxItemBytes = maxItemBytes;
    this.#onInexact = onInexact;
  }

  push(piece: Uint8Array): unknown[] {
    const appended = this.#append(piece);
    this.#begin(false);
    if (this.#stage !== "inside") return this.#outside();
    const items = this.#guessed(appended) ?? this.#scanned();
    if (this.#length > this.#maxItemBytes)
      throw notAnArray(`an item is longer than ${this.#maxItemBytes} bytes, or there are as many blanks`);
    return items;
  }

  end(): unknown[] {
    this.#begin(true);
    if (this.#stage === "before") throw notAnArray("it is empty");
    const items = this.#stage === "inside" ? this.#scanned() : [];
    if (this.#stage === "inside") throw notAnArray("it is cut off");
    return items;
  }

  #append(piece: Uint8Array): number {
    const start = this.#length;
    this.#length += piece.length;
    if (this.#length > this.#buffer.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#buffer.subarray(0, start));
      this.#buffer = larger;
    }
    this.#buffer.set(piece, start);
    return start;
  }

  /** Looks for the opening bracket, behind a byte order mark and space. */
  #begin(isAll: boolean): void {
    if (this.#stage !== "before") return;
    const bytes = this.#buffer;
    if (this.#isFirst && this.#length < BYTE_ORDER_MARK.length && !isAll) return;
    const hasMark = this.#isFirst && BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
    const open = afterSpace(bytes, hasMark ? BYTE_ORDER_MARK.length : 0, this.#length);
    this.#isFirst = false;
    if (open >= this.#length) this.#length = 0;
    else if (bytes[open] !== OPEN_BRACKET) throw notAnArray("it does not begin with [");
    else {
      this.#drop(open);
      this.#stage = "inside";
    }
  }

  /** Only space may stand outside of the array. */
  #outside(): unknown[] {
    if (this.#stage === "behind") {
      if (afterSpace(this.#buffer, 0, this.#length) < this.#length) throw notAnArray("text follows the array");
      this.#length = 0;
    }
    return [];
  }

  /** The items up to where a row probably begins; `undefined` when none does, or the guess was wrong. */
  #guessed(from: number): unknown[] | undefined {
    const border = this.#guess.lastBorder(this.#buffer, from, this.#length);
    if (border === -1) return undefined;
    try {
      const items = this.#parse(border);
      this.#handedOn(border);
      return items;
    } catch {
      // What is wrong with the text, if anything is, the look at every byte will find.
      this.#guess.wasWrong();
      return undefined;
    }
  }

  /** The items up to the last comma between two, found byte by byte, or up to the array's end. */
  #scanned(): unknown[] {
    const state = this.#state;
    scan(this.#buffer, this.#scannedTo, this.#length, state);
    this.#scannedTo = this.#length;
    if (state.end !== -1) return this.#closed(state.end);
    const comma = state.lastComma;
    if (comma === -1) return [];
    const items = this.#parse(comma);
    this.#guess.learn(this.#buffer, comma, this.#length);
    this.#handedOn(comma);
    this.#scannedTo = this.#length;
    this.#state = { ...state, lastComma: -1 };
    return items;
  }

  #closed(end: number): unknown[] {
    if (this.#buffer[end] !== CLOSE_BRACKET) throw notAnArray("it ends with }");
    const items = this.#parse(end, !this.#isAfterComma);
    this.#drop(end + 1);
    this.#stage = "behind";
    this.#outside();
    return items;
  }

  /** Parses what stands before a comma or the closing bracket. Nothing may stand there in an empty array alone. */
  #parse(end: number, mayBeEmpty = false): unknown[] {
    try {
      const text = `${this.#decoder.decode(this.#buffer.subarray(0, end))}]`;
      const items = JSON.parse(text) as unknown[];
      if (this.#onInexact !== undefined) this.#reportInexact(text, items, this.#onInexact);
      this.#count += items.length;
      if (items.length > 0 || mayBeEmpty) return items;
    } catch (cause) {
      throw notAnArray("an item cannot be parsed", cause);
    }
    throw notAnArray("an item cannot be parsed");
  }

  #reportInexact(text: string, items: readonly unknown[], onInexact: OnInexact): void {
    for (const [index, ...keys] of inexactPlaces(text, items)) onInexact([this.#count + Number(index), ...keys]);
  }

  /** What stands behind a comma is next; nobody has looked at it yet. */
  #handedOn(comma: number): void {
    this.#drop(comma);
    this.#buffer[0] = OPEN_BRACKET;
    this.#isAfterComma = true;
    this.#scannedTo = 1;
    this.#state = betweenItems();
  }

  #drop(bytes: number): void {
    this.#buffer.copyWithin(0, bytes, this.#length);
    this.#length -= bytes;
  }
}

function notAnArray(why: string, cause?: unknown): NewStoreError {
  return new NewStoreError(`Not a JSON array: ${why}.`, { kind: "validation", cause });
}
