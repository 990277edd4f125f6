import { describe, expect, it } from "vitest";
import { unzip } from "../../src/files/zip-reader.js";
import { type Bench, bench } from "../support/sandbox.js";

const item = (productId: string, nodeId: string, quantity: number) => ({
  product_id: productId,
  fulfillment_node_id: nodeId,
  quantity,
});

const SEED = {
  stock: [item("P-1", "US01", 3), item("P-2", "US01", 8), item("P-1", "US02", 4), item("P-1", "DC01", 100)],
  products: [
    {
      catalog: "storefront-catalog-en",
      locale: "en-US",
      items: [{ product_id: "P-1", external_identifiers: [{ type: "sku", value: "SKU-1" }] }],
    },
  ],
};

/** Starts an export, reads the job, and reads its file if there is one. */
async function runExport({ sandbox, ask }: Bench, path: string, json: object) {
  const { availability_export_id: id } = (await ask(path, { json })).body;
  const job = (await ask(`/v0/d/availabilities/bulk/${id}`)).body;
  if (job.link === undefined) return { job, rows: [] };
  const bytes = new Uint8Array(await (await sandbox.fetch(job.link)).arrayBuffer());
  const [file] = await unzip(bytes);
  return { job, rows: JSON.parse(new TextDecoder().decode(file?.bytes)) };
}

describe("a global export", () => {
  it("holds a row a product and location, products together, with the catalog's identifiers", async () => {
    const box = await bench({ seed: SEED });
    const { job, rows } = await runExport(box, "/v0/d/availabilities/bulk", {});
    expect(job).toMatchObject({ state: "finished", last_updated_at: 4 });
    expect(rows.map((row: { product_id: string }) => row.product_id)).toEqual(["P-1", "P-1", "P-1", "P-2"]);
    expect(rows[0]).toEqual({
      product_id: "P-1",
      fulfillment_node_id: "US01",
      atp: 3,
      present_atp: 3,
      future_atp: 0,
      revision: 1,
      external_identifiers: [{ catalog: "storefront-catalog-en", locale: "en-us", identifiers: { sku: "SKU-1" } }],
    });
  });

  it("leaves out codes that were imported as null, as an import may", async () => {
    const codes = [
      { type: null, value: "1" },
      { type: "upc", value: null },
      { type: "sku", value: "S" },
    ];
    const products = [{ catalog: "c", locale: "en-US", items: [{ product_id: "P-1", external_identifiers: codes }] }];
    const { rows } = await runExport(await bench({ seed: { ...SEED, products } }), "/v0/d/availabilities/bulk", {});
    expect(rows[0].external_identifiers).toEqual([{ catalog: "c", locale: "en-us", identifiers: { sku: "S" } }]);
  });

  it("with a cursor holds only what changed since", async () => {
    const box = await bench({ seed: SEED });
    const { stock } = box.sandbox.state;
    const { job } = await runExport(box, "/v0/d/availabilities/bulk", {});
    stock.allocate("P-2", "US01", { orderUuid: "o", itemUuid: "i", createdAt: "now" });
    const delta = await runExport(box, "/v0/d/availabilities/bulk", { last_updated_at: job.last_updated_at });
    expect(delta.rows).toMatchObject([{ product_id: "P-2", fulfillment_node_id: "US01", atp: 7 }]);
    expect(delta.job.last_updated_at).toBeGreaterThan(job.last_updated_at);
  });

  it("with the counter 0 holds everything, as without one", async () => {
    const box = await bench({ seed: SEED });
    const { rows } = await runExport(box, "/v0/d/availabilities/bulk", { last_updated_at: 0 });
    expect(rows).toEqual((await runExport(box, "/v0/d/availabilities/bulk", {})).rows);
    expect(rows).toHaveLength(4);
  });

  it("without a change reports the counter 0 and has no file", async () => {
    const box = await bench({ seed: SEED });
    const { job } = await runExport(box, "/v0/d/availabilities/bulk", {});
    const again = await runExport(box, "/v0/d/availabilities/bulk", { last_updated_at: job.last_updated_at });
    expect(again.job).toMatchObject({ state: "finished", last_updated_at: 0 });
    expect(again.job.link).toBeUndefined();
  });

  it("does not count a stock figure that stays the same as a change", async () => {
    const box = await bench({ seed: SEED });
    const before = box.sandbox.state.stock.counter();
    box.sandbox.seed({ stock: [item("P-1", "US01", 3)] });
    expect(box.sandbox.state.stock.counter()).toBe(before);
  });

  it("can come as plain JSON, with a row for each catalog and locale", async () => {
    const [first] = SEED.products;
    const german = { ...first, catalog: "storefront-catalog-en", locale: "de-DE", items: first?.items ?? [] };
    const seed = { ...SEED, products: [...SEED.products, german] };
    const { sandbox, ask } = await bench({ seed, exportFormat: "json", duplicateExportRows: true });
    const { availability_export_id: id } = (await ask("/v0/d/availabilities/bulk", { json: {} })).body;
    const { link } = (await ask(`/v0/d/availabilities/bulk/${id}`)).body;
    const rows = (await (await sandbox.fetch(link)).json()) as { product_id: string; fulfillment_node_id: string }[];
    const keys = rows.map((row) => `${row.product_id} ${row.fulfillment_node_id}`);
    expect(keys.filter((key) => key === "P-1 US01")).toHaveLength(2);
    expect(keys.filter((key) => key === "P-2 US01")).toHaveLength(1);
  });

  it("is processing until its time has come, and stands for the moment it is computed", async () => {
    const box = await bench({ seed: SEED, exportDelayMs: 5000 });
    const { availability_export_id: id } = (await box.ask("/v0/d/availabilities/bulk", { json: {} })).body;
    expect((await box.ask(`/v0/d/availabilities/bulk/${id}`)).body).toEqual({
      availability_export_id: id,
      state: "processing",
    });
    await box.sandbox.clock.advance("5s");
    expect((await box.ask(`/v0/d/availabilities/bulk/${id}`)).body.state).toBe("finished");
    expect((await box.ask("/v0/d/availabilities/bulk/none")).status).toBe(404);
  });
});

