import { expect, it } from "vitest";
import { IdList } from "../../src/resources/snapshot/id-list.js";
import * as fc from "../support/fast-check.js";

it("a list of ids gives each a place in the order in which they came, whatever their characters", () => {
  const id = fc.oneof(
    fc.stringMatching(/^[ab]{0,3}$/),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom("\u00ff", "\u0100", "\ud800", "\udc00", "__proto__", "x".repeat(0xffff), "x".repeat(0x1_0000)),
  );
  fc.assert(
    fc.property(fc.array(id, { maxLength: 2_000 }), fc.array(id, { maxLength: 50 }), (added, asked) => {
      const [list, known] = [new IdList(), new Map<string, number>()];
      for (const one of added) {
        if (!known.has(one)) known.set(one, known.size);
        expect(list.add(one)).toBe(known.get(one));
      }
      expect(list.size).toBe(known.size);
      for (const one of asked) expect(list.placeOf(one)).toBe(known.get(one));
      expect(Array.from({ length: list.size }, (_, place) => list.at(place))).toEqual([...known.keys()]);
    }),
    { numRuns: 60 },
  );
});

it("a list of many ids fills block after block, and finds each of them again", { timeout: 60_000 }, () => {
  const list = new IdList();
  const id = (index: number) => `SKU-${index}-${"m".repeat(index % 40)}${index % 1_000 === 7 ? "日本" : ""}`;
  for (let index = 0; index < 200_000; index += 1) expect(list.add(id(index))).toBe(index);
  for (let index = 0; index < 200_000; index += 1)
    if (list.placeOf(id(index)) !== index || list.at(index) !== id(index)) throw new Error(id(index));
  expect(list.placeOf(id(200_000))).toBeUndefined();
});
