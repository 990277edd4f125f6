// Some seconds: it starts real Redis servers.
import { afterEach, expect, it } from "vitest";
import { encryptedTokenStore, type TokenStore } from "../../src/auth/index.js";
import { redisTokenStore } from "../../src/redis/index.js";
import { patientClock, until } from "../support/clock.js";
import { CLIENT_KINDS, connectTo, describeWithRedis, lookInto, startRedis, stopRedis } from "../support/redis.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { getOrder } from "../transport/descriptors.js";

afterEach(async () => {
  await stopServers();
  await stopRedis();
});

const KEY = "newstore-sdk:token:0123";
const token = { accessToken: "eyJhbGciOiJIUzI1NiJ9.e30.c2ln", expiresAtMs: 1_700_000_000_000.5, lifetimeMs: 3_600_000 };
const credentials = { clientId: "client-4711", clientSecret: "very-secret-value" };
const PATH = { path: { id: "a" } };
/** Real time: responses of a real Redis take some. */
const clock = patientClock;

describeWithRedis("a token store in Redis", () => {
  it.each(CLIENT_KINDS)("keeps, gives and drops a token, by %s", async (kind) => {
    const redis = await startRedis();
    const store = redisTokenStore(await connectTo(redis, kind));
    expect(await store.get(KEY)).toBeUndefined();
    await store.set(KEY, token, 601_234.5);
    expect(await store.get(KEY)).toEqual(token);
    const lifeMs = await lookInto(redis).pttl(KEY);
    expect(lifeMs).toBeGreaterThan(0);
    expect(lifeMs).toBeLessThanOrEqual(601_235);
    await store.delete(KEY);
    expect(await store.get(KEY)).toBeUndefined();
  });

  it.each(CLIENT_KINDS)("takes lives of nothing and of ages, by %s", async (kind) => {
    const redis = await startRedis();
    const store = redisTokenStore(await connectTo(redis, kind));
    await store.set(KEY, token, 0);
    expect(await store.get(KEY)).toBeUndefined();
    await store.set(KEY, token, 1e18);
    expect(await store.get(KEY)).toEqual(token);
  });

  it.each(CLIENT_KINDS)("takes over a lock that has no lifetime, and no other, by %s", async (kind) => {
    const redis = await startRedis();
    const look = lookInto(redis);
    const store = redisTokenStore(await connectTo(redis, kind));
    await look.set(`${KEY}:lock`, "somebody", "PX", 600_000);
    expect(await store.lock(KEY, 600_000)).toBeUndefined();
    await look.persist(`${KEY}:lock`);
    const release = await store.lock(KEY, 600_000);
    expect(await look.pttl(`${KEY}:lock`)).toBeGreaterThan(0);
    await release?.();
    expect(await look.exists(`${KEY}:lock`)).toBe(0);
  });

  it.each(CLIENT_KINDS)("gives its lock to one at a time, and lets nobody else release it, by %s", async (kind) => {
    const redis = await startRedis();
    const look = lookInto(redis);
    const [one, two] = [await connectTo(redis, kind), await connectTo(redis, kind)].map((client) =>
      redisTokenStore(client),
    );
    const release = await one?.lock(KEY, 600_000);
    expect(await two?.lock(KEY, 600_000)).toBeUndefined();
    expect(await look.pttl(`${KEY}:lock`)).toBeGreaterThan(300_000);
    await release?.();
    expect(await look.exists(`${KEY}:lock`)).toBe(0);
    const second = await two?.lock(KEY, 600_000);
    await release?.();
    expect(await look.exists(`${KEY}:lock`)).toBe(1);
    await second?.();
    expect(await look.exists(`${KEY}:lock`)).toBe(0);
  });

  it.each(CLIENT_KINDS)("lets go of a lock whose time is up, by %s", async (kind) => {
    const redis = await startRedis();
    const store = redisTokenStore(await connectTo(redis, kind));
    await store.lock(KEY, 0.5);
    await until(async () => (await store.lock(KEY, 600_000)) !== undefined);
  });

  it("of one kind of client reads what the other wrote", async () => {
    const redis = await startRedis();
    const [one, two] = await Promise.all(CLIENT_KINDS.map((kind) => connectTo(redis, kind)));
    if (one === undefined || two === undefined) throw new Error("there are two kinds");
    await redisTokenStore(one).set(KEY, token, 60_000);
    expect(await redisTokenStore(two).get(KEY)).toEqual(token);
  });

  it("puts a prefix before tokens and locks", async () => {
    const redis = await startRedis();
    const store = redisTokenStore(await connectTo(redis, "ioredis"), { prefix: "shop:" });
    await store.set(KEY, token, 60_000);
    await store.lock(KEY, 60_000);
    expect((await lookInto(redis).keys("*")).sort()).toEqual([`shop:${KEY}`, `shop:${KEY}:lock`]);
  });

  it("takes what is no token for absent, and says so", async () => {
    const redis = await startRedis();
    await lookInto(redis).set(KEY, "something else");
    const problems: string[] = [];
    const store = redisTokenStore(await connectTo(redis, "node-redis"));
    expect(await store.get(KEY, (problem) => void problems.push(problem))).toBeUndefined();
    expect(problems).toEqual(["malformed"]);
  });
});

