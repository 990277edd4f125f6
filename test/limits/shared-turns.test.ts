import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { RateWindow } from "../../src/limits/rate-window.js";
import type { SharedRate } from "../../src/limits/shared-rate.js";
import { SharedTurns, turnsToAskFor } from "../../src/limits/shared-turns.js";
import { type FakeClock, fakeClock } from "../support/clock.js";

const NEVER = new AbortController().signal;
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A rate in this process, that several clients ask. */
function rateOf(ratePerSecond: number, clock: FakeClock): SharedRate & { asked: [string, number][] } {
  const window = new RateWindow(ratePerSecond);
  const asked: [string, number][] = [];
  return {
    asked,
    async take(key, _, count) {
      asked.push([key, count]);
      const waitMs = window.waitMs(clock.nowMs());
      if (waitMs === 0) for (let turn = 0; turn < count; turn += 1) window.take(clock.nowMs());
      return waitMs;
    },
  };
}

function turnsOf(shared: SharedRate, clock: FakeClock, ratePerSecond = 100) {
  const warnings: string[] = [];
  const warn = (text: string) => void warnings.push(text);
  return { warnings, turns: new SharedTurns({ shared, key: "acme", ratePerSecond, clock, warn }) };
}

describe("how many turns are asked for", () => {
  it.each([
    [1, 100, true, 1],
    [50, 100, true, 10],
    [5, 100, true, 5],
    [50, 100, false, 1],
    [50, 3, true, 1],
  ])("%d wait for a rate of %d, granted before: %s -> %d", (waiting, rate, wasGranted, count) => {
    expect(turnsToAskFor(waiting, rate, wasGranted)).toBe(count);
  });
});

describe("a shared rate", () => {
  it("lets all through in order, one question at a time, and keeps nothing running", async () => {
    const clock = fakeClock();
    const shared = rateOf(100, clock);
    const { turns } = turnsOf(shared, clock);
    const went: number[] = [];
    for (let index = 0; index < 25; index += 1) void turns.enter(NEVER).then(() => went.push(index));
    await settled();
    expect(went).toEqual([...Array(25).keys()]);
    expect(shared.asked.map(([, count]) => count)).toEqual([1, 10, 10, 4]);
    expect(clock.pending()).toBe(0);
  });

  it("holds for two clients together", async () => {
    const clock = fakeClock();
    const shared = rateOf(3, clock);
    const clients = [turnsOf(shared, clock, 3), turnsOf(shared, clock, 3)];
    const startsMs: number[] = [];
    for (let index = 0; index < 12; index += 1) {
      void clients[index % 2]?.turns.enter(NEVER).then(() => startsMs.push(clock.nowMs()));
    }
    for (let step = 0; step < 100 && startsMs.length < 12; step += 1) {
      await settled();
      clock.advance(100);
    }
    expect(startsMs).toHaveLength(12);
    for (const startMs of startsMs) {
      expect(startsMs.filter((other) => other > startMs - 1_000 && other <= startMs).length).toBeLessThanOrEqual(3);
    }
  });

  it("lets a live call of either client pass a hundred bulk ones, and both go on to their end", async () => {
    const clock = fakeClock();
    const shared = rateOf(10, clock);
    const clients = [turnsOf(shared, clock, 10), turnsOf(shared, clock, 10)];
    const went: string[] = [];
    const enter = (client: number, name: string, isBulk: boolean) =>
      void clients[client]?.turns.enter(NEVER, isBulk).then(() => went.push(`${name} ${client}`));
    for (let index = 0; index < 100; index += 1) enter(index % 2, "bulk", true);
    for (let step = 0; step < 25; step += 1) {
      await settled();
      clock.advance(100);
    }
    const before = went.length;
    expect(before).toBeGreaterThan(10);
    for (const client of [0, 1]) enter(client, "live", false);
    for (let step = 0; step < 300 && went.length < 102; step += 1) {
      await settled();
      clock.advance(100);
    }
    expect(went).toHaveLength(102);
    // One question may be under way for each client when its live call comes; the turn that it brings is the live one's.
    for (const client of [0, 1]) {
      const ofClient = went.slice(before).filter((name) => name.endsWith(` ${client}`));
      expect(ofClient.indexOf(`live ${client}`)).toBeLessThanOrEqual(1);
    }
    expect(went.indexOf("live 0") + went.indexOf("live 1")).toBeLessThan(2 * (before + 20));
  });

  it("is left at once on abort; the last one takes the timer along, and the next one is served", async () => {
    const clock = fakeClock();
    let waitMs = 5_000;
    const { turns } = turnsOf({ take: async () => waitMs }, clock);
    const controller = new AbortController();
    const outcome = turns.enter(controller.signal).catch((reason: unknown) => reason);
    await settled();
    controller.abort("left");
    expect(await outcome).toBe("left");
    await settled();
    expect(clock.pending()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    waitMs = 0;
    await turns.enter(NEVER);
  });

  it.each([
    ["throws", () => Promise.reject(new Error("redis://user:hunter2@host is down"))],
    [
      "throws at once",
      () => {
        throw new Error("down");
      },
    ],
    ["responds with nonsense", async () => Number.NaN],
  ])("that %s costs a warning, and is not asked again for 5 s", async (_, take) => {
    const clock = fakeClock();
    let asked = 0;
    const shared = {
      take: () => {
        asked += 1;
        return take();
      },
    };
    const { turns, warnings } = turnsOf(shared, clock);
    await Promise.all([turns.enter(NEVER), turns.enter(NEVER)]);
    await turns.enter(NEVER);
    expect(asked).toBe(1);
    expect(warnings).toHaveLength(1);
    expect(warnings.join()).not.toContain("hunter2");
    clock.advance(5_000);
    await turns.enter(NEVER);
    expect(asked).toBe(2);
    expect(clock.pending()).toBe(0);
  });

  it("that does not respond holds nobody up for longer than 2 s", async () => {
    const clock = fakeClock();
    const { turns } = turnsOf({ take: () => new Promise(() => {}) }, clock);
    const entered = turns.enter(NEVER);
    await settled();
    clock.advance(2_000);
    await entered;
    expect(clock.pending()).toBe(0);
  });
});
