import { propertyKey } from "./names.js";
import { isBinary, isConstraint, isRecord, refName, type Schema, typesOf, valuesOf } from "./schema.js";
import { zodObject } from "./zod-objects.js";
import { openTypes, originOf, reportUnknown, zodNumber, zodString, zodValues } from "./zod-scalars.js";
import { findTag } from "./zod-tags.js";

/** What an expression is made for. */
export interface ZodContext {
  /** `closed`: a request, with every limit. `open`: a response, of which only types and presence are expected. */
  readonly side: "closed" | "open";
  /** The schema of a component, for looking into references. */
  readonly lookUp: (name: string) => Schema | undefined;
  /** Source text that stands for the schema of a component. */
  readonly ref: (name: string) => string;
  /** Notes something that is not checked. */
  readonly cannot: (schema: Schema, message: string) => void;
}

/** A context that notes what cannot be expressed under where it was written. */
export function zodContext(
  side: ZodContext["side"],
  lookUp: ZodContext["lookUp"],
  ref: ZodContext["ref"],
  add: (at: string, message: string) => void,
): ZodContext {
  return { side, lookUp, ref, cannot: (schema, message) => add(originOf(schema), message) };
}

/** Writes the zod expression of a schema. It checks what the schema says and rewrites nothing. */
export function zodExpression(schema: Schema, context: ZodContext): string {
  if (schema.$ref !== undefined) return context.ref(refName(schema.$ref));
  reportUnknown(schema, isConstraint, context);
  if (isRecord(schema.not) && Object.keys(schema.not).filter(isConstraint).length === 0) return "z.never()";
  if (isBinary(schema))
    return `z.union([z.string(), z.instanceof(Uint8Array)${context.side === "closed" ? ", checks.blob()" : ""}])`;
  const union = schema.oneOf ?? schema.anyOf;
  const parts = [
    coreExpression(schema, context),
    ...(schema.allOf ?? []).map((member) => zodExpression(member, context)),
    ...(union ? [unionExpression(union, schema, context)] : []),
    ...(schema.oneOf && schema.anyOf ? [unionExpression(schema.anyOf, schema, context)] : []),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return "z.unknown()";
  return parts.length === 1 ? (parts[0] ?? "") : `checks.all(${parts.join(", ")})`;
}

/** What the schema says beside its compositions; `undefined` where that is nothing. */
function coreExpression(schema: Schema, context: ZodContext): string | undefined {
  const values = valuesOf(schema);
  // A list of values may grow in responses; a constant tells shapes apart.
  const mayGrow = context.side === "open" && !("const" in schema);
  const isClosed = values !== undefined && !mayGrow && !schema["x-known-values"];
  if (isClosed) return zodValues(values.filter((value) => fitsType(value, typesOf(schema))));
  const types = openTypes(schema);
  const rest = types.filter((type) => type !== "null");
  const alternatives = rest
    .filter((type) => type !== "integer" || !rest.includes("number"))
    .map((type) => typeExpression(type, schema, context));
  if (types.length === 0) return undefined;
  if (alternatives.length === 0) return "z.null()";
  const one = alternatives.length === 1 ? (alternatives[0] ?? "") : `z.union([${alternatives.join(", ")}])`;
  return types.includes("null") ? `${one}.nullable()` : one;
}

/** `enum: [a, null]` beside `type: string` does not allow null: both keywords count. */
function fitsType(value: unknown, types: readonly string[]): boolean {
  if (types.length === 0) return true;
  if (value === null) return types.includes("null");
  if (typeof value === "number")
    return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
  return types.includes(Array.isArray(value) ? "array" : typeof value);
}

function typeExpression(type: string, schema: Schema, context: ZodContext): string {
  switch (type) {
    case "string":
      return zodString(schema, context);
    case "number":
    case "integer":
      return zodNumber(schema, type === "integer", context);
    case "boolean":
      return "z.boolean()";
    case "array":
      return arrayExpression(schema, context);
    case "object":
      return zodObject(schema, context);
    default:
      context.cannot(schema, `the type ${type} is unknown; anything is accepted`);
      return "z.unknown()";
  }
}

function arrayExpression(schema: Schema, context: ZodContext): string {
  const item = schema.items ? zodExpression(schema.items, context) : "z.unknown()";
  if (context.side === "open") return `z.array(${item})`;
  return [
    `z.array(${item})`,
    schema.minItems ? `.min(${schema.minItems})` : "",
    schema.maxItems === undefined ? "" : `.check(checks.maxItems(${schema.maxItems}))`,
    schema.uniqueItems ? ".check(checks.uniqueItems())" : "",
  ].join("");
}

/**
 * A choice of shapes. `oneOf` is read like `anyOf`: that a value fits two of them is no reason to refuse it. Where one
 * property tells the shapes apart, a request is checked against the one that was meant.
 */
function unionExpression(branches: readonly Schema[], schema: Schema, context: ZodContext): string {
  const shapes = branches.filter((branch) => branch.type !== "null");
  const nullable = shapes.length < branches.length ? ".nullable()" : "";
  if (shapes.length === 0) return "z.null()";
  const tag = context.side === "closed" ? findTag(shapes, schema, context.lookUp) : undefined;
  if (tag) {
    const entries = tag.branches.map(({ value, schema }) => `${propertyKey(value)}: ${zodExpression(schema, context)}`);
    return `checks.tagged(${JSON.stringify(tag.property)}, { ${entries.join(", ")} })${nullable}`;
  }
  const members = [...new Set(shapes.map((branch) => zodExpression(branch, context)))];
  return `${members.length === 1 ? members[0] : `z.union([${members.join(", ")}])`}${nullable}`;
}
