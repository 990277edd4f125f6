import type { OperationDescriptor, Pagination } from "../../core/operation.js";
import { countOfMore, nextPage, pageItems, stuck } from "./next-page.js";

/**
 * What of a page was not on the page before. Offsets count from the beginning of a list that changes meanwhile: an entry
 * that is added there pushes the last ones of a page onto the next. Entries are known by their `id`.
 */
export function newItems(items: readonly unknown[], before: readonly unknown[]): readonly unknown[] {
  const known = new Set<unknown>(before.map(idOf));
  known.delete(undefined);
  return items.filter((item) => !known.has(idOf(item)));
}

/**
 * Whether a page is the one before it once more, in whatever order and with whatever has changed in its entries: the
 * platform does not page, or has lost its place.
 */
export function isRepeated(items: readonly unknown[], before: readonly unknown[]): boolean {
  if (items.length === 0 || items.length !== before.length) return false;
  return newItems(items, before).length === 0 || JSON.stringify(items) === JSON.stringify(before);
}

/**
 * Notices pages that come round again, as those of a platform that gives two of them in turn: without a total they would be
 * read for ever. One page is kept, and another one after twice as many pages as the last time: a round of any length ends.
 */
export class Rounds {
  #kept: readonly unknown[] = [];
  #pages = 0;
  #span = 1;

  /** Whether the kept page has come again. */
  isRound(items: readonly unknown[]): boolean {
    if (isRepeated(items, this.#kept)) return true;
    this.#pages += 1;
    if (this.#pages < this.#span) return false;
    this.#kept = items;
    this.#pages = 0;
    this.#span *= 2;
    return false;
  }
}

/** What a page is worth to whoever reads the list. */
type PageWorth = "new" | "known" | "end";

/**
 * Looks at whether a list goes on, page by page.
 *
 * | page | then |
 * | --- | --- |
 * | the one before once more; no total, or no more by the total | `end`: the platform does not page |
 * | the one before once more, though the total says that more is there | `known`: entries that were added moved it |
 * | the same for the third time, though the total says that more is there | an error: entries would be missing |
 * | one of long before; no total, or no more by the total | `end` |
 * | one of long before, though the total says that more is there | an error |
 * | another one | `new` |
 */
export class PageProgress {
  readonly #operation: OperationDescriptor;
  readonly #rounds = new Rounds();
  #before: readonly unknown[] = [];
  #wasKnown = false;

  constructor(operation: OperationDescriptor) {
    this.#operation = operation;
  }

  /** @throws {NewStoreError} kind `api`. */
  worthOf(pagination: Pagination, query: Readonly<Record<string, unknown>>, data: unknown): PageWorth {
    if (pagination.style === "cursor") return "new";
    const items = pageItems(pagination, data);
    const isSame = isRepeated(items, this.#before);
    this.#before = items;
    if (!isSame && !this.#rounds.isRound(items)) {
      this.#wasKnown = false;
      return "new";
    }
    const more = countOfMore(pagination, query, data) ?? 0;
    if (more <= 0) return "end";
    if (!isSame || this.#wasKnown)
      throw stuck(this.#operation, `it returned the same page again although ${more} more are there`);
    this.#wasKnown = true;
    return "known";
  }

  /**
   * The query of the page after one, as {@link nextPage} decides.
   *
   * @throws {NewStoreError} kind `api`, also where cursors come round: it would page for ever.
   */
  next(pagination: Pagination, query: Readonly<Record<string, unknown>>, data: unknown) {
    const next = nextPage(this.#operation, pagination, query, data);
    if (next !== undefined && pagination.style === "cursor" && this.#rounds.isRound([next[pagination.cursor]]))
      throw stuck(this.#operation, `each ${pagination.next} was there before, so the pages come round`);
    return next;
  }
}

function idOf(item: unknown): string | number | undefined {
  const id: unknown = (item as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === "string" || typeof id === "number" ? id : undefined;
}
