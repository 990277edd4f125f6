import { dirname, resolve } from "node:path";
import { Names, pascalCase } from "./names.js";
import type { Problems } from "./problems.js";
import type { Source } from "./read.js";
import { escapePointer, isConstraint, isRecord, mapSubschemas, ORIGIN, refName, refTo, type Schema } from "./schema.js";

/** One named schema of an API. */
export interface Component {
  /** Its TypeScript name. */
  readonly name: string;
  schema: Schema;
  /** Where it is generated, when it belongs to a document that only holds shared parts. */
  readonly shared?: { readonly api: string; readonly name: string };
}

/** A value somewhere in one of the documents. */
export interface Located<T = unknown> {
  readonly value: T;
  readonly source: Source;
  readonly pointer: string;
}

/** Finds the document of a file that a reference names. */
export type Load = (file: string) => Source | undefined;

/** Whether a document only holds shared parts: it describes no operation, no file and no event. */
export function isSharedDocument(source: Source): boolean {
  // What it holds is generated with whatever refers to it.
  if (source.isPart === true) return false;
  const { paths, webhooks } = source.document;
  if ([paths, webhooks].some((map) => isRecord(map) && Object.keys(map).length > 0)) return false;
  return Object.values(schemasOf(source)).every((schema) => !("x-file" in schema) && !("x-event" in schema));
}

/** The component schemas of a document, as written. */
export function schemasOf(source: Source): Record<string, Schema> {
  const components = source.document.components;
  const schemas = isRecord(components) ? components.schemas : undefined;
  return isRecord(schemas) ? (schemas as Record<string, Schema>) : {};
}

/**
 * Makes one document self-contained: every reference to a schema, in whatever file or depth, ends as a reference to a
 * named component; every other reference is replaced by what it names.
 */
export class Bundle {
  readonly components = new Map<string, Component>();
  readonly names = new Names("types");
  readonly #nameByTarget = new Map<string, string>();
  readonly #load: Load;
  readonly #problems: Problems;
  readonly #root: Source;

  constructor(root: Source, load: Load, problems: Problems) {
    this.#root = root;
    this.#load = load;
    this.#problems = problems;
    const own = Object.keys(schemasOf(root));
    // Own names first: what others bring in must not take them.
    for (const key of own) this.#reserve(root, `/components/schemas/${escapePointer(key)}`, key);
    for (const key of own) this.#component(root, `/components/schemas/${escapePointer(key)}`);
  }

  /** Copies a schema so that it only refers to this bundle's components. */
  schema({ value, source, pointer }: Located<Schema>): Schema {
    const replace = (child: Schema, at: string): Schema => {
      if (typeof child.$ref === "string") {
        const name = this.#target(child.$ref, source, at);
        const { $ref: _, ...siblings } = child;
        return { ...(name ? { $ref: refTo(name) } : {}), ...siblings, [ORIGIN]: `${source.label}#${at}` };
      }
      const copy = mapSubschemas(child, (grandchild, step) => replace(grandchild, `${at}/${step}`));
      copy[ORIGIN] = `${source.label}#${at}`;
      delete copy.$defs;
      delete copy.definitions;
      return copy;
    };
    return replace(value, pointer);
  }

  /** Follows references of anything that is no schema (parameters, responses, headers …). */
  deref(located: Located): Located {
    let current = located;
    for (let hops = 0; hops < 20; hops += 1) {
      if (!isRecord(current.value) || typeof current.value.$ref !== "string") return current;
      const found = this.#find(current.value.$ref, current.source, current.pointer);
      if (!found) return { ...current, value: undefined };
      current = found;
    }
    return current;
  }

  /** Gives an inline schema a name. A bare reference keeps the name it has. */
  hoist(wanted: string, schema: Schema): string {
    const isBare = Object.keys(schema).every((key) => key === "$ref" || !isConstraint(key));
    if (schema.$ref !== undefined && isBare) return refName(schema.$ref);
    const name = this.names.take(wanted);
    this.components.set(name, { name, schema });
    return name;
  }

