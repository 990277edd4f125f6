import type { ImportFileName, ImportProblems, StartedImport, StartedJob } from "./result.js";

/**
 * How far a file of an import is. `creating` and `starting` are noted before the request: after a crash nobody knows
 * whether it arrived.
 */
export type FileStep = "published" | "creating" | "created" | "starting" | "started";

/** A file of an import, as it is remembered. */
export interface PlannedFile {
  readonly name: string;
  readonly uri: string;
  readonly items: number;
  readonly bytes: number;
  /** Place of its part in the caller's list, in an import of several catalogs. */
  readonly part?: number | undefined;
  readonly step: FileStep;
  /** Id of its job, once that is known. */
  readonly jobId?: string | undefined;
}

/** An import all of whose files are published: all that is needed to create and start its jobs. */
export interface ImportPlan {
  readonly version: 1;
  readonly entity: ImportFileName;
  readonly provider: string;
  readonly label?: string | undefined;
  readonly full?: boolean | undefined;
  readonly revision?: number | undefined;
  readonly items: number;
  readonly bytes: number;
  readonly files: readonly PlannedFile[];
  readonly skipped: ImportProblems;
  readonly warnings: ImportProblems;
}

/** The plan with one of its files changed. */
export function withFile(plan: ImportPlan, index: number, change: Partial<PlannedFile>): ImportPlan {
  return { ...plan, files: plan.files.map((file, at) => (at === index ? { ...file, ...change } : file)) };
}

/** What an import has become, for the caller. */
export function resultOf({ files, items, bytes, skipped, warnings }: ImportPlan): StartedImport {
  const jobs = files.flatMap(({ jobId, step: _, ...file }): StartedJob[] =>
    jobId === undefined ? [] : [{ id: jobId, ...file }],
  );
  return { jobs, items, bytes, skipped, warnings };
}
