import { propertyKey } from "./names.js";
import { isRecord } from "./schema.js";

/** A JSON value as TypeScript source, with keys unquoted where they may be. */
export function literal(value: unknown): string {
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return "{}";
  return `{ ${members.map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`).join(", ")} }`;
}

const LINE_WIDTH = 96;

/** The same over several lines where one would be too long. */
export function prettyLiteral(value: unknown, indent = ""): string {
  const flat = literal(value);
  if (indent.length + flat.length <= LINE_WIDTH) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((entry) => `${inner}${prettyLiteral(entry, inner)},\n`).join("")}${indent}]`;
  }
  if (!isRecord(value)) return flat;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{\n${members.map(([key, member]) => `${inner}${propertyKey(key)}: ${prettyLiteral(member, inner)},\n`).join("")}${indent}}`;
}
