import { describe, expect, it } from "vitest";
import { sharedToken } from "../../src/auth/shared-tokens.js";
import { LONGEST_TURN_WAIT_MS } from "../../src/auth/take-turn.js";
import { tokenKey } from "../../src/auth/token.js";
import { TokenCache } from "../../src/auth/token-cache.js";
import { MemoryTokenStore, type TokenStore } from "../../src/auth/token-store.js";
import { type FakeClock, fakeClock, until } from "../support/clock.js";

const signal = new AbortController().signal;
const identity = {
  tokenUrl: "https://id.example/acme",
  grant: "client_credentials",
  name: "c",
  scopes: [],
  secret: "s-1",
} as const;
const settle = () => new Promise((resolve) => setImmediate(resolve));
const hour = (accessToken: string, clock: FakeClock) => ({
  accessToken,
  expiresAtMs: clock.nowMs() + 3_600_000,
  lifetimeMs: 3_600_000,
});

/** Keeps tokens and locks of several clients, as Redis would. */
class LockingStore extends MemoryTokenStore {
  readonly held = new Map<string, number>();
  asked = 0;

  constructor(readonly clock: FakeClock) {
    super();
  }

  async lock(key: string, ttlMs: number) {
    this.asked += 1;
    if ((this.held.get(key) ?? 0) > this.clock.nowMs()) return undefined;
    this.held.set(key, this.clock.nowMs() + ttlMs);
    return async () => void this.held.delete(key);
  }
}

/** One process: a cache with a source whose responses are given by hand. */
async function aProcess(store: TokenStore, clock: FakeClock) {
  const waiting: { give: (token: string) => void; fail: () => void }[] = [];
  const warnings: string[] = [];
  let requests = 0;
  const request = () => {
    requests += 1;
    return new Promise<{ accessToken: string; expiresIn: number }>((resolve, reject) =>
      waiting.push({
        give: (accessToken) => resolve({ accessToken, expiresIn: 3_600 }),
        fail: () => reject(new Error("down")),
      }),
    );
  };
  const shared = sharedToken(store, identity, clock, { warn: (message) => void warnings.push(message) });
  // The hash in the key is made by another thread; from here on all is done in the order that the tests say.
  await shared.read();
  warnings.length = 0;
  const cache = new TokenCache({ source: { request }, shared, clock });
  return {
    cache,
    warnings,
    requests: () => requests,
    get: async (deadlineAtMs?: number) => (await cache.get(signal, { deadlineAtMs })).accessToken,
    give: (token: string) => waiting.shift()?.give(token),
    fail: () => waiting.shift()?.fail(),
  };
}

/** Moves time on in small steps, and lets what comes due run. */
async function pass(clock: FakeClock, ms: number, stepMs = 50) {
  for (let passed = 0; passed < ms; passed += stepMs) {
    clock.advance(stepMs);
    for (let turn = 0; turn < 5; turn += 1) await settle();
  }
}

