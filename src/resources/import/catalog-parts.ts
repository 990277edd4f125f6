import type { ProductItem, ProductsFileHead } from "../../../generated/import/types.js";
import { listIssues } from "../../core/list-issues.js";
import { type Issue, NewStoreError } from "../../core/newstore-error.js";
import type { ImportItems } from "./options.js";

/** Products of one catalog in one language, as a part of an import of several. */
export interface CatalogPart {
  /** Catalog and locale; `is_master` says whether others inherit from it, and has to be there where there are several. */
  readonly head: ProductsFileHead;
  /** The products; an iterable other than a list is read once, when the part's turn has come. */
  readonly items: ImportItems<ProductItem>;
}

/** A part with its place in the caller's list. */
export interface PlacedPart extends CatalogPart {
  readonly index: number;
}

/**
 * The parts in the order of import: of each catalog the master first, from which the others take what they lack; else as
 * they were given. Pure.
 *
 * @throws {NewStoreError} kind `validation` where parts contradict each other: two masters of a catalog, a catalog and locale
 * twice, or several of which one does not say whether it is the master.
 */
export function inOrder(parts: readonly CatalogPart[]): readonly PlacedPart[] {
  const placed = parts.map((part, index) => ({ ...part, index }));
  const issues: Issue[] = [];
  const masters = new Map<string, number>();
  const known = new Map<string, number>();
  for (const { head, index } of placed) {
    const { locale, is_master: isMaster } = factsOf(head);
    const catalog = catalogOf(head);
    const path = `parts[${index}].head`;
    const same = JSON.stringify([catalog, locale?.toLowerCase()]);
    const twin = known.get(same);
    if (twin !== undefined)
      issues.push({
        path,
        rule: "repeated-key",
        message: `parts[${twin}] has the same catalog and locale: make one part of them`,
      });
    known.set(same, index);
    if (typeof isMaster !== "boolean" && parts.length > 1)
      issues.push({
        path: `${path}.is_master`,
        rule: "required",
        message: "say true or false: what NewStore takes for left out is not sure, and a catalog has one master",
      });
    if (isMaster !== true) continue;
    const other = masters.get(catalog);
    if (other !== undefined)
      issues.push({
        path: `${path}.is_master`,
        rule: "one-master",
        message: `parts[${other}] is the master of this catalog already`,
      });
    masters.set(catalog, index);
  }
  if (issues.length > 0)
    throw new NewStoreError(`The products import was not sent. ${listIssues(issues)} No import job was created.`, {
      kind: "validation",
      issues,
    });
  const rank = ({ head }: PlacedPart) => (factsOf(head).is_master === true ? 0 : 1);
  const firstOf = new Map<string, number>();
  for (const { head, index } of placed) if (!firstOf.has(catalogOf(head))) firstOf.set(catalogOf(head), index);
  const group = ({ head }: PlacedPart) => firstOf.get(catalogOf(head)) ?? 0;
  return [...placed].sort(
    (one, other) => group(one) - group(other) || rank(one) - rank(other) || one.index - other.index,
  );
}

function factsOf(head: unknown): {
  readonly catalog?: string;
  readonly shop?: string;
  readonly locale?: string;
  readonly is_master?: unknown;
} {
  return Object(head ?? {});
}

function catalogOf(head: unknown): string {
  const { catalog, shop } = factsOf(head);
  return String(catalog ?? shop);
}
