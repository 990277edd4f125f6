import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { type Admission, RateLimiter, type RateLimiterOptions } from "../../src/limits/rate-limiter.js";
import type { Turn } from "../../src/limits/turn.js";
import { type FakeClock, fakeClock } from "../support/clock.js";
import * as fc from "../support/fast-check.js";

function limiterWith(clock: FakeClock, own: Partial<RateLimiterOptions> = {}): RateLimiter {
  return new RateLimiter({
    ratePerSecond: undefined,
    keepsOperationRates: true,
    maxConcurrency: Number.POSITIVE_INFINITY,
    maxQueue: 1_000,
    clock,
    ...own,
  });
}

const NEVER = new AbortController().signal;

/** Who went in, in order, with the time since the start. */
class Visits {
  readonly log: string[] = [];
  readonly refused: string[] = [];
  readonly #turns: Turn[] = [];

  constructor(
    readonly limiter: RateLimiter,
    readonly clock: FakeClock,
  ) {}

  enter(
    name: string,
    rateLimitPerSecond?: number,
    signal: AbortSignal = NEVER,
    remainingMs = Infinity,
    isBulk = false,
  ): Admission {
    const id = name.replace(/\d+$/, "");
    const operation = rateLimitPerSecond === undefined ? { id } : { id, rateLimitPerSecond };
    const entry = this.limiter.enter({ operation, signal, remainingMs, isBulk });
    const went = (turn: Turn) => {
      turn.begin();
      this.#turns.push(turn);
      this.log.push(`${name}@${this.clock.nowMs() - 1_000_000}`);
    };
    if (entry.kind === "go") went(entry.turn);
    else if (entry.kind === "wait") entry.turn.then(went, () => void this.refused.push(name));
    else this.refused.push(`${name}:${entry.kind}:${entry.waitMs}`);
    return entry;
  }

  /** The one that went in first leaves. */
  leave(): void {
    this.#turns.shift()?.end();
  }

  async after(ms: number): Promise<void> {
    this.clock.advance(ms);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function visits(own: Partial<RateLimiterOptions> = {}): Visits {
  const clock = fakeClock();
  return new Visits(limiterWith(clock, own), clock);
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
    expect(hall.clock.pending()).toBe(0);
  });

  it("is not overtaken by who comes later, also when the timer is late", async () => {
    const hall = visits({ ratePerSecond: 1 });
    hall.enter("a1");
    hall.enter("a2");
    hall.clock.skip(1_000);
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
        expect(hall.clock.pending()).toBe(0);
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
    expect(hall.clock.pending()).toBe(0);
    hall.leave();
    await hall.after(5);
    hall.leave();
    await hall.after(5);
    expect(hall.log.slice(2).map((line) => line.split("@")[0])).toEqual(["b1", "a3"]);
  });

  it("one holds all up, whoever asks", () => {
    const hall = visits({ maxConcurrency: 1 });
    hall.enter("a1");
    for (let index = 1; index <= 20; index += 1) hall.enter(`b${index}`);
    for (let index = 1; index <= 20; index += 1) hall.leave();
    expect(hall.clock.pending()).toBe(0);
  });
});

it("one that leaves lets one in, and not all who wait", async () => {
  const hall = visits({ maxConcurrency: 2 });
  for (const name of ["a1", "a2", "a3", "b1", "a4"]) hall.enter(name);
  hall.leave();
  await hall.after(0);
  expect(hall.log.map((line) => line.split("@")[0])).toEqual(["a1", "a2", "a3"]);
  hall.leave();
  await hall.after(0);
  expect(hall.log).toHaveLength(4);
  // The next one that leaves wakes the queue; no timer could.
  expect(hall.clock.delaysMs).toEqual([]);
});

it("who waits is woken for the rate that is free first, and by no timer that never comes", async () => {
  const hall = visits();
  for (const name of ["slow1", "slow2"]) hall.enter(name, 0.5);
  for (const name of ["fast1", "fast2"]) hall.enter(name, 1);
  await hall.after(1_000);
  expect(hall.log.slice(2)).toEqual(["fast2@1000"]);
  await hall.after(1_000);
  expect(hall.log.slice(3)).toEqual(["slow2@2000"]);
  expect(hall.clock.delaysMs.every(Number.isFinite)).toBe(true);
  expect(hall.clock.pending()).toBe(0);
});

it("who comes when time has passed goes behind those whose timer is late, of both kinds", async () => {
  const hall = visits({ ratePerSecond: 1 });
  hall.enter("a1");
  hall.enter("b1", undefined, NEVER, Infinity, true);
  hall.enter("a2");
  hall.clock.skip(1_000);
  // The turn of this second is that of the one who waited.
  expect(hall.enter("a3").kind).toBe("wait");
  await hall.after(0);
  expect(hall.log.slice(1)).toEqual(["a2@1000"]);
  hall.clock.skip(2_000);
  hall.enter("b2", undefined, NEVER, Infinity, true);
  await hall.after(0);
  expect(hall.log.slice(2)).toEqual(["a3@3000"]);
});

