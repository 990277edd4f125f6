import { type ImportProblem, type ImportProgress, NewStoreError, type StartedImport } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { files } from "../../generated/import/files.js";
import { systemClock } from "../../src/core/system-clock.js";
import { unzip } from "../../src/files/zip-reader.js";
import { fileLimits } from "../../src/resources/import/file-limits.js";
import { asked, CATALOG, type Facade, facade, LOCALE, POLLING } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const PRICES = { pricebook: "default", catalog: CATALOG, currency: "USD" };
const price = (index: number) => ({ product_id: `Ä${index}`, value: index });
const pricesOf = (count: number) => Array.from({ length: count }, (_, index) => price(index));

interface ImportFile {
  readonly head: object;
  readonly items: readonly { product_id: string }[];
}

/** A client that keeps what it published. */
function keeping(): Facade & { readonly files: () => Promise<readonly { bytes: number; content: ImportFile }[]> } {
  const archives: Uint8Array[] = [];
  const world: Facade = facade(
    {},
    {
      publish: async ({ name, bytes }) => {
        archives.push(await bytes());
        return world.sandbox.publish(name, await bytes());
      },
    },
  );
  const files = () =>
    Promise.all(
      archives.map(async (archive) => {
        const [file] = await unzip(archive);
        const text = new TextDecoder().decode(file?.bytes);
        return { bytes: file?.bytes.byteLength ?? 0, content: JSON.parse(text) as ImportFile };
      }),
    );
  return { ...world, files };
}

const sizesOf = ({ jobs }: StartedImport) => jobs.map(({ items }) => items);

describe("an import of more than a file holds", () => {
  it.each([130, 157, 1_000, 4_000])("is split before %d bytes, in order, each with the head", async (maxFileBytes) => {
    const { newstore, files } = keeping();
    const items = pricesOf(120);
    const started = await newstore.catalog.importPrices(new Set(items), PRICES, { maxFileBytes, gapMs: 0 });
    const written = await files();
    expect(written.flatMap(({ content }) => content.items)).toEqual(items);
    expect(written.map(({ content }) => content.head)).toEqual(written.map(() => PRICES));
    expect(written.every(({ bytes }) => bytes <= maxFileBytes)).toBe(true);
    // No file ends early: the next item would not have fitted.
    for (const [index, { bytes }] of written.slice(0, -1).entries()) {
      const next = written[index + 1]?.content.items[0];
      expect(bytes + new TextEncoder().encode(`,${JSON.stringify(next)}`).byteLength).toBeGreaterThan(maxFileBytes);
    }
    expect(started.jobs.map(({ bytes }) => bytes)).toEqual(written.map(({ bytes }) => bytes));
    expect([started.items, started.bytes]).toEqual([120, written.reduce((sum, { bytes }) => sum + bytes, 0)]);
  });

  it("is split by number of items, a job each, and all arrives", async () => {
    const { newstore, sandbox, published } = facade();
    const started = await newstore.catalog.importPrices(pricesOf(10), PRICES, { maxFileItems: 4, gapMs: 0 });
    expect(sizesOf(started)).toEqual([4, 4, 2]);
    expect(started.jobs.map(({ name }) => name)).toEqual(published);
    expect(new Set(published).size).toBe(3);
    const { jobs, isComplete } = await newstore.imports.wait(started, POLLING);
    expect([jobs.length, isComplete]).toEqual([3, true]);
    expect(pricesOf(10).map(({ product_id: id }) => sandbox.state.catalog.price(CATALOG, id)?.value)).toEqual(
      pricesOf(10).map(({ value }) => value),
    );
  });

  it("has no empty file where the items fill the last one", async () => {
    const { newstore } = facade();
    const started = await newstore.catalog.importPrices(pricesOf(8), PRICES, { maxFileItems: 4, gapMs: 0 });
    expect(sizesOf(started)).toEqual([4, 4]);
  });

  it("deletes what it does not hold once, with its first file", async () => {
    const { newstore, sandbox } = facade();
    const product = (id: string) => ({ product_id: id, variant_group_id: id, title: id });
    const head = { catalog: CATALOG, locale: LOCALE };
    const started = await newstore.catalog.importProducts(["A", "B", "C"].map(product), head, {
      ...{ full: true, maxFileItems: 2, gapMs: 0 },
    });
    await newstore.imports.wait(started, POLLING);
    expect(sandbox.state.imports.list().map(({ full }) => full)).toEqual([true, false]);
    expect(sandbox.state.catalog.products(CATALOG, LOCALE).map(({ title }) => title)).toEqual(["A", "B", "C"]);
  });

  it("is not started while an item of a later file is wrong", async () => {
    const { newstore, sandbox, published } = facade();
    const items = [...pricesOf(999), { product_id: "X", value: 0.001 }];
    const error = await failureOf(newstore.catalog.importPrices(items, PRICES, { maxFileItems: 300 }));
    expect(error.issues).toMatchObject([{ path: "items[999].value" }]);
    expect(error.message).toContain("No import job was created.");
    expect(published.length).toBeGreaterThan(0);
    expect(asked(sandbox)["createImportJob"]).toBeUndefined();
  });

  it("refuses an item that no file has room for, and a limit above the platform's", async () => {
    const { newstore } = facade();
    const error = await failureOf(newstore.catalog.importPrices([price(1)], PRICES, { maxFileBytes: 100 }));
    expect(error.message).toMatch(/items\[0\]: with the head it takes \d+ bytes, and a file has at most 100 \("Ä1"\)/);
    const raised = await failureOf(newstore.catalog.importPrices([price(1)], PRICES, { maxFileBytes: 1e9 }));
    expect(raised.message).toContain("the platform takes files of prices up to 83886080 bytes");
  });
});

