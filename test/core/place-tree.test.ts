import { expect, it } from "vitest";
import { valuesAt } from "../../src/core/place.js";
import { placeTree, visitTree } from "../../src/core/place-tree.js";
import * as fc from "../support/fast-check.js";

const PLACES = ["", "a", "b.c", "b.c[]", "a[].b", "a[].c{}", "b{}", "b{key}", "c{}.a", "a[][]", "constructor"];

const name = fc.constantFrom("a", "b", "c", "constructor", "other");
const { document } = fc.letrec((tie) => ({
  document: fc.oneof(
    { maxDepth: 5 },
    fc.integer(),
    fc.constantFrom(null, "text", true),
    fc.array(tie("document"), { maxLength: 3 }),
    fc.dictionary(name, tie("document"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

it("a tree of places visits what each place alone does, in the same order, with the same keys", () => {
  fc.assert(
    fc.property(document, fc.subarray(PLACES), (value, places) => {
      const tree = placeTree(places.map((at) => ({ at })));
      const visited = new Map(places.map((at): [string, unknown[]] => [at, []]));
      visitTree(value, tree, ({ at }, found, keys) => visited.get(at)?.push({ found, keys: [...keys] }));
      for (const at of places) {
        expect(visited.get(at)).toEqual(
          valuesAt(value, at).map((placed) => ({ found: placed.value, keys: placed.keys })),
        );
      }
    }),
    { numRuns: 1_000 },
  );
});

it("finds what belongs to a prototype nowhere, and what is undefined is absent", () => {
  const found: unknown[] = [];
  const tree = placeTree([{ at: "constructor" }, { at: "a" }, { at: "toString" }]);
  visitTree({ a: undefined }, tree, ({ at }) => found.push(at));
  visitTree(Object.create({ a: 1 }), tree, ({ at }) => found.push(at));
  expect(found).toEqual([]);
});
