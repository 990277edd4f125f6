import { describe, expect, it } from "vitest";
import { delimitedRows } from "../../src/files/delimited.js";
import * as fc from "../support/fast-check.js";

function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size = 64): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const batch of delimitedRows(cut(new TextEncoder().encode(text), size))) rows.push(...batch);
  return rows;
}

describe("rows of cells", () => {
  it("come back as they were written, wherever the pieces are cut", async () => {
    const cell = fc.oneof(fc.string({ unit: "grapheme", maxLength: 6 }), fc.stringMatching(/^["\t,;\r\nax]{0,5}$/));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 });
    const write = (value: string) => (/["\t,;\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
    const forms = fc.record({ delimiter: fc.constantFrom("\t", ",", ";"), end: fc.constantFrom("\n", "\r\n") });
    await fc.assert(
      fc.asyncProperty(rows, forms, fc.integer({ min: 1, max: 40 }), async (body, { delimiter, end }, size) => {
        const all = [["product_id", "name"], ...body];
        const text = all.map((cells) => cells.map(write).join(delimiter)).join(end);
        expect(await read(text + end, size)).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  it("without a last line feed are whole, and one cut off in a quoted cell is refused", async () => {
    expect(await read("a,b\n1,2")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    await expect(read('a,b\n1,"2')).rejects.toThrow("it is cut off inside of a quoted cell");
    await expect(read('a,b\n1,"2"x\n')).rejects.toThrow("text follows a quoted cell");
  });

  it("with a quote that is open over many pieces take time that grows with their length", {
    timeout: 60_000,
  }, async () => {
    const cell = "of some length, with , and \n".repeat(140_000);
    const rows = await read(`a,b\n1,"${cell}"\n2,3\n`, 16);
    expect(rows.length).toBe(3);
    expect(rows[1]?.[1] === cell).toBe(true);
  });

  it("that never end are refused after a few megabytes", async () => {
    let pulled = 0;
    function* endless() {
      yield new TextEncoder().encode('a,b\n1,"');
      for (; pulled < 1_000_000_000; pulled += 65_536) yield new TextEncoder().encode("x".repeat(65_536));
    }
    const reading = (async () => {
      for await (const _ of delimitedRows(endless()));
    })();
    await expect(reading).rejects.toThrow("a row is longer than 4194304 characters");
    expect(pulled).toBeLessThan(6_000_000);
  });
});
