import { showImportJob, startImportJob } from "../../../generated/import/operations.js";
import { isName } from "../../core/is-name.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import type { CallOptions } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { responseOf } from "../lib/as-method.js";
import type { FacadeContext } from "../lib/context.js";
import { unusable } from "../lib/unusable.js";
import { findJob } from "./find-job.js";
import { NOT_STARTED, type SoughtArchive } from "./match-job.js";
import type { ImportPlan, PlannedFile } from "./plan.js";
import { responseFacts } from "./response-facts.js";

/** A file's job, and whether it was there already. */
export interface CreatedJob {
  readonly id: string;
  readonly isFound: boolean;
}

/** What is done where a job may exist and cannot be found for sure. */
export type UnclearJob = "throw" | "create";

/**
 * Creates the job of a file. A job that may exist already is looked for first; so is one whose creation got no response
 * or a refusal, which can leave one behind: a second job would import the file twice.
 *
 * @throws {NewStoreError} what creating fails with; with `outcomeUnknown` where a job may exist.
 */
export async function createJob(
  context: FacadeContext,
  plan: ImportPlan,
  index: number,
  { mayExist, unclearJob }: { readonly mayExist: boolean; readonly unclearJob: UnclearJob },
  options: CallOptions,
): Promise<CreatedJob> {
  const { provider, entity, full, revision } = plan;
  const archive = soughtFor(plan, index);
  const found = mayExist ? await lookFor(context, archive, unclearJob, options) : undefined;
  if (found !== undefined) return { id: found, isFound: true };
  // Of several jobs only the first may be full: the next one would delete what the first has brought.
  const isFull = full === undefined ? undefined : full && index === 0;
  const body = {
    ...{ provider, name: archive.label, source_uri: archive.uri, entities: [entity] },
    ...(isFull !== undefined && { full: isFull }),
    ...(revision !== undefined && { revision }),
  };
  try {
    return { id: jobIdOf(await responseOf(context.api.import.createImportJob({ body }, options))), isFound: false };
  } catch (error) {
    if (!isNewStoreError(error) || !(error.outcomeUnknown || error.kind === "rate_limit")) throw error;
    const left = await findJob(context, archive, options);
    if (left === undefined) throw error;
    return { id: left, isFound: true };
  }
}

function soughtFor({ label, files }: ImportPlan, index: number): SoughtArchive {
  const { uri, name } = files[index] as PlannedFile;
  const others = new Set(files.flatMap(({ jobId }, at) => (jobId === undefined || at === index ? [] : [jobId])));
  const isAddressUnique = uri.includes(name) || uri.includes(encodeURIComponent(name));
  return { uri, label: label ?? name, isLabelUnique: label === undefined, isAddressUnique, others };
}

async function lookFor(
  context: FacadeContext,
  archive: SoughtArchive,
  unclearJob: UnclearJob,
  options: CallOptions,
): Promise<string | undefined> {
  try {
    return await findJob(context, archive, options);
  } catch (error) {
    if (unclearJob === "create" && isNewStoreError(error) && error.kind !== "aborted") return undefined;
    throw error;
  }
}

/** Without an id nobody can start the job, or give it up. */
function jobIdOf(response: ApiResponse<{ readonly id?: unknown } | null | undefined>): string {
  const id = response.data?.id;
  if (isName(id)) return id;
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
  if (
    mayRun &&
    (await isStarted(context, id, options).catch((cause: unknown) => Promise.reject(maybeRunning(id, cause))))
  )
    return;
  try {
    await context.api.import.startImportJob({ path: { import_id: id }, body: { transformed_uri: uri } }, options);
  } catch (cause) {
    const isUnclear = isNewStoreError(cause) && cause.outcomeUnknown;
    if (isUnclear && (await isStarted(context, id, options).catch(() => false))) return;
    throw notStarted(id, cause);
  }
}

async function isStarted({ api }: FacadeContext, id: string, options: CallOptions): Promise<boolean> {
  const response = await responseOf(api.import.showImportJob({ path: { import_id: id } }, options));
  const state: unknown = response.data?.state;
  if (typeof state !== "string") throw unusable(response, showImportJob.id, "does not say how far the job is");
  return state !== NOT_STARTED;
}

/** Names the job whose state could not be read: it was perhaps started by a process that crashed. */
function maybeRunning(id: string, cause: unknown): unknown {
  if (!isNewStoreError(cause)) return cause;
  const message = `Whether import job ${id} runs already cannot be told, and it was not started: ${cause.message} imports.resume looks again.`;
  return cause.with({ message, jobId: id, outcomeUnknown: true, retryable: false });
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
      ...responseFacts(why),
      outcomeUnknown: why?.outcomeUnknown,
      jobId: id,
      cause,
    },
  );
}
