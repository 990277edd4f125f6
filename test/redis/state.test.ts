import { Redis as UpstashRedis } from "@upstash/redis";
import type { ImportPlan } from "newstore-sdk";
import { afterEach, expect, it } from "vitest";
import { redisState } from "../../src/redis/index.js";
import { CATALOG, facade } from "../support/client.js";
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

  it.each(CLIENT_KINDS)("keeps an import that another process goes on with, by %s", async (kind) => {
    const redis = await startRedis();
    const checkpointOf = async () => redisState<ImportPlan>(await connectTo(redis, kind), "shop:import");
    const { newstore, sandbox } = facade();
    const items = ["é=1", "B", "C"].map((product_id, value) => ({ product_id, value }));
    const head = { pricebook: "default", catalog: CATALOG, currency: "USD" };
    const options = { maxFileItems: 1, gapMs: 0, retry: { retries: 0 } };
    expect(await newstore.imports.resume(await checkpointOf())).toBeUndefined();
    sandbox.faults.add({ operation: "createImportJob", status: 500, skip: 1, times: 1 });
    await failureOf(
      newstore.catalog.importPrices(items, head, {
        ...options,
        onInvalid: () => "send",
        checkpoint: await checkpointOf(),
      }),
    );
    const started = await newstore.imports.resume(await checkpointOf(), { gapMs: 0 });
    expect(started).toMatchObject({ items: 3, warnings: { items: 1, problems: [{ path: "items[0].product_id" }] } });
    expect(sandbox.state.imports.list().map(({ import_id: id }) => id)).toEqual(started?.jobs.map(({ id }) => id));
    expect(started?.jobs).toHaveLength(3);
    expect(await newstore.imports.resume(await checkpointOf())).toEqual(started);
  });
});
