import type { NewStore, OnceOptions } from "newstore-sdk";
import { beforeAll, describe, expect, it } from "vitest";
import type { FetchLike } from "../../src/core/web-types.js";
import { facade } from "../support/client.js";
import { type FakeClock, fakeClock, rounds } from "../support/clock.js";
import * as fc from "../support/fast-check.js";
import { order, standard, unit } from "../support/orders.js";

/** What becomes of a request that asks for money: how long it is on its way, and whether its response comes back. */
interface Fate {
  readonly becomes: "made" | "lost before" | "lost after" | "late";
  readonly lateMs: number;
}

const NEVER_ARRIVES: Fate = { becomes: "lost before", lateMs: 0 };
const LOST_AFTER: Fate = { becomes: "lost after", lateMs: 0 };

const MAKERS = {
  return: (newstore: NewStore, id: string, options: OnceOptions) =>
    newstore.returns.create(
      id,
      { returned_from: "DC01", items: [{ product_id: "P1", return_code: 1, condition_code: 1 }] },
      options,
    ),
  refund: (newstore: NewStore, id: string, options: OnceOptions) =>
    newstore.refunds.create(id, { amount: 5, currency: "USD" }, options),
} as const;

const STEP_MS = 50;

/** Lets time pass, evenly, until all of it is over; what a moment brings about has happened before the next one. */
async function over<T>(clock: FakeClock, work: Promise<T>): Promise<T> {
  let isOver = false;
  const ended = work.finally(() => (isOver = true));
  while (!isOver) {
    await rounds(12);
    if (!isOver) clock.advance(STEP_MS);
  }
  return ended;
}

/** A platform that makes of each request for money what `fates` say, and shows a refund `lagMs` after it was made. */
async function network(fates: readonly Fate[], lagMs = 0) {
  const clock = fakeClock();
  const coming = [...fates];
  let shownFromMs = 0;
  let looks = 0;
  let unreadable = false;
  const net: FetchLike = async (input, init) => {
    const { pathname } = new URL(String(input));
    const arrive = (given = init) => {
      shownFromMs = clock.monotonicMs() + lagMs;
      return world.sandbox.fetch(input, given);
    };
    if (!/\/(returns|refunds)$/.test(pathname)) return world.sandbox.fetch(input, init);
    if (init?.method !== "POST") {
      looks += 1;
      if (unreadable) return new Response("{}", { headers: { "content-type": "application/json" } });
      if (clock.monotonicMs() >= shownFromMs) return world.sandbox.fetch(input, init);
      return new Response('{"refunds":[]}', { headers: { "content-type": "application/json" } });
    }
    const fate = coming.shift();
    if (fate === undefined || fate.becomes === "made") return arrive();
    if (fate.becomes === "late") {
      // A gateway has it by now: who gives up does not call it back.
      clock.startTimer(fate.lateMs, () => void arrive({ ...init, signal: null } as never));
      return new Promise((_, reject) => init.signal?.addEventListener("abort", () => reject(new Error("gone"))));
    }
    if (fate.becomes === "lost after") await arrive();
    throw new TypeError("fetch failed");
  };
  const world = facade({}, { clock, fetch: net });
  const units = [1, 2, 3, 4].map(() => unit());
  const { id } = await world.newstore.orders.inject(order({ shipments: [standard(units)] }, 91.4));
  world.sandbox.fulfil(id);
  return {
    ...{ ...world, clock, id, looks: () => looks },
    unreadableFromNow: () => {
      unreadable = true;
    },
    refunded: () => world.sandbox.state.returns.refundsOf(id).length,
  };
}

