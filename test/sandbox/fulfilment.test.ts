import { expect, it } from "vitest";
import { order, standard, unit } from "../support/orders.js";
import { orderBench } from "../support/sandbox.js";

const REASON = { reason: "Changed my mind" };

it("ships units, closes the order and leaves ATP as it was", async () => {
  const { inject, ask, requests, setStates, atp, eventNames, sandbox } = await orderBench();
  const { id } = (await inject(order({ shipments: [standard([unit(), unit()])] }, 48.2))).body;
  const [request] = await requests(id);
  expect((await setStates(request, "shipped", { carrier: "PARCEL", tracking_code: "T-1" })).status).toBe(204);
  expect((await requests(id))[0]).toMatchObject({
    status: "completed",
    items: [{ status: "shipped", carrier: "PARCEL", tracking_code: "T-1" }, { status: "shipped" }],
  });
  expect((await setStates(request, "shipped")).status).toBe(204);
  expect((await ask(`/v0/orders/${id}?id_type=internal`)).body.status).toBe("closed");
  expect(atp("P1")).toEqual({ DC01: 8, US01: 2 });
  expect(sandbox.state.stock.onHand("P1", "DC01")).toBe(8);
  expect(eventNames()).toEqual([
    "order.created",
    "order.opened",
    "fulfillment_request.assigned",
    "fulfillment_request.items_completed",
    "fulfillment_request.items_completed",
    "order.completed",
  ]);
});

it("captures the payment as units ship, shipping with the first of them", async () => {
  const { inject, ask, requests } = await orderBench();
  const { id, items } = (await inject(order({ shipments: [standard([unit(), unit()])] }, 48.2))).body;
  const [request] = await requests(id);
  const account = async () => (await ask(`/v0/c/payments/accounts/${id}`)).body;
  expect(await account()).toMatchObject({
    balance: 48.2,
    instruments: [{ authorize_amount: 48.2, capture_amount: 0 }],
  });
  const line_items = [{ item_id: items[0].id, state: "shipped" }];
  await ask(`/v0/fulfillment_request/${request.fulfillment_request_id}/set_items_states`, { json: { line_items } });
  expect((await requests(id))[0].status).toBe("partially_completed");
  expect(await account()).toMatchObject({ balance: 21.6, instruments: [{ capture_amount: 26.6 }] });
});

it("ships by itself after the configured time", async () => {
  const { inject, ask, sandbox } = await orderBench({ fulfilAfterMs: 3_600_000, tokenLifetimeSeconds: 86_400 });
  const { id } = (await inject(order())).body;
  const status = async () => (await ask(`/v0/orders/${id}?id_type=internal`)).body.items[0].status;
  expect(await status()).toBe("in_fulfillment");
  await sandbox.clock.advance("1h");
  expect(await status()).toBe("complete");
});

it("routes a rejected unit to another place and frees its stock, the level unchanged", async () => {
  const { inject, requests, setStates, atp, sandbox } = await orderBench();
  const { id } = (await inject(order())).body;
  expect((await setStates((await requests(id))[0], "rejected")).status).toBe(204);
  const [first, second] = await requests(id);
  expect(first.items[0].status).toBe("rejected");
  expect(second).toMatchObject({ fulfillment_node_id: "US01", status: "acknowledged" });
  expect(atp("P1")).toEqual({ DC01: 10, US01: 1 });
  expect(sandbox.state.stock.onHand("P1", "DC01")).toBe(10);
});

it("puts a unit on hold that every place has rejected", async () => {
  const { inject, ask, requests, setStates } = await orderBench();
  const { id } = (await inject(order())).body;
  await setStates((await requests(id))[0], "rejected");
  expect((await setStates((await requests(id))[1], "rejected")).status).toBe(400);
  await setStates((await requests(id))[1], "rejected", { reason: "rescinded" });
  expect((await ask(`/v0/orders/${id}?id_type=internal`)).body.items[0].status).toBe("on_hold");
});

it("refuses a mixture of shipments and rejections, and units of another request", async () => {
  const { inject, ask, requests } = await orderBench();
  const { id, items } = (await inject(order({ shipments: [standard([unit(), unit()])] }, 48.2))).body;
  const path = `/v0/fulfillment_request/${(await requests(id))[0].fulfillment_request_id}/set_items_states`;
  const mixed = [
    { item_id: items[0].id, state: "shipped" },
    { item_id: items[1].id, state: "rejected" },
  ];
  expect((await ask(path, { json: { line_items: mixed } })).status).toBe(400);
  const foreign = [{ item_id: "0b4f9a3e-5c1d-4f6e-9a7b-1c2d3e4f5a6b", state: "shipped" }];
  expect((await ask(path, { json: { line_items: foreign } })).status).toBe(400);
  expect((await ask("/v0/fulfillment_request/none/set_items_states", { json: { line_items: [] } })).status).toBe(404);
});

