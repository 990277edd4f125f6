import { describe, expect, it } from "vitest";
import type { OperationDescriptor, Pagination } from "../../src/core/operation.js";
import { nextPage, pageItems } from "../../src/resources/lib/next-page.js";
import { isRepeated, newItems, PageProgress, Rounds } from "../../src/resources/lib/page-progress.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const operation = { id: "listThings" } as OperationDescriptor;
const BY_OFFSET: Pagination = {
  style: "offset",
  offset: "offset",
  count: "count",
  items: "things",
  total: "info.total",
};
const BY_CURSOR: Pagination = { style: "cursor", cursor: "start_at", next: "next_key", items: "things" };

const next = (pagination: Pagination, query: Record<string, unknown>, data: unknown) =>
  nextPage(operation, pagination, query, data);
const refused = (pagination: Pagination, query: Record<string, unknown>, data: unknown) =>
  failureOf(Promise.resolve().then(() => next(pagination, query, data)));
/** A page of so many things, and what the platform calls their total. */
const page = (length: number, total?: unknown) => ({
  things: Array.from({ length }, (_, id) => ({ id })),
  ...(total !== undefined && { info: { total } }),
});

describe("the page after one by offset", () => {
  it("begins where what was received ends, and keeps the rest of the query", () => {
    expect(next(BY_OFFSET, { state: "a", count: 2 }, page(2, 5))).toEqual({ state: "a", count: 2, offset: 2 });
    expect(next(BY_OFFSET, { offset: 2, count: 2 }, page(2, 5))).toEqual({ count: 2, offset: 4 });
    expect(next(BY_OFFSET, { offset: 4, count: 2 }, page(1, 5))).toBeUndefined();
    expect(next(BY_OFFSET, {}, page(0, 0))).toBeUndefined();
    expect(next(BY_OFFSET, { count: 2 }, page(2, 0))).toBeUndefined();
  });

  it.each([["3"], ["12"], [12]])("is by a total of %j, text or number", (total) => {
    expect(next(BY_OFFSET, { count: 9 }, page(2, total))).toEqual({ count: 9, offset: 2 });
  });

  // A page shorter than requested is then the last one.
  it.each([[-1], [true], ["x1"], ["1x"], ["-1"], [""], [null], [[9]], [{}], ["9".repeat(16)]])(
    "is by the page's length where the total is %j",
    (total) => {
      expect(next(BY_OFFSET, { count: 3 }, page(2, total))).toBeUndefined();
      expect(next(BY_OFFSET, { count: 2 }, page(2, total))).toEqual({ count: 2, offset: 2 });
    },
  );

  it("is none after a page that is shorter than what was requested, or than the platform's own", () => {
    const own: Pagination = { ...BY_OFFSET, defaultCount: 4 };
    expect(next(own, {}, page(3))).toBeUndefined();
    expect(next(own, {}, page(4))).toEqual({ offset: 4 });
    expect(next(own, { count: 3 }, page(3))).toEqual({ count: 3, offset: 3 });
    expect(next(own, { count: 5 }, page(4))).toBeUndefined();
    expect(next(BY_OFFSET, {}, page(1))).toEqual({ offset: 1 });
    expect(next(BY_OFFSET, {}, page(0))).toBeUndefined();
    const { total: _, ...uncounted } = BY_OFFSET;
    expect([next(uncounted, { count: 3 }, page(2, 9)), next(uncounted, { count: 2 }, page(2, 9))]).toEqual([
      undefined,
      { count: 2, offset: 2 },
    ]);
    // Requested by who wants to see that there is nothing: an empty page always ends.
    expect(next(BY_OFFSET, { count: 0 }, page(0))).toBeUndefined();
  });

  it("is an error where an empty page says that more is there", async () => {
    const { kind, operationId, message } = await refused(BY_OFFSET, { offset: 2 }, page(0, 5));
    expect([kind, operationId]).toEqual(["api", "listThings"]);
    expect(message).toContain("an empty page although 3 more are there");
  });

  it("ends where the platform's offsets end, with an error if more is there", async () => {
    const bounded: Pagination = { ...BY_OFFSET, maxOffset: 10 };
    expect(next(bounded, { offset: 4, count: 4 }, page(4, 99))).toEqual({ offset: 8, count: 2 });
    expect(next(bounded, { offset: 2, count: 4 }, page(4, 99))).toEqual({ offset: 6, count: 4 });
    expect(next(bounded, { offset: 8 }, page(1, 99))).toEqual({ offset: 9 });
    const { kind, operationId, message } = await refused(bounded, { offset: 8, count: 2 }, page(2, 99));
    expect([kind, operationId]).toEqual(["validation", "listThings"]);
    expect(message).toContain("at most 10 entries");
    expect(next(bounded, { offset: 8, count: 2 }, page(2, 10))).toBeUndefined();
  });
});

