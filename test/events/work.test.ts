import { describe, expect, it } from "vitest";
import { NewStoreError } from "../../src/core/newstore-error.js";
import {
  type DurableStore,
  type EventContext,
  memoryStore,
  type OtherEvent,
  receiveEvents,
  testEvent,
} from "../../src/events/index.js";
import { NewStore } from "../../src/newstore.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { fakeClock, until } from "../support/clock.js";
import { order } from "../support/orders.js";
import { API_KEY, all, completed, kit, ORDER } from "./kit.js";

describe("a worker", () => {
  it("hands each event to the handler of its name, and the others to the other one", async () => {
    const { events, deliver } = kit();
    const seen: string[] = [];
    events
      .on("order.cancelled", (event, { attempt, signal }) => {
        seen.push(`${event.name} ${event.payload.items.length} ${attempt} ${signal.aborted}`);
      })
      .onOther((event) => void seen.push(`other ${event.name}`));
    await deliver("order.cancelled", { id: ORDER, items: [{ id: "1", product_id: "A", quantity: 1 }] });
    await deliver("loyalty.points_added", { id: "L-1" });
    await events.work({ untilIdle: true });
    expect(seen.sort()).toEqual(["order.cancelled 1 1 false", "other loyalty.points_added"]);
    expect(await events.counts()).toEqual({ due: 0, waiting: 0, done: 2, parked: 0 });
  });

  it("remembers events that nobody handles, and handles no repeat of one that was", async () => {
    const { events, deliver } = kit();
    let handled = 0;
    events.on("order.opened", () => {
      handled += 1;
    });
    for (let round = 0; round < 3; round += 1) {
      await deliver("order.opened", { id: ORDER, items: [] });
      await deliver("order.created", { id: ORDER, items: [] });
      await events.work({ untilIdle: true });
    }
    expect(handled).toBe(1);
    expect(await events.counts()).toMatchObject({ done: 2 });
  });

  it("forgets after seven days, and handles a repeat that comes later", async () => {
    const clock = fakeClock();
    const { events, deliver } = kit({ clock, inbox: memoryStore({ clock }) });
    let handled = 0;
    events.on("order.opened", () => {
      handled += 1;
    });
    await deliver("order.opened", { id: ORDER, items: [] });
    await events.work({ untilIdle: true });
    clock.skip(6 * 86_400_000);
    await events.work({ untilIdle: true });
    expect(await deliver("order.opened", { id: ORDER, items: [] })).toBe(200);
    await events.work({ untilIdle: true });
    expect(handled).toBe(1);
    clock.skip(8 * 86_400_000);
    await events.work({ untilIdle: true });
    await deliver("order.opened", { id: ORDER, items: [] });
    await events.work({ untilIdle: true });
    expect(handled).toBe(2);
  });

  it("handles events about one order one after the other, in the order in which they came", async () => {
    const clock = fakeClock();
    const { events, deliver } = kit({ clock, inbox: memoryStore({ clock }) });
    const seen: string[] = [];
    let running = 0;
    const slowly = async (event: OtherEvent) => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 3));
      seen.push(String(event.payload["step"]));
      running -= 1;
    };
    events.onOther(slowly);
    for (let step = 0; step < 8; step += 1) {
      const about = step % 2 === 0 ? { id: ORDER } : { id: `FR-${step}`, order_id: ORDER };
      await deliver(step % 2 === 0 ? "order.opened" : "fulfillment_request.assigned", { ...about, step });
      // Rows that came in one millisecond have no order among them.
      clock.skip(1);
    }
    await events.work({ untilIdle: true });
    expect(seen).toEqual(["0", "1", "2", "3", "4", "5", "6", "7"]);
  });

  it("holds up the events of an order while an earlier one is to be handled again, and no others", async () => {
    const clock = fakeClock();
    const { events, deliver } = kit({ clock, inbox: memoryStore({ clock }) });
    const seen: string[] = [];
    let fails = true;
    events
      .on("order.opened", () => {
        if (fails) throw new Error("the shop's database is down");
        seen.push("opened");
      })
      .on("order.cancelled", (event) => void seen.push(`cancelled ${event.payload.id}`));
    await deliver("order.opened", { id: ORDER, items: [] });
    clock.skip(1);
    await deliver("order.cancelled", { id: ORDER, items: [] });
    await deliver("order.cancelled", { id: "another", items: [] });
    await events.work({ untilIdle: true });
    expect(seen).toEqual(["cancelled another"]);
    fails = false;
    const controller = new AbortController();
    const working = events.work({ signal: controller.signal });
    clock.skip(5_000);
    clock.advance(0);
    await until(() => {
      clock.advance(10);
      return seen.length === 3;
    });
    controller.abort();
    clock.advance(10);
    await working;
    expect(seen).toEqual(["cancelled another", "opened", `cancelled ${ORDER}`]);
  });

  it("puts the parts of an event together, whatever the order in which they come", async () => {
    const part = (number: number) => ({
      ...{ id: "T-1", chunk_number: number, total_chunks: 3, fulfillment_node_id: "DC01" },
      items: [{ product_id: `P-${number}`, quantity: number }],
    });
    for (const sequence of [
      [1, 2, 3],
      [3, 1, 2],
      [2, 3, 1, 2, 3],
    ]) {
      const { events, deliver } = kit();
      const seen: unknown[] = [];
      events.on("inventory_transaction.adjustment_created", ({ payload }) => void seen.push(payload));
      for (const number of sequence) {
        await deliver("inventory_transaction.adjustment_created", part(number));
        if (sequence.length === 3) await events.work({ untilIdle: true });
      }
      await events.work({ untilIdle: true });
      const items = [1, 2, 3].map((number) => ({ product_id: `P-${number}`, quantity: number }));
      expect(seen).toEqual([{ id: "T-1", total_chunks: 3, fulfillment_node_id: "DC01", items }]);
      expect(await events.counts()).toEqual({ due: 0, waiting: 0, done: 3, parked: 0 });
    }
  });

  it("parks the parts of an event whose others do not come, until they do", async () => {
    const clock = fakeClock();
    const { events, deliver } = kit({ clock, inbox: memoryStore({ clock }) });
    const seen: number[] = [];
    events.onOther(({ payload }) => void seen.push((payload["items"] as unknown[]).length));
    const part = (number: number) => ({
      id: "C-1",
      chunk_number: number,
      total_chunks: 2,
      items: [{ product_id: "A" }],
    });
    await deliver("inventory_count.items_counted", part(0));
    await events.work({ untilIdle: true });
    expect(await events.counts()).toMatchObject({ waiting: 1 });
    clock.skip(3_600_001);
    await events.work({ untilIdle: true });
    expect(await events.counts()).toMatchObject({ waiting: 0, parked: 1 });
    await deliver("inventory_count.items_counted", part(1));
    expect(await events.replay({ reason: "incomplete" })).toBe(1);
    await events.work({ untilIdle: true });
    expect(seen).toEqual([2]);
  });

  it.each([1, 2, 3])(
    "handles the parts of an event once, though writing of them fails at the %i. row",
    async (failing) => {
      const clock = fakeClock();
      const store = memoryStore({ clock });
      let writes = 0;
      const inbox: DurableStore = {
        ...store,
        update: (key, holder, change) => {
          if ("state" in holder) writes += 1;
          const isDown = "state" in holder && writes === failing;
          return isDown ? Promise.reject(new Error("the disk is gone")) : store.update(key, holder, change);
        },
      };
      const { events, deliver } = kit({ clock, inbox, concurrency: 1 });
      const seen: number[] = [];
      events.onOther(({ payload }) => void seen.push((payload["items"] as unknown[]).length));
      const part = (number: number, product_id: string) => ({
        ...{ id: "C-1", chunk_number: number, total_chunks: 4 },
        items: [{ product_id }],
      });
      for (let number = 1; number <= 4; number += 1) await deliver("inventory_count.items_counted", part(number, "A"));
      await events.work({ untilIdle: true });
      for (let minutes = 0; minutes <= 61; minutes += 1) {
        clock.skip(60_000);
        await events.work({ untilIdle: true });
      }
      expect(seen).toEqual([4]);
      expect(await events.counts()).toEqual({ due: 0, waiting: 0, done: 4, parked: 0 });
      // Other content under the same id is another event.
      for (let number = 1; number <= 4; number += 1) await deliver("inventory_count.items_counted", part(number, "B"));
      await events.work({ untilIdle: true });
      expect(seen).toEqual([4, 4]);
    },
  );

  it("leaves out a state that is older than one it has handled, item by item", async () => {
    const { events, deliver } = kit();
    const seen: string[] = [];
    const note = (what: string) => (event: { readonly payload: { readonly items: readonly { id: string }[] } }) =>
      void seen.push(`${what} ${event.payload.items.map(({ id }) => id).join()}`);
    events
      .on("fulfillment_request.items_ready_for_handover", note("ready"))
      .on("fulfillment_request.items_completed", note("completed"));
    await deliver("fulfillment_request.items_completed", completed(7, "1"));
    await events.work({ untilIdle: true });
    // Older, of a unit that is through, of another one, and of both.
    await deliver("fulfillment_request.items_ready_for_handover", completed(5, "1"));
    await deliver("fulfillment_request.items_completed", completed(6, "2"));
    await deliver("fulfillment_request.items_ready_for_handover", completed(5, "1", "3"));
    await events.work({ untilIdle: true });
    expect(seen.sort()).toEqual(["completed 1", "completed 2", "ready 1,3"]);
  });

  it("hands over what somebody replays, also where a newer state has been handled meanwhile", async () => {
    const { events, deliver } = kit({ attempts: 1 });
    const seen: string[] = [];
    let isDown = true;
    events
      .on("fulfillment_request.items_ready_for_handover", () => {
        if (isDown) throw new Error("the mail server is down");
        seen.push("ready");
      })
      .on("fulfillment_request.items_completed", () => void seen.push("completed"));
    await deliver("fulfillment_request.items_ready_for_handover", completed(5, "1"));
    await deliver("fulfillment_request.items_completed", completed(7, "1"));
    await events.work({ untilIdle: true });
    expect(seen).toEqual(["completed"]);
    // Failing once more takes nothing of the wish.
    expect(await events.replay({ reason: "failed" })).toBe(1);
    await events.work({ untilIdle: true });
    isDown = false;
    expect(await events.replay({ reason: "failed" })).toBe(1);
    await events.work({ untilIdle: true });
    expect(seen).toEqual(["completed", "ready"]);
  });

  it.each([
    ["another kind of entity with the same id", "payment_account.updated", { id: "X", items: [{ id: "1" }] }],
    ["items that do not say which they are", "order.changed", { id: "X", items: [{ sku: "A" }] }],
    ["an item called like a member of every object", "order.changed", { id: "X", items: [{ id: "constructor" }] }],
    ["the whole, where items were newer", "order.changed", { id: "X" }],
    ["another id", "order.changed", { id: "Y", items: [{ id: "1" }] }],
  ])("compares no states that cannot be compared: %s", async (_, name, payload) => {
    const { events, deliver } = kit();
    const seen: unknown[] = [];
    events.onOther((event) => void seen.push(event.payload["logical_timestamp"]));
    const newer = { id: "X", items: [{ id: "1" }, { sku: "B" }] };
    await deliver("order.changed", { ...newer, logical_timestamp: 9 });
    await events.work({ untilIdle: true });
    await deliver(name, { ...payload, logical_timestamp: 5 });
    await events.work({ untilIdle: true });
    expect(seen).toEqual([9, 5]);
  });

  it("counts no attempt where its store fails or hangs, and handles nothing twice for that", async () => {
    const clock = fakeClock({ autoRunUpToMs: 10_000 });
    const store = memoryStore({ clock });
    const lines: string[] = [];
    let lists = 0;
    const inbox: DurableStore = {
      ...store,
      list(query) {
        lists += 1;
        if (lists === 2) return new Promise(() => {});
        return lists <= 6 ? Promise.reject(new Error("no list of jane@example.com")) : store.list(query);
      },
    };
    const logger = { warn: (line: string) => void lines.push(line) };
    const { events, deliver } = kit({ clock, inbox, attempts: 2, logger });
    const attempts: number[] = [];
    events.on("order.opened", (_, { attempt }) => void attempts.push(attempt));
    await deliver("order.opened", { id: ORDER, items: [] });
    for (let round = 0; round < 10; round += 1) {
      await events.work({ untilIdle: true });
      clock.skip(10_000);
    }
    expect([attempts, await events.counts()]).toEqual([[1], { due: 0, waiting: 0, done: 1, parked: 0 }]);
    expect(lines.join()).not.toContain("jane");
  });
});