  #target(ref: string, source: Source, at: string): string | undefined {
    const found = this.#find(ref, source, at);
    if (!found) return undefined;
    const key = `${found.source.file}#${found.pointer}`;
    if (!this.#nameByTarget.has(key)) {
      this.#reserve(found.source, found.pointer, nameOfPointer(found.pointer) || found.source.api);
      this.#component(found.source, found.pointer);
    }
    return this.#nameByTarget.get(key);
  }

  #reserve(source: Source, pointer: string, wanted: string): void {
    const name = this.names.take(pascalCase(wanted), "Model");
    if (wanted !== name && pascalCase(wanted) !== name) {
      this.#problems.add(`${source.label}#${pointer}`, `the name is taken; the type is called ${name}`);
    }
    this.#nameByTarget.set(`${source.file}#${pointer}`, name);
    const isShared =
      source !== this.#root && isSharedDocument(source) && /^\/components\/schemas\/[^/]+$/.test(pointer);
    this.components.set(name, {
      name,
      schema: {},
      ...(isShared ? { shared: { api: source.api, name: pascalCase(wanted) } } : {}),
    });
  }

  #component(source: Source, pointer: string): void {
    const component = this.components.get(this.#nameByTarget.get(`${source.file}#${pointer}`) ?? "");
    const value = valueAt(source.document, pointer);
    if (component && isRecord(value)) component.schema = this.schema({ value, source, pointer });
  }

  #find(ref: string, source: Source, at: string): Located | undefined {
    const [file = "", fragment = ""] = ref.split("#");
    const isRemote = /^[a-z][a-z0-9+.-]*:/i.test(file);
    const target =
      file === "" ? source : isRemote ? undefined : this.#load(resolve(dirname(source.file), decode(file)));
    const found = target && findIn(target, decode(fragment));
    if (found) return found;
    const why = isRemote ? "is not in a file, and nothing else is read" : "does not exist";
    this.#problems.add(`${source.label}#${at}`, `${ref} ${why}; anything is accepted there`);
    return undefined;
  }
}

/** Where Swagger 2.0 keeps what 3.x has among its components: documents are read as 3.1, and references are not. */
const MOVED: readonly (readonly [RegExp, string])[] = [
  [/^\/definitions\//, "/components/schemas/"],
  [/^\/parameters\//, "/components/parameters/"],
  [/^\/responses\//, "/components/responses/"],
];

/** What a fragment names in a document: a pointer, the `$anchor` of a schema, or nothing for the whole of it. */
function findIn(source: Source, fragment: string): Located | undefined {
  const { document } = source;
  if (fragment !== "" && !fragment.startsWith("/")) {
    const pointer = pointerOfAnchor(document, fragment);
    return pointer === undefined ? undefined : { value: valueAt(document, pointer), source, pointer };
  }
  const moved = MOVED.map(([from, to]) => fragment.replace(from, to));
  // As it is written first: a file of schemas may have `definitions` of its own.
  for (const pointer of [fragment, ...moved]) {
    const value = valueAt(document, pointer);
    if (value !== undefined) return { value, source, pointer };
  }
  return undefined;
}

/** Where a schema stands that calls itself by this name (JSON Schema 2020-12, 8.2.2). */
function pointerOfAnchor(node: unknown, anchor: string, at = ""): string | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (isRecord(node) && node.$anchor === anchor) return at;
  for (const [key, value] of Object.entries(node)) {
    const found = pointerOfAnchor(value, anchor, `${at}/${escapePointer(key)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A part of a reference as text; one with a stray per cent sign is taken as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a JSON pointer names. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isRecord(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

/** A name for a schema that is referred to in the middle of something: `Order/properties/items` -> `OrderItems`. */
function nameOfPointer(pointer: string): string {
  const steps = new Set(["components", "schemas", "definitions", "$defs", "properties", "schema", "content", "paths"]);
  const tokens = pointer.split("/").filter((token) => token !== "" && !steps.has(token));
  return tokens.map((token) => token.replaceAll("~1", " ").replaceAll("~0", " ")).join(" ");
}
