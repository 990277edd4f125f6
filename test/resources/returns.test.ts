import { describe, expect, it } from "vitest";
import { asked, facade } from "../support/client.js";
import { quickWaits, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { order, standard, unit } from "../support/orders.js";

const GOODS = { returned_from: "DC01", items: [{ product_id: "P1", return_code: 1, condition_code: 1 }] };
const KEY = { key: "refund-4711" };

/** An order of two units that has arrived. */
async function delivered() {
  const world = facade({}, { clock: quickWaits() });
  const { id } = await world.newstore.orders.inject(order({ shipments: [standard([unit(), unit()])] }, 48.2));
  world.sandbox.fulfil(id);
  const refunded = () => world.sandbox.state.returns.refundsOf(id).map(({ amount }) => amount);
  return { ...world, id, refunded };
}

describe("a return with a key", () => {
  it("is made once, however often it is asked for", async () => {
    const { newstore, id, refunded } = await delivered();
    const first = await newstore.returns.create(id, GOODS, KEY);
    expect(first.created).toMatchObject({ refunded_amount: 21.6, currency: "USD" });
    const again = await newstore.returns.create(id, GOODS, KEY);
    expect([again.created, again.found]).toMatchObject([undefined, { amount: 21.6 }]);
    expect(refunded()).toHaveLength(1);
    // Another one of the shop's refunds is another return.
    expect((await newstore.returns.create(id, GOODS, { key: "refund-4712" })).created).toBeDefined();
    expect(refunded()).toHaveLength(2);
  });

  it("whose response was lost is found, and not made again", async () => {
    const { newstore, sandbox, id, refunded } = await delivered();
    sandbox.faults.add({ operation: "createReturn", reset: true, afterwards: true });
    expect(await newstore.returns.create(id, GOODS, KEY)).toMatchObject({ found: { amount: 21.6 } });
    expect([refunded().length, asked(sandbox)["createReturn"]]).toEqual([1, 1]);
  });

  it("whose request was lost says that nobody knows, and made again it is one", async () => {
    const { newstore, sandbox, id, refunded } = await delivered();
    sandbox.faults.add({ operation: "createReturn", reset: true });
    const failure = await failureOf(newstore.returns.create(id, GOODS, KEY));
    expect(failure).toMatchObject({ kind: "connection", outcomeUnknown: true, next: "read" });
    expect(failure.message).toMatch(/^returns\.create/);
    await newstore.returns.create(id, GOODS, KEY);
    expect(refunded()).toHaveLength(1);
  });

  it("is found although reading fails meanwhile, and not looked for once the caller gave up", async () => {
    const { newstore, sandbox, id, refunded } = await delivered();
    sandbox.faults.add({ operation: "createReturn", reset: true, afterwards: true });
    sandbox.faults.add({ operation: "listRefunds", skip: 1, status: 503, times: 4 });
    expect(await newstore.returns.create(id, GOODS, KEY)).toMatchObject({ found: {} });
    expect(refunded()).toHaveLength(1);
    sandbox.faults.add({ operation: "createReturn", stallMs: 60_000 });
    const giveUp = new AbortController();
    const { signal } = giveUp;
    // Once it is on its way: the platform has its request, and does not respond.
    void until(() => sandbox.faults.list().length === 0).then(() => giveUp.abort());
    const failure = await failureOf(newstore.returns.create(id, GOODS, { key: "refund-4712", signal }));
    expect([failure.kind, failure.outcomeUnknown]).toEqual(["aborted", true]);
  });

  it("is not begun when nobody can tell what is there", async () => {
    const { newstore, sandbox, id } = await delivered();
    sandbox.faults.add({ operation: "listRefunds", status: 500, times: 9 });
    await failureOf(newstore.returns.create(id, GOODS, KEY));
    expect(asked(sandbox)["createReturn"]).toBeUndefined();
  });

  it("keeps the caller's own attributes, and refuses a key that contradicts them", async () => {
    const { newstore, sandbox, id } = await delivered();
    const own = { ...GOODS, extended_attributes: [{ name: "channel", value: "post" }] };
    await newstore.returns.create(id, own, { key: "7", keyName: "shopify_refund" });
    expect(sandbox.state.returns.refundsOf(id)[0]?.extendedAttributes).toEqual([
      { name: "channel", value: "post" },
      { name: "shopify_refund", value: "7" },
    ]);
    const refusals = [{ key: "" }, { key: "1", keyName: "" }, { key: "1", settleMs: -1 }, { key: "1", keyname: "x" }];
    for (const options of [...refusals, { key: "8", keyName: "channel" }])
      expect(await failureOf(newstore.returns.create(id, own, options))).toMatchObject({ kind: "configuration" });
  });
});

describe("a return", () => {
  it("of what is back already is a conflict, in words that say so", async () => {
    const { newstore, id } = await delivered();
    await newstore.returns.create(id, GOODS);
    await newstore.returns.create(id, GOODS);
    const failure = await failureOf(newstore.returns.create(id, GOODS));
    expect(failure).toMatchObject({ kind: "conflict", next: "read", outcomeUnknown: false });
    expect(failure.messages.join()).toContain("already returned");
    expect(await failureOf(newstore.returns.create(id, { ...GOODS, returned_from: "nowhere" }))).toMatchObject({
      kind: "api",
      next: "fix",
    });
  });

  it("wants NewStore's id of the order, which a look by the shop's number has", async () => {
    const { newstore } = await delivered();
    const { id } = await newstore.orders.inject(order({ external_id: "4711", shipments: [standard([unit()])] }, 26.6));
    expect(await failureOf(newstore.returns.create("4711", GOODS))).toMatchObject({ status: 404, next: "fix" });
    const { order_uuid } = await newstore.orders.readBack("4711");
    expect(order_uuid).toBe(id);
  });

  it("is never repeated by itself", async () => {
    const { newstore, sandbox, id } = await delivered();
    sandbox.faults.add({ operation: "createReturn", reset: true, times: 3 });
    expect(await failureOf(newstore.returns.create(id, GOODS))).toMatchObject({ outcomeUnknown: true, next: "read" });
    expect(asked(sandbox)["createReturn"] ?? 1).toBe(1);
  });

  it("takes null for a reason and a code, is listed and read", async () => {
    const { newstore, sandbox, id } = await delivered();
    const items = [{ product_id: "P1", return_reason: null, return_code: null, condition_code: 1 }];
    const { return_id } = await newstore.returns.create(id, { returned_from: "DC01", items });
    expect(await newstore.returns.list(id)).toMatchObject([{ return_id }]);
    expect(await newstore.returns.get(id, String(return_id))).toMatchObject({ return_id, returned_from: "DC01" });
    expect(sandbox.violations).toEqual([]);
    expect(await failureOf(newstore.returns.get(id, "nobody"))).toMatchObject({ status: 404 });
    expect(await failureOf(newstore.returns.list(5 as never))).toMatchObject({ issues: [{ path: "orderId" }] });
  });
});

describe("a refund", () => {
  it("with a key is made once, and listed and read", async () => {
    const { newstore, sandbox, id, refunded } = await delivered();
    sandbox.faults.add({ operation: "createRefund", reset: true, afterwards: true });
    const money = { amount: 5, currency: "USD" as const };
    const { found } = await newstore.refunds.create(id, money, KEY);
    expect(found).toMatchObject({ amount: 5 });
    expect((await newstore.refunds.create(id, money, KEY)).found?.id).toBe(found?.id);
    expect(refunded()).toEqual([500]);
    expect(await newstore.refunds.list(id)).toMatchObject({ refunds: [{ id: found?.id }] });
    expect(await newstore.refunds.get(id, String(found?.id))).toMatchObject({ refund: { amount: 5 } });
    await newstore.refunds.create(id, money);
    expect(refunded()).toEqual([500, 500]);
  });

  it("shows in the order's payment account", async () => {
    const { newstore, id } = await delivered();
    expect((await newstore.payments.account(id)).transactions?.length).toBeGreaterThan(0);
    expect(await failureOf(newstore.payments.account(""))).toMatchObject({ issues: [{ path: "orderId" }] });
  });
});
