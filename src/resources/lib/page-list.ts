import { fixedOptions } from "../../core/fixed-options.js";
import { loadPart } from "../../core/load-part.js";
import { streamOf } from "./as-method.js";
import type { Page, PageListSource } from "./read-pages.js";

/**
 * A list that is read page by page, as far as it is iterated. Each iteration reads the platform anew.
 *
 * Lists by offset are no snapshot: what is added or removed while they are read can show twice or not at all. An entry that
 * was on the page before is left out. Pages that repeat or come round end the list where the platform says no total; where
 * its total says that more is there, entries would be missing, and the list fails with kind `api`.
 *
 * @example
 * ```ts
 * for await (const order of newstore.orders.history({ customerId })) console.log(order.id);
 * for await (const page of newstore.orders.history({ customerId }).pages()) console.log(page.items.length);
 * ```
 */
export interface PageList<Item, Body = unknown> extends AsyncIterable<Item> {
  /** The same list, a page at a time. */
  pages(): AsyncIterable<Page<Item, Body>>;
  /**
   * All items at once.
   *
   * @param limit - stop after this many items. Default: no limit.
   */
  toArray(limit?: number): Promise<Item[]>;
}

/** Makes a list. Nothing is sent before it is iterated. */
export function pageList<Item, Body>(given: PageListSource<Body>): PageList<Item, Body> {
  const source = { ...given, options: fixedOptions(given.options) };
  const pages = () =>
    streamOf(source.words, async () => {
      const { readPages } = await loadPart(() => import("./read-pages.js"));
      return readPages<Item, Body>(source);
    });

  async function* items(): AsyncGenerator<Item> {
    for await (const page of pages()) yield* page.items;
  }

  return {
    pages,
    [Symbol.asyncIterator]: items,
    async toArray(limit = Number.POSITIVE_INFINITY) {
      const all: Item[] = [];
      if (limit <= 0) return all;
      for await (const item of items()) if (all.push(item) >= limit) break;
      return all;
    },
  };
}