describe("the page after one by cursor", () => {
  it("is asked for with the cursor that came", () => {
    expect(next(BY_CURSOR, { state: "a", start_at: 1 }, { next_key: 7 })).toEqual({ state: "a", start_at: 7 });
    expect(next(BY_CURSOR, {}, { next_key: "k" })).toEqual({ start_at: "k" });
  });

  it.each([[{}], [{ next_key: null }], [{ next_key: "" }], [null], [undefined]])("is none after %j", (data) => {
    expect(next(BY_CURSOR, { start_at: "k" }, data)).toBeUndefined();
    expect(next(BY_CURSOR, {}, data)).toBeUndefined();
  });

  it("is an error where the same cursor comes again", async () => {
    const { kind, message } = await refused(BY_CURSOR, { start_at: "k" }, { next_key: "k" });
    expect(kind).toBe("api");
    expect(message).toContain("listThings makes no progress: it returned the next_key that was sent");
  });
});

describe("the items of a page", () => {
  it("are none where the response has no such list", () => {
    for (const data of [undefined, null, 7, {}, { things: null }, { things: {} }])
      expect(pageItems(BY_OFFSET, data)).toEqual([]);
    expect(pageItems(BY_OFFSET, page(2))).toHaveLength(2);
  });

  it("that stood on the page before are left out, by their id; others are kept", () => {
    const [a, b, c] = [{ id: "a" }, { id: 2 }, { id: "c" }];
    expect(newItems([b, c], [a, b])).toEqual([c]);
    expect(newItems([a, c], [a, b])).toEqual([c]);
    const odd = [{ id: true }, { id: null }, { id: {} }, {}, null, undefined, 7];
    expect(newItems(odd, odd)).toEqual(odd);
    expect(newItems([...odd, b], [...odd, b])).toEqual(odd);
    expect(newItems([a], [])).toEqual([a]);
  });

  it("are the page before once more only where all are", () => {
    const [one, other] = [{ id: 1 }, { id: 2 }];
    expect(isRepeated([one, other], [one, other])).toBe(true);
    expect(isRepeated([one], [other])).toBe(false);
    expect(isRepeated([one], [one, other])).toBe(false);
    expect(isRepeated([], [])).toBe(false);
    expect(isRepeated([{ ...other, seen: 2 }, one], [one, { ...other, seen: 1 }])).toBe(true);
    expect(isRepeated([one, {}], [one, {}])).toBe(true);
    expect(isRepeated([one, { a: 1 }], [one, { a: 2 }])).toBe(false);
  });

  it("are noticed when they come round, however long the round, soon after its second time", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 60 }), (lead, length) => {
        const rounds = new Rounds();
        const pageAt = (at: number) => [{ id: at < lead ? at : lead + ((at - lead) % length) }];
        let at = 0;
        while (!rounds.isRound(pageAt(at))) at += 1;
        expect(at).toBeGreaterThanOrEqual(lead + length);
        expect(at).toBeLessThanOrEqual(3 * (lead + length) + 1);
      }),
    );
  });

  it.each([
    [1, 2],
    [2, 3],
    [3, 6],
    [4, 7],
    [5, 12],
  ])("of %i in turn are noticed at page %i", (length, pages) => {
    const rounds = new Rounds();
    let read = 1;
    while (!rounds.isRound([{ id: read % length }])) read += 1;
    expect(read).toBe(pages);
  });

  it("are none that came round where each is another one", () => {
    const rounds = new Rounds();
    for (let id = 0; id < 1_000; id += 1) expect(rounds.isRound([{ id }, { id: id + 1 }])).toBe(false);
  });
});

