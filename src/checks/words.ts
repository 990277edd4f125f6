import type { core } from "zod";
import { shown } from "../core/shown.js";

type ZodIssue = core.$ZodIssue;

/** More allowed values than this are hinted at. */
const MOST_VALUES = 8;

/** Says in plain words what is wrong with a value and what to do. Unions are another file's. */
export function inWords(issue: ZodIssue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return `it is missing: give ${withArticle(issue.expected)}`;
      return `it is ${shown(value)}: give ${withArticle(issue.expected)}`;
    case "too_big":
      return tooBig(issue, value);
    case "too_small":
      return tooSmall(issue, value);
    case "invalid_format":
      return badFormat(issue, value);
    case "not_multiple_of":
      return `it is ${shown(value)}: give a multiple of ${issue.divisor}`;
    case "invalid_value":
      return oneOf(issue.values, value);
    case "unrecognized_keys":
      return `it has ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}, which cannot be here: leave that out`;
    default:
      return issue.message.replace(/^Invalid input: /, "");
  }
}

/** What a contract's list of codes is, where it is too long to be of use to a reader. */
const CODES: readonly { readonly pattern: RegExp; readonly advice: string }[] = [
  { pattern: /^[A-Z]{2}$/, advice: "use ISO 3166-1 alpha-2, as US" },
  { pattern: /^[A-Z]{3}$/, advice: "use ISO 4217, as USD" },
];

function adviceForCodes(allowed: readonly unknown[]): string | undefined {
  if (allowed.length <= MOST_VALUES) return undefined;
  return CODES.find(({ pattern }) => allowed.every((value) => pattern.test(String(value))))?.advice;
}

/** `it is "shop": give one of "web", "mobile", "store"`. */
function oneOf(allowed: readonly unknown[], value: unknown): string {
  const listed = allowed.slice(0, MOST_VALUES).map(shown).join(", ");
  const rest = allowed.length > MOST_VALUES ? ` or ${allowed.length - MOST_VALUES} others` : "";
  const advice = adviceForCodes(allowed) ?? (allowed.length === 1 ? `give ${listed}` : `give one of ${listed}${rest}`);
  return value === undefined ? `it is missing: ${advice}` : `it is ${shown(value)}: ${advice}`;
}

function tooBig({ origin, maximum, inclusive }: core.$ZodIssueTooBig, value: unknown): string {
  if (origin === "array") return `it has ${countOf(value)} entries: at most ${maximum} are allowed`;
  if (origin === "string") return `it is ${countOf(value)} characters long: at most ${maximum} are allowed`;
  return `it is ${shown(value)}: give a number ${inclusive === false ? "below" : "of at most"} ${maximum}`;
}

function tooSmall({ origin, minimum, inclusive }: core.$ZodIssueTooSmall, value: unknown): string {
  if (origin === "array") return `it has ${countOf(value)} entries: at least ${minimum} must be there`;
  if (value === "") return "it is empty: give a text";
  if (origin === "string") return `it is ${countOf(value)} characters long: at least ${minimum} must be there`;
  return `it is ${shown(value)}: give a number ${inclusive === false ? "above" : "of at least"} ${minimum}`;
}

/** Characters are code points, as in JSON Schema. */
function countOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? [...value].length : 0;
}

/** `it is "acme/us": leave out "/"`, where single characters are to blame; else what it should look like. */
function badFormat(issue: core.$ZodIssueInvalidStringFormat, value: unknown): string {
  const blame = issue.format === "regex" && typeof value === "string" ? forbiddenIn(value, issue.pattern) : undefined;
  return blame === undefined ? `it is ${shown(value)}: ${formatAdvice(issue)}` : `it is ${shown(value)}: ${blame}`;
}

/** A text that nearly every pattern of forbidden characters lets pass; what spoils it is forbidden. */
const HARMLESS = "aa";

function forbiddenIn(value: string, pattern: string | undefined): string | undefined {
  const parts = /^\/(.*)\/(\w*)$/s.exec(String(pattern));
  if (parts === null || value === "") return undefined;
  const fits = (text: string) => new RegExp(parts[1] as string, parts[2]).test(text);
  if (!fits(HARMLESS)) return undefined;
  const forbidden = [...new Set(value)].filter((character) => !fits(`a${character}a`));
  if (forbidden.length > 0) return `leave out ${forbidden.map(shown).join(" and ")}`;
  const [first] = value;
  return fits(`${first}a`) ? undefined : `begin with something else than ${shown(first)}`;
}

function formatAdvice({ format, pattern }: core.$ZodIssueInvalidStringFormat): string {
  switch (format as string) {
    case "country-code":
      return "use ISO 3166-1 alpha-2, as US";
    case "datetime":
      return "give a date and time such as 2026-01-31T12:00:00Z";
    case "date":
      return "give a date such as 2026-01-31";
    case "regex":
      return `give a text that fits ${pattern ?? "the pattern"}`;
    default:
      return `give a valid ${format}`;
  }
}

/** `a number`, `an object`, `text`: what JSON calls a type. */
export function withArticle(type: string): string {
  const word = type === "array" ? "list" : type === "record" ? "object" : type === "string" ? "text" : type;
  if (word === "text" || word === "null") return word;
  if (word === "int") return "a whole number";
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
}
