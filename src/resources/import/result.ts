import type { Issue } from "../../core/newstore-error.js";

/** Kinds of files that NewStore imports. */
export type ImportFileName = "products" | "categories" | "prices" | "availabilities";

/** Something wrong with one item. */
export interface ImportProblem extends Issue {
  /** Place of the item in the source, counted from 0; -1 for the head. */
  readonly index: number;
  /** Line of the file that the item was read from, counted from 1, where a reader of `newstore-sdk/bulk` read it. */
  readonly line?: number;
  /**
   * `error`: the platform refuses it. `warning`: no source says so; it is a mistake all the same, in nearly every case.
   */
  readonly level: "error" | "warning";
}

/** Items with problems. */
export interface ImportProblems {
  /** Number of items; a head with problems is one of them. */
  readonly items: number;
  /** What is wrong with them: the first 100 problems. */
  readonly problems: readonly ImportProblem[];
}

/** One file of an import and its job. */
export interface StartedJob {
  /** The job's id. */
  readonly id: string;
  /** Name of the archive. */
  readonly name: string;
  /** Address the archive was published at. */
  readonly uri: string;
  /** Number of items in the file. */
  readonly items: number;
  /** Size of the file inside the zip, in bytes. */
  readonly bytes: number;
  /** Place of its part in `parts`, counted from 0, after `catalog.importCatalogs`. */
  readonly part?: number | undefined;
}

/**
 * An import that was started at NewStore. Hand it to `imports.wait` and `imports.errors`, which take all of its jobs.
 */
export interface StartedImport {
  /**
   * Its jobs, one a file, in the order of the items. Usually one; none after a source without items, which starts
   * nothing, and after a dry run.
   */
  readonly jobs: readonly StartedJob[];
  /** Number of items in all files. */
  readonly items: number;
  /** Size of all files inside their zips, in bytes. */
  readonly bytes: number;
  /** Items that were left out, as `onInvalid` wants it. */
  readonly skipped: ImportProblems;
  /** Items that were sent although something looks wrong with them. */
  readonly warnings: ImportProblems;
}
