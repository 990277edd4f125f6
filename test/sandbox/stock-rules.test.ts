import { expect, it } from "vitest";
import { order, standard, unit } from "../support/orders.js";
import { bench, importFile, orderBench } from "../support/sandbox.js";

const HEAD = { store_mapping: [{ fulfillment_node_id: "DC01", store_id: "" }] };
const ROW = { product_id: "P9", fulfillment_node_id: "DC01", quantity: 5 };

it("shows what an import brought only after the lag, though the job is finished and its errors are listed", async () => {
  const made = await bench({ visibilityLagMs: 300_000 });
  const items = [ROW, { ...ROW, fulfillment_node_id: "NOWHERE" }];
  const job = await importFile(made, "availabilities", { head: HEAD, items });
  expect(job.state).toBe("finished");
  expect((await made.ask(`/v0/d/import/${job.import_id}/errors`)).body.items).toHaveLength(1);
  const atp = () => made.sandbox.state.stock.atp("P9", "DC01");
  expect(atp()).toBe(0);
  const snapshot = made.sandbox.snapshot();
  await made.sandbox.clock.advance("5m");
  expect(atp()).toBe(5);
  made.sandbox.restore(snapshot);
  expect(atp()).toBe(0);
  await made.sandbox.clock.advance("5m");
  expect(atp()).toBe(5);
});

it("never promises safety stock", async () => {
  const { ask, sandbox } = await bench();
  sandbox.seed({ stock: [{ ...ROW, safety_stock: 2 }] });
  const { quantity: _quantity, ...key } = ROW;
  expect((await ask("/v0/availabilities", { json: { atp_keys: [key] } })).body.items[0].atp).toBe(3);
});

it("sells expected stock ahead, on hold until it arrives, and lists who has a claim on it", async () => {
  const { ask, inject, sandbox } = await orderBench({ tokenLifetimeSeconds: 86_400 });
  const soon = { product_id: "SOON", fulfillment_node_id: "DC01", quantity: 0, future: 3 };
  sandbox.seed({ stock: [{ ...soon, future_at: "2026-03-02T18:00:00Z" }] });
  const atp = () => sandbox.state.stock.atp("SOON", "DC01");
  expect(atp()).toBe(3);
  const { id, items } = (await inject(order({ shipments: [standard([unit({ product_id: "SOON" })])] }))).body;
  expect(atp()).toBe(2);
  const insights = (await ask("/v0/stock/insights?product_id=SOON&fulfillment_node_id=DC01")).body;
  expect(insights.future_allocations).toMatchObject([{ order_uuid: id, item_uuid: items[0].id }]);
  expect(insights.allocations).toEqual([]);
  const status = async () => (await ask(`/v0/orders/${id}?id_type=internal`)).body.items[0].status;
  expect(await status()).toBe("on_hold");
  await sandbox.clock.advance("6h");
  expect(await status()).toBe("in_fulfillment");
  expect([sandbox.state.stock.presentAtp("SOON", "DC01"), sandbox.state.stock.futureAtp("SOON", "DC01")]).toEqual([
    2, 0,
  ]);
});

it("gives a claim on expected stock back when its unit is cancelled", async () => {
  const { ask, inject, sandbox } = await orderBench();
  sandbox.seed({ stock: [{ product_id: "SOON", fulfillment_node_id: "DC01", quantity: 0, future: 1 }] });
  const { id } = (await inject(order({ shipments: [standard([unit({ product_id: "SOON" })])] }))).body;
  expect(sandbox.state.stock.atp("SOON", "DC01")).toBe(0);
  await ask(`/v0/orders/${id}/cancel?id_type=internal`, { json: { reason: "none" } });
  expect(sandbox.state.stock.atp("SOON", "DC01")).toBe(1);
});

it("expects stock at distribution centres only", async () => {
  const { sandbox } = await bench();
  const stock = [{ ...ROW, fulfillment_node_id: "US01", future: 1 }];
  expect(() => sandbox.seed({ stock })).toThrow("US01 is a store");
});

it("is seeded with import files, customers and orders", async () => {
  const { ask, sandbox } = await bench();
  sandbox.seed({
    files: [
      { head: { catalog: "c", locale: "en-US", is_master: true }, items: [{ product_id: "P9", title: "Nine" }] },
      { head: { catalog: "c", pricebook: "default", currency: "USD" }, items: [{ product_id: "P9", value: 9 }] },
      { head: { catalog: "c", locale: "en-US" }, items: [{ path: "All > Nine" }] },
      {
        head: { store_mapping: [{ fulfillment_node_id: "DC07", store_id: "" }] },
        items: [{ ...ROW, fulfillment_node_id: "DC07" }],
      },
    ],
    customers: [{ email: "ada@example.com", full_name: "Ada Byron" }],
    orders: [order({ shipments: [standard([unit({ product_id: "P9" })])] })],
  });
  const { catalog, stock } = sandbox.state;
  expect(catalog.product("c", "P9")).toMatchObject({ title: "Nine" });
  expect([catalog.price("c", "P9")?.value, catalog.categories("c").length, stock.atp("P9", "DC07")]).toEqual([9, 1, 4]);
  const [customer] = (await ask("/customer/profiles?q=ada")).body.profiles;
  expect((await ask(`/v0/orders?customer_id=${customer.id}`)).body.orders).toHaveLength(1);
  expect(() => sandbox.seed({ files: [{ rows: [] }] })).toThrow("head and items");
  expect(() => sandbox.seed({ orders: [order({ external_id: "X" }, 1)] })).toThrow("payments sum up");
});
