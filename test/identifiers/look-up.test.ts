import { chain, identity } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import type { AbortSignalLike } from "../../src/core/web-types.js";
import { LookUp, type LookUpOptions, type Wanted } from "../../src/identifiers/engine/look-up.js";
import { Waiter } from "../../src/identifiers/engine/wait-for-map.js";
import { InvalidMappedId, type Outcomes } from "../../src/identifiers/lib/hook-result.js";
import type { MapIds, MappedIds } from "../../src/identifiers/lib/types.js";
import { noTransport } from "./kit.js";

/** A look-up whose ticks and clock the test controls. */
function lookUp(
  options: Partial<LookUpOptions> & { response?: (ids: readonly string[]) => MappedIds | Promise<MappedIds> } = {},
) {
  const calls: string[][] = [];
  const ticks: (() => void)[] = [];
  const clock = { nowMs: 0 };
  const { response = (ids) => new Map(ids.map((id) => [id, `NS-${id}`])), ...rest } = options;
  const hook: MapIds = (ids) => {
    calls.push([...ids]);
    return response(ids);
  };
  const found = new LookUp({
    kind: "product",
    direction: "toNewStore",
    hook,
    cache: { maxEntries: 100, ttlMs: 1_000, unmappedTtlMs: 100 },
    maxBatch: 3,
    transport: noTransport,
    nowMs: () => clock.nowMs,
    afterTick: (run) => ticks.push(run),
    ...rest,
  });
  const tick = () => {
    for (const run of ticks.splice(0)) run();
  };
  /** Finds ids and lets the tick pass. */
  const find = async (...ids: string[]): Promise<Record<string, unknown>> => {
    const outcomes = found.find(wanted(...ids));
    tick();
    return Object.fromEntries(await outcomes);
  };
  return { found, calls, tick, clock, find };
}

const wanted = (...ids: string[]): Wanted => new Map(ids.map((id) => [id, undefined]));
const entries = async (outcomes: Outcomes | Promise<Outcomes>) => Object.fromEntries(await outcomes);

describe("concurrent look-ups", () => {
  it("ids of concurrent calls go to the hook together, each once", async () => {
    const { found, calls, tick } = lookUp({ maxBatch: 4 });
    const first = found.find(wanted("a", "b"));
    const second = found.find(wanted("b", "c"));
    expect(calls).toEqual([]);
    tick();
    expect(await entries(first)).toEqual({ a: "NS-a", b: "NS-b" });
    expect(await entries(second)).toEqual({ b: "NS-b", c: "NS-c" });
    expect(calls).toEqual([["a", "b", "c"]]);
  });

  it("a full batch goes at once, the rest with the next", async () => {
    const { found, calls, tick } = lookUp();
    const all = found.find(wanted("a", "b", "c", "d"));
    expect(calls).toEqual([["a", "b", "c"]]);
    tick();
    expect(calls).toEqual([["a", "b", "c"], ["d"]]);
    expect(Object.keys(await entries(all))).toEqual(["a", "b", "c", "d"]);
  });

  it("an id under way is not looked up again", async () => {
    let reply: (response: MappedIds) => void = () => {};
    const { found, calls, tick } = lookUp({
      response: () =>
        new Promise((resolve) => {
          reply = resolve;
        }),
    });
    const first = found.find(wanted("a"));
    tick();
    const second = found.find(wanted("a"));
    tick();
    reply({ a: "NS-a" });
    expect([await entries(first), await entries(second), calls]).toEqual([{ a: "NS-a" }, { a: "NS-a" }, [["a"]]]);
  });

  it("the ids of a stream do not wait for the tick", async () => {
    const { found, calls } = lookUp();
    const outcomes = found.find(wanted("a"), { atOnce: true });
    expect(calls).toEqual([["a"]]);
    expect(await entries(outcomes)).toEqual({ a: "NS-a" });
  });
});

describe("the cache", () => {
  it("a mapped id is cached for its time, and then found synchronously", async () => {
    const { found, calls, find, clock } = lookUp();
    await find("a");
    clock.nowMs = 999;
    expect(found.find(wanted("a"))).toEqual(new Map([["a", "NS-a"]]));
    clock.nowMs = 1_000;
    await find("a");
    expect(calls).toEqual([["a"], ["a"]]);
  });

  it("an unmapped id is cached for a shorter time", async () => {
    const { found, calls, find, clock } = lookUp({ response: () => ({}) });
    expect(await find("a")).toEqual({ a: undefined });
    clock.nowMs = 99;
    expect(found.find(wanted("a"))).toEqual(new Map([["a", undefined]]));
    clock.nowMs = 100;
    await find("a");
    expect(calls).toEqual([["a"], ["a"]]);
  });

  it("the least recently used id is dropped first", async () => {
    const { calls, find } = lookUp({ cache: { maxEntries: 2, ttlMs: 1_000, unmappedTtlMs: 1_000 } });
    await find("a");
    await find("b");
    await find("a");
    await find("c");
    await find("a");
    await find("b");
    expect(calls).toEqual([["a"], ["b"], ["c"], ["b"]]);
  });

  it("a result is complete when it is more than the cache takes", async () => {
    const { find } = lookUp({ cache: { maxEntries: 1, ttlMs: 1_000, unmappedTtlMs: 1_000 } });
    expect(await find("a", "b", "c", "d", "e")).toEqual({ a: "NS-a", b: "NS-b", c: "NS-c", d: "NS-d", e: "NS-e" });
  });

  it("nothing is cached with cache false", async () => {
    const { calls, find } = lookUp({ cache: false });
    await find("a");
    await find("a");
    expect(calls).toEqual([["a"], ["a"]]);
  });
});