describe("a turn", () => {
  const ticket = { operation: { id: "a" }, signal: NEVER, remainingMs: Number.POSITIVE_INFINITY, isBulk: false };
  const goes = (limiter: RateLimiter): Turn => {
    const admission = limiter.enter(ticket);
    if (admission.kind !== "go") throw new Error(`not now: ${admission.kind}`);
    return admission.turn;
  };

  it("counts from when it is sent: one that is slow to send holds up the next", async () => {
    const { limiter, clock } = visits({ ratePerSecond: 1 });
    const slow = goes(limiter);
    clock.advance(900);
    slow.begin();
    const next = limiter.enter(ticket);
    if (next.kind !== "wait") throw new Error("it did not wait");
    let wentAtMs = 0;
    void next.turn.then(() => {
      wentAtMs = clock.nowMs() - 1_000_000;
    });
    for (let step = 0; step < 200; step += 1) {
      clock.advance(10);
      await Promise.resolve();
    }
    expect(wentAtMs).toBe(1_900);
  });

  it("that is not used is free again at once; it begins and ends once", () => {
    const { limiter } = visits({ ratePerSecond: 1, maxConcurrency: 1 });
    goes(limiter).end();
    const turn = goes(limiter);
    turn.begin();
    turn.begin();
    turn.end();
    expect(limiter.enter(ticket).kind).toBe("wait");
  });

  it("that begins again, also after its end, counts once, and makes no room in the seconds that follow", () => {
    const { limiter, clock } = visits({ ratePerSecond: 1 });
    const turn = goes(limiter);
    for (const step of [turn.begin, turn.begin, () => turn.end(), turn.begin]) step();
    clock.advance(1_000);
    const unused = goes(limiter);
    unused.end();
    unused.begin();
    goes(limiter).begin();
    expect(limiter.enter(ticket).kind).toBe("wait");
    clock.advance(1_000);
    expect(limiter.enter(ticket).kind).toBe("wait");
  });

  it("lets no more than the rate be sent in any second, however long each takes to send", async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 1_500 }), { minLength: 10, maxLength: 60 });
    const run = async (rate: number, delaysMs: readonly number[]) => {
      const { limiter, clock } = visits({ ratePerSecond: rate });
      const sentAtMs: number[] = [];
      const send = (turn: Turn, delayMs: number) =>
        clock.startTimer(delayMs, () => {
          turn.begin();
          sentAtMs.push(clock.nowMs());
        });
      for (const delayMs of delaysMs) {
        const admission = limiter.enter(ticket);
        if (admission.kind === "go") send(admission.turn, delayMs);
        else if (admission.kind === "wait") void admission.turn.then((turn) => send(turn, delayMs));
      }
      for (let step = 0; sentAtMs.length < delaysMs.length && step < 20_000; step += 1) {
        clock.advance(50);
        await Promise.resolve();
      }
      expect(sentAtMs).toHaveLength(delaysMs.length);
      for (const atMs of sentAtMs)
        expect(sentAtMs.filter((other) => other > atMs - 1_000 && other <= atMs).length).toBeLessThanOrEqual(rate);
    };
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 8 }), delays, run), { numRuns: 60 });
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
    expect(hall.clock.pending()).toBe(1);
    first.abort();
    await hall.after(0);
    expect(hall.refused).toEqual(["a2"]);
    hall.enter("a4");
    second.abort();
    await hall.after(1_000);
    expect(hall.log).toEqual(["a1@0", "a4@1000"]);
    expect(hall.clock.pending()).toBe(0);
    expect(getEventListeners(first.signal, "abort")).toHaveLength(0);
  });

  it("gives the reason of a signal that has aborted already", async () => {
    const hall = visits({ ratePerSecond: 1 });
    hall.enter("a1");
    const ticket = { operation: { id: "a" }, signal: AbortSignal.abort("gone"), remainingMs: 9_999, isBulk: false };
    const admission = hall.limiter.enter(ticket);
    await expect(admission.kind === "wait" && admission.turn).rejects.toBe("gone");
    expect(hall.clock.pending()).toBe(0);
  });
});

