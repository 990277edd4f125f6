import type { Place } from "./operation.js";
import { isNoneOfObject, isPlainObject } from "./own-property.js";
import { stepsOf } from "./place.js";

type Keys = (string | number)[];

/**
 * Places of a document by their common beginnings, each with what belongs to it: what looks at each order's hundreds of
 * amounts goes through the order once, and not once a place.
 */
export interface PlaceTree<T> {
  /** What belongs to the place itself. */
  readonly here: T[];
  /** Below properties, by name. */
  readonly named: { readonly name: string; readonly tree: PlaceTree<T> }[];
  /** Below each element of an array, each value of a map, each key of a map. */
  elements?: PlaceTree<T>;
  values?: PlaceTree<T>;
  keys?: PlaceTree<T>;
}

/** Joins places to a tree. */
export function placeTree<T extends { readonly at: Place }>(places: readonly T[]): PlaceTree<T> {
  const root: PlaceTree<T> = { here: [], named: [] };
  for (const place of places) stepsOf(place.at).reduce(belowOf, root).here.push(place);
  return root;
}

/** Steps that stand for many values. */
const MANY: Readonly<Record<string, "elements" | "values" | "keys">> = {
  "[]": "elements",
  "{}": "values",
  "{key}": "keys",
};

function belowOf<T>(tree: PlaceTree<T>, step: string): PlaceTree<T> {
  const fresh: PlaceTree<T> = { here: [], named: [] };
  const kind = Object.hasOwn(MANY, step) ? MANY[step] : undefined;
  if (kind !== undefined) {
    const below = tree[kind] ?? fresh;
    tree[kind] = below;
    return below;
  }
  const known = tree.named.find(({ name }) => name === step);
  if (known !== undefined) return known.tree;
  tree.named.push({ name: step, tree: fresh });
  return fresh;
}

/** Called for a value with what belongs to its place. `keys` are good until it returns. */
export type TreeVisitor<T> = (belonging: T, value: unknown, keys: readonly (string | number)[]) => void;

/**
 * Visits all values that stand at places of a tree, each place's in the order of the document. What is `undefined` is
 * absent, as in JSON.
 */
export function visitTree<T>(document: unknown, tree: PlaceTree<T>, visit: TreeVisitor<T>): void {
  walkTree(document, tree, [], visit);
}

function walkTree<T>(value: unknown, tree: PlaceTree<T>, keys: Keys, visit: TreeVisitor<T>): void {
  const { here, named, elements, values } = tree;
  for (let index = 0; index < here.length; index += 1) visit(here[index] as T, value, keys);
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    if (elements === undefined) return;
    for (let position = 0; position < value.length; position += 1) {
      downTree(position, value[position], elements, keys, visit);
    }
    return;
  }
  const isPlain = isPlainObject(value);
  for (let index = 0; index < named.length; index += 1) {
    const { name, tree: below } = named[index] as (typeof named)[number];
    const property = (value as Readonly<Record<string, unknown>>)[name];
    // Own properties only, as everywhere here; most are absent, which is seen faster.
    if (property === undefined) continue;
    if ((isPlain && isNoneOfObject(property)) || Object.hasOwn(value, name))
      downTree(name, property, below, keys, visit);
  }
  if (values === undefined && tree.keys === undefined) return;
  for (const [key, entry] of Object.entries(value)) {
    if (values !== undefined) downTree(key, entry, values, keys, visit);
    if (tree.keys !== undefined) downTree(key, key, tree.keys, keys, visit);
  }
}

function downTree<T>(
  key: string | number,
  value: unknown,
  tree: PlaceTree<T>,
  keys: Keys,
  visit: TreeVisitor<T>,
): void {
  keys.push(key);
  walkTree(value, tree, keys, visit);
  keys.pop();
}
