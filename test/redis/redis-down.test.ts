// Slow (some ten seconds): clients wait for a Redis that does not respond, in real time.
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { type RedisLike, redisRate, redisTokenStore } from "../../src/redis/index.js";
import { until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { CLIENT_KINDS, connectTo, describeWithRedis, startRedis, stopRedis } from "../support/redis.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { getOrder } from "../transport/descriptors.js";

afterEach(async () => {
  await stopServers();
  await stopRedis();
});

const PATH = { path: { id: "a" } };

/** A server, and clients of it that share by way of one Redis. */
async function setUp() {
  const server = await startServer([{ body: { id: "a" } }]);
  const warnings: string[] = [];
  const logger = { warn: (message: string) => void warnings.push(message) };
  const clientWith = (own: Parameters<typeof transportTo>[1]) =>
    transportTo(server, { clock: systemClock, logger, ...own });
  return { server, warnings, clientWith };
}

/** Far beyond the store's own deadlines, which a busy machine may stretch, and far below those of a call. */
const HANGS_MS = 15_000;

describeWithRedis("a token store in a Redis that is gone", () => {
  it.each(CLIENT_KINDS)("costs a warning and no call, and is used again when it is back, by %s", async (kind) => {
    const redis = await startRedis();
    const { server, warnings, clientWith } = await setUp();
    const tokenStore = redisTokenStore(await connectTo(redis, kind));
    const warm = clientWith({ tokenStore });
    await send(warm, getOrder, PATH);
    // The token is kept, and the turn given back, behind the call's back: neither may fall into what comes now.
    await until(async () => (await redis.dump()).split("\n").length === 1);
    await redis.stop();
    await send(warm, getOrder, PATH);
    expect(warnings).toEqual([]);
    // As a client does that starts now, or whose token is at its end.
    const cold = clientWith({ tokenStore });
    const begunAtMs = Date.now();
    await Promise.all(Array.from({ length: 20 }, () => send(cold, getOrder, PATH)));
    expect(Date.now() - begunAtMs).toBeLessThan(HANGS_MS);
    expect(server.tokenRequests).toHaveLength(2);
    expect(warnings.filter((text) => text.includes("could not read a token"))).toHaveLength(1);

    await startRedis(redis.port);
    await until(() => {
      const isBack = tokenStore.get("anything").then(() => true);
      return isBack.catch(() => false);
    });
    for (let clients = 0; clients < 2; clients += 1) await send(clientWith({ tokenStore }), getOrder, PATH);
    // What was written while Redis was gone may have got there by now: then nobody had to ask.
    expect(server.tokenRequests.length).toBeLessThanOrEqual(3);
  });
});

describeWithRedis("a Redis that hangs", () => {
  it("costs two seconds where a token is needed, and no call", async () => {
    const redis = await startRedis();
    const { server, warnings, clientWith } = await setUp();
    const tokenStore = redisTokenStore(await connectTo(redis, "node-redis"));
    redis.freeze();
    const begunAtMs = Date.now();
    await send(clientWith({ tokenStore }), getOrder, PATH);
    expect(Date.now() - begunAtMs).toBeLessThan(HANGS_MS);
    expect(server.tokenRequests).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining("could not read a token")]);
  });

  it.each(CLIENT_KINDS)("costs half a second where a rate is shared, and no call, by %s", async (kind) => {
    const redis = await startRedis();
    const { server, warnings, clientWith } = await setUp();
    const client = clientWith({ rateLimit: { perSecond: 100, shared: redisRate(await connectTo(redis, kind)) } });
    await send(client, getOrder, PATH);
    redis.freeze();
    const begunAtMs = Date.now();
    await Promise.all(Array.from({ length: 20 }, () => send(client, getOrder, PATH)));
    expect(Date.now() - begunAtMs).toBeLessThan(HANGS_MS);
    expect(server.requests).toHaveLength(21);
    expect(warnings).toHaveLength(1);
  });
});

describe("a client that fails", () => {
  it("does not get its words into an error or a log line", async () => {
    const fail = async () => {
      throw new Error("redis://user:hunter2@host is down");
    };
    const client = { get: fail, set: fail, del: fail, eval: fail };
    const error = await failureOf(redisRate(client).take("key", 1, 1));
    expect(error.kind).toBe("connection");
    expect(`${error.message} ${JSON.stringify(error)}`).not.toContain("hunter2");
    const { warnings, clientWith } = await setUp();
    const tokenStore = redisTokenStore(client);
    await send(clientWith({ tokenStore, rateLimit: { perSecond: 9, shared: redisRate(client) } }), getOrder, PATH);
    expect(warnings.length).toBeGreaterThan(0);
    expect(warnings.join()).not.toContain("hunter2");
  });
});

describe("what is given for a client", () => {
  const fine = { get() {}, set() {}, del() {}, eval() {} };
  it.each([
    ["nothing", undefined, /has no function get/],
    ["a URL", "redis://localhost", /has no function get/],
    ["something that lacks a function", { ...fine, eval: undefined }, /has no function eval/],
    ["node-redis 3", { ...fine, send_command() {} }, /responds by callbacks.*version 4/],
    ["node-redis 4 that plays 3", { ...fine, options: { legacyMode: true } }, /responds by callbacks/],
  ])("is refused at once when it is %s", (_, client, message) => {
    for (const make of [redisTokenStore, redisRate])
      expect(() => make(client as unknown as RedisLike)).toThrow(message);
  });

  it.each([0, -1, Number.NaN])("is refused with a wait of %d ms", (timeoutMs) => {
    expect(() => redisRate(fine as unknown as RedisLike, { timeoutMs })).toThrow(/timeoutMs/);
  });
});
