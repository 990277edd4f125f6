import { type Scan, scanTo } from "./json-text-scan.js";

/** Where the list of an object begins, and the members before it. */
export interface FoundList {
  /** Index of its opening bracket. */
  readonly at: number;
  /** Line of that. */
  readonly line: number;
  /** Ends of the members that stand before it: the object up to there, without them, is whole. */
  readonly before: string;
}

const NAME = /\s*("(?:[^"\\]|\\.)*")\s*:\s*/y;

/**
 * Finds the list `member` of the object that a text begins with: `{ "head": …, "items": [`.
 *
 * @returns `undefined` while the text is too short to know; a text that says why there is none.
 */
export function findList(text: string, member: string): FoundList | string | undefined {
  let at = /^\s*/.exec(text)?.[0].length ?? 0;
  if (at === text.length) return undefined;
  if (text[at] !== "{") return `it begins with no {, as an object with the list ${JSON.stringify(member)} does`;
  const open = at;
  at += 1;
  for (;;) {
    NAME.lastIndex = at;
    const name = NAME.exec(text);
    if (name === null) return /^\s*($|")/.test(text.slice(at)) ? undefined : `it has no list ${JSON.stringify(member)}`;
    const value = NAME.lastIndex;
    if (value === text.length) return undefined;
    if (parsed(name[1] as string) === member && text[value] === "[")
      return { at: value, line: linesIn(text.slice(0, value)), before: text.slice(open + 1, at) };
    const scan: Scan = { depth: 1, mode: 0, line: 1 };
    const end = scanTo(text, value, 1, scan);
    if (end === text.length) return undefined;
    if (text[end] !== ",") return `it has no list ${JSON.stringify(member)}`;
    at = end + 1;
  }
}

function parsed(name: string): unknown {
  try {
    return JSON.parse(name);
  } catch {
    return undefined;
  }
}

function linesIn(text: string): number {
  return text.split("\n").length;
}
