import type { Issue } from "../core/newstore-error.js";
import { join } from "../core/place.js";
import { InputProblem } from "./input-problem.js";

const encoder = new TextEncoder();

/**
 * JSON bytes of a value. What `JSON.stringify` would refuse, drop or turn into `null` is refused with its path: an
 * order must not lose a price because it was `NaN`.
 *
 * | value | JSON would | here |
 * | --- | --- | --- |
 * | `undefined` of a property | leave it out | the same |
 * | `undefined`, function, symbol in a list | write `null` | refused |
 * | function, symbol of a property | leave it out | refused |
 * | `NaN`, `Infinity`, invalid `Date` | write `null` | refused |
 * | bigint, cycle | throw | refused, with the path |
 * | `Map`, `Set` | write `{}` | refused |
 */
export function writeJson(value: unknown, root: string): Uint8Array {
  return encoder.encode(jsonText(value, root));
}

/** The same, as text. */
export function jsonText(value: unknown, root: string): string {
  if (!isPlain(value)) {
    const issues: Issue[] = [];
    inspect(value, root, [], issues);
    if (issues.length > 0) throw new InputProblem(...issues);
  }
  return JSON.stringify(value);
}

/** Deeper than this may be a cycle; documents of the API are a dozen deep. */
const DEEPEST_PLAIN = 64;

/** Whether a value surely has a JSON form, found without a path for every part of it. `false` says nothing. */
export function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth > DEEPEST_PLAIN) return false;
  const { toJSON } = value as { toJSON?: unknown };
  if (toJSON !== undefined) return false;
  // By index: `every` skips holes, which JSON writes as null.
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) if (!isPlain(value[index], depth + 1)) return false;
    return true;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  // No list of keys is made. What a prototype has is looked at as well: at worst that says nothing.
  for (const key in value) {
    const entry = (value as Record<string, unknown>)[key];
    if (entry !== undefined && !isPlain(entry, depth + 1)) return false;
  }
  return true;
}

/** Enough to see a pattern; a list of ten thousand `NaN`s says no more. */
const MOST_ISSUES = 50;

function inspect(value: unknown, path: string, parents: readonly object[], issues: Issue[]): void {
  if (issues.length >= MOST_ISSUES) return;
  const refusal = refusalOf(value, parents);
  if (refusal !== undefined) {
    issues.push({ path, rule: "json", message: refusal });
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const written = writtenForm(value);
  if (written !== value) {
    inspect(written, path, [...parents, value], issues);
    return;
  }
  const inside = [...parents, value];
  if (Array.isArray(value)) {
    // By index: `forEach` skips holes, which JSON writes as null.
    for (let index = 0; index < value.length; index += 1) inspect(value[index], join(path, index), inside, issues);
    return;
  }
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined) inspect(entry, join(path, key), inside, issues);
  }
}

function refusalOf(value: unknown, parents: readonly object[]): string | undefined {
  if (value === undefined) return "undefined would travel as null: leave it out";
  if (typeof value === "bigint") return "JSON has no bigint: give a number or text";
  if (typeof value === "function" || typeof value === "symbol")
    return `a ${typeof value} cannot travel as JSON: leave it out`;
  if (typeof value === "number" && !Number.isFinite(value))
    return `${value} would travel as null: give a finite number`;
  if (typeof value !== "object" || value === null) return undefined;
  if (parents.includes(value)) return "it contains itself: JSON cannot hold a cycle";
  if (value instanceof Date && Number.isNaN(value.getTime()))
    return "it is an invalid Date, which would travel as null";
  if (value instanceof Map || value instanceof Set) return "a Map or Set would travel as {}: give an object or a list";
  return undefined;
}

function writtenForm(value: object): unknown {
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === "function" ? (value as { toJSON(): unknown }).toJSON() : value;
}
