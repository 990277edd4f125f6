import type { CallOptions } from "../../core/request.js";
import type { Publish } from "../lib/publish.js";
import type { ImportCheckpoint } from "./checkpoint.js";
import type { ImportProgress } from "./progress.js";
import type { ImportProblem } from "./result.js";

/**
 * Items of an import: anything that can be iterated, once. A list is copied at the call, items included, and may be
 * changed right after; any other iterable is read while the import runs, one item at a time: an object that it gave may be
 * filled anew for the next one. Give such a one where a copy of the list would be too large.
 */
export type ImportItems<Item> = Iterable<Item> | AsyncIterable<Item>;

/**
 * What to do with an item that has a problem. `throw`: the import fails before any job is created. `skip`: the item is
 * left out, counted and reported in `skipped`. `send`: it travels as it is.
 */
export type InvalidItem = "throw" | "skip" | "send";

/** How the jobs of an import are started. */
export interface ResumeOptions extends CallOptions {
  /**
   * Pause between the starts of two of several jobs, in milliseconds. Default five minutes, as NewStore advises; an import
   * of one file does without.
   */
  readonly gapMs?: number | undefined;
  /**
   * How long to wait while NewStore has too many open jobs (20, 10 of them for products), in milliseconds. Default one
   * hour; with 0 the import fails at once, kind `rate_limit`.
   */
  readonly queueTimeoutMs?: number | undefined;
  /**
   * What to do where a job may exist already, and the platform's lists do not tell for sure: they fail, or are longer than
   * what can be read. `throw`: the call fails with `outcomeUnknown`, and how to look for the job. `create`: you have looked,
   * and there is none. Default `throw`.
   */
  readonly unclearJob?: "throw" | "create" | undefined;
  /** Called as the import goes on. What it throws is logged and changes nothing. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** How items are imported. */
export interface ImportOptions extends ResumeOptions {
  /** Where the zip is put for NewStore to fetch. Default: the client's `publish`. */
  readonly publish?: Publish | undefined;
  /** Label of the data's origin, shown with the job. Default `newstore-sdk`. */
  readonly provider?: string | undefined;
  /** Label of this import, shown with its jobs. Default: the name of each job's archive, which is unique. */
  readonly name?: string | undefined;
  /**
   * Whether everything that the files do not hold is **deleted**. Default `false`: what is there is updated, nothing is
   * deleted. Of several files only the first is sent as full, as the platform wants it: it deletes what it does not hold,
   * and the others bring that back minutes later. Stock cannot be imported in full.
   */
  readonly full?: boolean | undefined;
  /** Revision of the data, by habit milliseconds since the epoch. What the platform does with it is not known. */
  readonly revision?: number | undefined;
  /**
   * Longest file inside a zip, in bytes; the next item begins another file, with a job of its own. Default: the
   * platform's limit in its smaller reading, 500,000,000 for products and 80,000,000 for the rest; not above its larger
   * one, 500 and 80 MiB (documented).
   */
  readonly maxFileBytes?: number | undefined;
  /** Most items of a file. Default: no limit but the bytes. */
  readonly maxFileItems?: number | undefined;
  /**
   * What becomes of items that the platform refuses. Default `throw`: all are read, and the error names the first 100
   * problems. A function is called for each problem of an item, warnings included, and decides; where it returns
   * `undefined`, an item with an error is skipped and one with a warning is sent.
   */
  readonly onInvalid?: "throw" | "skip" | ((problem: ImportProblem) => InvalidItem | undefined) | undefined;
  /** Whether items are only read and checked: nothing is published, no job is created. Default `false`. */
  readonly dryRun?: boolean | undefined;
  /**
   * Where it is kept how far the import is. Once all files are published, `imports.resume` goes on with it in any process,
   * without the items and without a second job; before that no job exists, and the import is simply done again.
   */
  readonly checkpoint?: ImportCheckpoint | undefined;
}
