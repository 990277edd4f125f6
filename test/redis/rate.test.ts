// Slow (some six seconds): it starts real processes, and a rate is kept in real time.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { redisRate } from "../../src/redis/index.js";
import { CLIENT_KINDS, connectTo, describeWithRedis, lookInto, startRedis, stopRedis } from "../support/redis.js";
import { type Processes, prepareProcesses, processesOn } from "./processes.js";

afterEach(stopRedis);

/** Long enough for no turn to leave the window while a test looks. */
const SLOW = 0.05;

describeWithRedis("a rate in Redis", () => {
  it.each(CLIENT_KINDS)("grants what it has, then says how long to wait, by %s", async (kind) => {
    const redis = await startRedis();
    const rate = redisRate(await connectTo(redis, kind));
    const take = (count: number) => rate.take("key", 3, count);
    const begunAtMs = Date.now();
    expect([await take(1), await take(0), await take(2)]).toEqual([0, 0, 0]);
    const waitMs = await take(1);
    expect(waitMs).toBeGreaterThan(1_000 - (Date.now() - begunAtMs) - 1);
    expect(waitMs).toBeLessThanOrEqual(1_000);
    expect(await take(0)).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, waitMs + 5));
    expect(await take(1)).toBe(0);
  });

  it("grants all or none", async () => {
    const rate = redisRate(await connectTo(await startRedis(), "ioredis"));
    expect(await rate.take("key", 10, 8)).toBe(0);
    expect(await rate.take("key", 10, 3)).toBeGreaterThan(0);
    expect(await rate.take("key", 10, 2)).toBe(0);
  });

  it("lets the windows to come pay for more than it has", async () => {
    const rate = redisRate(await connectTo(await startRedis(), "ioredis"));
    expect(await rate.take("key", 10, 25)).toBe(0);
    // Five of the third window are free when the second is over.
    const waitMs = await rate.take("key", 10, 5);
    expect(waitMs).toBeGreaterThan(1_500);
    expect(waitMs).toBeLessThanOrEqual(2_000);
    expect(await rate.take("key", 10, 10)).toBeGreaterThan(waitMs);
  });

  it("knows rates below one, and keys apart", async () => {
    const rate = redisRate(await connectTo(await startRedis(), "node-redis"));
    expect(await rate.take("one", SLOW, 1)).toBe(0);
    expect(await rate.take("one", SLOW, 1)).toBeGreaterThan(15_000);
    expect(await rate.take("two", SLOW, 1)).toBe(0);
  });

  it("keeps as many moments as count, as long as they count, under its prefix", async () => {
    const redis = await startRedis();
    const rate = redisRate(await connectTo(redis, "ioredis"), { prefix: "shop:" });
    await rate.take("key", 100, 1_000_000);
    const look = lookInto(redis);
    expect(await look.keys("*")).toEqual(["shop:newstore-sdk:rate:key"]);
    expect(await look.llen("shop:newstore-sdk:rate:key")).toBe(100);
    await rate.take("short", 50, 1);
    const lifeMs = await look.pttl("shop:newstore-sdk:rate:short");
    expect(lifeMs).toBeGreaterThan(0);
    expect(lifeMs).toBeLessThanOrEqual(1_000);
  });
});

describeWithRedis("a rate that processes share", () => {
  const PER_SECOND = 40;
  const TURNS = 25;
  const KINDS = ["node-redis", "ioredis", "node-redis", "ioredis"] as const;
  let bundle: Awaited<ReturnType<typeof prepareProcesses>>;
  let processes: Processes | undefined;

  beforeAll(async () => {
    bundle = await prepareProcesses();
  }, 60_000);
  afterAll(() => bundle.remove());
  afterEach(() => processes?.stop());

  it("is kept in every second, and used to the full", async () => {
    const redis = await startRedis();
    // Redis itself says when each turn was granted: what the processes could say would be late by a little.
    const monitor = await lookInto(redis).monitor();
    const grantedAtMicros: number[] = [];
    monitor.on("monitor", (_: string, [command, , moment]: string[]) => {
      if (command?.toUpperCase() === "LPUSH") grantedAtMicros.push(Number(moment));
    });
    processes = processesOn(redis, bundle.file);
    const take = { key: "tenant", ratePerSecond: PER_SECOND, turns: TURNS };
    const started = KINDS.map((client) => processes?.start({ client, take })).filter((one) => one !== undefined);
    await processes.release(started);
    await Promise.all(started.map(({ result }) => result));
    const total = KINDS.length * TURNS;
    while (grantedAtMicros.length < total) await new Promise((resolve) => setTimeout(resolve, 10));
    monitor.disconnect();
    const inSecondFrom = (start: number) =>
      grantedAtMicros.filter((moment) => moment >= start && moment < start + 1_000_000).length;
    expect(Math.max(...grantedAtMicros.map(inSecondFrom))).toBe(PER_SECOND);
    expect(grantedAtMicros).toHaveLength(total);
  }, 30_000);
});
