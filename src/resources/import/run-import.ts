import { files } from "../../../generated/import/files.js";
import type { FileDescriptor } from "../../core/operation.js";
import { resolveSignal } from "../../core/options.js";
import type { FacadeContext } from "../lib/context.js";
import { archiveStem } from "./archive-stem.js";
import { ItemChecker } from "./check-items.js";
import { boundedCheckpoint, inUse } from "./checkpoint.js";
import { ItemFiles } from "./item-files.js";
import { checkItems, ItemSource } from "./item-source.js";
import type { ImportItems, ImportOptions } from "./options.js";
import { type ImportPlan, resultOf } from "./plan.js";
import { ProgressReporter } from "./progress.js";
import { publishFiles } from "./publish-files.js";
import type { ImportFileName, StartedImport } from "./result.js";
import { importSettings } from "./settings.js";
import { startJobs } from "./start-jobs.js";

/**
 * Brings items into NewStore: checks and zips them while they are read and published, then creates a job for each file
 * and starts it.
 *
 * | step | on failure |
 * | --- | --- |
 * | map identifiers, check, zip, publish | no job exists |
 * | from here on, with a checkpoint | any process goes on: `imports.resume` |
 * | create job | the error says so; after a lost response a job may exist in `received`: see `imports.list` |
 * | start job | the error of that call, which names the job as well; `imports.start` it again, or `imports.fail` it |
 */
export async function runImport(
  context: FacadeContext,
  name: ImportFileName,
  items: ImportItems<unknown>,
  head: unknown,
  options: ImportOptions,
): Promise<StartedImport> {
  const file: FileDescriptor = files[name];
  const settings = importSettings(context, file, options);
  const { callOptions, gapMs, queueTimeoutMs, unclearJob, provider, label, full, revision } = settings;
  const signal = resolveSignal(callOptions.signal);
  const { clock } = context;
  // Before identifiers are mapped: that makes a stream of whatever can be iterated.
  checkItems(file, items);
  const work = { clock, limitMs: settings.totalMs };
  const progress = new ProgressReporter(context, settings.onProgress, Array.isArray(items) ? items.length : undefined);
  const checkpoint = settings.checkpoint && boundedCheckpoint(settings.checkpoint, work, signal);
  const kept = await checkpoint?.load();
  if (kept !== undefined) throw inUse(kept);
  const content = await context.identifiers.ofImport(file, { items, head }, signal);
  const checker = await ItemChecker.of(file, content.head, settings);
  const source = ItemSource.of(file, content.items);
  const stem = archiveStem(file, clock);
  const nameOf = (number: number) => `${stem}${number === 1 ? "" : `-${number}`}.zip`;
  const reading = { file, source, checker, limits: settings.fileLimits, work, signal };
  const itemFiles = new ItemFiles(reading);
  const { publish } = settings;
  const read = await publishFiles({
    ...{ file, files: itemFiles, checker, publish, nameOf, progress, limits: work, signal },
  });
  const plan: ImportPlan = {
    version: 1,
    ...{ entity: name, provider, label, full, revision },
    items: read.items,
    bytes: itemFiles.totalBytes,
    files: read.files.map((published) => ({ ...published, step: "published" })),
    skipped: checker.skipped.asResult(),
    warnings: checker.warnings.asResult(),
  };
  const save = checkpoint?.save ?? (async () => {});
  await save(plan);
  const jobs = { gapMs, queueTimeoutMs, unclearJob, callOptions, progress, save };
  return resultOf(await startJobs(context, plan, jobs));
}
