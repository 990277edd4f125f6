import type { DriftEvent } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { CATALOG, facade, LOCALE } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const item = {
  product_id: "P/1",
  variant_group_id: "G",
  title: 'A "coat"',
  description: "two\tparts,\nlines; é€😀",
  keywords: ["a", 'b"c'],
  categories: [{ path: "Shop > Coats", is_main: true, position: 2 }],
  external_identifiers: [{ type: "sku", value: "S-1" }],
  shipping_weight_value: 0.9,
};

describe("the daily file of a catalog's products", () => {
  it("gives typed rows, in the locale that was named", async () => {
    const { newstore, sandbox } = facade({
      seed: { products: [{ catalog: "c", locale: "de-DE", isMaster: true, items: [item] }] },
    });
    const products = newstore.catalog.products("c", { locale: "de-DE" });
    expect(await all(products)).toMatchObject([
      {
        product_id: "P/1",
        title: 'A "coat"',
        description: "two\tparts,\nlines; é€😀",
        keywords: ["a", 'b"c'],
        categories: [{ path: "Shop > Coats", position: 2 }],
        main_category_position: 2,
        is_available: false,
        shipping_weight_value: 0.9,
        price: null,
      },
    ]);
    expect(sandbox.violations).toEqual([]);
    expect(await failureOf(all(newstore.catalog.products("none", { locale: "de-DE" })))).toMatchObject({
      kind: "api",
      status: 404,
    });
  });

  it("is not read again while it is the same", async () => {
    const { newstore } = facade();
    const first = newstore.catalog.products(CATALOG, { locale: LOCALE });
    expect([first.etag, first.unchanged]).toEqual([undefined, false]);
    expect(await all(first)).toHaveLength(2);
    const again = newstore.catalog.products(CATALOG, { locale: LOCALE, ifNoneMatch: first.etag });
    expect(await all(again)).toEqual([]);
    expect([again.unchanged, again.etag, first.unchanged]).toEqual([true, first.etag, false]);
  });

  it("cannot be compared while it is the same: it has no rows, and nothing is missing", async () => {
    const { newstore } = facade();
    const first = newstore.catalog.products(CATALOG, { locale: LOCALE });
    const source = (await all(first)).map(({ product_id }) => ({ product_id }));
    expect(await all(newstore.catalog.compare(source, first))).toEqual([]);
    const again = newstore.catalog.products(CATALOG, { locale: LOCALE, ifNoneMatch: first.etag });
    const error = await failureOf(all(newstore.catalog.compare(source, again)));
    expect(error).toMatchObject({ kind: "validation", message: expect.stringContaining("without ifNoneMatch") });
  });

  it.each([{}, { download_url: 5 }, []])("whose link is not in the response %j is a problem", async (body) => {
    const { newstore, sandbox } = facade({}, { validate: { responses: "off" } });
    sandbox.faults.add({ operation: "listProducts", status: 200, body, times: 1 });
    const error = await failureOf(all(newstore.catalog.products(CATALOG, { locale: LOCALE })));
    expect(error).toMatchObject({ kind: "api", operationId: "listProducts", status: 200 });
    expect(error.message).toContain("catalog.products returned 200, but the response has no link to a file");
  });

  it.each([
    ["product_id\ttitle\nP\n", "row 2 has 1 cells where the first has 2"],
    ["id\tname\nP\tx\n", "its first line names no column product_id"],
    ["product_id\tcategories\nP\tx\n", "row 2 has no JSON in its column categories"],
    ['product_id\ttitle\nP\t"x', "it is cut off inside of a quoted cell"],
    ["", "it is empty"],
  ])("that is %j is refused", async (text, why) => {
    const { newstore, sandbox } = facade();
    const link = sandbox.publish("products.csv", new TextEncoder().encode(text));
    sandbox.faults.add({ operation: "listProducts", status: 200, body: { download_url: link }, times: 1 });
    const error = await failureOf(all(newstore.catalog.products(CATALOG, { locale: LOCALE })));
    expect(error).toMatchObject({ kind: "api" });
    expect(error.message).toContain(why);
  });
});

