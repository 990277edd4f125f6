import { afterEach, expect, it } from "vitest";
import { redisState } from "../../src/redis/index.js";
import { CLIENT_KINDS, connectTo, describeWithRedis, startRedis, stopRedis } from "../support/redis.js";

afterEach(stopRedis);

describeWithRedis("a state in Redis", () => {
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
