import type { ApiModel } from "./model.js";
import { Names } from "./names.js";
import type { Usage } from "./usage.js";

/** Names of the zod schemas of a component: the same one twice where requests and responses are checked alike. */
export interface SchemaNames {
  readonly closed: string;
  readonly open: string;
}

/** Names of the zod schemas of components, by API. */
export type SharedNames = ReadonlyMap<string, ReadonlyMap<string, SchemaNames>>;

/** Source text of each component's schemas, with marks where they mention others. */
export type Texts = ReadonlyMap<string, { readonly closed: string; readonly open: string }>;

// A character that no schema text contains, round the name of a schema that is yet to be placed.
const MARK = "\u0001";

/** Finds the marks in a text. */
export const MARKED = new RegExp(`${MARK}([^${MARK}]+)${MARK}`, "g");

/** Stands for the schema of a component until it is known what that is called. */
export function mark(name: string): string {
  return `${MARK}${name}${MARK}`;
}

/** Components that a text mentions. */
export function mentions(text: string): string[] {
  return [...text.matchAll(MARKED)].map((match) => match[1] ?? "");
}

/** Chooses the names of an API's zod schemas, those of shared components included. */
export function nameSchemas(
  api: ApiModel,
  usage: Usage,
  texts: Texts,
  taken: ReadonlySet<string>,
  shared: SharedNames,
): Map<string, SchemaNames> {
  const differing = componentsThatDiffer(api, usage, texts, shared);
  const names = new Names("types");
  for (const name of [...taken, ...sharedConstants(api, shared).values()].flat())
    if (!names.has(name)) names.take(name);
  const result = new Map<string, SchemaNames>();
  for (const component of api.components.values()) {
    const elsewhere = component.shared && shared.get(component.shared.api)?.get(component.shared.name);
    if (elsewhere) {
      result.set(component.name, elsewhere);
      continue;
    }
    const closed = names.take(`${component.name}Schema`);
    result.set(component.name, {
      closed,
      open: differing.has(component.name) ? names.take(`Open${component.name}Schema`) : closed,
    });
  }
  return result;
}

/** Components that travel both ways and are checked differently, themselves or in something they mention. */
function componentsThatDiffer(api: ApiModel, usage: Usage, texts: Texts, shared: SharedNames): Set<string> {
  const differing = new Set<string>();
  for (const { name, shared: from } of api.components.values()) {
    const elsewhere = from && shared.get(from.api)?.get(from.name);
    const text = texts.get(name);
    if (elsewhere ? elsewhere.closed !== elsewhere.open : isBoth(usage, name) && text?.closed !== text?.open) {
      differing.add(name);
    }
  }
  for (let before = -1; before !== differing.size; ) {
    before = differing.size;
    for (const [name, text] of texts) {
      if (isBoth(usage, name) && mentions(text.closed).some((other) => differing.has(other))) differing.add(name);
    }
  }
  return differing;
}

function isBoth(usage: Usage, name: string): boolean {
  const use = usage.get(name);
  return Boolean(use?.request && use.response);
}

/** Zod schemas of the shared components an API has, by the API that declares them. */
export function sharedConstants(
  api: ApiModel,
  shared: SharedNames | undefined,
  names?: ReadonlyMap<string, SchemaNames>,
): Map<string, string[]> {
  const byApi = new Map<string, string[]>();
  for (const { name, shared: from } of api.components.values()) {
    if (!from) continue;
    const constants = names?.get(name) ?? shared?.get(from.api)?.get(from.name);
    const list = new Set([...(byApi.get(from.api) ?? []), ...(constants ? [constants.closed, constants.open] : [])]);
    byApi.set(from.api, [...list].sort());
  }
  return byApi;
}
