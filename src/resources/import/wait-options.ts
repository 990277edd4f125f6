import type { ImportJob, ImportJobError, ImportJobState } from "../../../generated/import/types.js";
import { NewStoreError } from "../../core/newstore-error.js";
import type { CallOptions } from "../../core/request.js";
import type { PollOptions } from "../lib/poll.js";

/** How import jobs are waited for. */
export interface WaitOptions extends PollOptions {
  /** Called with a job's state and id after each poll. What it throws is logged and changes nothing. */
  readonly onState?: ((state: ImportJobState, id: string) => void) | undefined;
}

/** The jobs of an import, as an import method gives them back; other lists of job ids fit as well. */
export interface ImportJobs {
  /** The jobs to wait for. */
  readonly jobs: readonly {
    /** Id of the job. */
    readonly id: string;
  }[];
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

/**
 * Refuses what names no jobs.
 *
 * @throws {NewStoreError} kind `configuration`.
 */
export function checkJobs(what: unknown): asserts what is ImportJobs {
  const { jobs } = Object(what ?? {}) as { readonly jobs?: unknown };
  const isList = Array.isArray(jobs) && jobs.every((job) => typeof Object(job ?? {}).id === "string");
  if (isList) return;
  throw new NewStoreError("There are no jobs to look at: give the id of one, or what the import gave back.", {
    kind: "configuration",
  });
}

/** A wait's options for a call of its own. */
export function callOptionsOf({ intervalMs, maxIntervalMs, timeoutMs, onState, ...options }: WaitOptions): CallOptions {
  return options;
}
