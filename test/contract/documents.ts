import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const FOLDER = fileURLToPath(new URL("../../openapi/", import.meta.url));
const METHODS = ["get", "post", "put", "patch", "delete"] as const;

export type Json = Record<string, unknown>;

export interface Operation {
  readonly file: string;
  readonly id: string;
  readonly path: string;
  readonly method: string;
  readonly value: Json;
}

/** Every document of `openapi/`, by file name. */
export const documents: ReadonlyMap<string, Json> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => [file, parse(readFileSync(FOLDER + file, "utf8")) as Json]),
);

/** Every operation of every document. */
export const operations: readonly Operation[] = [...documents].flatMap(([file, document]) =>
  Object.entries((document["paths"] ?? {}) as Record<string, Record<string, Json>>).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => {
      const value = item[method] as Json;
      return { file, path, method, value, id: String(value["operationId"]) };
    }),
  ),
);

/** The component schemas of a document. */
export function schemasOf(file: string): Record<string, Json> {
  const components = documents.get(file)?.["components"] as { schemas?: Record<string, Json> } | undefined;
  return components?.schemas ?? {};
}

/** Names of the component schemas that a value refers to, directly or through others. */
export function reachable(file: string, value: unknown, found = new Set<string>()): Set<string> {
  for (const [, name] of JSON.stringify(value ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (name === undefined || found.has(name)) continue;
    found.add(name);
    reachable(file, schemasOf(file)[name], found);
  }
  return found;
}

/** Every property below a schema, with its path; references are not followed. */
export function* propertiesOf(schema: unknown, path: string): Generator<readonly [path: string, property: Json]> {
  if (typeof schema !== "object" || schema === null) return;
  const { properties, items, additionalProperties, allOf, oneOf, anyOf } = schema as Record<string, unknown>;
  for (const [name, property] of Object.entries((properties ?? {}) as Record<string, Json>)) {
    yield [`${path}.${name}`, property];
    yield* propertiesOf(property, `${path}.${name}`);
  }
  yield* propertiesOf(items, `${path}[]`);
  yield* propertiesOf(additionalProperties, `${path}{}`);
  for (const branch of [allOf, oneOf, anyOf].flatMap((list) => (list ?? []) as unknown[]))
    yield* propertiesOf(branch, path);
}
