import type { IdentifierKind } from "../../core/operation.js";
import { idText } from "../lib/id-text.js";
import type { Tree } from "./tree.js";

/** Called for each identifier. `keys` is its path, changed in place as the walk goes on: copy it to keep it. */
export type OnFound = (
  kind: IdentifierKind,
  id: string,
  holder: object | undefined,
  keys: readonly (string | number)[],
  isKey: boolean,
) => void;

type Member = Readonly<Record<string, unknown>>;

/**
 * Finds the identifiers of a document as it will be serialised.
 *
 * | value at a place | |
 * | --- | --- |
 * | text, whole number | is an identifier |
 * | empty text, `null`, absent | is none: a distribution centre's `store_id` is `""` |
 * | anything else | is invalid |
 *
 * @param invalid - called with invalid values. Default: they are passed over.
 */
export function visit(document: unknown, tree: Tree, found: OnFound, invalid?: OnInvalid): void {
  walk(document, tree, undefined, [], { found, invalid });
}

/** Called for each value that stands where an identifier should and is none. */
export type OnInvalid = (kind: IdentifierKind, value: unknown, keys: readonly (string | number)[]) => void;

interface Visitor {
  readonly found: OnFound;
  readonly invalid?: OnInvalid | undefined;
}

function walk(value: unknown, tree: Tree, holder: object | undefined, keys: (string | number)[], on: Visitor): void {
  if (typeof value === "string") {
    if (tree.leaf === undefined || !isIdentifier(tree, holder)) return;
    const id = value.slice(prefixOf(value, tree).length);
    if (id !== "") on.found(tree.leaf, id, holder, keys, false);
    return;
  }
  if (value === null || value === undefined) return;
  if (tree.leaf !== undefined && isScalar(value, tree)) {
    if (!isIdentifier(tree, holder) || tree.prefix !== undefined) return;
    const id = idText(serialisedForm(value));
    if (id === undefined) on.invalid?.(tree.leaf, value, keys);
    else on.found(tree.leaf, id, holder, keys, false);
    return;
  }
  if (typeof value !== "object") return;
  const written = serialisedForm(value);
  if (Array.isArray(written)) {
    if (tree.elements === undefined) return;
    for (let index = 0; index < written.length; index++) {
      keys.push(index);
      walk(written[index], tree.elements, holder, keys, on);
      keys.pop();
    }
    return;
  }
  // A parameter is an id or a list of them: what is written as text is an id, whatever it was.
  if (typeof written !== "object") walk(written, tree, holder, keys, on);
  else if (written !== null) walkMembers(written as Member, tree, keys, on);
}

function walkMembers(members: Member, tree: Tree, keys: (string | number)[], on: Visitor): void {
  for (const [name, member] of tree.members) {
    // Own properties only: a place named `constructor` must not find the prototype's.
    if (!Object.hasOwn(members, name)) continue;
    keys.push(name);
    walk(members[name], member, members, keys, on);
    keys.pop();
  }
  if (tree.entries === undefined && tree.keys === undefined) return;
  for (const key of Object.keys(members)) {
    keys.push(key);
    if (tree.entries !== undefined) walk(members[key], tree.entries, members, keys, on);
    if (tree.keys !== undefined && key !== "") on.found(tree.keys, key, members, keys, true);
    keys.pop();
  }
}

/** Whether nothing below a value can be an identifier, so that the value itself should be one. */
function isScalar(value: NonNullable<unknown>, { members, elements, entries, keys }: Tree): boolean {
  if (typeof value !== "object") return true;
  return members.length === 0 && elements === undefined && entries === undefined && keys === undefined;
}

/** Whether the condition on the object that contains a value holds. */
function isIdentifier({ when }: Tree, holder: object | undefined): boolean {
  if (when === undefined) return true;
  if (holder === undefined || !Object.hasOwn(holder, when.property)) return false;
  return when.is.includes((holder as Member)[when.property] as string);
}

/** How identifiers are replaced. */
export interface Replacement {
  readonly swap: (kind: IdentifierKind, id: string) => string;
  /** Called with each object and list that was copied because something in it changed. */
  readonly copied: (copy: object, original: object) => void;
  /** Called with each key that was not replaced, because another key has its new name. */
  readonly collided?: (kind: IdentifierKind, key: string, name: string) => void;
  /** Called where a value stands in place of an identifier and is none. */
  readonly invalid?: () => void;
}

/**
 * A document with its identifiers replaced. Nothing of the document itself is changed: what contains an identifier is
 * copied, member order and unknown members included, and all the rest is the same object as before.
 */
