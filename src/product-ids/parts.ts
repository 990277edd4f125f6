import type { IdentifierKind } from "../transport/operation.js";
import { join } from "../transport/place.js";
import { getOrAdd } from "./get-or-add.js";
import type { WantedByKind } from "./kind-maps.js";
import type { Tree } from "./tree.js";
import { visit } from "./walk.js";

/** A document with identifiers in it, and its path for messages. */
export interface Part {
  readonly document: unknown;
  readonly tree: Tree;
  readonly path: string;
  /** Position of the document's first element, where it is a part of a longer list. */
  readonly offset?: number;
}

/** Whether an identifier need not be looked up. */
export type IsKnown = (kind: IdentifierKind, id: string) => boolean;

/** The identifiers of documents, each once, by kind. */
export function wantedIn(parts: readonly Part[], isKnown?: IsKnown): WantedByKind {
  const wanted: Wanted = new Map();
  for (const { document, tree } of parts) collectIds(document, tree, wanted, isKnown);
  return wanted;
}

type Wanted = Map<IdentifierKind, Map<string, object | undefined>>;

function collectIds(document: unknown, tree: Tree, wanted: Wanted, isKnown: IsKnown | undefined): void {
  let lastKind: IdentifierKind | undefined;
  let lastId: string | undefined;
  visit(document, tree, (kind, id, holder) => {
    // Rows come grouped by product: the next id is mostly the one before.
    if (id === lastId && kind === lastKind) return;
    lastKind = kind;
    lastId = id;
    const ids = getOrAdd(wanted, kind, () => new Map<string, object | undefined>());
    if (!ids.has(id) && isKnown?.(kind, id) !== true) ids.set(id, holder);
  });
}

/** Where an identifier stands. */
export interface PlacedId {
  readonly kind: IdentifierKind;
  readonly id: string;
  readonly path: string;
}

/** The identifiers of documents with their paths, each as often as it stands there. */
export function placedIds(parts: readonly Part[]): PlacedId[] {
  const placed: PlacedId[] = [];
  for (const { document, tree, path, offset = 0 } of parts) {
    visit(document, tree, (kind, id, _, keys) => {
      const [first, ...rest] = keys;
      const all = typeof first === "number" ? [first + offset, ...rest] : keys;
      placed.push({ kind, id, path: all.reduce<string>((before, key) => join(before, key), path) });
    });
  }
  return placed;
}
