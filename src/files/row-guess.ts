import { afterSpace } from "./json-scan.js";

/**
 * A guess where rows begin. Rows of a file mostly begin alike, as in `,{"product_id":`; the last place where that stands
 * is probably a border between two rows. It is a guess until what stands before it has been parsed: a text that is a
 * complete list up to a comma has that comma between two items, whatever follows. So a right guess replaces the look at
 * every byte, and a wrong one costs an attempt to parse.
 */

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;

/** So many guesses may be wrong before the rest of the file is read byte by byte. */
const MOST_WRONG = 3;

/** A row's first name with the space before it is longer than that in no file that was seen. */
const MOST_BYTES = 128;

/** What a reader knows of how the rows of its file begin. */
export class RowGuess {
  #rowStart: Uint8Array | undefined;
  #wrong = 0;

  /** Learns it of the row behind the comma at `comma`, where it is not known yet. */
  learn(bytes: Uint8Array, comma: number, length: number): void {
    this.#rowStart ??= rowStartBehind(bytes, comma, length);
  }

  /** Position of the last comma that probably stands before a row; -1 when none does of what came from `from` on. */
  lastBorder(bytes: Uint8Array, from: number, length: number): number {
    if (this.#rowStart === undefined || this.#wrong >= MOST_WRONG) return -1;
    // A row may have begun with the last bytes before.
    return lastRowStart(bytes, Math.max(1, from - this.#rowStart.length), length, this.#rowStart);
  }

  /** What stood before a border was no list. */
  wasWrong(): void {
    this.#wrong += 1;
  }
}

/** How rows begin, learned of the one behind the comma at `comma`; `undefined` when that is no object with a member. */
function rowStartBehind(bytes: Uint8Array, comma: number, length: number): Uint8Array | undefined {
  const brace = afterSpace(bytes, comma + 1, length);
  const quote = afterSpace(bytes, brace + 1, length);
  if (bytes[brace] !== OPEN_BRACE || bytes[quote] !== QUOTE) return undefined;
  const colon = bytes.indexOf(COLON, quote);
  if (colon === -1 || colon >= length || colon - comma > MOST_BYTES) return undefined;
  return bytes.slice(comma, colon + 1);
}

/** Position of the last comma from which on the bytes are like `rowStart`; -1 when there is none. */
function lastRowStart(bytes: Uint8Array, from: number, length: number, rowStart: Uint8Array): number {
  for (let at = length - rowStart.length; at >= from; at--) {
    at = bytes.lastIndexOf(COMMA, at);
    if (at < from) return -1;
    if (isAt(bytes, at, rowStart)) return at;
  }
  return -1;
}

function isAt(bytes: Uint8Array, at: number, part: Uint8Array): boolean {
  for (let index = part.length - 1; index >= 0; index--) if (bytes[at + index] !== part[index]) return false;
  return true;
}
