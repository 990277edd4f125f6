import { readCsv } from "newstore-sdk/bulk";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import * as fc from "../support/fast-check.js";
import { cut, noting, readAll, sizes } from "./kit.js";

/** Text that CSV has trouble with. */
const cell = fc.string({ unit: fc.constantFrom("a", "é", "😀", " ", '"', ",", ";", "\n", "\r\n", "\t", "0") });

describe("CSV", () => {
  it("with a quote that is open over many pieces takes time that grows with its length", {
    timeout: 60_000,
  }, async () => {
    const cell = "of some length, with ; and \n".repeat(150_000);
    const read = await readAll(readCsv(cut(`a;b\n1;"${cell}"\n2;3\n`, [64])));
    expect(read.error).toBeUndefined();
    expect(read.items.length).toBe(2);
    expect((read.items[0] as { b: string }).b === cell).toBe(true);
    expect(read.lines).toEqual([2, 150_003]);
  });

  it("with a quote that is never closed is refused where it is opened, after some megabytes", {
    timeout: 60_000,
  }, async () => {
    function* endless() {
      yield 'a;b\n1;2\n3;"';
      for (let piece = 0; piece < 1_000_000; piece += 1) yield "x\n".repeat(500);
    }
    const { error, items } = await readAll(readCsv(endless(), { name: "a.csv" }));
    expect(items).toEqual([{ a: "1", b: "2" }]);
    expect(error?.message).toMatch(/^a\.csv, line 3: the row is longer than 16777216 characters: a quote may/);
  });

  it("is the same however it is cut, and whatever it is", async () => {
    const text = fc.stringMatching(/^[a",;\r\n]{0,40}$/);
    const outcome = async (pieces: Iterable<Uint8Array>) => {
      const { problems, onInvalid } = noting();
      return { ...(await readAll(readCsv(pieces, { onInvalid, delimiter: "," }))), problems };
    };
    await fc.assert(
      fc.asyncProperty(text, sizes, async (body, pieces) => {
        const file = `a,b\n${body}`;
        const [whole, inPieces] = [await outcome(cut(file, [1_000])), await outcome(cut(file, pieces))];
        expect(inPieces.problems).toEqual(whole.problems);
        expect([inPieces.items, inPieces.lines]).toEqual([whole.items, whole.lines]);
        expect(inPieces.error?.message).toBe(whole.error?.message);
      }),
      { numRuns: 500 },
    );
  });

  it("gives what another reader gives, wherever the pieces are cut", async () => {
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));
    const options = fc.record({
      delimiter: fc.constantFrom(",", ";", "\t"),
      newline: fc.constantFrom("\n", "\r\n"),
      quotes: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(table, options, sizes, fc.boolean(), async (rows, format, pieces, hasEnd) => {
        const header = Array.from({ length: rows[0]?.length ?? 1 }, (_, index) => `c${index}`);
        const text = Papa.unparse([header, ...rows], format) + (hasEnd ? format.newline : "");
        const other = Papa.parse<Record<string, string>>(text, { ...format, header: true, skipEmptyLines: true });
        const expected = other.data
          .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "")))
          .filter((row) => Object.keys(row).length > 0);
        const { items, error } = await readAll(readCsv(cut(text, pieces), { delimiter: format.delimiter }));
        expect(error).toBeUndefined();
        expect(items).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("knows the line on which each row begins", async () => {
    const text = 'a,b\r\n1,"x\ny"\r\n\r\n2,3\r\n,\r\n"4\r\n\r\n",5\r\n6,7';
    for (const size of [1, 3, 100]) {
      const { lines } = await readAll(readCsv(cut(text, [size])));
      expect(lines).toEqual([2, 5, 7, 10]);
    }
  });

  it.each([
    ["a;b;c,d\n1;2;3", { a: "1", b: "2", "c,d": "3" }],
    ["a\tb\n1\t2", { a: "1", b: "2" }],
    ["a|b\n1|2", { a: "1", b: "2" }],
    ['"a,b,c";d\n1;2', { "a,b,c": "1", d: "2" }],
    ["a\n1,2", { a: "1,2" }],
  ])("finds the delimiter of %j", async (text, item) => {
    if (text === "a\n1,2")
      expect((await readAll(readCsv([text]))).error?.message).toContain("2 cells, the header 1 cell");
    else expect((await readAll(readCsv([text]))).items).toEqual([item]);
  });

  it("makes numbers, booleans and lists of cells as the file's schema says, and leaves the rest text", async () => {
    const text = [
      "product_id,variant_group_id,title,show_in_listing,is_active,shipping_weight_value,categories,keywords",
      '001,1e3,42,TRUE,0, 0.9 ,"[{""path"":""Shop"",""is_main"":true}]",',
      'X,Y,true,yes,1,"0,9",Shop,"[""a""]"',
    ].join("\n");
    const { items } = await readAll(readCsv([text], { file: "products" }));
    expect(items).toEqual([
      {
        product_id: "001",
        variant_group_id: "1e3",
        title: "42",
        show_in_listing: true,
        is_active: false,
        shipping_weight_value: 0.9,
        categories: [{ path: "Shop", is_main: true }],
      },
      {
        product_id: "X",
        variant_group_id: "Y",
        title: "true",
        show_in_listing: "yes",
        is_active: true,
        shipping_weight_value: "0,9",
        categories: "Shop",
        keywords: ["a"],
      },
    ]);
  });

  it.each(["1", "-0.5", "12.50", "1e3"])("makes a number of %j", async (value) => {
    const rows = readCsv([`product_id,value\nA,${value}`], { file: "prices" });
    expect((await readAll(rows)).items).toEqual([{ product_id: "A", value: Number(value) }]);
  });

  it.each(["01", "+1", ".5", "1.", "1 000", "0x10", "Infinity", "9007199254740993", "1e999"])(
    "leaves %j a text, which the import refuses by its line",
    async (value) => {
      const rows = readCsv([`product_id,value\nA,${value}`], { file: "prices" });
      expect((await readAll(rows)).items).toEqual([{ product_id: "A", value }]);
    },
  );

  it("names columns anew, makes pairs of some and leaves others out", async () => {
    const columns = {
      SKU: "product_id",
      EAN: "external_identifiers[ean13]",
      UPC: "external_identifiers[upc]",
      Fit: "extended_attributes[fit]",
      Note: null,
    };
    const text = "SKU,EAN,UPC,Fit,Note,title\nA,1,2,Slim,x,Coat\nB,,3,,,";
    expect((await readAll(readCsv([text], { file: "products", columns }))).items).toEqual([
      {
        product_id: "A",
        external_identifiers: [
          { type: "ean13", value: "1" },
          { type: "upc", value: "2" },
        ],
        extended_attributes: [{ name: "fit", value: "Slim" }],
        title: "Coat",
      },
      { product_id: "B", external_identifiers: [{ type: "upc", value: "3" }] },
    ]);
  });

  it.each([
    ["", {}, "there is no header"],
    ["a,a\n", {}, 'two columns are "a"'],
    ["a,\n", {}, "a column has no name"],
    ["__proto__\n1", {}, "cannot be named"],
    ["Sku,b\n", { SKU: "product_id" }, 'did you mean "Sku"?'],
    ["a,b\n", { title: "x" }, 'there are "a", "b"'],
    ["a\n", { a: "title[x]" }, "not of a list of pairs"],
    ["a\rb\rc\n", {}, "CR alone"],
    ['"a\n', {}, "never closed"],
  ])("refuses the header %j", async (text, columns, message) => {
    const { items, error } = await readAll(readCsv([text], { file: "products", columns, delimiter: "," }));
    expect(items).toEqual([]);
    expect(error?.message).toContain(message);
  });

  it("finds the delimiter in the header, whatever stands in its quotes and before it", async () => {
    const title = fc.string({ unit: fc.constantFrom("a", ",", ";", "\t", "|", "\n", "\r\n", '"'), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(title, { minLength: 2, maxLength: 4, selector: (text) => `x${text}`.trim() }),
        fc.constantFrom(",", ";", "\t", "|"),
        fc.array(fc.constantFrom("\n", "\r\n"), { maxLength: 3 }),
        sizes,
        async (titles, delimiter, blanks, pieces) => {
          const header = titles.map((text) => `"x${text.replaceAll('"', '""')}"`).join(delimiter);
          const file = `${blanks.join("")}${header}\n${titles.map(() => "1").join(delimiter)}\n`;
          const { items, error } = await readAll(readCsv(cut(file, pieces)));
          expect(error).toBeUndefined();
          expect(items).toEqual([Object.fromEntries(titles.map((text) => [`x${text}`.trim(), "1"]))]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(["<!DOCTYPE html><html><body>Sign in</body></html>\n", "<html>", '<?xml version="1.0"?>\n<a/>\n'])(
    "takes no page for a header without rows: %j",
    async (page) => {
      const { items, error } = await readAll(readCsv(new Response(page), { file: "prices" }));
      expect(items).toEqual([]);
      expect(error?.message).toContain("line 1: it is a web page or XML");
    },
  );

  it("reports each row that cannot be read and loses none of the others", async () => {
    const { problems, onInvalid } = noting();
    const text = 'a,b\n1,2\n"x"y,3\n4,5\n6\n7,8,9\n10,in "quotes"\n11,"open\n12,13\n';
    for (const size of [1, 4, 100]) {
      problems.length = 0;
      const { items, error } = await readAll(readCsv(cut(text, [size]), { onInvalid }));
      expect(items).toEqual([
        { a: "1", b: "2" },
        { a: "4", b: "5" },
        { a: "10", b: 'in "quotes"' },
      ]);
      expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
        "3 text follows the closing quote of cell 1: a quote inside is doubled",
        "5 the row has 1 cell, the header 2 cells",
        "6 the row has 3 cells, the header 2 cells",
      ]);
      // Which rows are behind that quote nobody knows: this is no problem of one row.
      expect(error?.message).toContain("line 8: a quote is opened and never closed");
    }
  });

  it("refuses an option that makes no sense", () => {
    expect(() => readCsv([], { file: "orders" as "products" })).toThrow("there are products");
    expect(() => readCsv([], { delimiter: ",," })).toThrow("not one character");
    expect(() => readCsv([], { delimiter: '"' })).toThrow("not one character");
  });
});
