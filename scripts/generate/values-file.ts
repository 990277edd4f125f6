import { jsDoc } from "./comments.js";
import type { ApiModel } from "./model.js";
import { Names } from "./names.js";
import type { Schema } from "./schema.js";

/**
 * Writes the values of each named text that has a list of them, so that a program can look through them: to offer them,
 * or to find out whether a text of its own is one. In a file of their own: no schema is loaded for it.
 */
export function renderValues(api: ApiModel): string {
  const names = valueNames(api);
  const constants = listed(api).map(([name, { values, isOpen }]) => {
    const text = isOpen
      ? `The values of {@link types.${name} | ${name}} that are known: there may be others.`
      : `The values of {@link types.${name} | ${name}} that are published.`;
    const list = values.map((value) => JSON.stringify(value)).join(", ");
    return `${jsDoc([text])}export const ${names.get(name)} = [${list}] as const satisfies readonly types.${name}[];\n`;
  });
  return constants.length === 0 ? "" : `import type * as types from "./types.js";\n\n${constants.join("\n")}`;
}

/** What the list of each type is called. */
export function valueNames(api: ApiModel): ReadonlyMap<string, string> {
  const names = new Names("values");
  for (const name of api.components.keys()) names.take(name);
  return new Map(listed(api).map(([name]) => [name, names.take(`${name}Values`)]));
}

interface Listed {
  readonly values: readonly string[];
  readonly isOpen: boolean;
}

/** The named texts of an API that have a list of values. */
export function listed(api: ApiModel): [name: string, listed: Listed][] {
  return [...api.components.values()].flatMap(({ name, schema, shared }) => {
    const found = shared ? undefined : listOf(schema);
    return found === undefined ? [] : [[name, found]];
  });
}

function listOf(schema: Schema): Listed | undefined {
  const known = schema["x-known-values"];
  const all = Array.isArray(known) ? known : schema.enum;
  const values = (all ?? []).filter((value): value is string => typeof value === "string");
  const hasOthers = (all ?? []).some((value) => value !== null && typeof value !== "string");
  return values.length === 0 || hasOthers ? undefined : { values, isOpen: Array.isArray(known) };
}
