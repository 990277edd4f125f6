import type { ApiModel } from "./model.js";
import { mapSubschemas, refName, type Schema } from "./schema.js";

/** Which way the values of a component travel. */
export interface Use {
  readonly request: boolean;
  readonly response: boolean;
}

/** Uses of every component by name. */
export type Usage = ReadonlyMap<string, Use>;

/** Finds which way the values of each component travel. What nothing refers to counts as a response: it stays open. */
export function usageOf(api: ApiModel): Usage {
  const request = reach(api, requestRoots(api));
  const response = reach(api, responseRoots(api));
  return new Map(
    [...api.components.keys()].map((name) => [name, { request: request.has(name), response: response.has(name) }]),
  );
}

/** Components a request begins with. */
export function requestRoots(api: ApiModel): string[] {
  const operations = api.operations.flatMap(({ pathComponent, queryComponent, headersComponent, body }) => [
    ...[pathComponent, queryComponent, headersComponent].filter((name) => name !== undefined),
    ...(body?.media.map(({ component }) => component) ?? []),
  ]);
  const files = api.files.filter(({ layout }) => layout === "import");
  return [...operations, ...files.flatMap(({ component, head, item }) => [component, item, ...(head ? [head] : [])])];
}

function responseRoots(api: ApiModel): string[] {
  const operations = api.operations.flatMap(({ responses }) => responses.flatMap(({ media }) => media));
  const rows = api.files.filter(({ layout }) => layout === "rows");
  return [
    ...operations.map(({ component }) => component),
    ...rows.flatMap(({ component, item }) => [component, item]),
    ...api.events.map(({ component }) => component),
  ];
}

function reach(api: ApiModel, roots: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const next of refsOf(api.components.get(name)?.schema ?? {})) visit(next);
  };
  for (const root of roots) visit(root);
  return reached;
}

/** Components a schema refers to, itself or inside. */
export function refsOf(schema: Schema): Set<string> {
  const refs = new Set<string>();
  const visit = (child: Schema): Schema => {
    if (child.$ref !== undefined) refs.add(refName(child.$ref));
    return mapSubschemas(child, visit);
  };
  visit(schema);
  return refs;
}

/** Adds the uses of shared components in one API to those of the document that holds them. */
export function addSharedUse(total: Map<string, Map<string, Use>>, api: ApiModel): void {
  const usage = usageOf(api);
  for (const { name, shared } of api.components.values()) {
    if (!shared) continue;
    const uses = total.get(shared.api) ?? new Map<string, Use>();
    const known = uses.get(shared.name);
    const use = usage.get(name);
    uses.set(shared.name, {
      request: Boolean(known?.request || use?.request),
      response: Boolean(known?.response || use?.response),
    });
    total.set(shared.api, uses);
  }
}
