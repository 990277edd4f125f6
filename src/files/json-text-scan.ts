/**
 * Follows depth and strings of JSON, character by character, as far as the next one that ends something: a comma between
 * items or the bracket behind the last one. All in locals and numbers: the engine compiles this loop once.
 */

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const NEWLINE = 0x0a;

/** Where the scan stands; carried from piece to piece. */
export interface Scan {
  /** Brackets that are open. */
  depth: number;
  /** In a string: 1, right behind a backslash in it: 2, outside: 0. */
  mode: number;
  line: number;
}

/**
 * Scans on from `from` and stops at the first comma at `depth`, or at the bracket that closes `depth`.
 *
 * @returns its index; the text's length when there is none.
 */
export function scanTo(text: string, from: number, depth: number, scan: Scan): number {
  let { depth: open, mode, line } = scan;
  let at = from;
  for (; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (mode !== 0) {
      if (mode === 2) mode = 1;
      else if (char === BACKSLASH) mode = 2;
      else if (char === QUOTE) mode = 0;
    } else if (char === QUOTE) mode = 1;
    else if (char === NEWLINE) line += 1;
    // [ and {, ] and }: each pair differs in one bit.
    else if ((char & 0xdf) === 0x5b) open += 1;
    else if ((char & 0xdf) === 0x5d) {
      open -= 1;
      if (open < depth) break;
    } else if (char === COMMA && open === depth) break;
  }
  scan.depth = open;
  scan.mode = mode;
  scan.line = line;
  return at;
}
