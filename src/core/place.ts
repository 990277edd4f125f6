import type { Place } from "./operation.js";

/** A value that stands at a place, with its path, as in `body.shipments[0].items[2].product_id`. */
export interface Placed {
  readonly path: string;
  readonly value: unknown;
  /** Property names and indices from the document to the value. */
  readonly keys: readonly (string | number)[];
}

/** Called for a value at a place. `keys` lead from the document to the value; they are good until it returns. */
export type PlaceVisitor = (value: unknown, keys: readonly (string | number)[]) => void;

/**
 * All values that stand at a place of a document. Places that the document does not have give nothing.
 *
 * `[]` stands for every element of an array, `{}` for every value of a map, `{key}` for a map's keys; the empty place
 * is the document itself.
 *
 * @param root Path of the document itself, as in `body`; may be empty.
 */
export function valuesAt(document: unknown, place: Place, root = ""): Placed[] {
  const placed: Placed[] = [];
  visitAt(document, place, (value, keys) => {
    placed.push({ path: keys.reduce<string>((path, key) => join(path, key), root), value, keys: [...keys] });
  });
  return placed;
}

/** The same, without a list: for what looks at many values and has something to say about none. */
export function visitAt(document: unknown, place: Place, visit: PlaceVisitor): void {
  walk(document, stepsOf(place), 0, [], visit);
}

const knownSteps = new Map<Place, readonly string[]>();

/** `shipments[].items{}.id` -> `shipments`, `[]`, `items`, `{}`, `id`. Kept: places come from descriptors and are few. */
export function stepsOf(place: Place): readonly string[] {
  const known = knownSteps.get(place);
  if (known !== undefined) return known;
  const steps = place.match(/\[\]|\{\}|\{key\}|[^.[\]{}]+/g) ?? [];
  knownSteps.set(place, steps);
  return steps;
}

function walk(value: unknown, steps: readonly string[], index: number, keys: Keys, visit: PlaceVisitor): void {
  const step = steps[index];
  if (step === undefined) {
    visit(value, keys);
    return;
  }
  if (step === "[]") {
    if (!Array.isArray(value)) return;
    for (let position = 0; position < value.length; position += 1) {
      down(position, value[position], steps, index, keys, visit);
    }
    return;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  if (step === "{}") {
    for (const [key, entry] of Object.entries(value)) down(key, entry, steps, index, keys, visit);
  } else if (step === "{key}") {
    for (const key of Object.keys(value)) down(key, key, steps, index, keys, visit);
  } else if (Object.hasOwn(value, step)) {
    // Own properties only: a place named `constructor` must not find the prototype's.
    down(step, (value as Record<string, unknown>)[step], steps, index, keys, visit);
  }
}

type Keys = (string | number)[];

/** No closure: this runs for each value on the way to each amount of an order. */
function down(
  key: string | number,
  value: unknown,
  steps: readonly string[],
  index: number,
  keys: Keys,
  visit: PlaceVisitor,
): void {
  keys.push(key);
  walk(value, steps, index + 1, keys, visit);
  keys.pop();
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
