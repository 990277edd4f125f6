import { listImportJobs } from "../../../generated/import/operations.js";
import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import type { CallOptions } from "../../core/request.js";
import type { FacadeContext } from "../lib/context.js";
import { isJobOf, isPartOf, type JobFacts, NOT_STARTED, type SoughtArchive } from "./match-job.js";
import { responseFacts } from "./response-facts.js";

/** Jobs that are read one by one where a list says too little; the platform keeps a fifth of that open. */
const MOST_READ = 100;

/**
 * The job that was created for an archive. It is looked for among those that are not started, where it stands until
 * somebody starts it, and then among all. Entries that do not say enough are read.
 *
 * @returns `undefined` when there surely is none.
 *
 * @throws {NewStoreError} with `outcomeUnknown` where that cannot be said: a list fails, is only a part, or has more entries
 * than can be read. The kind is that of what failed; `conflict` where nothing did.
 */
export async function findJob(
  context: FacadeContext,
  archive: SoughtArchive,
  options: CallOptions,
): Promise<string | undefined> {
  const looked = new Set<string>();
  for (const state of [NOT_STARTED, undefined]) {
    const id = await findIn(context, state, archive, looked, options);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** @param looked - jobs that are known to be others; those of this list are added. */
async function findIn(
  { api }: FacadeContext,
  state: string | undefined,
  archive: SoughtArchive,
  looked: Set<string>,
  options: CallOptions,
): Promise<string | undefined> {
  const read = <T>(call: Promise<T>): Promise<T> =>
    call.catch((cause: unknown) => Promise.reject(unclear(archive, cause)));
  const query = state === undefined ? {} : { "filter[state]": state };
  const list: unknown = await read(api.import.listImportJobs({ query }, options));
  const { items } = Object(list ?? {}) as { readonly items?: unknown };
  if (!Array.isArray(items)) throw unclear(archive, "the list of jobs is none");
  const silent: string[] = [];
  // The latest come last, where the list has an order at all.
  for (const entry of [...items].reverse()) {
    const job = Object(entry ?? {}) as JobFacts;
    const id = job.import_id;
    if (typeof id !== "string") throw unclear(archive, "the list of jobs has an entry without an id");
    const isOurs = isJobOf(job, archive);
    if (isOurs === true) return id;
    if (isOurs === undefined && !looked.has(id)) silent.push(id);
    looked.add(id);
  }
  for (const id of silent.slice(0, MOST_READ)) {
    const isOurs = isJobOf((await read(api.import.showImportJob({ path: { import_id: id } }, options))) ?? {}, archive);
    if (isOurs === true) return id;
    if (isOurs === undefined) throw unclear(archive, `job ${id} does not say what it is for`);
  }
  if (silent.length > MOST_READ) throw unclear(archive, `the list has more than the ${MOST_READ} jobs that were read`);
  if (isPartOf(list as Record<string, unknown>, items.length))
    throw unclear(archive, "the list of jobs goes on elsewhere");
  return undefined;
}

function unclear({ label }: SoughtArchive, why: unknown): NewStoreError {
  if (isNewStoreError(why, "aborted")) return why;
  const cause = isNewStoreError(why) ? why : undefined;
  const said = cause === undefined ? `${String(why)}.` : cause.message;
  return new NewStoreError(
    `Whether the job ${JSON.stringify(label)} exists cannot be told, and none was created: ${said} With a checkpoint, imports.resume` +
      ` looks again. To decide yourself, look for that name in imports.list({ state: "${NOT_STARTED}" }), give such a job` +
      ' up with imports.fail, and resume with unclearJob: "create".',
    {
      kind: cause?.kind ?? "conflict",
      operationId: listImportJobs.id,
      ...responseFacts(cause),
      outcomeUnknown: true,
      cause,
    },
  );
}
