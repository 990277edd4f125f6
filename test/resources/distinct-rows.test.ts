import { expect, it } from "vitest";
import { distinctRows } from "../../src/resources/lib/distinct-rows.js";
import * as fc from "../support/fast-check.js";

type Row = Parameters<typeof distinctRows>[0] extends AsyncIterable<readonly (infer R)[]> ? R : never;

async function rowsOf(rows: readonly object[], batch = 2, most?: number): Promise<object[]> {
  async function* batches() {
    for (let at = 0; at < rows.length; at += batch) yield rows.slice(at, at + batch) as Row[];
  }
  const given: object[] = [];
  for await (const part of distinctRows(batches(), most)) given.push(...part);
  return given;
}

const row = (product_id: string, atp: number, fulfillment_node_id = "DC01") => ({
  product_id,
  fulfillment_node_id,
  atp,
});

const named = (product_id: string, catalog: string, atp = 1) => ({
  ...row(product_id, atp),
  external_identifiers: [{ catalog, locale: "en", identifiers: { sku: `${product_id}-${catalog}` } }],
});

it("a repeated row is given once, wherever it stands", async () => {
  expect(await rowsOf([row("A", 1), row("A", 1), row("B", 2), row("A", 1)])).toEqual([row("A", 1), row("B", 2)]);
});

it("the identifiers of all repetitions are kept, next to each other or not, each once", async () => {
  const rows = [
    named("A", "us"),
    named("A", "fr"),
    named("B", "us"),
    named("C", "us"),
    named("A", "us"),
    named("B", "fr"),
  ];
  const both = (id: string) => ({
    ...row(id, 1),
    external_identifiers: [...named(id, "us").external_identifiers, ...named(id, "fr").external_identifiers],
  });
  expect(await rowsOf(rows)).toEqual([both("A"), both("B"), named("C", "us")]);
  expect(await rowsOf(rows, 1, 2)).toEqual([both("A"), both("B"), named("C", "us")]);
});

it("rows that name no product or location, and rows with other numbers, are all given", async () => {
  expect(await rowsOf([{ atp: 5 }, { atp: 6 }, { atp: 5 }])).toHaveLength(3);
  expect(
    await rowsOf([
      { product_id: "A", atp: 5 },
      { product_id: "A", atp: 5 },
    ]),
  ).toHaveLength(2);
  expect(await rowsOf([row("A", 5), row("A", 6), row("A", 7), row("A", 6)])).toHaveLength(3);
});

/** Rows of a batch, and rows that are held. */
const SIZES = [fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })] as const;

it("every row is given, and once where all are held", async () => {
  const rows = fc.array(fc.record({ p: fc.constantFrom("A", "B", "C"), l: fc.constantFrom("1", "2"), atp: fc.nat(2) }));
  await fc.assert(
    fc.asyncProperty(rows, ...SIZES, async (list, batch, most) => {
      const all = list.map(({ p, l, atp }) => row(p, atp, l));
      const texts = new Set(all.map((one) => JSON.stringify(one)));
      const given = (await rowsOf(all, batch)).map((one) => JSON.stringify(one));
      expect([...given].sort()).toEqual([...texts].sort());
      const few = (await rowsOf(all, batch, most)).map((one) => JSON.stringify(one));
      expect(new Set(few)).toEqual(texts);
    }),
  );
});

it("no identifier is lost or told twice, and none goes to another row, however rows repeat and however few are held", async () => {
  const identifier = fc.record({
    catalog: fc.constantFrom("us", "fr"),
    locale: fc.constantFrom("en", "fr"),
    identifiers: fc.constantFrom<object>({ sku: "1" }, { sku: "2" }, { sku: "1", upc: "9" }, {}),
  });
  const rows = fc.array(
    fc.record({
      product_id: fc.constantFrom("A", "B", "C"),
      fulfillment_node_id: fc.constantFrom("1", "2"),
      atp: fc.nat(1),
      external_identifiers: fc.option(fc.array(identifier, { maxLength: 3 }), { nil: undefined }),
    }),
    { maxLength: 25 },
  );
  /** The identifiers of each row, by its names and number, and how often each such row comes. */
  const told = (list: readonly object[]) => {
    const all = new Map<string, { times: number; identifiers: Set<string> }>();
    for (const { external_identifiers: identifiers = [], ...own } of list as { external_identifiers?: object[] }[]) {
      const one = all.get(JSON.stringify(own)) ?? { times: 0, identifiers: new Set() };
      all.set(JSON.stringify(own), one);
      one.times += 1;
      for (const each of identifiers) one.identifiers.add(JSON.stringify(each));
    }
    return all;
  };
  const identifiersOf = (list: readonly object[]) =>
    Object.fromEntries([...told(list)].map(([own, { identifiers }]) => [own, [...identifiers].sort()]));
  await fc.assert(
    fc.asyncProperty(rows, ...SIZES, async (list, batch, most) => {
      const before = JSON.stringify(list);
      const whole = await rowsOf(list, batch);
      expect(identifiersOf(whole)).toEqual(identifiersOf(list));
      for (const { times } of told(whole).values()) expect(times).toBe(1);
      for (const { external_identifiers: identifiers = [] } of whole as { external_identifiers?: object[] }[]) {
        const repeated = list.some(
          ({ external_identifiers: own = [] }) => new Set(own.map((one) => JSON.stringify(one))).size < own.length,
        );
        if (!repeated) expect(new Set(identifiers.map((one) => JSON.stringify(one))).size).toBe(identifiers.length);
      }
      expect(identifiersOf(await rowsOf(list, batch, most))).toEqual(identifiersOf(list));
      expect(JSON.stringify(list)).toBe(before);
    }),
  );
});

