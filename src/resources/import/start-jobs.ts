import { resolveSignal } from "../../core/options.js";
import type { CallOptions } from "../../core/request.js";
import type { FacadeContext } from "../lib/context.js";
import { createJob, startJob, type UnclearJob } from "./jobs.js";
import { leftBehind } from "./left-behind.js";
import { type ImportPlan, type PlannedFile, withFile } from "./plan.js";
import type { ProgressReporter } from "./progress.js";
import { pause, whenThereIsRoom } from "./queue.js";

/** How jobs are started. */
export interface JobSettings {
  /** Pause between the starts of two jobs. */
  readonly gapMs: number;
  /** How long to wait for room among NewStore's open jobs. */
  readonly queueTimeoutMs: number;
  readonly unclearJob: UnclearJob;
  readonly callOptions: CallOptions;
  readonly progress: ProgressReporter;
  /** Remembers the plan as it is now. */
  readonly save: (plan: ImportPlan) => Promise<void>;
}

/**
 * Creates and starts the jobs of a plan that are not yet started, in order; gives back the plan as it is then.
 *
 * @throws {NewStoreError} what failed, with what has been started by then.
 */
export async function startJobs(context: FacadeContext, given: ImportPlan, settings: JobSettings): Promise<ImportPlan> {
  let plan = given;
  const note = async (index: number, change: Partial<PlannedFile>): Promise<void> => {
    plan = withFile(plan, index, change);
    await settings.save(plan);
  };
  try {
    await startAll(context, () => plan, note, settings);
  } catch (error) {
    throw leftBehind(plan, error, resolveSignal(settings.callOptions.signal));
  }
  return plan;
}

async function startAll(
  context: FacadeContext,
  now: () => ImportPlan,
  note: (index: number, change: Partial<PlannedFile>) => Promise<void>,
  { gapMs, queueTimeoutMs, unclearJob, callOptions, progress }: JobSettings,
): Promise<void> {
  const signal = resolveSignal(callOptions.signal);
  const { clock } = context;
  const plan = now();
  for (const index of plan.files.keys()) {
    const fileOf = () => now().files[index] as PlannedFile;
    if (fileOf().step === "started") continue;
    const skipped = plan.skipped.items;
    const figures = { file: index + 1, items: plan.items + skipped, bytes: plan.bytes, skipped };
    const left = plan.files.length - index;
    // Also where the one before was started by a process that crashed: that may have been just now.
    if (index > 0) {
      progress.step("pausing", figures, { remainingMs: gapMs * left });
      await pause(clock, gapMs, signal);
    }
    const queued = <T>(work: () => Promise<T>) =>
      whenThereIsRoom(
        { clock, limitMs: queueTimeoutMs },
        signal,
        (remainingMs) => progress.step("queued", figures, { remainingMs, ...idOf(fileOf()) }),
        work,
      );
    if (fileOf().jobId === undefined) {
      let mayExist = fileOf().step === "creating";
      if (!mayExist) await note(index, { step: "creating" });
      const { id: jobId, isFound } = await queued(() => {
        const creating = createJob(context, now(), index, { mayExist, unclearJob }, callOptions);
        // A refusal can leave a job behind as well.
        mayExist = true;
        return creating;
      });
      // One that was there may have been started by whoever found it first.
      await note(index, { jobId, step: isFound ? "starting" : "created" });
      progress.step("created", figures, { jobId });
    }
    const mayRun = fileOf().step === "starting";
    if (!mayRun) await note(index, { step: "starting" });
    await queued(() => startJob(context, fileOf(), mayRun, callOptions));
    await note(index, { step: "started" });
    progress.step("started", figures, idOf(fileOf()));
  }
}

function idOf({ jobId }: PlannedFile): { readonly jobId?: string } {
  return jobId === undefined ? {} : { jobId };
}
