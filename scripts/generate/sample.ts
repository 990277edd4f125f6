import type { LookUp } from "./places.js";
import { isRecord, refName, type Schema, typesOf, valuesOf } from "./schema.js";

/** A small value that a schema accepts as far as types go, for an example: the author's own where there is one. */
export function sampleOf(schema: Schema, lookUp: LookUp, depth = 0, name = ""): unknown {
  const given = exampleOf(schema);
  if (given !== undefined) return given;
  if (schema.$ref !== undefined) {
    const target = lookUp(refName(schema.$ref));
    return target && depth < 12 ? sampleOf(target, lookUp, depth + 1, name) : {};
  }
  const values = valuesOf(schema);
  if (values && values.length > 0) return values[0];
  const known = schema["x-known-values"];
  if (Array.isArray(known) && known.length > 0) return known[0];
  const branch = (schema.oneOf ?? schema.anyOf)?.[0];
  const parts = [...(schema.allOf ?? []), ...(branch ? [branch] : [])].map((part) => sampleOf(part, lookUp, depth + 1));
  const own = sampleOfType(schema, lookUp, depth, name);
  if (parts.length === 0) return own;
  return isRecord(parts[0]) ? Object.assign({}, isRecord(own) ? own : {}, ...parts) : parts[0];
}

/** An example cut to what its schema requires, with one element a list: short enough to read in an editor. */
export function essenceOf(value: unknown, schema: Schema, lookUp: LookUp): unknown {
  const target = schema.$ref === undefined ? schema : (lookUp(refName(schema.$ref)) ?? {});
  if (target.$ref !== undefined) return essenceOf(value, target, lookUp);
  const branch = (target.oneOf ?? target.anyOf)?.find((candidate) => hasRequired(value, candidate, lookUp));
  if (branch && !target.properties) return essenceOf(value, branch, lookUp);
  if (Array.isArray(value)) return value.slice(0, 1).map((entry) => essenceOf(entry, target.items ?? {}, lookUp));
  if (!isRecord(value) || !target.properties) return value;
  const needed = new Set(neededNames(target));
  const entries = Object.entries(value).filter(([name]) => needed.has(name));
  return Object.fromEntries(
    entries.map(([name, member]) => [name, essenceOf(member, target.properties?.[name] ?? {}, lookUp)]),
  );
}

function hasRequired(value: unknown, schema: Schema, lookUp: LookUp): boolean {
  if (schema.$ref !== undefined) return hasRequired(value, lookUp(refName(schema.$ref)) ?? {}, lookUp);
  return isRecord(value) && schema.properties !== undefined && neededNames(schema).every((name) => name in value);
}

/** Required properties, and the first of each set of which some must be there. */
function neededNames(schema: Schema): string[] {
  return [...(schema.required ?? []), ...(schema["x-needs"] ?? []).flatMap(({ sets }) => sets[0] ?? [])];
}

function exampleOf(schema: Schema): unknown {
  if (schema.example !== undefined) return schema.example;
  return Array.isArray(schema.examples) && schema.examples.length > 0 ? schema.examples[0] : undefined;
}

function sampleOfType(schema: Schema, lookUp: LookUp, depth: number, name: string): unknown {
  switch (typesOf(schema).find((type) => type !== "null")) {
    case "object":
      return sampleObject(schema, lookUp, depth);
    case "array": {
      const isNeeded = (schema.minItems ?? 0) > 0 || depth < 3;
      return schema.items && isNeeded && depth < 12 ? [sampleOf(schema.items, lookUp, depth + 1)] : [];
    }
    case "string":
      return sampleString(schema, name);
    case "integer":
    case "number":
      return (
        schema.minimum ??
        (schema.exclusiveMinimum === undefined ? Math.min(1, schema.maximum ?? 1) : schema.exclusiveMinimum + 1)
      );
    case "boolean":
      return true;
    default:
      return undefined;
  }
}

function sampleObject(schema: Schema, lookUp: LookUp, depth: number): Record<string, unknown> {
  const needed = new Set(neededNames(schema));
  const names = Object.keys(schema.properties ?? {}).filter((name) => needed.has(name));
  return Object.fromEntries(
    names.map((name) => [name, sampleOf(schema.properties?.[name] ?? {}, lookUp, depth + 1, name) ?? "…"]),
  );
}

/** Identifiers as the documentation's examples have them. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  product: "TT-HRC-NVY-M",
  store: "US01",
  "fulfillment-node": "DC01",
  customer: "5b6c2f80-9d1e-4b7a-8f53-0c9a1d2e3f40",
  order: "6840f40c-65c4-5ff7-a23e-92e0e311091a",
};

const UUID = "7d0d1b5e-6c1f-4f0f-9d3a-2f8f5f6b1c11";

function sampleString(schema: Schema, name: string): string {
  const identifier = IDENTIFIERS[String(schema["x-identifier"])];
  if (identifier !== undefined) return identifier;
  switch (schema.format) {
    case "date-time":
      return "2025-03-01T12:00:00Z";
    case "date":
      return "2025-03-01";
    case "email":
      return "ada@example.com";
    case "uuid":
      return UUID;
    case "uri":
    case "url":
      return "https://example.com/file";
    default:
      if (/(^|[_a-z])(id|Id|uuid)$/.test(name) && (schema.maxLength ?? 36) >= 36 && !schema.pattern) return UUID;
      return "…".padEnd(Math.min(schema.minLength ?? 1, 60), "…");
  }
}
