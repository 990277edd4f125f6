import { expect, it } from "vitest";
import { injectOrder } from "../../src/sandbox/flows/inject.js";
import { routeOnHold } from "../../src/sandbox/flows/route.js";
import { createClock } from "../../src/sandbox/kernel/clock.js";
import { createIds } from "../../src/sandbox/kernel/ids.js";
import type { World } from "../../src/sandbox/kernel/world.js";
import { createState } from "../../src/sandbox/state/state.js";
import { byToken, order, standard, unit } from "../support/orders.js";
import { importFile, NOON, orderBench } from "../support/sandbox.js";

it("sends an order from the distribution centre when it has everything", async () => {
  const { inject, requests, atp } = await orderBench();
  const { id } = (await inject(order({ shipments: [standard([unit(), unit({ product_id: "P2" })])] }, 48.2))).body;
  const [request, ...others] = await requests(id);
  expect(others).toEqual([]);
  expect(request).toMatchObject({ fulfillment_node_id: "DC01", service_level: "EXPRESS", status: "acknowledged" });
  expect([atp("P1"), atp("P2")]).toEqual([{ DC01: 9, US01: 2 }, { US02: 1 }]);
});

it("splits an order that no single place has", async () => {
  const { inject, requests } = await orderBench();
  const items = [unit({ product_id: "P2" }), unit({ product_id: "P2" })];
  const { id } = (await inject(order({ shipments: [standard(items)] }, 48.2))).body;
  expect((await requests(id)).map((one) => one.fulfillment_node_id).sort()).toEqual(["DC01", "US02"]);
});

it("puts units on hold that nobody has, an unknown product included", async () => {
  const { inject, ask, requests } = await orderBench();
  const items = [unit(), unit({ external_item_id: "line-2", product_id: "NEVER-IMPORTED" })];
  const { id } = (await inject(order({ shipments: [standard(items)] }, 48.2))).body;
  const read = (await ask(`/v0/orders/${id}?id_type=internal`)).body;
  expect(read.status).toBe("on_hold");
  expect(read.items.map((item: { status: string }) => item.status)).toEqual(["in_fulfillment", "on_hold"]);
  expect(await requests(id)).toHaveLength(1);
});

it("never promises the last unit twice", async () => {
  const { inject, ask, sandbox } = await orderBench();
  sandbox.seed({ stock: [{ product_id: "LAST", fulfillment_node_id: "DC01", quantity: 1 }] });
  const shipments = [standard([unit({ product_id: "LAST" })])];
  await Promise.all(["A", "B", "C"].map((id) => inject(order({ external_id: id, shipments }))));
  const states = await Promise.all(
    ["A", "B", "C"].map(async (id) => (await ask(`/v0/orders/${id}?id_type=external`)).body.items[0].status),
  );
  expect(states.sort()).toEqual(["in_fulfillment", "on_hold", "on_hold"]);
});

it("routes when the grace period ends, and keeps stock tied meanwhile", async () => {
  const { inject, ask, atp, requests, sandbox } = await orderBench();
  const shipments = [standard([unit()], { service_level_identifier: "STANDARD" })];
  const { id } = (await inject(order({ shipments }))).body;
  expect(atp("P1")).toEqual({ DC01: 9, US01: 2 });
  expect(await requests(id)).toEqual([]);
  expect((await ask(`/v0/orders/${id}?id_type=internal`)).body.items[0].status).toBe("pending");
  await sandbox.clock.advance("5m");
  expect(await requests(id)).toHaveLength(1);
  expect((await ask(`/v0/orders/${id}?id_type=internal`)).body.items[0].status).toBe("in_fulfillment");
});

it("extends the grace period by 15 minutes and refuses to when it is over", async () => {
  const { inject, ask, requests, sandbox } = await orderBench();
  const shipments = [standard([unit()], { service_level_identifier: "STANDARD" })];
  const { id } = (await inject(order({ shipments }))).body;
  const extend = () => ask("/v0/orders/WEB-1/_extend_grace_period?id_type=external", { method: "POST" });
  expect((await extend()).body).toEqual({ due_at: "2026-03-02T12:20:00.000Z" });
  await sandbox.clock.advance("19m");
  expect(await requests(id)).toEqual([]);
  await sandbox.clock.advance("1m");
  expect(await requests(id)).toHaveLength(1);
  expect((await extend()).status).toBe(412);
});

it("leaves stock untied until routing where soft routing is skipped", async () => {
  const { inject, ask, atp, sandbox } = await orderBench();
  await ask("/v1/r/config/order_injection?version=1", { json: { skip_soft_routing_on_injection: true } });
  await inject(order({ shipments: [standard([unit()], { service_level_identifier: "STANDARD" })] }));
  expect(atp("P1")).toEqual({ DC01: 10, US01: 2 });
  await sandbox.clock.advance("5m");
  expect(atp("P1")).toEqual({ DC01: 9, US01: 2 });
});

it("sends a prerouted order to its node and puts on hold what the node lacks", async () => {
  const { inject, ask, atp } = await orderBench();
  const routing_strategy = { strategy: "prerouted", fulfillment_node_id: "US01" };
  const items = [unit(), unit({ product_id: "P2" })];
  const { id } = (await inject(order({ shipments: [standard(items, { routing_strategy })] }, 48.2))).body;
  const read = (await ask(`/v0/orders/${id}?id_type=internal`)).body;
  expect(read.items.map((item: { status: string }) => item.status)).toEqual(["in_fulfillment", "on_hold"]);
  expect(atp("P1")).toEqual({ DC01: 10, US01: 1 });
});

