import { describe, expect, it } from "vitest";
import { asked, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order, standard, unit } from "../support/orders.js";

describe("an order", () => {
  it("is injected with an id for the order and for each unit, and takes stock", async () => {
    const { newstore, sandbox } = facade();
    const shipment = standard([unit(), unit()]);
    const { data, status, attempts } = await newstore.orders
      .inject(order({ external_id: "1001", shipments: [shipment] }, 48.2))
      .withResponse();
    expect([data.external_id, status, attempts]).toEqual(["1001", 200, 1]);
    expect(data.items.map(({ external_item_id, product_id }) => [external_item_id, product_id])).toEqual([
      ["line-1", "P1"],
      ["line-1", "P1"],
    ]);
    expect(new Set(data.items.map(({ id }) => id)).size).toBe(2);
    expect(sandbox.state.stock.atp("P1", "DC01")).toBe(8);
    expect(sandbox.violations).toEqual([]);
  });

  it("sent twice is one order", async () => {
    const { newstore, sandbox } = facade();
    const first = await newstore.orders.inject(order({ external_id: "1001" }));
    expect(await newstore.orders.inject(order({ external_id: "1001" }))).toEqual(first);
    expect(sandbox.state.orders.list()).toHaveLength(1);
  });

  it("whose first response is lost is sent again with the same key", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "createInjectedOrder", reset: true, afterwards: true });
    const { data, attempts } = await newstore.orders.inject(order({ external_id: "1001" })).withResponse();
    expect([attempts, sandbox.state.orders.list().map(({ uuid }) => uuid)]).toEqual([2, [data.id]]);
    expect(sandbox.state.stock.atp("P1", "DC01")).toBe(9);
  });

  it("is read by NewStore's id, by its number, and by the seller's number", async () => {
    const { newstore, sandbox } = facade();
    const { id } = await newstore.orders.inject(order({ external_id: "A/1 é#?" }));
    expect(await newstore.orders.get(id, { idType: "internal" })).toMatchObject({ origin_id: id });
    expect(await newstore.orders.get("A/1 é#?", { idType: "external" })).toMatchObject({ origin_id: id });
    expect(await newstore.orders.getByExternalId("A/1 é#?")).toMatchObject({
      order_uuid: id,
      external_order_id: "A/1 é#?",
    });
    expect(sandbox.violations).toEqual([]);
  });

  it("that does not exist fails with 404", async () => {
    const { newstore } = facade();
    expect(await failureOf(() => newstore.orders.getByExternalId("nobody"))).toMatchObject({
      kind: "api",
      status: 404,
    });
  });

  it("is cancelled with a reason, which gives its stock back", async () => {
    const { newstore, sandbox } = facade();
    const { id } = await newstore.orders.inject(order({ external_id: "1001" }));
    await newstore.orders.cancel(
      id,
      { reason: "customer_request", note: "changed their mind" },
      { idType: "internal" },
    );
    expect(sandbox.state.stock.atp("P1", "DC01")).toBe(10);
    const again = await failureOf(() =>
      newstore.orders.cancel("1001", { reason: "customer_request" }, { idType: "external" }),
    );
    expect(again).toMatchObject({
      kind: "api",
      status: 400,
      errorCode: "order_already_canceled",
      operationId: "createCancellation",
    });
  });
});

describe("a customer's history", () => {
  it("is read over as many pages as it takes, newest first, and no further than it is read", async () => {
    const { newstore, sandbox } = facade();
    const numbers = Array.from({ length: 7 }, (_, i) => `10${i}`);
    const ids: string[] = [];
    for (const [day, number] of numbers.entries())
      ids.push(
        (await newstore.orders.inject(order({ external_id: number, placed_at: `2026-03-0${day + 1}T12:00:00Z` }))).id,
      );
    const { results } = await newstore.customers.findByEmails(["ada@example.com"]);
    const history = newstore.orders.history({ customerId: results[0]?.id as string, pageSize: 3 });
    const sizes: number[] = [];
    for await (const { items, response } of history.pages()) {
      expect(response.status).toBe(200);
      sizes.push(items.length);
    }
    expect(sizes).toEqual([3, 3, 1]);
    const orders = await history.toArray();
    expect(orders.map(({ origin_id }) => origin_id)).toEqual(ids.toReversed());
    const before = asked(sandbox)["showOrderHistoryForCustomer"] as number;
    expect(await history.toArray(2)).toHaveLength(2);
    expect(asked(sandbox)["showOrderHistoryForCustomer"]).toBe(before + 1);
    expect(sandbox.violations).toEqual([]);
  });
});

