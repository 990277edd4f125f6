import type { StartedImport } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { CATALOG, facade, LOCALE, onlyJob, POLLING } from "../support/client.js";
import { failureOf } from "../support/failure.js";

const HEAD = { catalog: CATALOG, locale: LOCALE };
const product = (id: string) => ({ product_id: id, variant_group_id: id, title: `Product ${id}` });

describe("what is imported arrives", () => {
  it("products, of any iterable, under the catalog and locale of the head", async () => {
    const { newstore, sandbox, published } = facade();
    async function* fromPim() {
      for (const id of ["A", "B", "C"]) yield product(id);
    }
    const started = await newstore.catalog.importProducts(fromPim(), HEAD);
    expect(started).toMatchObject({ items: 3, skipped: { items: 0 }, warnings: { items: 0, problems: [] } });
    const { id, uri, bytes } = onlyJob(started);
    expect([uri.endsWith(published[0] as string), bytes > 100, bytes]).toEqual([true, true, started.bytes]);
    const { jobs, errors, isComplete } = await newstore.imports.wait(started, POLLING);
    expect(jobs).toMatchObject([{ import_id: id, state: "finished", provider: "newstore-sdk", name: published[0] }]);
    expect([errors, isComplete]).toEqual([[], true]);
    expect(sandbox.state.catalog.product(CATALOG, "B", LOCALE)).toMatchObject({ title: "Product B" });
    expect(sandbox.violations).toEqual([]);
  });

  it("categories, prices and stock, with the caller's labels", async () => {
    const { newstore, sandbox } = facade();
    const jobs = [
      await newstore.catalog.importCategories([{ path: "Shop" }, { path: "Shop > Coats" }], HEAD, {
        name: "nightly",
        provider: "pim",
        revision: 7,
      }),
      await newstore.catalog.importPrices(new Set([{ product_id: "P1", value: 19.99 }]), {
        pricebook: "default",
        catalog: CATALOG,
        currency: "USD",
      }),
      await newstore.inventory.importStock([{ product_id: "P1", fulfillment_node_id: "DC02", quantity: 40 }], {
        store_mapping: [{ fulfillment_node_id: "DC02", store_id: "" }],
      }),
    ];
    for (const started of jobs) await newstore.imports.wait(started, POLLING);
    expect(await newstore.imports.get(onlyJob(jobs[0] as StartedImport).id)).toMatchObject({
      name: "nightly",
      provider: "pim",
      revision: 7,
    });
    expect(sandbox.state.catalog.categories(CATALOG, LOCALE).map(({ path }) => path)).toEqual(["Shop", "Shop > Coats"]);
    expect(sandbox.state.catalog.price(CATALOG, "P1")).toMatchObject({ value: 19.99 });
    expect(sandbox.state.stock.atp("P1", "DC02")).toBe(40);
  });

  it("a full import deletes what the file does not hold, and only when it is asked for", async () => {
    const { newstore, sandbox } = facade();
    const run = async (options?: { full: boolean }) => {
      const { id } = onlyJob(await newstore.catalog.importProducts([product("P1")], HEAD, options));
      await newstore.imports.wait(id, POLLING);
      return sandbox.state.catalog.product(CATALOG, "P2", LOCALE);
    };
    expect(await run()).toBeDefined();
    expect(await run({ full: true })).toBeUndefined();
  });

  it("through the publisher of the call when it brings one", async () => {
    const { newstore, sandbox, published } = facade();
    const { id, uri } = onlyJob(
      await newstore.catalog.importProducts([product("A")], HEAD, {
        publish: async ({ bytes, contentType }) => {
          expect(contentType).toBe("application/zip");
          sandbox.publish("s3://bucket/a.zip", await bytes());
          return new URL("s3://bucket/a.zip");
        },
      }),
    );
    await newstore.imports.wait(id, POLLING);
    expect([uri, published]).toEqual(["s3://bucket/a.zip", []]);
  });
});

