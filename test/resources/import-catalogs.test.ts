import { type CatalogPart, type ImportPlan, type ImportProgress, memoryState } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { expectNothingSent, facade, POLLING } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const NO_GAP = { gapMs: 0 };
const product = (id: string, title = id) => ({ product_id: id, variant_group_id: "G", title });
const part = (catalog: string, locale: string, is_master: boolean, ...ids: string[]): CatalogPart => ({
  head: { catalog, locale, is_master },
  items: ids.map((id) => product(id, `${id} in ${locale}`)),
});

const SECOND = part("us", "es-US", false, "A");

describe("products of several catalogs and languages", () => {
  it("arrive by one call, the master of each catalog first, each job with its part", async () => {
    const { newstore, sandbox } = facade();
    const parts = [
      part("us", "es-US", false, "A", "B"),
      part("ca", "fr-CA", false, "C"),
      part("us", "en-US", true, "A", "B", "D"),
      part("ca", "en-CA", true, "C"),
    ];
    const started = await newstore.catalog.importCatalogs(parts, NO_GAP);
    expect(started.jobs.map((job) => [job.part, job.items])).toEqual([
      [2, 3],
      [0, 2],
      [3, 1],
      [1, 1],
    ]);
    expect(sandbox.state.imports.list().map(({ import_id: id }) => id)).toEqual(started.jobs.map(({ id }) => id));
    expect((await newstore.imports.wait(started, POLLING)).isComplete).toBe(true);
    for (const { head, items } of parts)
      for (const { product_id: id, title } of items as ReturnType<typeof product>[])
        expect(sandbox.state.catalog.product(String(head.catalog), id, head.locale)).toMatchObject({ title });
  });

  it("have each catalog's master before its other languages, whatever the order they are given in", async () => {
    const order = fc.shuffledSubarray(["us en", "us es", "us fr", "ca en", "ca fr", "uk en"], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(order, async (names) => {
        const { newstore } = facade();
        const parts = names.map((name) => {
          const [catalog = "", language = ""] = name.split(" ");
          return part(catalog, `${language}-US`, language === "en", "A");
        });
        const { jobs } = await newstore.catalog.importCatalogs(parts, NO_GAP);
        const sent = jobs.map((job) => names[job.part ?? -1] ?? "");
        expect([...sent].sort()).toEqual([...names].sort());
        for (const [at, name] of sent.entries())
          if (name.endsWith("en"))
            expect(sent.slice(0, at).filter((other) => other.startsWith(name.slice(0, 2)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("are split as others are, with one number for each file, five minutes apart unless told otherwise", async () => {
    const { newstore } = facade();
    const steps: ImportProgress[] = [];
    const onProgress = (progress: ImportProgress) => steps.push(progress);
    const parts = [part("us", "en-US", true, "A", "B", "C"), part("us", "es-US", false, "A")];
    const controller = new AbortController();
    const watched = (progress: ImportProgress) => {
      onProgress(progress);
      if (progress.step === "pausing") controller.abort();
    };
    await failureOf(
      newstore.catalog.importCatalogs(parts, { maxFileItems: 2, onProgress: watched, signal: controller.signal }),
    );
    expect(steps.map(({ step, file }) => `${step} ${file}`)).toEqual([
      ...["published 1", "published 2", "published 3", "created 1", "started 1", "pausing 2"],
    ]);
    expect(steps.at(-1)?.remainingMs).toBe(2 * 300_000);
  });

  it.each<[string, () => CatalogPart, object | undefined, RegExp]>([
    ["two masters", () => part("us", "es-US", true, "A"), undefined, /parts\[0\] is the master of this catalog/],
    [
      "one language twice",
      () => part("us", "EN-us", false, "A"),
      undefined,
      /parts\[0\] has the same catalog and locale/,
    ],
    [
      "no word on the master",
      () => ({ ...SECOND, head: { catalog: "us", locale: "es-US" } }) as CatalogPart,
      undefined,
      /parts\[1\]\.head\.is_master: say true or false/,
    ],
    [
      "a wrong item in the last part",
      () => part("us", "es-US", false, "A", "B="),
      undefined,
      /parts\[1\]\.items\[1\]\.product_id/,
    ],
    ["a full import", () => SECOND, { full: true }, /import each by itself/],
    ["items that are none", () => ({ ...SECOND, items: null }) as never, undefined, /parts\[1\]\.items/],
  ])("with %s create no job", async (_, spoilt, options, text) => {
    const { newstore, sandbox } = facade();
    const parts = [part("us", "en-US", true, "A"), spoilt()];
    const error = await failureOf(newstore.catalog.importCatalogs(parts, { ...NO_GAP, ...options }));
    expect(["validation", "configuration"]).toContain(error.kind);
    expect(error.message).toMatch(text);
    expect(sandbox.state.imports.list()).toEqual([]);
  });

  it.each([[null], [[]], ["text"], [7], [[null]], [{}]])("are refused where the list is %j", async (parts) => {
    const world = facade();
    const error = await failureOf(world.newstore.catalog.importCatalogs(parts as never, NO_GAP));
    expect(error.kind).toBe("validation");
    expectNothingSent(world);
  });

  it("are gone on with by imports.resume, all of them", async () => {
    const { newstore, sandbox } = facade();
    const checkpoint = memoryState<ImportPlan>();
    sandbox.faults.add({ operation: "startImportJob", status: 500, times: 1 });
    const parts = [part("us", "en-US", true, "A"), part("us", "es-US", false, "A")];
    await failureOf(newstore.catalog.importCatalogs(parts, { ...NO_GAP, checkpoint, retry: { retries: 0 } }));
    const started = await newstore.imports.resume(checkpoint, NO_GAP);
    expect(started?.jobs.map((job) => job.part)).toEqual([0, 1]);
    expect(sandbox.state.imports.list()).toHaveLength(2);
  });

  it("count what is skipped and warned of over all parts, each with its part", async () => {
    const { newstore } = facade();
    const parts = [part("us", "en-US", true, "A", "B="), part("us", "es-US", false, "C=", "D", "D")];
    const { items, skipped, warnings } = await newstore.catalog.importCatalogs(parts, { ...NO_GAP, onInvalid: "skip" });
    expect([items, skipped.items, warnings.items]).toEqual([3, 2, 1]);
    expect(skipped.problems.map(({ path }) => path)).toEqual([
      "parts[0].items[1].product_id",
      "parts[1].items[0].product_id",
    ]);
    expect(warnings.problems.map(({ path }) => path)).toEqual(["parts[1].items[2].product_id"]);
  });
});
