import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inParallel } from "../../src/resources/lib/in-parallel.js";
import { rounds } from "../support/clock.js";
import * as fc from "../support/fast-check.js";

let unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeEach(() => {
  unhandled = [];
  process.on("unhandledRejection", note);
});
afterEach(() => void process.off("unhandledRejection", note));

const RAW = new RangeError("out of range");

/** Where one of the caller's or the SDK's own parts fails, and how. */
const FAILURES = [
  "work rejects",
  "work throws",
  "wanting throws",
  "next throws",
  "next rejects",
  "done throws",
  "value throws",
] as const;
type Failure = (typeof FAILURES)[number];

/** More numbers than are needed, the one at `at` of which fails; `onReturn` hears that the source was told. */
function source(failure: Failure, at: number, onReturn: () => void): AsyncIterable<number> {
  let next = 0;
  const raise = (): never => {
    throw RAW;
  };
  const step = (value: number): unknown => {
    if (value !== at) return { done: value >= 60, value };
    if (failure === "next throws") return raise();
    if (failure === "next rejects") return Promise.reject(RAW);
    if (failure === "done throws") return Object.defineProperty({ value }, "done", { get: raise });
    if (failure === "value throws") return Object.defineProperty({ done: false }, "value", { get: raise });
    return { done: false, value };
  };
  const iterator = {
    next: () => step(next++) as Promise<IteratorResult<number>>,
    return: () => {
      onReturn();
      // The worst that a source can do when it is told.
      throw new Error("cannot be told");
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}

describe("items that are worked on side by side", () => {
  it("end with what failed, whatever fails, after the results that were still to come", async () => {
    const cases = fc.record({
      failure: fc.constantFrom(...FAILURES),
      at: fc.integer({ min: 0, max: 12 }),
      concurrency: fc.integer({ min: 1, max: 5 }),
      turns: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ failure, at, concurrency, turns }) => {
        let told = 0;
        let begun = 0;
        const work = (item: number): Promise<number> => {
          begun += 1;
          if (item === at && failure === "work throws") throw RAW;
          return (async () => {
            for (let turn = 0; turn < (turns[item % turns.length] ?? 0); turn += 1) await Promise.resolve();
            if (item === at && failure === "work rejects") throw RAW;
            return item;
          })();
        };
        const isWanted = (item: number) => {
          if (item === at && failure === "wanting throws") throw RAW;
          return true;
        };
        const results: number[] = [];
        let end: unknown = "it hangs";
        void (async () => {
          for await (const result of inParallel(
            source(failure, at, () => {
              told += 1;
            }),
            work,
            { concurrency, isWanted },
          ))
            results.push(result);
        })().then(
          () => {
            end = "well";
          },
          (thrown: unknown) => {
            end = thrown;
          },
        );
        await rounds(20);
        expect(end).toBe(RAW);
        expect(unhandled).toEqual([]);
        expect(results.length).toBe(failure.startsWith("work") ? begun - 1 : begun);
        expect(results).toEqual(expect.arrayContaining(Array.from({ length: at }, (_, index) => index)));
        // A source that threw has ended by that.
        expect(told).toBe(failure.startsWith("work") ? 1 : 0);
      }),
    );
  });

  it("end with what their work failed with also while the source gives nothing more", async () => {
    const silent: AsyncIterable<number> = {
      async *[Symbol.asyncIterator]() {
        yield 1;
        await new Promise(() => {});
      },
    };
    const reading = inParallel(silent, () => Promise.reject(RAW), { concurrency: 2 }).next();
    const end = reading.catch((thrown: unknown) => thrown);
    expect(await Promise.race([end, rounds(50).then(() => "it hangs")])).toBe(RAW);
    expect(unhandled).toEqual([]);
  });
});
