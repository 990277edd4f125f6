import type { Place } from "./operation.js";

/** A value that stands at a place, with its path, as in `body.shipments[0].items[2].product_id`. */
export interface Placed {
  readonly path: string;
  readonly value: unknown;
  /** Property names and indices from the document to the value. */
  readonly keys: readonly (string | number)[];
}

/**
 * All values that stand at a place of a document. Places that the document does not have give nothing.
 *
 * `[]` stands for every element of an array, `{}` for every value of a map, `{key}` for a map's keys; the empty place
 * is the document itself.
 *
 * @param root Path of the document itself, as in `body`; may be empty.
 */
export function valuesAt(document: unknown, place: Place, root = ""): Placed[] {
  return stepsOf(place).reduce<Placed[]>(
    (placed, step) => placed.flatMap((from) => follow(from, step)),
    [{ path: root, value: document, keys: [] }],
  );
}

/** `shipments[].items{}.id` -> `shipments`, `[]`, `items`, `{}`, `id`. */
function stepsOf(place: Place): string[] {
  return place.match(/\[\]|\{\}|\{key\}|[^.[\]{}]+/g) ?? [];
}

function follow(from: Placed, step: string): Placed[] {
  const { value } = from;
  if (step === "[]") return Array.isArray(value) ? value.map((element, index) => down(from, index, element)) : [];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  if (step === "{}") return Object.entries(value).map(([key, entry]) => down(from, key, entry));
  if (step === "{key}") return Object.keys(value).map((key) => down(from, key, key));
  // Own properties only: a place named `constructor` must not find the prototype's.
  if (!Object.hasOwn(value, step)) return [];
  return [down(from, step, (value as Record<string, unknown>)[step])];
}

function down({ path, keys }: Placed, key: string | number, value: unknown): Placed {
  return { path: join(path, key), keys: [...keys, key], value };
}

/** The value under a list of property names and indices, or `undefined`. */
export function valueUnder(document: unknown, keys: readonly PropertyKey[]): unknown {
  let value = document;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** Extends a path by a property name or an array index; names that are not identifiers are quoted. */
export function join(path: string, key: PropertyKey): string {
  if (typeof key === "number") return `${path}[${key}]`;
  const name = String(key);
  if (!/^[\w$-]+$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === "" ? name : `${path}.${name}`;
}
