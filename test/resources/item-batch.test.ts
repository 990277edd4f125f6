import { describe, expect, it } from "vitest";
import { files } from "../../generated/import/files.js";
import { isNewStoreError } from "../../src/core/newstore-error.js";
import { systemClock } from "../../src/core/system-clock.js";
import { collectBytes } from "../../src/files/bytes.js";
import { unzip } from "../../src/files/zip-reader.js";
import { zipStream } from "../../src/files/zip-writer.js";
import { ItemChecker } from "../../src/resources/import/check-items.js";
import { ItemFiles } from "../../src/resources/import/item-files.js";
import { ItemSource } from "../../src/resources/import/item-source.js";
import type { ImportProblem } from "../../src/resources/import/result.js";
import * as fc from "../support/fast-check.js";

const HEAD = { pricebook: "default", catalog: "c", currency: "USD" };

async function filesOf(
  items: Iterable<object>,
  maxBytes: number,
  maxItems: number,
  onInvalid?: (problem: ImportProblem) => "skip",
): Promise<ItemFiles> {
  const file = files.prices;
  const checker = await ItemChecker.of(file, HEAD, { mode: "throw", onInvalid: onInvalid ?? "throw" });
  return new ItemFiles({
    ...{ file, checker, source: ItemSource.of(file, items), limits: { maxBytes, maxItems } },
    ...{ work: { clock: systemClock, limitMs: Number.POSITIVE_INFINITY }, signal: undefined },
  });
}

/** Everything that is written of a source, file by file. */
async function written(
  items: Iterable<object>,
  maxBytes: number,
  maxItems: number,
  onInvalid?: (problem: ImportProblem) => "skip",
): Promise<object[][]> {
  const itemFiles = await filesOf(items, maxBytes, maxItems, onInvalid);
  const all: object[][] = [];
  for (let piece = await itemFiles.open(); piece !== undefined; piece = await itemFiles.open()) {
    const pieces: Uint8Array[] = [];
    for (let next: Uint8Array | undefined = piece; next !== undefined; next = await itemFiles.next())
      pieces.push(next.slice());
    const bytes = Buffer.concat(pieces);
    expect(bytes.byteLength).toBeLessThanOrEqual(maxBytes);
    all.push(JSON.parse(bytes.toString()).items);
  }
  return all;
}

const price = (index: number) => ({ product_id: `P${index}${"ä".repeat(index % 7)}`, value: index });