describe("a list by offset", () => {
  const things = (...ids: number[]) => ids.map((id) => ({ id }));
  /** What pages of two are worth, and in the end why the list fails. */
  async function worthOf(pages: readonly (readonly object[])[], total?: number): Promise<string[]> {
    const progress = new PageProgress(operation);
    const worth: string[] = [];
    for (const [index, page] of pages.entries()) {
      const data = { things: page, ...(total !== undefined && { info: { total } }) };
      const look = async () => progress.worthOf(BY_OFFSET, { offset: index * 2 }, data);
      try {
        worth.push(await look());
      } catch (thrown) {
        const error = await failureOf(Promise.reject(thrown));
        return [...worth, `${error.kind}: ${error.message.slice(0, error.message.indexOf("."))}`];
      }
    }
    return worth;
  }
  const again = (more: number) =>
    `api: listThings makes no progress: it returned the same page again although ${more} more are there`;

  it.each<[string, (readonly object[])[], number | undefined, string[]]>([
    ["of other pages goes on", [things(1, 2), things(3, 4), things(5, 6)], 6, ["new", "new", "new"]],
    ["without a total ends where a page repeats", [things(1, 2), things(1, 2)], undefined, ["new", "end"]],
    ["ends where a page repeats and the total has been read", [things(1, 2), things(1, 2)], 4, ["new", "end"]],
    [
      "goes on behind a page that repeats once, each time",
      [things(1, 2), things(1, 2), things(3, 4), things(3, 4), things(5, 6)],
      99,
      ["new", "known", "new", "known", "new"],
    ],
    [
      "fails where a page comes a third time below the total",
      [things(1, 2), things(1, 2), things(1, 2)],
      99,
      ["new", "known", again(93)],
    ],
    [
      "without a total ends where pages come round",
      [things(1, 2), things(3, 4), things(1, 2)],
      undefined,
      ["new", "new", "end"],
    ],
    [
      "fails where pages come round below the total, at the first time",
      [things(1, 2), things(3, 4), things(1, 2)],
      99,
      ["new", "new", again(93)],
    ],
  ])("%s", async (_, pages, total, worth) => expect(await worthOf(pages, total)).toEqual(worth));
});

describe("a list by cursor", () => {
  const cursors = async (keys: readonly (string | undefined)[]) => {
    const progress = new PageProgress(operation);
    const asked: unknown[] = [];
    for (const key of keys) {
      const data = { things: [{ id: 1 }], ...(key !== undefined && { next_key: key }) };
      // The same page with another cursor is no repetition: the cursor says where it goes on.
      expect(progress.worthOf(BY_CURSOR, {}, data)).toBe("new");
      const next = async () => progress.next(BY_CURSOR, { start_at: asked.at(-1) }, data);
      try {
        asked.push((await next())?.["start_at"]);
      } catch (thrown) {
        return [...asked, (await failureOf(Promise.reject(thrown))).message];
      }
    }
    return asked;
  };

  it("goes on with each cursor, and ends without one", async () => {
    expect(await cursors(["a", "b", "c", undefined])).toEqual(["a", "b", "c", undefined]);
  });

  it("fails where cursors come round", async () => {
    const found = await cursors(["a", "b", "a", "b", "a", "b"]);
    expect(found.at(-1)).toContain("each next_key was there before, so the pages come round");
  });
});

it("by offset, the next page is no round, however often the same offset is asked for", () => {
  const progress = new PageProgress(operation);
  for (let index = 0; index < 4; index += 1)
    expect(progress.next(BY_OFFSET, { count: 2 }, page(2, 9))).toMatchObject({ offset: 2 });
});
