import { describe, expect, it } from "vitest";
import { steering } from "../../support/control.js";
import { order, standard, unit } from "../../support/orders.js";
import { orderBench } from "../../support/sandbox.js";

async function bench() {
  const made = await orderBench();
  return { ...made, steer: steering(made.sandbox) };
}
const two = () =>
  order({ shipments: [standard([unit(), unit({ external_item_id: "line-2", product_id: "P2" })])] }, 48.2);

describe("over HTTP, people in stores", () => {
  it("ship an order that goes by any of its ids, without a token", async () => {
    const { inject, steer, eventNames } = await bench();
    await inject(order());
    const { status, body } = await steer("POST", "/orders/WEB-1/fulfil");
    expect([status, body.state, body.units[0].state]).toEqual([200, "closed", "complete"]);
    expect(eventNames()).toContain("order.completed");
    expect((await steer("GET", `/orders/${body.uuid}`)).body).toEqual(body);
    expect((await steer("GET", "/orders")).body.orders).toEqual([body]);
  });

  it("cancel some of an order, then the rest of it", async () => {
    const { inject, steer, eventNames, sandbox } = await bench();
    await inject(two());
    const some = await steer("POST", "/orders/WEB-1/cancel", { items: ["P2"], reason: "damaged" });
    expect(some.body.units.map(({ productId, state }: Record<string, string>) => [productId, state])).toEqual([
      ["P1", "in fulfillment"],
      ["P2", "cancelled"],
    ]);
    expect(sandbox.state.events.list("order.items_cancelled")[0]?.payload).toMatchObject({
      items: [{ product_id: "P2", cancellation_reason: "damaged" }],
    });
    expect((await steer("POST", "/orders/WEB-1/cancel", {})).body.state).toBe("cancelled");
    expect(eventNames()).toContain("order.cancelled");
    expect(await steer("POST", "/orders/WEB-1/cancel")).toMatchObject({
      status: 409,
      body: { message: "Order WEB-1 has nothing to cancel." },
    });
  });

  it("give work back, which goes to another node", async () => {
    const { inject, steer, eventNames } = await bench();
    await inject(order());
    const node = async () => (await steer("GET", "/orders/WEB-1")).body.units[0].nodeId;
    const first = await node();
    await steer("POST", "/orders/WEB-1/reject", { nodeId: first });
    expect(eventNames()).toContain("fulfillment_request.items_failed");
    expect(await node()).not.toBe(first);
    expect((await steer("POST", "/orders/WEB-1/reject", { nodeId: "US04" })).status).toBe(409);
  });

  it("take goods back, once they have left", async () => {
    const { inject, steer, atp, sandbox } = await bench();
    await inject(two());
    expect((await steer("POST", "/orders/WEB-1/return")).body.message).toContain("nothing has left");
    await steer("POST", "/orders/WEB-1/fulfil", { step: "complete" });
    const before = atp("P1")["US03"] ?? 0;
    const { body } = await steer("POST", "/orders/WEB-1/return", {
      nodeId: "US03",
      items: ["line-1"],
      reason: "too small",
    });
    expect(atp("P1")["US03"]).toBe(before + 1);
    const [refund] = sandbox.state.returns.refundsOf(body.order.uuid);
    expect(refund).toMatchObject({ returnId: body.returnId, reason: "too small", amount: 2_160 });
    expect(await steer("POST", "/orders/WEB-1/return", { items: ["line-1"] })).toMatchObject({
      status: 409,
      body: { message: "Order WEB-1 has no such unit left: line-1. There are: line-2 (P2)." },
    });
  });

  it("know no order that does not exist", async () => {
    const { steer } = await bench();
    expect(await steer("POST", "/orders/WEB-9/fulfil")).toMatchObject({
      status: 404,
      body: { error_code: "not_found", message: expect.stringContaining("WEB-9") },
    });
  });
});
