// Slow (some six seconds): it starts real processes, and a rate is kept in real time.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { redisRate } from "../../src/redis/index.js";
import { type Bundle, bundle } from "../support/bundle.js";
import { until } from "../support/clock.js";
import { CLIENT_KINDS, connectTo, describeWithRedis, lookInto, startRedis, stopRedis } from "../support/redis.js";
import { type Processes, processesOn } from "./processes.js";

afterEach(stopRedis);

/** Long enough for no turn to leave the window while a test looks: it lasts 200 seconds. */
const SLOW = 0.005;

/** What is tested is what Redis says, not how soon: a busy machine may take its time. */
const PATIENT = { timeoutMs: 60_000 };

describeWithRedis("a rate in Redis", () => {
  it.each(CLIENT_KINDS)("grants what it has, then says how long to wait, by %s", async (kind) => {
    const redis = await startRedis();
    const rate = redisRate(await connectTo(redis, kind), PATIENT);
    const take = (count: number) => rate.take("key", 3, count);
    // All at once, so that they come to Redis together: within the second, however busy this process is.
    const [first, look, rest, waitMs = 0, lookAgain] = await Promise.all([1, 0, 2, 1, 0].map(take));
    expect([first, look, rest]).toEqual([0, 0, 0]);
    expect(waitMs).toBeGreaterThan(0);
    expect(waitMs).toBeLessThanOrEqual(1_000);
    expect(lookAgain).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, waitMs + 5));
    expect(await take(1)).toBe(0);
  });

  it("grants all or none", async () => {
    const rate = redisRate(await connectTo(await startRedis(), "ioredis"), PATIENT);
    const waits = await Promise.all([8, 3, 2].map((count) => rate.take("key", 10, count)));
    expect(waits).toEqual([0, expect.toSatisfy((waitMs: number) => waitMs > 0), 0]);
  });

  it("lets the windows to come pay for more than it has", async () => {
    const rate = redisRate(await connectTo(await startRedis(), "ioredis"), PATIENT);
    // Five of the third window are free when the second is over.
    const [granted, waitMs, longerMs] = await Promise.all([25, 5, 10].map((count) => rate.take("key", 10, count)));
    expect(granted).toBe(0);
    expect(waitMs).toBeGreaterThan(1_000);
    expect(waitMs).toBeLessThanOrEqual(2_000);
    expect(longerMs).toBeGreaterThan(waitMs ?? Number.NaN);
  });

  it("knows rates below one, and keys apart", async () => {
    const rate = redisRate(await connectTo(await startRedis(), "node-redis"), PATIENT);
    expect(await rate.take("one", SLOW, 1)).toBe(0);
    expect(await rate.take("one", SLOW, 1)).toBeGreaterThan(100_000);
    expect(await rate.take("two", SLOW, 1)).toBe(0);
  });

  it("keeps as many moments as count, as long as they count, under its prefix", async () => {
    const redis = await startRedis();
    const rate = redisRate(await connectTo(redis, "ioredis"), { ...PATIENT, prefix: "shop:" });
    await rate.take("key", 100, 1_000_000);
    const look = lookInto(redis);
    expect(await look.keys("*")).toEqual(["shop:newstore-sdk:rate:key"]);
    expect(await look.llen("shop:newstore-sdk:rate:key")).toBe(100);
    await rate.take("slow", SLOW, 1);
    const lifeMs = await look.pttl("shop:newstore-sdk:rate:slow");
    expect(lifeMs).toBeGreaterThan(100_000);
    expect(lifeMs).toBeLessThanOrEqual(200_000);
  });
});

describeWithRedis("a rate that processes share", () => {
  const PER_SECOND = 40;
  const TURNS = 25;
  /** Redis looks at its clock for the script, and again for the one who looks on. */
  const TOLERANCE_MICROS = 50_000;
  const KINDS = ["node-redis", "ioredis", "node-redis", "ioredis"] as const;
  let program: Bundle;
  let processes: Processes | undefined;

  beforeAll(async () => {
    program = await bundle("test/redis/process.ts");
  });
  afterAll(() => program.remove());
  afterEach(() => processes?.stop());

  it("is kept in every second, and used to the full", async () => {
    const redis = await startRedis();
    // Redis itself says what was asked and granted, and when: what the processes could say would be late by a little.
    const monitor = await lookInto(redis).monitor();
    const asked: { readonly atMicros: number; grantedAtMicros?: number }[] = [];
    monitor.on("monitor", (time: string, [command, , moment]: string[]) => {
      if (command?.toUpperCase() === "TIME") asked.push({ atMicros: Number(time) * 1_000_000 });
      const last = asked.at(-1);
      if (command?.toUpperCase() === "LPUSH" && last !== undefined) last.grantedAtMicros = Number(moment);
    });
    processes = processesOn(redis, program.file);
    const take = { key: "tenant", ratePerSecond: PER_SECOND, turns: TURNS };
    const started = KINDS.map((client) => processes?.start({ client, take })).filter((one) => one !== undefined);
    await processes.release(started);
    await Promise.all(started.map(({ result }) => result));
    const grants = () => asked.flatMap(({ grantedAtMicros }) => grantedAtMicros ?? []);
    await until(() => grants().length === KINDS.length * TURNS);
    monitor.disconnect();
    const grantsFrom = (start: number, lengthMicros = 1_000_000) =>
      grants().filter((moment) => moment >= start && moment < start + lengthMicros).length;
    expect(Math.max(...grants().map((moment) => grantsFrom(moment)))).toBeLessThanOrEqual(PER_SECOND);
    // To the full: who was refused found the second before it used up, however slow the processes were.
    for (const { atMicros, grantedAtMicros } of asked)
      if (grantedAtMicros === undefined)
        expect(
          grantsFrom(atMicros - 1_000_000 - TOLERANCE_MICROS, 1_000_000 + TOLERANCE_MICROS),
        ).toBeGreaterThanOrEqual(PER_SECOND);
  });
});
