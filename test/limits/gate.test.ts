import { getEventListeners } from "node:events";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, Gate, type GateOptions } from "../../src/limits/gate.js";
import { type FakePlatform, fakePlatform } from "../support/fake-platform.js";

function gateWith(platform: FakePlatform, own: Partial<GateOptions> = {}): Gate {
  return new Gate({
    ratePerSecond: undefined,
    keepsOperationRates: true,
    maxConcurrency: Number.POSITIVE_INFINITY,
    maxQueue: 1_000,
    platform,
    ...own,
  });
}

const NEVER = new AbortController().signal;

/** Who went in, in order, with the time since the start. */
class Visits {
  readonly log: string[] = [];
  readonly refused: string[] = [];

  constructor(
    readonly gate: Gate,
    readonly platform: FakePlatform,
  ) {}

  enter(name: string, rateLimitPerSecond?: number, signal: AbortSignal = NEVER, remainingMs = Infinity): Entry {
    const id = name.replace(/\d+$/, "");
    const operation = rateLimitPerSecond === undefined ? { id } : { id, rateLimitPerSecond };
    const entry = this.gate.enter({ operation, signal, remainingMs });
    const went = () => void this.log.push(`${name}@${this.platform.nowMs() - 1_000_000}`);
    if (entry.kind === "go") went();
    else if (entry.kind === "wait") entry.turn.then(went, () => void this.refused.push(name));
    else this.refused.push(`${name}:${entry.kind}:${entry.waitMs}`);
    return entry;
  }

