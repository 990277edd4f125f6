import { showExportJob } from "../../../generated/availabilities-export/operations.js";
import type { ExportJob } from "../../../generated/availabilities-export/types.js";
import { isName } from "../../core/is-name.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import { isOwnWord } from "../../core/own-word.js";
import type { CallOptions } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { oneLine } from "../../core/text.js";
import { responseOf } from "./as-method.js";
import type { FacadeContext } from "./context.js";
import type { ExportQuery } from "./export-query.js";
import type { ExportCursor } from "./export-state.js";
import { type PollOptions, poll } from "./poll.js";
import { unusable } from "./unusable.js";

/** Starts an export job. */
export async function startJob(
  { api }: FacadeContext,
  { since, group, cursorStore }: ExportQuery,
  options: CallOptions,
): Promise<string> {
  const body =
    since === undefined ? {} : { last_updated_at: cursorNumber(since, cursorStore ? "cursorStore" : "since") };
  const exports = api.availabilitiesExport;
  const response: ApiResponse<{ availability_export_id?: string } | null | undefined> = await responseOf(
    group === undefined
      ? exports.startGlobalExport({ body }, options)
      : exports.startGroupExport({ path: { group_id: group }, body }, options),
  );
  const id: unknown = response.data?.availability_export_id;
  if (isName(id)) return id;
  // A second export costs nothing but the platform's time.
  throw unusable(response, "startGlobalExport", "names no job to wait for").with({ retryable: true });
}

function cursorNumber(since: ExportCursor, path: string): number {
  const value = /^\d+$/.test(String(since)) ? Number(since) : Number.NaN;
  if (Number.isSafeInteger(value)) return value;
  throw new NewStoreError(
    `availability.export was not sent: ${path === "since" ? path : "the cursor of cursorStore"} is ${typeof since === "string" ? JSON.stringify(since) : String(since)}. Give the cursor of an earlier export, a whole number.`,
    { kind: "validation", issues: [{ path, message: "not a whole number", rule: "cursor" }] },
  );
}

/** Waits for an export job. */
export async function finishedJob({ api, clock }: FacadeContext, id: string, options: PollOptions): Promise<ExportJob> {
  const [processing] = showExportJob.states?.known ?? [];
  const finished = showExportJob.states?.terminal ?? [];
  const job = await poll<ExportJob>(
    {
      operationId: showExportJob.id,
      id,
      what: `export job ${id}`,
      resume: "a new export",
      read: (callOptions) =>
        api.availabilitiesExport.showExportJob({ path: { availability_export_id: id } }, callOptions),
      isDone: (value) => typeof value?.state === "string" && value.state !== processing,
      state: (value) => (typeof value?.state === "string" ? value.state : undefined),
      known: showExportJob.states?.known ?? [],
    },
    options,
    clock,
  );
  if (finished.includes(job.state)) return job;
  // The names of failed states are not known: anything but the two known ones is handed to a person.
  throw new NewStoreError(
    `Export job ${id} ended in the state ${JSON.stringify(oneLine(job.state, 100))}. Export again.`,
    {
      kind: "job",
      operationId: showExportJob.id,
      jobId: id,
      body: job,
    },
  );
}

/** The job that an earlier process left behind; `undefined` when it left none, or one that is no use any more. */
export async function resumedJob(context: FacadeContext, id: string | undefined, options: PollOptions) {
  if (id === undefined) return undefined;
  try {
    return { id, job: await finishedJob(context, id, options) };
  } catch (error) {
    if (isOver(error)) return undefined;
    throw error;
  }
}

/** Whether an error says that a job has failed or is not there any more. */
export function isOver(error: unknown): boolean {
  const isOfJob = isNewStoreError(error) && error.operationId === showExportJob.id;
  return isOfJob && (error.kind === "job" || (error.kind === "api" && GONE.has(error.status) && isOwnWord(error.body)));
}

/** How long jobs are kept is not known. */
const GONE: ReadonlySet<number | undefined> = new Set([400, 404, 410]);