describeWithRedis("clients with a token store in Redis", () => {
  it.each(CLIENT_KINDS)("share a token, under a key that names nobody, by %s", async (kind) => {
    const redis = await startRedis();
    const server = await startServer([{ body: { id: "a" } }]);
    for (let clients = 0; clients < 3; clients += 1) {
      const tokenStore = redisTokenStore(await connectTo(redis, kind));
      await send(transportTo(server, { tokenStore, credentials, clock }), getOrder, PATH);
    }
    expect(server.tokenRequests).toHaveLength(1);
    const dump = await redis.dump();
    expect(dump).toMatch(/^newstore-sdk:token:[0-9a-f]{64} /);
    for (const secret of Object.values(credentials)) expect(dump).not.toContain(secret);
    expect((await lookInto(redis).keys("*")).join()).not.toContain("token-1");
  });

  it.each(CLIENT_KINDS)("leave no token to be read there when it is encrypted, by %s", async (kind) => {
    const redis = await startRedis();
    const server = await startServer(
      [{ body: { id: "a" } }],
      [{ body: { access_token: token.accessToken, expires_in: 3_600 } }],
    );
    const key = crypto.getRandomValues(new Uint8Array(32));
    for (let clients = 0; clients < 2; clients += 1) {
      const tokenStore = encryptedTokenStore(redisTokenStore(await connectTo(redis, kind)), key);
      await send(transportTo(server, { tokenStore, credentials, clock }), getOrder, PATH);
    }
    expect(server.tokenRequests).toHaveLength(1);
    const dump = await redis.dump();
    expect(dump).toContain("newstore-sdk:token:");
    for (const part of token.accessToken.split(".").filter((text) => text.length > 3)) expect(dump).not.toContain(part);
    expect(dump).not.toContain(Buffer.from(token.accessToken).toString("base64").slice(4, 20));
  });

  it.each<[string, (store: TokenStore) => TokenStore]>([
    ["plain", (store) => store],
    ["encrypted", (store) => encryptedTokenStore(store, new Uint8Array(32).fill(1))],
  ])("of one client id and another secret get no token of each other's: %s", async (_, wrap) => {
    const redis = await startRedis();
    const server = await startServer([{ body: { id: "a" } }]);
    const client = await connectTo(redis, "ioredis");
    const requests: number[] = [];
    for (const clientSecret of ["right-secret", "wrong-secret", "right-secret", "wrong-secret"]) {
      const tokenStore = wrap(redisTokenStore(client));
      const own = { ...credentials, clientSecret };
      await send(transportTo(server, { tokenStore, credentials: own, clock }), getOrder, PATH);
      requests.push(server.tokenRequests.length);
    }
    // Each secret is asked with once, and its token found again.
    expect(requests).toEqual([1, 2, 2, 2]);
    const dump = await redis.dump();
    for (const secret of ["right-secret", "wrong-secret"]) expect(dump).not.toContain(secret);
  });

  it("that come with another key warn, ask for a token of their own, and leave it there", async () => {
    const redis = await startRedis();
    const server = await startServer([{ body: { id: "a" } }]);
    const warnings: string[] = [];
    const logger = { warn: (message: string) => void warnings.push(message) };
    const client = await connectTo(redis, "ioredis");
    for (const fill of [1, 2, 2]) {
      const tokenStore = encryptedTokenStore(redisTokenStore(client), new Uint8Array(32).fill(fill));
      await send(transportTo(server, { tokenStore, credentials, clock, logger }), getOrder, PATH);
    }
    expect(server.tokenRequests).toHaveLength(2);
    expect(warnings).toEqual([expect.stringContaining("undecryptable")]);
  });
});