describe("processes with one store that has locks", () => {
  it("one of 64 asks, and the others take what it gets", async () => {
    const clock = fakeClock({ random: [0.1, 0.9, 0.4, 0.7] });
    const store = new LockingStore(clock);
    const processes = await Promise.all(Array.from({ length: 64 }, () => aProcess(store, clock)));
    const calls = processes.map(({ get }) => get());
    await pass(clock, 200);
    expect(processes.reduce((sum, { requests }) => sum + requests(), 0)).toBe(1);
    for (const { give } of processes) give("shared");
    await pass(clock, 500);
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["shared"]));
    expect(processes.reduce((sum, { requests }) => sum + requests(), 0)).toBe(1);
    expect(store.held.size).toBe(0);
    expect(clock.pending()).toBe(0);
  });

  it("the token is in the store before anybody has it, and the lock is free after that", async () => {
    const clock = fakeClock();
    const store = new LockingStore(clock);
    const one = await aProcess(store, clock);
    const call = one.get();
    await settle();
    expect(store.held.size).toBe(1);
    one.give("t1");
    await call;
    expect((await store.get(await tokenKey(identity)))?.accessToken).toBe("t1");
    await settle();
    expect(store.held.size).toBe(0);
  });

  it("when the holder dies, one of the others asks as soon as the lock has run out", async () => {
    const clock = fakeClock();
    const store = new LockingStore(clock);
    const dead = await aProcess(store, clock);
    dead.get().catch(() => {});
    await settle();
    const others = await Promise.all([aProcess(store, clock), aProcess(store, clock)]);
    const calls = others.map(({ get }) => get());
    await pass(clock, 4_900);
    expect(others.map(({ requests }) => requests())).toEqual([0, 0]);
    await pass(clock, 500);
    expect(others.reduce((sum, { requests }) => sum + requests(), 0)).toBe(1);
    for (const { give } of others) give("second");
    await pass(clock, 500);
    expect(await Promise.all(calls)).toEqual(["second", "second"]);
  });

  it("when the holder's request fails, the next one asks", async () => {
    const clock = fakeClock();
    const store = new LockingStore(clock);
    const [one, two] = await Promise.all([aProcess(store, clock), aProcess(store, clock)]);
    const first = one.get();
    await settle();
    const second = two.get();
    await settle();
    one.fail();
    await expect(first).rejects.toThrow("down");
    await pass(clock, 100);
    two.give("t2");
    expect(await second).toBe("t2");
  });

  it("a token that came between the look and the lock is taken", async () => {
    const clock = fakeClock();
    const store = new LockingStore(clock);
    const key = await tokenKey(identity);
    const lock = store.lock.bind(store);
    store.lock = async (name, ttlMs) => {
      await store.set(key, hour("just-now", clock));
      return lock(name, ttlMs);
    };
    const { get, requests } = await aProcess(store, clock);
    expect(await get()).toBe("just-now");
    await settle();
    expect(requests()).toBe(0);
    expect(store.held.size).toBe(0);
  });

  it("a call waits for another process for half of its time at most, then asks beside", async () => {
    const clock = fakeClock();
    const store = new LockingStore(clock);
    await store.lock(await tokenKey(identity), 1e9);
    const { get, requests, give } = await aProcess(store, clock);
    const call = get(clock.nowMs() + 2_000);
    await pass(clock, 950);
    expect(requests()).toBe(0);
    await pass(clock, 100);
    expect(requests()).toBe(1);
    give("own");
    expect(await call).toBe("own");
    expect(store.held.size).toBe(1);
  });

  it("so does one that joins a wait, for all who wait", async () => {
    const clock = fakeClock();
    const store = new LockingStore(clock);
    await store.lock(await tokenKey(identity), 1e9);
    const { get, requests, give } = await aProcess(store, clock);
    const patient = get();
    await pass(clock, 100);
    const hasty = get(clock.nowMs() + 1_000);
    await pass(clock, 950);
    expect(requests()).toBe(1);
    give("own");
    expect(await Promise.all([patient, hasty])).toEqual(["own", "own"]);
  });

  it("a lock that nobody ever gives back is waited for once, and not at each renewal", async () => {
    const clock = fakeClock();
    const store = new LockingStore(clock);
    await store.lock(await tokenKey(identity), 1e12);
    const { get, requests, give } = await aProcess(store, clock);
    const first = get();
    while (requests() === 0) await pass(clock, 200, 200);
    give("one");
    expect(await first).toBe("one");
    clock.setClock(clock.nowMs() + 1e9);
    await store.delete(await tokenKey(identity));
    const startedAtMs = clock.nowMs();
    const second = get();
    await until(() => requests() === 2);
    give("two");
    expect(await second).toBe("two");
    expect(clock.nowMs()).toBe(startedAtMs);
  });

  it("a call without a deadline waits 30 s at most, and not all give up at once", async () => {
    const ends = await Promise.all(
      [0, 0.99].map(async (random) => {
        const clock = fakeClock({ random: [random] });
        const store = new LockingStore(clock);
        await store.lock(await tokenKey(identity), 1e9);
        const start = clock.nowMs();
        const { get, requests, give } = await aProcess(store, clock);
        const call = get();
        while (requests() === 0) await pass(clock, 200, 200);
        give("own");
        await call;
        return clock.nowMs() - start;
      }),
    );
    expect(Math.max(...ends)).toBeLessThanOrEqual(LONGEST_TURN_WAIT_MS + 400);
    expect(Math.max(...ends) - Math.min(...ends)).toBeGreaterThan(10_000);
  });

  it("a refused token is not taken back, and dropped only by the one who asks for another", async () => {
    const clock = fakeClock();
    const store = new LockingStore(clock);
    const key = await tokenKey(identity);
    await store.set(key, hour("refused", clock));
    const processes = await Promise.all([aProcess(store, clock), aProcess(store, clock)]);
    await Promise.all(processes.map(({ get }) => get()));
    for (const { cache } of processes) cache.forget("refused");
    let drops = 0;
    const drop = store.delete.bind(store);
    store.delete = async (name) => {
      drops += 1;
      await drop(name);
    };
    const calls = processes.map(({ get }) => get());
    await pass(clock, 100);
    for (const { give } of processes) give("other");
    await pass(clock, 500);
    expect(await Promise.all(calls)).toEqual(["other", "other"]);
    expect(processes.map(({ requests }) => requests()).sort()).toEqual([0, 1]);
    expect(drops).toBe(1);
    expect((await store.get(key))?.accessToken).toBe("other");
  });
});

describe("a lock that fails", () => {
  it("costs a warning without its words, and no call", async () => {
    const clock = fakeClock();
    const store = new LockingStore(clock);
    store.lock = async () => {
      throw new Error("redis://user:hunter2@host is down");
    };
    const { get, give, warnings } = await aProcess(store, clock);
    const call = get();
    await settle();
    give("t1");
    expect(await call).toBe("t1");
    expect(warnings).toEqual(["newstore-sdk: the token store could not lock a token; going on without it"]);
  });

  it("is not asked when the store is down: that would be a second wait in vain", async () => {
    const clock = fakeClock();
    const store = new LockingStore(clock);
    store.get = async () => {
      throw new Error("down");
    };
    const { get, give } = await aProcess(store, clock);
    const call = get();
    await settle();
    give("t1");
    await call;
    expect(store.asked).toBe(0);
  });

  it("when it is given back costs nothing", async () => {
    const clock = fakeClock();
    const store: TokenStore = Object.assign(new MemoryTokenStore(), {
      lock: async () => async () => {
        throw new Error("gone");
      },
    });
    const { get, give, warnings } = await aProcess(store, clock);
    const call = get();
    await settle();
    give("t1");
    expect(await call).toBe("t1");
    await until(() => warnings.length === 1);
  });
});

describe("warnings of a store", () => {
  it("come once a minute each, however often it fails", async () => {
    const clock = fakeClock();
    const fail = async () => {
      throw new Error("down");
    };
    const warnings: string[] = [];
    const store = { get: fail, set: fail, delete: fail };
    const shared = sharedToken(store, identity, clock, { warn: (message) => void warnings.push(message) });
    for (let times = 0; times < 5; times += 1) {
      await shared.read();
      await shared.drop();
    }
    expect(warnings).toHaveLength(2);
    clock.advance(60_000);
    await shared.read();
    expect(warnings).toHaveLength(3);
    clock.setClock(0);
    await shared.read();
    expect(warnings).toHaveLength(3);
  });
});
