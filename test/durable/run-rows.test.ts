import { describe, expect, it } from "vitest";
import { createBell } from "../../src/durable/bell.js";
import { boundedStore } from "../../src/durable/bounded-store.js";
import type { DurableRow, DurableStore, RowChange } from "../../src/durable/durable-store.js";
import { memoryStore } from "../../src/durable/memory-store.js";
import { type RowRunner, runRows } from "../../src/durable/run-rows.js";
import { type FakeClock, fakeClock, until } from "../support/clock.js";
import * as fc from "../support/fast-check.js";
import { row } from "./store-cases.js";

const DONE: RowChange = { state: "done", attempts: 1, detail: "{}", dueInMs: null };
const hangs = () => new Promise<never>(() => {});

interface World {
  readonly clock: FakeClock;
  readonly store: DurableStore;
  readonly lines: string[];
  readonly run: (changes: Partial<RowRunner>, signal?: AbortSignal) => Promise<void>;
  readonly states: () => Promise<string[]>;
}

function world(): World {
  const clock = fakeClock();
  const store = memoryStore({ clock });
  const lines: string[] = [];
  const run = (changes: Partial<RowRunner>, signal?: AbortSignal) =>
    runRows(
      {
        ...{ owner: "inbox", clock, concurrency: 3, leaseMs: 30_000, pollMs: 1_000, graceMs: 10_000 },
        ...{ logger: { warn: (line: string) => void lines.push(line) }, work: async () => DONE },
        ...changes,
        store: boundedStore(changes.store ?? store, clock),
      },
      { signal, untilIdle: signal === undefined },
      createBell(clock),
    );
  const states = async () => (await store.list({ limit: 99 })).map(({ state }) => state);
  return { clock, store, lines, run, states };
}

/** Lets time pass, second by second, until something is so. */
const passing = (clock: FakeClock, isSo: () => boolean) =>
  until(() => {
    clock.advance(1_000);
    return isSo();
  });

/** Whether a promise has settled by now. */
function settled(promise: Promise<unknown>): () => boolean {
  let isSettled = false;
  const settle = () => {
    isSettled = true;
  };
  promise.then(settle, settle);
  return () => isSettled;
}

