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
  const paths = source.document.paths;
  if (isRecord(paths) && Object.keys(paths).length > 0) return false;
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

  /** Follows references of anything that is no schema (parameters, answers, headers …). */
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
      this.#reserve(found.source, found.pointer, nameOfPointer(found.pointer));
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
    const target = file === "" ? source : this.#load(resolve(dirname(source.file), file));
    // Swagger 2.0 keeps schemas in `definitions`; documents are read as 3.1, and references between files are not.
    const pointer = decodeFragment(fragment).replace(/^\/definitions\//, "/components/schemas/");
    const value = target ? valueAt(target.document, pointer) : undefined;
    if (!target || value === undefined) {
      this.#problems.add(`${source.label}#${at}`, `${ref} does not exist; anything is accepted there`);
      return undefined;
    }
    return { value, source: target, pointer };
  }
}

/** A pointer as text; one with a stray per cent sign is taken as it is. */
function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
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