describe("an import that names no limit", () => {
  it.each([
    ["products", 500_000_000],
    ["categories", 80_000_000],
    ["prices", 80_000_000],
    ["availabilities", 80_000_000],
  ] as const)("of %s has files of at most %d bytes and of any number of items", (name, maxBytes) => {
    const limits = fileLimits(files[name], undefined, undefined);
    expect(limits).toEqual({ maxBytes, maxItems: Number.POSITIVE_INFINITY });
  });

  it("is split there, and no earlier", async () => {
    const [limit, more] = [80_000_000, "x".repeat(8_000_000)];
    const { newstore } = facade();
    function* rows() {
      for (let row = 0; row <= limit / more.length; row += 1)
        yield { product_id: `P${row}`, fulfillment_node_id: "DC01", quantity: 1, more };
    }
    const ends: number[] = [];
    // Of a dry run in which no time passes, a report comes at the end of each file.
    const still = newstore.withOptions({ clock: { ...systemClock, monotonicMs: () => 0 } });
    const onProgress = ({ bytes }: ImportProgress) => ends.push(bytes);
    await still.inventory.importStock(rows(), { store_mapping: [] }, { dryRun: true, onProgress });
    expect(ends).toHaveLength(2);
    expect(ends[0]).toBeLessThanOrEqual(limit);
    expect(ends[0]).toBeGreaterThan(limit - more.length - 1_000);
  });
});

describe("an import without items", () => {
  it.each([
    ["an empty list", () => []],
    ["an empty stream", async function* () {}],
  ])("starts no job: %s", async (_, source) => {
    const { newstore, sandbox, published } = facade();
    const started = await newstore.catalog.importPrices(source(), PRICES, {});
    expect(started).toMatchObject({ jobs: [], items: 0, bytes: 0 });
    expect([published, sandbox.requests]).toEqual([[], []]);
    expect(await newstore.imports.wait(started)).toEqual({ jobs: [], errors: [], isComplete: true });
  });

  it("starts none in full either, which would delete everything", async () => {
    const { newstore, sandbox } = facade();
    const { catalog } = newstore;
    const head = { catalog: CATALOG, locale: LOCALE };
    for (const run of [
      () => catalog.importProducts([], head, { full: true }),
      () => catalog.importProducts((async function* () {})(), head, { full: true }),
      () => catalog.importCategories(new Set([]), head, { full: true }),
      () => catalog.importPrices([], PRICES, { full: true, maxFileItems: 1 }),
      () => catalog.importCatalogs([{ head: { ...head, is_master: true }, items: [] }], { full: true }),
    ])
      expect(await run()).toMatchObject({ jobs: [], items: 0 });
    expect(sandbox.requests).toEqual([]);
  });

  it("starts none either where all of them are skipped", async () => {
    const { newstore, published } = facade();
    const items = [{ product_id: "", value: 1 }];
    const started = await newstore.catalog.importPrices(items, PRICES, { onInvalid: "skip" });
    expect(started).toMatchObject({ jobs: [], skipped: { items: 1 } });
    expect(published).toEqual([]);
  });
});

