import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { canonical, ofItem, ofRow } from "../../src/resources/snapshot/comparable.js";
import type { CatalogDifference, Comparable } from "../../src/resources/snapshot/compare.js";
import { Join } from "../../src/resources/snapshot/join/join.js";
import { RowPacker } from "../../src/resources/snapshot/join/row-packer.js";
import { TempFile } from "../../src/resources/snapshot/join/temp-file.js";
import { comparing } from "../support/comparing.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

async function all(...given: Parameters<typeof comparing>): Promise<CatalogDifference[]> {
  const found: CatalogDifference[] = [];
  for await (const difference of comparing(...given)) found.push(difference);
  return found;
}

/** What is to be found, by maps of whole texts. */
function expected(source: readonly Comparable[], snapshot: readonly Comparable[]): CatalogDifference[] {
  const known = new Map<string, Map<string, string>>();
  for (const item of source) {
    const members = known.get(item.product_id) ?? new Map<string, string>();
    known.set(item.product_id, members);
    for (const [name, value] of Object.entries(ofItem({ ...item }))) members.set(name, canonical(value));
  }
  const seen = new Set<string>();
  const found: CatalogDifference[] = [];
  for (const { product_id, ...row } of snapshot) {
    const members = known.get(product_id);
    seen.add(product_id);
    const fields = Object.entries(ofRow(row))
      .filter(([name, value]) => members?.has(name) && members.get(name) !== canonical(value))
      .map(([name]) => name);
    if (members === undefined) found.push({ kind: "extra", product_id, fields: [] });
    else if (fields.length > 0) found.push({ kind: "different", product_id, fields });
  }
  for (const product_id of known.keys())
    if (!seen.has(product_id)) found.push({ kind: "missing", product_id, fields: [] });
  return found;
}

const ids = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[ab]{0,4}$/) },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "\0",
      "\0\0",
      "\u00ff",
      "\u0100",
      "\ud800",
      "\udc00",
      "\ufffd",
      "日本",
      "__proto__",
      "é",
      "e\u0301",
    ),
  },
);
const rows = fc.array(
  fc.record(
    {
      product_id: ids,
      title: fc.constantFrom("a", "b", "", null, undefined),
      price: fc.constantFrom(1, 2.5, 149.95),
      keywords: fc.constantFrom([], ["a"], ["b"]),
      toString: fc.constantFrom("x", "y"),
    },
    { requiredKeys: ["product_id"] },
  ),
  { maxLength: 120 },
);
/** As many bytes as there are rows of the source in memory: all of them, some, hardly one. */
const caps = fc.constantFrom(Number.POSITIVE_INFINITY, 2_000, 400, 64, 0);

const sorted = (found: readonly CatalogDifference[]) => found.map((one) => JSON.stringify(one)).sort();

