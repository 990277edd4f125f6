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

it("every row is given, and once where all are held", async () => {
  const rows = fc.array(fc.record({ p: fc.constantFrom("A", "B", "C"), l: fc.constantFrom("1", "2"), atp: fc.nat(2) }));
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      async (list, batch, most) => {
        const all = list.map(({ p, l, atp }) => row(p, atp, l));
        const texts = new Set(all.map((one) => JSON.stringify(one)));
        const given = (await rowsOf(all, batch)).map((one) => JSON.stringify(one));
        expect([...given].sort()).toEqual([...texts].sort());
        const few = (await rowsOf(all, batch, most)).map((one) => JSON.stringify(one));
        expect(new Set(few)).toEqual(texts);
      },
    ),
  );
});

it("what is repeated far away is given again, with its own identifiers", async () => {
  const rows = [named("A", "us"), row("B", 1), row("C", 1), row("D", 1), named("A", "fr")];
  expect(await rowsOf(rows, 1, 1)).toEqual(rows);
});