describe("items that the platform refuses", () => {
  const items = [price(1), { product_id: "B=1", value: 2 }, { product_id: "C", value: 0.001 }, price(4)];

  it("are left out where the caller says so, and reported with index, field and reason", async () => {
    const { newstore, files } = keeping();
    const started = await newstore.catalog.importPrices(items, PRICES, { onInvalid: "skip" });
    const [written] = await files();
    expect(written?.content.items).toEqual([items[0], items[3]]);
    expect([started.items, started.skipped.items]).toEqual([2, 2]);
    expect(started.skipped.problems).toMatchObject([
      { index: 1, path: "items[1].product_id", level: "error", message: expect.stringContaining('leave out "="') },
      { index: 2, path: "items[2].value", rule: "currency-decimals", message: expect.stringContaining('("C")') },
    ]);
  });

  it("are decided on one by one by a function", async () => {
    const { newstore, files } = keeping();
    const seen: ImportProblem[] = [];
    const started = await newstore.catalog.importPrices(items, PRICES, {
      onInvalid: (problem) => {
        seen.push({ ...problem });
        const decision = problem.rule === "currency-decimals" ? "send" : undefined;
        // Whatever it does with what it was given, the result tells what was found.
        Object.assign(problem, { message: "mine", index: -1 });
        return decision;
      },
    });
    expect(seen.map(({ index }) => index)).toEqual([1, 2]);
    expect([...started.skipped.problems, ...started.warnings.problems]).toEqual(seen);
    expect((await files())[0]?.content.items).toEqual([items[0], items[2], items[3]]);
    expect([started.skipped.items, started.warnings.items]).toEqual([1, 1]);
    const refusal = await failureOf(newstore.catalog.importPrices(items, PRICES, { onInvalid: () => "throw" }));
    expect(refusal.issues).toHaveLength(2);
  });

  it.each([
    ["another word", "ignore", 'returned "ignore"'],
    ["a promise", Promise.resolve("skip"), "returned a value of type object"],
    ["a truth value", true, "returned a value of type boolean"],
  ])("are not sent because a function returns %s", async (_, returned, text) => {
    const { newstore, sandbox, published } = facade();
    const onInvalid = () => returned as "skip";
    const error = await failureOf(newstore.catalog.importPrices(items, PRICES, { onInvalid }));
    expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining(text) });
    expect([published, sandbox.state.imports.list()]).toEqual([[], []]);
  });

  it.each<[string, () => "skip", object]>([
    [
      "throws",
      () => {
        throw new Error("mine");
      },
      { kind: "configuration", message: 'The option onInvalid threw "mine".' },
    ],
    ["is async and fails", (() => Promise.reject(new Error("late"))) as never, { kind: "configuration" }],
    [
      "throws an error of the SDK's",
      () => {
        throw new NewStoreError("Enough.", { kind: "aborted" });
      },
      { kind: "aborted" },
    ],
  ])("are not sent because a function %s", async (_, onInvalid, expected) => {
    const { newstore, sandbox, published } = facade();
    const error = await failureOf(newstore.catalog.importPrices(items, PRICES, { onInvalid }));
    expect(error).toMatchObject(expected);
    expect(error.message).not.toContain("the source");
    expect([published, sandbox.state.imports.list()]).toEqual([[], []]);
  });

  it("travel where requests are only reported, and are not looked at where checks are off", async () => {
    const { newstore, files } = keeping();
    const reported = await newstore.catalog.importPrices(items, PRICES, { validate: { requests: "report" } });
    const unchecked = await newstore.catalog.importPrices(items, PRICES, { validate: { requests: "off" } });
    expect((await files()).map(({ content }) => content.items)).toEqual([items, items]);
    expect([reported.warnings.items, unchecked.warnings.items]).toEqual([2, 0]);
    const noJson = [{ product_id: "A", value: Number.NaN }];
    const error = await failureOf(
      newstore.catalog.importPrices(noJson, PRICES, { validate: { requests: "off", responses: "off" } }),
    );
    expect(error.issues).toMatchObject([{ path: "items[0].value", rule: "json" }]);
  });

  it("cannot be left out of a full import, which would delete them", async () => {
    const { newstore } = facade();
    const error = await failureOf(newstore.catalog.importPrices(items, PRICES, { onInvalid: "skip", full: true }));
    expect(error).toMatchObject({ kind: "configuration" });
    expect(error.message).toContain("a full import deletes what it does not hold");
  });
});

