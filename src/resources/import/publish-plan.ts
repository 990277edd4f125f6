import type { FileDescriptor } from "../../core/operation.js";
import type { AbortSignalLike } from "../../core/web-types.js";
import type { FacadeContext } from "../lib/context.js";
import type { UserWorkLimits } from "../lib/user-work.js";
import { archiveStem } from "./archive-stem.js";
import { ItemChecker } from "./check-items.js";
import { ItemFiles } from "./item-files.js";
import { checkItems, ItemSource } from "./item-source.js";
import type { ImportItems } from "./options.js";
import type { ImportPlan, PlannedFile } from "./plan.js";
import type { ProgressReporter } from "./progress.js";
import { publishFiles } from "./publish-files.js";
import type { ImportFileName } from "./result.js";
import type { ImportSettings } from "./settings.js";

/** Items that go into files with one head. */
export interface Content {
  readonly items: ImportItems<unknown>;
  readonly head: unknown;
}

/** What an import's contents are published with. */
export interface PublishMeans {
  readonly settings: ImportSettings;
  readonly progress: ProgressReporter;
  readonly work: UserWorkLimits;
  readonly signal: AbortSignalLike | undefined;
  /** Files of the same import that were published before. */
  readonly before: readonly PlannedFile[];
}

/** Maps identifiers, checks, zips and publishes items, while they are read; gives what is to be done then. */
export async function publishPlan(
  context: FacadeContext,
  file: FileDescriptor,
  { items, head }: Content,
  { settings, progress, work, signal, before }: PublishMeans,
): Promise<ImportPlan> {
  const { publish, provider, label, full, revision, fileLimits: limits } = settings;
  // Before identifiers are mapped: that makes a stream of whatever can be iterated.
  checkItems(file, items);
  const content = await context.identifiers.ofImport(file, { items, head }, signal);
  const checker = await ItemChecker.of(file, content.head, settings);
  const source = ItemSource.of(file, content.items);
  const stem = archiveStem(file, context.clock);
  const nameOf = (number: number) => `${stem}${number === 1 ? "" : `-${number}`}.zip`;
  const itemFiles = new ItemFiles({ file, source, checker, limits, work, signal });
  const read = await publishFiles({
    ...{ file, files: itemFiles, checker, publish, nameOf, progress, before, limits: work, signal },
  });
  return {
    version: 1,
    ...{ entity: file.name as ImportFileName, provider, label, full, revision },
    items: read.items,
    bytes: itemFiles.totalBytes,
    files: read.files.map((published) => ({ ...published, step: "published" })),
    skipped: checker.skipped.asResult(),
    warnings: checker.warnings.asResult(),
  };
}