describe("the link of an export", () => {
  it("needs no token, refuses one, and expires", async () => {
    const box = await bench({ seed: SEED, exportLinkLifetimeMs: 1000 });
    const { job } = await runExport(box, "/v0/d/availabilities/bulk", {});
    const first = await box.askPlain(job.link);
    expect(first.status).toBe(200);
    expect((await box.ask(job.link)).status).toBe(400);
    const etag = first.headers.get("etag") ?? "";
    expect((await box.askPlain(job.link, { headers: { "if-none-match": etag } })).status).toBe(304);
    await box.sandbox.clock.advance(1000);
    expect((await box.askPlain(job.link)).status).toBe(403);
    expect((await box.askPlain(job.link.replace(/exports\/./, "exports/_"))).status).toBe(404);
  });

  it("never shows its token in the request log", async () => {
    const box = await bench({ seed: SEED });
    const { job } = await runExport(box, "/v0/d/availabilities/bulk", {});
    const token = new URL(job.link).pathname.split("/")[3] ?? "-";
    expect(JSON.stringify(box.sandbox.requests)).not.toContain(token);
  });
});

describe("location groups", () => {
  const groups = "/v0/d/availabilities/groups";

  it("are created, listed, shown, changed and deleted", async () => {
    const { ask } = await bench();
    const group = { id: "web", group_name: "Web", fulfillment_nodes: ["US01", "DC01"] };
    expect((await ask(groups, { json: group })).body).toEqual(group);
    expect((await ask(groups, { json: group })).status).toBe(409);
    expect((await ask(groups)).body).toEqual({ groups: [group] });
    const patch = { method: "PATCH", json: { fulfillment_nodes: ["DC01"] } };
    expect((await ask(`${groups}/web`, patch)).body.fulfillment_nodes).toEqual(["DC01"]);
    expect((await ask(`${groups}/web`)).body.group_name).toBe("Web");
    expect((await ask(groups, { json: { fulfillment_nodes: ["NOWHERE"] } })).status).toBe(400);
    expect((await ask(`${groups}/web`, { method: "DELETE" })).status).toBe(200);
    expect((await ask(`${groups}/web`)).status).toBe(404);
  });

  it("that are deleted let an export go on that has begun", async () => {
    const { ask, sandbox } = await bench({ seed: SEED, exportDelayMs: 1 });
    await ask(groups, { json: { id: "ny", fulfillment_nodes: ["US01", "US02"] } });
    const { availability_export_id: id } = (await ask(`${groups}/ny/bulk`, { json: {} })).body;
    await ask(`${groups}/ny`, { method: "DELETE" });
    await sandbox.clock.advance(1);
    expect(sandbox.state.exports.jobs.get(id)).toMatchObject({ state: "finished", rows: 2 });
  });

  it("export one sum a product, and a delta exports the whole group's sum again", async () => {
    const box = await bench({ seed: SEED });
    await box.ask(groups, { json: { group_name: "ny", fulfillment_nodes: ["US01", "US02"] } });
    const all = await runExport(box, `${groups}/ny/bulk`, {});
    expect(all.rows).toMatchObject([
      { product_id: "P-1", atp: 7 },
      { product_id: "P-2", atp: 8 },
    ]);
    expect(all.rows[0]).not.toHaveProperty("fulfillment_node_id");
    // docs/platform/availabilities-export.md#cursor: A = 3, B = 4; A drops to 0, and the delta says 4, not 0.
    box.sandbox.seed({ stock: [item("P-1", "US01", 0), item("P-2", "DC01", 9)] });
    const delta = await runExport(box, `${groups}/ny/bulk`, { last_updated_at: all.job.last_updated_at });
    expect(delta.rows).toMatchObject([{ product_id: "P-1", atp: 4 }]);
  });
});