describe("keys that come twice", () => {
  it("are reported and sent, by product, by product and location, also in another file", async () => {
    const { newstore } = facade();
    const twice = await newstore.catalog.importPrices([price(1), price(2), price(1)], PRICES);
    expect(twice.warnings).toMatchObject({
      items: 1,
      problems: [{ index: 2, path: "items[2].product_id", level: "warning", rule: "repeated-key" }],
    });
    const stock = ["DC01", "US01", "DC01"].map((node) => ({
      ...{ product_id: "P1", fulfillment_node_id: node, quantity: 1 },
    }));
    const mapping = { store_mapping: ["DC01", "US01"].map((id) => ({ fulfillment_node_id: id, store_id: "" })) };
    expect((await newstore.inventory.importStock(stock, mapping)).warnings.problems).toMatchObject([
      { index: 2, path: "items[2]", message: expect.stringContaining("product_id and fulfillment_node_id") },
    ]);
    const apart = await newstore.catalog.importPrices([price(1), price(1)], PRICES, { maxFileItems: 1, gapMs: 0 });
    expect(apart.warnings.items).toBe(1);
  });

  it("are those of items that travel: one that was left out is no earlier item", async () => {
    const row = fc.record({
      product_id: fc.constantFrom("A", "B", "C"),
      // Fine; more decimals than the currency has, which is refused; below zero, which is told.
      value: fc.constantFrom(1, 1, 0.001, -1),
      // With a date it is written by itself.
      more: fc.constantFrom(undefined, "text", new Date(0)),
    });
    const left = fc.record({ isNegativeLeft: fc.boolean(), isRepeatedLeft: fc.boolean() });
    const { newstore } = facade();
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), left, async (rows, { isNegativeLeft, isRepeatedLeft }) => {
        const travelling = new Set<string>();
        const [expected, told]: [number[], number[]] = [[], []];
        for (const [index, { product_id: id, value }] of rows.entries()) {
          const isRepeated = travelling.has(id);
          if (isRepeated) expected.push(index);
          const isLeft = value === 0.001 || (value < 0 && isNegativeLeft) || (isRepeated && isRepeatedLeft);
          if (!isLeft) travelling.add(id);
        }
        const onInvalid = ({ rule, index }: ImportProblem) => {
          if (rule === "repeated-key") told.push(index);
          const isLeft = rule === "repeated-key" ? isRepeatedLeft : rule === "not-negative" && isNegativeLeft;
          return isLeft ? "skip" : undefined;
        };
        await newstore.catalog.importPrices(rows, PRICES, { onInvalid, dryRun: true });
        expect(told).toEqual(expected);
      }),
    );
  });
});

it("a dry run reads and checks everything, without a publisher, and sends nothing", async () => {
  const world = facade({}, { publish: undefined });
  const started = await world.newstore.catalog.importPrices(pricesOf(10), PRICES, { dryRun: true, maxFileItems: 4 });
  expect(started).toMatchObject({ jobs: [], items: 10 });
  expect(started.bytes).toBeGreaterThan(300);
  const wrong = [{ product_id: "A", value: 0.001 }];
  expect(await failureOf(world.newstore.catalog.importPrices(wrong, PRICES, { dryRun: true }))).toMatchObject({
    kind: "validation",
  });
  expect(world.sandbox.requests).toEqual([]);
});
