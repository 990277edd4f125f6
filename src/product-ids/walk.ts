import type { IdentifierKind } from "../transport/operation.js";
import type { Tree } from "./tree.js";

/** Called for each identifier. `keys` leads to it and changes as the walk goes on: copy it to keep it. */
export type Found = (
  kind: IdentifierKind,
  id: string,
  holder: object | undefined,
  keys: readonly (string | number)[],
) => void;

type Member = Readonly<Record<string, unknown>>;

/**
 * Finds the identifiers of a document, as they would be written down.
 *
 * | value at a place | |
 * | --- | --- |
 * | text | an identifier |
 * | empty text, `null`, absent | none: a distribution centre's `store_id` is `""` |
 * | anything else | left to validation |
 */
export function visit(document: unknown, tree: Tree, found: Found): void {
  walk(document, tree, undefined, [], found);
}

function walk(value: unknown, tree: Tree, holder: object | undefined, keys: (string | number)[], found: Found): void {
  if (typeof value === "string") {
    if (tree.leaf === undefined || !isIdentifier(tree, holder)) return;
    const id = tree.prefixes === undefined ? value : splitPrefix(value, tree.prefixes)[1];
    if (id !== "") found(tree.leaf, id, holder, keys);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const written = writtenForm(value);
  if (Array.isArray(written)) {
    if (tree.elements === undefined) return;
    for (let index = 0; index < written.length; index++) {
      keys.push(index);
      walk(written[index], tree.elements, holder, keys, found);
      keys.pop();
    }
    return;
  }
  if (typeof written === "object" && written !== null) walkMembers(written as Member, tree, keys, found);
}

function walkMembers(members: Member, tree: Tree, keys: (string | number)[], found: Found): void {
  for (const [name, member] of tree.members) {
    // Own properties only: a place named `constructor` must not find the prototype's.
    if (!Object.hasOwn(members, name)) continue;
    keys.push(name);
    walk(members[name], member, members, keys, found);
    keys.pop();
  }
  if (tree.entries === undefined && tree.keys === undefined) return;
  for (const key of Object.keys(members)) {
    keys.push(key);
    if (tree.entries !== undefined) walk(members[key], tree.entries, members, keys, found);
    if (tree.keys !== undefined && key !== "") found(tree.keys, key, members, keys);
    keys.pop();
  }
}

/** Whether the object that holds a value says that it is an identifier. */
function isIdentifier({ when }: Tree, holder: object | undefined): boolean {
  if (when === undefined) return true;
  if (holder === undefined || !Object.hasOwn(holder, when.property)) return false;
  return when.is.includes((holder as Member)[when.property] as string);
}

/** How identifiers are exchanged. */
export interface Exchange {
  readonly swap: (kind: IdentifierKind, id: string) => string;
  /** Told of each object and list that was copied, since something in it changed. */
  readonly copied: (copy: object, original: object) => void;
}

/**
 * A document with its identifiers exchanged. Nothing of the document itself is changed: what holds an identifier is
 * copied, member order and unknown members included, and all the rest is the same object as before.
 */
export function replace(value: unknown, tree: Tree, exchange: Exchange): unknown {
  return replaceIn(value, tree, undefined, exchange);
}

function replaceIn(value: unknown, tree: Tree, holder: Member | undefined, exchange: Exchange): unknown {
  if (typeof value === "string") {
    if (tree.leaf === undefined || !isIdentifier(tree, holder)) return value;
    if (tree.prefixes === undefined) return value === "" ? value : exchange.swap(tree.leaf, value);
    const [prefix, id] = splitPrefix(value, tree.prefixes);
    return id === "" ? value : prefix + exchange.swap(tree.leaf, id);
  }
  if (typeof value !== "object" || value === null) return value;
  const written = writtenForm(value);
  if (typeof written !== "object" || written === null) return value;
  const replaced = Array.isArray(written)
    ? replaceElements(written, tree.elements, holder, exchange)
    : replaceMembers(written as Member, tree, exchange);
  if (replaced === written) return value;
  exchange.copied(replaced, value);
  return replaced;
}

function replaceElements(
  list: readonly unknown[],
  tree: Tree | undefined,
  holder: Member | undefined,
  exchange: Exchange,
): readonly unknown[] {
  if (tree === undefined) return list;
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const after = replaceIn(list[index], tree, holder, exchange);
    if (after === list[index]) continue;
    copy ??= [...list];
    copy[index] = after;
  }
  return copy ?? list;
}

function replaceMembers(members: Member, tree: Tree, exchange: Exchange): Member {
  let copy: Record<string, unknown> | undefined;
  for (const [name, child] of tree.members) {
    if (!Object.hasOwn(members, name)) continue;
    const after = replaceIn(members[name], child, members, exchange);
    if (after === members[name]) continue;
    copy ??= { ...members };
    setOwn(copy, name, after);
  }
  if (tree.entries !== undefined) {
    for (const key of Object.keys(members)) {
      const after = replaceIn(members[key], tree.entries, members, exchange);
      if (after === members[key]) continue;
      copy ??= { ...members };
      setOwn(copy, key, after);
    }
  }
  return tree.keys === undefined ? (copy ?? members) : renameKeys(copy ?? members, tree.keys, exchange);
}

/** A key that would fall on another one stays as it is: better an id of the other side than a value lost. */
function renameKeys(members: Member, kind: IdentifierKind, { swap }: Exchange): Member {
  const taken = new Set<string>();
  let isChanged = false;
  const entries = Object.entries(members).map(([key, value]) => {
    const wished = key === "" ? key : swap(kind, key);
    const name = taken.has(wished) ? key : wished;
    taken.add(name);
    isChanged ||= name !== key;
    return [name, value] as const;
  });
  return isChanged ? Object.fromEntries(entries) : members;
}

/** Assigning to `__proto__` would set the prototype. */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

/**
 * | text, where `id` and `external_id` are prefixes | prefix | id |
 * | --- | --- | --- |
 * | `4711` | | `4711` |
 * | `id=4711` | `id=` | `4711` |
 * | `external_id=4711` | | none: it names the thing by another identifier |
 */
function splitPrefix(text: string, prefixes: readonly string[]): readonly [prefix: string, id: string] {
  const prefix = prefixes.find((candidate) => text.startsWith(`${candidate}=`));
  if (prefix === undefined) return ["", text];
  return prefix === "id" ? ["id=", text.slice(3)] : [text, ""];
}

/** What JSON makes of an object that says so itself. */
function writtenForm(value: object): unknown {
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === "function" ? (value as { toJSON(): unknown }).toJSON() : value;
}
