import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNewStoreError } from "../../src/errors/index.js";
import { jsonArrayBatches } from "../../src/files/json-array.js";

function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(source: string | Uint8Array, size: number): Promise<unknown[]> {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const items: unknown[] = [];
  for await (const batch of jsonArrayBatches(cut(bytes, size))) items.push(...batch);
  return items;
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

  it("survives quotes, escapes, braces and characters of several bytes inside strings", async () => {
    const items = ['"]', "\\", '\\"}', "{[,", "é€😀", { "a]": ["}"] }];
    for (let size = 1; size < 12; size++) expect(await read(JSON.stringify(items), size)).toEqual(items);
  });

  it("skips a byte order mark", async () => {
    expect(await read(new Uint8Array([0xef, 0xbb, 0xbf, 0x5b, 0x31, 0x5d]), 64)).toEqual([1]);
  });

  it.each([
    ["", "it is empty"],
    ["{}", "it does not begin with ["],
    ["[1,2", "it is cut off"],
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
