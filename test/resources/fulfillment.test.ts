import { describe, expect, it } from "vitest";
import { facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order, standard, unit } from "../support/orders.js";

const SHIPMENT = { carrier: "UPS", tracking_code: "1Z1" };

/** An order of two units, and the fulfillment request that a warehouse has of it. */
async function assigned() {
  const world = facade();
  const { id } = await world.newstore.orders.inject(order({ shipments: [standard([unit(), unit()])] }, 48.2));
  await world.sandbox.clock.advance(3_600_000);
  const { fulfillment_requests: requests } = await world.newstore.orders.fulfillmentRequests(id);
  const requestId = requests[0]?.fulfillment_request_id;
  if (requestId === undefined) throw new Error("the order was not routed");
  return { ...world, id, requestId, fulfillment: world.newstore.fulfillment };
}

describe("a warehouse", () => {
  it("takes a request on, ships it parcel by parcel, and sees what it shipped", async () => {
    const { fulfillment, requestId, sandbox, newstore, id } = await assigned();
    await fulfillment.acknowledge(requestId);
    await fulfillment.confirmShipment(requestId, [
      { product_ids: ["P1"], shipment: SHIPMENT },
      { product_ids: ["P1"], shipment: { ...SHIPMENT, tracking_code: "1Z2", tracking_url: "https://ups.example/1Z2" } },
    ]);
    expect((await fulfillment.shipments(requestId)).successful_shipments).toHaveLength(2);
    expect(await newstore.orders.get(id)).toMatchObject({ status: "closed" });
    expect(sandbox.violations).toEqual([]);
  });

  it("that ships twice, as after a lost response, meets a conflict that says so", async () => {
    const { fulfillment, requestId, sandbox } = await assigned();
    const parcels = [{ product_ids: ["P1", "P1"], shipment: SHIPMENT }];
    sandbox.faults.add({ operation: "createFulfillmentShipment", reset: true, afterwards: true });
    const lost = await failureOf(fulfillment.confirmShipment(requestId, parcels));
    expect([lost.outcomeUnknown, lost.attempts, lost.next]).toEqual([true, 1, "read"]);
    const again = await failureOf(fulfillment.confirmShipment(requestId, parcels));
    expect(again).toMatchObject({ kind: "conflict", errorCode: "already_shipped", next: "read" });
    expect(again.message).toMatch(/^fulfillment\.confirmShipment/);
  });

  it("gives back what it does not have, some or all of it", async () => {
    const { fulfillment, requestId } = await assigned();
    await fulfillment.rejectItems(requestId, [{ reason: "no_inventory", product_ids: ["P1"] }]);
    await fulfillment.reject(requestId, { rejection_reason: "cannot_fulfill", missing_product_ids: [] });
    const again = fulfillment.reject(requestId, { rejection_reason: "cannot_fulfill" });
    expect(await failureOf(again)).toMatchObject({ kind: "conflict", errorCode: "already_rejected" });
  });

  it("learns of what was cancelled, and accepts it", async () => {
    const { fulfillment, requestId, newstore, id, sandbox } = await assigned();
    expect((await fulfillment.cancelledItems(requestId)).canceled_items).toEqual([]);
    await newstore.orders.cancel(id, { reason: "customer_request" });
    await fulfillment.acceptCancelledItems(requestId, ["P1"]);
    const { canceled_items: items } = await fulfillment.cancelledItems(requestId);
    expect(items.map((item) => [item.product_id, item.accepted_at !== null])).toEqual([
      ["P1", true],
      ["P1", false],
    ]);
    expect(sandbox.violations).toEqual([]);
  });

  it("is told what is wrong in the names of the method", async () => {
    const { fulfillment, requestId } = await assigned();
    const problems = [
      [fulfillment.acknowledge(5 as never), "requestId"],
      [fulfillment.confirmShipment(requestId, [{ product_ids: ["P1"] }] as never), "parcels[0].shipment"],
      [fulfillment.acceptCancelledItems(requestId, "P1" as never), "productIds"],
    ] as const;
    for (const [call, path] of problems)
      expect(await failureOf(call)).toMatchObject({ kind: "validation", issues: [{ path }] });
    expect(await failureOf(fulfillment.acknowledge("nobody"))).toMatchObject({ status: 404 });
  });
});

it("product ids of fulfillment requests are mapped both ways", async () => {
  const { sandbox, requestId, newstore } = await assigned();
  const shop = newstore.withOptions({
    productIds: {
      toNewStore: (ids) => new Map(ids.map((id) => [id, id.replace("SHOP-", "P")])),
      fromNewStore: (ids) => new Map(ids.map((id) => [id, id.replace("P", "SHOP-")])),
    },
  });
  await shop.fulfillment.confirmShipment(requestId, [{ product_ids: ["SHOP-1"], shipment: SHIPMENT }]);
  expect(sandbox.violations).toEqual([]);
  const changed = sandbox.state.orders.byFulfillmentRequest(requestId);
  expect(
    changed?.fulfillmentRequests.flatMap(({ lines }) => lines).filter(({ status }) => status === "shipped"),
  ).toHaveLength(1);
});
