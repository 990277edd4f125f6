import { isNewStoreError } from "../../core/newstore-error.js";
import { renamedPaths } from "../lib/as-method.js";
import type { ImportPlan } from "./plan.js";
import { MOST_KEPT } from "./problems.js";
import type { ImportProblems } from "./result.js";

/**
 * One plan of several parts, in the order of their jobs.
 *
 * @param places - where each part stands in the caller's list.
 */
export function mergePlans(plans: readonly ImportPlan[], places: readonly number[]): ImportPlan {
  const all = plans.map((plan, at) => placedAt(plan, places[at] as number));
  const [first] = all;
  if (first === undefined) throw new RangeError("There is no part.");
  return {
    ...first,
    items: all.reduce((sum, { items }) => sum + items, 0),
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    files: all.flatMap(({ files }) => files),
    skipped: together(all.map(({ skipped }) => skipped)),
    warnings: together(all.map(({ warnings }) => warnings)),
  };
}

function placedAt(plan: ImportPlan, part: number): ImportPlan {
  return {
    ...plan,
    files: plan.files.map((file) => ({ ...file, part })),
    skipped: within(plan.skipped, part),
    warnings: within(plan.warnings, part),
  };
}

function within({ items, problems }: ImportProblems, part: number): ImportProblems {
  return { items, problems: problems.map((problem) => ({ ...problem, path: pathIn(part, problem.path) })) };
}

function together(lists: readonly ImportProblems[]): ImportProblems {
  return {
    items: lists.reduce((sum, { items }) => sum + items, 0),
    problems: lists.flatMap(({ problems }) => problems).slice(0, MOST_KEPT),
  };
}

const pathIn = (part: number, path: string): string => `parts[${part}].${path}`;

/** Does something for one part; an error of it names the part. */
export async function ofPart<T>(part: number, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isNewStoreError(error)) throw error;
    throw renamedPaths(error, (path) => (/^(items|head)\b/.test(path) ? pathIn(part, path) : path));
  }
}
