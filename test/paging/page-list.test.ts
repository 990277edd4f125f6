import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNewStoreError } from "../../src/errors/index.js";
import { pageList } from "../../src/paging/page-list.js";
import { fromAnswer } from "../../src/transport/call.js";
import type { OperationDescriptor, Pagination } from "../../src/transport/operation.js";

const operation = (pagination?: Pagination): OperationDescriptor =>
  ({ id: "listThings", ...(pagination && { pagination }) }) as OperationDescriptor;
const answer = <T>(data: T) =>
  fromAnswer(Promise.resolve({ data, status: 200, headers: new Headers(), requestId: undefined, attempts: 1 }));

const byOffset: Pagination = {
  style: "offset",
  offset: "offset",
  count: "count",
  items: "things",
  total: "pagination_info.total",
};
const byCursor: Pagination = { style: "cursor", cursor: "start_at", next: "next_page_key", items: "items" };

interface OffsetQuery {
  readonly offset?: number;
  readonly count?: number;
}

describe("a list by offset", () => {
  const server = (all: number[], withTotal: boolean) => (query: OffsetQuery) => {
    const { offset = 0, count = 10 } = query;
    return answer({
      things: all.slice(offset, offset + count),
      ...(withTotal && { pagination_info: { total: all.length } }),
    });
  };

  it("gives every item once and in order, whatever the page size, with and without a total", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.boolean(), async (length, count, withTotal) => {
        const all = Array.from({ length }, (_, i) => i);
        const { total, ...withoutTotal } = byOffset;
        const list = pageList(operation(withTotal ? byOffset : withoutTotal), { count }, server(all, withTotal));
        expect(await list.toArray()).toEqual(all);
      }),
    );
  });

  it("asks for no more pages than are iterated", async () => {
    let asked = 0;
    const list = pageList(operation(byOffset), { count: 5 }, (query: OffsetQuery) => {
      asked++;
      return server([...Array(50).keys()], true)(query);
    });
    expect(await list.toArray(7)).toHaveLength(7);
    expect(asked).toBe(2);
    expect(await list.toArray(0)).toEqual([]);
    expect(asked).toBe(2);
  });

  it("hands over pages with their answers", async () => {
    const sizes: number[] = [];
    for await (const page of pageList(operation(byOffset), { count: 4 }, server([1, 2, 3, 4, 5], true)).pages()) {
      expect(page.response.status).toBe(200);
      sizes.push(page.items.length);
    }
    expect(sizes).toEqual([4, 1]);
  });

  it("fails instead of spinning when a page is empty although more is announced", async () => {
    const list = pageList(operation(byOffset), {}, () => answer({ things: [], pagination_info: { total: 3 } }));
    await expect(list.toArray()).rejects.toThrow(
      "listThings makes no progress: it answered an empty page although 3 more are there",
    );
  });

  it("says so when the platform would refuse the next page", async () => {
    const capped = { ...byOffset, maxOffset: 20 };
    const list = pageList(operation(capped), { count: 10 }, server([...Array(50).keys()], true));
    const error = await list.toArray().catch((e: unknown) => e);
    expect(isNewStoreError(error, "validation")).toBe(true);
    expect((error as Error).message).toContain("at most 20 entries");
  });

  it("asks for less than a page where a whole one would reach over the limit", async () => {
    const asked: unknown[] = [];
    const things = server([...Array(20).keys()], true);
    const list = pageList(operation({ ...byOffset, maxOffset: 20 }), { count: 8 }, (query: OffsetQuery) => {
      asked.push([query.offset ?? 0, query.count]);
      return things(query);
    });
    expect(await list.toArray()).toHaveLength(20);
    expect(asked).toEqual([
      [0, 8],
      [8, 8],
      [16, 4],
    ]);
  });
});

describe("a list by cursor", () => {
  const pages: Record<string, object> = {
    "": { items: ["a"], next_page_key: "1" },
    "1": { items: [], next_page_key: "2" },
    "2": { items: ["b"] },
  };

  it("follows the cursor over an empty page to the end", async () => {
    const list = pageList(operation(byCursor), {}, (query: { start_at?: string }) =>
      answer(pages[query.start_at ?? ""]),
    );
    expect(await list.toArray()).toEqual(["a", "b"]);
  });

  it("fails instead of spinning when the same cursor comes back", async () => {
    const list = pageList(operation(byCursor), {}, () => answer({ items: ["a"], next_page_key: "same" }));
    await expect(list.toArray()).rejects.toThrow("listThings makes no progress");
  });
});

it("an operation that does not page cannot be listed", () => {
  expect(() => pageList(operation(), {}, () => answer({}))).toThrow("listThings does not page");
});
