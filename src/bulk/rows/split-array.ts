import { type Scan, scanTo } from "../../files/json-text-scan.js";
import { type Batch, LONGEST_ROW, type Splitter } from "./batch.js";
import { parseRow } from "./parse-row.js";

/**
 * A JSON array. Beside the reader of NewStore's own exports, since this one knows lines, and can go on after an item that
 * is none.
 */
export class ArraySplitter implements Splitter {
  readonly #scan: Scan;
  #state: "before" | "items" | "behind" = "before";
  /** What was read of the item that is not complete yet. */
  #rest = "";
  #itemLine: number;
  #afterComma = false;

  /**
   * @param line - line on which the text begins.
   * @param onTail - called with what stands behind the array; without it, only blanks may.
   */
  constructor(
    line = 1,
    readonly onTail?: (text: string) => void,
  ) {
    this.#scan = { depth: 1, mode: 0, line };
    this.#itemLine = line;
  }

  get line(): number {
    return this.#state === "items" ? this.#itemLine : this.#scan.line;
  }

  push(text: string, batch: Batch): void {
    let at = this.#state === "items" ? 0 : this.#toText(text, 0);
    if (this.#state === "before" && at < text.length) {
      if (text[at] !== "[") this.#end(batch, "a JSON array begins with [");
      this.#state = "items";
      at += 1;
    }
    while (this.#state === "items" && at < text.length && batch.error === undefined) at = this.#item(text, at, batch);
    if (this.#state === "behind") this.#behind(text, at, batch);
    if (this.#rest.length > LONGEST_ROW)
      this.#end(batch, `the item is longer than ${LONGEST_ROW} characters`, "too_long");
  }

  finish(batch: Batch): void {
    if (this.#state === "before") this.#end(batch, "there is no JSON: it is empty");
    if (this.#state === "items") this.#end(batch, "the array is cut off");
  }

  #item(text: string, from: number, batch: Batch): number {
    const start = this.#rest === "" ? this.#toText(text, from) : from;
    if (this.#rest === "") this.#itemLine = this.#scan.line;
    const end = scanTo(text, start, 1, this.#scan);
    this.#rest += text.slice(start, end);
    if (end === text.length) return end;
    const isLast = text[end] !== ",";
    // `[]` holds nothing, and `[1,]` a nothing too many.
    if (this.#rest !== "" || !isLast || this.#afterComma) parseRow(this.#rest, this.#itemLine, batch);
    this.#rest = "";
    this.#afterComma = !isLast;
    if (isLast) this.#state = "behind";
    if (isLast && text[end] !== "]") this.#end(batch, "the array ends with }");
    return end + 1;
  }

  #behind(text: string, from: number, batch: Batch): void {
    if (this.onTail !== undefined) this.onTail(text.slice(from));
    else if (this.#toText(text, from) < text.length) this.#end(batch, "text follows the end of the array");
  }

  /** Skips blanks, counting lines. */
  #toText(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at += 1) {
      const char = text.charCodeAt(at);
      if (char === 0x0a) this.#scan.line += 1;
      else if (char !== 0x20 && char !== 0x0d && char !== 0x09) break;
    }
    return at;
  }

  #end(batch: Batch, message: string, rule = "json"): void {
    batch.end(this.#scan.line, message, rule);
  }
}
