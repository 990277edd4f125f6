// Some seconds: it starts real Redis servers, and a rate is kept in real time.
import { Redis } from "ioredis";
import { afterEach, expect, it } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { redisRate } from "../../src/redis/index.js";
import { createTransport } from "../../src/transport/index.js";
import { until } from "../support/clock.js";
import { describeWithRedis, lookInto, startRedis, stopRedis, type TestRedis } from "../support/redis.js";
import { send } from "../support/transport.js";
import { operation } from "../transport/descriptors.js";

afterEach(async () => {
  for (const client of clients.splice(0)) client.disconnect();
  await stopRedis();
});

const HOUR_S = 3_600;
const PATIENT = { timeoutMs: 60_000 };
const clients: Redis[] = [];

/** Where the test's own list of what was granted is, and when, by the clock that nobody sets. */
const GRANTS = "grants";

/** A Redis whose clock can be set: the same script, with another clock in the place of Redis' own. */
function withClock(redis: TestRedis) {
  // Kept in Redis, as its clock is: a script that is under way when it is set is run by the one or the other.
  const offset = "tonumber(redis.call('GET', 'offset') or 0)";
  const set = (script: string) =>
    script.replace("redis.call('TIME')", `{redis.call('TIME')[1] + ${offset}, redis.call('TIME')[2]}`).replace(
      /return 0$/,
      `local real = redis.call('TIME')
         redis.call('RPUSH', '${GRANTS}', string.format('%.0f %d', real[1] * 1000000 + real[2], count))
         return 0`,
    );
  const connect = () => {
    const client = new Redis({ port: redis.port, host: "127.0.0.1" });
    const run = client.eval.bind(client) as (...given: unknown[]) => Promise<unknown>;
    Object.assign(client, { eval: (script: string, ...rest: unknown[]) => run(set(script), ...rest) });
    client.on("error", () => {});
    clients.push(client);
    return client;
  };
  const look = lookInto(redis);
  const setBy = (seconds: number) => look.incrby("offset", seconds);
  return { connect, setBy };
}

describeWithRedis("a Redis whose clock is set back", () => {
  it("counts what was taken as if it were from now: nobody waits until the clock has caught up", async () => {
    const redis = withClock(await startRedis());
    const rate = redisRate(redis.connect(), PATIENT);
    expect(await rate.take("key", 3, 3)).toBe(0);
    await redis.setBy(-HOUR_S);
    const waitMs = await rate.take("key", 3, 1);
    expect(waitMs).toBeGreaterThan(0);
    expect(waitMs).toBeLessThanOrEqual(1_000);
    await new Promise((resolve) => setTimeout(resolve, waitMs + 5));
    expect(await rate.take("key", 3, 3)).toBe(0);
  });

  it("does not let windows be paid for twice or forgotten, where they were paid for ahead", async () => {
    const redis = withClock(await startRedis());
    const rate = redisRate(redis.connect(), PATIENT);
    // Two hundred seconds a window: nothing passes while the test looks.
    expect(await rate.take("key", 0.01, 3)).toBe(0);
    const before = await rate.take("key", 0.01, 1);
    expect(before).toBeGreaterThan(200_000);
    expect(before).toBeLessThanOrEqual(300_000);
    await redis.setBy(-HOUR_S);
    const after = await rate.take("key", 0.01, 1);
    expect(after).toBeGreaterThan(200_000);
    expect(after).toBeLessThanOrEqual(300_000);
  });

  it("keeps the rate of two clients in every second, while their own clocks are set as well", async () => {
    const PER_SECOND = 40;
    const server = await startRedis();
    const redis = withClock(server);
    let wallMs = 0;
    const clock = { ...systemClock, nowMs: () => systemClock.nowMs() + wallMs };
    const transports = [1, 2].map(() =>
      createTransport({
        ...{ tenant: "acme-x", credentials: () => "token", clock, fetch: async () => Response.json({}) },
        rateLimit: { perSecond: PER_SECOND, shared: redisRate(redis.connect(), PATIENT) },
      }),
    );
    const all = Promise.all(
      Array.from({ length: 3 * PER_SECOND }, (_, index) => send(transports[index % 2] as never, operation())),
    );
    const look = lookInto(server);
    const granted = async () =>
      (await look.lrange(GRANTS, 0, -1)).flatMap((line) => {
        const [moment = 0, count = 0] = line.split(" ").map(Number);
        return Array.from({ length: count }, () => moment);
      });
    for (const [turns, seconds] of [
      [20, -HOUR_S],
      [60, -HOUR_S],
      [100, -1],
    ] as const) {
      await until(async () => (await granted()).length >= turns);
      await redis.setBy(seconds);
      wallMs += seconds * -1_000;
    }
    expect((await all).every(({ status }) => status === 200)).toBe(true);
    // A turn of the operation's own rate is none: it has no rate.
    const moments = await granted();
    expect(moments).toHaveLength(3 * PER_SECOND);
    for (const moment of moments)
      expect(moments.filter((other) => other >= moment && other < moment + 1_000_000).length).toBeLessThanOrEqual(
        PER_SECOND,
      );
  });
});

describeWithRedis("a Redis whose clock is set forward", () => {
  it("has no client send more than the rate in any second: it keeps its own as well", async () => {
    const PER_SECOND = 20;
    const redis = withClock(await startRedis());
    const sentAtMs: number[] = [];
    const fetch = async () => {
      sentAtMs.push(performance.now());
      if (sentAtMs.length === 10) await redis.setBy(HOUR_S);
      return Response.json({});
    };
    const shared = redisRate(redis.connect(), PATIENT);
    const options = {
      tenant: "acme-x",
      credentials: () => "token",
      fetch,
      rateLimit: { perSecond: PER_SECOND, shared },
    };
    const transport = createTransport(options);
    await Promise.all(Array.from({ length: 45 }, () => send(transport, operation())));
    expect(sentAtMs).toHaveLength(45);
    for (const [index, atMs] of sentAtMs.entries())
      expect(atMs - (sentAtMs[index - PER_SECOND] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(999);
  });
});
