import { describe, expect, it } from "vitest";
import { RepeatedKeys } from "../../src/resources/import/repeated-keys.js";
import * as fc from "../support/fast-check.js";

const MEMBERS = ["product_id", "fulfillment_node_id"];

describe("keys of an import", () => {
  it("are found again whenever they were there before, and only then", () => {
    const text = fc.oneof(fc.string({ maxLength: 4 }), fc.stringMatching(/^[ab\u00e9\u{1f600}]{0,3}$/u));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 300 }), (pairs) => {
        const [keys, seen] = [new RepeatedKeys(MEMBERS), new Set<string>()];
        for (const [product_id, fulfillment_node_id] of pairs) {
          const key = JSON.stringify([product_id, fulfillment_node_id]);
          expect(keys.has({ product_id, fulfillment_node_id })).toBe(seen.has(key));
          seen.add(key);
        }
      }),
    );
  });

  it("are the same looked for one by one or many at once, with and without some that have none", () => {
    const item = fc.record({
      product_id: fc.stringMatching(/^[ab]{0,4}$/),
      fulfillment_node_id: fc.constantFrom("x", "y", 1),
    });
    fc.assert(
      fc.property(fc.array(fc.array(item, { maxLength: 600 }), { maxLength: 6 }), (batches) => {
        const [one, many] = [new RepeatedKeys(MEMBERS), new RepeatedKeys(MEMBERS)];
        for (const batch of batches) {
          const repeated = batch.flatMap((each, at) => (one.has(each) ? [at] : []));
          expect(many.among(batch)).toEqual(repeated);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are seen among the next million and a half, wherever the first of them stood", { timeout: 120_000 }, () => {
    const keys = new RepeatedKeys(["product_id"]);
    const [apart, count, size] = [1_489_999, 4_700_000, 1_000];
    const isRepeat = (index: number) => index % 2 === 1 && index > apart;
    const at = (index: number) => ({ product_id: String(isRepeat(index) ? index - apart : index) });
    const repeats: number[] = [];
    for (let index = 0; index < count; index += size) {
      const found = keys.among(Array.from({ length: size }, (_, of) => at(index + of)));
      for (const place of found) repeats.push(index + place);
    }
    const expected = Array.from({ length: count }, (_, index) => index).filter(isRepeat);
    expect(repeats.length).toBe(expected.length);
    expect(repeats.every((index, place) => index === expected[place])).toBe(true);
  });

  it.each<[string, (index: number) => string]>([
    ["their last character", (index) => `${Math.floor(index / 90)}-${String.fromCharCode(33 + (index % 90))}`],
    ["every second character", (index) => [...String(index).padStart(7, "0")].join("x")],
    ["the others", (index) => `x${[...String(index).padStart(7, "0")].join("x")}`],
    ["their first characters", (index) => `${index.toString(36)}-Harbor-rain-coat-navy-medium`],
    [
      "characters beyond ASCII",
      (index) => `${String.fromCharCode(0x4e00 + (index % 20_000))}${Math.floor(index / 20_000)}`,
    ],
    [
      "bits of two characters at a time",
      (index) => String.fromCharCode(index & 0xff, (index >> 8) & 0xff, (index >> 16) & 0xff, 1),
    ],
  ])("that differ in %s are not taken for one another, a million of them", { timeout: 60_000 }, (_, key) => {
    const keys = new RepeatedKeys(MEMBERS);
    const at = (index: number) => ({ product_id: key(index), fulfillment_node_id: "DC01" });
    let repeated = 0;
    for (let index = 0; index < 1_000_000; index += 1) if (keys.has(at(index))) repeated += 1;
    expect(repeated).toBe(0);
    for (let index = 0; index < 1_000_000; index += 997) expect(keys.has(at(index))).toBe(true);
  });
});
