import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createClock } from "../../src/sandbox/kernel/clock.js";
import { facade, onlyJob } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { order } from "../support/orders.js";

const START_MS = Date.UTC(2026, 2, 2, 12);
const HOUR_MS = 3_600_000;

let elapsedMs = 0;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: START_MS });
  elapsedMs = 5_000;
  vi.spyOn(performance, "now").mockImplementation(() => elapsedMs);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Lets time pass by the clock that nobody sets, and does something else to the machine's date. */
function pass(ms: number, dateStepMs: number): void {
  elapsedMs += ms;
  vi.setSystemTime(Date.now() + dateStepMs);
}

it("work of a sandbox comes due by the time that passed, whatever is done to the date", async () => {
  const step = fc.record({
    passMs: fc.nat(2_000),
    dateStepMs: fc.constantFrom(0, HOUR_MS, -HOUR_MS),
    delayMs: fc.nat(3_000),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
      const clock = createClock();
      const dueAtMs: number[] = [];
      let done = 0;
      for (const { passMs, dateStepMs, delayMs } of steps) {
        dueAtMs.push(elapsedMs + delayMs);
        clock.after(delayMs, () => {
          done += 1;
        });
        pass(passMs, dateStepMs);
        await clock.settle();
        expect(done).toBe(dueAtMs.filter((atMs) => atMs <= elapsedMs).length);
      }
    }),
  );
});

describe.each([
  ["stands still", 0],
  ["is set back by an hour", -HOUR_MS],
])("where the date %s", (_, dateStepMs) => {
  it("an order can be read after its lag, and not before", async () => {
    const { newstore, sandbox } = facade({ readLagMs: 1_000 });
    await newstore.orders.inject(order({ external_id: "1001" }));
    pass(999, dateStepMs);
    expect(await failureOf(newstore.orders.getByExternalId("1001"))).toMatchObject({ status: 404 });
    pass(1, 0);
    expect((await newstore.orders.getByExternalId("1001")).order_uuid).toBe(sandbox.state.orders.list()[0]?.uuid);
  });

  it("an import is done after its delay, and not before", async () => {
    const { newstore } = facade({ importDelayMs: 1_000 });
    const head = { catalog: "c", locale: "en-US" };
    const { id } = onlyJob(await newstore.catalog.importProducts([{ product_id: "A", variant_group_id: "A" }], head));
    pass(999, dateStepMs);
    expect(await newstore.imports.get(id)).toMatchObject({ state: "waiting" });
    pass(1, 0);
    expect(await newstore.imports.get(id)).toMatchObject({ state: "finished" });
  });
});
