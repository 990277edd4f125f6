import { describe, expect, it } from "vitest";
import { createTransport } from "../../src/transport/create-transport.js";
import * as fc from "../support/fast-check.js";
import { playOut } from "../support/play-out.js";
import { virtualTime } from "../support/virtual-time.js";

/**
 * Tokens for any number of callers who come at any time, from a source that takes any time, fails at any time and gives
 * tokens of any life. Time is virtual; there is nothing to connect to.
 */

/** How a request for a token goes; what is not said goes well. */
interface SourcePlan {
  readonly takesMs: readonly number[];
  readonly fails: readonly boolean[];
  readonly expiresInSeconds: number;
}

interface Caller {
  readonly cameAtMs: number;
  readonly servedAtMs: number;
  /** Number of the request that the token came from; `undefined` when it failed. */
  readonly token: number | undefined;
}

interface Request {
  readonly askedAtMs: number;
  endedAtMs: number;
  readonly fails: boolean;
}

async function observe(arrivalsMs: readonly number[], plan: SourcePlan) {
  const time = virtualTime(() => 0.5);
  const startMs = time.nowMs();
  const requests: Request[] = [];
  const callers: Caller[] = [];
  let open = 0;
  let mostOpen = 0;
  const credentials = () =>
    new Promise<{ accessToken: string; expiresInSeconds: number }>((resolve, reject) => {
      const index = requests.length;
      const fails = plan.fails[index] ?? false;
      const request = { askedAtMs: time.nowMs() - startMs, endedAtMs: Number.POSITIVE_INFINITY, fails };
      requests.push(request);
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      time.startTimer(plan.takesMs[index] ?? 0, () => {
        open -= 1;
        request.endedAtMs = time.nowMs() - startMs;
        if (fails) reject(new Error("down"));
        else resolve({ accessToken: `t${index}`, expiresInSeconds: plan.expiresInSeconds });
      });
    });
  const transport = createTransport({ baseUrl: "https://acme.example", credentials, clock: time });
  for (const cameAtMs of arrivalsMs) {
    time.startTimer(cameAtMs, () => {
      const note = (token: number | undefined) => callers.push({ cameAtMs, servedAtMs: time.nowMs() - startMs, token });
      transport.accessToken().then(
        (token) => note(Number(token.slice(1))),
        () => note(undefined),
      );
    });
  }
  await playOut(time);
  return { requests, callers, mostOpen };
}

const arrivals = (mostMs: number) => fc.array(fc.integer({ min: 0, max: mostMs }), { minLength: 1, maxLength: 60 });
const delays = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 8 });
const failures = fc.array(fc.boolean(), { maxLength: 8 });

describe("any number of callers", () => {
  it("make one request, whenever they come and however long it takes", async () => {
    await fc.assert(
      fc.asyncProperty(arrivals(60_000), fc.integer({ min: 0, max: 60_000 }), async (times, takesMs) => {
        const { requests, callers } = await observe(times, { takesMs: [takesMs], fails: [], expiresInSeconds: 3_600 });
        expect(requests).toHaveLength(1);
        expect(callers.map(({ token }) => token)).toEqual(times.map(() => 0));
      }),
      { numRuns: 100 },
    );
  });

  it("share a failure, and those who come after it make one more request, not one each", async () => {
    await fc.assert(
      fc.asyncProperty(arrivals(20_000), delays, failures, async (times, takesMs, fails) => {
        const { requests, callers, mostOpen } = await observe(times, { takesMs, fails, expiresInSeconds: 3_600 });
        expect(mostOpen).toBe(1);
        expect(callers).toHaveLength(times.length);
        // A request is made when somebody comes and there is neither a token nor a request to wait for.
        const good = requests.findIndex((request) => !request.fails);
        expect(requests.length).toBe(good === -1 ? requests.length : good + 1);
        for (const { cameAtMs, servedAtMs, token } of callers) {
          if (token !== undefined) expect(token).toBe(good);
          else
            expect(requests.some((one) => one.fails && one.endedAtMs === servedAtMs && one.askedAtMs <= cameAtMs)).toBe(
              true,
            );
        }
      }),
      { numRuns: 200 },
    );
  });

  it("never get a token that has ended, and never cause two requests at once, whatever its life", async () => {
    const lives = fc.integer({ min: 1, max: 600 });
    await fc.assert(
      fc.asyncProperty(arrivals(900_000), delays, failures, lives, async (times, takesMs, fails, expiresInSeconds) => {
        const { requests, callers, mostOpen } = await observe(times, { takesMs, fails, expiresInSeconds });
        expect(mostOpen).toBe(1);
        expect(callers).toHaveLength(times.length);
        for (const { servedAtMs, token } of callers) {
          const request = token === undefined ? undefined : requests[token];
          if (request === undefined) continue;
          const endsAtMs = request.askedAtMs + expiresInSeconds * 1_000;
          // Who waited for it takes it as it comes.
          if (servedAtMs !== request.endedAtMs) expect(servedAtMs).toBeLessThan(endsAtMs);
        }
        const good = requests.filter((request) => !request.fails);
        // None is asked for before three quarters of the last one's life are over.
        for (const [index, { askedAtMs }] of good.entries()) {
          const last = good[index - 1];
          if (last === undefined) continue;
          expect(askedAtMs - last.askedAtMs).toBeGreaterThanOrEqual(expiresInSeconds * 1_000 * 0.5);
        }
      }),
      { numRuns: 200 },
    );
  });
});