describe("a handler that fails", () => {
  it("is called again after growing pauses, and its event is parked in the end and can be replayed", async () => {
    const clock = fakeClock({ random: [0] });
    const { events, deliver } = kit({ clock, inbox: memoryStore({ clock }), attempts: 3 });
    const attempts: number[] = [];
    let fails = true;
    events.on("order.opened", (_, { attempt }: EventContext) => {
      attempts.push(attempt);
      if (fails) throw new TypeError("no such customer: jane@example.com");
    });
    await deliver("order.opened", { id: ORDER, items: [] });
    for (const waitMs of [0, 1_000, 4_000]) {
      clock.skip(waitMs);
      await events.work({ untilIdle: true });
    }
    expect(attempts).toEqual([1, 2, 3]);
    const [parked] = await all(events.parked());
    expect(parked).toMatchObject({ reason: "failed", attempts: 3, event: { name: "order.opened" } });
    expect(parked?.message).toContain("no such customer");
    fails = false;
    expect(await events.replay({ name: "order.cancelled" })).toBe(0);
    expect(await events.replay(parked?.id ?? "")).toBe(1);
    await events.work({ untilIdle: true });
    expect(attempts).toEqual([1, 2, 3, 1]);
    expect(await events.counts()).toEqual({ due: 0, waiting: 0, done: 1, parked: 0 });
  });

  it("is called eight times in all where nobody says otherwise, an hour apart at most", async () => {
    const clock = fakeClock();
    const { events, deliver } = kit({ clock, inbox: memoryStore({ clock }) });
    let calls = 0;
    events.on("order.opened", () => {
      calls += 1;
      throw new Error("the shop's database is down");
    });
    await deliver("order.opened", { id: ORDER, items: [] });
    const seen: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      await events.work({ untilIdle: true });
      seen.push(calls);
      clock.skip(3_600_000);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 8, 8]);
    expect(await events.counts()).toMatchObject({ parked: 1, due: 0 });
  });

  it("leaves neither payload nor what it threw in the log", async () => {
    const lines: string[] = [];
    const logger = { warn: (line: string, fields: unknown) => void lines.push(line + JSON.stringify(fields)) };
    const { events, deliver } = kit({ logger, attempts: 1 });
    events.on("order.opened", () => {
      throw new Error("no such customer: jane@example.com");
    });
    await deliver("order.opened", { id: ORDER, customer_email: "jane@example.com", items: [] });
    await events.work({ untilIdle: true });
    expect(lines.join()).toContain("the handler of order.opened failed");
    expect(lines.join()).not.toContain("jane");
  });

  it("with anything at all, and whatever that does when it is looked at, holds up nothing", async () => {
    const notToBeLookedAt = () => {
      throw new Error("not to be looked at");
    };
    const like = (member: string, value: unknown) =>
      Object.defineProperty(new NewStoreError("later", { kind: "api" }), member, { value });
    const getting = (member: string) =>
      Object.defineProperty(new NewStoreError("later", { kind: "api" }), member, { get: notToBeLookedAt });
    const traps = ["get", "has", "getPrototypeOf", "ownKeys", "getOwnPropertyDescriptor"];
    const makers: (() => unknown)[] = [
      ...[undefined, null, 0, "", Symbol("s"), 5n, Object.create(null)].map((value) => () => value),
      ...traps.map((trap) => () => new Proxy(new NewStoreError("x", { kind: "api" }), { [trap]: notToBeLookedAt })),
      ...traps.map((trap) => () => new Proxy({}, { [trap]: notToBeLookedAt })),
      ...["kind", "next", "retryAfterMs", "message", "name", "cause"].map((member) => () => getting(member)),
      ...[Number.NaN, Number.POSITIVE_INFINITY, -1, "soon", {}].map((value) => () => like("retryAfterMs", value)),
    ];
    for (const make of makers) {
      const clock = fakeClock();
      const { events, deliver } = kit({ clock, inbox: memoryStore({ clock }) });
      const seen: unknown[] = [];
      events.onOther(({ payload }, { attempt }) => {
        if (attempt === 1 && payload["id"] === "1") throw make();
        seen.push(payload["id"]);
      });
      for (const id of ["1", "2"]) await deliver("kind.one", { id, order_id: ORDER });
      for (let round = 0; round < 3; round += 1) {
        await events.work({ untilIdle: true });
        clock.skip(3_600_000);
      }
      expect(seen).toEqual(["1", "2"]);
    }
  });

  const ofName = (name: unknown) => Object.assign(new Error("down"), { name });
  const thatThrows = () => {
    throw new Error("not to be looked at");
  };
  it.each<[string, unknown, string]>([
    ["a symbol for a name", ofName(Symbol("name")), "Error"],
    ["a name of more than a word", ofName("jane@example.com"), "Error"],
    ["a name that throws", Object.defineProperty(new Error("down"), "name", { get: thatThrows }), "Error"],
    ["nothing that may be looked at", new Proxy(new Error("down"), { get: thatThrows, has: thatThrows }), "Error"],
    ["no prototype that may be read", new Proxy(new Error("down"), { getPrototypeOf: thatThrows }), "object"],
    ["a code", Object.assign(new RangeError("down"), { code: "23505" }), "RangeError 23505"],
  ])("with %s parks its event all the same", async (_, thrown, shown) => {
    const lines: string[] = [];
    const { events, deliver } = kit({ logger: { warn: (line: string) => void lines.push(line) }, attempts: 1 });
    events.on("order.opened", () => {
      throw thrown;
    });
    await deliver("order.opened", { id: ORDER, items: [] });
    await events.work({ untilIdle: true });
    expect(await events.counts()).toMatchObject({ parked: 1, due: 0 });
    expect(lines.join()).toContain(`the handler of order.opened failed with ${shown} in attempt 1`);
  });

  it("is given up after its time, and its signal aborts", async () => {
    const { events, deliver } = kit({ handlerTimeoutMs: 20, attempts: 1 });
    let signal: EventContext["signal"] | undefined;
    events.on("order.opened", (_, context: EventContext) => {
      signal = context.signal;
      return new Promise(() => {});
    });
    await deliver("order.opened", { id: ORDER, items: [] });
    await events.work({ untilIdle: true });
    expect(signal?.aborted).toBe(true);
    const [parked] = await all(events.parked());
    expect(parked?.message).toContain("longer than handlerTimeoutMs, 20 ms");
  });
});

