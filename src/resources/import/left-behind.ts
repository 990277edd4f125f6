import { isNewStoreError, NewStoreError } from "../../core/newstore-error.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { ImportPlan } from "./plan.js";

/** What ended the start of jobs, with the jobs that there are: they go on without the import. */
export function leftBehind(
  { files, entity }: ImportPlan,
  error: unknown,
  signal: AbortSignalLike | undefined,
): unknown {
  const started = files.flatMap(({ step, jobId }) => (step === "started" && jobId !== undefined ? [jobId] : []));
  const isPlain = files.length === 1 && started.length === 0;
  const jobs = started.length === 0 ? "" : ` (${started.join(", ")})`;
  const facts = ` Of ${files.length} jobs of the import, ${started.length} had been started${jobs}; with a checkpoint, imports.resume goes on.`;
  if (isNewStoreError(error)) return isPlain ? error : error.with({ message: `${error.message}${facts}` });
  if (signal?.aborted !== true) return error;
  return new NewStoreError(`The ${entity} import was aborted by the caller's signal.${facts}`, {
    kind: "aborted",
    cause: signal.reason,
  });
}
