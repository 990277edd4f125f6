import { NewStoreError } from "../core/newstore-error.js";
import { type ByteChunks, slices } from "./bytes.js";
import { CsvRowEnd } from "./csv-row-end.js";

/** Pieces of this size bound a batch, whatever the pieces that arrive. */
const PIECE_BYTES = 64 * 1_024;

/** Room for more than any row that was seen. */
const MAX_ROW_LENGTH = 4 * 1_024 ** 2;

const DELIMITERS = ["\t", ",", ";"] as const;

/**
 * Yields the rows of a text of cells in batches: separated by tabs, commas or semicolons, whichever stands most often in
 * the first line; cells may be quoted (RFC 4180). Lines end with a line feed, with or without a carriage return.
 *
 * @throws {NewStoreError} kind `validation` when the text is cut off in a quoted cell, is no UTF-8, or a row is too long.
 */
export async function* delimitedRows(chunks: ByteChunks): AsyncGenerator<string[][]> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let delimiter: string | undefined;
  let text = "";
  let rowEnd = new CsvRowEnd(undefined);
  for await (const piece of slices(chunks, PIECE_BYTES)) {
    const added = decoded(() => decoder.decode(piece, { stream: true }));
    text += added;
    if (text.length > MAX_ROW_LENGTH + PIECE_BYTES) throw notCells(`a row is longer than ${MAX_ROW_LENGTH} characters`);
    if (rowEnd.endIn(added) === -1) continue;
    delimiter ??= delimiterOf(text);
    const { rows, end } = completeRows(text, delimiter);
    text = text.slice(end);
    rowEnd = new CsvRowEnd(delimiter);
    rowEnd.endIn(text);
    if (rows.length > 0) yield rows;
  }
  text += decoded(() => decoder.decode());
  if (text === "") return;
  const { rows, end } = completeRows(`${text}\n`, delimiter ?? delimiterOf(text));
  if (end <= text.length) throw notCells("it is cut off inside of a quoted cell");
  if (rows.length > 0) yield rows;
}

function delimiterOf(text: string): string {
  const [line = ""] = text.split("\n", 1);
  const counts = DELIMITERS.map((one) => line.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

/** The rows whose end is there, and where the first one that is not begins. Empty lines are none. */
function completeRows(text: string, delimiter: string): { readonly rows: string[][]; readonly end: number } {
  const rows: string[][] = [];
  let end = 0;
  for (;;) {
    const row = rowAt(text, end, delimiter);
    if (row === undefined) return { rows, end };
    end = row.end;
    if (row.cells.length > 1 || row.cells[0] !== "") rows.push(row.cells);
  }
}

function rowAt(text: string, start: number, delimiter: string) {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close === -1) return undefined;
      cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
      if (text[at] === "\r") at += 1;
      if (text[at] === "\n") return { cells, end: at + 1 };
      if (at >= text.length) return undefined;
      if (text[at] !== delimiter) throw notCells("text follows a quoted cell");
      at += 1;
      continue;
    }
    const line = text.indexOf("\n", at);
    if (line === -1) return undefined;
    const next = text.indexOf(delimiter, at);
    if (next === -1 || next > line) {
      cells.push(text.slice(at, text[line - 1] === "\r" ? Math.max(at, line - 1) : line));
      return { cells, end: line + 1 };
    }
    cells.push(text.slice(at, next));
    at = next + 1;
  }
}

/** Position of the quote that ends a cell; -1 when it is not there, or might be the first of two. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === text.length - 1 ? -1 : at;
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw notCells("it is no UTF-8", cause);
  }
}

function notCells(why: string, cause?: unknown): NewStoreError {
  return new NewStoreError(`Not a file of rows and cells: ${why}.`, { kind: "validation", cause });
}
