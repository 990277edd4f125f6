import { expect, it } from "vitest";
import { order, standard, unit } from "../support/orders.js";
import { type OrderBench, orderBench } from "../support/sandbox.js";

const BACK = {
  product_id: "P1",
  return_reason: "Too large",
  return_code: 12,
  item_condition: "Sellable",
  condition_code: 1,
};

/** An order of two units that has been shipped; 48.20 in all. */
async function shipped(bench: OrderBench): Promise<string> {
  const { id } = (await bench.inject(order({ shipments: [standard([unit(), unit()])] }, 48.2))).body;
  for (const request of await bench.requests(id)) await bench.setStates(request, "shipped");
  return id;
}

it("takes one unit back, refunds what was paid for it and puts it where it was returned", async () => {
  const bench = await orderBench();
  const id = await shipped(bench);
  const told = await bench.ask(`/v0/d/orders/${id}/returns`, { json: { returned_from: "US01", items: [BACK] } });
  expect(told.status).toBe(200);
  expect(told.body).toEqual({
    return_id: expect.any(String),
    returned_from: "US01",
    refunded_amount: 21.6,
    currency: "USD",
    is_historical: false,
    return_items: [BACK],
  });
  expect(bench.atp("P1")).toEqual({ DC01: 8, US01: 3 });
  const list = (await bench.ask(`/v0/d/orders/${id}/returns`)).body;
  expect(list).toEqual([told.body]);
  expect((await bench.ask(`/v0/d/orders/${id}/returns/${told.body.return_id}`)).body).toEqual(told.body);
  const read = (await bench.ask(`/v0/orders/${id}?id_type=internal`)).body;
  expect(read.items.map((item: { status: string }) => item.status).sort()).toEqual(["complete", "returned"]);
});

it("pays the refund afterwards and publishes events of it", async () => {
  const bench = await orderBench();
  const id = await shipped(bench);
  await bench.ask(`/v0/d/orders/${id}/returns`, { json: { returned_from: "US01", items: [BACK] } });
  const { refunds } = (await bench.ask(`/v0/d/orders/${id}/refunds`)).body;
  expect(refunds).toMatchObject([{ amount: 21.6, currency: "USD", status: "succeeded", reason: "Too large" }]);
  expect((await bench.ask(`/v0/d/orders/${id}/refunds/${refunds[0].id}`)).body.refund).toEqual(refunds[0]);
  const account = (await bench.ask(`/v0/c/payments/accounts/${id}`)).body;
  expect(account.instruments).toMatchObject([{ capture_amount: 48.2, refund_amount: 21.6 }]);
  expect(bench.eventNames().slice(-3)).toEqual([
    "return.processed",
    "refund_request.issued",
    "payment_account.amount_refunded",
  ]);
});

it("refunds shipping only when everything has come back", async () => {
  const bench = await orderBench();
  const id = await shipped(bench);
  const path = `/v0/d/orders/${id}/returns`;
  expect((await bench.ask(path, { json: { returned_from: "DC01", items: [BACK] } })).body.refunded_amount).toBe(21.6);
  expect((await bench.ask(path, { json: { returned_from: "DC01", items: [BACK] } })).body.refunded_amount).toBe(26.6);
});

it("keeps a return fee and the cost of shipping where the tenant says so", async () => {
  const bench = await orderBench();
  bench.sandbox.state.settings.returns = { refundShippingCost: false, returnFee: 4.5 };
  const id = await shipped(bench);
  const json = { returned_from: "DC01", items: [BACK, BACK] };
  expect((await bench.ask(`/v0/d/orders/${id}/returns`, { json })).body.refunded_amount).toBe(38.7);
});

it("refuses units that are back already in the words clients look for", async () => {
  const bench = await orderBench();
  const id = await shipped(bench);
  const path = `/v0/d/orders/${id}/returns`;
  const json = { returned_from: "DC01", items: [BACK, BACK] };
  expect((await bench.ask(path, { json })).status).toBe(200);
  const again = await bench.ask(path, { json });
  expect(again.status).toBe(400);
  expect(again.body.message).toBe("The following products were already returned: P1, P1");
  expect(bench.atp("P1")).toEqual({ DC01: 10, US01: 2 });
});

