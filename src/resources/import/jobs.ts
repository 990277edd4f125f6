import { showImportJob, startImportJob } from "../../../generated/import/operations.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import type { CallOptions } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { responseOf } from "../lib/as-method.js";
import type { FacadeContext } from "../lib/context.js";
import { unusable } from "../lib/unusable.js";
import { findJob } from "./find-job.js";
import type { ImportPlan, PlannedFile } from "./plan.js";

/** State of a job that was created and not started. */
const [NOT_STARTED] = showImportJob.states?.known ?? [];

/**
 * Creates the job of a file. A job that may exist already is looked for first; so is one whose creation got no response
 * or a refusal, which can leave one behind: a second job would import the file twice.
 */
export async function createJob(
  context: FacadeContext,
  { provider, label, entity, full, revision, files }: ImportPlan,
  index: number,
  mayExist: boolean,
  options: CallOptions,
): Promise<string> {
  const { uri, name } = files[index] as PlannedFile;
  const archive = { uri, label: label ?? name };
  const found = mayExist ? await findJob(context, archive, options) : undefined;
  if (found !== undefined) return found;
  // Of several jobs only the first may be full: the next one would delete what the first has brought.
  const isFull = full === undefined ? undefined : full && index === 0;
  const body = {
    ...{ provider, name: archive.label, source_uri: uri, entities: [entity] },
    ...(isFull !== undefined && { full: isFull }),
    ...(revision !== undefined && { revision }),
  };
  try {
    return jobIdOf(await responseOf(context.api.import.createImportJob({ body }, options)));
  } catch (error) {
    if (!isNewStoreError(error) || !(error.outcomeUnknown || error.kind === "rate_limit")) throw error;
    const left = await findJob(context, archive, options);
    if (left === undefined) throw error;
    return left;
  }
}

/** Without an id nobody can start the job, or give it up. */
function jobIdOf(response: ApiResponse<{ readonly id?: unknown } | null | undefined>): string {
  const id = response.data?.id;
  if (typeof id === "string" && id !== "") return id;
  throw unusable(response, "createImportJob", "names no job: look for it with imports.list", true);
}

/**
 * Starts a file's job. Whether one that may run already does is read first, and after a start without a response: what
 * the platform makes of a second start is not known.
 */
export async function startJob(
  context: FacadeContext,
  { jobId: id = "", uri }: PlannedFile,
  mayRun: boolean,
  options: CallOptions,
): Promise<void> {
  if (mayRun && (await isStarted(context, id, options))) return;
  try {
    await context.api.import.startImportJob({ path: { import_id: id }, body: { transformed_uri: uri } }, options);
  } catch (cause) {
    const isUnclear = isNewStoreError(cause) && cause.outcomeUnknown;
    if (isUnclear && (await isStarted(context, id, options).catch(() => false))) return;
    throw notStarted(id, cause);
  }
}

async function isStarted({ api }: FacadeContext, id: string, options: CallOptions): Promise<boolean> {
  const job = await api.import.showImportJob({ path: { import_id: id } }, options);
  return typeof job?.state === "string" && job.state !== NOT_STARTED;
}

/** Fails like the call itself, so that a 429 can be waited for, and names the job that is left behind. */
function notStarted(id: string, cause: unknown): NewStoreError {
  const why = isNewStoreError(cause) ? cause : undefined;
  return new NewStoreError(
    `Import job ${id} was created but could not be started. It counts as open: start it again with` +
      ` imports.start, or give it up with imports.fail.${why === undefined ? "" : ` ${why.message}`}`,
    {
      kind: why?.kind ?? "job",
      operationId: startImportJob.id,
      status: why?.status,
      errorCode: why?.errorCode,
      messages: why?.messages,
      requestId: why?.requestId,
      attempts: why?.attempts,
      retryAfterMs: why?.retryAfterMs,
      outcomeUnknown: why?.outcomeUnknown,
      jobId: id,
      cause,
    },
  );
}