describe("a job", () => {
  it("is waited for through its states, which are told", async () => {
    const { newstore } = facade({ importDelayMs: 300 });
    const { id } = onlyJob(await newstore.catalog.importProducts([product("A")], HEAD));
    const states: string[] = [];
    const job = await newstore.imports.wait(id, { ...POLLING, intervalMs: 10, onState: (state) => states.push(state) });
    expect(job.state).toBe("finished");
    expect([states[0], states.at(-1)]).toEqual(["waiting", "finished"]);
  });

  it("tells what went wrong with single items, although it finished", async () => {
    const { newstore } = facade();
    const { id } = onlyJob(
      await newstore.inventory.importStock(
        [
          { product_id: "P1", fulfillment_node_id: "DC01", quantity: 3 },
          { product_id: "P1", fulfillment_node_id: "MOON", quantity: 3 },
        ],
        { store_mapping: [{ fulfillment_node_id: "DC01", store_id: "" }] },
      ),
    );
    expect(await newstore.imports.wait(id, POLLING)).toMatchObject({ state: "finished" });
    const errors = await newstore.imports.errors(id);
    expect(errors).toMatchObject([
      { entity_id: "P1", reason: expect.stringContaining("no fulfillment location MOON") },
    ]);
  });

  it("gives its errors in either form that the platform may respond in", async () => {
    const { newstore, sandbox } = facade();
    const error = { error_id: "1", reason: "no", entity_type: "products", entity_id: "A" };
    for (const body of [[error], { items: [error] }, { items: [] }]) {
      sandbox.faults.add({ operation: "listImportJobErrors", status: 200, body });
      expect(await newstore.imports.errors("4711")).toEqual(Array.isArray(body) ? body : body.items);
    }
  });

  it("gives all of them at the end of the wait, however many", async () => {
    const { newstore, sandbox } = facade();
    const started = await newstore.catalog.importProducts([product("A")], HEAD);
    const errors = Array.from({ length: 200_000 }, (_, at) => ({ error_id: `${at}`, entity_id: "A", reason: "no" }));
    sandbox.faults.add({ operation: "listImportJobErrors", status: 200, body: { items: errors } });
    const outcome = await newstore.imports.wait(started, POLLING);
    expect([outcome.errors.length, outcome.isComplete]).toEqual([200_000, false]);
  });

  it("can be listed by state and given up before it was started", async () => {
    const { newstore } = facade();
    const { id } = await newstore.api.import.createImportJob({
      body: { provider: "test", source_uri: "https://files.example/a.zip", entities: ["products"] },
    });
    const started = onlyJob(await newstore.catalog.importProducts([product("A")], HEAD));
    await newstore.imports.wait(started.id, POLLING);
    const idsOf = async (state?: string) =>
      (await newstore.imports.list(state === undefined ? {} : { state })).items.map((job) => job.import_id);
    expect(await idsOf("received")).toEqual([id]);
    expect(await idsOf()).toEqual([id, started.id]);
    await newstore.imports.fail(id, "superseded");
    expect(await idsOf("received")).toEqual([]);
    const error = await failureOf(() => newstore.imports.wait(id, POLLING));
    expect(error).toMatchObject({ kind: "job", operationId: "showImportJob" });
    expect(error.message).toContain(`Import job ${id} failed: superseded. imports.errors("${id}")`);
  });

  it("that may not start because too many are open fails as rate limit and names the job that is left", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "startImportJob", status: 429, retryAfter: 7 });
    const error = await failureOf(() => newstore.catalog.importProducts([product("A")], HEAD, { queueTimeoutMs: 0 }));
    const { items } = await newstore.imports.list({ state: "received" });
    expect(error).toMatchObject({
      kind: "rate_limit",
      status: 429,
      retryAfterMs: 7_000,
      operationId: "startImportJob",
    });
    expect(error.message).toContain(`Import job ${items[0]?.import_id} was created but could not be started`);
    expect(error.message).toContain("imports.fail");
  });

  it("that could not be created leaves nothing behind but the published file", async () => {
    const { newstore, sandbox, published } = facade();
    sandbox.faults.add({ operation: "createImportJob", status: 500 });
    const error = await failureOf(() => newstore.catalog.importProducts([product("A")], HEAD));
    expect(error).toMatchObject({ kind: "api", status: 500, operationId: "createImportJob", attempts: 1 });
    expect(sandbox.state.imports.list()).toEqual([]);
    expect(published).toHaveLength(1);
  });
});
