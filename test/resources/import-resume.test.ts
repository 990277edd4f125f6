import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  fileState,
  type ImportCheckpoint,
  type ImportPlan,
  isNewStoreError,
  type NewStore,
  type StartedImport,
} from "newstore-sdk";
import type { Sandbox } from "newstore-sdk/sandbox";
import { afterEach, describe, expect, it } from "vitest";
import { asked, CATALOG, facade, POLLING } from "../support/client.js";
import { failureOf } from "../support/failure.js";

const PRICES = { pricebook: "default", catalog: CATALOG, currency: "USD" };
const ITEMS = Array.from({ length: 700 }, (_, index) => ({ product_id: `K${index}`, value: index }));
const OPTIONS = { maxFileItems: 300, gapMs: 0 };

/** Keeps a plan as text, as every store does. */
function kept(): ImportCheckpoint & { text?: string } {
  const store: ImportCheckpoint & { text?: string } = {
    load: async () => (store.text === undefined ? undefined : (JSON.parse(store.text) as ImportPlan)),
    save: async (plan) => {
      store.text = JSON.stringify(plan);
    },
  };
  return store;
}

const controllers: AbortController[] = [];
afterEach(() => {
  for (const controller of controllers.splice(0)) controller.abort();
});

/** A process that dies at a moment: what it began stays without an end, and what it would do next never happens. */
function dying(at: number) {
  let moments = 0;
  let die = () => {};
  const death = new Promise<"dead">((resolve) => {
    die = () => resolve("dead");
  });
  const moment = async (): Promise<void> => {
    moments += 1;
    if (moments < at) return;
    die();
    await new Promise(() => {});
  };
  /** The moments before and after some work. */
  const around = async <T>(work: () => Promise<T>): Promise<T> => {
    await moment();
    const result = await work();
    await moment();
    return result;
  };
  return { around, death, count: () => moments };
}

async function importedBy(newstore: NewStore, checkpoint: ImportCheckpoint, signal?: AbortSignal) {
  const left = await newstore.imports.resume(checkpoint, { gapMs: 0 });
  return left ?? newstore.catalog.importPrices(ITEMS, PRICES, { ...OPTIONS, checkpoint, ...(signal && { signal }) });
}

/** Runs an import that dies at a moment, and once more. */
async function disturbed(
  at: number,
): Promise<{ started: StartedImport; sandbox: Sandbox; newstore: NewStore; moments: number }> {
  const { sandbox, newstore } = facade();
  const { around, death, count } = dying(at);
  const store = kept();
  const first = newstore.withOptions({
    fetch: (input, init) => around(() => sandbox.fetch(input, init)),
    publish: ({ name, bytes }) => around(async () => sandbox.publish(name, await bytes())),
  });
  const controller = new AbortController();
  controllers.push(controller);
  const watched = { load: () => around(store.load), save: (plan: ImportPlan) => around(() => store.save(plan)) };
  const run = importedBy(first, watched, controller.signal);
  run.catch(() => {});
  await Promise.race([run, death]);
  return { started: await importedBy(newstore, store), sandbox, newstore, moments: count() };
}

async function expectUndisturbed({ started, sandbox, newstore }: Awaited<ReturnType<typeof disturbed>>): Promise<void> {
  expect(started.jobs.map(({ items }) => items)).toEqual([300, 300, 100]);
  expect([started.items, new Set(started.jobs.map(({ id }) => id)).size]).toEqual([700, 3]);
  // No second job, and none that was forgotten.
  expect(sandbox.state.imports.list().map(({ import_id: id }) => id)).toEqual(started.jobs.map(({ id }) => id));
  const { isComplete } = await newstore.imports.wait(started, POLLING);
  expect(isComplete).toBe(true);
  const missing = ITEMS.filter(
    ({ product_id: id, value }) => sandbox.state.catalog.price(CATALOG, id)?.value !== value,
  );
  expect(missing).toEqual([]);
}