describe("an order under a number that another one has", () => {
  it.each(["error", "first-response"] as const)(
    "is a conflict when the platform responds in the form %s",
    async (form) => {
      const { newstore, sandbox } = facade({ conflictingInjection: form });
      const first = await newstore.orders.inject(order({ external_id: "1001" }));
      const other = order({ external_id: "1001", shipments: [standard([unit({ product_id: "P2" })])] });
      const error = await failureOf(() => newstore.orders.inject(other));
      expect(error).toMatchObject({
        kind: "conflict",
        operationId: "createInjectedOrder",
        attempts: 1,
        retryable: false,
      });
      expect(error.message).toContain("external_id");
      expect(sandbox.state.orders.list().map(({ uuid }) => uuid)).toEqual([first.id]);
    },
  );

  it("names what differs when the platform responds with the first order", async () => {
    const { newstore } = facade({ conflictingInjection: "first-response" });
    await newstore.orders.inject(order({ external_id: "1001", shipments: [standard([unit(), unit()])] }, 48.2));
    const other = order({ external_id: "1001", shipments: [standard([unit({ product_id: "P2" }), unit()])] }, 48.2);
    const { issues, message, body } = await failureOf(() => newstore.orders.inject(other));
    expect(issues.map((issue) => issue.message)).toEqual([
      "1 unit of P2 as item line-1 sent but not in the response",
      "1 unit of P1 as item line-1 in the response but not sent",
    ]);
    expect(message).toContain("order 1001 is already there with other content");
    expect(message).toContain("send this order under another external_id");
    expect(body).toMatchObject({ external_id: "1001" });
  });

  it("is no conflict when the units come back in another order", async () => {
    const { newstore, sandbox } = facade();
    const ids = { id: "u", external_id: "1001" };
    const items = ["P2", "P1", "P2"].map((product_id, i) => ({ id: `${i}`, external_item_id: "line-1", product_id }));
    sandbox.faults.add({ operation: "createInjectedOrder", status: 200, body: { ...ids, items } });
    const shipments = [standard([unit(), unit({ product_id: "P2" }), unit({ product_id: "P2" })])];
    expect(await newstore.orders.inject(order({ external_id: "1001", shipments }, 69.8))).toMatchObject(ids);
  });

  it.each([
    [
      "another number",
      { id: "u", external_id: "1002", items: [{ id: "1", external_item_id: "line-1", product_id: "P1" }] },
    ],
    [
      "another product",
      { id: "u", external_id: "1001", items: [{ id: "1", external_item_id: "line-1", product_id: "P2" }] },
    ],
  ])("is seen when the response has %s", async (_, body) => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "createInjectedOrder", status: 200, body });
    const error = await failureOf(() => newstore.orders.inject(order({ external_id: "1001" })));
    expect(error).toMatchObject({ kind: "conflict", body, outcomeUnknown: !("items" in body) });
  });

  it.each([
    {},
    { id: "u", external_id: "1001", items: [] },
    { state: "accepted" },
    { external_id: "1001", items: [null] },
  ])("is not claimed when the response says nothing of any order, as %j", async (body) => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "createInjectedOrder", status: 200, body });
    const { message, outcomeUnknown } = await failureOf(() => newstore.orders.inject(order({ external_id: "1001" })));
    expect(outcomeUnknown).toBe(true);
    expect(message).toContain("the response does not show that it is about order 1001");
    expect(message).toContain("send it again as it is");
    expect(message).not.toContain("already there");
  });
});
