import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Clock } from "../../src/core/clock.js";
import { clockOf } from "../../src/core/own-clock.js";
import { systemClock } from "../../src/core/system-clock.js";
import { within } from "../../src/core/wait.js";
import { createSendHttp } from "../../src/transport/send-http.js";
import { rounds } from "../support/clock.js";
import * as fc from "../support/fast-check.js";

let unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeEach(() => {
  unhandled = [];
  process.on("unhandledRejection", note);
});
afterEach(() => void process.off("unhandledRejection", note));

const raise = (): never => {
  throw new Error("broken");
};

/** What a reading may be that is none. */
const odd = fc.constantFrom<() => unknown>(
  raise,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => undefined,
  () => "7",
  () => 7n,
);

describe("a clock of the caller's that does not do what a clock does", () => {
  it.each(["nowMs", "monotonicMs"] as const)("counts on from its last reading, by %s", (name) => {
    const readings = fc.array(fc.oneof(fc.double({ min: 0, max: 1e13, noNaN: true }), odd), { maxLength: 20 });
    fc.assert(
      fc.property(readings, fc.double({ min: 0, max: 1e13, noNaN: true }), (later, first) => {
        const left = [first, ...later];
        const clock = clockOf({ ...systemClock, [name]: () => given(left.shift()) as number });
        let last = first;
        for (const reading of [first, ...later]) {
          if (typeof reading === "number") last = reading;
          expect(clock[name]()).toBe(last);
        }
      }),
    );
  });

  it.each(["nowMs", "monotonicMs"] as const)("is refused by name where it never had one, by %s", (name) => {
    fc.assert(
      fc.property(odd, (reading) => {
        const clock = clockOf({ ...systemClock, [name]: reading as () => number });
        expect(() => clock[name]()).toThrow(`has a ${name} that gives no number`);
      }),
    );
  });

  it("draws numbers from 0 to 1 whatever its own are", () => {
    const drawn = fc.oneof(
      odd,
      fc.double().map((value) => () => value),
    );
    fc.assert(
      fc.property(drawn, (random) => {
        const value = clockOf({ ...systemClock, random: random as () => number }).random();
        expect(value >= 0 && value < 1).toBe(true);
      }),
    );
  });

  it("leaves no rejection that nobody handles where it starts no timer", async () => {
    const clock: Clock = { ...systemClock, startTimer: raise };
    const work = () => Promise.reject(new Error("of the work"));
    await expect(within(clock, 5, work())).rejects.toThrow("broken");
    await rounds(5);
    expect(unhandled).toEqual([]);
  });

  it("leaves no response to itself where a request has gone", async () => {
    let left = 0;
    const body = {
      cancel: async () => {
        left += 1;
      },
    };
    for (const response of [Promise.reject(new Error("reset")), Promise.resolve({ status: 200, body })]) {
      const send = createSendHttp((() => response) as never);
      const request = { operation: { id: "any", statuses: [] }, url: "https://acme.example/", method: "GET" };
      await expect(
        send({ ...request, headers: {}, onSent: raise } as never, new AbortController().signal),
      ).rejects.toThrow();
    }
    await rounds(5);
    expect([unhandled, left]).toEqual([[], 1]);
  });
});

function given(reading: number | (() => unknown) | undefined): unknown {
  return typeof reading === "function" ? reading() : reading;
}
