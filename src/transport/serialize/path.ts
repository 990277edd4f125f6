import type { ParameterDescriptor } from "../operation.js";
import { join } from "../place.js";
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
  const [path = "", ...query] = template.split("?");
  const segments = path.split("/").map((segment) => fillSegment(segment, parameters, values));
  return [segments.join("/"), ...query].join("?");
}

/** Names of the placeholders in a template. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
}

function fillSegment(
  segment: string,
  parameters: readonly ParameterDescriptor[],
  values: Readonly<Record<string, unknown>>,
): string {
  if (!segment.includes("{")) return segment;
  const filled = segment.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
    return encodeValue(values[name], join("path", name), parameter?.prefixes ?? []);
  });
  if (filled === "." || filled === "..") {
    const [name = ""] = placeholdersOf(segment);
    throw problemAt(
      join("path", name),
      "path-segment",
      `"${filled}" cannot be addressed by a URL: it would name another path`,
    );
  }
  return filled;
}

function encodeValue(value: unknown, path: string, prefixes: readonly string[]): string {
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
