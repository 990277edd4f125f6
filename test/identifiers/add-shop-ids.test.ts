import { NewStoreError } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { addShopIds, withShopIds } from "../../src/identifiers/engine/add-shop-ids.js";
import { IdPairs } from "../../src/identifiers/lib/id-pairs.js";
import * as fc from "../support/fast-check.js";

function pairsOf(entries: Readonly<Record<string, string>>): IdPairs {
  const pairs = new IdPairs();
  for (const [newStoreId, shopId] of Object.entries(entries)) pairs.add("product", shopId, newStoreId);
  return pairs;
}

describe("addShopIds", () => {
  it.each([
    ["product P1 is unknown", "product P1 (S1 in the shop) is unknown"],
    ['"P1" is unknown', '"P1" (S1 in the shop) is unknown'],
    ["P1, P1 and P10", "P1 (S1 in the shop), P1 (S1 in the shop) and P10"],
    ["XP1 P1x P1-2 P1/2 éP1", "XP1 P1x P1-2 P1/2 éP1"],
    ["P1-XL.2 is not P1", "P1-XL.2 (LONG in the shop) is not P1 (S1 in the shop)"],
    ["it is A, or B", "it is A, or B"],
    ['it is "A"', 'it is "A" (ONE in the shop)'],
    ["two words are sold", "two words (TWO in the shop) are sold"],
    ['"say \\"hi\\"" is unknown', '"say \\"hi\\"" (HI in the shop) is unknown'],
    ['{"detail":"line\\nP1 is \\u00e9P1"}', '{"detail":"line\\nP1 (S1 in the shop) is \\u00e9P1"}'],
    ["C:\\P1 \\x P1", "C:\\P1 (S1 in the shop) \\x P1 (S1 in the shop)"],
    ["😀x is unknown", "😀x (SMILE in the shop) is unknown"],
    ["same is same", "same is same"],
    ["", ""],
  ])("%s", (text, expected) => {
    const ids = {
      P1: "S1",
      "P1-XL.2": "LONG",
      A: "ONE",
      "two words": "TWO",
      'say "hi"': "HI",
      "😀x": "SMILE",
      same: "same",
    };
    expect(addShopIds(pairsOf(ids))(text)).toBe(expected);
  });

  it("a numeric id never changes a foreign text, in quotes or not", () => {
    const add = addShopIds(pairsOf({ "12345": "B", "503": "C" }));
    for (const text of ["request id 12345", 'code "12345"', "failed with 503"]) expect(add(text)).toBe(text);
  });

  it("a numeric id is named where an issue is about its path", () => {
    const issues = [{ path: "body.items[0].product_id", message: "it is 12345: too short", rule: "too_small" }];
    const error = new NewStoreError(`it was not sent. ${issues[0]?.message}`, { kind: "validation", issues });
    const changed = withShopIds(error, pairsOf({ "12345": "B" }), () => new Map([["body.items[0].product_id", "B"]]));
    expect(changed.issues[0]?.message).toBe("it is 12345: too short (B in the shop)");
    expect(changed.message).toBe("it was not sent. it is 12345: too short (B in the shop)");
  });

  it("the time depends on the text, not on how many ids there are", () => {
    const many = pairsOf(
      Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`P-${index}`, `S-${index}`])),
    );
    const add = addShopIds(many);
    const start = performance.now();
    for (let round = 0; round < 2_000; round++)
      expect(add("P-199999 and P-0 are unknown")).toContain("(S-199999 in the shop)");
    // Some milliseconds; to go through all ids 2 000 times would take minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it.each([
    ["plain", ""],
    ["escaped", ' \\"'],
  ])("the time does not depend on how long the ids are either, in a text that is %s", (_, end) => {
    const lengths = Array.from({ length: 500 }, (_, index) => 19_500 + index);
    const add = addShopIds(
      pairsOf({ P1: "S1", ...Object.fromEntries(lengths.map((n) => ["word".padEnd(n, "x"), "L"])) }),
    );
    const text = `${"word. ".repeat(3_000)}P1${end}`;
    const start = performance.now();
    expect(add(text)).toBe(`${"word. ".repeat(3_000)}P1 (S1 in the shop)${end}`);
    // Some milliseconds; to look at each part as long as an id would take minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it("each id between spaces, as JSON writes it or not, is found, whatever it looks like", () => {
    const ids = fc.array(
      fc.string({ unit: "binary", minLength: 2 }).filter((id) => /^\p{L}.*\p{L}$/su.test(id)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(ids, (some) => {
        const add = addShopIds(pairsOf(Object.fromEntries(some.map((id) => [id, "THE SHOP'S"]))));
        for (const id of some) {
          const written = JSON.stringify(id);
          const expected = `${written} (THE SHOP'S in the shop)`;
          expect(add(written)).toBe(expected);
        }
      }),
    );
  });
});