describe("with a client", () => {
  it("maps identifiers back, and hands over the order as NewStore has it", async () => {
    const sandbox = createSandbox();
    const { tenant, credentials, fetch } = sandbox;
    const newstore = new NewStore({ tenant, credentials, fetch });
    const { id } = await newstore.orders.inject(order({ external_id: "O-1" }));
    const seen: unknown[] = [];
    const events = receiveEvents({ apiKeys: [API_KEY], inbox: memoryStore(), newstore }).on(
      "order.cancelled",
      (event, { order: read }) => void seen.push([event.payload.id, (read as { readonly id?: string }).id]),
      { confirm: "read" },
    );
    await events.fetch(testEvent("order.cancelled", { id, items: [] }, { apiKey: API_KEY }));
    await events.work({ untilIdle: true });
    expect(seen).toEqual([[id, "O-1"]]);
  });

  it("leaves ids without a counterpart as NewStore has them, where nobody says otherwise", async () => {
    const { tenant, credentials, fetch } = createSandbox();
    const known = new Map([["NS-1", "SKU-1"]]);
    const productIds = { toNewStore: () => new Map<string, string>(), fromNewStore: () => known };
    const { events, deliver } = kit({ newstore: new NewStore({ tenant, credentials, fetch, productIds }) });
    const seen: string[] = [];
    events.on(
      "order.items_cancelled",
      ({ payload }) => void seen.push(...payload.items.map((item) => item.product_id)),
    );
    const items = ["NS-1", "NS-2"].map((product_id, index) => ({ id: String(index), product_id }));
    await deliver("order.items_cancelled", { id: ORDER, items });
    await events.work({ untilIdle: true });
    expect(seen).toEqual(["SKU-1", "NS-2"]);
  });

  it("parks an event at once whose product has no counterpart, and handles it once it has one", async () => {
    const sandbox = createSandbox();
    const { tenant, credentials, fetch } = sandbox;
    const shopIds = new Map<string, string>();
    const productIds = { toNewStore: () => new Map<string, string>(), fromNewStore: () => shopIds };
    const strict = { ...productIds, unmapped: "throw", cache: false } as const;
    const newstore = new NewStore({ tenant, credentials, fetch, productIds: strict });
    const { events, deliver } = kit({ newstore });
    const seen: string[] = [];
    events.on(
      "order.items_cancelled",
      ({ payload }) => void seen.push(...payload.items.map((item) => item.product_id)),
    );
    await deliver("order.items_cancelled", { id: ORDER, items: [{ id: "1", product_id: "TT-HRC-NVY-M" }] });
    await events.work({ untilIdle: true });
    const [parked, ...others] = await all(events.parked());
    expect([parked?.reason, parked?.attempts, others, seen]).toEqual(["failed", 1, [], []]);
    expect(parked?.message).toContain("TT-HRC-NVY-M");
    shopIds.set("TT-HRC-NVY-M", "SKU-1");
    expect(await events.replay(parked?.id as string)).toBe(1);
    await events.work({ untilIdle: true });
    expect(seen).toEqual(["SKU-1"]);
  });

  it("reads an order again that cannot be read yet, before the handler sees anything", async () => {
    const sandbox = createSandbox();
    const { tenant, credentials, fetch } = sandbox;
    const newstore = new NewStore({ tenant, credentials, fetch });
    const clock = fakeClock();
    const { events, deliver } = kit({ clock, inbox: memoryStore({ clock }), newstore });
    let handled = 0;
    events.on(
      "order.cancelled",
      () => {
        handled += 1;
      },
      { confirm: "read" },
    );
    await deliver("order.cancelled", { id: ORDER, items: [] });
    await events.work({ untilIdle: true });
    expect(handled).toBe(0);
    expect(await events.counts()).toMatchObject({ due: 1, parked: 0 });
  });
});
