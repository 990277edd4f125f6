import type { NewStore } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { asked, type Facade, facade } from "../support/client.js";
import { fakeClock, quickWaits } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { order, standard, unit } from "../support/orders.js";

const GOODS = { returned_from: "DC01", items: [{ product_id: "P1", return_code: 1, condition_code: 1 }] };
const MONEY = { amount: 5, currency: "USD" as const };

interface World extends Facade {
  readonly id: string;
  /** What went back, as the platform has it. */
  readonly refunded: () => readonly number[];
}

/** An order of four units that has arrived. */
async function delivered(clock = quickWaits()): Promise<World> {
  const world = facade({}, { clock });
  const units = [unit(), unit(), unit(), unit()];
  const { id } = await world.newstore.orders.inject(order({ shipments: [standard(units)] }, 91.4));
  world.sandbox.fulfil(id);
  return { ...world, id, refunded: () => world.sandbox.state.returns.refundsOf(id).map(({ amount }) => amount) };
}

/** Both ways to send money back, once for each key. */
const MAKERS = {
  return: ({ newstore, id }: World, key: string, client: NewStore = newstore) =>
    client.returns.create(id, GOODS, { key }),
  refund: ({ newstore, id }: World, key: string, client: NewStore = newstore) =>
    client.refunds.create(id, MONEY, { key }),
} as const;

