import { isConstraint, isRecord, type Schema, typesOf } from "./schema.js";

/**
 * One schema that says what all of these say together; `undefined` where no single schema can, so that the caller keeps
 * `allOf`. Annotations of the first schema that has them win.
 */
export function mergeSchemas(schemas: readonly Schema[]): Schema | undefined {
  let merged: Schema = {};
  for (const schema of schemas) {
    const next = mergeTwo(merged, schema);
    if (!next) return undefined;
    merged = next;
  }
  return merged;
}

const LARGER = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);
const SMALLER = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);

function mergeTwo(left: Schema, right: Schema): Schema | undefined {
  if (left.$ref !== undefined || right.$ref !== undefined || right.allOf) return undefined;
  if (mapsOthersProperties(left, right) || mapsOthersProperties(right, left)) return undefined;
  const merged: Schema = { ...right, ...left };
  for (const key of Object.keys(right)) {
    if (!(key in left) || !isConstraint(key)) continue;
    const value = mergeKeyword(key, left, right);
    if (value === undefined) return undefined;
    merged[key] = value;
  }
  const needs = [...(left["x-needs"] ?? []), ...(right["x-needs"] ?? [])];
  if (needs.length > 0) merged["x-needs"] = needs;
  dropListsOfConst(merged);
  return merged;
}

/** One value says more than a list that holds it, whether the list is closed or open. */
function dropListsOfConst(schema: Schema): void {
  if (!("const" in schema)) return;
  delete schema["x-known-values"];
  if (schema.enum?.includes(schema.const)) delete schema.enum;
}

/** The keyword's value that says what both say; `undefined` where there is none. */
function mergeKeyword(key: string, left: Schema, right: Schema): unknown {
  const a = left[key];
  const b = right[key];
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  if (LARGER.has(key)) return Math.max(a as number, b as number);
  if (SMALLER.has(key)) return Math.min(a as number, b as number);
  switch (key) {
    case "type":
      return mergeTypes(typesOf(left), typesOf(right));
    case "required":
      return [...new Set([...(left.required ?? []), ...(right.required ?? [])])];
    case "properties":
      return mergeProperties(left.properties ?? {}, right.properties ?? {});
    case "enum":
      return (left.enum ?? []).filter((value) => right.enum?.includes(value));
    case "format":
      return a;
    case "uniqueItems":
      return true;
    case "items":
      return { allOf: [left.items, right.items] };
    case "additionalProperties":
      // `true` and `false` say nothing here: objects stay open.
      return isRecord(a) ? (isRecord(b) ? undefined : a) : b;
    default:
      return undefined;
  }
}

function mergeTypes(left: string[], right: string[]): string | string[] | undefined {
  const both = [...left, ...right].filter((type) => accepts(left, type) && accepts(right, type));
  const types = [...new Set(both)];
  const narrow = types.filter((type) => type !== "number" || !types.includes("integer"));
  return narrow.length === 1 ? narrow[0] : narrow.length > 1 ? narrow : undefined;
}

function accepts(types: string[], type: string): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function mergeProperties(left: Record<string, Schema>, right: Record<string, Schema>): Record<string, Schema> {
  const merged = { ...left };
  for (const [name, schema] of Object.entries(right)) {
    const known = merged[name];
    if (known === undefined) merged[name] = schema;
    else if (JSON.stringify(known) !== JSON.stringify(schema)) merged[name] = { allOf: [known, schema] };
  }
  return merged;
}

/** A schema for "all other properties" also speaks of what the other schema declares by name. */
function mapsOthersProperties(mapping: Schema, other: Schema): boolean {
  if (!isRecord(mapping.additionalProperties) || Object.keys(mapping.additionalProperties).length === 0) return false;
  return Object.keys(other.properties ?? {}).some((name) => !mapping.properties?.[name]);
}