it("cancels an order that was routed elsewhere to a place that does not exist", async () => {
  const { inject, ask, eventNames } = await orderBench();
  const routing_strategy = { strategy: "external", fulfillment_node_id: "NOWHERE" };
  const told = await inject(order({ shipments: [standard([unit()], { routing_strategy })] }));
  expect(told.status).toBe(200);
  expect((await ask(`/v0/orders/${told.body.id}/cancel?id_type=internal`)).body.canceled).toBe(true);
  expect(eventNames()).toEqual(["order.created", "order.opened", "order.cancelled"]);
});

it("leaves an order where another system routed it, with or without stock", async () => {
  const { inject, requests } = await orderBench();
  const routing_strategy = { strategy: "external", fulfillment_node_id: "US03" };
  const { id } = (await inject(order({ shipments: [standard([unit()], { routing_strategy })] }))).body;
  expect((await requests(id))[0].fulfillment_node_id).toBe("US03");
});

it("sends a pickup order to the store of its token", async () => {
  const { inject, ask, requests, atp } = await orderBench();
  const { options } = (
    await ask("/v0/d/in_store_pickup_options", {
      json: { location: { geo: { latitude: 40.72, longitude: -74 } }, bag: [{ product_id: "P1", quantity: 2 }] },
    })
  ).body;
  expect(options[0].fulfillment_node_id).toBe("US01");
  const token = options[0].in_store_pickup_option.shipping_offer_token;
  const { shipping_address: _address, ...rest } = order({ shipments: [byToken(token, [unit(), unit()])] }, 43.2);
  const { id } = (await inject(rest)).body;
  expect(atp("P1")).toEqual({ DC01: 10 });
  expect(await requests(id)).toMatchObject([{ fulfillment_node_id: "US01", items: [{}, {}] }]);
  expect((await ask(`/v0/orders/${id}?id_type=internal`)).body.fulfillment_type).toBe("in_store_pickup");
});

it("calls an order that is shipped and picked up a multiple one", async () => {
  const { inject, ask } = await orderBench();
  const bag = [{ product_id: "P1", quantity: 1 }];
  const pickup = await ask("/v0/d/in_store_pickup_options", {
    json: { location: { geo: { latitude: 40.72, longitude: -74 } }, bag },
  });
  const delivery = await ask("/v0/d/routing_options", { json: { bag, shipping_address: { country_code: "US" } } });
  const shipments = [
    byToken(pickup.body.options[0].in_store_pickup_option.shipping_offer_token),
    byToken(delivery.body.options[0].shipping_offer_token),
  ];
  const { id } = (await inject(order({ shipments }, 43.2))).body;
  expect((await ask(`/v0/orders/${id}?id_type=internal`)).body.fulfillment_type).toBe("multiple");
});

it("refuses a delivery token that has expired and takes a pickup token a year later", async () => {
  const { inject, ask, sandbox } = await orderBench();
  const bag = [{ product_id: "P1", quantity: 1 }];
  const geo = { latitude: 40.72, longitude: -74 };
  const pickup = (await ask("/v0/d/in_store_pickup_options", { json: { location: { geo }, bag } })).body.options[0];
  const delivery = (await ask("/v0/d/routing_options", { json: { bag } })).body.options[0];
  await sandbox.clock.advance("31m");
  const late = await inject(order({ shipments: [byToken(delivery.shipping_offer_token)] }, 21.6));
  expect([late.status, late.body.error_code]).toEqual([400, "invalid_shipments"]);
  const token = pickup.in_store_pickup_option.shipping_offer_token;
  expect((await inject(order({ shipments: [byToken(token)] }, 21.6))).status).toBe(200);
});

it("takes an order at the till from its store's stock", async () => {
  const { inject, requests } = await orderBench();
  const { id } = (
    await inject(
      order({
        channel_type: "store",
        store_id: "US01",
        shipments: [standard([unit()], { service_level_identifier: "IN_STORE_HANDOVER" })],
      }),
    )
  ).body;
  expect(await requests(id)).toMatchObject([{ fulfillment_node_id: "US01", service_level: "IN_STORE_HANDOVER" }]);
});

it("routes units on hold again once stock is there", async () => {
  const clock = createClock(Date.parse(NOON));
  const state = createState();
  state.stores.putLocation({ id: "DC01", type: "dc", storeId: "", enabled: true, inventoryMaster: false });
  const fetchFile = () => Promise.reject(new Error("no files here"));
  const ids = createIds("seed");
  const nothing = () => {};
  const world: World = {
    tenant: "t",
    baseUrl: "",
    secrets: createIds("secrets"),
    outbound: [],
    clock,
    ids,
    state,
    fetchFile,
    later: nothing,
    deliver: nothing,
    redeliver: async () => false,
  };
  const [waiting] = injectOrder(world, order()).units;
  expect(waiting?.status).toBe("on_hold");
  routeOnHold(world);
  expect(waiting?.status).toBe("on_hold");
  state.stock.setOnHand("P1", "DC01", 1);
  routeOnHold(world);
  expect(waiting).toMatchObject({ status: "in_fulfillment", nodeId: "DC01", allocated: true });
  expect(state.stock.atp("P1", "DC01")).toBe(0);
});

it("routes units on hold when a stock import brings what they wait for", async () => {
  const one = await orderBench();
  const items = [unit({ product_id: "LATE" })];
  const { id } = (await one.ask("/v0/d/fulfill_order", { json: order({ shipments: [standard(items)] }) })).body;
  const status = async () => (await one.ask(`/v0/orders/${id}?id_type=internal`)).body.items[0].status;
  expect(await status()).toBe("on_hold");
  await importFile(one, "availabilities", {
    head: { store_mapping: [{ fulfillment_node_id: "DC01", store_id: "" }] },
    items: [{ product_id: "LATE", fulfillment_node_id: "DC01", quantity: 1 }],
  });
  expect(await status()).toBe("in_fulfillment");
});
