import type { IdentifierKind } from "../../core/operation.js";
import { join } from "../../core/place.js";
import type { WantedByKind } from "./kind-maps.js";
import type { Tree } from "./tree.js";
import { visit } from "./walk.js";

/** A document that contains identifiers, and its path for messages. */
export interface Part {
  readonly document: unknown;
  readonly tree: Tree;
  readonly path: string;
  /** Index of the document's first element, where it is a part of a longer list. */
  readonly offset?: number;
}

/** What finding identifiers depends on. */
export interface WantedOptions {
  /** Whether an id need not be looked up. */
  readonly isKnown?: ((kind: IdentifierKind, id: string) => boolean) | undefined;
  /** Maps that learn from the objects that contain ids. */
  readonly learners?: ReadonlyMap<IdentifierKind, (id: string, holder: object) => void> | undefined;
}

/** The identifiers of documents, each once, by kind. */
export function wantedIn(parts: readonly Part[], { isKnown, learners }: WantedOptions = {}): WantedByKind {
  const wanted = new Map<IdentifierKind, Map<string, object | undefined>>();
  let lastKind: IdentifierKind | undefined;
  let lastId: string | undefined;
  for (const { document, tree } of parts) {
    visit(document, tree, (kind, id, holder) => {
      if (learners !== undefined && holder !== undefined) learners.get(kind)?.(id, holder);
      // Rows are grouped by product: most ids are the same as the one before.
      if (id === lastId && kind === lastKind) return;
      lastKind = kind;
      lastId = id;
      let ids = wanted.get(kind);
      if (ids === undefined) {
        ids = new Map();
        wanted.set(kind, ids);
      }
      if (!ids.has(id) && isKnown?.(kind, id) !== true) ids.set(id, holder);
    });
  }
  return wanted;
}

/** An identifier and its path. */
export interface PlacedId {
  readonly kind: IdentifierKind;
  readonly id: string;
  readonly path: string;
  /** Whether it is a key of a map. */
  readonly isKey?: boolean;
}

/** The identifiers of documents with their paths, each as often as it occurs. */
export function placedIds(parts: readonly Part[]): PlacedId[] {
  const placed: PlacedId[] = [];
  for (const part of parts) {
    visit(part.document, part.tree, (kind, id, _, keys, isKey) => {
      placed.push({ kind, id, isKey, path: pathOf(part, keys) });
    });
  }
  return placed;
}

/** A value that stands in place of an identifier and is none. */
export interface InvalidValue {
  readonly kind: IdentifierKind;
  readonly value: unknown;
  readonly path: string;
}

/** The invalid values of documents with their paths. */
export function invalidValues(parts: readonly Part[]): InvalidValue[] {
  const invalid: InvalidValue[] = [];
  for (const part of parts) {
    const note = (kind: IdentifierKind, value: unknown, keys: readonly (string | number)[]): void => {
      invalid.push({ kind, value, path: pathOf(part, keys) });
    };
    visit(part.document, part.tree, () => {}, note);
  }
  return invalid;
}

function pathOf({ path, offset = 0 }: Part, keys: readonly (string | number)[]): string {
  const [first, ...rest] = keys;
  const all = typeof first === "number" ? [first + offset, ...rest] : keys;
  return all.reduce<string>((before, key) => join(before, key), path);
}
