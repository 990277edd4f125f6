import { chain, identity } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import type { AbortSignalLike } from "../../src/platform/types.js";
import { LookUp, type LookUpOptions, type Wanted } from "../../src/product-ids/look-up.js";
import { BadCounterpart, type Outcomes } from "../../src/product-ids/outcome.js";
import type { MapIds, MappedIds } from "../../src/product-ids/types.js";
import { Waiting } from "../../src/product-ids/waiting.js";
import { noTransport } from "./kit.js";

/** A look-up whose ticks and clock are in the test's hand. */
function lookUp(
  options: Partial<LookUpOptions> & { answer?: (ids: readonly string[]) => MappedIds | Promise<MappedIds> } = {},
) {
  const asked: string[][] = [];
  const ticks: (() => void)[] = [];
  const clock = { nowMs: 0 };
  const { answer = (ids) => new Map(ids.map((id) => [id, `NS-${id}`])), ...rest } = options;
  const hook: MapIds = (ids) => {
    asked.push([...ids]);
    return answer(ids);
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
  return { found, asked, tick, clock, find };
}

const wanted = (...ids: string[]): Wanted => new Map(ids.map((id) => [id, undefined]));
const entries = async (outcomes: Outcomes | Promise<Outcomes>) => Object.fromEntries(await outcomes);

describe("ids of calls at the same time", () => {
  it("go to the hook together, each once", async () => {
    const { found, asked, tick } = lookUp({ maxBatch: 4 });
    const first = found.find(wanted("a", "b"));
    const second = found.find(wanted("b", "c"));
    expect(asked).toEqual([]);
    tick();
    expect(await entries(first)).toEqual({ a: "NS-a", b: "NS-b" });
    expect(await entries(second)).toEqual({ b: "NS-b", c: "NS-c" });
    expect(asked).toEqual([["a", "b", "c"]]);
  });

  it("go at once when a batch is full, and the rest with the next", async () => {
    const { found, asked, tick } = lookUp();
    const all = found.find(wanted("a", "b", "c", "d"));
    expect(asked).toEqual([["a", "b", "c"]]);
    tick();
    expect(asked).toEqual([["a", "b", "c"], ["d"]]);
    expect(Object.keys(await entries(all))).toEqual(["a", "b", "c", "d"]);
  });

  it("wait for an answer that is on its way instead of asking again", async () => {
    let reply: (answer: MappedIds) => void = () => {};
    const { found, asked, tick } = lookUp({
      answer: () =>
        new Promise((resolve) => {
          reply = resolve;
        }),
    });
    const first = found.find(wanted("a"));
    tick();
    const second = found.find(wanted("a"));
    tick();
    reply({ a: "NS-a" });
    expect([await entries(first), await entries(second), asked]).toEqual([{ a: "NS-a" }, { a: "NS-a" }, [["a"]]]);
  });

  it("of a stream do not wait for the tick", async () => {
    const { found, asked } = lookUp();
    const outcomes = found.find(wanted("a"), { atOnce: true });
    expect(asked).toEqual([["a"]]);
    expect(await entries(outcomes)).toEqual({ a: "NS-a" });
  });
});

describe("what was found", () => {
  it("is remembered for its time, and answered at once", async () => {
    const { found, asked, find, clock } = lookUp();
    await find("a");
    clock.nowMs = 999;
    expect(found.find(wanted("a"))).toEqual(new Map([["a", "NS-a"]]));
    clock.nowMs = 1_000;
    await find("a");
    expect(asked).toEqual([["a"], ["a"]]);
  });

  it("includes that there is nothing, for a shorter time", async () => {
    const { found, asked, find, clock } = lookUp({ answer: () => ({}) });
    expect(await find("a")).toEqual({ a: undefined });
    clock.nowMs = 99;
    expect(found.find(wanted("a"))).toEqual(new Map([["a", undefined]]));
    clock.nowMs = 100;
    await find("a");
    expect(asked).toEqual([["a"], ["a"]]);
  });

  it("is bounded: the longest unused goes first", async () => {
    const { asked, find } = lookUp({ cache: { maxEntries: 2, ttlMs: 1_000, unmappedTtlMs: 1_000 } });
    await find("a");
    await find("b");
    await find("a");
    await find("c");
    await find("a");
    await find("b");
    expect(asked).toEqual([["a"], ["b"], ["c"], ["b"]]);
  });

  it("is complete also when it is more than can be remembered", async () => {
    const { find } = lookUp({ cache: { maxEntries: 1, ttlMs: 1_000, unmappedTtlMs: 1_000 } });
    expect(await find("a", "b", "c", "d", "e")).toEqual({ a: "NS-a", b: "NS-b", c: "NS-c", d: "NS-d", e: "NS-e" });
  });

  it("is not remembered without a cache", async () => {
    const { asked, find } = lookUp({ cache: false });
    await find("a");
    await find("a");
    expect(asked).toEqual([["a"], ["a"]]);
  });
});

describe("a hook that fails", () => {
  it("fails those that wait for it and nobody else, and is asked again the next time", async () => {
    let isDown = false;
    const { found, asked, find, tick } = lookUp({
      answer: (ids) => {
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
    expect(asked).toEqual([["a"], ["b"], ["b"]]);
  });

  it.each([
    ["a list", () => ["NS-a"] as never],
    ["nothing", () => undefined as never],
    ["a text", () => "NS-a" as never],
  ])("is one that answers %s", async (_, answer) => {
    await expect(lookUp({ answer }).find("a")).rejects.toThrow("neither a Map nor a record");
  });
});

describe("those who wait", () => {
  it("and give up before a batch goes keep it from going; the next one asks", async () => {
    const { found, asked, tick, find } = lookUp();
    const waiting = new Waiting();
    found.find(wanted("a"), { waiting });
    waiting.leave();
    tick();
    expect(asked).toEqual([]);
    expect(await find("a")).toEqual({ a: "NS-a" });
  });

  it("and all give up abort the batch; what comes nevertheless is remembered", async () => {
    const signals: AbortSignalLike[] = [];
    let reply: (answer: MappedIds) => void = () => {};
    const { found, tick } = lookUp({
      hook: (_, { signal }) => {
        signals.push(signal);
        return new Promise((resolve) => {
          reply = resolve;
        });
      },
    });
    const [first, second] = [new Waiting(), new Waiting()];
    found.find(wanted("a"), { waiting: first });
    found.find(wanted("a", "b"), { waiting: second });
    tick();
    first.leave();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    second.leave();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    reply({ a: "NS-a" });
    await Promise.resolve();
    await expect.poll(() => found.find(wanted("a"))).toEqual(new Map([["a", "NS-a"]]));
  });

  it("and give up when it is over change nothing", async () => {
    const signals: AbortSignalLike[] = [];
    const waiting = new Waiting();
    const { found, tick } = lookUp({
      hook: (_, { signal }) => {
        signals.push(signal);
        return {};
      },
    });
    const outcomes = found.find(wanted("a"), { waiting });
    tick();
    await outcomes;
    waiting.leave();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  });
});

describe("an id that fails alone", () => {
  it("fails those that wait for it, is not remembered, and leaves the others of its batch alone", async () => {
    const { found, asked, tick } = lookUp({ answer: () => ({ a: "NS-a", b: new Error("no") }) });
    const [one, both] = [Promise.resolve(found.find(wanted("a"))), Promise.resolve(found.find(wanted("a", "b")))];
    tick();
    expect(await entries(await one)).toEqual({ a: "NS-a" });
    await expect(both).rejects.toMatchObject({ ids: ["b"], cause: { message: "no" } });
    const again = Promise.resolve(found.find(wanted("b")));
    tick();
    await expect(again).rejects.toMatchObject({ ids: ["b"] });
    expect(asked).toEqual([["a", "b"], ["b"]]);
  });
});

describe("a hook that takes its list of ids apart", () => {
  it("leaves none of them without an outcome", async () => {
    const answer = (ids: readonly string[]) => {
      const list = ids as string[];
      const pairs: [string, string][] = [];
      for (let id = list.shift(); id !== undefined; id = list.shift()) if (id !== "b") pairs.push([id, `NS-${id}`]);
      return new Map(pairs);
    };
    expect(await lookUp({ answer }).find("a", "b")).toEqual({ a: "NS-a", b: undefined });
    const chained = chain({ toNewStore: answer, fromNewStore: answer }, identity);
    expect(await lookUp({ hook: chained.toNewStore }).find("a", "b")).toEqual({ a: "NS-a", b: "b" });
  });
});

describe("a counterpart", () => {
  it.each([
    ["empty", ""],
    ["no text", 7],
    ["no text", { id: "x" }],
    ["with =", "sku=1"],
    ["with %", "50%"],
  ])("that is %s is none, and not remembered", async (_, value) => {
    const { asked, find } = lookUp({ answer: () => ({ a: value }) as never });
    expect((await find("a"))["a"]).toBeInstanceOf(BadCounterpart);
    await find("a");
    expect(asked).toHaveLength(2);
  });

  it("may hold = and % in the shop, and in stores", async () => {
    const answer = () => ({ a: "50%=half" });
    expect(await lookUp({ answer, direction: "fromNewStore" }).find("a")).toEqual({ a: "50%=half" });
    expect(await lookUp({ answer, kind: "store" }).find("a")).toEqual({ a: "50%=half" });
  });

  it("is read from a record by its own members only", async () => {
    const record = { ["__proto__"]: "NS-proto" };
    const { find } = lookUp({ maxBatch: 9, answer: () => record });
    const outcomes = await find("constructor", "toString", "__proto__", "hasOwnProperty");
    expect(Object.entries(outcomes)).toEqual([
      ["constructor", undefined],
      ["toString", undefined],
      ["__proto__", "NS-proto"],
      ["hasOwnProperty", undefined],
    ]);
  });
});
