import { isName } from "../../core/is-name.js";
import { isOneOf } from "../../core/is-one-of.js";
import type { FileStep, ImportPlan, PlannedFile } from "./plan.js";
import type { ImportFileName } from "./result.js";

/** The compiler says when one is missing here. */
const ENTITIES = Object.keys({
  products: true,
  categories: true,
  prices: true,
  availabilities: true,
} satisfies Readonly<Record<ImportFileName, true>>);

/** Whether a file has a job by then; the compiler says when one is missing here. */
const STEPS: Readonly<Record<FileStep, boolean>> = {
  published: false,
  creating: false,
  created: true,
  starting: true,
  started: true,
};

/**
 * Whether a value is a plan, whole: whoever keeps it may have lost a part, and jobs that are made of half a plan are wrong
 * ones.
 */
export function isPlan(value: unknown): value is ImportPlan {
  const { version, entity, provider, items, bytes, files, skipped, warnings } = membersOf(value);
  const isHead = version === 1 && isOneOf(ENTITIES, entity) && typeof provider === "string";
  const isCounted = isCount(bytes) && isProblems(skipped) && isProblems(warnings);
  if (!isHead || !isCounted || !Array.isArray(files) || !files.every(isFile)) return false;
  return items === files.reduce((sum, file) => sum + file.items, 0);
}

function isFile(value: unknown): value is PlannedFile {
  const { name, uri, items, bytes, step, jobId } = membersOf(value);
  const isPublished = isName(name) && isName(uri) && isCount(items) && isCount(bytes);
  if (!isPublished || !isOneOf(Object.keys(STEPS), step)) return false;
  return STEPS[step as FileStep] ? isName(jobId) : jobId === undefined;
}

function isProblems(value: unknown): boolean {
  const { items, problems } = membersOf(value);
  return isCount(items) && Array.isArray(problems) && problems.every((one) => Object(one) === one);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value ?? {}) as Readonly<Record<string, unknown>>;
}
