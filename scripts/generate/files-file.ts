import { jsDoc } from "./comments.js";
import { componentPlaces, withPlace } from "./descriptor.js";
import { literal } from "./literal.js";
import type { ApiModel, FileModel } from "./model.js";
import type { SchemaTable } from "./operations-file.js";
import { identifiersOf, rulesOf } from "./places.js";
import type { Problems } from "./problems.js";

/** Writes the descriptors of the files an API takes or gives. */
export function renderFiles(api: ApiModel, schemas: SchemaTable, runtime: string, problems: Problems): string {
  return record(api, "files", "FileDescriptor", "All kinds of files of this API by name.", runtime, api.files, (file) =>
    fileDescriptor(file, api, schemas, problems),
  );
}

/** Writes the descriptors of the events of an API. */
export function renderEvents(api: ApiModel, schemas: SchemaTable, runtime: string, problems: Problems): string {
  return record(api, "events", "EventDescriptor", "All events of this API by name.", runtime, api.events, (event) => {
    const placed = componentPlaces(
      event.component,
      api,
      `${api.label}#/components/schemas/${event.component}`,
      problems,
    );
    const fields = { api: api.name, name: event.name, identifiers: identifiersOf(placed) };
    const payload = schemas.get(event.component)?.open;
    return `{ ${members(fields)}, schemas: () => import("./schemas.js").then((schemas) => ({ payload: schemas.${payload} })) }`;
  });
}

function record<T extends { readonly name: string; readonly component: string }>(
  api: ApiModel,
  name: string,
  type: string,
  comment: string,
  runtime: string,
  list: readonly T[],
  descriptor: (entry: T) => string,
): string {
  const constants = list.map((entry) => {
    const description = api.components.get(entry.component)?.schema.description;
    const text = typeof description === "string" ? description : entry.name;
    return { key: entry.name, text: `${jsDoc([text])}${JSON.stringify(entry.name)}: ${descriptor(entry)},` };
  });
  const body = constants.map(({ text }) => text).join("\n");
  const keys = list.map((entry) => JSON.stringify(entry.name)).join(" | ");
  return `import type { ${type} } from "${runtime}";\n\n/** ${comment} */\nexport const ${name}: Readonly<Record<${keys}, ${type}>> = {\n${body}\n};\n`;
}

function fileDescriptor(file: FileModel, api: ApiModel, schemas: SchemaTable, problems: Problems): string {
  const at = `${api.label}#/components/schemas/${file.component}`;
  const side = file.layout === "import" ? "closed" : "open";
  const parts = [...(file.head ? [["head", file.head] as const] : []), ["item", file.item] as const].map(
    ([place, component]) => ({ place, component, placed: componentPlaces(component, api, at, problems) }),
  );
  const fields = {
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
  };
  const loaded = parts.map(({ place, component }) => `${place}: schemas.${schemas.get(component)?.[side]}`).join(", ");
  return `{ ${members(fields)}, schemas: () => import("./schemas.js").then((schemas) => ({ ${loaded} })) }`;
}

function members(fields: object): string {
  return literal(fields).replace(/^\{ /, "").replace(/ \}$/, "");
}