describe.each(["return", "refund"] as const)("a %s of which nobody knows whether it was made", (kind) => {
  const make = (world: Awaited<ReturnType<typeof network>>, options: Partial<OnceOptions> = {}) =>
    MAKERS[kind](world.newstore, world.id, { key: "k", ...options }).then(
      (made) => (made.created === undefined ? "found" : "created"),
      ({ kind: failed, outcomeUnknown }) => `${failed}${outcomeUnknown ? ", unknown" : ""}`,
    );
  const abortedAfter = (clock: FakeClock, ms: number) => {
    const controller = new AbortController();
    clock.startTimer(ms, () => controller.abort());
    return controller.signal;
  };

  // What is loaded at the first call takes real time, in which the clock would run ahead.
  beforeAll(async () => {
    const world = await network([]);
    await make(world);
    await make(world);
  });

  it("is found by the call that waited, where the first one's caller left while it was looked for", async () => {
    const world = await network([LOST_AFTER], 2_000);
    const first = make(world, { signal: abortedAfter(world.clock, 150) });
    expect(await over(world.clock, Promise.all([first, make(world)]))).toEqual(["connection, unknown", "found"]);
    expect(world.refunded()).toBe(1);
  });

  it("is found by the call that waited, where the first one looked for a shorter time", async () => {
    const world = await network([LOST_AFTER], 2_000);
    const calls = Promise.all([make(world, { settleMs: 600 }), make(world)]);
    expect(await over(world.clock, calls)).toEqual(["connection, unknown", "found"]);
    expect(world.refunded()).toBe(1);
  });

  it.each(["at once", "afterwards"])(
    "is found by a second call %s, where the first was cut off on the wire",
    async (when) => {
      for (const cut of ["signal", "deadline"]) {
        const world = await network([{ becomes: "late", lateMs: 600 }]);
        const ended =
          cut === "signal" ? { signal: abortedAfter(world.clock, 100) } : { timeouts: { totalMs: 100 }, settleMs: 200 };
        const first = make(world, ended);
        if (when === "afterwards") await over(world.clock, first);
        const calls = Promise.all([first, make(world, { settleMs: 200 })]);
        const said = cut === "signal" ? "aborted" : "timeout";
        expect(await over(world.clock, calls)).toEqual([`${said}, unknown`, "found"]);
        expect(world.refunded()).toBe(1);
      }
    },
  );

  it("is made by the next call once 15 s and its settle time have passed since then, whoever asked meanwhile", async () => {
    const world = await network([NEVER_ARRIVES]);
    expect(await over(world.clock, make(world, { settleMs: 0 }))).toBe("connection, unknown");
    const lostAtMs = world.clock.monotonicMs();
    const hasty = make(world, { settleMs: 4_000, signal: abortedAfter(world.clock, 18_000) });
    expect(await over(world.clock, hasty)).toBe("aborted");
    expect(await over(world.clock, make(world, { settleMs: 4_000 }))).toBe("created");
    expect(world.clock.monotonicMs() - lostAtMs).toBeGreaterThanOrEqual(19_000 - STEP_MS);
    expect(world.clock.monotonicMs() - lostAtMs).toBeLessThan(21_000);
    expect(world.refunded()).toBe(1);
  });

  it("is made after two looks where that time has passed already", async () => {
    const world = await network([NEVER_ARRIVES]);
    await over(world.clock, make(world, { settleMs: 0 }));
    world.clock.advance(30_100);
    const before = world.looks();
    expect(await over(world.clock, make(world))).toBe("created");
    expect(world.looks() - before).toBeLessThanOrEqual(2);
  });

  it("is not made where the last look could not be read", async () => {
    const world = await network([NEVER_ARRIVES]);
    await over(world.clock, make(world, { settleMs: 0 }));
    const second = make(world);
    await rounds(100);
    world.unreadableFromNow();
    expect(await over(world.clock, second)).toBe("api");
    expect(world.refunded()).toBe(0);
  });

  it("is there at most once, whatever is lost, late, aborted or asked for again, in any order", async () => {
    const fate = fc.record({
      becomes: fc.constantFrom("made", "lost before", "lost after", "late", "late"),
      lateMs: fc.nat(14_000),
    }) as fc.Arbitrary<Fate>;
    const call = fc.record({
      isAtOnce: fc.boolean(),
      abortedAfterMs: fc.option(fc.nat(20_000)),
      totalMs: fc.constantFrom(100, 2_000, 120_000),
      settleMs: fc.integer({ min: 3_100, max: 12_000 }),
    });
    const plan = fc.record({
      fates: fc.array(fate, { minLength: 1, maxLength: 3 }),
      lagMs: fc.nat(3_000),
      calls: fc.array(call, { minLength: 2, maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ fates, lagMs, calls }) => {
        const world = await network(fates, lagMs);
        const all: Promise<string>[] = [];
        for (const { isAtOnce, abortedAfterMs, totalMs, settleMs } of calls) {
          if (!isAtOnce) await over(world.clock, Promise.all(all));
          const signal = abortedAfterMs === null ? undefined : abortedAfter(world.clock, abortedAfterMs);
          all.push(make(world, { settleMs, signal, timeouts: { totalMs, perAttemptMs: Math.min(totalMs, 30_000) } }));
        }
        await over(world.clock, Promise.all(all));
        for (let step = 0; step < 20; step += 1) {
          world.clock.advance(1_000);
          await rounds(12);
        }
        expect(world.refunded()).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });
});
