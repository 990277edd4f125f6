import { createHmac, pbkdf2Sync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sharedToken } from "../../src/auth/shared-tokens.js";
import { isUsableToken, type Token, type TokenIdentity, tokenKey } from "../../src/auth/token.js";
import { TokenCache } from "../../src/auth/token-cache.js";
import { MemoryTokenStore, type TokenStore } from "../../src/auth/token-store.js";
import { fakeClock, until } from "../support/clock.js";
import * as fc from "../support/fast-check.js";

const signal = new AbortController().signal;
const identity = {
  tokenUrl: "https://id.example/acme",
  grant: "client_credentials",
  name: "client-4711",
  scopes: ["b", "a"],
  secret: "s-1",
} as const;

function countingSource(prefix: string) {
  let requests = 0;
  return { request: async () => ({ accessToken: `${prefix}${++requests}`, expiresIn: 3_600 }), count: () => requests };
}

function setUp(store: TokenStore, prefix = "t", clock = fakeClock(), who: TokenIdentity = identity) {
  const warnings: string[] = [];
  const source = countingSource(prefix);
  const shared = sharedToken(store, who, clock, { warn: (message) => void warnings.push(message) });
  return { cache: new TokenCache({ source, shared, clock }), source, warnings, clock };
}

const tokenOf = async (cache: TokenCache) => (await cache.get(signal)).accessToken;

