import { deepEqual, equal } from "node:assert/strict";
import type { DurableStore, NewRow } from "../../src/durable/durable-store.js";
import { type FakeClock, fakeClock } from "../support/clock.js";

/** What every store has to do, whatever it keeps its rows in. */
export interface StoreCase {
  readonly name: string;
  readonly run: (store: DurableStore, clock: FakeClock) => Promise<void>;
}

export const storeClock = (): FakeClock => fakeClock({ nowMs: 1_750_000_000_000 });

export function row(key: string, changes: Partial<NewRow> = {}): NewRow {
  return { key, text: `text of ${key}`, hash: `hash of ${key}`, state: "due", detail: "{}", isDue: true, ...changes };
}

const DONE = { state: "done", attempts: 1, detail: '{"ok":true}', dueInMs: null } as const;
const take = (store: DurableStore, lease: string, limit = 10) => store.take({ lease, leaseMs: 1_000, limit });
const keys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key);

export const STORE_CASES: readonly StoreCase[] = [
  {
    name: "keeps a row once, and gives back the one that is there",
    async run(store) {
      equal(await store.put(row("a")), undefined);
      const { isDue: _, ...kept } = row("a");
      deepEqual(
        { ...(await store.put(row("a", { text: "other", hash: "other" }))) },
        { ...kept, attempts: 0, leases: 0 },
      );
      equal((await store.list({ limit: 10 })).length, 1);
    },
  },
  {
    name: "keeps every text as it is",
    async run(store) {
      const text = 'é "quotes" \u2028 \n 🧥 \\ \u0000 \ud800 end'.replace("\ud800", "");
      await store.put(row("#1 / é", { text }));
      equal((await take(store, "me"))[0]?.text, text);
    },
  },
  {
    name: "gives a row to one taker, the longest due first, and no more than asked for",
    async run(store, clock) {
      for (const key of ["c", "a", "b"]) {
        await store.put(row(key));
        clock.advance(1);
      }
      deepEqual(keys(await take(store, "one", 2)).sort(), ["a", "c"]);
      deepEqual(keys(await take(store, "other")), ["b"]);
      deepEqual(await take(store, "one"), []);
      deepEqual(await take(store, "one", 0), []);
    },
  },
  {
    name: "gives no row that is not due, and gives it when it is",
    async run(store, clock) {
      await store.put(row("later", { isDue: false }));
      deepEqual(await take(store, "me"), []);
      equal(await store.update("later", { state: "due" }, { ...DONE, state: "due", dueInMs: 500 }), true);
      deepEqual(await take(store, "me"), []);
      clock.advance(500);
      deepEqual(keys(await take(store, "me")), ["later"]);
    },
  },
  {
    name: "gives a row again when its lease has run out, and says that it was taken before",
    async run(store, clock) {
      await store.put(row("a"));
      equal((await take(store, "dead"))[0]?.leases, 1);
      clock.advance(999);
      deepEqual(await take(store, "other"), []);
      clock.advance(1);
      equal((await take(store, "other"))[0]?.leases, 2);
      // Whoever was taken for dead has no say any more.
      equal(await store.update("a", { lease: "dead" }, DONE), false);
      equal(await store.update("a", { lease: "other" }, DONE), true);
      equal((await store.list({ limit: 1 }))[0]?.state, "done");
    },
  },
  {
    name: "keeps a lease for as long as it is renewed",
    async run(store, clock) {
      await store.put(row("a"));
      await take(store, "me");
      for (let second = 0; second < 5; second += 1) {
        clock.advance(900);
        deepEqual(await take(store, "me", 0), []);
        deepEqual(await take(store, "other"), []);
      }
      equal(await store.update("a", { lease: "me" }, DONE), true);
    },
  },
  {
    name: "writes what became of a row, lets its text go, and counts its leases anew",
    async run(store) {
      await store.put(row("a"));
      await take(store, "me");
      equal(await store.update("a", { lease: "me" }, { ...DONE, state: "due", dueInMs: 0 }), true);
      equal((await take(store, "me"))[0]?.leases, 1);
      equal(await store.update("a", { lease: "me" }, { ...DONE, attempts: 7, dropsText: true }), true);
      const [kept] = await store.list({ key: "a", limit: 1 });
      deepEqual(
        { ...kept },
        {
          key: "a",
          text: "",
          hash: "hash of a",
          state: "done",
          attempts: 7,
          detail: DONE.detail,
          leases: 0,
        },
      );
      deepEqual(await take(store, "me"), []);
    },
  },
  {
    name: "updates a row in a state, and none in another state or that is not there",
    async run(store) {
      await store.put(row("a", { state: "parked", isDue: false }));
      equal(await store.update("a", { state: "done" }, DONE), false);
      equal(await store.update("b", { state: "parked" }, DONE), false);
      equal(await store.update("a", { state: "parked" }, DONE), true);
      equal(await store.update("a", { state: "parked" }, DONE), false);
    },
  },
  {
    name: "lists by key, by state and from a key on",
    async run(store) {
      for (const key of ["b", "a", "Z", "é", "c"]) await store.put(row(key));
      await store.put(row("d", { state: "parked", isDue: false }));
      deepEqual(keys(await store.list({ limit: 3 })), ["Z", "a", "b"]);
      deepEqual(keys(await store.list({ after: "b", limit: 10 })), ["c", "d", "é"]);
      deepEqual(keys(await store.list({ after: "Z", before: "c", limit: 10 })), ["a", "b"]);
      deepEqual(keys(await store.list({ before: "b", limit: 10 })), ["Z", "a"]);
      deepEqual(keys(await store.list({ state: "parked", before: "d", limit: 10 })), []);
      deepEqual(keys(await store.list({ state: "parked", limit: 10 })), ["d"]);
      deepEqual(keys(await store.list({ key: "c", limit: 10 })), ["c"]);
      deepEqual(keys(await store.list({ key: "c", state: "parked", limit: 10 })), []);
      deepEqual(keys(await store.list({ key: "nobody", limit: 10 })), []);
    },
  },
  {
    name: "lists in order what is put and removed between two lists",
    async run(store, clock) {
      for (const key of ["d", "b"]) await store.put(row(key));
      deepEqual(keys(await store.list({ limit: 10 })), ["b", "d"]);
      for (const key of ["c", "a", "e"]) await store.put(row(key));
      deepEqual(keys(await store.list({ limit: 10 })), ["a", "b", "c", "d", "e"]);
      await store.update("c", { state: "due" }, DONE);
      clock.advance(1);
      equal(await store.remove("done", 0), 1);
      deepEqual(keys(await store.list({ after: "a", limit: 10 })), ["b", "d", "e"]);
      await store.put(row("c"));
      deepEqual(keys(await store.list({ after: "a", before: "d", limit: 10 })), ["b", "c"]);
    },
  },
  {
    name: "counts by state, those that are taken apart",
    async run(store) {
      for (const key of ["a", "b", "c"]) await store.put(row(key));
      await take(store, "me", 1);
      const counts = (await store.counts()).map(({ state, isTaken, count }) => [state, isTaken, count]);
      deepEqual(counts.sort(), [
        ["due", false, 2],
        ["due", true, 1],
      ]);
    },
  },
  {
    name: "removes what has been in a state for so long, and nothing else",
    async run(store, clock) {
      for (const key of ["a", "b", "c"]) await store.put(row(key));
      await store.update("a", { state: "due" }, DONE);
      clock.advance(1_000);
      await store.update("b", { state: "due" }, DONE);
      equal(await store.remove("done", 1_000), 1);
      deepEqual(keys(await store.list({ limit: 10 })), ["b", "c"]);
      equal(await store.put(row("a")), undefined);
    },
  },
  {
    name: "does not wait for ever when the clock is set back",
    async run(store, clock) {
      await store.put(row("a"));
      await store.update("a", { state: "due" }, { ...DONE, state: "due", dueInMs: 60_000 });
      clock.setClock(clock.nowMs() - 86_400_000);
      deepEqual(keys(await take(store, "me")), ["a"]);
    },
  },
  {
    name: "puts nothing off by more than an hour",
    async run(store, clock) {
      await store.put(row("a"));
      await store.update("a", { state: "due" }, { ...DONE, state: "due", dueInMs: 86_400_000 });
      deepEqual(await take(store, "me"), []);
      clock.advance(3_600_000);
      deepEqual(keys(await take(store, "me")), ["a"]);
    },
  },
  {
    name: "takes some hundred rows that come at once, each once",
    async run(store) {
      const all = Array.from({ length: 400 }, (_, index) => `k${index}`);
      await Promise.all(all.map((key) => store.put(row(key))));
      const taken = await Promise.all(["one", "two", "three", "four"].map((lease) => take(store, lease, 120)));
      equal(new Set(taken.flat().map(({ key }) => key)).size, 400);
      equal(taken.flat().length, 400);
    },
  },
];