/** What a source may do with an object once it is asked for the next one. */
const DOINGS: Readonly<Record<string, (item: Record<string, unknown>) => void>> = {
  nothing: () => {},
  empties: (item) => {
    for (const name of Object.keys(item)) delete item[name];
  },
  changes: (item) => void Object.assign(item, { product_id: "another", value: Number.NaN, more: 1 }),
  "changes what is inside": ({ notes }) => {
    if (Array.isArray(notes)) notes.splice(0, 9, () => 1);
  },
};

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

  it("fill each file to the last byte of its limit, and one that no file has room for is a problem of that item", async () => {
    const text = fc.tuple(fc.constantFrom("a", "ä", "€", "😀", "\ud800", '"'), fc.integer({ min: 0, max: 40 }));
    const limits = fc.record({ room: fc.integer({ min: 20, max: 900 }), maxItems: fc.integer({ min: 1, max: 60 }) });
    const bytesOf = (items: readonly object[]) => Buffer.byteLength(JSON.stringify({ head: HEAD, items }));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 300 }), limits, async (texts, { room, maxItems }) => {
        const maxBytes = bytesOf([]) + room;
        const items = texts.map(([of, times], index) => ({ ...price(index), note: of.repeat(times) }));
        const [parts, skipped]: [object[][], number[]] = [[], []];
        for (const [index, item] of items.entries()) {
          const last = parts.at(-1);
          if (bytesOf([item]) > maxBytes) skipped.push(index);
          else if (last && last.length < maxItems && bytesOf([...last, item]) <= maxBytes) last.push(item);
          else parts.push([item]);
        }
        const problems: ImportProblem[] = [];
        const skip = (problem: ImportProblem) => {
          problems.push(problem);
          return "skip" as const;
        };
        expect(await written(items, maxBytes, maxItems, skip)).toEqual(parts);
        expect(problems.map(({ index, rule }) => [index, rule])).toEqual(skipped.map((index) => [index, "max-bytes"]));
      }),
    );
  });

  it("are written as they were when they were given, whatever the source does with its objects afterwards", async () => {
    const step = fc.record({
      /** Which of a few objects it fills. */
      at: fc.nat(5),
      doing: fc.constantFrom(...Object.keys(DOINGS)),
      form: fc.constantFrom("plain", "bare", "nested", "dated", "of a class"),
      times: fc.integer({ min: 1, max: 90 }),
    });
    class Row {}
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 400 }),
        async (steps, most) => {
          const given: object[] = [];
          function* source() {
            const pool = Array.from({ length: 6 }, () => new Map<string, Record<string, unknown>>());
            for (const { at, doing, form, times } of steps) {
              for (let time = 0; time < times; time += 1) {
                const known = pool[(at + time) % 6]?.get(form);
                const bare = form === "bare" ? Object.create(null) : form === "of a class" ? new Row() : {};
                const item: Record<string, unknown> = known ?? bare;
                pool[(at + time) % 6]?.set(form, item);
                Object.assign(item, price(given.length));
                if (form === "nested") item["notes"] = Object.assign((item["notes"] as []) ?? [], [given.length]);
                if (form === "dated") item["updated"] = new Date(given.length);
                given.push(JSON.parse(JSON.stringify(item)));
                yield item;
                DOINGS[doing]?.(item);
              }
            }
          }
          const parts = await written(source(), 1e6, most);
          expect(parts.flat()).toEqual(given);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are refused where a member that they need is none that JSON writes", async () => {
    class Price {
      constructor(readonly product_id: string) {}
      get value() {
        return 1;
      }
    }
    const hidden = Object.defineProperty({ product_id: "A" }, "value", { value: 1, enumerable: false });
    const inherited = Object.assign(Object.create({ value: 1 }), { product_id: "A" });
    for (const item of [new Price("A"), hidden, inherited]) {
      const error = await written([price(1), item, price(2)], 1e6, 9).catch((thrown: unknown) => thrown);
      expect(isNewStoreError(error, "validation") && error.issues?.map(({ path }) => path)).toEqual(["items[1].value"]);
    }
  });

  it("have each member read once, so that what is checked is what is written", async () => {
    let reads = 0;
    function* source() {
      for (let index = 0; index < 40; index += 1)
        yield {
          product_id: `P${index}`,
          get value() {
            reads += 1;
            return reads > index + 1 ? Number.NaN : index;
          },
        };
    }
    const parts = await written(source(), 1e6, 1e6);
    expect(parts.flat()).toEqual(Array.from({ length: 40 }, (_, index) => ({ product_id: `P${index}`, value: index })));
  });

  it("are looked at to the end once one is wrong, whatever the limits", async () => {
    const limit = fc.integer({ min: 1, max: 300 });
    await fc.assert(
      fc.asyncProperty(limit, limit, fc.integer({ min: 260, max: 9_000 }), async (at, maxItems, maxBytes) => {
        const items = Array.from({ length: 900 }, (_, index) => ({
          ...price(index),
          ...(index % at === 3 && { value: "" }),
        }));
        const error = await written(items, maxBytes, maxItems).catch((thrown: unknown) => thrown);
        const wrong = Array.from(items.keys()).filter((index) => index % at === 3);
        if (wrong.length === 0) return;
        expect(isNewStoreError(error, "validation") && error.issues?.map(({ path }) => path)).toEqual(
          wrong.slice(0, 100).map((index) => `items[${index}].value`),
        );
      }),
    );
  });

  it("are in a zip as they were given, which is written in the same blocks of memory again and again", async () => {
    const items = Array.from({ length: 60_000 }, (_, index) => ({ ...price(index), note: "é".repeat(index % 90) }));
    const itemFiles = await filesOf(items, 1e9, 1e9);
    async function* pieces() {
      for (let piece = await itemFiles.open(); piece !== undefined; piece = await itemFiles.next()) yield piece;
    }
    const archive = await collectBytes(zipStream([{ name: "prices.json", chunks: pieces() }]));
    const [file] = await unzip(archive);
    expect(JSON.parse(new TextDecoder().decode(file?.bytes)).items).toEqual(items);
    expect(file?.bytes.byteLength).toBeGreaterThan(5e6);
  });

  it("may be one object twice, as it is", async () => {
    const same = price(1);
    const [part] = await written([same, same], 1e6, 1e6);
    expect(part).toEqual([same, same]);
  });
});