describe("a store that hangs", () => {
  it.each(["put", "update", "list", "counts", "remove"] as const)(
    "ends %s with a failure, in ten seconds",
    async (name) => {
      const { clock, store } = world();
      const bounded = boundedStore({ ...store, [name]: hangs }, clock);
      const call = (bounded[name] as (...parts: unknown[]) => Promise<unknown>)({ limit: 1 });
      const outcome = call.catch((error: unknown) => error);
      clock.advance(10_000);
      expect(await outcome).toMatchObject({ code: "ETIMEDOUT" });
      expect(clock.pending()).toBe(0);
    },
  );

  it.each(["put", "take", "update", "list", "counts", "remove"] as const)(
    "or throws where it should give a promise, as a driver may in %s, rejects",
    async (name) => {
      const { clock, store } = world();
      const bounded = boundedStore(
        {
          ...store,
          [name]: () => {
            throw new Error("closed");
          },
        },
        clock,
      );
      await expect((bounded[name] as (...parts: unknown[]) => Promise<unknown>)({ limit: 1 })).rejects.toThrow(
        "closed",
      );
    },
  );

  it("at taking and at writing is called again, and no row that came too late is lost", async () => {
    const { clock, store, run, lines, states } = world();
    for (const key of ["a", "b", "c", "d", "e"]) await store.put(row(key));
    const late: (() => void)[] = [];
    let [takes, updates] = [0, 0];
    const failing: DurableStore = {
      ...store,
      async take(request) {
        const rows = await store.take(request);
        takes += 1;
        if (takes === 1) await new Promise<void>((resolve) => late.push(resolve));
        return rows;
      },
      update(...parts) {
        updates += 1;
        return updates === 1 ? hangs() : store.update(...parts);
      },
    };
    const stop = new AbortController();
    const running = run({ store: failing }, stop.signal);
    await passing(clock, () => takes > 1);
    await passing(clock, () => updates > 1);
    late.forEach((resolve) => void resolve());
    for (let seconds = 0; (await states()).some((state) => state !== "done"); seconds += 1) {
      if (seconds > 200) throw new Error(`rows are left: ${await states()}`);
      clock.advance(1_000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    stop.abort();
    await running;
    expect(lines.every((line) => line.endsWith("Error ETIMEDOUT"))).toBe(true);
  });

  it("does not keep a worker from ending", async () => {
    const { clock, store, run } = world();
    await store.put(row("a"));
    const stop = new AbortController();
    let isWorking = false;
    const running = run(
      {
        store: { ...store, update: hangs },
        work: async () => {
          isWorking = true;
          return DONE;
        },
      },
      stop.signal,
    );
    await passing(clock, () => isWorking);
    stop.abort();
    await passing(clock, settled(running));
    await running;
  });
});

describe("a worker that was told to end", () => {
  it("keeps what is under way its own, also where graceMs is longer than leaseMs", async () => {
    const { clock, store, run } = world();
    await store.put(row("a"));
    let finish = (_: RowChange) => {};
    const stop = new AbortController();
    let starts = 0;
    const work = () => {
      starts += 1;
      return new Promise<RowChange>((resolve) => {
        finish = resolve;
      });
    };
    const running = run({ work, leaseMs: 3_000, graceMs: 60_000 }, stop.signal);
    await passing(clock, () => starts === 1);
    stop.abort();
    for (let second = 0; second < 30; second += 1) {
      clock.advance(1_000);
      await new Promise((resolve) => setImmediate(resolve));
      expect(await store.take({ lease: "other", leaseMs: 3_000, limit: 1 })).toEqual([]);
    }
    finish(DONE);
    await running;
    expect([starts, (await store.list({ limit: 1 }))[0]?.state]).toEqual([1, "done"]);
  });
});

const notToBeLookedAt = () => {
  throw new Error("not to be looked at");
};

/** Makes what can be thrown, and must not be looked at carelessly: by the property either. */
const thrown: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.constantFrom(undefined, null, 0, "", Symbol("s"), Number.NaN, 5n).map((value) => () => value),
  fc.anything().map((value) => () => value),
  fc
    .constantFrom("get", "has", "getPrototypeOf", "ownKeys")
    .map((trap) => () => new Proxy(new Error("x"), { [trap]: notToBeLookedAt })),
);

describe("work that throws", () => {
  it("anything at all, gives its row back", async () => {
    await fc.assert(
      fc.asyncProperty(thrown, async (make) => {
        const { clock, store, run } = world();
        await store.put(row("a"));
        let calls = 0;
        const work = async (): Promise<RowChange> => {
          calls += 1;
          if (calls === 1) throw make();
          return DONE;
        };
        await run({ work });
        const [given] = await store.list({ limit: 1 });
        expect(given).toMatchObject({ state: "due", leases: 0, attempts: 0 });
        clock.skip(10_000);
        await run({ work });
        expect((await store.list({ limit: 1 }))[0]?.state).toBe("done");
      }),
    );
  });

  it("and a store that fails, leave none of their words in the log: a driver quotes what it could not write", async () => {
    const { clock, store, lines, run } = world();
    await store.put(row("a"));
    const failures = ["take", "work", "update", "after"];
    const fail = (where: string) => {
      const index = failures.indexOf(where);
      if (index < 0) return;
      failures.splice(index, 1);
      throw Object.assign(new Error("no space for jane@example.com"), { code: `E_${where}` });
    };
    const failing: DurableStore = {
      ...store,
      async take(request) {
        fail("take");
        return store.take(request);
      },
      async update(...parts) {
        fail("update");
        return store.update(...parts);
      },
    };
    const work = async (_: DurableRow) => {
      fail("work");
      return DONE;
    };
    const stop = new AbortController();
    const running = run({ store: failing, work, afterWrite: async () => fail("after") }, stop.signal);
    await passing(clock, () => failures.length === 0);
    stop.abort();
    await passing(clock, settled(running));
    expect(lines.join()).not.toContain("jane");
    for (const where of ["take", "work", "update", "after"]) expect(lines.join()).toContain(`Error E_${where}`);
  });
});

describe("a change that is due at no real time", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -5, 1e300])(
    "as in %d ms, lets its row be taken again in an hour at most",
    async (dueInMs) => {
      const { clock, store } = world();
      await store.put(row("a"));
      await store.update("a", { state: "due" }, { ...DONE, state: "due", dueInMs });
      clock.skip(3_600_000);
      expect(await store.take({ lease: "me", leaseMs: 1, limit: 1 })).toHaveLength(1);
    },
  );
});
