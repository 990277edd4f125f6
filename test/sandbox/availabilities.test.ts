import { expect, it } from "vitest";
import { bench } from "../support/sandbox.js";

const STOCK = [
  { product_id: "P-1", fulfillment_node_id: "US01", quantity: 3 },
  { product_id: "P-1", fulfillment_node_id: "DC01", quantity: 40 },
];

it("returns the ATP of pairs, and 0 for a pair without figures", async () => {
  const { ask } = await bench({ seed: { stock: STOCK } });
  const keys = [
    { product_id: "P-1", fulfillment_node_id: "DC01" },
    { product_id: "P-1", fulfillment_node_id: "US02" },
  ];
  const { body } = await ask("/v0/availabilities", { json: { atp_keys: keys } });
  expect(body.items).toEqual([
    { ...keys[0], atp: 40 },
    { ...keys[1], atp: 0 },
  ]);
});

it("takes allocations, reservations and safety stock off the ATP, and adds what is expected", async () => {
  const { sandbox, ask } = await bench({ seed: { stock: STOCK } });
  const { stock } = sandbox.state;
  const createdAt = "2026-03-02T12:00:00.000Z";
  const uuid = (digit: string) => `00000000-0000-4000-8000-00000000000${digit}`;
  stock.allocate("P-1", "DC01", { orderUuid: uuid("1"), itemUuid: uuid("2"), createdAt });
  stock.reserve("P-1", "DC01", { id: "r", orderUuid: uuid("3"), itemUuid: uuid("4"), createdAt, expiresAt: createdAt });
  stock.reserve("P-1", "DC01", { id: "hold", createdAt, expiresAt: createdAt });
  stock.setSafetyStock("P-1", "DC01", 5);
  stock.setFuture("P-1", "DC01", 10);
  const { body } = await ask("/v0/availabilities", {
    json: { atp_keys: [{ product_id: "P-1", fulfillment_node_id: "DC01" }] },
  });
  expect(body.items[0].atp).toBe(40 - 3 - 5 + 10);
  expect((await ask("/v0/stock/insights?product_id=P-1&fulfillment_node_id=DC01")).body).toEqual({
    product_id: "P-1",
    fulfillment_node_id: "DC01",
    allocations: [{ order_uuid: uuid("1"), item_uuid: uuid("2"), created_at: createdAt }],
    reservations: [{ order_uuid: uuid("3"), item_uuid: uuid("4"), created_at: createdAt, expires_at: createdAt }],
    future_allocations: [],
  });
});

it("refuses 2001 pairs and an empty product id, and says where", async () => {
  const { sandbox, ask } = await bench();
  const key = { product_id: "P-1", fulfillment_node_id: "US01" };
  expect((await ask("/v0/availabilities", { json: { atp_keys: Array(2000).fill(key) } })).status).toBe(200);
  expect((await ask("/v0/availabilities", { json: { atp_keys: Array(2001).fill(key) } })).status).toBe(400);
  await ask("/v0/availabilities", { json: { atp_keys: [{ ...key, product_id: "" }] } });
  expect(sandbox.violations).toMatchObject([
    { operation: "listAtp", pointer: "/body/atp_keys", rule: "too_big" },
    { operation: "listAtp", pointer: "/body/atp_keys/0/product_id", rule: "too_small" },
  ]);
});

it("wants both parameters of stock insights", async () => {
  const { sandbox, ask } = await bench();
  expect((await ask("/v0/stock/insights?product_id=P-1")).status).toBe(400);
  expect(sandbox.violations).toMatchObject([{ operation: "listAtpInsights", pointer: "/query/fulfillment_node_id" }]);
});

it("lists locations by the id that ATP calls use", async () => {
  const { ask } = await bench();
  const { body } = await ask("/v0/locations");
  expect(body.locations.map((location: { id: string; type: string }) => `${location.id} ${location.type}`)).toEqual([
    "US01 store",
    "US02 store",
    "US03 store",
    "US04 store",
    "DC01 dc",
  ]);
  const places = (await ask("/v0/stock_locations")).body.stock_locations;
  expect(places[0]).toEqual({ name: "main", display_name: "Main", salable: true });
  expect(places).toHaveLength(2);
});