  async after(ms: number): Promise<void> {
    this.platform.advance(ms);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function visits(own: Partial<GateOptions> = {}): Visits {
  const platform = fakePlatform();
  return new Visits(gateWith(platform, own), platform);
}

describe("the tenant's rate", () => {
  it("lets as many through at once as a second has, the others in the order they came", async () => {
    const hall = visits({ ratePerSecond: 2 });
    for (const name of ["a1", "b1", "a2", "c1", "b2"]) hall.enter(name);
    await hall.after(999);
    expect(hall.log).toEqual(["a1@0", "b1@0"]);
    await hall.after(1);
    await hall.after(1_000);
    expect(hall.log.slice(2)).toEqual(["a2@1000", "c1@1000", "b2@2000"]);
    expect(hall.platform.pending()).toBe(0);
  });

  it("is not overtaken by who comes later, also when the timer is late", async () => {
    const hall = visits({ ratePerSecond: 1 });
    hall.enter("a1");
    hall.enter("a2");
    hall.platform.setClock(1_001_000);
    hall.enter("b1");
    await hall.after(0);
    expect(hall.log).toEqual(["a1@0", "a2@1000"]);
    await hall.after(1_000);
    expect(hall.log.at(-1)).toBe("b1@2000");
  });
});

describe("an operation's own rate", () => {
  it("holds up that operation and no other", async () => {
    const hall = visits({ ratePerSecond: 100 });
    for (const name of ["inject1", "inject2", "inject3"]) hall.enter(name, 1);
    hall.enter("read1");
    expect(hall.log).toEqual(["inject1@0", "read1@0"]);
    await hall.after(1_000);
    await hall.after(1_000);
    expect(hall.log.slice(2)).toEqual(["inject2@1000", "inject3@2000"]);
  });

  it("and the tenant's are both kept, whatever comes", async () => {
    const requests = fc.array(fc.record({ gapMs: fc.integer({ min: 0, max: 300 }), isKeyed: fc.boolean() }), {
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(requests, async (list) => {
        const hall = visits({ ratePerSecond: 5 });
        for (const [index, { gapMs, isKeyed }] of list.entries()) {
          hall.enter(isKeyed ? `slow${index}` : `fast${index}`, isKeyed ? 2 : undefined);
          await hall.after(gapMs);
        }
        for (let step = 0; step < 300 && hall.log.length < list.length; step += 1) await hall.after(100);
        expect(hall.log).toHaveLength(list.length);
        const starts = hall.log.map((line) => ({ name: line, atMs: Number(line.split("@")[1]) }));
        for (const { atMs } of starts) {
          const within = starts.filter((other) => other.atMs > atMs - 1_000 && other.atMs <= atMs);
          expect(within.length).toBeLessThanOrEqual(5);
          expect(within.filter(({ name }) => name.startsWith("slow")).length).toBeLessThanOrEqual(2);
        }
        for (const kind of ["slow", "fast"]) {
          const order = hall.log.filter((line) => line.startsWith(kind)).map((line) => Number(/\d+/.exec(line)?.[0]));
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
        expect(hall.platform.pending()).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it("is not kept where rates are switched off", () => {
    const hall = visits({ keepsOperationRates: false });
    for (const name of ["a1", "a2", "a3"]) hall.enter(name, 1);
    expect(hall.log).toHaveLength(3);
  });
});

describe("places", () => {
  it("are given in order; who leaves lets the next one in, without a timer", async () => {
    const hall = visits({ maxConcurrency: 2 });
    for (const name of ["a1", "a2", "b1", "a3"]) hall.enter(name);
    expect(hall.log).toEqual(["a1@0", "a2@0"]);
    expect(hall.platform.pending()).toBe(0);
    hall.gate.leave();
    await hall.after(5);
    hall.gate.leave();
    await hall.after(5);
    expect(hall.log.slice(2).map((line) => line.split("@")[0])).toEqual(["b1", "a3"]);
  });

  it("one holds all up, whoever asks", () => {
    const hall = visits({ maxConcurrency: 1 });
    hall.enter("a1");
    for (let index = 1; index <= 20; index += 1) hall.enter(`b${index}`);
    for (let index = 1; index <= 20; index += 1) hall.gate.leave();
    expect(hall.platform.pending()).toBe(0);
  });
});

describe("the queue", () => {
  it("is bounded, and says how long the next turn takes", () => {
    const hall = visits({ ratePerSecond: 1, maxQueue: 2 });
    for (const name of ["a1", "a2", "a3", "a4"]) hall.enter(name);
    expect(hall.refused).toEqual(["a4:full:1000"]);
  });

  it("with no places refuses who would wait, and lets through who would not", async () => {
    const hall = visits({ ratePerSecond: 1, maxQueue: 0 });
    hall.enter("a1");
    hall.enter("a2");
    await hall.after(1_000);
    hall.enter("a3");
    expect(hall.log).toEqual(["a1@0", "a3@1000"]);
    expect(hall.refused).toEqual(["a2:full:1000"]);
  });

  it("that is full of one operation's does not stop another one", () => {
    const hall = visits({ maxQueue: 1 });
    hall.enter("inject1", 1);
    hall.enter("inject2", 1);
    hall.enter("read1");
    expect(hall.log).toEqual(["inject1@0", "read1@0"]);
  });

  it("is not entered for longer than the call may take", () => {
    const hall = visits({ ratePerSecond: 1 });
    hall.enter("a1");
    hall.enter("a2", undefined, NEVER, 1_000);
    hall.enter("a3", undefined, NEVER, 1_001);
    expect(hall.refused).toEqual(["a2:late:1000"]);
  });

  it("is left at once on abort; the place is free, and the last one takes the timer along", async () => {
    const hall = visits({ ratePerSecond: 1, maxQueue: 2 });
    const [first, second] = [new AbortController(), new AbortController()];
    hall.enter("a1");
    hall.enter("a2", undefined, first.signal);
    hall.enter("a3", undefined, second.signal);
    expect(hall.platform.pending()).toBe(1);
    first.abort();
    await hall.after(0);
    expect(hall.refused).toEqual(["a2"]);
    hall.enter("a4");
    second.abort();
    await hall.after(1_000);
    expect(hall.log).toEqual(["a1@0", "a4@1000"]);
    expect(hall.platform.pending()).toBe(0);
    expect(getEventListeners(first.signal, "abort")).toHaveLength(0);
  });

  it("gives the reason of a signal that has aborted already", async () => {
    const hall = visits({ ratePerSecond: 1 });
    hall.enter("a1");
    const entry = hall.gate.enter({ operation: { id: "a" }, signal: AbortSignal.abort("gone"), remainingMs: 9_999 });
    await expect(entry.kind === "wait" && entry.turn).rejects.toBe("gone");
    expect(hall.platform.pending()).toBe(0);
  });
});

describe("a 429", () => {
  it("stops its operation for as long as it says; who waits goes then, in order", async () => {
    const hall = visits();
    hall.enter("a1");
    hall.gate.toldToWait({ id: "a" }, 3_000, 60_000);
    for (const name of ["a2", "b1", "a3"]) hall.enter(name);
    await hall.after(2_999);
    expect(hall.log).toEqual(["a1@0", "b1@0"]);
    await hall.after(1);
    expect(hall.log.slice(2)).toEqual(["a2@3000", "a3@3000"]);
    expect(hall.platform.pending()).toBe(0);
  });

  it("of a second operation meanwhile stops all, until the first of both ends", async () => {
    const hall = visits();
    hall.gate.toldToWait({ id: "a" }, 3_000, 60_000);
    hall.gate.toldToWait({ id: "b" }, 1_000, 60_000);
    for (const name of ["c1", "b1", "a1"]) hall.enter(name);
    await hall.after(1_000);
    expect(hall.log).toEqual(["c1@1000", "b1@1000"]);
    await hall.after(2_000);
    expect(hall.log.at(-1)).toBe("a1@3000");
  });
});
