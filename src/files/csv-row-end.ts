const NEWLINE = 0x0a;
const QUOTE = 0x22;

/** Where in a row a character stands. */
const CELL_START = 0;
const PLAIN = 1;
const QUOTED = 2;
/** Behind a quote inside a quoted cell: it has closed the cell, or it is the first of two. */
const BEHIND_QUOTE = 3;

/**
 * Looks for the end of a row of cells (RFC 4180) whose text comes in pieces: each character is looked at once, however
 * many pieces an open quote reaches over. It says where reading is worth a try; what the row is, and whether it is one, its
 * reader says.
 */
export class CsvRowEnd {
  #mode = CELL_START;
  readonly #delimiter: number;

  /** @param delimiter - `undefined` while it is not known: then the first line feed is the end. */
  constructor(delimiter: string | undefined) {
    this.#delimiter = delimiter?.charCodeAt(0) ?? -1;
    if (delimiter === undefined) this.#mode = PLAIN;
  }

  /** Position behind the line feed that ends the row; -1 where it is not in this piece. */
  endIn(piece: string): number {
    let mode = this.#mode;
    for (let at = 0; at < piece.length; at += 1) {
      const char = piece.charCodeAt(at);
      if (mode === QUOTED) {
        if (char === QUOTE) mode = BEHIND_QUOTE;
      } else if (mode === BEHIND_QUOTE && char === QUOTE) mode = QUOTED;
      else if (char === NEWLINE) return at + 1;
      else if (char === this.#delimiter) mode = CELL_START;
      else mode = mode === CELL_START && char === QUOTE ? QUOTED : PLAIN;
    }
    this.#mode = mode;
    return -1;
  }
}
