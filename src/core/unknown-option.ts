import { configurationError } from "./configuration-error.js";
import { NewStoreError } from "./newstore-error.js";
import { oneLine } from "./text.js";

/** Longer lists of names tell nobody what was meant. */
const MOST_NAMES_LISTED = 8;

/** What is longer is no name that somebody mistyped. */
const LONGEST_NAME = 64;

/** A name that differs in more than this share of its letters is another word, and no slip. */
const LARGEST_DIFFERENCE = 0.45;

/**
 * Refuses an option that nobody reads, such as `timeout` for `timeouts`: it would change nothing, unseen.
 *
 * @param prefix - the group's name and a full stop, as in `timeouts.`; empty at the top level.
 *
 * @throws {NewStoreError} kind `configuration`, with the name that was probably meant; also for what is no object.
 */
export function refuseUnknown(options: object, known: readonly string[], prefix = ""): void {
  // JavaScript lets anything pass: a `null` would end as a TypeError that names no option.
  if (typeof options !== "object" || options === null || Array.isArray(options)) throw noObject(options, prefix);
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = closestName(unknown, known);
  const hint =
    meant !== undefined
      ? `: did you mean ${prefix}${meant}?`
      : known.length <= MOST_NAMES_LISTED
        ? `: there are ${known.join(", ")}`
        : "; nothing would read it";
  throw configurationError(`${prefix}${oneLine(unknown, LONGEST_NAME)}`, `is unknown${hint}`);
}

function noObject(options: unknown, prefix: string): Error {
  const what = options === null ? "null" : Array.isArray(options) ? "a list" : `a value of type ${typeof options}`;
  if (prefix !== "") return configurationError(prefix.slice(0, -1), `is ${what}: give an object`);
  return new NewStoreError(`The options are ${what}: give an object, or nothing.`, { kind: "configuration" });
}

/** The known name that differs least from a mistyped one, unless all of them are other words. */
export function closestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  let closest: string | undefined;
  let least = Math.max(name.length * LARGEST_DIFFERENCE, 1);
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance > least || (distance === least && closest !== undefined)) continue;
    closest = candidate;
    least = distance;
  }
  return closest;
}

/** Levenshtein's distance, with one row in memory. */
function editDistance(one: string, other: string): number {
  const row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    let diagonal = row[0] as number;
    row[0] = line;
    for (let column = 1; column <= other.length; column += 1) {
      const above = row[column] as number;
      const swap = diagonal + (one[line - 1] === other[column - 1] ? 0 : 1);
      row[column] = Math.min(above + 1, (row[column - 1] as number) + 1, swap);
      diagonal = above;
    }
  }
  return row[other.length] as number;
}
