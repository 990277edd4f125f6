import { CsvRowEnd } from "../../files/csv-row-end.js";
import { type Batch, LONGEST_ROW, type Splitter } from "../rows/batch.js";
import { type Column, type ColumnNames, columnsOf, itemOf } from "./columns.js";
import { delimiterOf } from "./delimiter.js";
import type { MemberForm } from "./member-kinds.js";
import { type CsvRow, readRow } from "./read-row.js";

/** How a page begins that a server gives in place of a file. On one line it would be a header, and no row behind it. */
const MARKUP = /^<(?:!doctype|!--|html|head|body|\?xml)\b/i;

/** CSV: a header, then an item a row. */
export class CsvSplitter implements Splitter {
  line = 1;
  /** The row whose end has not come, and what looks for that. */
  #rest = "";
  #end: CsvRowEnd | undefined;
  #delimiter: string | undefined;
  #columns: readonly Column[] | undefined;

  constructor(
    delimiter: string | undefined,
    readonly names: ColumnNames,
    readonly members: ReadonlyMap<string, MemberForm>,
  ) {
    this.#delimiter = delimiter;
  }

  push(text: string, batch: Batch): void {
    this.#rest += text;
    if (this.#end === undefined || this.#end.endIn(text) !== -1) this.#rows(batch, false);
    if (this.#rest.length > LONGEST_ROW)
      batch.end(
        this.line,
        `the row is longer than ${LONGEST_ROW} characters: a quote may have been left open`,
        "too_long",
      );
  }

  finish(batch: Batch): void {
    this.#rows(batch, true);
    if (this.#columns === undefined) batch.end(this.line, "there is no header: the file is empty", "header");
  }

  #rows(batch: Batch, isWhole: boolean): void {
    const text = this.#rest;
    let at = 0;
    while (at < text.length && batch.error === undefined) {
      this.#delimiter ??= delimiterOf(text.slice(at), isWhole);
      const row = this.#delimiter && readRow(text, at, this.#delimiter, isWhole);
      if (!row) break;
      this.#take(row, batch);
      this.line += linesIn(text, at, row.end);
      at = row.end;
    }
    this.#rest = text.slice(at);
    this.#end = this.#rest === "" ? undefined : new CsvRowEnd(this.#delimiter);
    this.#end?.endIn(this.#rest);
  }

  #take({ cells, problem, isEndless = false }: CsvRow, batch: Batch): void {
    if (problem !== undefined) {
      if (isEndless) batch.end(this.line, problem, "csv");
      else if (this.#columns === undefined) batch.end(this.line, problem, "header");
      else batch.refuse(this.line, problem, "csv");
      return;
    }
    if (cells.length === 1 && cells[0] === "") return;
    if (this.#columns === undefined) this.#header(cells, batch);
    else if (cells.length !== this.#columns.length)
      batch.refuse(this.line, `the row has ${count(cells.length)}, the header ${count(this.#columns.length)}`, "csv");
    else this.#item(cells, this.#columns, batch);
  }

  #header(cells: readonly string[], batch: Batch): void {
    const titles = cells.map((title) => title.trim());
    if (titles.some((title) => /\r(?!\n)/.test(title))) {
      batch.end(this.line, "its lines end with CR alone: save it with LF or CRLF", "header");
      return;
    }
    if (MARKUP.test(titles[0] as string)) {
      batch.end(this.line, "it is a web page or XML, and no CSV: look at what the address gives", "header");
      return;
    }
    const columns = columnsOf(titles, this.names, this.members);
    if (typeof columns === "string") batch.end(this.line, columns, "header");
    else this.#columns = columns;
  }

  #item(cells: readonly string[], columns: readonly Column[], batch: Batch): void {
    const item = itemOf(cells, columns);
    if (typeof item === "string") batch.refuse(this.line, item, "csv");
    else if (item !== undefined) batch.add(item, this.line);
  }
}

function count(cells: number): string {
  return cells === 1 ? "1 cell" : `${cells} cells`;
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