export function replace(value: unknown, tree: Tree, replacement: Replacement): unknown {
  return replaceIn(value, tree, undefined, replacement);
}

function replaceIn(value: unknown, tree: Tree, holder: Member | undefined, replacement: Replacement): unknown {
  if (typeof value === "string") {
    if (tree.leaf === undefined || !isIdentifier(tree, holder)) return value;
    const prefix = prefixOf(value, tree);
    const id = value.slice(prefix.length);
    return id === "" ? value : prefix + replacement.swap(tree.leaf, id);
  }
  if (value === null || value === undefined) return value;
  if (tree.leaf !== undefined && isScalar(value, tree)) return replaceScalar(value, tree, holder, replacement);
  if (typeof value !== "object") return value;
  const written = serialisedForm(value);
  if (typeof written !== "object") {
    const after = replaceIn(written, tree, holder, replacement);
    return after === written ? value : after;
  }
  if (written === null) return value;
  const replaced = Array.isArray(written)
    ? replaceElements(written, tree.elements, holder, replacement)
    : replaceMembers(written as Member, tree, replacement);
  if (replaced === written) return value;
  replacement.copied(replaced, value);
  return replaced;
}

/** Numbers, and what is no identifier. An id that stays the same stays a number. */
function replaceScalar(
  value: NonNullable<unknown>,
  tree: Tree,
  holder: Member | undefined,
  { swap, invalid }: Replacement,
): unknown {
  if (tree.leaf === undefined || tree.prefix !== undefined || !isIdentifier(tree, holder)) return value;
  const id = idText(serialisedForm(value));
  if (id === undefined) invalid?.();
  const mappedId = id === undefined ? undefined : swap(tree.leaf, id);
  return mappedId === undefined || mappedId === id ? value : mappedId;
}

function replaceElements(
  list: readonly unknown[],
  tree: Tree | undefined,
  holder: Member | undefined,
  replacement: Replacement,
): readonly unknown[] {
  if (tree === undefined) return list;
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const after = replaceIn(list[index], tree, holder, replacement);
    if (after === list[index]) continue;
    copy ??= [...list];
    copy[index] = after;
  }
  return copy ?? list;
}

function replaceMembers(members: Member, tree: Tree, replacement: Replacement): Member {
  let copy: Record<string, unknown> | undefined;
  for (const [name, child] of tree.members) {
    if (!Object.hasOwn(members, name)) continue;
    const after = replaceIn(members[name], child, members, replacement);
    if (after === members[name]) continue;
    copy ??= { ...members };
    setOwn(copy, name, after);
  }
  if (tree.entries !== undefined) {
    for (const key of Object.keys(members)) {
      const after = replaceIn(members[key], tree.entries, members, replacement);
      if (after === members[key]) continue;
      copy ??= { ...members };
      setOwn(copy, key, after);
    }
  }
  return tree.keys === undefined ? (copy ?? members) : renameKeys(copy ?? members, tree.keys, replacement);
}

/**
 * Two keys that would become the same: one of them stays as it is, since a value must not be lost. That is the later
 * one, or the one whose name the other has already.
 */
function renameKeys(members: Member, kind: IdentifierKind, { swap, collided }: Replacement): Member {
  const keys = Object.keys(members);
  const names = new Map(keys.map((key) => [key, key === "" ? key : swap(kind, key)]));
  if (keys.every((key) => names.get(key) === key)) return members;
  for (let isStable = false; !isStable; ) {
    isStable = true;
    // A key that keeps its name has the first right to it.
    const taken = new Set(keys.filter((key) => names.get(key) === key));
    for (const key of keys) {
      const name = names.get(key) as string;
      if (name === key) continue;
      if (!taken.has(name)) taken.add(name);
      else {
        names.set(key, key);
        collided?.(kind, key, name);
        isStable = false;
      }
    }
  }
  return Object.fromEntries(keys.map((key) => [names.get(key) as string, members[key]]));
}

/** Assigning to `__proto__` would set the prototype. */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

/**
 * | text, where only the prefix `id` leads to an identifier | prefix | identifier |
 * | --- | --- | --- |
 * | `id=4711` | `id=` | `4711` |
 * | `4711`, `external_id=4711` | all of it | none |
 */
function prefixOf(text: string, { prefix }: Tree): string {
  if (prefix === undefined) return "";
  return text.startsWith(`${prefix}=`) ? `${prefix}=` : text;
}

/** An object with `toJSON` is serialised as what that returns. */
function serialisedForm(value: NonNullable<unknown>): unknown {
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === "function" ? (value as { toJSON(): unknown }).toJSON() : value;
}
