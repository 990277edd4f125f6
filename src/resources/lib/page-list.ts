import type { Call } from "../../core/call.js";
import { configurationError } from "../../core/configuration-error.js";
import type { OperationDescriptor, Pagination } from "../../core/operation.js";
import type { CallOptions } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { isSameMediaType } from "../../wire/media-type.js";
import { asMethod, type MethodWords, streamOf, withWords } from "./as-method.js";
import { isRepeated, newItems, nextPage, pageItems } from "./next-page.js";

/** One page of a list. */
export interface Page<Item, Body = unknown> {
  readonly items: readonly Item[];
  /** The platform's response, with status, headers and request id. */
  readonly response: ApiResponse<Body>;
}

/**
 * A list that is read page by page, as far as it is iterated. Each iteration reads the platform anew.
 *
 * Lists by offset are no snapshot: what is added or removed while they are read can show twice or not at all. An entry that
 * was on the page before is left out, and a page that only repeats the one before ends the list.
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

/** What a list is made of. */
export interface PageListSource<Body> {
  /** Loads the operation whose pages the contract describes; descriptors are no part of the start. */
  readonly operation: () => Promise<OperationDescriptor>;
  /** The facade's method, for errors. */
  readonly words: MethodWords;
  /** The first page's query. */
  readonly query: (operation: OperationDescriptor) => object;
  /** Options of each page's call. */
  readonly options?: CallOptions | undefined;
  readonly send: (query: never, options: CallOptions | undefined) => Call<Body>;
}

/** Makes a list. Nothing is sent before it is iterated. */
export function pageList<Item, Body>(source: PageListSource<Body>): PageList<Item, Body> {
  const { operation, words, query, send } = source;

  const pages = () => streamOf(words, read);

  async function* read(): AsyncGenerator<Page<Item, Body>> {
    const paged = await operation();
    const { pagination } = paged;
    if (pagination === undefined)
      throw configurationError(words.method, `does not page: the contract of ${paged.id} has no x-pagination`);
    const { options, isPaged } = accepting(pagination, source.options);
    let before: readonly unknown[] = [];
    let next: Readonly<Record<string, unknown>> | undefined = { ...query(paged) };
    while (next !== undefined) {
      const current: Readonly<Record<string, unknown>> = next;
      const response: ApiResponse<Body> = await asMethod(words, send(current as never, options)).withResponse();
      const items = pageItems(pagination, response.data);
      if (pagination.style === "offset" && isRepeated(items, before)) return;
      yield { items: newItems(items, before) as Item[], response };
      if (!isPaged) return;
      before = items;
      next = await withWords(words, () => nextPage(paged, pagination, current, response.data));
    }
  }

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

/**
 * Asks for the media type that pages, where only one of them does. Who asks for another one with the call gets the one
 * response that there is: the platform would give the same one for every offset.
 */
function accepting(pagination: Pagination, options: CallOptions | undefined) {
  const paging = pagination.style === "offset" ? pagination.accept : undefined;
  // What is no options at all is left to the call, which says so.
  const isReadable = options === undefined || (typeof options === "object" && options !== null);
  if (paging === undefined || !isReadable) return { options, isPaged: true };
  const headers = options?.headers ?? {};
  const own = Object.entries(headers).findLast(([name]) => name.toLowerCase() === "accept")?.[1];
  if (own !== undefined) return { options, isPaged: isSameMediaType(own, paging) };
  return { options: { ...options, headers: { ...headers, accept: paging } }, isPaged: true };
}