describe("a store", () => {
  it("lets a second client start with the first one's token", async () => {
    const store = new MemoryTokenStore();
    const one = setUp(store, "one-");
    const two = setUp(store, "two-");
    expect(await tokenOf(one.cache)).toBe("one-1");
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
    expect((await store.get(key))?.accessToken).toBe("one-2");
  });

  it("gives nothing that was in it to who wants a new token, whoever put it there", async () => {
    const step = fc.record({ client: fc.nat(2), isRenewal: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const store = new MemoryTokenStore();
        const clients = ["a", "b", "c"].map((prefix) => setUp(store, prefix));
        const issued = () => clients.reduce((sum, { source }) => sum + source.count(), 0);
        const seen = new Set<string>();
        for (const { client, isRenewal } of steps) {
          const { cache } = clients[client] as (typeof clients)[number];
          const before = issued();
          const { accessToken } = isRenewal ? await cache.renew(signal) : await cache.get(signal);
          if (isRenewal) {
            expect([seen.has(accessToken), issued()]).toEqual([false, before + 1]);
            // Calls that follow use it.
            expect(await tokenOf(cache)).toBe(accessToken);
          }
          seen.add(accessToken);
        }
      }),
    );
  });

  it("lets a renewal of several clients at once take one request, where it has locks", async () => {
    const held = new Set<string>();
    const store: TokenStore = Object.assign(new MemoryTokenStore(), {
      lock: async (key: string) => {
        if (held.has(key)) return undefined;
        held.add(key);
        return async () => void held.delete(key);
      },
    });
    const clock = fakeClock({ autoRunUpToMs: 1_000 });
    const clients = ["a", "b", "c"].map((prefix) => setUp(store, prefix, clock));
    for (const { cache } of clients) await cache.get(signal);
    const renewed = await Promise.all(clients.map(({ cache }) => cache.renew(signal)));
    expect(new Set(renewed.map(({ accessToken }) => accessToken)).size).toBe(1);
    expect(clients.reduce((sum, { source }) => sum + source.count(), 0)).toBe(2);
  });

  it("gives way to a request when its token is at its end", async () => {
    const store = new MemoryTokenStore();
    const clock = fakeClock();
    await store.set(await tokenKey(identity), {
      accessToken: "old",
      expiresAtMs: clock.nowMs() + 5_000,
      lifetimeMs: 3_600_000,
    });
    expect(await tokenOf(setUp(store, "t", clock).cache)).toBe("t1");
  });

  it("that another process has filled spares the renewal", async () => {
    const store = new MemoryTokenStore();
    const { cache, source, clock } = setUp(store);
    await tokenOf(cache);
    clock.advance(3_600_000 - 100_000);
    await store.set(await tokenKey(identity), {
      accessToken: "theirs",
      expiresAtMs: clock.nowMs() + 3_600_000,
      lifetimeMs: 3_600_000,
    });
    expect(await tokenOf(cache)).toBe("t1");
    await until(async () => (await tokenOf(cache)) === "theirs");
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

  it("that responds at once and not by promises is used like any other, without a warning or a timer left", async () => {
    const tokens = new Map<string, Token>();
    const store = {
      get: (key: string) => tokens.get(key) ?? null,
      set: (key: string, token: Token) => void tokens.set(key, token),
      delete: (key: string) => void tokens.delete(key),
      // Redis' own response where another one holds the lock.
      lock: () => null,
    } as unknown as TokenStore;
    const { cache, clock, warnings } = setUp(store);
    const call = tokenOf(cache);
    await until(() => clock.pending() > 0);
    tokens.set(await tokenKey(identity), { accessToken: "theirs", expiresAtMs: 1e15, lifetimeMs: 3_600_000 });
    clock.advance(500);
    expect(await call).toBe("theirs");
    expect(warnings).toEqual([]);
    expect(clock.pending()).toBe(0);
  });

  const fails = {
    rejects: () => Promise.reject(new Error("redis://user:hunter2@host is down")),
    "throws at once": () => {
      throw new Error("redis://user:hunter2@host is down");
    },
  };
  it.each(
    ["get", "lock", "set", "release", "delete"].flatMap((step) => [
      [step, "rejects"] as const,
      [step, "throws at once"] as const,
    ]),
  )("whose %s %s costs a warning without its words and no wait, also where a token was refused", async (step, how) => {
    const perhaps = <T>(name: string, value: T) => (name === step ? fails[how]() : Promise.resolve(value));
    let kept: Token | undefined;
    const store = {
      get: () => perhaps("get", kept),
      set: (_: string, token: Token) => {
        kept = token;
        return perhaps("set", undefined);
      },
      delete: () => perhaps("delete", undefined),
      lock: () => perhaps("lock", () => perhaps("release", undefined)),
    } as unknown as TokenStore;
    const { cache, clock, warnings } = setUp(store);
    expect(await tokenOf(cache)).toBe("t1");
    cache.forget("t1");
    expect(await tokenOf(cache)).toBe("t2");
    await until(() => warnings.length >= 1);
    expect(warnings.join()).not.toContain("hunter2");
    expect(clock.pending()).toBe(0);
  });

  it("whose delete hangs costs no more than two seconds where a token was refused", async () => {
    let kept: Token | undefined;
    const store: TokenStore = {
      get: async () => kept,
      set: async (_, token) => {
        kept = token;
      },
      delete: () => new Promise<never>(() => {}),
    };
    const { cache, clock, warnings } = setUp(store);
    expect(await tokenOf(cache)).toBe("t1");
    cache.forget("t1");
    const call = tokenOf(cache);
    let isHere = false;
    void call.then(() => {
      isHere = true;
    });
    await until(() => isHere || clock.pending() > 0);
    expect(clock.pending()).toBeLessThanOrEqual(1);
    clock.advance(2_000);
    expect(await call).toBe("t2");
    await until(() => warnings.length === 1);
    expect(clock.pending()).toBe(0);
  });

  it.each(["get", "lock", "set", "release"])(
    "whose %s hangs costs one wait of two seconds, whatever comes after",
    async (step) => {
      const hangs = (name: string) => (name === step ? new Promise<never>(() => {}) : Promise.resolve());
      const store: TokenStore = {
        get: async () => void (await hangs("get")),
        set: async () => hangs("set"),
        delete: async () => {},
        lock: async () => {
          await hangs("lock");
          return () => hangs("release");
        },
      };
      const { cache, clock, warnings } = setUp(store);
      const call = tokenOf(cache);
      await until(() => clock.pending() === 1);
      clock.advance(2_000);
      expect(await call).toBe("t1");
      await until(() => warnings.length === 1);
      expect(clock.pending()).toBe(0);
      cache.forget("t1");
      expect(await tokenOf(cache)).toBe("t2");
    },
  );

  it("that never responds costs two seconds, and no call", async () => {
    const never = () => new Promise<never>(() => {});
    const { cache, clock, warnings } = setUp({ get: never, set: never, delete: never });
    const call = tokenOf(cache);
    await until(() => clock.pending() === 1);
    expect(clock.delaysMs).toEqual([2_000]);
    clock.advance(2_000);
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

  it("is bound to the secret, which is not in it: no two secrets share a token", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), async (one, two) => {
        const keys = await Promise.all([one, two, one].map((secret) => tokenKey({ ...identity, secret })));
        expect(keys[0]).toBe(keys[2]);
        expect(keys[0] === keys[1]).toBe(one === two);
      }),
      { numRuns: 50 },
    );
    const [a, b] = await Promise.all(
      ["one", "two"].map((secret) => tokenKey({ ...identity, grant: "password", secret })),
    );
    expect(a).not.toBe(b);
  });

  it("is the plain keyed hash of a client, and that of a stretched password of a user", async () => {
    const text = (grant: string) => JSON.stringify([identity.tokenUrl, grant, identity.name, ["a", "b"]]);
    const plain = (grant: string) =>
      `newstore-sdk:token:${createHmac("sha256", identity.secret).update(text(grant)).digest("hex")}`;
    expect(await tokenKey(identity)).toBe(plain("client_credentials"));
    // A name that a single hash makes would be a quick way to try passwords.
    const key = pbkdf2Sync(identity.secret, text("password"), 100_000, 32, "sha256");
    const stretched = createHmac("sha256", key).update(text("password")).digest("hex");
    expect(await tokenKey({ ...identity, grant: "password" })).toBe(`newstore-sdk:token:${stretched}`);
  });

  it.each([5, 12_345, null, undefined, "", "a b", "a\nb", "a\u00e9"])("is no token: %j", (value) => {
    expect(isUsableToken(value)).toBe(false);
  });

  it("keeps a client with a wrong secret from the token of the one with the right one", async () => {
    const store = new MemoryTokenStore();
    const right = setUp(store, "right-");
    expect(await tokenOf(right.cache)).toBe("right-1");
    const wrong = setUp(store, "wrong-", fakeClock(), { ...identity, secret: "another" });
    expect(await tokenOf(wrong.cache)).toBe("wrong-1");
    expect(await tokenOf(setUp(store, "later-").cache)).toBe("right-1");
  });
});
