import { expect, it } from "vitest";
import { order, standard, unit } from "../support/orders.js";
import { orderBench } from "../support/sandbox.js";

it("gives the same response to the same order sent twice, and creates it once", async () => {
  const { inject, atp, sandbox } = await orderBench();
  const first = await inject(order());
  const second = await inject(JSON.parse(JSON.stringify(order())));
  expect(first.status).toBe(200);
  expect(first.body).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    external_id: "WEB-1",
    items: [{ id: expect.stringMatching(/^[0-9a-f-]{36}$/), external_item_id: "line-1", product_id: "P1" }],
  });
  expect(second.body).toEqual(first.body);
  expect(sandbox.state.orders.list()).toHaveLength(1);
  expect(atp("P1")).toEqual({ DC01: 9, US01: 2 });
});

it("takes a repeat whose keys stand in another order for the same order", async () => {
  const { inject } = await orderBench();
  const first = await inject(order());
  const turned = Object.fromEntries(Object.entries(order()).reverse()) as unknown as ReturnType<typeof order>;
  expect((await inject(turned)).body).toEqual(first.body);
});

it("refuses another order under a used external_id", async () => {
  const { inject, sandbox } = await orderBench();
  await inject(order());
  const other = await inject(order({ channel_name: "other" }));
  expect(other.status).toBe(400);
  expect(other.body.error_code).toBe("same_order_injection_with_different_data");
  expect(sandbox.state.orders.list()).toHaveLength(1);
});

it("responds to another order under a used external_id with the first one where the tenant does so", async () => {
  const { inject, atp } = await orderBench({ conflictingInjection: "first-response" });
  const first = await inject(order());
  const other = await inject(order({ shipments: [standard([unit({ product_id: "P2" })])] }));
  expect(other.status).toBe(200);
  expect(other.body).toEqual(first.body);
  expect(atp("P2")).toEqual({ US02: 1, DC01: 1 });
});

it("keeps nothing of an order it refuses, so that the corrected order can be sent", async () => {
  const { inject, atp, sandbox } = await orderBench();
  expect((await inject(order({}, 20))).status).toBe(400);
  expect(sandbox.state.customers.list()).toHaveLength(0);
  expect(atp("P1")).toEqual({ DC01: 10, US01: 2 });
  expect((await inject(order())).status).toBe(200);
});

it("gives one id to each unit of a line that repeats its external_item_id", async () => {
  const { inject } = await orderBench();
  const { body } = await inject(order({ shipments: [standard([unit(), unit(), unit()])] }, 69.8));
  expect(new Set(body.items.map((item: { id: string }) => item.id)).size).toBe(3);
  expect(body.items.map((item: { external_item_id: string }) => item.external_item_id)).toEqual(
    Array(3).fill("line-1"),
  );
});

it("gives the same ids to the same order in another sandbox of the same seed", async () => {
  const [a, b] = [await orderBench(), await orderBench()];
  expect((await a.inject(order())).body).toEqual((await b.inject(order())).body);
});

it("keeps an order unreadable for as long as the read lag says", async () => {
  const { inject, ask, sandbox } = await orderBench({ readLagMs: 2_000 });
  const { id } = (await inject(order())).body;
  expect((await ask("/v0/d/external_orders/WEB-1")).status).toBe(404);
  expect((await ask(`/v0/orders/${id}?id_type=internal`)).status).toBe(404);
  await sandbox.clock.advance("1999ms");
  expect((await ask("/v0/d/external_orders/WEB-1")).status).toBe(404);
  await sandbox.clock.advance(1);
  expect((await ask("/v0/d/external_orders/WEB-1")).status).toBe(200);
  expect((await ask(`/v0/orders/${id}?id_type=internal`)).status).toBe(200);
});

it("makes a customer of the e-mail once and attaches later orders to it", async () => {
  const { inject, sandbox } = await orderBench();
  await inject(order());
  await inject(order({ external_id: "WEB-2", customer_email: "ADA@example.com", customer_name: "Somebody Else" }));
  const [profile, ...others] = sandbox.state.customers.list();
  expect(others).toHaveLength(0);
  expect(profile).toMatchObject({ email: "ada@example.com", fullName: "Ada Byron", phoneNumber: "+12125550199" });
  expect(sandbox.state.orders.ofCustomer(profile?.id ?? "")).toHaveLength(2);
  expect(sandbox.state.addresses.of(profile?.id ?? "")).toHaveLength(1);
});

it("keeps a phone number that cannot be written in E.164 as an extended attribute", async () => {
  const { inject, sandbox } = await orderBench();
  await inject(order({ billing_address: { country: "US", address_line_1: "1 Main Street", phone: "call me" } }));
  const [profile] = sandbox.state.customers.list();
  expect(profile?.phoneNumber).toBe("");
  expect(profile?.extendedAttributes["injected-invalid-phone-number"]?.value).toBe("call me");
});

it("makes no customer of an order without an e-mail", async () => {
  const { inject, sandbox, ask } = await orderBench();
  const { customer_email: _email, ...rest } = order();
  const { id } = (await inject(rest)).body;
  expect(sandbox.state.customers.list()).toHaveLength(0);
  expect((await ask(`/v0/orders/${id}?id_type=internal`)).body.customer).toEqual({ name: "Ada Byron" });
});

it("ties no stock to an order that was fulfilled elsewhere", async () => {
  const { inject, atp, ask } = await orderBench();
  const told = await inject(
    order({
      is_historical: true,
      is_fulfilled: true,
      shipments: [
        {
          items: [unit()],
          shipped_at: "2025-01-02T03:04:05Z",
          historical_shipping_option: {
            service_level_identifier: "STANDARD",
            shipping_type: "traditional_carrier",
            fulfillment_node_id: "DC99",
            shipping_carrier: "PARCEL",
            display_name: "Standard",
            price: 5,
            tax: 0,
            zip_code: "10001",
            country_code: "US",
          },
        },
      ],
    }),
  );
  expect(told.status).toBe(200);
  expect(atp("P1")).toEqual({ DC01: 10, US01: 2 });
  const read = (await ask("/v0/orders/WEB-1?id_type=external")).body;
  expect(read.status).toBe("closed");
  expect(read.items[0].status).toBe("complete");
  expect((await ask(`/v0/fulfillment_requests/${told.body.id}`)).body.fulfillment_requests).toEqual([]);
});

it("remembers the configuration of injection and guards its version", async () => {
  const { ask } = await orderBench();
  const path = "/v1/r/config/order_injection";
  const first = (await ask(path)).body;
  const set = await ask(`${path}?version=${first.version}`, { json: { skip_soft_routing_on_injection: true } });
  expect(set.body.value).toEqual({ skip_soft_routing_on_injection: true });
  const patch = { method: "PATCH", json: { big_sales_order: { hard_limit_for_big_orders: 3 } } };
  const late = await ask(`${path}?version=0`, patch);
  expect([late.status, late.body.error_code]).toEqual([409, "conflict_version"]);
  const patched = await ask(`${path}?version=${set.body.version}`, patch);
  expect(patched.body.value).toEqual({
    skip_soft_routing_on_injection: true,
    big_sales_order: { hard_limit_for_big_orders: 3 },
  });
});
