// Slow (some ten seconds on two free cores, more on busy ones): it starts 64 real processes.
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Bundle, bundle } from "../support/bundle.js";
import { describeWithRedis, startRedis, stopRedis } from "../support/redis.js";
import { startServer, stopServers } from "../support/server.js";
import { type Processes, processesOn } from "./processes.js";

const PROCESSES = 64;

describeWithRedis("64 processes that start cold", () => {
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

  it("make one token request, whichever client each has", async () => {
    const redis = await startRedis();
    const server = await startServer([{ body: {} }], async (_, index) => {
      // Long enough for all the others to find nothing in the store.
      await new Promise((resolve) => setTimeout(resolve, 250));
      return { body: { access_token: `token-${index + 1}`, expires_in: 3_600 } };
    });
    processes = processesOn(redis, program.file);
    const call = { url: server.url, isTokenOnly: true };
    const started = Array.from({ length: PROCESSES }, (_, index) =>
      processes.start({ client: index % 2 === 0 ? "node-redis" : "ioredis", call }),
    );
    await processes.release(started);
    const results = await Promise.all(started.map(({ result }) => result));
    expect(results).toEqual(Array.from({ length: PROCESSES }, () => ({ token: "token-1", warnings: [] })));
    expect(server.tokenRequests).toHaveLength(1);
  }, 300_000);
});