it("refuses products the order never had, places it does not know and orders it does not know", async () => {
  const bench = await orderBench();
  const id = await shipped(bench);
  const path = `/v0/d/orders/${id}/returns`;
  expect((await bench.ask(path, { json: { returned_from: "DC01", items: [{ product_id: "P9" }] } })).status).toBe(400);
  const place = await bench.ask(path, { json: { returned_from: "SoHo", items: [BACK] } });
  expect(place.body.message).toContain("SoHo");
  expect((await bench.ask("/v0/d/orders/none/returns")).status).toBe(404);
});

it("takes a fixed amount in place of the computed one", async () => {
  const bench = await orderBench();
  const id = await shipped(bench);
  const json = { returned_from: "DC01", items: [BACK], refund_amount: 10 };
  expect((await bench.ask(`/v0/d/orders/${id}/returns`, { json })).body.refunded_amount).toBe(10);
});

it("moves neither stock nor money for a return that was processed elsewhere", async () => {
  const bench = await orderBench();
  const id = await shipped(bench);
  const json = { returned_from: "DC01", items: [BACK], is_historical: true, returned_at: "2026-03-01T00:00:00Z" };
  expect((await bench.ask(`/v0/d/orders/${id}/returns`, { json })).body.is_historical).toBe(true);
  expect(bench.atp("P1")).toEqual({ DC01: 8, US01: 2 });
  expect((await bench.ask(`/v0/d/orders/${id}/refunds`)).body.refunds).toEqual([]);
});

it("takes back a unit that was never marked as shipped", async () => {
  const bench = await orderBench();
  const { id } = (await bench.inject(order())).body;
  const told = await bench.ask(`/v0/d/orders/${id}/returns`, { json: { returned_from: "DC01", items: [BACK] } });
  expect(told.body.refunded_amount).toBe(26.6);
  expect(bench.atp("P1")).toEqual({ DC01: 10, US01: 2 });
});

it("leaves a refund pending until enough was captured", async () => {
  const bench = await orderBench();
  const { id } = (await bench.inject(order())).body;
  const json = { amount: 5, currency: "USD", note: "Sorry for the delay", reason: "appeasement", reason_code: 7 };
  expect((await bench.ask(`/v0/d/orders/${id}/refunds`, { json })).status).toBe(200);
  const status = async () => (await bench.ask(`/v0/d/orders/${id}/refunds`)).body.refunds[0].status;
  expect(await status()).toBe("pending");
  await bench.setStates((await bench.requests(id))[0], "shipped");
  expect(await status()).toBe("succeeded");
});

it("minds earlier refunds: no more is given back than was paid", async () => {
  const bench = await orderBench();
  const id = await shipped(bench);
  await bench.ask(`/v0/d/orders/${id}/refunds`, { json: { amount: 40, currency: "USD" } });
  const json = { returned_from: "DC01", items: [BACK, BACK] };
  expect((await bench.ask(`/v0/d/orders/${id}/returns`, { json })).body.refunded_amount).toBe(8.2);
});

it.each([
  [{ amount: 1.005, currency: "USD" }],
  [{ amount: 0, currency: "USD" }],
  [{ amount: 5, currency: "EUR" }],
  [{ currency: "USD" }],
])("refuses the refund %j", async (json) => {
  const bench = await orderBench();
  const { id } = (await bench.inject(order())).body;
  expect((await bench.ask(`/v0/d/orders/${id}/refunds`, { json })).status).toBe(400);
});

it("reads a return in the shipment of the external order", async () => {
  const bench = await orderBench();
  const id = await shipped(bench);
  await bench.ask(`/v0/d/orders/${id}/returns`, { json: { returned_from: "DC01", items: [BACK] } });
  const { shipments } = (await bench.ask("/v0/d/external_orders/WEB-1")).body;
  expect(shipments[0].returns[0].items).toMatchObject([{ product_id: "P1", return_code: 12 }]);
});

it("refunds an order that was handed over at the till", async () => {
  const bench = await orderBench();
  const handover = standard([unit()], { service_level_identifier: "IN_STORE_HANDOVER" });
  const { id } = (await bench.inject(order({ is_fulfilled: true, store_id: "US01", shipments: [handover] }))).body;
  expect(bench.eventNames()).toEqual(["order.created", "order.opened", "order.completed"]);
  await bench.ask(`/v0/d/orders/${id}/returns`, { json: { returned_from: "US01", items: [BACK] } });
  expect((await bench.ask(`/v0/d/orders/${id}/refunds`)).body.refunds).toMatchObject([
    { amount: 26.6, status: "succeeded" },
  ]);
  expect(bench.atp("P1")).toEqual({ DC01: 10, US01: 3 });
});
