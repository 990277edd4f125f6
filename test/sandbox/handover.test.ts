import { expect, it } from "vitest";
import { byToken, order, standard, unit } from "../support/orders.js";
import { type OrderBench, orderBench } from "../support/sandbox.js";

const READY = "fulfillment_request.items_ready_for_handover";
const COMPLETED = "fulfillment_request.items_completed";

/** Injects an order that is picked up in SoHo; gives back its UUID. */
async function injectPickup({ ask, inject }: OrderBench): Promise<string> {
  const { options } = (
    await ask("/v0/d/in_store_pickup_options", {
      json: { location: { geo: { latitude: 40.7241, longitude: -73.9988 } }, bag: [{ product_id: "P1", quantity: 1 }] },
    })
  ).body;
  const token = options[0].in_store_pickup_option.shipping_offer_token;
  return (await inject(order({ shipments: [byToken(token)] }, 21.6))).body.id;
}

const after = (names: readonly string[], name: string) => names.slice(names.indexOf(name) + 1);

it("lays a pickup ready by time, and hands it over when the customer comes", async () => {
  const made = await orderBench({ fulfilAfterMs: 600_000, handoverAfterMs: 3_600_000 });
  const id = await injectPickup(made);
  await made.sandbox.clock.advance("10m");
  expect(made.eventNames().at(-1)).toBe(READY);
  const status = () => made.sandbox.state.orders.get(id)?.units[0]?.status;
  expect(status()).toBe("in_fulfillment");
  await made.sandbox.clock.advance("1h");
  expect(status()).toBe("complete");
  expect(after(made.eventNames(), READY)).toEqual([COMPLETED, "order.completed"]);
});

it("lays a pickup ready and hands it over by call", async () => {
  const made = await orderBench();
  const id = await injectPickup(made);
  made.sandbox.fulfil("WEB-1", "ready");
  made.sandbox.fulfil("WEB-1", "ready");
  expect(made.eventNames().filter((name) => name === READY)).toHaveLength(1);
  made.sandbox.fulfil(id);
  expect(after(made.eventNames(), READY)).toEqual([COMPLETED, "order.completed"]);
});

it("publishes that a pickup was ready also when it is set to shipped at once", async () => {
  const made = await orderBench();
  const [request] = await made.requests(await injectPickup(made));
  await made.setStates(request, "shipped");
  expect(after(made.eventNames(), READY)).toEqual([COMPLETED, "order.completed"]);
});

it("ships a parcel by call, even in its grace period, and knows no handover of parcels", async () => {
  const { inject, sandbox, eventNames } = await orderBench();
  await inject(order({ shipments: [standard([unit()], { service_level_identifier: "STANDARD" })] }));
  sandbox.fulfil("WEB-1", "ready");
  expect(sandbox.state.orders.byExternalId("WEB-1")?.units[0]?.status).toBe("in_fulfillment");
  sandbox.fulfil("WEB-1");
  expect(sandbox.state.orders.byExternalId("WEB-1")?.units[0]?.status).toBe("complete");
  expect(eventNames()).not.toContain(READY);
  expect(() => sandbox.fulfil("NOTHING")).toThrow("couldn't be found");
});

it("leaves on hold what has no stock", async () => {
  const { inject, sandbox } = await orderBench();
  await inject(order({ shipments: [standard([unit({ product_id: "NONE" })])] }));
  sandbox.fulfil("WEB-1");
  expect(sandbox.state.orders.byExternalId("WEB-1")?.units[0]?.status).toBe("on_hold");
});

it("gives back what was captured when an order is cancelled, and nothing that was only authorised", async () => {
  const { inject, ask, eventNames, sandbox } = await orderBench();
  const [payment] = order().payments ?? [];
  if (payment === undefined) throw new Error("the sample order has a payment");
  const cancel = async (externalId: string, type: "captured" | "authorized") => {
    const { id } = (await inject(order({ external_id: externalId, payments: [{ ...payment, type }] }))).body;
    await ask(`/v0/orders/${id}/cancel?id_type=internal`, { json: { reason: "none" } });
    return (await ask(`/v0/c/payments/accounts/${id}`)).body;
  };
  expect((await cancel("CAPTURED", "captured")).instruments).toMatchObject([
    { capture_amount: 26.6, refund_amount: 26.6 },
  ]);
  expect(eventNames().at(-1)).toBe("payment_account.amount_refunded");
  expect(await cancel("AUTHORIZED", "authorized")).toMatchObject({
    balance: 26.6,
    instruments: [{ refund_amount: 0 }],
  });
  expect(sandbox.state.events.list("payment_account.amount_refunded")).toHaveLength(1);
});

it("gives back the price of a pre-ordered unit that is cancelled, and keeps the rest", async () => {
  const { inject, ask, sandbox } = await orderBench();
  sandbox.seed({ stock: [{ product_id: "SOON", fulfillment_node_id: "DC01", quantity: 0, future: 1 }] });
  const [payment] = order().payments ?? [];
  if (payment === undefined) throw new Error("the sample order has a payment");
  const items = [unit(), unit({ external_item_id: "line-2", product_id: "SOON" })];
  const payments = [{ ...payment, type: "captured" as const, amount: 48.2 }];
  const told = (await inject(order({ shipments: [standard(items)], payments }))).body;
  await ask(`/v0/orders/${told.id}/items/${told.items[1].id}/cancel?id_type=internal`, { method: "POST" });
  const account = (await ask(`/v0/c/payments/accounts/${told.id}`)).body;
  expect(account.instruments).toMatchObject([{ capture_amount: 48.2, refund_amount: 21.6 }]);
});
