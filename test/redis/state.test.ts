import { Redis as UpstashRedis } from "@upstash/redis";
import { afterEach, expect, it } from "vitest";
import { redisState } from "../../src/redis/index.js";
import { failureOf } from "../support/failure.js";
import { CLIENT_KINDS, connectTo, describeWithRedis, lookInto, startRedis, stopRedis } from "../support/redis.js";
import { startRestProxy, stopRestProxies } from "./rest-proxy.js";

afterEach(async () => {
  await stopRestProxies();
  await stopRedis();
});

const STATES: unknown[] = [{ cursor: 2 }, [1], "7", "true", "a b", '"', "", 7, 1e21, true, null];

describeWithRedis("a state in Redis", () => {
  it.each([...CLIENT_KINDS, "upstash"] as const)("is what it was, whatever it is, by %s", async (kind) => {
    const redis = await startRedis();
    const client =
      kind === "upstash"
        ? new UpstashRedis({ ...(await startRestProxy(redis.port)), enableTelemetry: false })
        : await connectTo(redis, kind);
    const store = redisState<unknown>(client, "shop:any");
    for (const state of STATES) {
      await store.save(state);
      expect(await store.load()).toEqual(state);
    }
  });

  it.each(["{", "7", "[]", '{"cursor":1}'])("that is none, %j, is an error of the SDK", async (text) => {
    const redis = await startRedis();
    const client = await connectTo(redis, "ioredis");
    await lookInto(redis).set("shop:other", text);
    expect(await failureOf(redisState(client, "shop:other").load())).toMatchObject({
      kind: "configuration",
      message: "The key in Redis holds something else than a state: give a key of its own.",
    });
  });

  it.each(CLIENT_KINDS)("is what was saved last, under its own key, by %s", async (kind) => {
    const client = await connectTo(await startRedis(), kind);
    const store = redisState<object>(client, "shop:atp");
    expect(await store.load()).toBeUndefined();
    await store.save({ cursor: 1, job: "a" });
    await store.save({ cursor: 2 });
    expect(await redisState(client, "shop:atp").load()).toEqual({ cursor: 2 });
    expect(await redisState(client, "shop:other").load()).toBeUndefined();
  });
});
