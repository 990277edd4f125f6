import { describe, expect, it } from "vitest";
import { files } from "../../generated/import/files.js";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { systemClock } from "../../src/core/system-clock.js";
import { ItemChecker } from "../../src/resources/import/check-items.js";
import { ItemFiles } from "../../src/resources/import/item-files.js";
import { ItemSource } from "../../src/resources/import/item-source.js";
import * as fc from "../support/fast-check.js";

const HEAD = { pricebook: "default", catalog: "c", currency: "USD" };

/** Everything that is written of a source, file by file. */
async function written(items: Iterable<object>, maxBytes: number, maxItems: number): Promise<object[][]> {
  const file = files.prices;
  const checker = await ItemChecker.of(file, HEAD, { mode: "throw", onInvalid: "throw" });
  const itemFiles = new ItemFiles({
    ...{ file, checker, source: ItemSource.of(file, items), limits: { maxBytes, maxItems } },
    ...{ work: { clock: systemClock, limitMs: Number.POSITIVE_INFINITY }, signal: undefined },
  });
  const all: object[][] = [];
  for (let piece = await itemFiles.open(); piece !== undefined; piece = await itemFiles.open()) {
    const pieces: Uint8Array[] = [];
    for (let next: Uint8Array | undefined = piece; next !== undefined; next = await itemFiles.next()) pieces.push(next);
    const bytes = Buffer.concat(pieces);
    expect(bytes.byteLength).toBeLessThanOrEqual(maxBytes);
    all.push(JSON.parse(bytes.toString()).items);
  }
  return all;
}

const price = (index: number) => ({ product_id: `P${index}${"ä".repeat(index % 7)}`, value: index });

describe("items of an import", () => {
  it("are all written, once and in order, whatever the limits, and whether or not they can be written together", async () => {
    const shape = fc.record({
      count: fc.integer({ min: 1, max: 1_200 }),
      maxBytes: fc.integer({ min: 260, max: 30_000 }),
      maxItems: fc.integer({ min: 1, max: 700 }),
      odd: fc.integer({ min: 1, max: 300 }),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ count, maxBytes, maxItems, odd }) => {
        const items = Array.from({ length: count }, (_, index) =>
          // A date has a form of its own, and cannot be written with others.
          index % odd === 0 ? { ...price(index), updated: new Date(index) } : price(index),
        );
        const parts = await written(items, maxBytes, maxItems);
        expect(parts.flat()).toEqual(JSON.parse(JSON.stringify(items)));
        expect(parts.every((part) => part.length > 0 && part.length <= maxItems)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([1, 2, 3, 100, 255, 256, 257, 300])(
    "may be %d objects that the source fills again and again",
    async (size) => {
      const pool = Array.from({ length: size }, () => ({ product_id: "", value: 0 }));
      function* filled() {
        for (let index = 0; index < 1_500; index += 1) yield Object.assign(pool[index % size] as object, price(index));
      }
      const [part] = await written(filled(), 1e6, 1e6);
      expect(part).toEqual(Array.from({ length: 1_500 }, (_, index) => price(index)));
    },
  );

  it.each([1, 2, 3, 100, 255])(
    "are refused where one of %d was overwritten before it could be written",
    async (size) => {
      function* filled() {
        yield price(0);
        const pool = Array.from({ length: size }, () => ({}));
        for (let index = 0; index < 600; index += 1)
          yield Object.assign(pool[index % size] as object, price(index + 1));
      }
      const error = await written(filled(), 1e6, 1e6).catch((thrown: unknown) => thrown);
      expect(isNewStoreError(error, "validation") && error.message).toContain(
        "gave an object again that was still to be written",
      );
    },
  );
});
