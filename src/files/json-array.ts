import { NewStoreError } from "../errors/newstore-error.js";
import { type ByteChunks, concatBytes } from "./bytes.js";

/**
 * Reads a top-level JSON array of any length in flat memory. It only follows depth and strings, byte by byte, and gives
 * the complete items of a chunk to one `JSON.parse`: several times as fast as a tokenising reader, since the engine's
 * own parser does the work.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const COMMA = 0x2c;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Yields the items of a JSON array in batches, as they become complete.
 *
 * @throws {NewStoreError} kind `validation` when the text is not one JSON array.
 */
export async function* jsonArrayBatches(chunks: ByteChunks): AsyncGenerator<unknown[]> {
  const scanner = new ArrayScanner();
  for await (const chunk of chunks) {
    const batch = scanner.push(chunk);
    if (batch.length > 0) yield batch;
  }
  const rest = scanner.end();
  if (rest.length > 0) yield rest;
}

class ArrayScanner {
  #depth = 0;
  #inString = false;
  #escaped = false;
  #closed = false;
  #started = false;
  #afterComma = false;
  /** Bytes since the last item that was handed on. */
  #pending: Uint8Array[] = [];

  push(input: Uint8Array): unknown[] {
    const chunk = this.#started ? input : withoutByteOrderMark(input);
    let start = 0;
    let lastComma = -1;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#inString = false;
        continue;
      }
      if (isSpace(byte)) continue;
      if (this.#closed) throw notAnArray("text follows the array");
      if (!this.#started) {
        if (byte !== OPEN_BRACKET) throw notAnArray("it does not begin with [");
        this.#started = true;
        this.#depth = 1;
        start = at + 1;
      } else if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#depth++;
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        this.#depth--;
        if (this.#depth === 0) {
          if (byte !== CLOSE_BRACKET) throw notAnArray("it ends with }");
          this.#closed = true;
          this.#pending.push(chunk.subarray(start, at));
          const items = this.#parse(this.#take());
          if (items.length === 0 && this.#afterComma) throw notAnArray("an item cannot be parsed");
          this.#checkTail(chunk.subarray(at + 1));
          return items;
        }
      } else if (byte === COMMA && this.#depth === 1) lastComma = at;
    }
    if (lastComma < start) {
      if (start < chunk.length && this.#started) this.#pending.push(chunk.slice(start));
      return [];
    }
    this.#pending.push(chunk.subarray(start, lastComma));
    const items = this.#parse(this.#take());
    if (items.length === 0) throw notAnArray("an item cannot be parsed");
    this.#pending.push(chunk.slice(lastComma + 1));
    this.#afterComma = true;
    return items;
  }

  end(): unknown[] {
    if (!this.#started) throw notAnArray("it is empty");
    if (!this.#closed) throw notAnArray("it is cut off");
    return [];
  }

  #take(): Uint8Array {
    const bytes = concatBytes(this.#pending);
    this.#pending = [];
    return bytes;
  }

  #checkTail(tail: Uint8Array): void {
    if (tail.some((byte) => !isSpace(byte))) throw notAnArray("text follows the array");
  }

  #parse(bytes: Uint8Array): unknown[] {
    try {
      return JSON.parse(`[${new TextDecoder("utf-8", { fatal: true }).decode(bytes)}]`) as unknown[];
    } catch (cause) {
      throw notAnArray("an item cannot be parsed", cause);
    }
  }
}

function withoutByteOrderMark(chunk: Uint8Array): Uint8Array {
  return BYTE_ORDER_MARK.every((byte, index) => chunk[index] === byte) ? chunk.subarray(3) : chunk;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function notAnArray(why: string, cause?: unknown): NewStoreError {
  return new NewStoreError(`Not a JSON array: ${why}.`, { kind: "validation", cause });
}