describe("failing hooks", () => {
  it("a hook that fails fails the calls that wait for it, and is called again the next time", async () => {
    let isDown = false;
    const { found, calls, find, tick } = lookUp({
      response: (ids) => {
        if (isDown) throw new Error("down");
        return new Map(ids.map((id) => [id, `NS-${id}`]));
      },
    });
    await find("a");
    isDown = true;
    const failing = Promise.resolve(found.find(wanted("a", "b")));
    const known = found.find(wanted("a"));
    tick();
    await expect(failing).rejects.toThrow("down");
    expect(await entries(known)).toEqual({ a: "NS-a" });
    isDown = false;
    expect(await find("b")).toEqual({ b: "NS-b" });
    expect(calls).toEqual([["a"], ["b"], ["b"]]);
  });

  it.each([
    ["a list", () => ["NS-a"] as never],
    ["nothing", () => undefined as never],
    ["a text", () => "NS-a" as never],
  ])("a hook that returns %s fails", async (_, response) => {
    await expect(lookUp({ response }).find("a")).rejects.toThrow("neither a Map nor a record");
  });
});

describe("waiters", () => {
  it("a batch without waiters does not go to the hook; the next call looks its ids up", async () => {
    const { found, calls, tick, find } = lookUp();
    const waiter = new Waiter();
    found.find(wanted("a"), { waiter });
    waiter.leave();
    tick();
    expect(calls).toEqual([]);
    expect(await find("a")).toEqual({ a: "NS-a" });
  });

  it("a batch that all waiters left is aborted; its result is cached all the same", async () => {
    const signals: AbortSignalLike[] = [];
    let reply: (response: MappedIds) => void = () => {};
    const { found, tick } = lookUp({
      hook: (_, { signal }) => {
        signals.push(signal);
        return new Promise((resolve) => {
          reply = resolve;
        });
      },
    });
    const [first, second] = [new Waiter(), new Waiter()];
    found.find(wanted("a"), { waiter: first });
    found.find(wanted("a", "b"), { waiter: second });
    tick();
    first.leave();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    second.leave();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    reply({ a: "NS-a" });
    await Promise.resolve();
    await expect.poll(() => found.find(wanted("a"))).toEqual(new Map([["a", "NS-a"]]));
  });

  it("a waiter that leaves afterwards changes nothing", async () => {
    const signals: AbortSignalLike[] = [];
    const waiter = new Waiter();
    const { found, tick } = lookUp({
      hook: (_, { signal }) => {
        signals.push(signal);
        return {};
      },
    });
    const outcomes = found.find(wanted("a"), { waiter });
    tick();
    await outcomes;
    waiter.leave();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  });
});

describe("ids that fail alone", () => {
  it("an id that fails alone fails the calls that wait for it, is not cached, and leaves its batch alone", async () => {
    const { found, calls, tick } = lookUp({ response: () => ({ a: "NS-a", b: new Error("no") }) });
    const [one, both] = [Promise.resolve(found.find(wanted("a"))), Promise.resolve(found.find(wanted("a", "b")))];
    tick();
    expect(await entries(await one)).toEqual({ a: "NS-a" });
    await expect(both).rejects.toMatchObject({ ids: ["b"], cause: { message: "no" } });
    const again = Promise.resolve(found.find(wanted("b")));
    tick();
    await expect(again).rejects.toMatchObject({ ids: ["b"] });
    expect(calls).toEqual([["a", "b"], ["b"]]);
  });
});

describe("hooks that change their argument", () => {
  it("a hook that empties its list of ids leaves none of them without an outcome", async () => {
    const response = (ids: readonly string[]) => {
      const list = ids as string[];
      const pairs: [string, string][] = [];
      for (let id = list.shift(); id !== undefined; id = list.shift()) if (id !== "b") pairs.push([id, `NS-${id}`]);
      return new Map(pairs);
    };
    expect(await lookUp({ response }).find("a", "b")).toEqual({ a: "NS-a", b: undefined });
    const chained = chain({ toNewStore: response, fromNewStore: response }, identity);
    expect(await lookUp({ hook: chained.toNewStore }).find("a", "b")).toEqual({ a: "NS-a", b: "b" });
  });
});

describe("mapped ids", () => {
  it.each([
    ["empty", ""],
    ["no whole number", 7.5],
    ["no text", { id: "x" }],
    ["with =", "sku=1"],
    ["with %", "50%"],
  ])("a mapped id that is %s is invalid, and not cached", async (_, value) => {
    const { calls, find } = lookUp({ response: () => ({ a: value }) as never });
    expect((await find("a"))["a"]).toBeInstanceOf(InvalidMappedId);
    await find("a");
    expect(calls).toHaveLength(2);
  });

  it("a mapped id may contain = and % in the shop, and in stores", async () => {
    const response = () => ({ a: "50%=half" });
    expect(await lookUp({ response, direction: "fromNewStore" }).find("a")).toEqual({ a: "50%=half" });
    expect(await lookUp({ response, kind: "store" }).find("a")).toEqual({ a: "50%=half" });
  });

  it("records are read by own properties only", async () => {
    const record = { ["__proto__"]: "NS-proto" };
    const { find } = lookUp({ maxBatch: 9, response: () => record });
    const outcomes = await find("constructor", "toString", "__proto__", "hasOwnProperty");
    expect(Object.entries(outcomes)).toEqual([
      ["constructor", undefined],
      ["toString", undefined],
      ["__proto__", "NS-proto"],
      ["hasOwnProperty", undefined],
    ]);
  });
});
