import { Redis as UpstashRedis } from "@upstash/redis";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterEach, expect, it } from "vitest";
import { type RedisLike, redisRate, redisTokenStore } from "../../src/redis/index.js";
import { redisProblem } from "../../src/redis/redis-problem.js";
import { patientClock } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import {
  CLIENT_KINDS,
  type ClientKind,
  connectTo,
  describeWithRedis,
  lookInto,
  startRedis,
  stopRedis,
} from "../support/redis.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { getOrder } from "../transport/descriptors.js";
import { startRestProxy, stopRestProxies } from "./rest-proxy.js";

const PASSWORD = "s3cr3t-password";
/** How soon Redis responds is not what is tested: a busy machine may take its time. */
const PATIENT = { timeoutMs: 60_000 };
const closers: (() => void)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) close();
  await stopServers();
  await stopRestProxies();
  await stopRedis();
});

const token = { accessToken: "token-1", expiresAtMs: Date.now() + 60_000, lifetimeMs: 60_000 };

/** A client of a user who may do no more than this. */
async function restricted(port: number, kind: ClientKind, ...rules: readonly string[]): Promise<RedisLike> {
  const name = `user-${rules.length}`;
  await lookInto({ port }).call("ACL", "SETUSER", name, "on", `>${PASSWORD}`, "resetkeys", ...rules);
  if (kind === "ioredis") {
    const client = new Redis({ port, host: "127.0.0.1", username: name, password: PASSWORD });
    client.on("error", () => {});
    closers.push(() => client.disconnect());
    return client;
  }
  const client = createClient({ username: name, password: PASSWORD, socket: { port, host: "127.0.0.1" } });
  client.on("error", () => {});
  closers.push(() => client.destroy());
  await client.connect();
  return client;
}