describe("a cell of a daily file", () => {
  const priced = (cell: string) => `product_id\tprice\tcurrency_code\nP1\t20\tUSD\nP2\t${cell}\tUSD\n`;
  const reading = (text: string, hooks: object = {}) => {
    const { newstore, sandbox } = facade({}, hooks);
    const link = sandbox.publish("prices.csv", new TextEncoder().encode(text));
    sandbox.faults.add({ operation: "showPricebookExport", status: 302, headers: { location: link }, times: 1 });
    return all(newstore.catalog.prices(CATALOG, "default"));
  };

  it("is a number or a problem, never a number that does not stand there", async () => {
    const cells = fc.oneof(
      fc.constantFrom(
        "",
        " ",
        "\u00a0",
        "0x10",
        "Infinity",
        "NaN",
        "1e999",
        "12,50",
        "1_000",
        "free",
        "null",
        "true",
        "+1",
        ".5",
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.stringMatching(/^[ 0-9.,eE+-]{0,6}$/),
    );
    await fc.assert(
      fc.asyncProperty(cells, async (cell) => {
        const rows = await reading(priced(cell)).catch((error: Error) => error);
        if (/^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i.test(cell) && Number.isFinite(Number(cell)))
          expect(rows).toMatchObject([{ price: 20 }, { price: Number(cell) }]);
        else {
          expect(rows).toMatchObject({ kind: "api" });
          expect((rows as Error).message).toContain("row 3 has no number in its column price");
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["product_id\tis_available\nP\t \n", "row 2 has no boolean in its column is_available"],
    ["product_id\tis_available\nP\tmaybe\n", "row 2 has no boolean in its column is_available"],
    ["product_id\tprice\nP\t \n", "row 2 has no number in its column price"],
    ["product_id\tkeywords\nP\t \n", "row 2 has no JSON in its column keywords"],
    ["product_id\ttitle\n\tx\n", "row 2 has no text in its column product_id"],
  ])("that is not what its column says is a problem: %j", async (text, why) => {
    const { newstore, sandbox } = facade();
    const link = sandbox.publish("products.csv", new TextEncoder().encode(text));
    sandbox.faults.add({ operation: "listProducts", status: 200, body: { download_url: link }, times: 1 });
    const error = await failureOf(all(newstore.catalog.products(CATALOG, { locale: LOCALE })));
    expect(error.message).toContain(why);
  });

  it("of a column that the contract does not have is text, whatever its name", async () => {
    const rows = await reading("product_id\tprice\tcurrency_code\tconstructor\nP1\t20\tUSD\t \n");
    expect(rows).toEqual([{ product_id: "P1", price: 20, currency_code: "USD", constructor: " " }]);
  });

  it("that JavaScript cannot hold exactly is reported once, with its place", async () => {
    const drift: DriftEvent[] = [];
    const hooks = { hooks: { onDrift: (event: DriftEvent) => drift.push(event) } };
    await reading(`${priced("9007199254740993")}P3\t9007199254740995\tUSD\n`, hooks);
    expect(drift).toMatchObject([
      {
        operationId: "showPricebookExport",
        pointer: "/1/price",
        issue: { path: "rows[1].price", rule: "inexact-number" },
      },
    ]);
  });
});

describe("the daily file of a price book", () => {
  it("gives its prices", async () => {
    const { newstore } = facade();
    expect(await all(newstore.catalog.prices(CATALOG, "default"))).toEqual([
      { product_id: "P1", price: 20, currency_code: "USD" },
      { product_id: "P2", price: 12.5, currency_code: "USD" },
    ]);
  });

  it("may separate its cells by commas or semicolons, and zip them", async () => {
    const { newstore, sandbox } = facade();
    for (const text of [
      "product_id,price,currency_code\r\nP1,20,USD\r\n",
      'product_id;price;currency_code\n"P1";20;USD',
    ]) {
      const link = sandbox.publish("prices.csv", new TextEncoder().encode(text));
      sandbox.faults.add({ operation: "showPricebookExport", status: 302, headers: { location: link }, times: 1 });
      expect(await all(newstore.catalog.prices(CATALOG, "default"))).toEqual([
        { product_id: "P1", price: 20, currency_code: "USD" },
      ]);
    }
  });
});
