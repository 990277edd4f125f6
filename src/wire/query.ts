import type { ParameterDescriptor } from "../core/operation.js";
import { join } from "../core/place.js";
import { problemAt } from "./input-problem.js";
import { encodePart, scalarText } from "./scalar.js";

/** What separates the elements of a list that travels as one parameter, by style; encoded where a URL needs it. */
const SEPARATORS: Readonly<Record<string, string>> = { form: ",", pipeDelimited: "%7C", spaceDelimited: "%20" };

/** Keys that the contract does not know are sent as repeated plain parameters. */
const UNKNOWN_PARAMETER = { style: "form", explode: true };

/**
 * Writes a query, without `?`.
 *
 * | style, explode | list `a, b` | object `{ x: 1 }` |
 * | --- | --- | --- |
 * | `form`, true | `n=a&n=b` | `x=1` |
 * | `form`, false | `n=a,b` | `n=x,1` |
 * | `pipeDelimited`, false | `n=a%7Cb` | `n=x%7C1` |
 * | `spaceDelimited`, false | `n=a%20b` | `n=x%201` |
 * | `deepObject` | `n=a&n=b` | `n%5Bx%5D=1` |
 * | `json` | `n=%5B%22a%22%2C%22b%22%5D` | `n=%7B%22x%22%3A1%7D` |
 *
 * `undefined` is left out. `null` is refused: leaving it out silently could turn a filter off.
 */
export function writeQuery(
  parameters: readonly ParameterDescriptor[],
  values: Readonly<Record<string, unknown>>,
): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      const known = parameters.find((parameter) => parameter.in === "query" && parameter.name === name);
      return writeParameter(name, value, known ?? UNKNOWN_PARAMETER, join("query", name));
    })
    .join("&");
}

interface Style {
  readonly style: string;
  readonly explode: boolean;
}

function writeParameter(name: string, value: unknown, { style, explode }: Style, path: string): string[] {
  if (value === undefined) return [];
  if (value === null)
    throw problemAt(path, "parameter-text", "null has no form in a query: leave it out, or give a value");
  if (style === "json") return [`${encodePart(name, path)}=${encodePart(jsonText(value, path), path)}`];
  if (Array.isArray(value)) return writeList(name, value, { style, explode }, path);
  if (typeof value === "object" && !(value instanceof Date)) {
    return writeObject(
      name,
      Object.entries(value).filter(([, entry]) => entry !== undefined),
      { style, explode },
      path,
    );
  }
  return [`${encodePart(name, path)}=${encodePart(scalarText(value, path), path)}`];
}

function jsonText(value: unknown, path: string): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw problemAt(path, "parameter-text", "it has no form in JSON: give an object, list or text of plain values");
  }
}

function writeList(name: string, values: readonly unknown[], { style, explode }: Style, path: string): string[] {
  const texts = values.map((value, index) => encodePart(scalarText(value, `${path}[${index}]`), path));
  const key = encodePart(name, path);
  if (explode || style === "deepObject") return texts.map((text) => `${key}=${text}`);
  // An empty list of one parameter says "none of them"; leaving it out would say "any".
  return [`${key}=${texts.join(SEPARATORS[style] ?? ",")}`];
}

function writeObject(
  name: string,
  entries: readonly [string, unknown][],
  { style, explode }: Style,
  path: string,
): string[] {
  const pairs = entries.map(([key, value]) => {
    const at = join(path, key);
    return { key, text: encodePart(scalarText(value, at), at) };
  });
  if (style === "deepObject") return pairs.map(({ key, text }) => `${encodePart(`${name}[${key}]`, path)}=${text}`);
  if (explode) return pairs.map(({ key, text }) => `${encodePart(key, path)}=${text}`);
  const parts = pairs.flatMap(({ key, text }) => [encodePart(key, path), text]);
  return [`${encodePart(name, path)}=${parts.join(SEPARATORS[style] ?? ",")}`];
}
