import { afterEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "../../src/core/system-clock.js";
import { fakeClock, quickWaits } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { getOrder, operation } from "./descriptors.js";

afterEach(async () => {
  vi.useRealTimers();
  await stopServers();
});

const TEN_MINUTES_MS = 600_000;

describe("a wall clock that is frozen", () => {
  it("holds no turn up: 25 calls at 20 a second take a second", async () => {
    const server = await startServer([{ body: {} }]);
    vi.useFakeTimers({ toFake: ["Date"], now: 0 });
    const transport = transportTo(server, { clock: systemClock, rateLimit: 20 });
    const calls = Array.from({ length: 25 }, () => send(transport, operation()));
    expect(await Promise.all(calls)).toHaveLength(25);
  });
});

describe.each([
  ["forward", TEN_MINUTES_MS],
  ["back", -TEN_MINUTES_MS],
])("a wall clock that is set %s", (_, stepMs) => {
  it("during a failed attempt takes no retry away", async () => {
    const clock = quickWaits();
    const server = await startServer((_request, index) => {
      clock.setClock(clock.nowMs() + stepMs);
      return index === 0 ? { status: 503 } : { body: { id: "a" } };
    });
    const transport = transportTo(server, { clock, credentials: async () => "given" });
    expect(await send(transport, getOrder, { path: { id: "a" } })).toMatchObject({ attempts: 2 });
  });

  it("changes neither the duration that is reported nor the deadline", async () => {
    const clock = fakeClock();
    const durations: number[] = [];
    const server = await startServer(() => {
      clock.setClock(clock.nowMs() + stepMs);
      clock.advance(40);
      return { body: {} };
    });
    const hooks = { onAttempt: ({ durationMs }: { durationMs: number }) => void durations.push(durationMs) };
    const transport = transportTo(server, { clock, hooks });
    await send(transport, operation(), {}, { timeouts: { totalMs: 50 } });
    expect(durations).toEqual([40]);
    const late = failureOf(send(transport, operation(), {}, { timeouts: { totalMs: 40 } }));
    expect((await late).kind).toBe("timeout");
  });

  it("moves no turn", async () => {
    const clock = quickWaits();
    const server = await startServer([{ body: {} }]);
    const transport = transportTo(server, { clock, rateLimit: 1 });
    await send(transport, operation());
    const startedMs = clock.monotonicMs();
    const next = send(transport, operation());
    clock.setClock(clock.nowMs() + stepMs);
    await next;
    expect(clock.monotonicMs() - startedMs).toBe(1_000);
  });
});
