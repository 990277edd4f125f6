import { checkCallOptions, resolveSignal, resolveTimeouts } from "../../core/options.js";
import type { FacadeContext } from "../lib/context.js";
import { boundedCheckpoint, type ImportCheckpoint } from "./checkpoint.js";
import type { ResumeOptions } from "./options.js";
import { resultOf } from "./plan.js";
import { ProgressReporter } from "./progress.js";
import type { StartedImport } from "./result.js";
import { timingOf } from "./settings.js";
import { startJobs } from "./start-jobs.js";

/** Goes on with an import whose files are all published; `undefined` where the checkpoint holds none. */
export async function resumeImport(
  context: FacadeContext,
  checkpoint: ImportCheckpoint,
  options: ResumeOptions,
): Promise<StartedImport | undefined> {
  checkCallOptions(options, ["gapMs", "queueTimeoutMs", "unclearJob", "onProgress"]);
  const { onProgress, callOptions, ...jobs } = timingOf(options);
  const { clock } = context;
  const { totalMs: limitMs } = resolveTimeouts(context.timeouts, callOptions.timeouts);
  const { load, save } = boundedCheckpoint(checkpoint, { clock, limitMs }, resolveSignal(callOptions.signal));
  const plan = await load();
  if (plan === undefined) return undefined;
  const progress = new ProgressReporter(context, onProgress, plan.items);
  return resultOf(await startJobs(context, plan, { ...jobs, callOptions, progress, save }));
}
