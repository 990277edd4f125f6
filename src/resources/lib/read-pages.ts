import type { Call } from "../../core/call.js";
import { configurationError } from "../../core/configuration-error.js";
import { headerRecord } from "../../core/headers-input.js";
import { loadPart } from "../../core/load-part.js";
import type { OperationDescriptor, Pagination } from "../../core/operation.js";
import type { CallOptions } from "../../core/request.js";
import type { ApiResponse } from "../../core/response.js";
import { isSameMediaType } from "../../wire/media-type.js";
import { asMethod, type MethodWords, withWords } from "./as-method.js";
import { pageItems } from "./next-page.js";
import { newItems, PageProgress } from "./page-progress.js";

/** One page of a list. */
export interface Page<Item, Body = unknown> {
  /** The entries of this page, in the platform's order. */
  readonly items: readonly Item[];
  /** The platform's response, with status, headers and request id. */
  readonly response: ApiResponse<Body>;
}

/** What a list is made of. */
export interface PageListSource<Body> {
  /** Loads the operations of an API; descriptors are no part of the start. */
  readonly table: () => Promise<{ readonly operations: Readonly<Record<string, OperationDescriptor>> }>;
  /** The operation whose pages the contract describes. */
  readonly id: string;
  /** The facade's method, for errors. */
  readonly words: MethodWords;
  /** The first page's query. */
  readonly query: (operation: OperationDescriptor) => object;
  /** Options of each page's call. */
  readonly options?: CallOptions | undefined;
  readonly send: (query: never, options: CallOptions | undefined) => Call<Body>;
}

/** Reads one page after the other. */
export async function* readPages<Item, Body>(source: PageListSource<Body>): AsyncGenerator<Page<Item, Body>> {
  const { table, id, words, query, send } = source;
  const paged = (await loadPart(table)).operations[id] as OperationDescriptor;
  const { pagination } = paged;
  if (pagination === undefined)
    throw configurationError(words.method, `does not page: the contract of ${paged.id} has no x-pagination`);
  const { options, isPaged } = accepting(pagination, source.options);
  const progress = new PageProgress(paged);
  let before: readonly unknown[] = [];
  let next: Readonly<Record<string, unknown>> | undefined = { ...query(paged) };
  while (next !== undefined) {
    const current: Readonly<Record<string, unknown>> = next;
    const response: ApiResponse<Body> = await asMethod(words, send(current as never, options)).withResponse();
    const items = pageItems(pagination, response.data);
    const worth = await withWords(words, () => progress.worthOf(pagination, current, response.data));
    if (worth === "end") return;
    if (worth === "new") yield { items: newItems(items, before) as Item[], response };
    if (!isPaged) return;
    before = items;
    next = await withWords(words, () => progress.next(pagination, current, response.data));
  }
}

/**
 * Asks for the media type that pages, where only one of them does. Who asks for another one with the call gets the one
 * response that there is: the platform would give the same one for every offset.
 */
function accepting(pagination: Pagination, options: CallOptions | undefined) {
  const paging = pagination.style === "offset" ? pagination.accept : undefined;
  // What is no options or headers at all is left to the call, which says so.
  const isReadable = options === undefined || (typeof options === "object" && options !== null);
  if (paging === undefined || !isReadable) return { options, isPaged: true };
  const headers = options?.headers ?? {};
  if (typeof headers !== "object") return { options, isPaged: true };
  const own = Object.entries(headerRecord(headers)).findLast(([name]) => name.toLowerCase() === "accept")?.[1];
  if (own !== undefined) return { options, isPaged: isSameMediaType(own, paging) };
  return { options: { ...options, headers: { ...headerRecord(headers), accept: paging } }, isPaged: true };
}
