import type { Place, RulePlace } from "../core/operation.js";
import { join } from "../core/place.js";
import { type PlaceTree, placeTree, visitTree } from "../core/place-tree.js";
import type { Finding } from "./drift.js";
import type { Root } from "./explain.js";
import { rules, WARNINGS } from "./rules/index.js";
import type { Rule, RuleContext } from "./rules/rule.js";

/** A rule where it applies. */
interface PlacedRule {
  readonly at: Place;
  readonly name: string;
  readonly rule: Rule;
  readonly values: ReadonlySet<string> | undefined;
  /** Place in the contract's list. */
  readonly order: number;
}

const trees = new WeakMap<readonly RulePlace[], PlaceTree<PlacedRule>>();

/** Made once a list: lists belong to descriptors. A rule that is not known here is left out. */
function treeOf(places: readonly RulePlace[]): PlaceTree<PlacedRule> {
  const known = trees.get(places);
  if (known !== undefined) return known;
  const placed = places.flatMap(({ rule: name, at, values }, order) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    return rule === undefined ? [] : [{ at, name, rule, values: values && new Set(values), order }];
  });
  const tree = placeTree(placed);
  trees.set(places, tree);
  return tree;
}

/**
 * What the rules of a contract say of a document, in the contract's order. A rule that is not known here says nothing.
 *
 * @param head - of the file that the document belongs to.
 */
export function checkRules(places: readonly RulePlace[], document: unknown, root: Root, head?: unknown): Finding[] {
  const findings: { readonly order: number; readonly found: Finding }[] = [];
  const contexts: RuleContext[] = [];
  visitTree(document, treeOf(places), ({ rule, name, values, order }, value, keys) => {
    // One for all values of a place: hundreds of amounts come by here, and `keys` is the same list for all of them.
    const context = contexts[order] ?? new PlaceContext(keys, document, head, values);
    contexts[order] = context;
    const said = rule(value, context);
    if (said !== undefined) findings.push({ order, found: finding(name, said, keys, root) });
  });
  return findings.sort((one, other) => one.order - other.order).map(({ found }) => found);
}

/** A class, which costs less than an object with a function of its own: an order meets thirty places. */
class PlaceContext implements RuleContext {
  #made: { readonly value: unknown } | undefined;

  constructor(
    readonly keys: readonly (string | number)[],
    readonly document: unknown,
    readonly head: unknown,
    readonly values: ReadonlySet<string> | undefined,
  ) {}

  /** Keeps what was made first. */
  index<T>(make: (context: RuleContext) => T): T {
    this.#made ??= { value: make(this) };
    return this.#made.value as T;
  }
}

function finding(rule: string, message: string, keys: readonly (string | number)[], root: Root): Finding {
  const path = keys.reduce<string>((path, key) => join(path, key), root.path);
  const found = { keys: [...root.keys, ...keys], issue: { path, message, rule } };
  return WARNINGS.has(rule) ? { ...found, isWarning: true } : found;
}
