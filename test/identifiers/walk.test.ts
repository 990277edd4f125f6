import { originalOf } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { type Tree, treeOf } from "../../src/identifiers/engine/tree.js";
import { type Replacement, replace, visit } from "../../src/identifiers/engine/walk.js";
import { linkOriginal } from "../../src/identifiers/lib/original.js";
import * as fc from "../support/fast-check.js";

const SHOP = "SHOP-";
const toShop: Replacement = { swap: (_, id) => `${SHOP}${id}`, copied: linkOriginal };
const toNewStore: Replacement = { swap: (_, id) => id.slice(SHOP.length), copied: linkOriginal };
const tree = (...places: string[]): Tree => treeOf(places.map((at) => ({ kind: "product", at }))) as Tree;
const idsIn = (document: unknown, places: Tree): string[] => {
  const ids: string[] = [];
  visit(document, places, (_, id) => ids.push(id));
  return ids;
};

/** Ids that break what is careless: prototypes, paths, other alphabets, spaces, the longest that NewStore takes. */
const id = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "a/b",
    "#1",
    " ",
    " x ",
    "id=1",
    "é",
    "日本",
    "😀",
    "a.b",
    "[]",
    "{}",
    "0",
    "-1",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc.string({ minLength: 255, maxLength: 255 }),
);
const junk = fc.oneof(fc.constant(null), fc.integer(), fc.boolean(), fc.string(), fc.constant([]), fc.constant({}));
const unknown = fc.dictionary(
  fc.constantFrom("product_id2", "note", "__proto__", "x"),
  fc.oneof(junk, fc.record({ product_id: id })),
);
const item = fc
  .tuple(fc.option(fc.record({ product_id: id })), unknown)
  .map(([known, extra]) => ({ ...extra, ...known }));
const order = fc.record(
  {
    shipments: fc.array(
      fc.record(
        { items: fc.array(fc.oneof({ weight: 5, arbitrary: item }, junk)), product_id: id },
        { requiredKeys: [] },
      ),
    ),
    stock: fc.dictionary(id, fc.record({ id })),
    ids: fc.array(id),
    product_id: id,
  },
  { requiredKeys: [] },
);
const places = tree("shipments[].items[].product_id", "stock{key}", "stock{}.id", "ids[]");

describe("identifiers of a document", () => {
  it("identifiers are replaced there and back, whatever they look like", () => {
    fc.assert(
      fc.property(order, (document) => {
        const there = replace(document, places, toShop);
        expect(idsIn(there, places).toSorted()).toEqual(
          idsIn(document, places)
            .map((one) => SHOP + one)
            .toSorted(),
        );
        expect(JSON.stringify(replace(there, places, toNewStore))).toBe(JSON.stringify(document));
      }),
    );
  });

  it("a document is copied, not changed, and is the original of the copy", () => {
    fc.assert(
      fc.property(order, (document) => {
        const before = JSON.stringify(document);
        const there = replace(deepFrozen(document), places, toShop);
        expect(JSON.stringify(document)).toBe(before);
        expect(originalOf(there)).toBe(document);
        if (idsIn(document, places).length === 0) expect(there).toBe(document);
      }),
    );
  });

  it("everything else stays: order of members, unknown members of any name, the same objects", () => {
    const note = { product_id: "A" };
    const document = { z: 1, product_id: "A", items: [{ b: note, product_id: "A", a: note }, { b: note }], y: note };
    const there = replace(document, tree("items[].product_id"), toShop) as typeof document;
    expect(JSON.stringify(there)).toBe(
      '{"z":1,"product_id":"A","items":[{"b":{"product_id":"A"},"product_id":"SHOP-A","a":{"product_id":"A"}},{"b":{"product_id":"A"}}],"y":{"product_id":"A"}}',
    );
    expect(there.y).toBe(note);
    expect(there.items[0]?.b).toBe(note);
    expect(there.items[1]).toBe(document.items[1]);
  });

  it.each([null, undefined, 7, "text", [], [[]], { items: null }, { items: "A" }, { items: [null, 7, "A", []] }])(
    "%j contains no identifiers",
    (document) => {
      expect(replace(document, tree("items[].product_id"), toShop)).toBe(document);
    },
  );

  it("empty texts are no identifiers: a distribution centre's store_id is empty", () => {
    const document = { items: [{ product_id: "" }] };
    expect(replace(document, tree("items[].product_id"), toShop)).toBe(document);
  });

  it("an object with toJSON is read as it will be serialised", () => {
    const document = { items: [{ toJSON: () => ({ product_id: "A" }) }] };
    expect(JSON.stringify(replace(document, tree("items[].product_id"), toShop))).toBe(
      '{"items":[{"product_id":"SHOP-A"}]}',
    );
  });

  it("no value is lost when two keys become the same", () => {
    const same: Replacement = { swap: () => "one", copied: linkOriginal };
    expect(replace({ a: 1, b: 2 }, tree("{key}"), same)).toEqual({ one: 1, b: 2 });
  });

  it("only text with the prefix of a condition is an identifier, and keeps it", () => {
    const prefixed = treeOf([{ kind: "order", at: "id", when: { prefix: "id" } }]) as Tree;
    const mapped = (value: string) => (replace({ id: value }, prefixed, toShop) as { id: string }).id;
    expect(["4711", "id=4711", "external_id=4711", "sku=1"].map(mapped)).toEqual([
      "4711",
      "id=SHOP-4711",
      "external_id=4711",
      "sku=1",
    ]);
  });

  it("a condition on a property beside it decides what is an identifier", () => {
    const when = { property: "type", is: ["a", "b"] };
    const places = treeOf([{ kind: "product", at: "[].id", when }]) as Tree;
    const list = [
      { type: "a", id: "1" },
      { type: "b", id: "2" },
      { type: "c", id: "3" },
      { id: "4" },
      { type: null, id: "5" },
    ];
    const ids = (replace(list, places, toShop) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(["SHOP-1", "SHOP-2", "3", "4", "5"]);
    expect(idsIn(list, places)).toEqual(["1", "2"]);
  });

  it("a place that one form of a document always marks needs no condition", () => {
    const conditional = { kind: "product", at: "id", when: { property: "type", is: ["a"] } } as const;
    const always = { kind: "product", at: "id" } as const;
    for (const places of [
      [conditional, always],
      [always, conditional],
    ])
      expect(replace({ type: "x", id: "1" }, treeOf(places) as Tree, toShop)).toEqual({ type: "x", id: "SHOP-1" });
  });

  it("names with a dot lead to identifiers", () => {
    expect(replace({ "a.b": ["x"] }, tree('"a.b"[]'), toShop)).toEqual({ "a.b": ["SHOP-x"] });
  });
});

describe("the original", () => {
  it("the original is invisible: not in JSON, not in comparisons, not in copies", () => {
    const document = { product_id: "A" };
    const there = replace(document, tree("product_id"), toShop) as object;
    expect(originalOf(there)).toBe(document);
    expect(Object.keys(there)).toEqual(["product_id"]);
    expect(there).toStrictEqual({ product_id: "SHOP-A" });
    expect(originalOf({ ...there })).toEqual({ product_id: "SHOP-A" });
    expect([originalOf(7), originalOf(null), originalOf(undefined)]).toEqual([7, null, undefined]);
  });
});

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFrozen(member);
  }
  return value;
}
