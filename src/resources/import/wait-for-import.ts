import { showImportJob } from "../../../generated/import/operations.js";
import type { ImportJob, ImportJobError } from "../../../generated/import/types.js";
import { notify } from "../../core/logger.js";
import { asSentence } from "../../core/message.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { checkCallOptions } from "../../core/options.js";
import { oneLine } from "../../core/text.js";
import { withoutQueries } from "../../core/without-queries.js";
import type { FacadeContext } from "../lib/context.js";
import { POLL_OPTION_NAMES, poll } from "../lib/poll.js";
import { noFunction } from "./no-function.js";
import type { ImportJobs, ImportOutcome, WaitOptions } from "./wait-options.js";

/** Longer reasons are cut; the whole one is in the error's `body`. */
const LONGEST_REASON = 500;

/** Polls an import job until it is finished; one that failed is an error with its reason. */
export async function waitForImport(
  { api, clock, logger }: FacadeContext,
  id: string,
  given: WaitOptions,
): Promise<ImportJob> {
  checkCallOptions(given, [...POLL_OPTION_NAMES, "onState"]);
  const { onState, ...options } = given;
  if (onState !== undefined && typeof onState !== "function") throw noFunction("onState", onState);
  const tell = onState && ((state: string) => onState(state, id));
  // Values between the known ones are not published, so only the final ones end the wait.
  const terminal = showImportJob.states?.terminal ?? [];
  const job = await poll<ImportJob>(
    {
      operationId: showImportJob.id,
      id,
      what: `import job ${id}`,
      resume: `imports.wait(${JSON.stringify(id)})`,
      read: async (callOptions) => {
        const response = await api.import.showImportJob({ path: { import_id: id } }, callOptions);
        const state: unknown = response?.state;
        if (typeof state === "string") notify(logger, "onState", tell, state);
        return response;
      },
      isDone: (value) => terminal.includes(value?.state),
      state: (value) => (typeof value?.state === "string" ? value.state : undefined),
      known: showImportJob.states?.known ?? [],
    },
    options,
    clock,
  );
  if (job.state !== "failed") return job;
  const reason = asSentence(quoted(job.reason) ?? "the platform gives no reason");
  const details = `imports.errors(${JSON.stringify(id)}) lists what is wrong with single items.`;
  throw new NewStoreError(`Import job ${id} failed: ${reason} ${details}`, {
    kind: "job",
    operationId: showImportJob.id,
    jobId: id,
    body: job,
  });
}

/** The platform's own words on one line; a reason quotes whatever it stumbled over, signed links included. */
function quoted(reason: unknown): string | undefined {
  return typeof reason === "string" && reason.trim() !== ""
    ? oneLine(withoutQueries(reason), LONGEST_REASON)
    : undefined;
}

/** Waits for all jobs of an import, and reads their errors; a job that failed fails the wait once all have ended. */
export async function waitForImports(
  context: FacadeContext,
  { jobs }: ImportJobs,
  options: WaitOptions,
  errorsOf: (id: string) => Promise<readonly ImportJobError[]>,
): Promise<ImportOutcome> {
  checkCallOptions(options, [...POLL_OPTION_NAMES, "onState"]);
  const ends = await Promise.allSettled(jobs.map(({ id }) => waitForImport(context, id, options)));
  const failed = ends.filter((end) => end.status === "rejected");
  const [first] = failed;
  if (first !== undefined) throw failed.length === 1 && ends.length === 1 ? first.reason : ofMany(first.reason, ends);
  const errors: ImportJobError[] = [];
  // One by one: a job may have as many errors as items, and arguments stand on the stack.
  for (const { id } of jobs) for (const error of await errorsOf(id)) errors.push(error);
  return {
    jobs: ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : [])),
    errors,
    isComplete: errors.length === 0,
  };
}

/** The first failure of several jobs, with how many failed. */
function ofMany(error: unknown, ends: readonly PromiseSettledResult<unknown>[]): unknown {
  if (!isNewStoreError(error)) return error;
  const failed = ends.filter(({ status }) => status === "rejected").length;
  return error.with({ message: `${failed} of ${ends.length} jobs of the import did not end well. ${error.message}` });
}
