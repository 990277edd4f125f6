import type { Clock } from "../../core/clock.js";
import { type Logger, notify } from "../../core/logger.js";

/** How far an import is. */
export interface ImportProgress {
  /**
   * `reading`: items are being read, checked and published. `published`: a file has been published. `queued`: NewStore
   * has too many open jobs, and the import waits. `created`, `started`: a file's job was. `pausing`: the import waits
   * until the next of several jobs may start.
   */
  readonly step: "reading" | "published" | "queued" | "created" | "started" | "pausing";
  /** Number of the file it is about, from 1. */
  readonly file: number;
  /** Id of the file's job, once there is one. */
  readonly jobId?: string | undefined;
  /** Items read so far, those that were skipped included. */
  readonly items: number;
  /** Bytes of files written so far, before compression. */
  readonly bytes: number;
  /** Items skipped so far. */
  readonly skipped: number;
  /** Time since the import began, in milliseconds. */
  readonly elapsedMs: number;
  /** Items a second, while items are read. */
  readonly itemsPerSecond: number;
  /** Time that is probably left of this step, in milliseconds; absent where nobody knows. */
  readonly remainingMs?: number | undefined;
}

/** Reports while items are read come no faster than this. */
const INTERVAL_MS = 500;

/** What an import has done so far. */
interface Figures {
  readonly file: number;
  readonly items: number;
  readonly bytes: number;
  readonly skipped: number;
}

/** Makes reports of an import's figures. */
export class ProgressReporter {
  /** Figures of the parts that have been published. */
  past: Figures = { file: 0, items: 0, bytes: 0, skipped: 0 };
  readonly #clock: Clock;
  readonly #logger: Logger;
  readonly #report: ((progress: ImportProgress) => void) | undefined;
  readonly #totalItems: number | undefined;
  readonly #startMs: number;
  #lastMs: number;
  #readMs = 0;

  /**
   * @param report - the user's function; what it throws is logged and changes nothing.
   * @param totalItems - number of items of the source, where it is known.
   */
  constructor(
    { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
    report: ((progress: ImportProgress) => void) | undefined,
    totalItems: number | undefined,
  ) {
    this.#clock = clock;
    this.#logger = logger;
    this.#report = report;
    this.#totalItems = totalItems;
    this.#startMs = clock.monotonicMs();
    this.#lastMs = this.#startMs;
  }

  /** Reports, now and then, that items are being read. */
  reading(figures: Figures): void {
    if (this.#report === undefined) return;
    const nowMs = this.#clock.monotonicMs();
    this.#readMs = nowMs - this.#startMs;
    if (nowMs - this.#lastMs < INTERVAL_MS) return;
    this.#lastMs = nowMs;
    const perMs = figures.items / this.#readMs;
    const left = this.#totalItems === undefined ? undefined : Math.max(0, this.#totalItems - figures.items);
    this.step("reading", figures, left === undefined ? {} : { remainingMs: Math.round(left / perMs) });
  }

  /** Reports a step. */
  step(
    step: ImportProgress["step"],
    { file, items, bytes, skipped }: Figures,
    more: { readonly jobId?: string; readonly remainingMs?: number } = {},
  ): void {
    if (this.#report === undefined) return;
    const elapsedMs = Math.round(this.#clock.monotonicMs() - this.#startMs);
    const itemsPerSecond = this.#readMs > 0 ? Math.round((items / this.#readMs) * 1_000) : 0;
    notify(this.#logger, "onProgress", this.#report, {
      step,
      file,
      items,
      bytes,
      skipped,
      elapsedMs,
      itemsPerSecond,
      ...more,
    });
  }
}
