import type { ImportProgress } from "../../resources/import/progress.js";
import { counted } from "../lib/rate.js";

/** A log gets a line about the reading so often. */
const LOG_EVERY_MS = 10_000;

/** How much of a file was read. */
export interface Reading {
  readonly bytes: number;
  readonly bytesRead: number;
}

/** The line about an import that a terminal shows and renews. Pure. */
export function progressLine(name: string, progress: ImportProgress, { bytes, bytesRead }: Reading): string {
  const { step, file, jobId, items, skipped, itemsPerSecond, elapsedMs } = progress;
  if (step === "published") return `${name}: archive ${file} is published`;
  if (step === "created") return `${name}: job ${jobId} is created`;
  if (step === "started") return `${name}: job ${jobId} is started`;
  if (step === "queued") return `${name}: NewStore has too many open jobs; waiting`;
  if (step === "pausing") return `${name}: pausing until the next job may start${left(progress.remainingMs)}`;
  const share = bytes > 0 ? Math.min(1, bytesRead / bytes) : 1;
  const leftMs = share > 0 && share < 1 ? (elapsedMs * (1 - share)) / share : undefined;
  const parts = [
    counted(items, "item"),
    `${itemsPerSecond.toLocaleString("en-US")}/s`,
    `${Math.floor(share * 100)} %`,
    ...(skipped > 0 ? [`${skipped.toLocaleString("en-US")} skipped`] : []),
  ];
  return `${name}: ${parts.join(", ")}${left(leftMs)}`;
}

function left(ms: number | undefined): string {
  if (ms === undefined) return "";
  const seconds = Math.ceil(ms / 1_000);
  return seconds < 90 ? `, ${seconds} s left` : `, ${Math.ceil(seconds / 60)} min left`;
}

/** Decides which reports become lines of a log: each step once, and the reading now and then. */
export class LogLines {
  #lastMs = 0;

  /** The line for a log; `undefined`: none. */
  of(name: string, progress: ImportProgress, reading: Reading): string | undefined {
    const { step, elapsedMs } = progress;
    if (step === "reading" && elapsedMs - this.#lastMs < LOG_EVERY_MS) return undefined;
    if (step === "reading" || step === "queued" || step === "pausing") this.#lastMs = elapsedMs;
    return progressLine(name, progress, reading);
  }
}
