import type { ImportJob, ImportJobError, ImportJobState } from "../../../generated/import/types.js";
import type { CallOptions } from "../../core/request.js";
import type { PollOptions } from "../lib/poll.js";

/** How import jobs are waited for. */
export interface WaitOptions extends PollOptions {
  /** Called with a job's state and id after each poll. */
  readonly onState?: ((state: ImportJobState, id: string) => void) | undefined;
}

/** The jobs of an import, as an import method gives them back; other lists of job ids fit as well. */
export interface ImportJobs {
  readonly jobs: readonly { readonly id: string }[];
}

/** What became of an import: all of its jobs are `finished`. */
export interface ImportOutcome {
  /** The jobs, in the order of the import's files. */
  readonly jobs: readonly ImportJob[];
  /** Items that NewStore did not import, and why. */
  readonly errors: readonly ImportJobError[];
  /** Whether there are no such items. A finished job alone does not say that. */
  readonly isComplete: boolean;
}

/** A wait's options for a call of its own. */
export function callOptionsOf({ intervalMs, maxIntervalMs, timeoutMs, onState, ...options }: WaitOptions): CallOptions {
  return options;
}
