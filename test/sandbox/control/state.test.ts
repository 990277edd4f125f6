import { describe, expect, it } from "vitest";
import { steering } from "../../support/control.js";
import { order } from "../../support/orders.js";
import { NOON, orderBench } from "../../support/sandbox.js";

async function bench() {
  const made = await orderBench();
  return { ...made, steer: steering(made.sandbox) };
}

describe("over HTTP", () => {
  it("time moves forward by a span or to a moment, and what is due happens", async () => {
    const { steer, inject, sandbox } = await bench();
    await inject(
      order({
        shipments: [
          {
            ...order().shipments[0],
            shipping_option: { service_level_identifier: "STANDARD", price: 5, tax: 0 },
          } as never,
        ],
      }),
    );
    expect(sandbox.state.orders.byExternalId("WEB-1")?.routed).toBe(false);
    expect((await steer("POST", "/clock/advance", { by: "10m" })).body.now).toBe("2026-03-02T12:10:00.000Z");
    expect(sandbox.state.orders.byExternalId("WEB-1")?.routed).toBe(true);
    await steer("POST", "/clock/set", { to: "2026-03-03T08:00:00+01:00" });
    expect((await steer("GET", "/clock")).body).toEqual({
      now: "2026-03-03T07:00:00.000Z",
      nowMs: Date.parse("2026-03-03T07:00:00Z"),
    });
  });

  it("faults are added, listed, struck and removed", async () => {
    const { steer, ask } = await bench();
    const { status, body } = await steer("POST", "/faults", { operation: "listStores", status: 503, times: "always" });
    expect(status).toBe(201);
    expect((await ask("/stores?limit=1")).status).toBe(503);
    expect((await steer("GET", "/faults")).body).toEqual({
      profile: null,
      faults: [
        { id: body.id, operation: "listStores", status: 503, times: "always", skipLeft: 0, timesLeft: "always" },
      ],
    });
    expect((await steer("DELETE", `/faults/${body.id}`)).status).toBe(204);
    expect((await steer("DELETE", `/faults/${body.id}`)).status).toBe(404);
    expect((await ask("/stores?limit=1")).status).toBe(200);
  });

  it("a fault profile strikes until it ends, and leaves added faults alone", async () => {
    const { steer, ask } = await bench();
    await steer("POST", "/faults", { operation: "listAtp", status: 500 });
    expect((await steer("PUT", "/fault-profile", { name: "maintenance" })).body.profile).toBe("maintenance");
    expect((await ask("/stores?limit=1")).status).toBe(503);
    expect(Object.keys((await steer("GET", "/fault-profiles")).body.profiles)).toContain("flaky");
    expect((await steer("DELETE", "/fault-profile")).status).toBe(204);
    expect((await ask("/stores?limit=1")).status).toBe(200);
    expect((await steer("GET", "/faults")).body.faults).toHaveLength(1);
    await steer("DELETE", "/faults");
    expect((await steer("GET", "/faults")).body.faults).toEqual([]);
  });

  it("a seed adds what is sent, service levels too", async () => {
    const { steer, inject } = await bench();
    const level = { display_name: "Drone", price: 9, currency_code: "USD", remorse_period: 0 };
    const { body } = await steer("POST", "/seed", {
      serviceLevels: { DRONE: level },
      products: [{ catalog: "c", locale: "en-US", items: [{ product_id: "N1", title: "New" }] }],
      stock: [{ product_id: "N1", fulfillment_node_id: "DC01", quantity: 3 }],
      orders: [order({ external_id: "SEEDED" })],
    });
    expect(body).toMatchObject({ products: 1, orders: 1 });
    const [shipment] = order().shipments;
    const drone = { ...shipment, shipping_option: { service_level_identifier: "DRONE", price: 5, tax: 0 } };
    expect((await inject(order({ shipments: [drone as never] }))).status).toBe(200);
  });

  it("a state is kept under a name, left and come back to", async () => {
    const { steer, inject, sandbox } = await bench();
    await inject(order());
    expect((await steer("PUT", "/snapshots/before")).status).toBe(204);
    await steer("POST", "/orders/WEB-1/cancel");
    await steer("POST", "/clock/advance", { by: "2d" });
    expect((await steer("POST", "/snapshots/before/restore")).status).toBe(204);
    expect((await steer("GET", "/orders/WEB-1")).body.state).toBe("open");
    expect(new Date(sandbox.clock.now()).toISOString()).toBe(NOON);
    const { body: kept } = await steer("GET", "/snapshots/before");
    expect((await steer("PUT", "/snapshots/copy", kept)).status).toBe(204);
    expect((await steer("GET", "/snapshots")).body).toEqual({ snapshots: ["before", "copy"] });
    expect((await steer("DELETE", "/snapshots/before")).status).toBe(204);
    expect((await steer("GET", "/snapshots/before")).body.message).toContain("there are copy");
  });

  it("a snapshot that turns out to be broken changes nothing", async () => {
    const { steer, inject, sandbox } = await bench();
    await inject(order());
    const whole = sandbox.snapshot();
    const state = { ...whole.state, orders: { $: "what", of: [] } };
    await steer("PUT", "/snapshots/broken", { ...whole, state });
    expect(await steer("POST", "/snapshots/broken/restore")).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("its part orders cannot be read") },
    });
    expect(sandbox.snapshot()).toEqual(whole);
  });

  it("everything becomes as it was at the start", async () => {
    const { steer, inject, sandbox } = await bench();
    await inject(order());
    await steer("POST", "/faults", { operation: "*", status: 500 });
    expect((await steer("POST", "/reset")).status).toBe(204);
    expect(sandbox.state.orders.list()).toEqual([]);
    expect(sandbox.faults.list()).toEqual([]);
    expect(sandbox.requests).toEqual([]);
  });
});
