import fc from "fast-check";
import { originalOf } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { linkOriginal } from "../../src/product-ids/original.js";
import { type Tree, treeOf } from "../../src/product-ids/tree.js";
import { type Exchange, replace, visit } from "../../src/product-ids/walk.js";

const SHOP = "SHOP-";
const exchange: Exchange = { swap: (_, id) => `${SHOP}${id}`, copied: linkOriginal };
const back: Exchange = { swap: (_, id) => id.slice(SHOP.length), copied: linkOriginal };
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
  it("are exchanged and exchanged back, whatever they look like", () => {
    fc.assert(
      fc.property(order, (document) => {
        const there = replace(document, places, exchange);
        expect(idsIn(there, places).toSorted()).toEqual(
          idsIn(document, places)
            .map((one) => SHOP + one)
            .toSorted(),
        );
        expect(JSON.stringify(replace(there, places, back))).toBe(JSON.stringify(document));
      }),
    );
  });

  it("are exchanged in copies: what was given stays as it was, and is the original of what comes", () => {
    fc.assert(
      fc.property(order, (document) => {
        const before = JSON.stringify(document);
        const there = replace(deepFrozen(document), places, exchange);
        expect(JSON.stringify(document)).toBe(before);
        expect(originalOf(there)).toBe(document);
        if (idsIn(document, places).length === 0) expect(there).toBe(document);
      }),
    );
  });

  it("leave everything else in place: order of members, unknown members of any name, the same objects", () => {
    const note = { product_id: "A" };
    const document = { z: 1, product_id: "A", items: [{ b: note, product_id: "A", a: note }, { b: note }], y: note };
    const there = replace(document, tree("items[].product_id"), exchange) as typeof document;
    expect(JSON.stringify(there)).toBe(
      '{"z":1,"product_id":"A","items":[{"b":{"product_id":"A"},"product_id":"SHOP-A","a":{"product_id":"A"}},{"b":{"product_id":"A"}}],"y":{"product_id":"A"}}',
    );
    expect(there.y).toBe(note);
    expect(there.items[0]?.b).toBe(note);
    expect(there.items[1]).toBe(document.items[1]);
  });

  it.each([null, undefined, 7, "text", [], [[]], { items: null }, { items: "A" }, { items: [null, 7, "A", []] }])(
    "are none in %j",
    (document) => {
      expect(replace(document, tree("items[].product_id"), exchange)).toBe(document);
    },
  );

  it("are no empty texts: a distribution centre's store is called nothing", () => {
    const document = { items: [{ product_id: "" }] };
    expect(replace(document, tree("items[].product_id"), exchange)).toBe(document);
  });

  it("are found where an object says itself how it is written down", () => {
    const document = { items: [{ toJSON: () => ({ product_id: "A" }) }] };
    expect(JSON.stringify(replace(document, tree("items[].product_id"), exchange))).toBe(
      '{"items":[{"product_id":"SHOP-A"}]}',
    );
  });

  it("never lose a value when two keys become the same", () => {
    const same: Exchange = { swap: () => "one", copied: linkOriginal };
    expect(replace({ a: 1, b: 2 }, tree("{key}"), same)).toEqual({ one: 1, b: 2 });
  });

  it("keep the form prefix, and are none behind another one", () => {
    const prefixed = treeOf([{ kind: "order", at: "id", prefixes: ["id", "external_id"] }]) as Tree;
    const mapped = (value: string) => (replace({ id: value }, prefixed, exchange) as { id: string }).id;
    expect(["4711", "id=4711", "external_id=4711", "sku=1"].map(mapped)).toEqual([
      "SHOP-4711",
      "id=SHOP-4711",
      "external_id=4711",
      "SHOP-sku=1",
    ]);
  });

  it("depend on what stands beside them where the contract says so", () => {
    const when = { property: "type", is: ["a", "b"] };
    const places = treeOf([{ kind: "product", at: "[].id", when }]) as Tree;
    const list = [
      { type: "a", id: "1" },
      { type: "b", id: "2" },
      { type: "c", id: "3" },
      { id: "4" },
      { type: null, id: "5" },
    ];
    const ids = (replace(list, places, exchange) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(["SHOP-1", "SHOP-2", "3", "4", "5"]);
    expect(idsIn(list, places)).toEqual(["1", "2"]);
  });

  it("stand at a place always where one form of the document says so", () => {
    const conditional = { kind: "product", at: "id", when: { property: "type", is: ["a"] } } as const;
    const always = { kind: "product", at: "id" } as const;
    for (const places of [
      [conditional, always],
      [always, conditional],
    ])
      expect(replace({ type: "x", id: "1" }, treeOf(places) as Tree, exchange)).toEqual({ type: "x", id: "SHOP-1" });
  });

  it("may stand below names with a dot in them", () => {
    expect(replace({ "a.b": ["x"] }, tree('"a.b"[]'), exchange)).toEqual({ "a.b": ["SHOP-x"] });
  });
});

describe("the original", () => {
  it("is invisible: not in JSON, not in comparisons, not in copies", () => {
    const document = { product_id: "A" };
    const there = replace(document, tree("product_id"), exchange) as object;
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
