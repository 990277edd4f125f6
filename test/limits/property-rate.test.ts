import { describe, expect, it } from "vitest";
import { sleep } from "../../src/core/wait.js";
import { RateWindow } from "../../src/limits/rate-window.js";
import type { SharedRate } from "../../src/limits/shared-rate.js";
import { createTransport } from "../../src/transport/create-transport.js";
import * as fc from "../support/fast-check.js";
import { type VirtualTime, virtualTime } from "../support/virtual-time.js";
import { operation } from "../transport/descriptors.js";

const NEVER = new AbortController().signal;
const read = operation({ security: "bearer" });

/** What happens to the clients of one schedule. */
interface Schedule {
  readonly ratePerSecond: number;
  readonly clients: number;
  /** When each call starts. */
  readonly startsAtMs: readonly number[];
  /** How long each token takes to come. */
  readonly tokenMs: readonly number[];
  /** How long a token lives, in seconds. */
  readonly lifeSeconds: number;
  /** Statuses of the responses, over and over. */
  readonly statuses: readonly number[];
}

const schedules: fc.Arbitrary<Schedule> = fc.record({
  ratePerSecond: fc.integer({ min: 1, max: 12 }),
  clients: fc.integer({ min: 1, max: 4 }),
  startsAtMs: fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 60 }),
  tokenMs: fc.array(fc.integer({ min: 0, max: 8_000 }), { minLength: 1, maxLength: 3 }),
  lifeSeconds: fc.constantFrom(2, 20, 3_600),
  statuses: fc.array(fc.constantFrom(200, 200, 200, 401, 403, 429, 503), { minLength: 1, maxLength: 7 }),
});

/** A rate that several clients take turns of. */
function sharedBy(ratePerSecond: number, time: VirtualTime): SharedRate {
  const windows = new Map<string, RateWindow>();
  return {
    async take(key, _, count) {
      const window = windows.get(key) ?? new RateWindow(ratePerSecond);
      windows.set(key, window);
      const waitMs = window.waitMs(time.monotonicMs());
      if (waitMs === 0) for (let turn = 0; turn < count; turn += 1) window.take(time.monotonicMs());
      return waitMs;
    },
  };
}

/** When requests went out to the tenant, those for tokens not counted. */
async function departuresOf(schedule: Schedule, isShared: boolean): Promise<readonly number[][]> {
  const { ratePerSecond, clients, startsAtMs, tokenMs, lifeSeconds, statuses } = schedule;
  const time = virtualTime(() => 0.5);
  const shared = isShared ? sharedBy(ratePerSecond, time) : undefined;
  const sentMs = Array.from({ length: clients }, (): number[] => []);
  let tokens = 0;
  let responses = 0;
  const transports = sentMs.map((sent) =>
    createTransport({
      baseUrl: "http://localhost",
      clock: time,
      validate: { requests: "off", responses: "off" },
      timeouts: { totalMs: 60_000 },
      rateLimit: { perSecond: ratePerSecond, shared },
      credentials: async () => {
        tokens += 1;
        await sleep(time, tokenMs[tokens % tokenMs.length] ?? 0, NEVER);
        return { accessToken: `token-${tokens}`, expiresInSeconds: lifeSeconds };
      },
      fetch: async () => {
        sent.push(time.monotonicMs());
        responses += 1;
        return Response.json({}, { status: statuses[responses % statuses.length] ?? 200 });
      },
    }),
  );
  let open = startsAtMs.length;
  for (const [index, startMs] of startsAtMs.entries()) {
    time.startTimer(startMs, () => {
      const transport = transports[index % clients];
      const settle = () => {
        open -= 1;
      };
      transport?.send({ operation: read, input: {}, options: {} }).then(settle, settle);
    });
  }
  while (open > 0) {
    time.runNext();
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  return sentMs;
}

/** Most departures in any second that begins with one of them. */
function mostInASecond(departuresMs: readonly number[]): number {
  const sorted = [...departuresMs].sort((a, b) => a - b);
  const counts = sorted.map((startMs) => sorted.filter((atMs) => atMs >= startMs && atMs < startMs + 1_000).length);
  return Math.max(0, ...counts);
}

describe("no second of any schedule holds more requests than the rate", () => {
  it("of one client, while tokens are awaited, refused and renewed, and attempts fail", async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        for (const sentMs of await departuresOf(schedule, false))
          expect(mostInASecond(sentMs)).toBeLessThanOrEqual(schedule.ratePerSecond);
      }),
      { numRuns: 40 },
    );
  });

  it("of several that share it, each with a token of its own", async () => {
    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        const sentMs = await departuresOf(schedule, true);
        expect(mostInASecond(sentMs.flat())).toBeLessThanOrEqual(schedule.ratePerSecond);
      }),
      { numRuns: 40 },
    );
  });

  it("where the token stalls for ten seconds, and all calls have come by then", async () => {
    const [sentMs = []] = await departuresOf(
      {
        ratePerSecond: 100,
        clients: 1,
        startsAtMs: Array.from({ length: 600 }, (_, index) => index * 10),
        tokenMs: [10_000],
        lifeSeconds: 3_600,
        statuses: [200],
      },
      false,
    );
    expect(sentMs).toHaveLength(600);
    expect(mostInASecond(sentMs)).toBeLessThanOrEqual(100);
  });

  it("and a token that runs out while its request waits is replaced before that goes", async () => {
    const [sentMs = []] = await departuresOf(
      {
        ratePerSecond: 1,
        clients: 1,
        startsAtMs: [0, 0, 0, 0, 0, 0, 0, 0],
        tokenMs: [100],
        lifeSeconds: 4,
        statuses: [200],
      },
      false,
    );
    expect(sentMs.length).toBeGreaterThanOrEqual(8);
    expect(mostInASecond(sentMs)).toBe(1);
  });
});
