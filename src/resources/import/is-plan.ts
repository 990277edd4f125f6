import { isOneOf } from "../../core/is-one-of.js";
import type { FileStep, ImportPlan } from "./plan.js";
import type { ImportFileName } from "./result.js";

/** The compiler says when one is missing here. */
const ENTITIES: Readonly<Record<ImportFileName, true>> = {
  products: true,
  categories: true,
  prices: true,
  availabilities: true,
};
const STEPS: Readonly<Record<FileStep, true>> = {
  published: true,
  creating: true,
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
  const isHead = version === 1 && isOneOf(Object.keys(ENTITIES), entity) && typeof provider === "string";
  const isCounted = isCount(items) && isCount(bytes) && isProblems(skipped) && isProblems(warnings);
  return isHead && isCounted && Array.isArray(files) && files.every(isFile);
}

function isFile(value: unknown): boolean {
  const { name, uri, items, bytes, step, jobId } = membersOf(value);
  const isPublished = typeof name === "string" && typeof uri === "string" && isCount(items) && isCount(bytes);
  return isPublished && isOneOf(Object.keys(STEPS), step) && (jobId === undefined || typeof jobId === "string");
}

function isProblems(value: unknown): boolean {
  const { items, problems } = membersOf(value);
  return isCount(items) && Array.isArray(problems) && problems.every((one) => typeof one === "object" && one !== null);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value ?? {}) as Readonly<Record<string, unknown>>;
}
