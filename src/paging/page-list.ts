import { NewStoreError } from "../errors/newstore-error.js";
import type { Call } from "../transport/call.js";
import type { OperationDescriptor } from "../transport/operation.js";
import type { Answer } from "../transport/transport.js";
import { nextPage, pageItems } from "./next-page.js";

/** One page of a list. */
export interface Page<Item, Body = unknown> {
  readonly items: readonly Item[];
  /** The platform's answer, with status, headers and request id. */
  readonly response: Answer<Body>;
}

/**
 * A list that is read page by page, as far as it is iterated. Each iteration asks the platform anew.
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

/** Makes a list of an operation whose pages the contract describes. */
export function pageList<Item, Body>(
  operation: OperationDescriptor,
  query: object,
  send: (query: never) => Call<Body>,
): PageList<Item, Body> {
  const pagination = operation.pagination;
  if (pagination === undefined)
    throw new NewStoreError(`${operation.id} does not page: its contract has no x-pagination.`, {
      kind: "configuration",
    });

  async function* pages(): AsyncGenerator<Page<Item, Body>> {
    let next: Readonly<Record<string, unknown>> | undefined = { ...query };
    while (next !== undefined) {
      const response: Answer<Body> = await send(next as never).withResponse();
      yield { items: pageItems(pagination as NonNullable<typeof pagination>, response.data) as Item[], response };
      next = nextPage(operation, pagination as NonNullable<typeof pagination>, next, response.data);
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
