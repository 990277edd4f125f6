import { afterEach, expect, it } from "vitest";
import { redisRate } from "../../src/redis/index.js";
import { fakeClock, until } from "../support/clock.js";
import { CLIENT_KINDS, connectTo, describeWithRedis, lookInto, startRedis, stopRedis } from "../support/redis.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { getOrder } from "../transport/descriptors.js";

afterEach(async () => {
  await stopServers();
  await stopRedis();
});

/** How soon Redis responds is not what is tested: a busy machine may take its time. */
const PATIENT = { timeoutMs: 60_000 };

/** One turn in 200 seconds of Redis' own time: none comes by itself while a test looks. */
const SLOW = 0.005;

/** How long a client waits at most before it asks Redis again. */
const ASKS_AGAIN_MS = 60_000;

const PATH = { path: { id: "a" } };

describeWithRedis("a call that waits for a turn of a rate in Redis", () => {
  it.each(CLIENT_KINDS)(
    "is bulk: its deadline stands still meanwhile; that of a live call does not, by %s",
    async (kind) => {
      const redis = await startRedis();
      const server = await startServer([{ body: { id: "a" } }]);
      const shared = redisRate(await connectTo(redis, kind), PATIENT);
      const clientOf = (clock: ReturnType<typeof fakeClock>) =>
        transportTo(server, {
          ...{ clock, rateLimit: { perSecond: SLOW, shared }, retry: { retries: 0 } },
          timeouts: { totalMs: 10_000, perAttemptMs: 5_000 },
        });
      // Another process has the turn.
      await send(clientOf(fakeClock()), getOrder, PATH);
      const clock = fakeClock();
      const outcome = (priority: "live" | "bulk") =>
        send(clientOf(clock), getOrder, PATH, { priority }).then(
          ({ status }) => status,
          ({ kind: failed, attempts }) => [failed, attempts],
        );
      const [live, bulk] = [outcome("live"), outcome("bulk")];
      const waits = () => clock.delaysMs.filter((delayMs) => delayMs === ASKS_AGAIN_MS).length;
      await until(() => waits() === 2);
      clock.advance(ASKS_AGAIN_MS);
      expect(await live).toEqual(["timeout", 0]);
      // Six times its deadline, and it asks again.
      await until(() => waits() === 3);
      expect(server.requests).toHaveLength(1);
      await lookInto(redis).flushall();
      clock.advance(ASKS_AGAIN_MS);
      expect(await bulk).toBe(200);
      expect(server.requests).toHaveLength(2);
      expect(clock.pending()).toBe(0);
    },
  );
});
