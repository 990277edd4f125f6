import type { core } from "zod";
import { join, valueUnder } from "../core/place.js";
import { shown } from "../core/shown.js";
import type { Finding } from "./drift.js";
import { inWords, withArticle } from "./words.js";

type ZodIssue = core.$ZodIssue;

/** Where the checked document stands. */
export interface Root {
  /** Path of the document, as in `body`. */
  readonly path: string;
  /** Keys of the document. */
  readonly keys: readonly PropertyKey[];
}

/** Turns a schema's issues into findings with paths and plain words. Pure. */
export function explain(issues: readonly ZodIssue[], document: unknown, root: Root): Finding[] {
  return issues
    .filter((issue) => !isSaidAlready(issue, issues))
    .flatMap((issue) => explainOne(issue, [], document, root));
}

/** What is too short for its pattern is empty: one complaint is enough. */
function isSaidAlready({ code, path }: ZodIssue, issues: readonly ZodIssue[]): boolean {
  if (code !== "invalid_format") return false;
  const place = path.map(String).join(" ");
  return issues.some((other) => other.code === "too_small" && other.path.map(String).join(" ") === place);
}

function explainOne(issue: ZodIssue, before: readonly PropertyKey[], document: unknown, root: Root): Finding[] {
  const keys = [...before, ...issue.path];
  const value = valueUnder(document, keys);
  if (issue.code === "invalid_key") {
    const name = keys.at(-1);
    return issue.issues.map((inner) => finding(inner, keys, `its name does not fit: ${inWords(inner, name)}`, root));
  }
  if (issue.code === "invalid_union") {
    const branch = closestBranch(issue.errors, value);
    if (branch !== undefined) return branch.flatMap((inner) => explainOne(inner, keys, document, root));
    return [finding(issue, keys, unionInWords(issue, value), root)];
  }
  return [finding(issue, keys, inWords(issue, value), root)];
}

function finding(issue: ZodIssue, keys: readonly PropertyKey[], message: string, root: Root): Finding {
  const path = keys.reduce<string>((path, key) => join(path, key), root.path);
  return { keys: [...root.keys, ...keys], issue: { path, message, rule: issue.code } };
}

/**
 * The branch of a union that the value was most likely meant for: the one with the least wrong near the top.
 *
 * A missing or wrong property right below says "another kind of thing"; something deep inside says "this kind of thing,
 * with a mistake". A branch that is already wrong about the type of the whole comes last.
 */
function closestBranch(branches: readonly (readonly ZodIssue[])[], value: unknown): readonly ZodIssue[] | undefined {
  const scored = branches.map((branch) => ({ branch, score: scoreOf(branch, value) }));
  scored.sort((a, b) => a.score - b.score);
  const [best, second] = scored;
  if (best === undefined) return undefined;
  // All branches wrong about the whole, equally: no one of them explains it better than the list of what is possible.
  if (second !== undefined && best.score >= WRONG_TYPE) return undefined;
  return best.branch;
}

const WRONG_TYPE = 1_000;
const WRONG_PROPERTY = 10;

function scoreOf(branch: readonly ZodIssue[], value: unknown): number {
  return branch.reduce((score, issue) => score + weightOf(issue, value), 0);
}

function weightOf({ code, path }: ZodIssue, value: unknown): number {
  if (path.length === 0) return code === "invalid_type" ? WRONG_TYPE : WRONG_PROPERTY;
  if (path.length > 1) return 1;
  const isAbsent = valueUnder(value, path) === undefined;
  return isAbsent || code === "invalid_value" ? WRONG_PROPERTY : 1;
}

function unionInWords(issue: core.$ZodIssueInvalidUnion, value: unknown): string {
  const wholes = issue.errors.flat().filter(isWrongWhole);
  const possible = [...new Set(wholes.map(({ expected }) => withArticle(expected)))];
  if (possible.length === 0)
    return `it fits none of the shapes that are possible here, or more than one (by its ${issue.discriminator ?? "properties"})`;
  return `it is ${value === undefined ? "missing" : shown(value)}: give ${possible.join(" or ")}`;
}

function isWrongWhole(issue: ZodIssue): issue is core.$ZodIssueInvalidType {
  return issue.code === "invalid_type" && issue.path.length === 0;
}
