import { files } from "../../../generated/import/files.js";
import type { FileDescriptor } from "../../core/operation.js";
import { resolveSignal } from "../../core/options.js";
import type { FacadeContext } from "../lib/context.js";
import { type CatalogPart, inOrder } from "./catalog-parts.js";
import { boundedCheckpoint, inUse } from "./checkpoint.js";
import { checkItems } from "./item-source.js";
import { mergePlans, ofPart } from "./merge-plans.js";
import type { ImportOptions } from "./options.js";
import { type ImportPlan, resultOf } from "./plan.js";
import { ProgressReporter } from "./progress.js";
import { type Content, type PublishMeans, publishPlan } from "./publish-plan.js";
import type { ImportFileName, StartedImport } from "./result.js";
import { type ImportSettings, importSettings, severalInFull } from "./settings.js";
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
  content: Content,
  options: ImportOptions,
): Promise<StartedImport> {
  const file: FileDescriptor = files[name];
  const settings = importSettings(context, file, options);
  checkItems(file, content.items);
  return run(context, settings, totalOf([content]), (means) => publishPlan(context, file, content, means));
}

/**
 * The same for products of several catalogs and languages: all of them are published before the first job is created, and
 * one plan holds all jobs.
 */
export async function runCatalogs(
  context: FacadeContext,
  parts: readonly CatalogPart[],
  options: ImportOptions,
): Promise<StartedImport> {
  const file: FileDescriptor = files.products;
  const settings = importSettings(context, file, options);
  if (settings.full === true && parts.length > 1) throw severalInFull();
  const placed = inOrder(parts);
  for (const part of placed) await ofPart(part.index, () => checkItems(file, part.items));
  return run(context, settings, totalOf(placed), async (means) => {
    const plans: ImportPlan[] = [];
    for (const part of placed) {
      const before = plans.flatMap((plan) => plan.files);
      plans.push(await ofPart(part.index, () => publishPlan(context, file, part, { ...means, before })));
    }
    return mergePlans(
      plans,
      placed.map(({ index }) => index),
    );
  });
}

async function run(
  context: FacadeContext,
  settings: ImportSettings,
  totalItems: number | undefined,
  publish: (means: PublishMeans) => Promise<ImportPlan>,
): Promise<StartedImport> {
  const { callOptions, gapMs, queueTimeoutMs, unclearJob } = settings;
  const signal = resolveSignal(callOptions.signal);
  const work = { clock: context.clock, limitMs: settings.totalMs };
  const progress = new ProgressReporter(context, settings.onProgress, totalItems);
  const checkpoint = settings.checkpoint && boundedCheckpoint(settings.checkpoint, work, signal);
  const kept = await checkpoint?.load();
  if (kept !== undefined) throw inUse(kept);
  const plan = await publish({ settings, progress, work, signal, before: [] });
  const save = checkpoint?.save ?? (async () => {});
  await save(plan);
  const jobs = { gapMs, queueTimeoutMs, unclearJob, callOptions, progress, save };
  return resultOf(await startJobs(context, plan, jobs));
}

/** Number of items where all of them are lists. */
function totalOf(contents: readonly Content[]): number | undefined {
  return contents.reduce<number | undefined>(
    (total, { items }) => (total === undefined || !Array.isArray(items) ? undefined : total + items.length),
    0,
  );
}
