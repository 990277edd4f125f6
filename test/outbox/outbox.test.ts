import { inspect } from "node:util";
import type { ClientOptions } from "newstore-sdk";
import { createOutbox, memoryStore, type OutboxEntry, type OutboxOptions, type ParkedOrder } from "newstore-sdk/outbox";
import { describe, expect, it } from "vitest";
import type { InjectedOrderRequest } from "../../generated/order-injection/types.js";
import type { DurableStore, NewRow } from "../../src/durable/durable-store.js";
import { asked, facade } from "../support/client.js";
import { fakeClock, quickWaits, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { order, standard, unit } from "../support/orders.js";

const INJECT = "createInjectedOrder";
const READ = "showExternalOrder";

function world(options: Partial<OutboxOptions> = {}, clientOptions: ClientOptions = {}) {
  const clock = fakeClock({ nowMs: 1_750_000_000_000, autoRunUpToMs: 60_000 });
  const { sandbox, newstore } = facade({}, { clock, rateLimit: false, ...clientOptions });
  const store = memoryStore({ clock });
  const outbox = createOutbox({ newstore, store, clock, ...options });
  /** Runs until nothing is left to do, however far ahead it is due. */
  const finish = async () => {
    for (let round = 0; round < 50; round += 1) {
      await outbox.run({ untilIdle: true });
      const { due, unknown, sending } = await outbox.counts();
      if (due + unknown + sending === 0) return;
      clock.skip(3_600_000);
    }
    throw new Error("it did not come to an end");
  };
  const numbers = () => sandbox.state.orders.list().map(({ externalId }) => externalId);
  return { clock, sandbox, newstore, store, outbox, finish, numbers };
}

async function listed<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

describe("an order that was accepted", () => {
  it("is kept before anything is sent, and sent once", async () => {
    const { outbox, sandbox, finish, numbers } = world();
    expect(await outbox.accept(order({ external_id: "1001" }))).toEqual({
      id: "1001",
      externalId: "1001",
      state: "due",
      isNew: true,
    });
    expect(sandbox.requests).toEqual([]);
    await finish();
    const [sent] = sandbox.state.orders.list();
    expect(await outbox.find("1001")).toMatchObject({
      state: "done",
      orderId: sent?.uuid,
      items: [{ product_id: "P1" }],
    });
    expect(numbers()).toEqual(["1001"]);
    expect(asked(sandbox)[READ]).toBeUndefined();
  });

  it("again is the same one, before and after it was sent", async () => {
    const { outbox, finish, sandbox } = world();
    await outbox.accept(order({ external_id: "1001" }));
    expect(await outbox.accept(order({ external_id: "1001" }))).toMatchObject({ state: "due", isNew: false });
    await finish();
    expect(await outbox.accept(order({ external_id: "1001" }))).toMatchObject({ state: "done", isNew: false });
    await finish();
    expect(asked(sandbox)[INJECT]).toBe(1);
  });

  it("is what it was at the call, whatever becomes of the object", async () => {
    const { outbox, finish, numbers } = world();
    const changing = order({ external_id: "A" });
    const accepting = outbox.accept(changing);
    changing.external_id = "B";
    await accepting;
    await finish();
    expect(numbers()).toEqual(["A"]);
  });

  it("under a number that another one has is kept apart, also when it comes again, and is sent only on demand", async () => {
    const { outbox, finish, numbers } = world();
    await outbox.accept(order({ external_id: "1001" }));
    const other = order({ external_id: "1001", shipments: [standard([unit({ product_id: "P2" })])] });
    const receipt = await outbox.accept(other);
    expect(receipt).toMatchObject({ externalId: "1001", state: "parked", isNew: true });
    expect(await outbox.accept(other)).toEqual({ ...receipt, isNew: false });
    await finish();
    expect(numbers()).toEqual(["1001"]);
    const parked = await listed(outbox.parked());
    expect(parked.map(({ id, order, problem }) => [id, order, problem?.kind])).toEqual([
      [receipt.id, other, "conflict"],
    ]);
    // Sent all the same, it is no second order, and comes back to where it was.
    expect(await outbox.replay(receipt.id)).toBe(1);
    await finish();
    expect(await outbox.find(receipt.id)).toMatchObject({ state: "parked", problem: { kind: "conflict" } });
    expect(numbers()).toEqual(["1001"]);
  });

  it("takes the place of a wrong one under its number, once a person has looked at the two", async () => {
    const { outbox, finish, numbers, sandbox } = world();
    await outbox.accept(order({ external_id: "1001" }, 1));
    await finish();
    const corrected = await outbox.accept(order({ external_id: "1001" }));
    expect(corrected).toMatchObject({ externalId: "1001", state: "parked", isNew: true });
    await finish();
    const two = await listed(outbox.parked());
    expect(two.map(({ id, problem }) => [id === corrected.id, problem?.kind]).sort()).toEqual([
      [false, "validation"],
      [true, "conflict"],
    ]);
    expect(numbers()).toEqual([]);
    expect(await outbox.replay(corrected.id)).toBe(1);
    await finish();
    expect(await outbox.find(corrected.id)).toMatchObject({ state: "done", externalId: "1001" });
    expect(sandbox.state.orders.list().map(({ total }) => total)).toEqual([2_660]);
  });

  it("leaves its text behind when it is done, and is known by number and hash until it is forgotten", async () => {
    const { outbox, finish, store } = world();
    const accepted = order({ external_id: "1001" });
    await outbox.accept(accepted);
    expect((await store.list({ limit: 9 }))[0]?.text).toContain("ada@example.com");
    await finish();
    expect(JSON.stringify(await store.list({ limit: 9 }))).not.toMatch(/ada@example\.com|Byron/);
    expect(await outbox.accept(accepted)).toMatchObject({ id: "1001", state: "done", isNew: false });
    expect(await outbox.accept(order({ external_id: "1001", customer_name: "Eve" }))).toMatchObject({ isNew: true });
    expect(await outbox.forget(0)).toBe(1);
    expect(await outbox.find("1001")).toBeUndefined();
  });

  it.each([
    ["undefined", undefined, "order.external_id"],
    ["null", null, "order.external_id"],
    ["without a number", { shop: "s" }, "order.external_id"],
    ["with an empty number", { external_id: "" }, "order.external_id"],
    ["with a price that is no number", { external_id: "1", price: Number.NaN }, "order.price"],
    ["with a bigint", { external_id: "1", price: 5n }, "order.price"],
  ])("is none when it is %s: nothing is kept", async (_, given, path) => {
    const { outbox } = world();
    const failure = await failureOf(outbox.accept(given as unknown as InjectedOrderRequest));
    expect([failure.kind, failure.issues[0]?.path]).toEqual(["validation", path]);
    expect(await outbox.counts()).toEqual({ due: 0, sending: 0, unknown: 0, done: 0, parked: 0 });
  });

  it("is not accepted when the store fails, and nothing is sent of it", async () => {
    const { store, newstore, sandbox, finish } = world();
    const full = {
      ...store,
      put: async ({ text }: NewRow) =>
        Promise.reject(Object.assign(new Error(`no space left for ${text}`), { code: "ENOSPC" })),
    };
    const outbox = createOutbox({ newstore, store: full });
    const failure = await failureOf(outbox.accept(order({ external_id: "1001", customer_email: "ada@example.com" })));
    expect(failure).toMatchObject({ kind: "connection", retryable: true, next: "resend" });
    expect(failure.message).toMatch(/^outbox\.accept: order 1001 was not accepted: the store threw Error ENOSPC\./);
    expect(inspect(failure, { depth: 9 })).not.toContain("ada@example.com");
    await finish();
    expect(sandbox.requests).toEqual([]);
  });
});

describe("an attempt whose outcome is unknown", () => {
  const once = { retry: { retries: 0 } };

  it("is resolved by reading the order back: what was sent is not sent again", async () => {
    const { outbox, sandbox, finish, numbers } = world({}, once);
    sandbox.faults.add({ operation: INJECT, reset: true, afterwards: true });
    await outbox.accept(order({ external_id: "1001" }));
    await finish();
    expect(await outbox.find("1001")).toMatchObject({ state: "done", orderId: sandbox.state.orders.list()[0]?.uuid });
    expect([asked(sandbox)[INJECT], asked(sandbox)[READ], numbers()]).toEqual([1, 1, ["1001"]]);
  });

  it("is sent again only when the order has not appeared in the settle time", async () => {
    const { outbox, sandbox, finish, clock, numbers } = world({}, once);
    sandbox.faults.add({ operation: INJECT, reset: true });
    await outbox.accept(order({ external_id: "1001" }));
    const startMs = clock.monotonicMs();
    await finish();
    expect(clock.monotonicMs() - startMs).toBeGreaterThanOrEqual(30_000);
    expect([asked(sandbox)[INJECT], numbers()]).toEqual([2, ["1001"]]);
  });

  it("is not sent again while it cannot be read", async () => {
    const { outbox, sandbox, finish, numbers } = world({}, once);
    sandbox.faults.add({ operation: INJECT, reset: true, afterwards: true });
    sandbox.faults.add({ operation: READ, status: 503, times: 5 });
    sandbox.faults.add({ operation: READ, status: 403, errorCode: "forbidden", times: 2 });
    // A gateway that knows no such page knows nothing of orders.
    sandbox.faults.add({ operation: READ, status: 404, html: true, times: 20 });
    await outbox.accept(order({ external_id: "1001" }));
    await finish();
    expect([asked(sandbox)[INJECT], asked(sandbox)[READ], numbers()]).toEqual([1, 28, ["1001"]]);
  });

  it("of a process that died is read back by the next, and a row that it only took is sent", async () => {
    const { outbox, store, sandbox, newstore, clock, finish } = world();
    await outbox.accept(order({ external_id: "sent" }));
    await outbox.accept(order({ external_id: "taken" }));
    await store.take({ lease: "dead", leaseMs: 30_000, limit: 10 });
    await newstore.orders.inject(order({ external_id: "sent" }));
    expect(await outbox.counts()).toMatchObject({ sending: 2, due: 0 });
    await outbox.run({ untilIdle: true });
    expect(asked(sandbox)).toMatchObject({ [INJECT]: 1 });
    clock.skip(30_000);
    await finish();
    expect(await outbox.counts()).toMatchObject({ done: 2 });
    expect(asked(sandbox)[INJECT]).toBe(2);
  });

  it("after which another order is found under its number is parked, by the platform's own word", async () => {
    const { outbox, sandbox, newstore, finish, numbers } = world({}, once);
    await newstore.orders.inject(order({ external_id: "1001", shipments: [standard([unit({ product_id: "P2" })])] }));
    sandbox.faults.add({ operation: INJECT, reset: true });
    await outbox.accept(order({ external_id: "1001" }));
    await finish();
    expect(await listed(outbox.parked())).toMatchObject([{ id: "1001", problem: { kind: "conflict" } }]);
    expect(numbers()).toEqual(["1001"]);
  });
});

describe("an order of no shape at all", () => {
  it("is parked when it is sent, also when it was read back first and another one is there", async () => {
    const { outbox, store, newstore, clock, finish, numbers } = world();
    await newstore.orders.inject(order({ external_id: "1001" }));
    await outbox.accept({ external_id: "1001" } as never);
    await store.take({ lease: "dead", leaseMs: 1, limit: 1 });
    clock.skip(1);
    await finish();
    expect(await outbox.find("1001")).toMatchObject({ state: "parked", problem: { kind: "validation" } });
    expect(numbers()).toEqual(["1001"]);
  });
});

describe("an order that fails", () => {
  it("for its own sake is parked at once, and sent when it is replayed", async () => {
    const ids = new Map<string, string>();
    const productIds = {
      toNewStore: (list: readonly string[]) => new Map(list.map((id) => [id, ids.get(id)])),
      fromNewStore: (list: readonly string[]) => new Map(list.map((id) => [id, id])),
    };
    const { outbox, sandbox, finish, numbers, clock } = world({}, { productIds: productIds as never });
    await outbox.accept(order({ external_id: "unmapped" }));
    await outbox.accept(order({ external_id: "wrong" }, 1));
    await finish();
    const parked = await listed(outbox.parked());
    expect(
      parked.map(({ id, attempts, problem }: ParkedOrder) => [id, attempts, problem?.kind, problem?.next]),
    ).toEqual([
      ["unmapped", 1, "mapping", "fix"],
      ["wrong", 1, "mapping", "fix"],
    ]);
    expect(asked(sandbox)[INJECT]).toBeUndefined();
    ids.set("P1", "P1");
    // That an id is not mapped is remembered for a while.
    clock.skip(3_600_000);
    expect(await outbox.replay({ kind: "validation" })).toBe(0);
    // What was asked for is fixed at the call, whatever becomes of the object.
    const filter: { kind: "mapping" | "validation" } = { kind: "mapping" };
    const replaying = outbox.replay(filter);
    filter.kind = "validation";
    expect(await replaying).toBe(2);
    await finish();
    expect(numbers()).toEqual(["unmapped"]);
    expect(await listed(outbox.parked())).toMatchObject([
      { id: "wrong", problem: { kind: "validation", next: "fix" } },
    ]);
    expect(await outbox.replay("nobody")).toBe(0);
    expect(await outbox.replay("unmapped")).toBe(0);
  });

  it("for the platform's sake is sent when it was told to come back", async () => {
    const { outbox, sandbox, finish, clock, numbers } = world({}, { retry: { retries: 0 } });
    sandbox.faults.add({ operation: INJECT, status: 429, retryAfter: 50, times: 2 });
    await outbox.accept(order({ external_id: "1001" }));
    const startMs = clock.nowMs();
    await finish();
    expect(clock.nowMs() - startMs).toBeGreaterThanOrEqual(100_000);
    expect(numbers()).toEqual(["1001"]);
  });

  it("for the client's sake is not parked: no order is at fault", async () => {
    const { outbox, sandbox, finish, numbers } = world({}, { retry: { retries: 0 } });
    sandbox.faults.add({ operation: INJECT, status: 403, errorCode: "forbidden", times: 3 });
    await outbox.accept(order({ external_id: "1001" }));
    await finish();
    expect(numbers()).toEqual(["1001"]);
  });

  it("for want of a token is never parked, and is sent within a quarter of an hour after there is one", async () => {
    const { outbox, sandbox, clock, numbers } = world();
    const refused = { status: 401, body: { error: "invalid_client" }, times: Number.POSITIVE_INFINITY } as const;
    sandbox.faults.add({ operation: "createAccessToken", ...refused });
    await outbox.accept(order({ external_id: "1001" }));
    for (let round = 0; round < 20; round += 1) {
      await outbox.run({ untilIdle: true });
      expect(await outbox.find("1001")).toMatchObject({ state: "due", problem: { kind: "authentication" } });
      clock.skip(3_600_000);
    }
    await outbox.run({ untilIdle: true });
    sandbox.faults.clear();
    clock.skip(15 * 60_000);
    await outbox.run({ untilIdle: true });
    expect(numbers()).toEqual(["1001"]);
  });

  it("with a text that is not the one that was accepted any more is parked, and never sent", async () => {
    const { outbox, store, sandbox, newstore, clock } = world();
    await outbox.accept(order({ external_id: "1001" }));
    const spoilt: DurableStore = {
      ...store,
      take: async (request) =>
        (await store.take(request)).map((row) => ({ ...row, text: row.text.replace("Ada", "Eve") })),
    };
    await createOutbox({ newstore, store: spoilt, clock }).run({ untilIdle: true });
    expect(await outbox.find("1001")).toMatchObject({ state: "parked", problem: { kind: "validation" } });
    expect(sandbox.requests).toEqual([]);
  });
});

describe("onDone", () => {
  it("is told of each order before it counts as done, and again until it does not throw", async () => {
    const told: OutboxEntry[] = [];
    const { outbox, finish, numbers } = world({
      onDone: (entry) => {
        told.push(entry);
        if (told.length === 1) throw new Error("the shop is down");
      },
    });
    await outbox.accept(order({ external_id: "1001" }));
    await outbox.run({ untilIdle: true });
    expect(await outbox.find("1001")).toMatchObject({
      state: "due",
      problem: { message: 'Order 1001 is in NewStore, but onDone threw "the shop is down".' },
    });
    await finish();
    expect(told.map(({ externalId, items }) => [externalId, items?.length])).toEqual([
      ["1001", 1],
      ["1001", 1],
    ]);
    expect([await outbox.find("1001"), numbers()]).toMatchObject([{ state: "done" }, ["1001"]]);
  });
});

describe("a run", () => {
  it("goes on until its signal, sees at once what is accepted meanwhile, and ends with what is under way", async () => {
    const { newstore, sandbox } = facade({}, { rateLimit: false });
    const outbox = createOutbox({ newstore, store: memoryStore(), pollMs: 60_000 });
    const stop = new AbortController();
    const running = outbox.run({ signal: stop.signal });
    await outbox.accept(order({ external_id: "1001" }));
    while ((await outbox.counts()).done === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    sandbox.faults.add({ operation: INJECT, stallMs: 50 });
    await outbox.accept(order({ external_id: "1002" }));
    while (asked(sandbox)[INJECT] !== 2) await new Promise((resolve) => setTimeout(resolve, 1));
    stop.abort();
    await running;
    expect(await outbox.counts()).toEqual({ due: 0, sending: 0, unknown: 0, done: 2, parked: 0 });
  });

  it("gives up what takes longer than its grace, and that is read back by the next run", async () => {
    const { newstore, sandbox } = facade({}, { rateLimit: false });
    const outbox = createOutbox({ newstore, store: memoryStore(), graceMs: 20 });
    sandbox.faults.add({ operation: INJECT, stallMs: 60_000 });
    await outbox.accept(order({ external_id: "1001" }));
    const stop = new AbortController();
    const running = outbox.run({ signal: stop.signal });
    await until(() => sandbox.faults.list().length === 0);
    stop.abort();
    await running;
    expect(await outbox.counts()).toMatchObject({ unknown: 1 });
    await outbox.run({ signal: AbortSignal.abort() });
    expect(await outbox.counts()).toMatchObject({ unknown: 1 });
  });

  it("outlives a store that fails: what was sent is written when it can be", async () => {
    const { outbox, store, newstore, clock, sandbox, numbers } = world();
    await outbox.accept(order({ external_id: "1001" }));
    const failures = ["EBUSY"];
    const later = ["ENOSPC", "ENOSPC"];
    const lines: string[] = [];
    const failure = (why: string | undefined) =>
      why === undefined ? undefined : Promise.reject(Object.assign(new Error(`${why}: Ada`), { code: why }));
    const failing: DurableStore = {
      ...store,
      take: (request) => failure(failures.pop()) ?? store.take(request),
      update: (...parts) => failure(later.pop()) ?? store.update(...parts),
    };
    const logger = { warn: (line: string) => void lines.push(line) };
    await createOutbox({ newstore, store: failing, clock, logger }).run({ untilIdle: true });
    expect(await outbox.find("1001")).toMatchObject({ state: "done" });
    expect([asked(sandbox)[INJECT], numbers()]).toEqual([1, ["1001"]]);
    // Not in the store's own words, which may quote the order.
    expect(lines).toEqual([expect.stringMatching(/: Error EBUSY$/), expect.stringMatching(/: Error ENOSPC$/)]);
  });

  it("goes on when it fails at an order by no known way, and comes back to that one", async () => {
    const { outbox, store, newstore, clock, numbers, finish } = world();
    await outbox.accept(order({ external_id: "1001" }));
    await outbox.accept(order({ external_id: "1002" }));
    // A store of somebody's own that gives a note back as no JSON.
    const odd: DurableStore = {
      ...store,
      take: async (request) =>
        (await store.take(request)).map((row) => (row.key === "1001" ? { ...row, detail: "{" } : row)),
    };
    await createOutbox({ newstore, store: odd, clock }).run({ untilIdle: true });
    expect(numbers()).toEqual(["1002"]);
    expect(await store.list({ key: "1001", limit: 1 })).toMatchObject([{ state: "unknown", leases: 0 }]);
    await store.update(
      "1001",
      { state: "unknown" },
      { state: "due", attempts: 0, detail: '{"externalId":"1001"}', dueInMs: 0 },
    );
    await finish();
    expect(numbers().sort()).toEqual(["1001", "1002"]);
  });

  it("works on no more at once than it may, and two of them never on the same order", async () => {
    let active = 0;
    let most = 0;
    const { outbox, newstore, store, clock, numbers } = world({ concurrency: 3 });
    const counted: OutboxOptions["newstore"] = {
      orders: {
        getByExternalId: newstore.orders.getByExternalId.bind(newstore.orders),
        inject: ((one: InjectedOrderRequest, options: object) => {
          most = Math.max(most, ++active);
          return newstore.orders.inject(one, options).finally(() => active--);
        }) as never,
      },
    };
    for (let index = 0; index < 10; index += 1) await outbox.accept(order({ external_id: `W-${index}` }));
    const runs = [3, 3].map((concurrency) => createOutbox({ newstore: counted, store, clock, concurrency }));
    await Promise.all(runs.map((one) => one.run({ untilIdle: true })));
    expect(most).toBeLessThanOrEqual(6);
    expect(numbers().sort()).toEqual(Array.from({ length: 10 }, (_, index) => `W-${index}`));
    expect(await outbox.counts()).toMatchObject({ done: 10 });
  });
});

describe("an outbox", () => {
  it("forgets what has been done for so long, and nothing else", async () => {
    const { outbox, finish, clock } = world();
    await outbox.accept(order({ external_id: "1001" }));
    await finish();
    await outbox.accept(order({ external_id: "1002" }));
    expect(await outbox.forget(60_000)).toBe(0);
    clock.skip(60_000);
    expect(await outbox.forget(60_000)).toBe(1);
    expect(await outbox.counts()).toMatchObject({ done: 0, due: 1 });
  });

  it.each([
    [{ newstore: undefined }, "newstore is no client"],
    [{ store: undefined }, "store is none"],
    [{ concurrency: 0 }, "concurrency is 0"],
    [{ settleMs: -1 }, "settleMs is -1"],
    [{ leaseMs: 3_600_001 }, "leaseMs is 3600001"],
    [{ pollMS: 5 }, "pollMS is unknown: did you mean pollMs?"],
    [{ onDone: 5 }, "onDone is no function"],
    [null, "The options are null"],
    ["options", "The options are a value of type string"],
  ])("is not made of %o", async (options, problem) => {
    const { newstore, store } = world();
    if (typeof options !== "object" || options === null) {
      const failure = await failureOf(() => createOutbox(options as never));
      expect([failure.kind, failure.message]).toEqual(["configuration", expect.stringContaining(problem)]);
      return;
    }
    const failure = await failureOf(() => createOutbox({ newstore, store, ...options } as OutboxOptions));
    expect([failure.kind, failure.message]).toEqual(["configuration", expect.stringContaining(problem)]);
  });

  it("is told what it does not know", async () => {
    const { outbox } = world();
    expect(await failureOf(outbox.run({ until: "idle" } as never))).toMatchObject({ kind: "configuration" });
    expect(await failureOf(outbox.run({ signal: 5 } as never))).toMatchObject({ kind: "configuration" });
    expect(await failureOf(outbox.run(null as never))).toMatchObject({ kind: "configuration" });
    expect(await failureOf(outbox.replay({ kinds: ["x"] } as never))).toMatchObject({ kind: "configuration" });
    expect(await failureOf(outbox.replay(undefined as never))).toMatchObject({ kind: "configuration" });
    expect(await failureOf(outbox.forget(Number.NaN))).toMatchObject({ kind: "configuration" });
  });
});

it("an outbox takes what injectMany is given", async () => {
  const { outbox, newstore, finish, numbers } = world({}, { clock: quickWaits() });
  const orders = ["A", "B"].map((external_id) => order({ external_id }));
  const results = await listed(newstore.orders.injectMany(orders, { outbox }));
  expect(results.map(({ externalId, receipt }) => [externalId, receipt?.state]).sort()).toEqual([
    ["A", "due"],
    ["B", "due"],
  ]);
  expect(numbers()).toEqual([]);
  await finish();
  expect(numbers().sort()).toEqual(["A", "B"]);
});
