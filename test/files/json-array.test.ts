import { describe, expect, it } from "vitest";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { jsonArrayBatches } from "../../src/files/json-array.js";
import * as fc from "../support/fast-check.js";

function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(source: string | Uint8Array | Iterable<Uint8Array>, size = 64): Promise<unknown[]> {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const items: unknown[] = [];
  for await (const batch of jsonArrayBatches(bytes instanceof Uint8Array ? cut(bytes, size) : bytes))
    items.push(...batch);
  return items;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

describe("a JSON array read in pieces", () => {
  it("gives what JSON.parse gives, wherever the pieces are cut", async () => {
    const indent = fc.constantFrom(undefined, 1, 4);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 40 }),
        indent,
        async (items, size, space) => {
          const json = JSON.stringify(items, null, space);
          expect(await read(json, size)).toEqual(JSON.parse(json));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives what JSON.parse gives of rows that begin alike, whatever stands in them", async () => {
    const border = '"},{"product_id":"';
    const word = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom(border, `x${border}`, '\\\\"', ',{"product_id":'),
    );
    const row = fc.record({ product_id: word, atp: fc.integer(), more: fc.array(fc.record({ product_id: word })) });
    const other = fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: fc.jsonValue() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(other, { maxLength: 30 }),
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom(undefined, 2),
        async (rows, size, space) => {
          const json = JSON.stringify(rows, null, space);
          expect(await read(json, size)).toEqual(JSON.parse(json));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("takes and refuses what JSON.parse takes and refuses, when a byte of it is another", async () => {
    const row = fc.record({
      product_id: fc.string({ maxLength: 4 }),
      ids: fc.array(fc.record({ product_id: fc.nat() })),
    });
    const bytes = fc.constantFrom(...'[]{},:"\\ 1ex\n');
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        bytes,
        fc.integer({ min: 1, max: 80 }),
        async (rows, place, byte, size) => {
          const whole = JSON.stringify(rows);
          const at = place % whole.length;
          const json = whole.slice(0, at) + byte + whole.slice(at + 1);
          const theirs = parsed(json);
          const ours = await read(json, size).catch(() => undefined);
          if (!Array.isArray(theirs)) refused += 1;
          expect(ours).toEqual(Array.isArray(theirs) ? theirs : undefined);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it("gives items as soon as they are complete, also those of a first piece of three bytes", async () => {
    let pulled = 0;
    function* pieces() {
      for (const text of ["[1,", "2,3", ",4]"]) {
        pulled += 1;
        yield new TextEncoder().encode(text);
      }
    }
    const seen: [number, unknown[]][] = [];
    for await (const batch of jsonArrayBatches(pieces())) seen.push([pulled, batch]);
    expect(seen).toEqual([
      [1, [1]],
      [2, [2]],
      [3, [3, 4]],
    ]);
  });

  it("keeps nothing of the blanks behind the array, however many follow", async () => {
    const blanks = new TextEncoder().encode(" ".repeat(65_536));
    let mostBytes = 0;
    const before = process.memoryUsage().arrayBuffers;
    function* pieces() {
      yield new TextEncoder().encode("[1]");
      for (let index = 0; index < 1_024; index += 1) {
        yield blanks;
        mostBytes = Math.max(mostBytes, process.memoryUsage().arrayBuffers - before);
      }
    }
    expect(await read(pieces())).toEqual([1]);
    expect(mostBytes).toBeLessThan(16 * 1_024 ** 2);
  });

  it("comes in batches of a bounded size, whatever the pieces that arrive", async () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => ({ product_id: `P${index}`, atp: 1 }));
    const bytes = new TextEncoder().encode(JSON.stringify(rows));
    const lengths: number[] = [];
    for await (const batch of jsonArrayBatches([bytes])) lengths.push(batch.length);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(rows.length);
    expect(Math.max(...lengths)).toBeLessThan(4_000);
  });

  it.each([
    ["blanks", " "],
    ["one string", "x"],
    ["brackets", "["],
    ["a row without end", ',{"product_id":'],
  ])("that is a bomb of %s is refused after a few megabytes", async (_, filler) => {
    let pulled = 0;
    const piece = new TextEncoder().encode(filler.repeat(65_536));
    function* endless() {
      yield new TextEncoder().encode(`[{"product_id":1},{"product_id":2},${filler === "x" ? '"' : '{"product_id":["'}`);
      for (; pulled < 1_000_000_000; pulled += piece.length) yield piece;
    }
    const error = await read(endless()).catch((e: unknown) => e);
    expect((error as Error).message).toContain("an item is longer than 4194304 bytes, or there are as many blanks");
    expect(pulled).toBeLessThan(6_000_000);
  });

  it("survives quotes, escapes, braces and characters of several bytes inside strings", async () => {
    const items = ['"]', "\\", '\\"}', "{[,", "é€😀", { "a]": ["}"] }];
    for (let size = 1; size < 12; size++) expect(await read(JSON.stringify(items), size)).toEqual(items);
  });

  it("tells each number that became another one, by its place in the whole array", async () => {
    const items = Array.from({ length: 3_000 }, (_, index) => ({ product_id: `P${index}`, counts: [1, 2] }));
    const json = JSON.stringify(items)
      .replace('"P2","counts":[1,2]', '"P2","counts":[1,9007199254740993]')
      .replace('"P2900","counts":[1,2]', '"P2900","counts":[9007199254740993,2]');
    for (const size of [64, 5_000, 1_000_000]) {
      const places: (readonly PropertyKey[])[] = [];
      const bytes = new TextEncoder().encode(json);
      for await (const _ of jsonArrayBatches(cut(bytes, size), (keys) => void places.push(keys)));
      expect(places).toEqual([
        [2, "counts", 1],
        [2_900, "counts", 0],
      ]);
    }
  });

  it("reads numbers that become other ones also where nobody asks for them, and keeps why an item is none", async () => {
    expect(await read("[9007199254740993,1]")).toEqual([9_007_199_254_740_992, 1]);
    const error = await read("[1,oops]").catch((thrown: unknown) => thrown);
    expect((error as Error).cause).toBeInstanceOf(SyntaxError);
  });

  it("has no batch without items", async () => {
    for (const json of ["[]", " [ ] ", `[${" ".repeat(500)}1${" ".repeat(500)},2${" ".repeat(500)}]`]) {
      for await (const batch of jsonArrayBatches(cut(new TextEncoder().encode(json), 16)))
        expect(batch.length).toBeGreaterThan(0);
    }
  });

  it("takes an item as long as may be, with what stands before it, and none that is longer", async () => {
    const lengthOf = async (length: number) => {
      const items: unknown[] = [];
      const json = new TextEncoder().encode(`[1,"${"x".repeat(length)}"`);
      for await (const batch of jsonArrayBatches([json, new TextEncoder().encode("]")], undefined, 100))
        items.push(...batch);
      return String(items[1]).length;
    };
    // A bracket or comma before it, and two quotes.
    expect(await lengthOf(97)).toBe(97);
    await expect(lengthOf(98)).rejects.toThrow("an item is longer than 100 bytes");
  });

  it("that is no UTF-8 is refused, and not read with other letters", async () => {
    const bytes = new Uint8Array([0x5b, 0x22, 0xff, 0x22, 0x5d]);
    for (const size of [1, 64]) await expect(read(bytes, size)).rejects.toThrow("an item cannot be parsed");
  });

  it("takes a byte order mark in pieces, at the beginning alone, and whole", async () => {
    const mark = [0xef, 0xbb, 0xbf];
    for (const size of [1, 2, 3, 4, 64]) {
      expect(await read(new Uint8Array([...mark, 0x20, 0x5b, 0x31, 0x5d]), size)).toEqual([1]);
      await expect(read(new Uint8Array(mark), size)).rejects.toThrow("it is empty");
      for (const wrong of [
        [0x20, ...mark],
        [0xef, 0xbb],
        [0xef, 0xbb, 0x20],
        [0xef, 0x5b, 0x31, 0x5d],
        [...mark, ...mark],
      ])
        await expect(read(new Uint8Array([...wrong, 0x5b, 0x31, 0x5d]), size)).rejects.toThrow(
          "it does not begin with [",
        );
    }
  });

  it("skips a byte order mark", async () => {
    expect(await read(new Uint8Array([0xef, 0xbb, 0xbf, 0x5b, 0x31, 0x5d]), 64)).toEqual([1]);
  });

  it.each([
    ["", "it is empty"],
    ["{}", "it does not begin with ["],
    ["[1,2", "it is cut off"],
    ["[1,2}", "it ends with }"],
    ["[1}", "it ends with }"],
    [" ", "it is empty"],
    ["[", "it is cut off"],
    ["[,1]", "an item cannot be parsed"],
    ["[,]", "an item cannot be parsed"],
    ["[1] x", "text follows the array"],
    ["[1,]", "an item cannot be parsed"],
    ["[1] [2]", "text follows the array"],
    ["[1,oops]", "an item cannot be parsed"],
  ])("refuses %j and says why", async (json, why) => {
    for (const size of [1, 2, 100]) {
      const error = await read(json, size).catch((e: unknown) => e);
      expect(isNewStoreError(error, "validation")).toBe(true);
      expect((error as Error).message).toBe(`Not a JSON array: ${why}.`);
    }
  });
});
