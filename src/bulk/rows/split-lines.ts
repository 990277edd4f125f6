import { type Batch, LONGEST_ROW, type Splitter } from "./batch.js";
import { parseRow } from "./parse-row.js";

/** NDJSON: an object a line. Blank lines are no rows; the last line needs no end. */
export class LineSplitter implements Splitter {
  line = 1;
  #rest = "";

  push(text: string, batch: Batch): void {
    let from = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
      const line = this.#rest === "" ? text.slice(from, end) : this.#rest + text.slice(from, end);
      this.#rest = "";
      this.#row(line, batch);
      this.line += 1;
      if (batch.error !== undefined) return;
      from = end + 1;
    }
    this.#rest += text.slice(from);
    if (this.#rest.length > LONGEST_ROW) {
      const hint = /^\s*\[/.test(this.#rest) ? ": it begins like a JSON array, which readJsonArray reads" : "";
      batch.end(this.line, `the line is longer than ${LONGEST_ROW} characters${hint}`, "too_long");
    }
  }

  finish(batch: Batch): void {
    this.#row(this.#rest, batch);
  }

  #row(text: string, batch: Batch): void {
    // Nearly every row begins at once: only what does not is looked at for blanks alone.
    if (text.charCodeAt(0) === 0x7b || text.trim() !== "") parseRow(text, this.line, batch);
  }
}