it("what is repeated far away is given again, with its own identifiers", async () => {
  const rows = [named("A", "us"), row("B", 1), row("C", 1), row("D", 1), named("A", "fr")];
  expect(await rowsOf(rows, 1, 1)).toEqual(rows);
});

it("rows differ in each of their numbers, and in a number that one of them lacks", async () => {
  const full = { ...row("A", 1), present_atp: 2, future_atp: 3 };
  const others = [{ atp: 9 }, { present_atp: 9 }, { future_atp: 9 }, { future_atp: undefined }];
  const rows = [full, ...others.map((change) => ({ ...full, ...change }))];
  expect(await rowsOf([...rows, ...rows])).toEqual(rows);
});

it("what is no row, or whose names are no texts, is given as it is, behind the rows held with it", async () => {
  const odd = [null, undefined, { product_id: 5, fulfillment_node_id: "DC01", atp: 1 }, { product_id: "A", atp: 1 }];
  expect(await rowsOf([...odd, row("A", 1), ...odd] as object[])).toEqual([row("A", 1), ...odd, ...odd]);
  const nodeless = { product_id: "A", fulfillment_node_id: 5, atp: 1 };
  expect(await rowsOf([nodeless, nodeless])).toEqual([nodeless, nodeless]);
});

it("identifiers that are no list are no identifiers", async () => {
  const useless = { ...row("A", 1), external_identifiers: "none" };
  expect(await rowsOf([useless, named("A", "us")])).toEqual([named("A", "us")]);
  expect(await rowsOf([row("A", 1), row("A", 1)])).toEqual([row("A", 1)]);
});

/** Parts with how many rows had been pulled when each came. */
async function partsOf(rows: readonly object[], most?: number): Promise<[number, number][]> {
  let pulled = 0;
  async function* batches() {
    for (const one of rows) {
      pulled += 1;
      yield [one] as Row[];
    }
  }
  const parts: [number, number][] = [];
  for await (const part of distinctRows(batches(), most)) parts.push([pulled, part.length]);
  return parts;
}

it.each<[string, (index: number) => object, [number, number][]]>([
  // Three make a generation; the older one leaves when the younger one is full, or when it has grown to twice that.
  [
    "of many products",
    (index) => row(`P${index}`, 1),
    [
      [6, 3],
      [7, 3],
      [7, 1],
    ],
  ],
  [
    "without names",
    (index) => ({ atp: index }),
    [
      [6, 3],
      [7, 3],
      [7, 1],
    ],
  ],
  [
    "of one product, that differ in their numbers",
    (index) => row("A", index),
    [
      [6, 6],
      [7, 1],
    ],
  ],
])("no more rows are held than may be, twice: rows %s", async (_, make, parts) => {
  const rows = Array.from({ length: 7 }, (_, index) => make(index));
  expect(await partsOf(rows, 3)).toEqual(parts);
});

it("rows come in parts of 500 and few more, none of them empty, and none at all of nothing", async () => {
  expect(await partsOf([])).toEqual([]);
  const lengths = (await partsOf(Array.from({ length: 1_700 }, (_, index) => row(`P${index}`, 1)))).map(([, at]) => at);
  expect(lengths).toEqual([500, 500, 500, 200]);
  const even = (await partsOf(Array.from({ length: 1_000 }, (_, index) => row(`P${index}`, 1)))).map(([, at]) => at);
  expect(even).toEqual([500, 500]);
});