describeWithRedis("what Redis refuses is said with what helps", () => {
  it.each(CLIENT_KINDS)("a user without EVAL, by %s", async (kind) => {
    const { port } = await startRedis();
    const client = await restricted(port, kind, "~newstore-sdk:*", "+get", "+set", "+del", "+info", "+ping");
    const store = redisTokenStore(client);
    await store.set("newstore-sdk:token:1", token, 600_000);
    expect(await store.get("newstore-sdk:token:1")).toEqual(token);
    for (const error of [
      await failureOf(store.lock("newstore-sdk:token:1", 600_000)),
      await failureOf(redisRate(client, PATIENT).take("orders", 10, 1)),
    ]) {
      expect(error).toMatchObject({ kind: "configuration", next: "fix" });
      expect(error.message).toMatch(/NOPERM.*its user may not do that.*redisTokenStore needs GET, SET, DEL, EVAL/);
    }
  });

  it.each(CLIENT_KINDS)("a user without TIME inside a script, and without its keys, by %s", async (kind) => {
    const { port } = await startRedis();
    const rules = ["+@all", "-time", "~newstore-sdk:*"];
    const client = await restricted(port, kind, ...rules);
    const noTime = await failureOf(redisRate(client, PATIENT).take("orders", 10, 1));
    expect(noTime.message).toMatch(/redisRate needs EVAL and, in scripts, TIME, LINDEX/);
    const noKeys = await restricted(port, kind, "+@all", "~other:*");
    const error = await failureOf(redisTokenStore(noKeys, { prefix: "shop:" }).get("newstore-sdk:token:1"));
    expect(error.message).toMatch(/keys that begin with newstore-sdk:, behind your prefix/);
  });

  it.each(CLIENT_KINDS)("a key that holds something else, by %s", async (kind) => {
    const { port } = await startRedis();
    const client = await connectTo({ port }, kind);
    await lookInto({ port }).hset("newstore-sdk:token:1", "a", "b");
    const error = await failureOf(redisTokenStore(client).get("newstore-sdk:token:1"));
    expect(error.message).toMatch(
      /WRONGTYPE: another program keeps something else under that key: give another key or prefix/,
    );
    await lookInto({ port }).set("newstore-sdk:rate:orders", "a");
    expect((await failureOf(redisRate(client, PATIENT).take("orders", 10, 1))).message).toMatch(
      /WRONGTYPE.*another key or prefix/,
    );
  });

  it("a connect() that was forgotten", async () => {
    const client = createClient();
    const error = await failureOf(redisRate(client, PATIENT).take("orders", 10, 1));
    expect(error.message).toBe(
      "Redis did not do it, the client is not connected: await its connect() first, and listen to error.",
    );
  });

  it("reaches the warnings of a client, once each", async () => {
    const { port } = await startRedis();
    const client = await restricted(port, "ioredis", "~*", "+get", "+set", "+del", "+info", "+ping");
    const server = await startServer([{ body: { id: "a" } }]);
    const warnings: string[] = [];
    const transport = transportTo(server, {
      clock: patientClock,
      tokenStore: redisTokenStore(client),
      rateLimit: { perSecond: 50, shared: redisRate(client, PATIENT) },
      logger: { warn: (text: string) => void warnings.push(text) },
    });
    for (let calls = 0; calls < 3; calls += 1) await send(transport, getOrder, { path: { id: "a" } });
    expect(warnings.filter((text) => /could not lock a token \(Redis did not do it, NOPERM/.test(text))).toHaveLength(
      1,
    );
    expect(warnings.filter((text) => /shared rate limit did not respond \(Redis.*NOPERM/.test(text))).toHaveLength(1);
    expect(warnings.join("\n")).not.toContain(PASSWORD);
  });
});

it.each([
  [new Error(`connect ECONNREFUSED redis://user:${PASSWORD}@host:6379`), "Redis did not do it."],
  [Object.assign(new Error(`to ${PASSWORD}`), { code: "ECONNREFUSED" }), "Redis did not do it, ECONNREFUSED."],
  [new Error("LOADING Redis is loading the dataset in memory"), "Redis did not do it, LOADING."],
  [new Error('ERR no such command, command was: ["set","k","token-1"]'), "Redis did not do it, ERR."],
  ["no error", "Redis did not do it."],
])("%s shows no text of a client's that may hold a password", (thrown, message) => {
  expect(redisProblem(thrown).message).toBe(message);
});

it.each<[string, string, string, string]>([
  [
    "another program's key",
    "WRONGTYPE Operation against a key holding the wrong kind of value",
    "configuration",
    "fix",
  ],
  ["no password", "NOAUTH Authentication required.", "configuration", "fix"],
  ["a wrong password", "WRONGPASS invalid username-password pair", "configuration", "fix"],
  ["a user who may not", "NOPERM User a has no permissions to run the 'eval' command", "configuration", "fix"],
  ["a Redis that loads", "LOADING Redis is loading the dataset in memory", "connection", "resend"],
  ["a Redis without memory", "OOM command not allowed when used memory > 'maxmemory'.", "connection", "resend"],
  ["a replica, as after a failover", "READONLY You can't write against a read only replica.", "connection", "resend"],
  ["a connection that broke", "Connection is closed.", "connection", "resend"],
])("%s is said to be what helps against it", (_, text, kind, next) => {
  expect(redisProblem(new Error(text))).toMatchObject({ kind, next });
});

it("a Redis that says nothing is a timeout", async () => {
  const never = () => new Promise<never>(() => {});
  const silent = redisRate({ get: never, set: never, del: never, eval: never }, { timeoutMs: 1 });
  const error = await failureOf(silent.take("orders", 10, 1));
  expect(error).toMatchObject({ kind: "timeout", next: "resend" });
  expect(error.message).toBe("Redis did not say in 1 ms whether a call may begin.");
});

describeWithRedis("Upstash's client, which speaks HTTP", () => {
  async function upstash() {
    const redis = await startRedis();
    const client = new UpstashRedis({ ...(await startRestProxy(redis.port)), enableTelemetry: false });
    return { redis, client };
  }

  it("keeps tokens with their life, and gives them back", async () => {
    const { redis, client } = await upstash();
    const store = redisTokenStore(client, { prefix: "shop:" });
    await store.set("newstore-sdk:token:1", token, 300_000);
    const leftMs = await lookInto(redis).pttl("shop:newstore-sdk:token:1");
    expect(leftMs).toBeGreaterThan(200_000);
    expect(leftMs).toBeLessThanOrEqual(300_000);
    expect(await store.get("newstore-sdk:token:1")).toEqual(token);
    await store.delete("newstore-sdk:token:1");
    expect(await store.get("newstore-sdk:token:1")).toBeUndefined();
  });

  it("grants a lock once, and again when it is given back", async () => {
    const { client } = await upstash();
    const store = redisTokenStore(client);
    const release = await store.lock("newstore-sdk:token:1", 600_000);
    expect(release).toBeTypeOf("function");
    expect(await store.lock("newstore-sdk:token:1", 600_000)).toBeUndefined();
    await release?.();
    expect(await store.lock("newstore-sdk:token:1", 600_000)).toBeTypeOf("function");
  });

  it("keeps a rate, and says why where it cannot", async () => {
    const { redis, client } = await upstash();
    const rate = redisRate(client, PATIENT);
    // One in 200 seconds: no turn leaves the window while a test looks.
    expect(await rate.take("orders", 0.005, 1)).toBe(0);
    expect(await rate.take("orders", 0.005, 1)).toBeGreaterThan(0);
    await lookInto(redis).set("newstore-sdk:rate:stock", "a");
    expect((await failureOf(rate.take("stock", 2, 1))).message).toMatch(/WRONGTYPE.*give another key or prefix/);
  });
});
