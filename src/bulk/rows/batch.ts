import { quotedCause } from "../../core/cause.js";
import type { NewStoreError } from "../../core/newstore-error.js";
import { withoutQueries } from "../../core/without-queries.js";
import type { KnownReadOptions, RowMap, RowProblem } from "./options.js";
import { rowError } from "./row-error.js";

/** Items that became complete together, each with its line; `error` is what comes after them. */
export class Batch {
  readonly items: object[] = [];
  readonly lines: number[] = [];
  error: NewStoreError | undefined;

  constructor(readonly options: Pick<KnownReadOptions, "name" | "onInvalid" | "map">) {}

  add(row: object, line: number): void {
    const { map } = this.options;
    const item = map === undefined ? row : this.#mapped(map, row, line);
    if (item === undefined) return;
    this.items.push(item);
    this.lines.push(line);
  }

  #mapped(map: RowMap, row: object, line: number): object | undefined {
    try {
      return map(row, line);
    } catch (thrown) {
      this.refuse(line, `the map function threw ${quotedCause(thrown, withoutQueries)}`, "map");
      return undefined;
    }
  }

  /** Notes a row that became no item; what follows it is read only if the caller said so. */
  refuse(line: number, message: string, rule: string): void {
    const problem: RowProblem = { file: this.options.name, line, message };
    if (this.options.onInvalid === "throw") this.error ??= rowError(problem, rule);
    else if (this.error === undefined) this.options.onInvalid(problem);
  }

  /** Notes that nothing can be read from here on. */
  end(line: number, message: string, rule: string): void {
    this.error ??= rowError({ file: this.options.name, line, message }, rule);
  }
}

/** Makes rows of text that is cut anywhere. */
export interface Splitter {
  /** Line of the row that is not complete yet, counted from 1. */
  readonly line: number;
  push(text: string, batch: Batch): void | Promise<void>;
  /** After the last piece. */
  finish(batch: Batch): void | Promise<void>;
}

/** A longer row is a file of another form: read on, it would stand in memory whole. */
export const LONGEST_ROW = 16 * 1024 * 1024;
