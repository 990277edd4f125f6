/** JSON Schema as the generator reads it. Unknown keywords stay reachable, untyped. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  not?: Schema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  /** Sets of properties of which some must be there; made of `anyOf`/`oneOf` branches that only say `required`. */
  "x-needs"?: Needs[];
  /** Bytes instead of JSON. */
  "x-binary"?: boolean;
  /** File and pointer of the schema as the author wrote it. A symbol, so that copies keep it and output never has it. */
  [ORIGIN]?: string;
  [keyword: string]: unknown;
}

/** `any`: at least one of the sets must be complete. `one`: exactly one. */
export interface Needs {
  readonly mode: "any" | "one";
  readonly sets: readonly (readonly string[])[];
}

/** Key under which a schema remembers where it was written. */
export const ORIGIN: unique symbol = Symbol("origin");

const SCHEMA_MAPS = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
const SCHEMA_LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SCHEMAS = [
  "items",
  "additionalProperties",
  "propertyNames",
  "contains",
  "not",
  "if",
  "then",
  "else",
  "unevaluatedProperties",
  "unevaluatedItems",
];

/** Keywords that say something to a reader and nothing to a validator. */
const ANNOTATIONS = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "xml",
  "$comment",
  "summary",
]);

/** Whether a value is a plain record. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a keyword constrains values. */
export function isConstraint(keyword: string): boolean {
  return !ANNOTATIONS.has(keyword) && !keyword.startsWith("x-");
}

/** Copies a schema with each direct subschema replaced. */
export function mapSubschemas(schema: Schema, replace: (child: Schema, pointer: string) => Schema): Schema {
  const copy: Schema = { ...schema };
  for (const key of SCHEMA_MAPS) {
    const map = copy[key];
    if (!isRecord(map)) continue;
    copy[key] = Object.fromEntries(
      Object.entries(map).map(([name, child]) => [name, replaceOne(child, `${key}/${escapePointer(name)}`, replace)]),
    );
  }
  for (const key of SCHEMA_LISTS) {
    const list = copy[key];
    if (Array.isArray(list)) copy[key] = list.map((child, index) => replaceOne(child, `${key}/${index}`, replace));
  }
  for (const key of SCHEMAS) {
    const child = copy[key];
    if (isRecord(child)) copy[key] = replaceOne(child, key, replace);
  }
  return copy;
}

/** Boolean schemas become their object spelling, so that nothing behind this has to know them. */
function replaceOne(child: unknown, pointer: string, replace: (child: Schema, pointer: string) => Schema): Schema {
  if (child === false) return replace({ not: {} }, pointer);
  return replace(isRecord(child) ? child : {}, pointer);
}

/** The types a schema allows, `null` included. Guessed from other keywords where `type` is missing; empty: any. */
export function typesOf(schema: Schema): string[] {
  if (Array.isArray(schema.type)) return schema.type;
  if (schema.type !== undefined) return [schema.type];
  const named = schema.properties ?? schema.required ?? schema.propertyNames ?? schema["x-needs"];
  if (named || isRecord(schema.additionalProperties)) return ["object"];
  if (schema.items) return ["array"];
  if (schema["x-known-values"] !== undefined) return ["string"];
  return [];
}

/** Whether a schema stands for bytes: `format: binary` before 3.1, a media type without an encoding since. */
export function isBinary(schema: Schema): boolean {
  if (schema["x-binary"] === true) return true;
  if (schema.type !== undefined && schema.type !== "string") return false;
  const { contentMediaType, contentEncoding } = schema;
  if (typeof contentMediaType === "string") {
    return contentEncoding === undefined && !/json|^text\/|xml/.test(contentMediaType);
  }
  return schema.type === "string" && schema.format === "binary";
}

/** The values of a closed list, where the schema has one. */
export function valuesOf(schema: Schema): unknown[] | undefined {
  if (Array.isArray(schema.enum)) return schema.enum;
  return "const" in schema ? [schema.const] : undefined;
}

/** The JSON Schema type of a value. */
export function typeOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

/** Escapes one token of a JSON pointer. */
export function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The component a local reference names. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

/** A reference to a component of the bundled document. */
export function refTo(name: string): string {
  return `#/components/schemas/${name}`;
}
