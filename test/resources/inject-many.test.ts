import type { Injection, InjectManyOptions, NewStore } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import type { InjectedOrderRequest } from "../../generated/order-injection/types.js";
import { asked, facade } from "../support/client.js";
import { until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";

const SEED = { stock: [{ product_id: "P1", fulfillment_node_id: "DC01", quantity: 10_000 }] };
const FREE = { rateLimit: false } as const;
const orders = (count: number) => Array.from({ length: count }, (_, index) => order({ external_id: `W-${index}` }));

async function all(newstore: NewStore, source: Iterable<InjectedOrderRequest>, options?: InjectManyOptions) {
  const results: Injection[] = [];
  for await (const result of newstore.orders.injectMany(source, options)) results.push(result);
  return results;
}

describe("many orders", () => {
  it("are each injected once, and each has a result", async () => {
    const { newstore, sandbox } = facade({ seed: SEED }, FREE);
    const results = await all(newstore, orders(120));
    expect(new Set(results.map(({ externalId }) => externalId)).size).toBe(120);
    expect(results.every(({ externalId, response }) => response?.external_id === externalId)).toBe(true);
    expect(sandbox.state.orders.list()).toHaveLength(120);
  });

  it("go on when one of them is wrong, and that one's error is its result", async () => {
    const { newstore, sandbox } = facade({ seed: SEED }, FREE);
    const source = [
      order({ external_id: "A" }),
      order({ external_id: "B", currency: "US" as never }),
      null,
      order({ external_id: "C" }),
    ];
    const results = await all(newstore, source as InjectedOrderRequest[]);
    const outcomes = Object.fromEntries(results.map(({ externalId, error }) => [externalId, error?.next ?? "done"]));
    expect(outcomes).toEqual({ A: "done", B: "fix", "": "fix", C: "done" });
    expect(
      sandbox.state.orders
        .list()
        .map(({ externalId }) => externalId)
        .sort(),
    ).toEqual(["A", "C"]);
  });

  it("are pulled as there is room: never more under way than asked for", async () => {
    const { newstore } = facade({ seed: SEED }, FREE);
    let pulled = 0;
    let taken = 0;
    let most = 0;
    async function* source() {
      for (const one of orders(40)) {
        pulled += 1;
        most = Math.max(most, pulled - taken);
        yield one;
      }
    }
    for await (const _ of newstore.orders.injectMany(source(), { concurrency: 3 })) {
      taken += 1;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect([pulled, taken]).toEqual([40, 40]);
    // Three, and the result that the reader holds.
    expect(most).toBeLessThanOrEqual(4);
  });

  it("keep to what each was when it was pulled, whatever becomes of the object afterwards", async () => {
    const { newstore, sandbox } = facade({ seed: SEED }, FREE);
    const reused = order();
    function* source() {
      for (const id of ["A", "B", "C"]) yield Object.assign(reused, { external_id: id });
    }
    const results = await all(newstore, source());
    expect(results.map(({ response }) => response?.external_id).sort()).toEqual(["A", "B", "C"]);
    expect(sandbox.state.orders.list()).toHaveLength(3);
  });

  it("stay inside 20 a second, behind a live call that comes meanwhile", async () => {
    const { newstore, sandbox } = facade({ seed: SEED });
    const startMs = performance.now();
    const many = all(newstore, orders(45));
    await new Promise((resolve) => setTimeout(resolve, 200));
    await newstore.orders.inject(order({ external_id: "LIVE" }));
    const liveMs = performance.now() - startMs;
    await many;
    const allMs = performance.now() - startMs;
    expect(liveMs).toBeLessThan(allMs);
    expect(allMs).toBeGreaterThan(1_900);
    expect(sandbox.state.orders.list()).toHaveLength(46);
  });

  it("that end by a signal have a result each, and then the stream fails", async () => {
    const { newstore, sandbox } = facade({ seed: SEED }, FREE);
    sandbox.faults.add({ operation: "createInjectedOrder", skip: 2, stallMs: 60_000, times: 100 });
    const stop = new AbortController();
    const results: Injection[] = [];
    const failure = await failureOf(async () => {
      const many = newstore.orders.injectMany(orders(100), { concurrency: 5, signal: stop.signal });
      for await (const result of many)
        if (results.push(result) === 2)
          void until(() => asked(sandbox)["createInjectedOrder"] === 7).then(() => stop.abort());
    });
    expect([failure.kind, failure.next]).toEqual(["aborted", "read"]);
    expect(results.map(({ error }) => error?.kind ?? "done")).toEqual(["done", "done", ...Array(5).fill("aborted")]);
  });

  it("end when the reader leaves: nothing more is pulled, the source is told and nothing stays under way", async () => {
    const { newstore, sandbox } = facade({ seed: SEED }, FREE);
    let isToldOf = false;
    let pulled = 0;
    async function* source() {
      try {
        for (const one of orders(100)) {
          pulled += 1;
          yield one;
        }
      } finally {
        isToldOf = true;
      }
    }
    for await (const _ of newstore.orders.injectMany(source(), { concurrency: 4 })) break;
    await until(() => isToldOf);
    expect(pulled).toBeLessThanOrEqual(5);
    expect(asked(sandbox)["createInjectedOrder"]).toBeLessThanOrEqual(5);
  });

  it("of a source that throws have their results first, and a source that hangs ends with the signal", async () => {
    const { newstore } = facade({ seed: SEED }, FREE);
    const results: Injection[] = [];
    const failure = await failureOf(async () => {
      async function* source() {
        yield* orders(2);
        throw new Error("the file ended early");
      }
      for await (const result of newstore.orders.injectMany(source())) results.push(result);
    });
    expect([results.length, failure.kind]).toEqual([2, "validation"]);
    expect(failure.message).toContain('orders.injectMany: reading the source failed, it threw "the file ended early".');
    const hanging = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };
    const aborted = await failureOf(async () => {
      const many = newstore.orders.injectMany(hanging, { signal: AbortSignal.timeout(10) });
      for await (const _ of many) throw new Error("nothing was there");
    });
    expect(aborted.kind).toBe("aborted");
  });

  it.each([
    [{ concurrency: 0 }, "concurrency is 0"],
    [{ parallel: 5 }, "parallel is unknown"],
  ])("are not begun with %o", async (options, problem) => {
    const { newstore, sandbox } = facade();
    const failure = await failureOf(() => all(newstore, orders(1), options as InjectManyOptions));
    expect([failure.kind, failure.message]).toEqual(["configuration", expect.stringContaining(problem)]);
    expect(sandbox.requests).toEqual([]);
  });

  it.each([null, undefined, 5, "x", true])(
    "of a source whose next() gives %j end with an error of the source's",
    async (step) => {
      let left = 5_000;
      const broken = {
        [Symbol.iterator]: () => ({
          next: () => {
            left -= 1;
            if (left === 0) throw new Error("it was asked for ever");
            return step as never;
          },
        }),
      };
      const failure = await failureOf(all(facade().newstore, broken as never));
      expect(failure).toMatchObject({ kind: "validation", issues: [{ path: "source", rule: "source" }] });
      expect(failure.message).toContain(`its next() gave ${String(step)}, which is no { done, value }`);
    },
  );

  it.each([null, {}, 5, [], { accept: 5 }])("are not begun with the outbox %j", async (outbox) => {
    const { newstore, sandbox } = facade();
    const failure = await failureOf(all(newstore, orders(1), { outbox } as never));
    expect([failure.kind, failure.message]).toEqual(["configuration", expect.stringContaining("The option outbox is")]);
    expect(sandbox.requests).toEqual([]);
  });

  it.each([undefined, null, 5, "1001", order()])("are no %o: that is refused", async (source) => {
    const failure = await failureOf(() => all(facade().newstore, source as never));
    expect([failure.kind, failure.issues[0]?.path]).toEqual(["validation", "source"]);
  });

  it("go to an outbox where one is given, and what it throws is their result", async () => {
    const { newstore, sandbox } = facade();
    const outbox = {
      accept: async ({ external_id }: InjectedOrderRequest) => {
        if (external_id === "W-1") throw new Error("disk full");
        return { kept: external_id };
      },
    };
    const results = [];
    for await (const result of newstore.orders.injectMany(orders(2), { outbox })) results.push(result);
    expect(results).toEqual([
      { externalId: "W-0", receipt: { kept: "W-0" } },
      { externalId: "W-1", error: expect.objectContaining({ kind: "connection", next: "resend" }) },
    ]);
    expect(sandbox.requests).toEqual([]);
  });
});
