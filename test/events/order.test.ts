import { describe, expect, it } from "vitest";
import { NewStoreError } from "../../src/core/newstore-error.js";
import { type DurableStore, type EventReceiver, memoryStore, type OtherEvent } from "../../src/events/index.js";
import { seededRandom } from "../../src/sandbox/kernel/ids.js";
import { type FakeClock, fakeClock } from "../support/clock.js";
import * as fc from "../support/fast-check.js";
import { kit } from "./kit.js";

/** What happens in a run, beside the handlers' failures. */
type Step =
  | { readonly do: "deliver"; readonly entity: number }
  /** These receivers work at the same time, one of them maybe twice. */
  | { readonly do: "work"; readonly receivers: readonly number[] }
  | { readonly do: "wait"; readonly ms: number }
  /** The wall clock is set. */
  | { readonly do: "set"; readonly byMs: number };

const RECEIVERS = 3;
const ENTITIES = 3;
const ATTEMPTS = 3;
const HOUR_MS = 3_600_000;

const receiver = fc.nat({ max: RECEIVERS - 1 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant("deliver" as const), entity: fc.nat({ max: ENTITIES - 1 }) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("work" as const),
        receivers: fc.array(receiver, { minLength: 1, maxLength: 4 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(0, 700, 5_000, 61_000) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("set" as const), byMs: fc.constantFrom(-HOUR_MS, HOUR_MS) }) },
  ),
  { minLength: 5, maxLength: 40 },
);

interface Run {
  readonly clock: FakeClock;
  readonly inbox: DurableStore;
  readonly receivers: readonly {
    readonly events: EventReceiver;
    readonly deliver: ReturnType<typeof kit>["deliver"];
  }[];
  /** Passes some turns of the event loop's queue, another number each time. */
  readonly dawdle: () => Promise<void>;
  readonly finish: () => Promise<void>;
}

/** Several receivers on one store that lets others get in between. */
function world(seed: number, wrap: (store: DurableStore) => DurableStore = (store) => store): Run {
  const clock = fakeClock({ nowMs: 1_750_000_000_000 });
  const next = seededRandom(String(seed));
  const dawdle = async () => {
    for (let turns = next() % 12; turns > 0; turns -= 1) await undefined;
  };
  const store = wrap(memoryStore({ clock }));
  const slow = async <T>(call: () => Promise<T>): Promise<T> => {
    await dawdle();
    const result = await call();
    await dawdle();
    return result;
  };
  const inbox: DurableStore = {
    put: (row) => slow(() => store.put(row)),
    take: (request) => slow(() => store.take(request)),
    update: (...parts) => slow(() => store.update(...parts)),
    list: (query) => slow(() => store.list(query)),
    counts: () => slow(() => store.counts()),
    remove: (...parts) => slow(() => store.remove(...parts)),
  };
  const receivers = Array.from({ length: RECEIVERS }, () =>
    kit({ clock, inbox, attempts: ATTEMPTS, concurrency: 3, pollMs: 50 }),
  );
  const finish = async () => {
    for (let round = 0; round < 200; round += 1) {
      await Promise.all(receivers.map(({ events }) => events.work({ untilIdle: true })));
      const { due, waiting } = (await receivers[0]?.events.counts()) ?? { due: 0, waiting: 0 };
      if (due + waiting === 0) return;
      clock.skip(HOUR_MS / 2);
    }
    throw new Error(`it did not come to an end: ${JSON.stringify(await store.counts())}`);
  };
  return { clock, inbox, receivers, dawdle, finish };
}