describe.each(["return", "refund"] as const)("a %s with a key", (kind) => {
  const make = MAKERS[kind];
  const operation = kind === "return" ? "createReturn" : "createRefund";

  it("that is asked for several times at once is made once, whichever of the client's siblings is asked", async () => {
    const world = await delivered();
    const sibling = world.newstore.withOptions({ timeouts: { totalMs: 60_000 } });
    const results = await Promise.all([
      ...[1, 2, 3].map(() => make(world, "k1")),
      make(world, "k1", sibling),
      make(world, "k2"),
    ]);
    expect(world.refunded()).toHaveLength(2);
    expect(results.map(({ created }) => created !== undefined)).toEqual([true, false, false, false, true]);
    expect(asked(world.sandbox)[operation]).toBe(2);
  });

  it("is made at most once for each key, whatever is asked for at once and whatever is lost on the way", async () => {
    const calls = fc.array(fc.record({ key: fc.constantFrom("a", "b"), fault: fc.nat(5) }), {
      minLength: 2,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(calls, async (plan) => {
        const world = await delivered();
        for (const { fault } of plan) {
          if (fault === 0) world.sandbox.faults.add({ operation, reset: true, afterwards: true });
          if (fault === 1) world.sandbox.faults.add({ operation, reset: true });
          if (fault === 2) world.sandbox.faults.add({ operation, status: 500, afterwards: true });
        }
        await Promise.allSettled(plan.map(({ key }) => make(world, key)));
        expect(world.refunded().length).toBeLessThanOrEqual(new Set(plan.map(({ key }) => key)).size);
      }),
      { numRuns: 15 },
    );
  });

  it("is not made again by the client that made it, however late it can be read", async () => {
    const world = await delivered();
    await make(world, "k1");
    world.sandbox.faults.add({ operation: "listRefunds", status: 200, body: { refunds: [] }, times: 3 });
    expect((await make(world, "k1")).found).toBeDefined();
    world.sandbox.faults.add({ operation: "listRefunds", status: 200, body: { refunds: [] }, times: 1_000 });
    const failure = await failureOf(make(world, "k1"));
    expect(failure).toMatchObject({ kind: "api", retryable: true, outcomeUnknown: false });
    expect(failure.message).toContain(`${kind}s.create was not sent: this client made it`);
    expect(world.refunded()).toHaveLength(1);
  });

  it.each(
    [
      ...[{}, [], null, "text", 5, { refunds: null }, { refunds: {} }, { refunds: "x" }],
      ...[{ refunds: [null] }, { refunds: [5] }, { refunds: [{ metadata: "x" }] }, { refunds: [{ metadata: [] }] }],
      ...[{ refunds: [{ metadata: { extended_attributes: {} } }] }],
      ...[{ refunds: [{ metadata: { extended_attributes: [null] } }] }],
    ].map((body) => [JSON.stringify(body), body]),
  )("is not made where the look-up returns %s, which says nothing", async (_, body) => {
    const world = await delivered();
    world.sandbox.faults.add({ operation: "listRefunds", status: 200, body, times: 1_000 });
    const failure = await failureOf(make(world, "k1"));
    expect(failure).toMatchObject({ kind: "api", status: 200, retryable: true, outcomeUnknown: false });
    expect(failure.message).toContain(`${kind}s.create was not sent`);
    expect(asked(world.sandbox)[operation]).toBeUndefined();
  });

  it("is made where refunds without any data stand", async () => {
    const world = await delivered();
    const refunds = [{}, { metadata: null }, { metadata: { extended_attributes: null } }];
    world.sandbox.faults.add({ operation: "listRefunds", status: 200, body: { refunds } });
    expect((await make(world, "k1")).created).toBeDefined();
  });

  it("is what it was at the call", async () => {
    const { newstore, sandbox, id } = await delivered();
    const goods = structuredClone(GOODS);
    const money = { ...MONEY, extended_attributes: [{ name: "channel", value: "post" }] };
    const options = { key: "k1" };
    const call: Promise<unknown> =
      kind === "return" ? newstore.returns.create(id, goods, options) : newstore.refunds.create(id, money, options);
    goods.items.push({ ...GOODS.items[0], product_id: "P2" } as never);
    money.amount = 50;
    money.extended_attributes.length = 0;
    options.key = "k2";
    await call;
    const [refund] = sandbox.state.returns.refundsOf(id);
    expect(refund?.amount).toBe(kind === "return" ? 2_160 : 500);
    expect(refund?.extendedAttributes.at(-1)).toEqual({ name: `external_${kind}_id`, value: "k1" });
    expect(refund?.extendedAttributes).toHaveLength(kind === "return" ? 1 : 2);
  });

  it("waits no longer for the one before it than its own signal and deadline let it", async () => {
    const clock = fakeClock();
    const world = await delivered(clock);
    world.sandbox.faults.add({ operation: "listRefunds", stallMs: 3_600_000, times: 3 });
    const first = make(world, "k1");
    const controller = new AbortController();
    const { newstore, id } = world;
    const aborted = newstore.returns.create(id, GOODS, {
      ...{ key: "k1", keyName: `external_${kind}_id`, signal: controller.signal },
    });
    controller.abort();
    expect(await failureOf(aborted)).toMatchObject({ kind: "aborted", outcomeUnknown: false, attempts: 0 });
    const late = failureOf(make(world, "k1"));
    const early = failureOf(first);
    await new Promise((resolve) => setTimeout(resolve, 20));
    clock.advance(200_000);
    expect(await late).toMatchObject({ kind: "timeout", outcomeUnknown: false });
    expect(await early).toMatchObject({ kind: "timeout" });
    expect(world.refunded()).toEqual([]);
  });

  it.each<[unknown, string]>([
    [4711, "key is 4711: give the shop's own id, as text"],
    [undefined, "key is of type undefined: give the shop's own id, as text"],
    ["", "key is empty"],
  ])("refuses %j as a key", async (key, text) => {
    const world = await delivered();
    const failure = await failureOf(make(world, key as string));
    expect(failure).toMatchObject({ kind: "configuration" });
    expect(failure.message).toContain(text);
    expect(asked(world.sandbox)["listRefunds"]).toBeUndefined();
  });

  it.each([null, undefined, 5, "x", []])("of %j is refused before anything is looked up", async (body) => {
    const { newstore, sandbox, id } = await delivered();
    const made: Promise<unknown> =
      kind === "return"
        ? newstore.returns.create(id, body as never, { key: "k1" })
        : newstore.refunds.create(id, body as never, { key: "k1" });
    expect(await failureOf(made)).toMatchObject({
      kind: "validation",
      issues: [{ path: kind === "return" ? "goods" : "money" }],
    });
    expect(asked(sandbox)["listRefunds"]).toBeUndefined();
  });
});

it("one id of the shop's may stand for goods and for a gesture: both are made, each once", async () => {
  const world = await delivered();
  const results = [];
  for (const make of [MAKERS.return, MAKERS.refund, MAKERS.return, MAKERS.refund])
    results.push(await make(world, "k1"));
  expect(results.map(({ created }) => created !== undefined)).toEqual([true, true, false, false]);
  expect(results.slice(2).map(({ found }) => found?.amount)).toEqual([21.6, 5]);
  expect(world.refunded()).toEqual([2_160, 500]);
});