describe("a source and a snapshot in any order, with repeated ids of any characters,", () => {
  it("are compared as by maps of whole texts, however little is held, in the same order each time", async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, caps, async (source, snapshot, mostBytes) => {
        const found = await all(source as Comparable[], snapshot as Comparable[], {}, mostBytes);
        const wanted = expected(source as Comparable[], snapshot as Comparable[]);
        if (mostBytes === Number.POSITIVE_INFINITY) expect(found).toEqual(wanted);
        expect(sorted(found)).toEqual(sorted(wanted));
        // What is said of one product keeps the order of the file.
        for (const { product_id } of wanted) {
          const ofProduct = (one: CatalogDifference) => one.product_id === product_id;
          expect(found.filter(ofProduct)).toEqual(wanted.filter(ofProduct));
        }
        expect(await all(source as Comparable[], snapshot as Comparable[], {}, mostBytes)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it("are compared by the ten thousand, held or in parts of parts", { timeout: 120_000 }, async () => {
    const item = (number: number, value: number) => ({
      product_id: `SKU-${number}-${"m".repeat(number % 40)}${number % 1_000 === 7 ? "日本" : ""}`,
      value,
      title: "x",
    });
    const count = 60_000;
    const source = Array.from({ length: count }, (_, index) => item((index * 7_919) % count, 5));
    const snapshot = Array.from({ length: count }, (_, index) => {
      const { value, ...others } = item(index + 3, index % 20_000 === 0 ? 6 : 5);
      return { ...others, price: value };
    });
    expect(await all(source, snapshot)).toEqual(expected(source, snapshot));
    const found = await all(source, snapshot, {}, 20_000);
    expect(sorted(found)).toEqual(sorted(expected(source, snapshot)));
    expect(found.length).toBe(9);
  });

  it("may have an id that is longer than a block of the file", async () => {
    const long = (end: string) => "x".repeat(100_000) + end;
    const source = ["a", "b", "日", "\ud800"].map((end) => ({ product_id: long(end), title: end }));
    const snapshot = ["a", "日", "\udc00"].map((end) => ({ product_id: long(end), title: end === "日" ? "?" : end }));
    const found = await all(source, snapshot, {}, 10);
    expect(sorted(found)).toEqual(sorted(expected(source, snapshot)));
  });
});

describe("a difference", () => {
  it("of a source that is held is given before the next row of the snapshot is read, and missing ones last", async () => {
    let read = 0;
    async function* snapshot() {
      for (const product_id of ["x", "a", "y"]) {
        read += 1;
        yield { product_id, title: "new" };
      }
    }
    const source = [{ product_id: "b" }, { product_id: "a", title: "old" }, { product_id: "c" }];
    const seen: string[] = [];
    for await (const { kind, product_id } of comparing(source, snapshot())) seen.push(`${read} ${kind} ${product_id}`);
    expect(seen).toEqual(["1 extra x", "2 different a", "3 extra y", "3 missing b", "3 missing c"]);
  });

  it("of an item that comes twice in the source counts the later value of each member", async () => {
    const source = [
      { product_id: "a", title: "old", brand: "B" },
      { product_id: "a", title: "new", color: "red" },
    ];
    const same = { product_id: "a", title: "new", brand: "B", color: "red" };
    for (const mostBytes of [undefined, 0]) {
      expect(await all(source, [same], {}, mostBytes)).toEqual([]);
      expect(await all(source, [{ ...same, title: "old" }, same, { ...same, brand: "?" }], {}, mostBytes)).toEqual([
        { kind: "different", product_id: "a", fields: ["title"] },
        { kind: "different", product_id: "a", fields: ["brand"] },
      ]);
    }
  });
});

it("ids whose hashes are equal bit by bit are told apart, though nothing parts them", async () => {
  const id = (index: number) => `P${index}`;
  const rowsOf = async function* (packer: RowPacker, from: number, isSource: boolean) {
    for (let index = from; index < from + 200; index += 1) {
      const row = packer.pack(id(index), { title: index % 50 === 0 && isSource ? "old" : "new" }, isSource);
      row[1] = 0x1234_5678;
      yield row;
    }
  };
  const folder = await mkdtemp(join(tmpdir(), "newstore-compare-test-"));
  for (const mostBytes of [Number.POSITIVE_INFINITY, 500]) {
    const packer = new RowPacker();
    const work = new Join({ mostBytes, check: () => {}, open: () => TempFile.open(folder) });
    const found = [];
    for await (const one of work.of(rowsOf(packer, 0, true), rowsOf(packer, 100, false))) found.push(one);
    await work.close();
    expect(found).toEqual([
      { kind: "different", id: "P100", names: [0] },
      { kind: "different", id: "P150", names: [0] },
      ...Array.from({ length: 100 }, (_, index) => ({ kind: "extra", id: id(200 + index), names: [] })),
      ...Array.from({ length: 100 }, (_, index) => ({ kind: "missing", id: id(index), names: [] })),
    ]);
  }
  await rm(folder, { recursive: true });
});

describe("what a side throws", () => {
  function* failing(title: string): Generator<Comparable> {
    yield { product_id: "P1" };
    throw new Error(`${title} at https://files.example/a.csv?signature=s3cr3t`);
  }
  const odd = Object.defineProperty({ product_id: "P1" }, "title", {
    enumerable: true,
    get() {
      throw new RangeError("the getter");
    },
  });

  it.each<[string, Iterable<Comparable>, Iterable<Comparable>, string, string]>([
    ["the source", failing("the database"), [], "source", '"the database at https://files.example/a.csv'],
    ["the snapshot", [], failing("the disk"), "snapshot", '"the disk at https://files.example/a.csv'],
    ["an item of the source", [odd], [], "source", 'RangeError: "the getter"'],
    ["an item of the snapshot", [], [odd], "snapshot", 'RangeError: "the getter"'],
  ])("is an error of the SDK, %s", async (_, source, snapshot, path, words) => {
    const error = await failureOf(all(source, snapshot));
    expect(error).toMatchObject({ kind: "validation", issues: [{ path, rule: "source" }] });
    expect(error.message).toContain(`catalog.compare: ${path}: reading it failed, it threw ${words}`);
    expect(JSON.stringify(error) + error.message + (error.cause as Error).message).not.toContain("s3cr3t");
  });
});
