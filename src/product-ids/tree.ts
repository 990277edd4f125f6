import type { IdentifierAt, IdentifierKind, Place } from "../transport/operation.js";

/** Places of a document as a tree, so that one walk serves all of them. */
export interface Tree {
  /** The value itself is an identifier. */
  leaf?: IdentifierKind;
  /** The value is one only while the property beside it has one of these values. */
  when?: BesideIt;
  /** Prefixes that the identifier may carry, as in `id=…`. */
  prefixes?: readonly string[];
  /** The map's keys are identifiers. */
  keys?: IdentifierKind;
  /** `[]`. */
  elements?: Tree;
  /** `{}`. */
  entries?: Tree;
  readonly members: (readonly [name: string, tree: Tree])[];
}

/** What the object that holds a value has to say for the value to be an identifier. */
export interface BesideIt {
  readonly property: string;
  readonly is: readonly string[];
}

/** A place of a document and what stands there. Conditions on parameters are decided before. */
export interface KindAt extends IdentifierAt {
  readonly prefixes?: readonly string[] | undefined;
}

/** The tree of places; `undefined` without any. */
export function treeOf(places: readonly KindAt[]): Tree | undefined {
  if (places.length === 0) return undefined;
  const root: Tree = { members: [] };
  for (const { kind, at, prefixes, when } of places) {
    let tree = root;
    let isKeys = false;
    for (const step of stepsOf(at)) {
      if (step === "{key}") isKeys = true;
      else tree = below(tree, step);
    }
    if (isKeys) tree.keys = kind;
    else {
      // One form of a document may mark a place always that another marks under a condition.
      const isOpen = tree.leaf !== undefined && tree.when === undefined;
      tree.leaf = kind;
      if (when !== undefined && "property" in when && !isOpen) tree.when = when;
      else delete tree.when;
    }
    if (prefixes !== undefined) tree.prefixes = prefixes;
  }
  return root;
}

/** `shipments[].items{}.id` -> `shipments`, `[]`, `items`, `{}`, `id`; names with a dot in them are quoted. */
function stepsOf(at: Place): string[] {
  return at.match(/"(?:[^"\\]|\\.)*"|\[\]|\{\}|\{key\}|[^.[\]{}]+/g) ?? [];
}

function below(tree: Tree, step: string): Tree {
  if (step === "[]") {
    tree.elements ??= { members: [] };
    return tree.elements;
  }
  if (step === "{}") {
    tree.entries ??= { members: [] };
    return tree.entries;
  }
  const name = step.startsWith('"') ? (JSON.parse(step) as string) : step;
  const known = tree.members.find(([member]) => member === name);
  if (known !== undefined) return known[1];
  const added: Tree = { members: [] };
  tree.members.push([name, added]);
  return added;
}
