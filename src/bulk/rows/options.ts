import type { Clock } from "../../core/clock.js";
import { configurationError } from "../../core/configuration-error.js";
import { resolveSignal } from "../../core/options.js";
import { workingClock } from "../../core/own-clock.js";
import { requireMs } from "../../core/require-number.js";
import { refuseUnknown } from "../../core/unknown-option.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { TextEncoding } from "../source/text-of.js";

/** A row that became no item. */
export interface RowProblem {
  /** Where it was read from: the path, or the option `name`. */
  readonly file: string;
  /** Line on which the row begins, counted from 1. */
  readonly line: number;
  /** What is wrong with it. */
  readonly message: string;
}

/** Makes an item of a row; `undefined` leaves the row out. */
export type RowMap<Row = object, Item = object> = (row: Row, line: number) => Item | undefined;

/** How rows are read. */
export interface ReadOptions<Row = never, Item = unknown> {
  /** What errors call the source. Default: its path, or `the stream`. */
  readonly name?: string | undefined;
  /** How the bytes are text. Default `utf-8`. */
  readonly encoding?: TextEncoding | undefined;
  /**
   * What becomes of a row that cannot be read: `throw` ends the reading; a function is told of the row, which is left
   * out. What cannot be read on, such as a file that is cut off, always ends the reading. Default `throw`.
   */
  readonly onInvalid?: "throw" | ((problem: RowProblem) => void) | undefined;
  /**
   * Makes the item of a row that has another form, as your own export may; the row's line stays known, which it would not
   * in a loop of your own. `undefined` leaves the row out, and what it throws is a problem of the row. Default: the row
   * is the item.
   */
  readonly map?: ((row: Row, line: number) => Item | undefined) | undefined;
  /** Ends the reading. */
  readonly signal?: AbortSignalLike | undefined;
  /** How long to wait for the next piece of a stream, in milliseconds; the reader's own time does not count. Default 60,000. */
  readonly idleTimeoutMs?: number | undefined;
  /** Time; another one is for tests. Default: the system's. */
  readonly clock?: Clock | undefined;
}

/** The same, all of it known. */
export interface KnownReadOptions {
  readonly name: string;
  readonly encoding: TextEncoding;
  readonly onInvalid: "throw" | ((problem: RowProblem) => void);
  readonly map: RowMap | undefined;
  readonly signal: AbortSignalLike | undefined;
  readonly idleTimeoutMs: number;
  readonly clock: Clock;
}

const NAMES: readonly (keyof ReadOptions)[] = [
  "name",
  "encoding",
  "onInvalid",
  "map",
  "signal",
  "idleTimeoutMs",
  "clock",
];
const ENCODINGS: readonly unknown[] = ["utf-8", "utf-16le", "windows-1252"];
const DEFAULT_IDLE_TIMEOUT_MS = 60_000;

/**
 * Checks the options of a reader and fills in what was left out.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function knownOptions(options: ReadOptions, ownNames: readonly string[], sourceName: string): KnownReadOptions {
  refuseUnknown(options, [...NAMES, ...ownNames]);
  const { name = sourceName, encoding = "utf-8", onInvalid = "throw", map } = options;
  const signal = resolveSignal(options.signal);
  const { idleTimeoutMs = DEFAULT_IDLE_TIMEOUT_MS } = options;
  const clock = workingClock(options.clock);
  if (!ENCODINGS.includes(encoding))
    throw configurationError("encoding", `is unknown: there are ${ENCODINGS.join(", ")}`);
  if (onInvalid !== "throw" && typeof onInvalid !== "function")
    throw configurationError("onInvalid", 'is neither "throw" nor a function');
  if (map !== undefined && typeof map !== "function") throw configurationError("map", "is no function");
  requireMs("idleTimeoutMs", idleTimeoutMs, "above 0");
  return { name, encoding, onInvalid, map: map as RowMap | undefined, signal, idleTimeoutMs, clock };
}
