import { describe, expect, it } from "vitest";
import { asked, facade } from "../support/client.js";
import { fakeClock, until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";

const key = (index: number) => ({ product_id: `P${index}`, fulfillment_node_id: "DC01" });

/** Gives so many keys and then nothing, not even an end. */
function hangingAfter(keys: number) {
  const state = { isWaitedFor: false, isTold: false };
  const source = {
    [Symbol.asyncIterator]() {
      let given = 0;
      return {
        next() {
          given += 1;
          if (given <= keys) return Promise.resolve({ done: false as const, value: key(given) });
          state.isWaitedFor = true;
          return new Promise<never>(() => {});
        },
        return() {
          state.isTold = true;
          return new Promise<never>(() => {});
        },
      };
    },
  };
  return { state, source };
}

describe("availability.get of a source that hangs", () => {
  it.each([0, 1, 2_000, 4_500])(
    "after %i keys ends after timeouts.totalMs, and says whose the wait was",
    async (keys) => {
      const clock = fakeClock();
      const { newstore } = facade({}, { clock });
      const { state, source } = hangingAfter(keys);
      const failing = failureOf(newstore.availability.get(source, { timeouts: { totalMs: 5_000 } }));
      await until(() => state.isWaitedFor);
      clock.advance(5_000);
      const error = await failing;
      expect(error).toMatchObject({ kind: "timeout", retryable: true, next: "resend" });
      expect(error.message).toContain("availability.get: the source gave nothing more for timeouts.totalMs, 5000 ms.");
      expect(state.isTold).toBe(true);
    },
  );

  it("ends at once with the signal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1, 1_999, 2_001), async (keys) => {
        const { newstore } = facade();
        const { state, source } = hangingAfter(keys);
        const controller = new AbortController();
        const failing = failureOf(newstore.availability.get(source, { signal: controller.signal }));
        await until(() => state.isWaitedFor);
        controller.abort(new Error("enough"));
        expect(await failing).toMatchObject({ kind: "aborted", message: expect.stringContaining("availability.get") });
        expect(state.isTold).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it("is not what a slow one is: each key has its own time", async () => {
    const clock = fakeClock();
    const { newstore, sandbox } = facade({}, { clock });
    async function* slow() {
      for (let index = 1; index <= 4; index += 1) {
        await new Promise((resolve) => setImmediate(resolve));
        clock.advance(4_000);
        yield key(index);
      }
    }
    const { items, unknown } = await newstore.availability.get(slow(), { timeouts: { totalMs: 5_000 } });
    expect(items.length + unknown.length).toBe(4);
    expect(asked(sandbox)["listAtp"]).toBe(1);
  });
});
