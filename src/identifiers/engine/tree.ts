import type { IdentifierAt, IdentifierKind, Place } from "../../core/operation.js";

/** The places of identifiers in a document as a tree, so that one walk finds all of them. */
export interface Tree {
  /** The value itself is an identifier. */
  leaf?: IdentifierKind;
  /** The value is an identifier only where a property beside it has one of these values. */
  when?: PropertyCondition;
  /** Only text with this prefix is an identifier, as in `id=…`: what follows `=`. */
  prefix?: string;
  /** The map's keys are identifiers. */
  keys?: IdentifierKind;
  /** `[]`. */
  elements?: Tree;
  /** `{}`. */
  entries?: Tree;
  readonly members: (readonly [name: string, tree: Tree])[];
}

/** What has to stand beside a value for it to be an identifier. */
interface PropertyCondition {
  readonly property: string;
  readonly is: readonly string[];
}

/** The tree of places; `undefined` without any. Conditions on parameters are resolved before. */
export function treeOf(places: readonly IdentifierAt[]): Tree | undefined {
  if (places.length === 0) return undefined;
  const root: Tree = { members: [] };
  for (const { kind, at, when } of places) {
    let tree = root;
    let isKeys = false;
    for (const step of stepsOf(at)) {
      if (step === "{key}") isKeys = true;
      else tree = below(tree, step);
    }
    if (isKeys) tree.keys = kind;
    else {
      // A document may have several forms: one marks a place under a condition that another always marks.
      const isOpen = tree.leaf !== undefined && tree.when === undefined;
      tree.leaf = kind;
      if (when !== undefined && "property" in when && !isOpen) tree.when = when;
      else delete tree.when;
    }
    if (when !== undefined && "prefix" in when) tree.prefix = when.prefix;
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
