import { describe, expect, it } from "vitest";
import { type Call, fromResponse } from "../../src/core/call.js";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import type { OperationDescriptor, Pagination } from "../../src/core/operation.js";
import type { CallOptions } from "../../src/core/request.js";
import { pageList } from "../../src/resources/lib/page-list.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const operation = (pagination?: Pagination) => async (): Promise<OperationDescriptor> =>
  ({ id: "listThings", ...(pagination && { pagination }) }) as OperationDescriptor;
const response = <T>(data: T) =>
  fromResponse(Promise.resolve({ data, status: 200, headers: new Headers(), requestId: undefined, attempts: 1 }));

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

/** An API of one operation. */
function pagedBy(operation: () => Promise<OperationDescriptor>) {
  return { table: async () => ({ operations: { paged: await operation() } }), id: "paged" };
}

/** A list of `things.list`. */
function listOf<Body>(
  operation: () => Promise<OperationDescriptor>,
  query: object,
  send: (query: never) => Call<Body>,
) {
  const words = { method: "things.list" };
  return pageList({ ...pagedBy(operation), words, query: () => query, send });
}

describe("a list by offset", () => {
  const server = (all: number[], withTotal: boolean) => (query: OffsetQuery) => {
    const { offset = 0, count = 10 } = query;
    return response({
      things: all.slice(offset, offset + count),
      ...(withTotal && { pagination_info: { total: all.length } }),
    });
  };

  it("gives every item once and in order, whatever the page size, with and without a total", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.boolean(), async (length, count, withTotal) => {
        const all = Array.from({ length }, (_, i) => i);
        const { total, ...withoutTotal } = byOffset;
        const list = listOf(operation(withTotal ? byOffset : withoutTotal), { count }, server(all, withTotal));
        expect(await list.toArray()).toEqual(all);
      }),
    );
  });

  it("asks for no more pages than are iterated", async () => {
    let asked = 0;
    const list = listOf(operation(byOffset), { count: 5 }, (query: OffsetQuery) => {
      asked++;
      return server([...Array(50).keys()], true)(query);
    });
    expect(await list.toArray(7)).toHaveLength(7);
    expect(asked).toBe(2);
    expect(await list.toArray(0)).toEqual([]);
    expect(asked).toBe(2);
  });

  it("hands over pages with their responses", async () => {
    const sizes: number[] = [];
    for await (const page of listOf(operation(byOffset), { count: 4 }, server([1, 2, 3, 4, 5], true)).pages()) {
      expect(page.response.status).toBe(200);
      sizes.push(page.items.length);
    }
    expect(sizes).toEqual([4, 1]);
  });

  it("fails instead of spinning when a page is empty although more is announced", async () => {
    const list = listOf(operation(byOffset), {}, () => response({ things: [], pagination_info: { total: 3 } }));
    await expect(list.toArray()).rejects.toThrow(
      "things.list makes no progress: it returned an empty page although 3 more are there",
    );
  });

  it("says so when the platform would refuse the next page", async () => {
    const capped = { ...byOffset, maxOffset: 20 };
    const list = listOf(operation(capped), { count: 10 }, server([...Array(50).keys()], true));
    const error = await list.toArray().catch((e: unknown) => e);
    expect(isNewStoreError(error, "validation")).toBe(true);
    expect((error as Error).message).toContain("at most 20 entries");
  });

  it("asks for less than a page where a whole one would reach over the limit", async () => {
    const asked: unknown[] = [];
    const things = server([...Array(20).keys()], true);
    const list = listOf(operation({ ...byOffset, maxOffset: 20 }), { count: 8 }, (query: OffsetQuery) => {
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

describe("a list of a platform that does not page, or that changes meanwhile,", () => {
  const same = { things: [{ id: 1 }, { id: 2 }] };

  it.each([
    ["without a total", same],
    ["with a total that is no number", { ...same, pagination_info: { total: Number.NaN } }],
    ["with a total below zero", { ...same, pagination_info: { total: -1 } }],
  ])("ends when a page is repeated %s", async (_, page) => {
    let sent = 0;
    const list = listOf(operation(byOffset), { count: 2 }, () => {
      sent += 1;
      return response(page);
    });
    expect(await list.toArray()).toEqual(same.things);
    expect(sent).toBe(2);
  });

  it.each([9, "9"])(
    "fails when a page is repeated twice although its total, %j, says that more is there",
    async (total) => {
      let sent = 0;
      const list = listOf(operation(byOffset), { count: 2 }, () => {
        sent += 1;
        return response({ ...same, pagination_info: { total } });
      });
      const seen: unknown[] = [];
      const error = await failureOf(async () => {
        for await (const thing of list) seen.push(thing);
      });
      expect(error).toMatchObject({ kind: "api" });
      expect(error.message).toContain("things.list makes no progress: it returned the same page again although 3 more");
      expect(seen).toEqual(same.things);
      expect(sent).toBe(3);
    },
  );

  it("loses nothing where entries that were added push a whole page on", async () => {
    const all = [1, 2, 3, 4, 5, 6].map((id) => ({ id }));
    let sent = 0;
    const list = listOf(operation(byOffset), { count: 2 }, ({ offset = 0 }: OffsetQuery) => {
      // Before the second page is asked for, two more stand at the beginning.
      if (sent++ === 1) all.unshift({ id: -1 }, { id: 0 });
      return response({ things: all.slice(offset, offset + 2), pagination_info: { total: all.length } });
    });
    expect(await list.toArray()).toEqual([1, 2, 3, 4, 5, 6].map((id) => ({ id })));
  });

  it("never ends in silence before its total, whatever the platform gives", async () => {
    const page = fc.array(fc.record({ id: fc.nat(5) }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(page, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 30 }),
        async (pages, total) => {
          let sent = 0;
          const given: { readonly id: number }[] = [];
          const list = listOf(operation(byOffset), { count: 3 }, () => {
            const things = pages[sent % pages.length] ?? [];
            sent += 1;
            if (sent > 100) throw new Error("it reads for ever");
            given.push(...things);
            return response({ things, pagination_info: { total } });
          });
          const seen = new Set<number>();
          let isWhole = true;
          try {
            for await (const { id } of list as AsyncIterable<{ readonly id: number }>) seen.add(id);
          } catch (error) {
            if (!isNewStoreError(error, "api")) throw error;
            isWhole = false;
          }
          if (isWhole) expect(given.length).toBeGreaterThanOrEqual(total);
          // What was given before it failed was handed over.
          expect([...seen].sort()).toEqual([...new Set(given.map(({ id }) => id))].sort());
        },
      ),
    );
  });

  it("reads a total that is written as text", async () => {
    let sent = 0;
    const list = listOf(operation(byOffset), { count: 2 }, () => {
      sent += 1;
      return response({ ...same, pagination_info: { total: "2" } });
    });
    expect(await list.toArray()).toEqual(same.things);
    expect(sent).toBe(1);
  });

  it("leaves out what was on the page before", async () => {
    const pages = [[{ id: 1 }, { id: 2 }], [{ id: 2 }, { id: 3 }], [{ id: 4 }]];
    let at = 0;
    const list = listOf(operation(byOffset), { count: 2 }, () => response({ things: pages[at++] ?? [] }));
    expect(await list.toArray()).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }]);
  });

  it("ends when pages come round", async () => {
    let sent = 0;
    const list = listOf(operation(byOffset), { count: 1 }, () => response({ things: [{ id: sent++ % 3 }] }));
    const ids = (await list.toArray()) as { readonly id: number }[];
    expect(ids.slice(0, 3)).toEqual([{ id: 0 }, { id: 1 }, { id: 2 }]);
    expect(sent).toBeLessThanOrEqual(10);
  });

  it("never reads a repeating platform for ever", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(undefined, "7", 7),
        fc.boolean(),
        async (ids, total, changes) => {
          let sent = 0;
          const list = listOf(operation(byOffset), { count: ids.length }, () => {
            sent += 1;
            if (sent > 20) throw new Error("it reads for ever");
            return response({
              // A time of access, and entries in the order in which a database happens to give them.
              things: [...ids.slice(sent % ids.length), ...ids.slice(0, sent % ids.length)].map((id) =>
                changes ? { id, seen: sent } : { id },
              ),
              ...(total !== undefined && { pagination_info: { total } }),
            });
          });
          // Where the total says that more is there, it fails.
          await list.toArray().catch((error: unknown) => {
            if (total === undefined || !isNewStoreError(error, "api")) throw error;
          });
        },
      ),
    );
  });
});

