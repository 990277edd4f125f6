/**
 * The loops of the array reader, by themselves: bytes in, and out comes where things stand. They are all that looks at
 * every byte, and they stay small functions of local numbers on purpose: a function that is compiled while such a loop
 * runs has no type feedback for what stands behind the loop, and every later call falls back to the interpreter.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const COMMA = 0x2c;

const OUTSIDE = 0;
const IN_STRING = 1;
const ESCAPED = 2;

/** Where the scanner stands: kept from piece to piece, changed by {@link scan}. */
export interface ScanState {
  /** How many brackets and braces are open; the array's own is the first. */
  depth: number;
  /** Outside of strings, inside of one, or there behind a backslash. */
  mode: number;
  /** Position of the last comma between two items that was seen; -1 when none was. */
  lastComma: number;
  /** Position of the bracket that closes the array; -1 when it was not seen. */
  end: number;
}

/** The state inside the array, outside of everything else. */
export const betweenItems = (): ScanState => ({ depth: 1, mode: OUTSIDE, lastComma: -1, end: -1 });

/** Reads the bytes from `start` to `length`, or to the end of the array. */
export function scan(bytes: Uint8Array, start: number, length: number, state: ScanState): void {
  let { depth, mode, lastComma } = state;
  let end = -1;
  let at = start;
  for (;;) {
    if (mode !== OUTSIDE)
      for (; at < length; at++) {
        const byte = bytes[at] as number;
        if (mode === ESCAPED) mode = IN_STRING;
        else if (byte === QUOTE) {
          mode = OUTSIDE;
          at++;
          break;
        } else if (byte === BACKSLASH) mode = ESCAPED;
      }
    if (at >= length) break;
    const byte = bytes[at] as number;
    if (byte === QUOTE) mode = IN_STRING;
    else if (byte === COMMA) {
      if (depth === 1) lastComma = at;
    } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      depth--;
      if (depth === 0) {
        end = at;
        break;
      }
    }
    at++;
  }
  state.depth = depth;
  state.mode = mode;
  state.lastComma = lastComma;
  state.end = end;
}

/** Position of the first byte from `start` on that is no white space; `length` when there is none. */
export function afterSpace(bytes: Uint8Array, start: number, length: number): number {
  let at = start;
  while (at < length && isSpace(bytes[at] as number)) at++;
  return at;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
