import type { ParameterDescriptor } from "../core/operation.js";
import { join } from "../core/place.js";
import { problemAt } from "./input-problem.js";
import { encodePart, scalarText } from "./scalar.js";

/**
 * Fills a path template. Every value is encoded exactly once, so that it arrives as one segment whatever it holds.
 *
 * | value | becomes |
 * | --- | --- |
 * | `A/1 é#?%` | `A%2F1%20%C3%A9%23%3F%25` |
 * | `id=A/1` where the parameter knows the prefix `id` | `id=A%2F1` |
 * | `id=A/1` where it does not | `id%3DA%2F1` |
 * | nothing, or an empty text | refused: the path would be another one |
 * | `.` or `..` as a whole segment | refused: URLs take them as directions, encoded or not |
 */
export function fillPath(
  template: string,
  parameters: readonly ParameterDescriptor[],
  values: Readonly<Record<string, unknown>>,
): string {
  if (!template.includes("{")) return template;
  const { segments, query } = compile(template, parameters);
  let path = "";
  for (const [index, segment] of segments.entries()) {
    if (index > 0) path += "/";
    path += typeof segment === "string" ? segment : fillSegment(segment, values);
  }
  return path + query;
}

/** A template taken apart. */
interface Compiled {
  /** Those that are the same for all values, as they are. */
  readonly segments: readonly (string | readonly Piece[])[];
  /** With its question mark; values do not go there. */
  readonly query: string;
}

type Piece = string | Placeholder;

interface Placeholder {
  readonly name: string;
  /** As in `path.id`. */
  readonly path: string;
  readonly prefixes: readonly string[];
}

const compiled = new WeakMap<readonly ParameterDescriptor[], Map<string, Compiled>>();

/** Once for each operation and template; there are as many as overrides in `endpoints`, and one more. */
function compile(template: string, parameters: readonly ParameterDescriptor[]): Compiled {
  const known = compiled.get(parameters) ?? new Map<string, Compiled>();
  compiled.set(parameters, known);
  const before = known.get(template);
  if (before !== undefined) return before;
  const [path = "", ...query] = template.split("?");
  const result = {
    segments: path.split("/").map((segment) => (segment.includes("{") ? piecesOf(segment, parameters) : segment)),
    query: query.map((part) => `?${part}`).join(""),
  };
  known.set(template, result);
  return result;
}

function piecesOf(segment: string, parameters: readonly ParameterDescriptor[]): readonly Piece[] {
  return segment.split(/(\{[^{}]+\})/).map((piece) => {
    if (!/^\{[^{}]+\}$/.test(piece)) return piece;
    const name = piece.slice(1, -1);
    const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
    return { name, path: join("path", name), prefixes: parameter?.prefixes ?? [] };
  });
}

/** Names of the placeholders in a template. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
}

function fillSegment(pieces: readonly Piece[], values: Readonly<Record<string, unknown>>): string {
  let filled = "";
  for (const piece of pieces) {
    filled += typeof piece === "string" ? piece : encodeValue(values[piece.name], piece.path, piece.prefixes);
  }
  if (filled === "." || filled === "..") {
    const first = pieces.find((piece) => typeof piece !== "string");
    throw problemAt(
      first?.path ?? "path",
      "path-segment",
      `"${filled}" cannot be addressed by a URL: it would name another path`,
    );
  }
  return filled;
}

function encodeValue(value: unknown, path: string, prefixes: readonly string[]): string {
  if (typeof value === "string") return encodePrefixed(value, path, prefixes);
  if (value === undefined || value === null) throw problemAt(path, "required", "it is missing, and the path needs it");
  const parts = Array.isArray(value) ? value : [value];
  const texts = parts.map((part, index) => {
    const at = Array.isArray(value) ? `${path}[${index}]` : path;
    return encodePrefixed(scalarText(part, at), at, prefixes);
  });
  if (texts.length === 0) throw problemAt(path, "required", "it is an empty list, and the path needs a value");
  return texts.join(",");
}

/** Keeps the `=` after a known prefix; every other one is part of the identifier and is encoded. */
function encodePrefixed(text: string, path: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((candidate) => text.startsWith(`${candidate}=`));
  const rest = prefix === undefined ? text : text.slice(prefix.length + 1);
  if (rest === "") throw problemAt(path, "required", "it is empty, and the path needs a value");
  return prefix === undefined ? encodePart(rest, path) : `${encodePart(prefix, path)}=${encodePart(rest, path)}`;
}
