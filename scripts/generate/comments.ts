import { isRecord, type Schema, valuesOf } from "./schema.js";

const LINE_WIDTH = 112;

/** A JSDoc comment with its lines indented for where it stands; empty where there is nothing to say. */
export function jsDoc(lines: readonly string[], indent = ""): string {
  const text = lines.join("\n").trim();
  if (text === "") return "";
  let isCode = false;
  const wrapped = text.split("\n").flatMap((line) => {
    if (line.startsWith("```")) isCode = !isCode;
    return isCode ? [line] : wrap(line, LINE_WIDTH - indent.length);
  });
  if (wrapped.length === 1) return `${indent}/** ${wrapped[0]} */\n`;
  return `${indent}/**\n${wrapped.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** Makes text of a document safe inside a comment: it neither ends it nor starts a tag. */
export function commentText(value: unknown): string {
  if (typeof value !== "string") return "";
  return value
    .trim()
    .replaceAll("*/", "*\\/")
    .replace(/(^|[\s{(])@(?=\w)/g, "$1\\@");
}

function wrap(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}

/** What a reader should know of a schema: its text, limits, default and certainty. */
export function schemaDoc(schema: Schema): string[] {
  const lines = [commentText(schema.description) || commentText(schema.title)];
  const facts = [...limitsOf(schema), ...formatOf(schema), ...defaultOf(schema)];
  if (facts.length > 0) lines.push("", facts.join(" "));
  const evidence = evidenceLine(schema["x-evidence"]);
  if (evidence) lines.push("", evidence);
  if (schema.deprecated) lines.push("", "@deprecated");
  return lines;
}

/** `Evidence: observed (two production clients).` */
export function evidenceLine(evidence: unknown): string | undefined {
  if (!isRecord(evidence) || typeof evidence.level !== "string") return undefined;
  const source = commentText(evidence.source);
  return `Evidence: ${evidence.level}${source ? ` (${source})` : ""}.`;
}

function limitsOf(schema: Schema): string[] {
  return [
    range(schema.minLength, schema.maxLength, "characters"),
    range(schema.minItems, schema.maxItems, "elements"),
    range(schema.minProperties, schema.maxProperties, "entries"),
    schema.minimum === undefined ? "" : `Minimum ${schema.minimum}.`,
    schema.maximum === undefined ? "" : `Maximum ${schema.maximum}.`,
    schema.exclusiveMinimum === undefined ? "" : `More than ${schema.exclusiveMinimum}.`,
    schema.exclusiveMaximum === undefined ? "" : `Less than ${schema.exclusiveMaximum}.`,
    schema.multipleOf === undefined ? "" : `Multiple of ${schema.multipleOf}.`,
    schema.pattern === undefined ? "" : `Pattern: \`${commentText(schema.pattern)}\`.`,
  ].filter((line) => line !== "");
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least === undefined && most === undefined) return "";
  if (most === undefined) return `At least ${least} ${unit}.`;
  return least === undefined || least === 0 ? `At most ${most} ${unit}.` : `${least} to ${most} ${unit}.`;
}

function formatOf({ format }: Schema): string[] {
  return typeof format === "string" ? [`Format: ${commentText(format)}.`] : [];
}

function defaultOf(schema: Schema): string[] {
  if (schema.default === undefined || valuesOf(schema)?.length === 1) return [];
  return [`Default: \`${commentText(JSON.stringify(schema.default))}\`.`];
}
