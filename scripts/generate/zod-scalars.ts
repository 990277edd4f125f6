import { isRecord, ORIGIN, type Schema, typeOfValue, typesOf, valuesOf } from "./schema.js";
import type { ZodContext } from "./zod.js";

/** A schema for a closed list of values. */
export function zodValues(values: readonly unknown[]): string {
  const simple = values.filter((value) => typeof value !== "object" || value === null);
  const complex = values.filter((value) => typeof value === "object" && value !== null);
  const parts = [
    ...(simple.length > 0 ? [zodSimpleValues(simple)] : []),
    ...complex.map((value) => `checks.equal(${JSON.stringify(value)})`),
  ];
  if (parts.length === 0) return "z.never()";
  return parts.length === 1 ? (parts[0] ?? "") : `z.union([${parts.join(", ")}])`;
}

function zodSimpleValues(values: readonly unknown[]): string {
  if (values.length > 1 && values.every((value) => typeof value === "string"))
    return `z.enum(${JSON.stringify(values)})`;
  return `z.literal(${values.length === 1 ? JSON.stringify(values[0]) : JSON.stringify(values)})`;
}

/** The types a list of values has: what a response may hold where the list is not taken as closed. */
export function openTypes(schema: Schema): string[] {
  const values = valuesOf(schema);
  const declared = typesOf(schema);
  if (!values || declared.length > 0) return declared;
  return [...new Set(values.map(typeOfValue))];
}

/** Formats of which a text with a wrong length is told what it should be, and not only how long. */
const NAMED_FORMATS = new Set(["country-code"]);

/**
 * A string with its limits. Formats are documentation: only the one that NewStore's dates must have is a check of its own,
 * and some give a name to what a length demands.
 */
export function zodString(schema: Schema, context: ZodContext): string {
  if (context.side === "open") return "z.string()";
  const format = NAMED_FORMATS.has(schema.format ?? "") ? `, ${JSON.stringify(schema.format)}` : "";
  const base = schema.format === "date-time" ? "z.string().check(checks.dateTime())" : "z.string()";
  const checks: string[] = [];
  if (schema.minLength === 1 && format === "") checks.push(".min(1)");
  else if (schema.minLength) checks.push(`.check(checks.minLength(${schema.minLength}${format}))`);
  if (schema.maxLength !== undefined) checks.push(`.check(checks.maxLength(${schema.maxLength}${format}))`);
  const pattern = schema.pattern === undefined ? undefined : regExp(schema.pattern);
  if (pattern) checks.push(`.regex(${pattern})`);
  else if (schema.pattern !== undefined)
    context.cannot(schema, `the pattern ${schema.pattern} is no regular expression`);
  return base + checks.join("");
}

/** JSON Schema's patterns are ECMAScript's with the `u` flag; some authors write what only works without. */
function regExp(pattern: string): string | undefined {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags).toString();
    } catch {
      // The next spelling may do.
    }
  }
  return undefined;
}

/** A number with its limits. */
export function zodNumber(schema: Schema, isInteger: boolean, context: ZodContext): string {
  if (context.side === "open") return "z.number()";
  return [
    "z.number()",
    isInteger ? ".check(checks.integer())" : "",
    schema.minimum === undefined ? "" : `.gte(${schema.minimum})`,
    schema.maximum === undefined ? "" : `.lte(${schema.maximum})`,
    schema.exclusiveMinimum === undefined ? "" : `.gt(${schema.exclusiveMinimum})`,
    schema.exclusiveMaximum === undefined ? "" : `.lt(${schema.exclusiveMaximum})`,
    schema.multipleOf ? `.multipleOf(${schema.multipleOf})` : "",
  ].join("");
}

const SILENTLY_OPEN = new Set(["$schema", "$id", "contentMediaType", "contentEncoding"]);

const KNOWN = new Set([
  ...["$ref", "type", "format", "const", "enum", "properties", "required", "additionalProperties", "propertyNames"],
  ...["items", "allOf", "oneOf", "anyOf", "discriminator", "pattern", "minLength", "maxLength", "minimum", "maximum"],
  ...["exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties"],
  ...["maxProperties", "nullable", "collectionFormat"],
]);

/** Names the keywords of a schema that no check is made of. */
export function reportUnknown(schema: Schema, isConstraint: (keyword: string) => boolean, context: ZodContext): void {
  for (const keyword of Object.keys(schema)) {
    if (KNOWN.has(keyword) || SILENTLY_OPEN.has(keyword) || !isConstraint(keyword)) continue;
    if (keyword === "not" && isRecord(schema.not) && Object.keys(schema.not).filter(isConstraint).length === 0)
      continue;
    context.cannot(schema, `\`${keyword}\` cannot be expressed; not checked`);
  }
}

/** Where a schema was written, for messages. */
export function originOf(schema: Schema): string {
  return schema[ORIGIN] ?? "";
}