describe("a list by cursor", () => {
  const pages: Record<string, object> = {
    "": { items: ["a"], next_page_key: "1" },
    "1": { items: [], next_page_key: "2" },
    "2": { items: ["b"] },
  };

  it("follows the cursor over an empty page to the end", async () => {
    const list = listOf(operation(byCursor), {}, (query: { start_at?: string }) =>
      response(pages[query.start_at ?? ""]),
    );
    expect(await list.toArray()).toEqual(["a", "b"]);
  });

  it("fails instead of spinning when cursors come round, however many there are, and hands over every page before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.nat(5), async (length, before) => {
        let sent = 0;
        const list = listOf(operation(byCursor), {}, () => {
          const at = sent;
          sent += 1;
          if (sent > 200) throw new Error("it reads for ever");
          return response({ items: [at], next_page_key: at < before ? `once ${at}` : `key ${(at - before) % length}` });
        });
        const seen: unknown[] = [];
        const error = await failureOf(async () => {
          for await (const item of list) seen.push(item);
        });
        expect(error).toMatchObject({ kind: "api" });
        expect(error.message).toContain("things.list makes no progress");
        expect(seen).toHaveLength(sent);
      }),
    );
  });

  it("fails instead of spinning when the same cursor comes back", async () => {
    const list = listOf(operation(byCursor), {}, () => response({ items: ["a"], next_page_key: "same" }));
    await expect(list.toArray()).rejects.toThrow("things.list makes no progress");
  });
});

describe("a list that pages in one media type only", () => {
  const accepting = operation({ ...byOffset, accept: "application/vnd.things+json" });
  const sentBy = async (headers: CallOptions["headers"]) => {
    const sent: unknown[] = [];
    const send = (_: never, options: CallOptions | undefined) => {
      sent.push(options?.headers);
      return response({ things: [1], pagination_info: { total: 1 } });
    };
    const source = { ...pagedBy(accepting), words: { method: "things.list" }, query: () => ({}), send };
    await pageList({ ...source, options: { headers } }).toArray();
    return sent;
  };

  it.each<[string, () => CallOptions["headers"]]>([
    ["an object", () => ({ "x-own": "1" })],
    ["a Headers", () => new Headers({ "x-own": "1" })],
    ["a list of pairs", () => [["x-own", "1"]]],
  ])("asks for it beside the caller's headers, as %s", async (_, headers) => {
    expect(await sentBy(headers())).toEqual([{ "x-own": "1", accept: "application/vnd.things+json" }]);
  });

  it("asks for what the caller asks for, and leaves headers that are none to the call", async () => {
    expect(await sentBy(new Headers({ Accept: "text/csv" }))).toEqual([{ accept: "text/csv" }]);
    expect(await sentBy(5 as never)).toEqual([5]);
  });
});

it("an operation that does not page cannot be listed", async () => {
  const list = listOf(operation(), {}, () => response({}));
  await expect(list.toArray()).rejects.toThrow("does not page");
});
