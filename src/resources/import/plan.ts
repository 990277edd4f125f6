import type { ImportFileName, ImportProblems, StartedImport, StartedJob } from "./result.js";

/**
 * How far a file of an import is. `creating` and `starting` are noted before the request: after a crash nobody knows
 * whether it arrived.
 */
export type FileStep = "published" | "creating" | "created" | "starting" | "started";

/** A file of an import, as it is remembered. */
export interface PlannedFile {
  /** File name of the archive, as in `products-2026-11-23T06-14-20-123Z.zip`. */
  readonly name: string;
  /** Address that NewStore fetches it from, as the publisher gave it. It may be a permission of its own. */
  readonly uri: string;
  /** Items in it. */
  readonly items: number;
  /** Its length in bytes, inside its zip. */
  readonly bytes: number;
  /** Place of its part in the caller's list, in an import of several catalogs. */
  readonly part?: number | undefined;
  /** How far it is. */
  readonly step: FileStep;
  /** Id of its job, once that is known. */
  readonly jobId?: string | undefined;
}

/** An import all of whose files are published: all that is needed to create and start its jobs. */
export interface ImportPlan {
  /** Layout of the plan. A plan of another one is refused. */
  readonly version: 1;
  /** What is imported. */
  readonly entity: ImportFileName;
  /** Label of the data's origin, shown with the jobs. */
  readonly provider: string;
  /** Label of the import, shown with its jobs. Absent: the name of each job's archive. */
  readonly label?: string | undefined;
  /** Whether everything that the files do not hold is deleted. Absent: no. */
  readonly full?: boolean | undefined;
  /** Revision of the data. What the platform does with it is not known. Absent: none is sent. */
  readonly revision?: number | undefined;
  /** Items in all files. */
  readonly items: number;
  /** Length of all files in bytes, inside their zips. */
  readonly bytes: number;
  /** The files, in the order of their jobs. */
  readonly files: readonly PlannedFile[];
  /** Items that were left out because something is wrong with them. */
  readonly skipped: ImportProblems;
  /** What was found in items that are sent all the same. */
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
