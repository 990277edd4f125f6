import { jsDoc } from "./comments.js";
import { componentPlaces, withPlace } from "./descriptor.js";
import { literal } from "./literal.js";
import type { ApiModel, FileModel } from "./model.js";
import type { SchemaTable } from "./operations-file.js";
import { identifiersOf, rulesOf } from "./places.js";
import type { Problems } from "./problems.js";

/** What files and events are called where their descriptors and schemas are written. */
interface Words {
  readonly kind: "file" | "event";
  readonly type: "FileDescriptor" | "EventDescriptor";
  readonly comment: string;
}

const FILES: Words = { kind: "file", type: "FileDescriptor", comment: "All kinds of files of this API by name." };
const EVENTS: Words = { kind: "event", type: "EventDescriptor", comment: "All events of this API by name." };

/** Writes the descriptors of the files an API takes or gives. */
export function renderFiles(api: ApiModel, runtime: string, problems: Problems): string {
  return record(api, FILES, runtime, api.files, (file) => fileDescriptor(file, api, problems));
}

/** Writes the schemas of every file, by its name: one table, of which a bundle needs no list of exports. */
export function renderFileSchemas(api: ApiModel, schemas: SchemaTable, runtime: string): string {
  return schemaTable(FILES, runtime, api.files, (file) => {
    const side = file.layout === "import" ? "closed" : "open";
    return partsOf(file)
      .map(({ place, component }) => `${place}: schemas.${schemas.get(component)?.[side]}`)
      .join(", ");
  });
}

/** Writes the schemas of every event, in the same way. */
export function renderEventSchemas(api: ApiModel, schemas: SchemaTable, runtime: string): string {
  return schemaTable(
    EVENTS,
    runtime,
    api.events,
    ({ component }) => `payload: schemas.${schemas.get(component)?.open}`,
  );
}

/** Writes the descriptors of the events of an API. */
export function renderEvents(api: ApiModel, runtime: string, problems: Problems): string {
  return record(api, EVENTS, runtime, api.events, (event) => {
    const placed = componentPlaces(
      event.component,
      api,
      `${api.label}#/components/schemas/${event.component}`,
      problems,
    );
    return members({ api: api.name, name: event.name, identifiers: identifiersOf(placed) });
  });
}

function record<T extends { readonly name: string; readonly component: string }>(
  api: ApiModel,
  { kind, type, comment }: Words,
  runtime: string,
  list: readonly T[],
  descriptor: (entry: T) => string,
): string {
  const constants = list.map((entry) => {
    const description = api.components.get(entry.component)?.schema.description;
    const text = typeof description === "string" ? description : entry.name;
    return {
      key: entry.name,
      text: `${jsDoc([text])}${JSON.stringify(entry.name)}: { ${descriptor(entry)}, schemas: schemasOf(${JSON.stringify(entry.name)}) },`,
    };
  });
  const body = constants.map(({ text }) => text).join("\n");
  const keys = list.map((entry) => JSON.stringify(entry.name)).join(" | ");
  const table = `${kind}Schemas`;
  return [
    `import type { ${type} } from "${runtime}";\n`,
    `/** Loads the schemas of one ${kind}, when it is first checked. */\nfunction schemasOf(name: ${keys}): ${type}["schemas"] {\nreturn () => import("./${kind}-schemas.js").then((all) => all.${table}[name]);\n}\n`,
    `/** ${comment} */\nexport const ${kind}s: Readonly<Record<${keys}, ${type}>> = {\n${body}\n};\n`,
  ].join("\n");
}

function schemaTable<T extends { readonly name: string }>(
  { kind, type }: Words,
  runtime: string,
  list: readonly T[],
  members: (entry: T) => string,
): string {
  const entries = list.map((entry) => `${JSON.stringify(entry.name)}: { ${members(entry)} },`);
  return [
    `import type { ${type} } from "${runtime}";\nimport * as schemas from "./schemas.js";\n`,
    `/** Schemas of every ${kind} of this API, by its name. */\nexport const ${kind}Schemas = {\n${entries.join("\n")}\n} as const satisfies Readonly<Record<string, Awaited<ReturnType<${type}["schemas"]>>>>;\n`,
  ].join("\n");
}

/** The components that a file's parts are described by. */
function partsOf(file: FileModel) {
  return [...(file.head ? [{ place: "head", component: file.head }] : []), { place: "item", component: file.item }];
}

function fileDescriptor(file: FileModel, api: ApiModel, problems: Problems): string {
  const at = `${api.label}#/components/schemas/${file.component}`;
  const parts = partsOf(file).map(({ place, component }) => ({
    place,
    placed: componentPlaces(component, api, at, problems),
  }));
  return members({
    api: api.name,
    name: file.name,
    layout: file.layout,
    identifiers: parts.flatMap(({ place, placed }) => withPlace(place, identifiersOf(placed))),
    rules: parts.flatMap(({ place, placed }) =>
      rulesOf(placed).map(({ rule, at, values }) => ({ rule, in: place, at, ...(values && { values }) })),
    ),
    ...(Object.keys(file.limits).length > 0 ? { limits: file.limits } : {}),
    ...(file.key.length > 0 ? { key: file.key } : {}),
    fullAllowed: file.fullAllowed,
  });
}

function members(fields: object): string {
  return literal(fields).replace(/^\{ /, "").replace(/ \}$/, "");
}
