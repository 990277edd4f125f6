import { Bundle, isSharedDocument, type Load, type Located } from "./bundle.js";
import type { ApiModel, EventModel, FileModel } from "./model.js";
import { type Names, pascalCase } from "./names.js";
import { normaliseComponents } from "./normalise.js";
import type { Problems } from "./problems.js";
import type { Source } from "./read.js";
import { readMedia } from "./read-media.js";
import { type FoundOperation, listAt, readOperation, text } from "./read-operation.js";
import { escapePointer, isRecord, refName, type Schema } from "./schema.js";
import { serverPathOf } from "./server-path.js";

const METHODS = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];
const SUPPORTED = new Set(["get", "post", "put", "patch", "delete"]);

/** Turns a document into the model of one API. `ids` holds the operation ids of the APIs before it. */
export function readApi(source: Source, load: Load, ids: Names, problems: Problems): ApiModel {
  const bundle = new Bundle(source, load, problems);
  const operations = findOperations(source, bundle, problems).map((found) =>
    readOperation(found, bundle, ids, problems),
  );
  const { files, events } = readFilesAndEvents(bundle, source, problems);
  normaliseComponents(bundle.components, problems);
  const info = isRecord(source.document.info) ? source.document.info : {};
  return {
    name: source.api,
    label: source.label,
    title: text(info.title) || source.api,
    description: text(info.description) || text(info.summary),
    isShared: isSharedDocument(source),
    components: bundle.components,
    operations,
    files,
    events,
    limits: numbersOf(source.document["x-limits"]),
    limitTexts: limitTextsOf(source.document["x-limits"]),
  };
}

function findOperations(source: Source, bundle: Bundle, problems: Problems): FoundOperation[] {
  const paths = isRecord(source.document.paths) ? source.document.paths : {};
  const ofDocument = serverPathOf(source.document.servers, source.label, problems) ?? "";
  return Object.entries(paths).flatMap(([path, value]) => {
    const item = bundle.deref({ value, source, pointer: `/paths/${escapePointer(path)}` });
    if (!isRecord(item.value) || path.startsWith("x-")) return [];
    const { value: operations } = item as Located<Record<string, unknown>>;
    const ofItem = serverPathOf(operations.servers, `${item.source.label}#${item.pointer}`, problems) ?? ofDocument;
    const shared = listAt(operations.parameters, { ...item, pointer: `${item.pointer}/parameters` });
    return METHODS.flatMap((method) => {
      const operation = operations[method];
      if (!isRecord(operation)) return [];
      const pointer = `${item.pointer}/${method}`;
      if (!SUPPORTED.has(method)) {
        problems.add(`${item.source.label}#${pointer}`, `${method.toUpperCase()} is not supported; left out`);
        return [];
      }
      const host = operations["x-host"] ?? source.document["x-host"];
      const at = `${item.source.label}#${pointer}`;
      const serverPath = serverPathOf(operation.servers, at, problems) ?? ofItem;
      return [{ method, path, serverPath, located: { value: operation, source: item.source, pointer }, shared, host }];
    });
  });
}

function readFilesAndEvents(bundle: Bundle, source: Source, problems: Problems) {
  const files: FileModel[] = [];
  const events: EventModel[] = [];
  for (const { name, schema, shared } of [...bundle.components.values()]) {
    if (shared) continue;
    const file = schema["x-file"];
    if (isRecord(file)) files.push(readFile(name, schema, file, bundle));
    const event = schema["x-event"];
    const named = Array.isArray(event) ? event : event === undefined ? [] : [event];
    for (const one of named) {
      if (typeof one === "string") events.push({ name: one, component: name });
      else problems.add(`${source.label}#/components/schemas/${name}`, "x-event is neither a name nor a list of names");
    }
  }
  // Who says which schemas are events may describe all of them as one webhook.
  if (events.length === 0) events.push(...readWebhooks(bundle, source, problems));
  return { files, events };
}

/** The events of OpenAPI 3.1: what the API sends to whoever listens, by name. */
function readWebhooks(bundle: Bundle, source: Source, problems: Problems): EventModel[] {
  const webhooks = isRecord(source.document.webhooks) ? source.document.webhooks : {};
  return Object.entries(webhooks).flatMap(([name, value]) => {
    const pointer = `/webhooks/${escapePointer(name)}`;
    const item = bundle.deref({ value, source, pointer });
    const operation = isRecord(item.value) ? item.value.post : undefined;
    const body = isRecord(operation) ? operation.requestBody : undefined;
    const at = { value: body, source: item.source, pointer: `${item.pointer}/post/requestBody` };
    const [media] = readMedia(bundle.deref(at), () => `${pascalCase(name)}Event`, `Event \`${name}\``, bundle);
    if (media !== undefined) return [{ name, component: media.component }];
    problems.add(`${source.label}#${pointer}`, "is no POST with a body; left out");
    return [];
  });
}

function readFile(name: string, schema: Schema, file: Record<string, unknown>, bundle: Bundle): FileModel {
  const named = file.entity ?? file.row ?? file.rows ?? file.name ?? name;
  const { head, items } = schema.properties ?? {};
  const isImport = file.entity !== undefined && items !== undefined;
  const list = isImport ? items : schema;
  const item = list.$ref === undefined && list.items ? list.items : list;
  return {
    name: String(named),
    layout: isImport ? "import" : "rows",
    component: name,
    ...(isImport && head ? { head: bundle.hoist(`${name}Head`, head) } : {}),
    item: item === schema ? name : bundle.hoist(`${name}Item`, item),
    fullAllowed: fullAllowed(schema["x-full-allowed"] ?? file.full, head, bundle),
    limits: numbersOf(schema["x-limits"]),
    key: textsOf(schema["x-item-key"]),
  };
}

/** The texts of a list. */
function textsOf(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === "string") : [];
}

/** Whether an import may replace everything: unless the document says no, or its head only allows `full: false`. */
function fullAllowed(said: unknown, head: Schema | undefined, bundle: Bundle): boolean {
  if (typeof said === "boolean") return said;
  const resolved = head?.$ref === undefined ? head : bundle.components.get(refName(head.$ref))?.schema;
  const full = resolved?.properties?.full;
  if (!full) return true;
  return full.const !== false && !(full.enum?.length === 1 && full.enum[0] === false);
}

/** The numbers of an `x-limits`: each is one, or has one as its `value`. */
export function numbersOf(limits: unknown): Record<string, number> {
  return valuesOfType(limits, "value", (value): value is number => typeof value === "number");
}

/** What an `x-limits` says of its numbers. */
function limitTextsOf(limits: unknown): Record<string, string> {
  return valuesOfType(limits, "description", (value): value is string => typeof value === "string");
}

function valuesOfType<T>(limits: unknown, member: string, fits: (value: unknown) => value is T): Record<string, T> {
  if (!isRecord(limits)) return {};
  const values = Object.entries(limits).map(
    ([name, limit]) => [name, isRecord(limit) ? limit[member] : limit] as const,
  );
  return Object.fromEntries(values.filter((entry): entry is [string, T] => fits(entry[1])));
}

/** Name of an API's client class, as in `OrderInjectionClient`. */
export function clientName(api: ApiModel): string {
  return `${pascalCase(api.name)}Client`;
}
