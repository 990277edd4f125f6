import { upgrade } from "@scalar/openapi-upgrader";
import type { Problems } from "./problems.js";
import { isRecord } from "./schema.js";
import { prepareSwagger } from "./upgrade-swagger.js";

type Json = Record<string, unknown>;

/**
 * Brings a document to OpenAPI 3.1. Newer ones are taken as they are, so that our own documents never depend on this.
 *
 * Swagger 2.0 goes through `@scalar/openapi-upgrader`, with what it loses put right before (see `prepareSwagger`). Its
 * step from 3.0 to 3.1 is not used: it takes a property called `example` for the keyword and drops it.
 */
export function upgradeDocument(document: Json, label: string, problems: Problems): Json | undefined {
  const version = String(document.openapi ?? document.swagger);
  if (/^3\.[1-9]/.test(version)) return document;
  try {
    const three = document.swagger === undefined ? document : upgrade(prepareSwagger(document, label, problems), "3.0");
    return modernise(three) as Json;
  } catch (error) {
    problems.add(
      label,
      `cannot be upgraded from ${version}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

/** Brings a file that is a part of a description to 3.1. What 3.0 spells otherwise means nothing else there. */
export function upgradePart(part: Json): Json {
  return modernise(part) as Json;
}

/** Keywords whose value is data of the author, not description. */
const DATA = new Set(["example", "examples", "default", "enum", "const", "value"]);
/** Keywords whose value is a map with names of the author as keys. */
const MAPS = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "parameters",
  "responses",
  "paths",
  "headers",
  "content",
  "mapping",
]);

/** Respells what 3.1 says differently. `isMap`: the keys of this object are names, not keywords. */
function modernise(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => modernise(entry));
  if (!isRecord(node)) return node;
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    const isOpaque = !isMap && (DATA.has(key) || key.startsWith("x-"));
    return [key, isOpaque ? value : modernise(value, !isMap && MAPS.has(key))];
  });
  const copy: Json = Object.fromEntries(entries);
  return isMap ? copy : moderniseKeywords(copy);
}

function moderniseKeywords(schema: Json): Json {
  if (schema.nullable === true || schema["x-nullable"] === true) makeNullable(schema);
  delete schema.nullable;
  moderniseBound(schema, "minimum", "exclusiveMinimum");
  moderniseBound(schema, "maximum", "exclusiveMaximum");
  if (typeof schema.discriminator === "string") schema.discriminator = { propertyName: schema.discriminator };
  return schema;
}

function makeNullable(schema: Json): void {
  const { type, $ref, allOf } = schema;
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  if (type !== undefined) {
    schema.type = [...new Set([type, "null"].flat())];
  } else if ($ref !== undefined || allOf !== undefined) {
    schema.anyOf = [$ref === undefined ? { allOf } : { $ref }, { type: "null" }];
    delete schema.$ref;
    delete schema.allOf;
  } else {
    const branches = schema.oneOf ?? schema.anyOf;
    if (Array.isArray(branches)) schema[schema.oneOf ? "oneOf" : "anyOf"] = [...branches, { type: "null" }];
  }
}

/** `exclusiveMinimum: true` beside `minimum` is the spelling of JSON Schema 4. */
function moderniseBound(schema: Json, inclusive: string, exclusive: string): void {
  if (typeof schema[exclusive] !== "boolean") return;
  const isExclusive = schema[exclusive];
  delete schema[exclusive];
  if (!isExclusive || typeof schema[inclusive] !== "number") return;
  schema[exclusive] = schema[inclusive];
  delete schema[inclusive];
}