describe("events of one entity", () => {
  it("are handled one after the other, as they came, whoever works, whatever fails, however the clock is set", async () => {
    await fc.assert(
      fc.asyncProperty(
        steps,
        fc.nat(),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
        async (plan, seed, fails) => {
          const { clock, receivers, dawdle, finish } = world(seed);
          const delivered: number[][] = Array.from({ length: ENTITIES }, () => []);
          const ended: number[][] = Array.from({ length: ENTITIES }, () => []);
          const running = new Set<string>();
          let overlaps = 0;
          let failure = 0;
          const handler = async ({ payload }: OtherEvent, { attempt }: { readonly attempt: number }) => {
            const entity = String(payload["order_id"]);
            if (running.has(entity)) overlaps += 1;
            running.add(entity);
            await dawdle();
            running.delete(entity);
            const isFailing = fails[failure++ % fails.length] === true;
            if (isFailing && attempt < ATTEMPTS) throw new Error("not now");
            // Through, or parked by this.
            ended[Number(entity)]?.push(payload["number"] as number);
            if (isFailing) throw new Error("never");
          };
          for (const { events } of receivers) events.onOther(handler as never);
          let number = 0;
          for (const step of plan) {
            if (step.do === "wait") clock.skip(step.ms);
            if (step.do === "set") clock.setClock(clock.nowMs() + step.byMs);
            if (step.do === "work")
              await Promise.all(step.receivers.map((index) => receivers[index]?.events.work({ untilIdle: true })));
            if (step.do !== "deliver") continue;
            number += 1;
            delivered[step.entity]?.push(number);
            // One process receives: the others have clocks of their own.
            const payload = { id: `E-${number}`, order_id: String(step.entity), number };
            expect(await receivers[0]?.deliver(`kind.${number % 3}`, payload)).toBe(200);
          }
          await finish();
          expect([overlaps, ended]).toEqual([0, delivered]);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it("are never handled side by side, and each of them once, though some are kept late", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        async (delays, seed) => {
          const { clock, receivers, dawdle, finish } = world(seed, (store) => ({
            ...store,
            // So late that others have been taken and are being handled.
            async put(row) {
              const turns = delays[Number(/"number":(\d+)/.exec(row.text)?.[1] ?? 0)] ?? 0;
              for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
              return store.put(row);
            },
          }));
          let running = 0;
          let overlaps = 0;
          const handled: number[] = [];
          for (const { events } of receivers)
            events.onOther(async ({ payload }) => {
              running += 1;
              if (running > 1) overlaps += 1;
              for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
              await dawdle();
              handled.push(payload["number"] as number);
              running -= 1;
            });
          const delivering = delays.map(async (_, number) => {
            const payload = { id: `E-${number}`, order_id: "O-1", number };
            await receivers[number % RECEIVERS]?.deliver("kind.one", payload);
            await receivers[(number + 1) % RECEIVERS]?.events.work({ untilIdle: true });
          });
          await Promise.all(delivering);
          clock.skip(1);
          await finish();
          expect([overlaps, handled.sort((first, second) => first - second)]).toEqual([
            0,
            delays.map((_, number) => number),
          ]);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it("do not keep those of others waiting, however many there are", async () => {
    const { events, deliver } = kit({ concurrency: 4 });
    let release = () => {};
    const first = new Promise<void>((resolve) => {
      release = resolve;
    });
    const seen: string[] = [];
    events.onOther(async ({ payload }) => {
      if (payload["id"] === "B-0") await first;
      seen.push(String(payload["id"]));
      if (payload["id"] === "other") release();
    });
    for (let number = 0; number < 60; number += 1) await deliver("kind.one", { id: `B-${number}`, order_id: "busy" });
    await deliver("kind.one", { id: "other" });
    await events.work({ untilIdle: true });
    expect(seen).toEqual(["other", ...Array.from({ length: 60 }, (_, number) => `B-${number}`)]);
  }, 30_000);

  it("make no work while they wait, however many there are and however long it takes", async () => {
    const clock = fakeClock();
    const store = memoryStore({ clock });
    let updates = 0;
    const inbox: DurableStore = {
      ...store,
      update: (...parts) => {
        updates += 1;
        return store.update(...parts);
      },
    };
    const { events, deliver } = kit({ clock, inbox, leaseMs: 1_000 });
    events.onOther(() => {
      throw new NewStoreError("later", { kind: "rate_limit", retryable: true, retryAfterMs: 3_000_000 });
    });
    for (let number = 0; number < 50; number += 1) await deliver("kind.one", { id: `E-${number}`, order_id: "O-1" });
    await events.work({ untilIdle: true });
    const before = updates;
    for (let round = 0; round < 100; round += 1) {
      clock.skip(20_000);
      await events.work({ untilIdle: true });
    }
    expect(updates - before).toBe(0);
  });

  it("go on at once after a process that died with the first one, and after one that died before it called the next", async () => {
    const clock = fakeClock();
    const inbox = memoryStore({ clock });
    const { events, deliver } = kit({ clock, inbox, leaseMs: 1_000 });
    const seen: unknown[] = [];
    events.onOther(({ payload }) => void seen.push(payload["id"]));
    for (const id of ["1", "2", "3"]) await deliver("kind.one", { id, order_id: "O-1" });
    await inbox.take({ lease: "dead", leaseMs: 1_000, limit: 1 });
    await events.work({ untilIdle: true });
    expect(seen).toEqual([]);
    clock.skip(1_000);
    await events.work({ untilIdle: true });
    expect(seen).toEqual(["1", "2", "3"]);

    for (const id of ["4", "5"]) await deliver("kind.one", { id, order_id: "O-1" });
    const [four] = await inbox.take({ lease: "dead", leaseMs: 1_000, limit: 1 });
    await events.work({ untilIdle: true });
    expect(seen).toEqual(["1", "2", "3"]);
    const change = { state: "done", attempts: 1, detail: four?.detail ?? "", dueInMs: null };
    await inbox.update(four?.key ?? "", { lease: "dead" }, change);
    clock.skip(1_000);
    await events.work({ untilIdle: true });
    expect(seen).toEqual(["1", "2", "3", "5"]);
  });

  it("go on in the same run, whichever calls of the store fail on the way", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 6 }), async (failing) => {
        const clock = fakeClock({ autoRunUpToMs: 1_000 });
        const store = memoryStore({ clock });
        const seen: unknown[] = [];
        let calls = 0;
        const mayFail = () => {
          if (seen.length > 0 && failing.includes(calls++)) throw new Error("hiccup");
        };
        const inbox: DurableStore = {
          ...store,
          async list(query) {
            // What a look before a handler does not find lets its event be due later: see `runRows`.
            if (query.state === undefined) mayFail();
            return store.list(query);
          },
          async update(...parts) {
            mayFail();
            return store.update(...parts);
          },
        };
        const { events, deliver } = kit({ clock, inbox, logLevel: "off" });
        events.onOther(({ payload }) => void seen.push(payload["id"]));
        for (const id of ["1", "2", "3"]) await deliver("kind.one", { id, order_id: "O-1" });
        const before = await events.counts();
        for (let round = 0; round < 10 && (await events.counts()).due > 0; round += 1) {
          await events.work({ untilIdle: true });
          const rows = await store.list({ limit: 9 });
          // None waits for a call that nobody owes any more: behind one that is due later is where it may stand.
          if (rows.some(({ state }) => state === "behind")) expect(rows.map(({ state }) => state)).toContain("due");
          clock.skip(10_000);
        }
        expect([before.due, seen]).toEqual([3, ["1", "2", "3"]]);
      }),
      { numRuns: 100 },
    );
  });

  it("go on in the same run where the look for the next one fails once", async () => {
    const clock = fakeClock({ autoRunUpToMs: 1_000 });
    const store = memoryStore({ clock });
    let isArmed = false;
    const inbox: DurableStore = {
      ...store,
      async list(query) {
        if (isArmed && query.state === undefined) {
          isArmed = false;
          throw new Error("hiccup");
        }
        return store.list(query);
      },
    };
    const { events, deliver } = kit({ clock, inbox, logLevel: "off" });
    const seen: unknown[] = [];
    events.onOther(({ payload }) => {
      seen.push(payload["id"]);
      if (seen.length === 1) isArmed = true;
    });
    for (const id of ["1", "2", "3"]) await deliver("kind.one", { id, order_id: "O-1" });
    await events.work({ untilIdle: true });
    expect([seen, isArmed]).toEqual([["1", "2", "3"], false]);
  });

  it("keep none that is due waiting while those left behind are looked for, nor a run from its end", async () => {
    const clock = fakeClock({ autoRunUpToMs: 1_000 });
    const store = memoryStore({ clock });
    let [looks, failures] = [0, 0];
    const stop = new AbortController();
    const seen: unknown[] = [];
    const { events, deliver } = kit({
      clock,
      logLevel: "off",
      inbox: {
        ...store,
        async list(query) {
          if (query.state === "behind") looks += 1;
          if (query.state === "behind" && failures-- > 0) throw new Error("hiccup");
          for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
          return store.list(query);
        },
      },
    });
    events.onOther(({ payload }) => {
      seen.push(payload["id"]);
      if (payload["id"] === "due") stop.abort();
    });
    const left = Array.from({ length: 50 }, (_, number) => `L-${number}`);
    for (const id of left) await deliver("kind.one", { id });
    for (const { key, detail } of await store.list({ limit: 99 }))
      await store.update(key, { state: "due" }, { state: "behind", attempts: 0, detail, dueInMs: null });
    await deliver("kind.one", { id: "due" });
    await events.work({ signal: stop.signal });
    expect(seen.includes("due") && looks < left.length).toBe(true);

    failures = 1;
    await events.work({ untilIdle: true });
    expect([...seen].sort()).toEqual([...left, "due"].sort());
  }, 30_000);

  it("are a line, and those that name none are not: they wait for nobody, and none is an older state of another", async () => {
    const inbox = memoryStore();
    let rows = 0;
    const counting: DurableStore = {
      ...inbox,
      async list(query) {
        const found = await inbox.list(query);
        rows += found.length;
        return found;
      },
    };
    const { events, deliver } = kit({ inbox: counting, concurrency: 3 });
    let release = () => {};
    const last = new Promise<void>((resolve) => {
      release = resolve;
    });
    const seen: unknown[] = [];
    events.onOther(async ({ payload }) => {
      if (payload["number"] === 0) await last;
      seen.push(payload["number"]);
      if (payload["number"] === 99) release();
    });
    const nothing = [{}, { id: "" }, { order_id: "" }, { id: null, order_id: 7 }];
    for (let number = 0; number < 100; number += 1)
      await deliver("kind.one", { ...nothing[number % 4], number, logical_timestamp: 100 - number });
    await events.work({ untilIdle: true });
    expect([seen.length, new Set(seen).size, seen.at(-1)]).toEqual([100, 100, 0]);
    expect(rows).toBeLessThanOrEqual(300);
  }, 30_000);
});