describe("a 429", () => {
  it("stops its operation for as long as it says; who waits goes then, in order", async () => {
    const hall = visits();
    hall.enter("a1");
    hall.limiter.onTooManyRequests({ id: "a" }, 3_000, 60_000);
    for (const name of ["a2", "b1", "a3"]) hall.enter(name);
    await hall.after(2_999);
    expect(hall.log).toEqual(["a1@0", "b1@0"]);
    await hall.after(1);
    expect(hall.log.slice(2)).toEqual(["a2@3000", "a3@3000"]);
    expect(hall.clock.pending()).toBe(0);
  });

  it("of the same operation again lengthens its own wait, and stops no other", async () => {
    const hall = visits();
    hall.limiter.onTooManyRequests({ id: "a" }, 2_000, 60_000);
    await hall.after(500);
    hall.limiter.onTooManyRequests({ id: "a" }, 3_000, 60_000);
    expect(hall.enter("b1").kind).toBe("go");
    hall.enter("a1");
    await hall.after(2_999);
    expect(hall.log).toEqual(["b1@500"]);
    await hall.after(1);
    expect(hall.log).toEqual(["b1@500", "a1@3500"]);
  });

  it("of two operations stops a third one exactly until the first of both may go", async () => {
    const hall = visits();
    hall.enter("a1");
    hall.limiter.onTooManyRequests({ id: "a" }, 2_000, 60_000);
    hall.limiter.onTooManyRequests({ id: "b" }, 5_000, 60_000);
    hall.enter("c1");
    await hall.after(1_999);
    expect(hall.log).toEqual(["a1@0"]);
    await hall.after(1);
    expect(hall.log).toEqual(["a1@0", "c1@2000"]);
  });

  it("of a second operation meanwhile stops all, until the first of both ends", async () => {
    const hall = visits();
    hall.limiter.onTooManyRequests({ id: "a" }, 3_000, 60_000);
    hall.limiter.onTooManyRequests({ id: "b" }, 1_000, 60_000);
    for (const name of ["c1", "b1", "a1"]) hall.enter(name);
    await hall.after(1_000);
    expect(hall.log).toEqual(["c1@1000", "b1@1000"]);
    await hall.after(2_000);
    expect(hall.log.at(-1)).toBe("a1@3000");
  });
});

describe("bulk requests", () => {
  const bulk = (hall: Visits, name: string, rate?: number) => hall.enter(name, rate, NEVER, 0, true);

  it("go while no live one waits: one live behind a hundred of them is the next", async () => {
    const hall = visits({ ratePerSecond: 10 });
    for (let index = 0; index < 100; index += 1) bulk(hall, `bulk${index}`);
    hall.enter("order1");
    await hall.after(1_000);
    expect(hall.log.slice(0, 11).at(-1)).toBe("order1@1000");
    for (let second = 0; second < 10; second += 1) await hall.after(1_000);
    expect(hall.log).toHaveLength(101);
    expect(hall.clock.pending()).toBe(0);
  });

  it("wait in whatever number and for however long, and leave the queue of the live ones as it was", async () => {
    const hall = visits({ ratePerSecond: 25, maxQueue: 2 });
    for (let index = 0; index < 2_500; index += 1) bulk(hall, `bulk${index}`);
    for (const name of ["a1", "a2", "a3"]) hall.enter(name);
    expect(hall.refused).toEqual(["a3:full:1000"]);
    for (let second = 0; second < 101; second += 1) await hall.after(1_000);
    expect(hall.log).toHaveLength(2_502);
    expect(hall.log.filter((line) => line.startsWith("bulk")).map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual(
      Array.from({ length: 2_500 }, (_, index) => index),
    );
  });

  it("leave at once when their signal aborts", async () => {
    const hall = visits({ ratePerSecond: 1 });
    const controller = new AbortController();
    hall.enter("a1");
    hall.enter("bulk1", undefined, controller.signal, 0, true);
    bulk(hall, "bulk2");
    controller.abort();
    await hall.after(1_000);
    expect([hall.log, hall.refused]).toEqual([["a1@0", "bulk2@1000"], ["bulk1"]]);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  it("and live ones keep every rate together, and each kind its order, whatever comes", async () => {
    const requests = fc.array(
      fc.record({ gapMs: fc.integer({ min: 0, max: 250 }), isBulk: fc.boolean(), isSlow: fc.boolean() }),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(requests, async (list) => {
        const hall = visits({ ratePerSecond: 5, maxConcurrency: Number.POSITIVE_INFINITY });
        for (const [index, { gapMs, isBulk, isSlow }] of list.entries()) {
          const name = `${isSlow ? "slow" : "fast"}${isBulk ? "B" : "L"}${index}`;
          hall.enter(name, isSlow ? 2 : undefined, NEVER, Number.POSITIVE_INFINITY, isBulk);
          await hall.after(gapMs);
        }
        for (let step = 0; step < 400 && hall.log.length < list.length; step += 1) await hall.after(100);
        expect(hall.log).toHaveLength(list.length);
        const starts = hall.log.map((line) => Number(line.split("@")[1]));
        for (const atMs of starts)
          expect(starts.filter((other) => other > atMs - 1_000 && other <= atMs).length).toBeLessThanOrEqual(5);
        for (const kind of ["slowB", "slowL", "fastB", "fastL"]) {
          const order = hall.log.filter((line) => line.startsWith(kind)).map((line) => Number(/\d+/.exec(line)?.[0]));
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
        expect(hall.clock.pending()).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});
