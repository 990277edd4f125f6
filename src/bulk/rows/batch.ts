import type { NewStoreError } from "../../core/newstore-error.js";
import { mapped, tell } from "./callbacks.js";
import type { KnownReadOptions, RowProblem } from "./options.js";
import { rowError } from "./row-error.js";

/** Rows that became complete together, each with its line; `error` is what comes after them. */
export class Batch {
  readonly #rows: object[] = [];
  readonly #lines: number[] = [];
  #at = 0;
  error: NewStoreError | undefined;

  constructor(readonly options: Pick<KnownReadOptions, "name" | "onInvalid" | "map">) {}

  add(row: object, line: number): void {
    this.#rows.push(row);
    this.#lines.push(line);
  }

  /** Whether no row is left, and nothing to say. */
  get isEmpty(): boolean {
    return this.#at >= this.#rows.length && this.error === undefined;
  }

  /**
   * The next item with its line; `undefined` at the end. It is made now: a function may fill one object for all items, as
   * a loop could.
   */
  take(): { readonly item: object; readonly line: number } | undefined {
    while (this.#at < this.#rows.length) {
      const [row, line] = [this.#rows[this.#at] as object, this.#lines[this.#at] as number];
      this.#at += 1;
      const { map } = this.options;
      const item = map === undefined ? row : mapped(map, row, line);
      if (typeof item === "object") return { item, line };
      if (item === undefined) continue;
      const error = this.#refused(line, item, "map");
      if (error === undefined) continue;
      // It stands before whatever comes after the rows.
      this.#at = this.#rows.length;
      this.error = error;
    }
    return undefined;
  }

  /** Notes a row that became no item; what follows it is read only if the caller said so. */
  refuse(line: number, message: string, rule: string): void {
    this.error ??= this.#refused(line, message, rule);
  }

  #refused(line: number, message: string, rule: string): NewStoreError | undefined {
    const { name: file, onInvalid } = this.options;
    const problem: RowProblem = { file, line, message };
    return onInvalid === "throw" ? rowError(problem, rule) : tell(onInvalid, problem);
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
