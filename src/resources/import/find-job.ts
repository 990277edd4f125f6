import type { ImportJob } from "../../../generated/import/types.js";
import { isNewStoreError } from "../../core/newstore-error.js";
import type { CallOptions } from "../../core/request.js";
import type { FacadeContext } from "../lib/context.js";

/** Jobs that are looked at one by one where the list says too little; the platform keeps no more of them open. */
const MOST_READ = 50;

/**
 * The job that was created for an archive, started or not. The archive's address is unique, so it names the job for sure;
 * entries of the list may be without it, and are then read.
 *
 * @returns `undefined` when there is none, or when NewStore does not say.
 */
export async function findJob(
  { api }: FacadeContext,
  archive: { readonly uri: string; readonly label: string },
  options: CallOptions,
): Promise<string | undefined> {
  try {
    const list = await api.import.listImportJobs({ query: {} }, options);
    let read = 0;
    // The latest come last, where the list has an order at all.
    for (const job of [...(list?.items ?? [])].reverse()) {
      const id = job?.import_id;
      if (typeof id !== "string" || mayBe(job, archive) === false) continue;
      if (mayBe(job, archive) === true) return id;
      read += 1;
      if (read > MOST_READ) return undefined;
      const whole = await api.import.showImportJob({ path: { import_id: id } }, options);
      if (mayBe(whole, archive) === true) return id;
    }
    return undefined;
  } catch (error) {
    if (isNewStoreError(error, "aborted")) throw error;
    return undefined;
  }
}

/** Whether a job is the archive's; `undefined` where its members do not say. */
function mayBe(
  { source_uri: source, name }: Partial<ImportJob>,
  { uri, label }: { readonly uri: string; readonly label: string },
): boolean | undefined {
  if (typeof source === "string") return source === uri;
  return typeof name === "string" && name !== label ? false : undefined;
}
