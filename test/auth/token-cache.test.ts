import { describe, expect, it } from "vitest";
import { NOT_SHARED } from "../../src/auth/shared-tokens.js";
import { lifetimeMs, tokenState } from "../../src/auth/token.js";
import { TokenCache } from "../../src/auth/token-cache.js";
import type { IssuedToken } from "../../src/auth/token-source.js";
import { fakeClock } from "../support/clock.js";
import * as fc from "../support/fast-check.js";

const signal = new AbortController().signal;

/** A source whose requests get their responses by hand, or at once. */
function manualSource() {
  const waiting: { resolve: (token: IssuedToken) => void; reject: (error: Error) => void }[] = [];
  let requests = 0;
  return {
    source: {
      request: () => {
        requests += 1;
        return new Promise<IssuedToken>((resolve, reject) => waiting.push({ resolve, reject }));
      },
    },
    requests: () => requests,
    give: (accessToken: string, expiresIn: unknown = 3_600) => waiting.shift()?.resolve({ accessToken, expiresIn }),
    fail: (message = "down") => waiting.shift()?.reject(new Error(message)),
  };
}

/** Lets promises that are settled run on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function setUp(start = fakeClock()) {
  const manual = manualSource();
  const cache = new TokenCache({ source: manual.source, shared: NOT_SHARED, clock: start });
  return { ...manual, cache, clock: start, get: () => cache.get(signal).then(({ accessToken }) => accessToken) };
}

async function withToken(accessToken = "t1", expiresIn: unknown = 3_600) {
  const set = setUp();
  const first = set.get();
  await settle();
  set.give(accessToken, expiresIn);
  expect(await first).toBe(accessToken);
  return set;
}

describe("one request for many callers", () => {
  it("20 callers at once share it", async () => {
    const { get, give, requests } = setUp();
    const calls = Array.from({ length: 20 }, get);
    await settle();
    give("t1");
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["t1"]));
    expect(requests()).toBe(1);
  });

  it("any number of callers, coming at any time before the response, share one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 50 }), async (pauses) => {
        const { get, give, requests } = setUp();
        const calls: Promise<string>[] = [];
        for (const pause of pauses) {
          calls.push(get());
          for (let turn = 0; turn < pause; turn += 1) await Promise.resolve();
        }
        await settle();
        give("t1");
        expect(new Set(await Promise.all([...calls, get()]))).toEqual(new Set(["t1"]));
        expect(requests()).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  it("a failure reaches all who waited, and frees the slot", async () => {
    const { get, fail, give, requests } = setUp();
    const calls = [get(), get()];
    await settle();
    fail();
    expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const next = get();
    await settle();
    give("t1");
    expect(await next).toBe("t1");
    expect(requests()).toBe(2);
  });

  it("a caller who gives up leaves it to the others", async () => {
    const { cache, get, give, requests } = setUp();
    const controller = new AbortController();
    const gone = cache.get(controller.signal);
    const stays = get();
    await settle();
    controller.abort(new Error("bored"));
    await expect(gone).rejects.toThrow("bored");
    give("t1");
    expect(await stays).toBe("t1");
    expect(requests()).toBe(1);
  });

  it("is left running, and unhandled by nobody, when all callers give up", async () => {
    const { cache, fail } = setUp();
    const controller = new AbortController();
    const gone = cache.get(controller.signal);
    await settle();
    controller.abort(new Error("bored"));
    await expect(gone).rejects.toThrow("bored");
    fail();
    await settle();
  });
});

describe("renewal", () => {
  it("a fresh token is taken without a request", async () => {
    const { get, clock, requests } = await withToken();
    clock.advance(3_600_000 - 301_000);
    expect(await get()).toBe("t1");
    expect(requests()).toBe(1);
  });

  it("in the last part calls go on with it while one new one is fetched beside", async () => {
    const { get, give, clock, requests } = await withToken();
    clock.advance(3_600_000 - 299_000);
    expect(await Promise.all([get(), get(), get()])).toEqual(["t1", "t1", "t1"]);
    await settle();
    expect(requests()).toBe(2);
    give("t2");
    await settle();
    expect(await get()).toBe("t2");
  });

  it("near the end calls wait for the new one", async () => {
    const { get, give, clock } = await withToken();
    clock.advance(3_600_000 - 29_000);
    const call = get();
    await settle();
    give("t2");
    expect(await call).toBe("t2");
  });

  it("that fails keeps a token that is still good, and waits before it is requested again, longer each time", async () => {
    const { get, fail, clock, requests } = await withToken();
    clock.advance(3_600_000 - 299_000);
    await get();
    await settle();
    fail();
    await settle();
    expect(await get()).toBe("t1");
    expect(requests()).toBe(2);
    clock.advance(3_750);
    await get();
    await settle();
    expect(requests()).toBe(3);
    fail();
    await settle();
    clock.advance(3_750);
    await get();
    await settle();
    expect(requests()).toBe(3);
    clock.advance(3_750);
    await get();
    await settle();
    expect(requests()).toBe(4);
  });

  it("that fails near the end keeps the token to its end, and then reaches the callers", async () => {
    const { get, fail, clock, requests } = await withToken();
    clock.advance(3_600_000 - 10_000);
    const kept = get();
    await settle();
    fail();
    expect(await kept).toBe("t1");
    expect(await get()).toBe("t1");
    expect(requests()).toBe(2);
    clock.advance(10_000);
    const lost = get();
    await settle();
    fail("still down");
    await expect(lost).rejects.toThrow("still down");
  });

  it("a token of ten seconds works, and is not asked for at each call", async () => {
    const { get, give, clock, requests } = await withToken("t1", 10);
    clock.advance(7_000);
    expect(await get()).toBe("t1");
    expect(requests()).toBe(1);
    clock.advance(1_000);
    expect(await get()).toBe("t1");
    await settle();
    give("t2", 10);
    await settle();
    expect(await get()).toBe("t2");
    expect(requests()).toBe(2);
  });

  it("a token of no seconds is used by those who waited, and by nobody after them", async () => {
    const { get, give, requests } = await withToken("t1", 0);
    const calls = [get(), get()];
    await settle();
    give("t2", 0);
    expect(await Promise.all(calls)).toEqual(["t2", "t2"]);
    expect(requests()).toBe(2);
  });

  it("what the network took is not left of a life", async () => {
    const { get, give, clock, requests } = setUp();
    const call = get();
    await settle();
    clock.advance(9_500);
    give("t1", 10);
    expect(await call).toBe("t1");
    const next = get();
    await settle();
    expect(requests()).toBe(2);
    give("t2", 10);
    expect(await next).toBe("t2");
  });

  it("a clock that is set back does not lengthen a life", () => {
    const token = { accessToken: "t", expiresAtMs: 1_000_000, lifetimeMs: 60_000 };
    expect(tokenState(token, 0)).toBe("fresh");
    expect(tokenState({ ...token, lifetimeMs: 0 }, 0)).toBe("expired");
  });
});

describe("a refused token", () => {
  it("is forgotten, and only by its own name", async () => {
    const { cache, get, give, requests } = await withToken();
    cache.forget("another");
    expect(await get()).toBe("t1");
    cache.forget("t1");
    cache.forget("t1");
    const calls = [get(), get()];
    await settle();
    give("t2");
    expect(await Promise.all(calls)).toEqual(["t2", "t2"]);
    cache.forget("t1");
    expect(await get()).toBe("t2");
    expect(requests()).toBe(2);
  });
});

describe("expires_in", () => {
  it.each([
    [3_600, 3_600_000],
    ["3600", 3_600_000],
    ["0.5", 500],
    [0, 0],
    ["0", 0],
    [-5, 0],
    [undefined, 300_000],
    [null, 300_000],
    ["", 300_000],
    ["  ", 300_000],
    [true, 300_000],
    [Number.POSITIVE_INFINITY, 300_000],
    ["soon", 300_000],
    [Number.NaN, 300_000],
    [{}, 300_000],
  ])("%j is %i ms", (expiresIn, expected) => {
    expect(lifetimeMs(expiresIn)).toBe(expected);
  });

  it.each([
    [86_400_000, 300_001, "fresh"],
    [86_400_000, 300_000, "renew"],
    [86_400_000, 299_999, "renew"],
    [86_400_000, 30_000, "due"],
    [300_000, 75_000, "renew"],
    [10_000, 1_000, "due"],
    [86_400_000, 30_001, "renew"],
    [86_400_000, 29_999, "due"],
    [300_000, 75_001, "fresh"],
    [300_000, 74_999, "renew"],
    [300_000, 29_999, "due"],
    [10_000, 2_501, "fresh"],
    [10_000, 2_499, "renew"],
    [10_000, 999, "due"],
    [10_000, 0, "expired"],
  ])("a life of %i ms with %i left is %s", (life, leftMs, state) => {
    expect(tokenState({ accessToken: "t", expiresAtMs: 5_000_000 + leftMs, lifetimeMs: life }, 5_000_000)).toBe(state);
  });
});
