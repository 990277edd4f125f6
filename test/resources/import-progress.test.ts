import type { ImportOptions, ImportProgress, StartedImport } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { type Facade, facade } from "../support/client.js";
import * as fc from "../support/fast-check.js";

/** A piece of an archive is made of so much text: rows as long as this make several of them. */
const LONG = "x".repeat(70_000);

type Kind = "good" | "long" | "wrong" | "twice";

/** Rows of a part; a wrong one is left out, and one that comes twice is sent. */
const rowsOf = (kinds: readonly Kind[]) =>
  kinds.map((kind, index) => ({
    product_id: kind === "wrong" ? `P=${index}` : kind === "twice" ? "P" : `P${index}`,
    variant_group_id: "G",
    ...(kind === "long" && { description: LONG }),
  }));

interface Given {
  readonly parts: readonly (readonly Kind[])[];
  readonly maxFileItems: number;
  readonly dryRun: boolean;
  readonly isBusy: boolean;
  readonly pieceMs: number;
}

const LOCALES = ["en-US", "es-US", "fr-CA"];

/** Imports parts; what is told of it, and what became of it. Time passes while the publisher takes a piece. */
async function told(given: Given): Promise<{ steps: ImportProgress[]; started: StartedImport; world: Facade }> {
  const { parts, maxFileItems, dryRun, isBusy, pieceMs } = given;
  let nowMs = 0;
  const world: Facade = facade(
    {},
    {
      clock: { ...systemClock, monotonicMs: () => nowMs },
      publish: async ({ name, stream }) => {
        const pieces: Uint8Array[] = [];
        for await (const piece of stream()) {
          pieces.push(piece);
          nowMs += pieceMs;
        }
        return world.sandbox.publish(name, Buffer.concat(pieces));
      },
    },
  );
  if (isBusy) world.sandbox.faults.add({ operation: "startImportJob", status: 429, retryAfter: 0 });
  const steps: ImportProgress[] = [];
  const options: ImportOptions = {
    ...{ maxFileItems, dryRun, gapMs: 0, onInvalid: "skip" },
    onProgress: (progress) => steps.push(progress),
  };
  const started = await world.newstore.catalog.importCatalogs(
    parts.map((kinds, at) => ({
      head: { catalog: "us", locale: LOCALES[at] ?? "", is_master: at === 0 },
      items: rowsOf(kinds),
    })),
    options,
  );
  return { steps, started, world };
}

const kind = fc.constantFrom<Kind>("good", "good", "long", "long", "wrong", "twice");
const imports = fc.record({
  parts: fc.array(fc.array(kind, { maxLength: 14 }), { minLength: 1, maxLength: 3 }),
  maxFileItems: fc.constantFrom(1, 3, 100),
  dryRun: fc.boolean(),
  isBusy: fc.boolean(),
  pieceMs: fc.constantFrom(0, 130, 700),
});

describe("what is told of an import, of whatever parts and items,", () => {
  it("only grows, and is in the end what became of it", async () => {
    await fc.assert(
      fc.asyncProperty(imports, async (given) => {
        const { steps, started } = await told(given);
        const figures = steps.map(({ items, bytes, skipped, elapsedMs }) => [items, bytes, skipped, elapsedMs]);
        for (const [at, now] of figures.entries())
          for (const [which, figure] of now.entries())
            expect(figure).toBeGreaterThanOrEqual(figures[at - 1]?.[which] ?? 0);
        const ready = steps.filter(({ step }) => step === (given.dryRun ? "reading" : "published"));
        if (given.dryRun) expect(new Set(ready.map(({ file }) => file)).size).toBe(ready.at(-1)?.file ?? 0);
        else expect(ready.map(({ file }) => file)).toEqual(started.jobs.map((_, at) => at + 1));
        expect(ready.at(-1)?.bytes ?? 0).toBe(started.bytes);
        if (started.jobs.length === 0) return;
        const { items, bytes, skipped } = steps.at(-1) as ImportProgress;
        expect({ items, bytes, skipped }).toEqual({
          items: given.parts.flat().length,
          bytes: started.bytes,
          skipped: started.skipped.items,
        });
        expect(steps.filter(({ step }) => step === "started").map(({ jobId }) => jobId)).toEqual(
          started.jobs.map(({ id }) => id),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("comes twice a second at most while items are read, with a rate and a time left that agree with it", async () => {
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(imports, async (given) => {
        const { steps } = await told({ ...given, dryRun: false });
        const reading = steps.filter(({ step }) => step === "reading");
        const total = given.parts.flat().length;
        for (const [at, { items, elapsedMs, itemsPerSecond, remainingMs }] of reading.entries()) {
          looked += 1;
          expect(elapsedMs - (reading[at - 1]?.elapsedMs ?? 0)).toBeGreaterThanOrEqual(500);
          expect(itemsPerSecond).toBe(Math.round((items / elapsedMs) * 1_000));
          expect(remainingMs).toBe(Math.round((total - items) / (items / elapsedMs)));
        }
      }),
      { numRuns: 15 },
    );
    expect(looked).toBeGreaterThan(10);
  });

  it("has no time left where nobody knows how many items there are", async () => {
    let nowMs = 0;
    const { newstore, sandbox } = facade({}, { clock: { ...systemClock, monotonicMs: () => nowMs } });
    const steps: ImportProgress[] = [];
    await newstore.catalog.importProducts(
      new Set(rowsOf(new Array<Kind>(20).fill("long"))),
      { catalog: "us", locale: "en-US" },
      {
        onProgress: (progress) => steps.push(progress),
        publish: async ({ name, stream }) => {
          const pieces: Uint8Array[] = [];
          for await (const piece of stream()) {
            pieces.push(piece);
            nowMs += 600;
          }
          return sandbox.publish(name, Buffer.concat(pieces));
        },
      },
    );
    const reading = steps.filter(({ step }) => step === "reading");
    expect(reading.length).toBeGreaterThan(0);
    expect(reading.map(({ remainingMs }) => remainingMs)).toEqual(reading.map(() => undefined));
  });
});