it("cancels an order in its grace period and gives the stock back", async () => {
  const { inject, ask, atp, eventNames } = await orderBench();
  const { id } = (await inject(order({ shipments: [standard([unit()], { service_level_identifier: "STANDARD" })] })))
    .body;
  const path = `/v0/orders/${id}/cancel?id_type=internal`;
  expect((await ask(path)).body).toEqual({ cancelable: true, canceled: false, is_safe: true });
  expect((await ask(path, { json: REASON })).status).toBe(200);
  expect((await ask(path)).body).toEqual({ cancelable: false, canceled: true, is_safe: false });
  expect(atp("P1")).toEqual({ DC01: 10, US01: 2 });
  expect(eventNames().at(-1)).toBe("order.cancelled");
  const again = await ask(path, { json: REASON });
  expect([again.status, again.body.error_code]).toEqual([400, "order_already_canceled"]);
});

it("never routes an order that was cancelled in its grace period", async () => {
  const { inject, ask, requests, sandbox } = await orderBench();
  const { id } = (await inject(order({ shipments: [standard([unit()], { service_level_identifier: "STANDARD" })] })))
    .body;
  await ask(`/v0/orders/${id}/cancel?id_type=internal`, { json: REASON });
  await sandbox.clock.advance("10m");
  expect(await requests(id)).toEqual([]);
});

it("cancels a routed order less safely and a shipped one not at all", async () => {
  const { inject, ask, requests, setStates } = await orderBench();
  const { id } = (await inject(order())).body;
  const path = `/v0/orders/${id}/cancel?id_type=internal`;
  expect((await ask(path)).body).toEqual({ cancelable: true, canceled: false, is_safe: false });
  await setStates((await requests(id))[0], "shipped");
  expect((await ask(path)).body).toEqual({ cancelable: false, canceled: false, is_safe: false });
  expect((await ask(path, { json: REASON })).status).toBe(400);
});

it("requires the reason of a cancellation, body or not", async () => {
  const { inject, ask } = await orderBench();
  const { id } = (await inject(order())).body;
  const told = await ask(`/v0/orders/${id}/cancel?id_type=internal`, { method: "POST" });
  expect(told.status).toBe(400);
  expect((await ask(`/v0/orders/${id}/cancel?id_type=internal`, { json: { note: "no reason" } })).status).toBe(400);
  expect((await ask(`/v0/orders/${id}/cancel?id_type=internal`)).body.canceled).toBe(false);
});

it("cancels single units only when they were ordered ahead of their stock", async () => {
  const { inject, ask, eventNames, sandbox } = await orderBench();
  sandbox.state.stock.setFuture("SOON", "DC01", 5);
  const items = [unit(), unit({ external_item_id: "line-2", product_id: "SOON" })];
  const told = (await inject(order({ shipments: [standard(items)] }, 48.2))).body;
  const cancel = (index: number) =>
    ask(`/v0/orders/${told.id}/items/${told.items[index].id}/cancel?id_type=internal`, { method: "POST" });
  expect((await cancel(0)).status).toBe(400);
  expect((await cancel(1)).status).toBe(200);
  expect((await cancel(1)).status).toBe(400);
  expect(eventNames().at(-1)).toBe("order.items_cancelled");
  const read = (await ask(`/v0/orders/${told.id}?id_type=internal`)).body;
  expect(read.items.map((item: { status: string }) => item.status)).toEqual(["in_fulfillment", "cancelled"]);
});

it("leaves units as they are that are done already, and routes the rejected ones when none is open", async () => {
  const { inject, ask, requests, setStates } = await orderBench();
  const { id, items } = (await inject(order({ shipments: [standard([unit(), unit()])] }, 48.2))).body;
  const [request] = await requests(id);
  const one = (state: string) =>
    ask(`/v0/fulfillment_request/${request.fulfillment_request_id}/set_items_states`, {
      json: { line_items: [{ item_id: items[0].id, state }] },
    });
  expect((await one("rejected")).status).toBe(204);
  expect(await requests(id)).toHaveLength(1);
  expect((await setStates(request, "shipped")).status).toBe(204);
  const states = (await requests(id))[0].items.map((item: { status: string }) => item.status);
  expect(states).toEqual(["rejected", "shipped"]);
  expect((await requests(id))[1]).toMatchObject({ fulfillment_node_id: "US01", items: [{ item_id: items[0].id }] });
});
