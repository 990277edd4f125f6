// Slow (some seven seconds): a lock runs out in real time.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { LONGEST_TURN_WAIT_MS } from "../../src/auth/take-turn.js";
import { type Bundle, bundle } from "../support/bundle.js";
import { until } from "../support/clock.js";
import { describeWithRedis, startRedis, stopRedis } from "../support/redis.js";
import { type Received, startServer, stopServers } from "../support/server.js";
import { type Processes, processesOn } from "./processes.js";

describeWithRedis("processes whose lock's holder dies", () => {
  let program: Bundle;
  let processes: Processes;

  beforeAll(async () => {
    program = await bundle("test/redis/process.ts");
  });
  afterAll(() => program.remove());
  afterEach(async () => {
    await processes.stop();
    await stopServers();
    await stopRedis();
  });

  it("go on within the lock's time to live, with one more request", async () => {
    const redis = await startRedis();
    const askedAtMs: number[] = [];
    const issued = { body: { access_token: "second", expires_in: 3_600 } };
    const server = await startServer([{ body: { id: "a" } }], (_, index) => {
      askedAtMs.push(Date.now());
      return index === 0 ? "stall" : issued;
    });
    processes = processesOn(redis, program.file);
    const call = { url: server.url };
    const holder = processes.start({ client: "node-redis", call });
    const others = (["ioredis", "node-redis", "ioredis", "node-redis"] as const).map((client) =>
      processes.start({ client, call }),
    );
    // What it takes to start them is none of the time that is measured.
    await processes.areReady([holder, ...others]);
    await processes.release([holder]);
    await until(() => server.tokenRequests.length > 0);
    const lockedAtMs = Date.now();
    await processes.release(others);
    await holder.kill();
    const results = await Promise.all(others.map(({ result }) => result));
    // When the next one requested it, not when all had ended. A lock that outlived its holder would have been waited
    // for as long as a call waits at most.
    expect((askedAtMs[1] ?? Number.NaN) - lockedAtMs).toBeLessThan(LONGEST_TURN_WAIT_MS);
    expect(results).toEqual(Array.from({ length: 4 }, () => ({ token: "second", warnings: [] })));
    expect(server.tokenRequests).toHaveLength(2);
    const bearerOf = ({ headers }: Received) => headers.authorization;
    expect(server.requests.map(bearerOf)).toEqual(Array.from({ length: 4 }, () => "Bearer second"));
  });
});
