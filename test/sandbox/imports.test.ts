import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { zip, zipBytes } from "../../src/files/zip-writer.js";
import { type Bench, bench, importFile, zipOf } from "../support/sandbox.js";

const HEAD = { catalog: "storefront-catalog-en", locale: "en-US", is_master: true };
const product = (id: string, more: object = {}) => ({ product_id: id, variant_group_id: "G", title: id, ...more });

async function errorsOf({ ask }: Bench, job: { import_id: string }) {
  return (await ask(`/v0/d/import/${job.import_id}/errors`)).body.items;
}

describe("an import job", () => {
  it("is received, waits once it is started, and is finished at the next look", async () => {
    const { sandbox, ask } = await bench();
    const uri = sandbox.publish("p.zip", await zipOf({ "p.json": { head: HEAD, items: [product("P-1")] } }));
    const created = await ask("/v0/d/import", {
      json: { provider: "test", name: "one", source_uri: uri, revision: 7, entities: ["products"] },
    });
    const { id } = created.body;
    expect((await ask(`/v0/d/import/${id}`)).body).toMatchObject({ import_id: id, state: "received", full: false });
    const started = await ask(`/v0/d/import/${id}/start`, { json: { transformed_uri: uri } });
    expect(started.body.state).toBe("waiting");
    const job = (await ask(`/v0/d/import/${id}`)).body;
    expect(job).toMatchObject({ state: "finished", transformed_uri: uri, completed_at: "2026-03-02T12:00:00.000Z" });
    expect(sandbox.state.catalog.product("storefront-catalog-en", "P-1")?.["title"]).toBe("P-1");
  });

  it("waits as long as the delay says", async () => {
    const box = await bench({ importDelayMs: 60_000 });
    const job = await importFile(box, "products", { head: HEAD, items: [product("P-1")] });
    expect(job.state).toBe("waiting");
    await box.sandbox.clock.advance("1m");
    expect((await box.ask(`/v0/d/import/${job.import_id}`)).body.state).toBe("finished");
  });

  it("lists an item outside the contract as an error and takes the others", async () => {
    const box = await bench();
    const items = [product("P-1"), { product_id: "P-2" }, product("P-3", { shipping_weight_value: "heavy" })];
    const job = await importFile(box, "products", { head: HEAD, items });
    expect(job.state).toBe("finished");
    const errors = await errorsOf(box, job);
    expect(errors.map((error: { entity_id: string }) => error.entity_id)).toEqual(["P-2", "P-3"]);
    expect(errors[0].reason).toContain("variant_group_id");
    expect(box.sandbox.state.catalog.products("storefront-catalog-en")).toHaveLength(1);
  });

  it("wants exactly one main category where there are any", async () => {
    const box = await bench();
    const main = { path: "Shop", is_main: true };
    const items = [
      product("P-1", { categories: [main, { path: "New" }] }),
      product("P-2", { categories: [main, { ...main, path: "New" }] }),
      product("P-3", { categories: [{ path: "New" }] }),
      product("P-4", { categories: [] }),
    ];
    const job = await importFile(box, "products", { head: HEAD, items });
    const errors = await errorsOf(box, job);
    expect(errors.map((error: { entity_id: string }) => error.entity_id)).toEqual(["P-2", "P-3"]);
  });

  it.each([
    ["a file that is no zip", new TextEncoder().encode("hello"), "not a zip"],
    ["an empty file", new Uint8Array(), "not a zip"],
  ])("fails on %s", async (_name, bytes, reason) => {
    const { sandbox, ask } = await bench();
    const uri = sandbox.publish("bad.zip", bytes);
    const { id } = (await ask("/v0/d/import", { json: { provider: "t", source_uri: uri, entities: ["products"] } }))
      .body;
    await ask(`/v0/d/import/${id}/start`, { json: { transformed_uri: uri } });
    const job = (await ask(`/v0/d/import/${id}`)).body;
    expect(job.state).toBe("failed");
    expect(job.reason).toContain(reason);
  });

  it("fails on text that is no JSON, on a file without head and items, and on a forbidden catalog", async () => {
    const box = await bench();
    expect(await importFile(box, "products", "not json")).toMatchObject({ state: "failed" });
    expect((await importFile(box, "products", [])).reason).toContain("head and items");
    const job = await importFile(box, "products", { head: { ...HEAD, catalog: "my catalog" }, items: [product("P")] });
    expect(job).toMatchObject({ state: "failed" });
    expect(job.reason).toContain("my catalog");
  });

  it("fails when its file cannot be fetched, and never reaches beyond loopback", async () => {
    const { ask } = await bench();
    for (const uri of [
      "https://sandbox.p.newstore.net/__sandbox/files/none.zip",
      "https://example.com/a.zip",
      "s3://b/k",
    ]) {
      const { id } = (await ask("/v0/d/import", { json: { provider: "t", source_uri: uri, entities: ["prices"] } }))
        .body;
      await ask(`/v0/d/import/${id}/start`, { json: { transformed_uri: `${uri}?signature=secret` } });
      const job = (await ask(`/v0/d/import/${id}`)).body;
      expect(job.state).toBe("failed");
      expect(job.reason).toContain("could not be fetched");
      expect(job.reason).not.toContain("secret");
    }
  });

  it("fetches its file over loopback HTTP", async () => {
    const zip = await zipOf({ "p.json": { head: HEAD, items: [product("P-1")] } });
    const server = createServer((_request, response) => response.end(zip)).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/p.zip`;
    const { ask } = await bench();
    const { id } = (await ask("/v0/d/import", { json: { provider: "t", source_uri: uri, entities: ["products"] } }))
      .body;
    await ask(`/v0/d/import/${id}/start`, { json: { transformed_uri: uri } });
    expect((await ask(`/v0/d/import/${id}`)).body.state).toBe("finished");
    server.close();
  });

  it("can be set to failed before it runs, and then never runs", async () => {
    const box = await bench({ importDelayMs: 1000 });
    const job = await importFile(box, "products", { head: HEAD, items: [product("P-1")] });
    await box.ask(`/v0/d/import/${job.import_id}/set_fail`, { json: { reason: "superseded" } });
    await box.sandbox.clock.advance(2000);
    const after = (await box.ask(`/v0/d/import/${job.import_id}`)).body;
    expect(after).toMatchObject({ state: "failed", reason: "superseded" });
    expect(box.sandbox.state.catalog.has("P-1")).toBe(false);
  });

  it("takes errors from converting software", async () => {
    const box = await bench();
    const job = await importFile(box, "products", { head: HEAD, items: [product("P-1")] });
    const error = { error_id: "e-1", reason: "no price", entity_type: "prices", entity_id: "P-1" };
    await box.ask(`/v0/d/import/${job.import_id}/errors`, { json: [error] });
    expect(await errorsOf(box, job)).toEqual([error]);
  });

  it("is found by its state", async () => {
    const box = await bench();
    await importFile(box, "products", { head: HEAD, items: [product("P-1")] });
    await box.ask("/v0/d/import", { json: { provider: "t", source_uri: "https://a.example/z", entities: ["prices"] } });
    const { items } = (await box.ask("/v0/d/import?filter[state]=received")).body;
    expect(items).toMatchObject([{ entities: ["prices"], state: "received" }]);
    expect((await box.ask("/v0/d/import")).body.items).toHaveLength(2);
    expect((await box.ask("/v0/d/import/none")).status).toBe(404);
  });

  it("stays received with 429 while ten older product jobs or twenty older jobs are open", async () => {
    const { ask } = await bench();
    const create = async (entity: string) =>
      (await ask("/v0/d/import", { json: { provider: "t", source_uri: "https://a.example/z", entities: [entity] } }))
        .body.id;
    const start = (id: string) => ask(`/v0/d/import/${id}/start`, { json: { transformed_uri: "https://a.example/z" } });
    const products: string[] = [];
    for (let index = 0; index < 11; index += 1) products.push(await create("products"));
    expect(await start(products[10] ?? "")).toMatchObject({
      status: 429,
      body: { error_code: "too_many_open_imports" },
    });
    expect((await ask(`/v0/d/import/${products[10]}`)).body.state).toBe("received");
    for (let index = 0; index < 9; index += 1) await create("prices");
    const last = await create("prices");
    expect((await start(last)).status).toBe(429);
    await ask(`/v0/d/import/${products[0]}/set_fail`, { json: {} });
    expect((await start(last)).status).toBe(200);
  });
});

describe("full imports", () => {
  it("delete what the files do not hold, in the catalog and locale they name", async () => {
    const box = await bench();
    const { catalog } = box.sandbox.state;
    await importFile(box, "products", { head: HEAD, items: [product("P-1"), product("P-2")] });
    await importFile(box, "products", { head: { ...HEAD, catalog: "other" }, items: [product("P-9")] });
    await importFile(box, "products", { head: HEAD, items: [product("P-2")] }, { full: true });
    expect(catalog.products("storefront-catalog-en").map((item) => item.product_id)).toEqual(["P-2"]);
    expect(catalog.has("P-9")).toBe(true);
  });

  it("delete prices and categories that are absent", async () => {
    const box = await bench();
    const { catalog } = box.sandbox.state;
    const prices = { pricebook: "default", catalog: "c", currency: "USD" };
    const two = [
      { product_id: "P-1", value: 1.5 },
      { product_id: "P-2", value: 2 },
    ];
    await importFile(box, "prices", { head: prices, items: two });
    await importFile(box, "prices", { head: prices, items: [{ product_id: "P-2", value: 3 }] }, { full: true });
    expect(catalog.price("c", "P-1")).toBeUndefined();
    expect(catalog.price("c", "P-2")).toEqual({ value: 3, currency: "USD" });
    const categories = { catalog: "c", locale: "en-US" };
    await importFile(box, "categories", { head: categories, items: [{ path: "A" }, { path: "B" }] });
    await importFile(box, "categories", { head: categories, items: [{ path: "B" }] }, { full: true });
    expect(catalog.categories("c", "en-US")).toEqual([{ path: "B" }]);
  });

  it("of availabilities fail and change nothing", async () => {
    const box = await bench();
    const head = { store_mapping: [{ fulfillment_node_id: "DC01", store_id: "" }] };
    const items = [{ product_id: "P-1", fulfillment_node_id: "DC01", quantity: 5 }];
    const job = await importFile(box, "availabilities", { head, items }, { full: true });
    expect(job.state).toBe("failed");
    expect(box.sandbox.state.stock.hasProduct("P-1")).toBe(false);
  });
});

describe("prices", () => {
  it("fail as a whole when one has more decimals than its currency", async () => {
    const box = await bench();
    const items = [
      { product_id: "P-1", value: 10 },
      { product_id: "P-2", value: 9.999 },
    ];
    const job = await importFile(box, "prices", {
      head: { pricebook: "default", catalog: "c", currency: "USD" },
      items,
    });
    expect(job.state).toBe("failed");
    expect(await errorsOf(box, job)).toMatchObject([{ entity_type: "prices", entity_id: "P-2" }]);
    expect(box.sandbox.state.catalog.price("c", "P-1")).toBeUndefined();
  });

  it("replace a price book that comes in another currency", async () => {
    const box = await bench();
    const head = { pricebook: "default", catalog: "c", currency: "USD" };
    await importFile(box, "prices", { head, items: [{ product_id: "P-1", value: 10 }] });
    await importFile(box, "prices", { head: { ...head, currency: "EUR" }, items: [{ product_id: "P-2", value: 9 }] });
    expect(box.sandbox.state.catalog.price("c", "P-1")).toBeUndefined();
    expect(box.sandbox.state.catalog.price("c", "P-2")).toEqual({ value: 9, currency: "EUR" });
  });
});

describe("stock", () => {
  const item = (nodeId: string, quantity: number) => ({ product_id: "P-1", fulfillment_node_id: nodeId, quantity });

  it("creates distribution centres and wants stores to exist", async () => {
    const box = await bench();
    const head = {
      store_mapping: [
        { fulfillment_node_id: "DC-EAST", store_id: "" },
        { fulfillment_node_id: "US01", store_id: "US01" },
        { fulfillment_node_id: "XX01", store_id: "XX01" },
      ],
    };
    const job = await importFile(box, "availabilities", {
      head,
      items: [item("DC-EAST", 7), item("US01", 2), item("XX01", 1)],
    });
    expect(job.state).toBe("finished");
    expect(box.sandbox.state.stores.location("DC-EAST")?.type).toBe("dc");
    expect(await errorsOf(box, job)).toMatchObject([
      { entity_type: "store_mapping" },
      { entity_type: "availabilities" },
    ]);
    const { stock } = box.sandbox.state;
    expect([stock.atp("P-1", "DC-EAST"), stock.atp("P-1", "US01"), stock.atp("P-1", "XX01")]).toEqual([7, 2, 0]);
  });

  it("given as ATP leaves room for what is held", async () => {
    const box = await bench({ seed: { stock: [item("US01", 5)] } });
    const { stock } = box.sandbox.state;
    stock.allocate("P-1", "US01", { orderUuid: "o", itemUuid: "i", createdAt: "now" });
    const head = { mode: "atp", store_mapping: [{ fulfillment_node_id: "US01", store_id: "US01" }] };
    await importFile(box, "availabilities", { head, items: [item("US01", 9)] });
    expect(stock.atp("P-1", "US01")).toBe(9);
    expect(stock.onHand("P-1", "US01")).toBe(10);
  });
});

describe("import schemas", () => {
  const schema = { type: "object", required: ["title"], properties: { title: { type: "string" } } };
  const headers = { "content-type": "application/schema+json" };

  it("are created once, shown, changed and deleted", async () => {
    const { ask } = await bench();
    const created = await ask("/catalog/import-schemas?id=mine", { json: schema, headers });
    expect(created).toMatchObject({ status: 201, body: { id: "mine" } });
    expect(created.headers.get("last-modified")).toBe("Mon, 02 Mar 2026 12:00:00 GMT");
    expect((await ask("/catalog/import-schemas?id=mine", { json: schema, headers })).status).toBe(409);
    expect((await ask("/catalog/import-schemas/mine")).body).toMatchObject({ entity: "PRODUCTS", id: "mine" });
    const raw = await ask("/catalog/import-schemas/mine", { headers: { accept: "application/schema+json" } });
    expect(raw.body).toEqual(schema);
    const changed = { ...schema, required: [] };
    expect((await ask("/catalog/import-schemas/mine", { method: "PATCH", json: changed, headers })).status).toBe(204);
    expect((await ask("/catalog/import-schemas/mine", { method: "DELETE" })).status).toBe(204);
    expect((await ask("/catalog/import-schemas/mine")).status).toBe(404);
  });

  it("may name whitelisted fields only and refer to themselves only", async () => {
    const { sandbox, ask } = await bench();
    const create = (properties: object) => ask("/catalog/import-schemas", { json: { properties }, headers });
    expect((await create({ images: {} })).status).toBe(400);
    expect(sandbox.violations.map(({ pointer }) => pointer)).toEqual(["/body/properties/images"]);
    expect(await create({ title: { $ref: "https://a.example/b.json" } })).toMatchObject({
      status: 400,
      body: { error_code: "invalid_schema" },
    });
  });
});

describe("a file of an import", () => {
  it("fails its job when it is longer than the platform's limit", async () => {
    const box = await bench();
    const text = (part: string) => new TextEncoder().encode(part);
    const head = JSON.stringify({ pricebook: "default", catalog: "c", currency: "USD" });
    const item = JSON.stringify({ product_id: "P-1", value: 1 });
    // A mebibyte more than 80 of them.
    const blanks = Array.from({ length: 81 }, () => text(" ".repeat(1024 * 1024)));
    const archive = await zip([
      { name: "prices.json", chunks: [text(`{"head":${head},"items":[${item}`), ...blanks, text("]}")] },
    ]);
    const uri = box.sandbox.publish("long.zip", archive);
    const body = { provider: "t", source_uri: uri, entities: ["prices"] };
    const { id } = (await box.ask("/v0/d/import", { json: body })).body;
    await box.ask(`/v0/d/import/${id}/start`, { json: { transformed_uri: uri } });
    const job = (await box.ask(`/v0/d/import/${id}`)).body;
    expect([job.state, job.reason]).toEqual(["failed", expect.stringContaining("prices may have 83886080")]);
  });

  it("may have its head behind its items", async () => {
    const box = await bench();
    const job = await importFile(box, "products", { items: [product("P-1"), product("P-2")], head: HEAD });
    expect(job.state).toBe("finished");
    expect(box.sandbox.state.catalog.products("storefront-catalog-en")).toHaveLength(2);
  });

  it("is taken over whole or not at all, also with others beside it", async () => {
    const box = await bench();
    const whole = JSON.stringify({
      head: HEAD,
      items: Array.from({ length: 5_000 }, (_, index) => product(`P-${index}`)),
    });
    const cutOff = new TextEncoder().encode(whole.slice(0, -2));
    const zip = await zipBytes([
      { name: "a.json", bytes: new TextEncoder().encode(whole) },
      { name: "b.json", bytes: cutOff },
    ]);
    const uri = box.sandbox.publish("two.zip", zip);
    const body = { provider: "t", source_uri: uri, entities: ["products"] };
    const { id } = (await box.ask("/v0/d/import", { json: body })).body;
    await box.ask(`/v0/d/import/${id}/start`, { json: { transformed_uri: uri } });
    const job = (await box.ask(`/v0/d/import/${id}`)).body;
    expect([job.state, job.reason]).toEqual(["failed", expect.stringContaining("b.json is not JSON")]);
    expect(box.sandbox.state.catalog.catalogs()).toEqual([]);
  });
});
