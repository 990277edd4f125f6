import type { Component } from "./bundle.js";
import { isBinary, isConstraint, isRecord, mapSubschemas, type Schema, typesOf } from "./schema.js";

/**
 * Rewrites a component for openapi-typescript: what that library reads differently from JSON Schema is respelt, and what
 * says nothing about types is left out.
 *
 * Private keywords travel through it: `x-open` (a list of known values that is not closed), `x-bytes`, and `x-given`
 * (a caller gives the value, so a property without one may also be written as `undefined`).
 */
export function typesInput(component: Component, isOpen: boolean, isRequest: boolean): Schema {
  return rewrite(component.schema, isOpen, isRequest);
}

const SILENT = [
  "title",
  "default",
  "example",
  "examples",
  "format",
  "pattern",
  "deprecated",
  "not",
  "if",
  "then",
  "else",
  "discriminator",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedProperties",
  "unevaluatedItems",
  "contains",
  // A field the platform sets is no field that a caller may not write into a copy of the response.
  "readOnly",
  "writeOnly",
  "nullable",
];

function rewrite(schema: Schema, isOpen: boolean, isRequest: boolean): Schema {
  const rewritten = respell(schema, isOpen, isRequest);
  if (isRequest) rewritten["x-given"] = true;
  return rewritten;
}

function respell(schema: Schema, isOpen: boolean, isRequest: boolean): Schema {
  const copy = mapSubschemas(schema, (child) => rewrite(child, isOpen, isRequest));
  if (copy.$ref !== undefined) return { $ref: copy.$ref, ...documentation(schema) };
  if (isNever(schema)) return { ...documentation(schema), "x-never": true, type: "string" };
  for (const key of SILENT) delete copy[key];
  for (const key of Object.keys(copy)) if (key.startsWith("x-") && !PRIVATE.has(key)) delete copy[key];
  Object.assign(copy, documentation(schema));
  if (isBinary(schema)) return { ...documentation(schema), type: "string", "x-bytes": isRequest ? "in" : "out" };
  openValues(copy, schema, isOpen);
  openMap(copy);
  dropEmptyMembers(copy);
  // The library reads `anyOf` beside other keywords as one more alternative.
  if (copy.anyOf && !copy.oneOf && hasCore(copy)) {
    copy.oneOf = copy.anyOf;
    delete copy.anyOf;
  }
  if (copy.type === undefined && typesOf(copy).length === 1) copy.type = typesOf(copy)[0] as string;
  if (copy.const === null) return { ...documentation(schema), type: "null" };
  return copy;
}

const PRIVATE = new Set(["x-open", "x-bytes", "x-never", "x-doc", "x-given"]);

/** The schema as written, for the comment that the renderer attaches. */
function documentation(schema: Schema): Schema {
  return { "x-doc": schema };
}

function isNever(schema: Schema): boolean {
  return isRecord(schema.not) && Object.keys(schema.not).filter(isConstraint).length === 0;
}

function openValues(copy: Schema, schema: Schema, isOpen: boolean): void {
  const known = schema["x-known-values"];
  const values = Array.isArray(known) ? known : isOpen ? schema.enum : undefined;
  if (!values?.some((value) => typeof value === "string")) return;
  const isNullable = values.includes(null) || typesOf(schema).includes("null");
  delete copy.enum;
  copy.type = isNullable ? ["string", "null"] : "string";
  copy["x-open"] = values.filter((value) => value !== null);
}

/** A typed index signature must fit every named property, which a map with special members never does. */
function openMap(copy: Schema): void {
  const hasNames = Object.keys(copy.properties ?? {}).length > 0;
  if (isRecord(copy.patternProperties) && hasNames) {
    delete copy.patternProperties;
    copy.additionalProperties = true;
  }
  if (hasNames && isRecord(copy.additionalProperties)) copy.additionalProperties = true;
  if (copy.additionalProperties === false) delete copy.additionalProperties;
}

/** Members that only repeat `required` or limits make a type `unknown`. */
function dropEmptyMembers(copy: Schema): void {
  if (!copy.allOf) return;
  const members = copy.allOf.filter(
    (member) => member.$ref !== undefined || hasCore(member) || member.oneOf || member.anyOf,
  );
  if (members.length > 0) copy.allOf = members;
  else delete copy.allOf;
}

function hasCore(schema: Schema): boolean {
  return ["type", "properties", "additionalProperties", "items", "enum", "const", "allOf"].some((key) => key in schema);
}
