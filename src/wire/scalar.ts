import { problemAt } from "./input-problem.js";

/**
 * Text of a value that travels in a path, a query, a form or a header. Those know no types, so what has no text of its
 * own is refused: `null` and an object would travel as `null` and `[object Object]`.
 */
export function scalarText(value: unknown, path: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw problemAt(
    path,
    "parameter-text",
    `${nameOf(value)} cannot be sent here: give text, a number, a boolean or a valid Date, or leave it out`,
  );
}

/** Percent-encodes all that has a meaning in a URL. */
export function encodePart(text: string, path: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw problemAt(
      path,
      "well-formed-text",
      "it holds half of a character (a lone surrogate): it was probably cut in the wrong place",
    );
  }
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number") return String(value);
  if (value instanceof Date) return "an invalid Date";
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
}
