import type { Rule } from "./rule.js";

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "(": ")" };

/**
 * A JSONPath that can be one, as in `$.material` or `$.extended_attributes[?(@.name == 'fit')].value`
 * (docs/platform/import.md#products). What the platform does with another one is not published.
 */
export const jsonPath: Rule = (value) => {
  if (typeof value !== "string") return undefined;
  const problem = problemOf(value);
  return problem && `${JSON.stringify(value)} is no JSONPath, ${problem}: write it as in "$.material"`;
};

function problemOf(path: string): string | undefined {
  if (!/^\$[.[]/.test(path)) return "it does not begin with $. or $[";
  if (/\.$/.test(path)) return "it ends with a point";
  const open: string[] = [];
  let quote: string | undefined;
  for (const letter of path) {
    if (quote !== undefined) {
      if (letter === quote) quote = undefined;
    } else if (letter === "'" || letter === '"') quote = letter;
    else if (letter in CLOSING) open.push(CLOSING[letter] as string);
    else if ((letter === "]" || letter === ")") && open.pop() !== letter) return `a ${letter} closes nothing`;
  }
  if (quote !== undefined) return `a ${quote} is never closed`;
  return open.length > 0 ? `a ${open.at(-1)} is missing` : undefined;
}
