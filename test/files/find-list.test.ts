import { describe, expect, it } from "vitest";
import { findList, ListFinder } from "../../src/files/find-list.js";
import * as fc from "../support/fast-check.js";

describe("the list of an object", () => {
  it("is found at the same place however the text is cut, or is not there for the same reason", () => {
    const names = fc.oneof(fc.constantFrom("items", "item", "items\\", '"items"', ""), fc.string({ maxLength: 4 }));
    const object = fc.dictionary(names, fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true });
    const text = fc.oneof(
      fc.tuple(object, fc.constantFrom(undefined, 1, "\t")).map(([value, space]) => JSON.stringify(value, null, space)),
      fc.stringMatching(/^\s*[{}[\]"\\:,a\n]{0,20}$/),
    );
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (whole, sizes) => {
        const finder = new ListFinder("items");
        let found: ReturnType<ListFinder["push"]>;
        let at = 0;
        for (let turn = 0; at < whole.length && found === undefined; turn += 1) {
          const size = sizes[turn % sizes.length] as number;
          found = finder.push(whole.slice(at, at + size));
          at += size;
        }
        expect(found).toEqual(findList(whole, "items"));
        if (typeof found === "object") {
          expect(whole[found.at]).toBe("[");
          expect(found.line).toBe(whole.slice(0, found.at).split("\n").length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is where JSON.parse finds it, when its name is written with escapes as well", () => {
    const escaped = [..."items"].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
    const text = `{"a":{"items":[0]},"${escaped}" : [1]}`;
    expect(findList(text, "items")).toMatchObject({ at: text.lastIndexOf("[") });
  });
});
