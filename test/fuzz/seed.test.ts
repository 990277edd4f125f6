import { describe, expect, it } from "vitest";
import { chanceOf } from "./chance.js";
import { firstSeed } from "./seed.js";

describe("the first seed of a fuzz", () => {
  it("is the one that is asked for, or the usual one", () => {
    expect([firstSeed(1, "7"), firstSeed(1, ""), firstSeed(0, undefined)]).toEqual([7, 1, 0]);
  });

  it("is another one by chance, which can be asked for again", () => {
    const drawn = [0, 0.2, 0.999_999].map((value) => firstSeed(1, "random", () => value));
    expect(new Set(drawn).size).toBe(3);
    expect(drawn.map((seed) => firstSeed(1, String(seed)))).toEqual(drawn);
    const first = drawn.map((seed) => chanceOf(seed * 7_919).upTo(1_000_000));
    expect(new Set(first).size).toBe(3);
  });

  it("is no number that draws the same whatever was asked for", () => {
    for (const wanted of ["soon", "1.5", "NaN", "Infinity"]) expect(() => firstSeed(1, wanted)).toThrow("FUZZ_SEED");
  });
});
