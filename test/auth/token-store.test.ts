import { describe, expect, it } from "vitest";
import { sharedToken } from "../../src/auth/shared-tokens.js";
import type { Token } from "../../src/auth/token.js";
import { TokenCache } from "../../src/auth/token-cache.js";
import { tokenKey } from "../../src/auth/token-key.js";
import { MemoryTokenStore, type TokenStore } from "../../src/auth/token-store.js";
import { fakePlatform, until } from "../support/fake-platform.js";

const signal = new AbortController().signal;
const identity = {
  tokenUrl: "https://id.example/acme",
  grant: "client_credentials",
  name: "client-4711",
  scopes: ["b", "a"],
} as const;

function countingSource(prefix: string) {
  let requests = 0;
  return { request: async () => ({ accessToken: `${prefix}${++requests}`, expiresIn: 3_600 }), count: () => requests };
}

function setUp(store: TokenStore, prefix = "t", platform = fakePlatform()) {
  const warnings: string[] = [];
  const source = countingSource(prefix);
  const shared = sharedToken(store, identity, platform, { warn: (message) => void warnings.push(message) });
  return { cache: new TokenCache({ source, shared, platform }), source, warnings, platform };
}

const tokenOf = async (cache: TokenCache) => (await cache.get(signal)).accessToken;

describe("a store", () => {
  it("lets a second client start with the first one's token", async () => {
    const store = new MemoryTokenStore();
    const one = setUp(store, "one-");
    const two = setUp(store, "two-");
    expect(await tokenOf(one.cache)).toBe("one-1");
    await Promise.resolve();
    expect(await tokenOf(two.cache)).toBe("one-1");
    expect(two.source.count()).toBe(0);
  });

  it("is not asked for what the platform refused, and loses it", async () => {
    const store = new MemoryTokenStore();
    const one = setUp(store, "one-");
    await tokenOf(one.cache);
    one.cache.forget("one-1");
    expect(await tokenOf(one.cache)).toBe("one-2");
    const key = await tokenKey(identity);
    await until(() => true);
    expect((await store.get(key))?.accessToken).toBe("one-2");
  });

  it("gives way to a request when its token is at its end", async () => {
    const store = new MemoryTokenStore();
    const platform = fakePlatform();
    await store.set(await tokenKey(identity), {
      accessToken: "old",
      expiresAtMs: platform.nowMs() + 5_000,
      lifetimeMs: 3_600_000,
    });
    expect(await tokenOf(setUp(store, "t", platform).cache)).toBe("t1");
  });

  it("that another process has filled spares the renewal", async () => {
    const store = new MemoryTokenStore();
    const { cache, source, platform } = setUp(store);
    await tokenOf(cache);
    platform.advance(3_600_000 - 100_000);
    await store.set(await tokenKey(identity), {
      accessToken: "theirs",
      expiresAtMs: platform.nowMs() + 3_600_000,
      lifetimeMs: 3_600_000,
    });
    expect(await tokenOf(cache)).toBe("t1");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await tokenOf(cache)).toBe("theirs");
    expect(source.count()).toBe(1);
  });

  it("that fails costs warnings without its words, and no call", async () => {
    const fail = async () => {
      throw new Error("redis://user:hunter2@host is down");
    };
    const { cache, warnings } = setUp({ get: fail, set: fail, delete: fail });
    expect(await tokenOf(cache)).toBe("t1");
    await until(() => warnings.length === 2);
    expect(warnings.join()).not.toContain("hunter2");
  });

  it("that answers at once and not by promises is used like any other, without a warning or a timer left", async () => {
    const tokens = new Map<string, Token>();
    const store = {
      get: (key: string) => tokens.get(key) ?? null,
      set: (key: string, token: Token) => void tokens.set(key, token),
      delete: (key: string) => void tokens.delete(key),
      // Redis' own answer where another one holds the lock.
      lock: () => null,
    } as unknown as TokenStore;
    const { cache, platform, warnings } = setUp(store);
    const call = tokenOf(cache);
    await until(() => platform.pending() > 0);
    tokens.set(await tokenKey(identity), { accessToken: "theirs", expiresAtMs: 1e15, lifetimeMs: 3_600_000 });
    platform.advance(500);
    expect(await call).toBe("theirs");
    expect(warnings).toEqual([]);
    expect(platform.pending()).toBe(0);
  });

  it("that never answers costs two seconds, and no call", async () => {
    const never = () => new Promise<never>(() => {});
    const { cache, platform, warnings } = setUp({ get: never, set: never, delete: never });
    const call = tokenOf(cache);
    await until(() => platform.pending() === 1);
    expect(platform.delaysMs).toEqual([2_000]);
    platform.advance(2_000);
    expect(await call).toBe("t1");
    expect(warnings).toHaveLength(1);
  });

  it.each([
    null,
    "token",
    {},
    { accessToken: "a b", expiresAtMs: 1e15, lifetimeMs: 1 },
    { accessToken: "a", expiresAtMs: "soon", lifetimeMs: 1 },
  ])("that holds %j is as good as empty", async (value) => {
    const store = { get: async () => value as Token, set: async () => {}, delete: async () => {} };
    expect(await tokenOf(setUp(store).cache)).toBe("t1");
  });
});

describe("a key", () => {
  it("holds a hash and nothing of the client, whatever the order of the scopes", async () => {
    const key = await tokenKey(identity);
    expect(key).toMatch(/^newstore-sdk:token:[0-9a-f]{64}$/);
    expect(await tokenKey({ ...identity, scopes: ["a", "b", "a"] })).toBe(key);
    const others = [
      { tokenUrl: "https://id.example/other" },
      { name: "x" },
      { scopes: ["a"] },
      { grant: "password" as const },
    ];
    const keys = await Promise.all(others.map((other) => tokenKey({ ...identity, ...other })));
    expect(new Set([key, ...keys]).size).toBe(5);
  });
});
