import { PerformanceObserver } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { isMuchMore, nodeMemory, ShortTexts } from "../../src/files/short-texts.js";
import * as fc from "../support/fast-check.js";

const MB = 1_024 ** 2;

/** A process of which every collection leaves `heldMb`. */
function processWith(heldMb: number) {
  const state = { mb: heldMb, heldMb, collections: 0, looks: 0 };
  const memory = {
    residentBytes: () => {
      state.looks += 1;
      return state.mb * MB;
    },
    collect: () => {
      state.collections += 1;
      state.mb = state.heldMb;
    },
  };
  return { state, memory };
}

describe("short texts of a file that is read", () => {
  it("are collected while they grow, however long the file is", () => {
    const { state, memory } = processWith(50);
    const texts = new ShortTexts(memory);
    let mostMb = 0;
    for (let megabytes = 0; megabytes < 3_000; megabytes += 1) {
      state.mb += 0.5;
      texts.note(MB);
      mostMb = Math.max(mostMb, state.mb);
    }
    expect(mostMb).toBeLessThan(50 + 16 + 8);
    expect(state.collections).toBeGreaterThan(50);
    expect(state.looks).toBeLessThanOrEqual(3_000 / 8);
  });

  it("are not asked for when nothing grows, and before much was read the process is not even looked at", () => {
    const { state, memory } = processWith(50);
    const texts = new ShortTexts(memory);
    for (let kilobytes = 0; kilobytes < 8 * 1_024; kilobytes += 1) {
      expect(state.looks).toBe(0);
      texts.note(1_024);
    }
    for (let megabytes = 0; megabytes < 1_000; megabytes += 1) texts.note(MB);
    expect(state).toMatchObject({ collections: 0 });
    expect(state.looks).toBeGreaterThan(100);
  });

  it("cost a caller who keeps every row no more collections than doublings and some", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 4, noNaN: true }), (heldPerMb) => {
        const { state, memory } = processWith(60);
        const texts = new ShortTexts(memory);
        for (let megabytes = 0; megabytes < 4_000; megabytes += 1) {
          state.mb += heldPerMb;
          state.heldMb += heldPerMb;
          texts.note(MB);
        }
        const steps = 128 / 16 + Math.log(Math.max(1, state.mb / 128)) / Math.log(1 + 1 / 8);
        expect(state.collections).toBeLessThanOrEqual(Math.ceil(steps));
      }),
      { numRuns: 20 },
    );
  });

  it("are weighed against what the process holds", () => {
    expect(isMuchMore(50 * MB + 16 * MB, 50 * MB)).toBe(false);
    expect(isMuchMore(50 * MB + 16 * MB + 1, 50 * MB)).toBe(true);
    expect(isMuchMore(1_100 * MB, 1_000 * MB)).toBe(false);
    expect(isMuchMore(1_126 * MB, 1_000 * MB)).toBe(true);
  });

  it("are nobody's concern where there is no Node", () => {
    expect(nodeMemory({ Bun: { version: "1.2.0" } })).toBeUndefined();
    const texts = new ShortTexts(undefined);
    for (let megabytes = 0; megabytes < 20; megabytes += 1) texts.note(MB);
  });

  it("are collected by V8 when it is asked, and the process takes nothing for that", async () => {
    let collections = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("detail" in entry && (entry.detail as { kind?: number }).kind === MAJOR) collections += 1;
    });
    observer.observe({ entryTypes: ["gc"] });
    const memory = nodeMemory();
    const before = memory?.residentBytes() ?? 0;
    memory?.collect();
    expect((memory?.residentBytes() ?? 0) - before).toBeLessThan(48 * MB);
    for (let waitedMs = 0; collections === 0 && waitedMs < 10_000; waitedMs += 20) await sleep(20);
    observer.disconnect();
    expect(collections).toBeGreaterThan(0);
  });
});

/** `NODE_PERFORMANCE_GC_MAJOR`. */
const MAJOR = 4;