describe("an import that dies", () => {
  it("at any of its moments is ended by the next process, without a second job or a lost row", async () => {
    const undisturbed = await disturbed(Number.POSITIVE_INFINITY);
    await expectUndisturbed(undisturbed);
    expect(undisturbed.moments).toBeGreaterThan(40);
    for (let at = 1; at <= undisturbed.moments; at += 1) await expectUndisturbed(await disturbed(at));
  });

  it("is not begun once more by an import call, nor by another one with its checkpoint", async () => {
    const { newstore } = facade();
    const checkpoint = kept();
    const started = await newstore.catalog.importPrices(ITEMS, PRICES, { ...OPTIONS, checkpoint });
    const error = await failureOf(newstore.catalog.importPrices(ITEMS, PRICES, { ...OPTIONS, checkpoint }));
    expect(error.kind).toBe("conflict");
    expect(error.message).toContain("imports.resume(checkpoint) gives its result");
    expect(await newstore.imports.resume(checkpoint)).toEqual(started);
    expect(await newstore.imports.resume(kept())).toBeUndefined();
  });

  it("is gone on with from a file, by whoever opens it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "newstore-plan-"));
    const checkpoint = () => fileState<ImportPlan>(join(folder, "plan.json"));
    const { newstore, sandbox } = facade();
    expect(await newstore.imports.resume(checkpoint())).toBeUndefined();
    sandbox.faults.add({ operation: "startImportJob", status: 500, skip: 1, times: 1 });
    const options = { ...OPTIONS, retry: { retries: 0 } };
    await failureOf(newstore.catalog.importPrices(ITEMS, PRICES, { ...options, checkpoint: checkpoint() }));
    const started = await newstore.imports.resume(checkpoint(), { gapMs: 0 });
    expect(started?.jobs.map(({ items }) => items)).toEqual([300, 300, 100]);
    expect(sandbox.state.imports.list().map(({ import_id: id }) => id)).toEqual(started?.jobs.map(({ id }) => id));
    expect(await newstore.imports.resume(checkpoint())).toEqual(started);
    rmSync(folder, { recursive: true });
  });

  it("says what has been started where a later job fails, and goes on from there", async () => {
    const { newstore, sandbox } = facade();
    const checkpoint = kept();
    const options = { ...OPTIONS, checkpoint, retry: { retries: 0 } };
    let creations = 0;
    const failing = newstore.withOptions({
      fetch: (input, init) => {
        const { url, method } = new Request(input as string, init as RequestInit);
        if (method === "POST" && url.endsWith("/v0/d/import") && ++creations === 2)
          return Promise.resolve(new Response("{}", { status: 500 }));
        return sandbox.fetch(input, init);
      },
    });
    const error = await failing.catalog.importPrices(ITEMS, PRICES, options).catch((thrown: unknown) => thrown);
    if (!isNewStoreError(error)) throw error;
    expect(error.message).toMatch(
      /Of 3 jobs of the import, 1 had been started \(\S+\); with a checkpoint, imports\.resume/,
    );
    const started = await newstore.imports.resume(checkpoint, { gapMs: 0 });
    expect(started?.jobs).toHaveLength(3);
    expect(sandbox.state.imports.list()).toHaveLength(3);
  });
});

describe("a response that is lost", () => {
  it.each(["createImportJob", "startImportJob"] as const)("of %s makes no second job", async (operation) => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation, reset: true, afterwards: true });
    const started = await newstore.catalog.importPrices(ITEMS, PRICES);
    expect(sandbox.state.imports.list().map(({ import_id: id }) => id)).toEqual(started.jobs.map(({ id }) => id));
    expect((await newstore.imports.wait(started, POLLING)).isComplete).toBe(true);
    expect(asked(sandbox)[operation]).toBe(1);
  });
});

it("a job that was forgotten is started by the address it was created with", async () => {
  const { newstore, sandbox } = facade();
  sandbox.faults.add({ operation: "startImportJob", status: 400 });
  const error = await failureOf(newstore.catalog.importPrices(ITEMS, PRICES));
  expect(error.message).toContain("imports.start");
  await newstore.imports.start(String(error.jobId));
  expect(await newstore.imports.wait(String(error.jobId), POLLING)).toMatchObject({ state: "finished" });
});
