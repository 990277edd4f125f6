import { afterEach, describe, expect, it } from "vitest";
import { createTransport } from "../../src/transport/create-transport.js";
import { fakeClock, until } from "../support/clock.js";
import { collector } from "../support/collector.js";
import { type FaultServer, startFaultServer } from "./fault-server.js";
import { fault } from "./faults.js";
import { kind } from "./kinds.js";
import { World } from "./world.js";

/**
 * Node's `fetch` follows the signal of a Request by a weak reference: once that Request has been collected, an abort
 * that comes inside the body reaches nobody, and the connection stays open for minutes. The call itself ends in time all
 * the same, so that only the server sees it. What is awaited here is the closing of connections.
 */

let server: FaultServer;
afterEach(() => server.stop());

const CALLS = 10;

describe("after a garbage collection", () => {
  it.each([
    ["deadline", "the global fetch", undefined],
    ["caller", "the global fetch", undefined],
    ["deadline", "a fetch of one's own", (url: string, init: RequestInit) => fetch(url, init)],
    ["caller", "a fetch of one's own", (url: string, init: RequestInit) => fetch(url, init)],
  ] as const)("the %s still closes connections that stall inside the body, with %s", async (who, _, own) => {
    const world = new World({
      stepOf: () => ({ fault: fault("stall inside the body") }),
      recognisesOf: () => "no work",
    });
    server = await startFaultServer();
    const clock = fakeClock();
    const controller = new AbortController();
    const transport = createTransport({ baseUrl: server.host(world), clock, retry: { retries: 0 }, fetch: own });
    const { operation, input } = kind("GET, safe");
    const open = { ...operation, security: "none" } as const;
    const options = { signal: controller.signal };
    const calls = Array.from({ length: CALLS }, (_, index) =>
      transport.send({ operation: open, input: input(`c${index}`), options }).catch(() => {}),
    );
    await until(() => world.stalled === CALLS);
    const collect = collector();
    for (let round = 0; round < 3; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      collect();
    }
    if (who === "deadline") clock.advance(30_000);
    else controller.abort();
    await Promise.all(calls);
    await until(() => world.stalled === 0);
    expect(clock.pending()).toBe(0);
  });
});
