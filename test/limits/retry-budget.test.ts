import { afterEach, describe, expect, it } from "vitest";
import { createRetryBudget, RetryBudget } from "../../src/limits/retry-budget.js";
import { quickWaits } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { startServer, stopServers } from "../support/server.js";
import { send, transportTo } from "../support/transport.js";
import { injectOrder, operation } from "../transport/descriptors.js";

afterEach(stopServers);

/** A clock that stands still, and waits that pass at once all the same. */
const stopped = () => ({ ...quickWaits(), monotonicMs: () => 1_000_000 });

describe("the bucket", () => {
  it("holds ten seconds' worth at the start, and gains with time and calls", () => {
    const budget = new RetryBudget({ ratio: 0.2, perSecond: 10 });
    const takeAll = (nowMs: number) => {
      let taken = 0;
      while (budget.withdraw(nowMs)) taken += 1;
      return taken;
    };
    expect(takeAll(0)).toBe(100);
    expect(takeAll(500)).toBe(5);
    for (let call = 0; call < 10; call += 1) budget.deposit();
    expect(takeAll(500)).toBe(2);
    expect(takeAll(1_000_000)).toBe(100);
    expect(takeAll(0)).toBe(0);
  });

  it("never gives out more than it held and gained", () => {
    const steps = fc.array(fc.record({ gapMs: fc.integer({ min: 0, max: 2_000 }), calls: fc.nat(20) }));
    fc.assert(
      fc.property(steps, (list) => {
        const budget = new RetryBudget({ ratio: 0.2, perSecond: 1 });
        let nowMs = 0;
        let [calls, taken] = [0, 0];
        budget.withdraw(nowMs);
        for (const step of list) {
          nowMs += step.gapMs;
          for (let call = 0; call < step.calls; call += 1) budget.deposit();
          calls += step.calls;
          while (budget.withdraw(nowMs)) taken += 1;
        }
        expect(taken).toBeLessThanOrEqual(9 + nowMs / 1_000 + calls * 0.2 + 1e-6);
      }),
    );
  });

  it.each([
    [0.2, 5],
    [0.1, 10],
    [1 / 3, 3],
    [1 - 1e-9, 1],
  ])(
    "gives one retry for parts of %d a call after %d calls, also where they add up to a little less",
    (ratio, calls) => {
      const budget = new RetryBudget({ ratio, perSecond: 0 });
      while (budget.withdraw(0));
      for (let call = 1; call < calls; call += 1) budget.deposit();
      expect(budget.withdraw(0)).toBe(false);
      budget.deposit();
      expect([budget.withdraw(0), budget.withdraw(0)]).toEqual([true, false]);
    },
  );

  const unusable = [-1, Number.NaN, Number.POSITIVE_INFINITY, "5", null, true, [5], 5n, Symbol("5")];
  const given = unusable.map((value) => ({ ratio: value }));
  it.each([...given, { perSecond: Number.NaN }])("refuses %o", (given) => {
    const options = given as Parameters<typeof createRetryBudget>[0];
    expect(() => createRetryBudget(options)).toThrow(
      expect.objectContaining({
        kind: "configuration",
        message: expect.stringMatching(/retry.budget.(ratio|perSecond)/),
      }),
    );
  });
});

it("is no budget where the option says so", () => {
  expect(createRetryBudget(false)).toBeUndefined();
  expect(createRetryBudget(undefined)).toBeInstanceOf(RetryBudget);
});

describe("a client whose calls all fail", () => {
  it("sends 100 retries at once and then passes failures on, still retryable, with one warning", async () => {
    const server = await startServer([{ status: 503 }]);
    const lines: string[] = [];
    const logger = { warn: (line: string) => void lines.push(line) };
    const transport = transportTo(server, { clock: stopped(), rateLimit: false, logger });
    const errors = await Promise.all(Array.from({ length: 200 }, () => failureOf(send(transport, operation()))));
    const retries = server.requests.length - 200;
    expect(retries).toBeGreaterThanOrEqual(100);
    expect(retries).toBeLessThanOrEqual(100 + 200 * 0.2);
    expect(errors.filter(({ retryable }) => retryable)).toHaveLength(200);
    expect(errors.at(-1)).toMatchObject({ kind: "api", status: 503, attempts: 1 });
    expect(lines).toEqual([expect.stringContaining("the retry budget is empty")]);
  });

  it("shares the budget with clients made of it, unless it is changed; false is no limit", async () => {
    const server = await startServer([{ status: 503 }]);
    const options = { clock: stopped(), rateLimit: false, retry: { budget: { ratio: 0, perSecond: 1 } } } as const;
    const transport = transportTo(server, options);
    for (let call = 0; call < 5; call += 1) await failureOf(send(transport, operation()));
    const attempts = async (client: typeof transport) => (await failureOf(send(client, operation()))).attempts;
    expect(await attempts(transport)).toBe(1);
    expect(await attempts(transport.withOptions({ timeouts: { totalMs: 60_000 } }))).toBe(1);
    expect(await attempts(transport.withOptions({ retry: { retries: 3 } }))).toBe(1);
    expect(await attempts(transport.withOptions({ retry: { budget: { perSecond: 1 } } }))).toBe(3);
    expect(await attempts(transport.withOptions({ retry: { budget: false } }))).toBe(3);
  });

  it("goes on asking for the outcome of an order", async () => {
    const server = await startServer((_, index) => (index < 8 ? { status: 504 } : { body: { id: "1" } }));
    const transport = transportTo(server, { retry: { budget: { ratio: 0, perSecond: 0 } } });
    for (let call = 0; call < 5; call += 1) transport.withOptions({});
    expect(await send(transport, injectOrder, { body: { external_id: "O-1" } })).toMatchObject({ attempts: 9 });
  });
});
