import { describe, expect, it } from "vitest";
import type { IdentifierKind } from "../../src/core/operation.js";
import { collisionIssues, decide, invalidIssues } from "../../src/identifiers/engine/decide.js";
import { type KindMaps, kindMaps, type OutcomesByKind } from "../../src/identifiers/engine/kind-maps.js";
import type { Part } from "../../src/identifiers/engine/parts.js";
import { treeOf } from "../../src/identifiers/engine/tree.js";
import { InvalidMappedId, type Outcome } from "../../src/identifiers/lib/hook-result.js";
import { IdPairs } from "../../src/identifiers/lib/id-pairs.js";
import type { MappingDirection, UnmappedMode } from "../../src/identifiers/lib/types.js";

const DIRECTIONS: readonly MappingDirection[] = ["toNewStore", "fromNewStore"];
const KINDS: readonly IdentifierKind[] = ["product", "store", "fulfillment-node", "customer", "order"];

function mapsWith(unmapped: UnmappedMode): KindMaps {
  const map = { toNewStore: () => new Map(), fromNewStore: () => new Map(), unmapped };
  const { product: _, ...identifiers } = Object.fromEntries(KINDS.map((kind) => [kind, map]));
  const around = { nowMs: () => 0, afterTick: () => {}, transport: undefined as never };
  return kindMaps({ productIds: map, identifiers } as never, around);
}

const [THROW, KEEP] = [mapsWith("throw"), mapsWith("keep")];

const tree = (...places: [IdentifierKind, string][]) => {
  const made = treeOf(places.map(([kind, at]) => ({ kind, at })));
  if (made === undefined) throw new Error("there are places");
  return made;
};
const part = (document: unknown): Part => ({
  document,
  tree: tree(...KINDS.map((kind): [IdentifierKind, string] => [kind, `${kind}[]`]), ["product", "stock{key}"]),
  path: "body",
});
const outcomes = (kind: IdentifierKind, ids: Record<string, Outcome>): OutcomesByKind =>
  new Map([[kind, new Map(Object.entries(ids))]]);

describe("an id", () => {
  it("that is mapped is no issue, in either direction", () => {
    for (const direction of DIRECTIONS)
      expect(
        decide([part({ product: ["A"] })], { maps: THROW, direction, outcomes: outcomes("product", { A: "1" }) }),
      ).toEqual([]);
  });

  const words: Readonly<Record<IdentifierKind, string>> = {
    ...{ product: "product", store: "store", "fulfillment-node": "fulfillment node" },
    ...{ customer: "customer", order: "order" },
  };
  it.each(KINDS)(
    "of the kind %s that is unmapped is told wherever it stands, and kept where that is wanted",
    (kind) => {
      const parts = [part({ [kind]: ["A", "B", "A"] })];
      const all = outcomes(kind, { A: undefined, B: "1" });
      for (const [maps, isKept] of [
        [THROW, false],
        [KEEP, true],
      ] as const)
        for (const [direction, whose] of [
          ["toNewStore", "of NewStore"],
          ["fromNewStore", "of the shop"],
        ] as const) {
          const message = `"A" has no ${words[kind]} id ${whose}`;
          const issue = { kind, id: "A", rule: "unmapped", message, isKept };
          expect(decide(parts, { maps, direction, outcomes: all })).toEqual([
            { ...issue, path: `body.${kind}[0]` },
            { ...issue, path: `body.${kind}[2]` },
          ]);
        }
    },
  );

  it("with an invalid mapped one is told why; kept, where that is wanted, on the way back alone", () => {
    const all = outcomes("product", { A: new InvalidMappedId("the mapped id is empty") });
    const isKept = (maps: KindMaps, direction: MappingDirection) => {
      const [issue] = decide([part({ product: ["A"] })], { maps, direction, outcomes: all });
      expect(issue).toMatchObject({
        rule: "invalid-mapped-id",
        message: '"A" cannot be mapped: the mapped id is empty',
      });
      return issue?.isKept;
    };
    expect([THROW, KEEP].flatMap((maps) => DIRECTIONS.map((direction) => isKept(maps, direction)))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("is not kept where its kind has no map", () => {
    const [issue] = decide([part({ product: ["A"] })], {
      ...{ maps: new Map(), direction: "toNewStore", outcomes: outcomes("product", { A: undefined }) },
    });
    expect(issue?.isKept).toBe(false);
  });

  it("of one kind says nothing of the same text of another kind", () => {
    const all = outcomes("product", { A: undefined });
    const found = decide([part({ product: ["A"], store: ["A"] })], {
      maps: THROW,
      direction: "toNewStore",
      outcomes: all,
    });
    expect(found.map(({ path }) => path)).toEqual(["body.product[0]"]);
  });
});

describe("two ids of the shop that are one of NewStore's", () => {
  const both = outcomes("product", { A: "1", B: "1" });
  const parts = [part({ product: ["A", "B"] })];
  const ambiguous = (hasWayBack: ((kind: IdentifierKind) => boolean) | undefined, pairs: IdPairs | undefined) =>
    decide(parts, { maps: KEEP, direction: "toNewStore", outcomes: both, pairs, hasWayBack });

  it("fail where ids come back, whatever is kept, and only there", () => {
    expect(ambiguous(() => true, new IdPairs())).toEqual([
      {
        ...{ kind: "product", id: "B", path: "body.product[1]", rule: "ambiguous", isKept: false },
        message: '"B" and "A" are both "1" in NewStore, so what comes back could mean either',
      },
    ]);
    expect(ambiguous((kind) => kind !== "product", new IdPairs())).toEqual([]);
    expect(ambiguous(undefined, new IdPairs())).toEqual([]);
    expect(ambiguous(() => true, undefined)).toEqual([]);
  });

  it("fail across parts as well, and one that comes again does not", () => {
    const pairs = new IdPairs();
    const next = (id: string, outcome: Outcome) =>
      decide([part({ product: [id] })], {
        ...{ maps: KEEP, direction: "toNewStore", outcomes: outcomes("product", { [id]: outcome }) },
        ...{ pairs, hasWayBack: () => true },
      }).map(({ rule }) => rule);
    expect([next("A", "1"), next("A", "1"), next("B", "1")]).toEqual([[], [], ["ambiguous"]]);
    // An id that is kept is its own in NewStore.
    expect([next("C", undefined), next("D", "C")]).toEqual([["unmapped"], ["ambiguous"]]);
  });

  it("are remembered from NewStore too, where they are none's fault", () => {
    const pairs = new IdPairs();
    const found = decide([part({ product: ["1", "2"] })], {
      ...{ maps: THROW, direction: "fromNewStore", outcomes: outcomes("product", { 1: "A", 2: "A" }) },
      ...{ pairs, hasWayBack: () => true },
    });
    expect(found).toEqual([]);
    expect([pairs.newStoreId("product", "A"), pairs.shopId("product", "1")]).toEqual(["1", "A"]);
  });
});

it("keys that fell together are told by their new name, and values of that text are not", () => {
  const parts = [part({ product: ["1"], stock: { 1: 5, 2: 6 } })];
  const collisions = [{ kind: "product", id: "1", name: "A" } as const];
  for (const [maps, isKept] of [
    [THROW, false],
    [KEEP, true],
    [new Map(), false],
  ] as const)
    expect(collisionIssues(parts, collisions, maps, "fromNewStore")).toEqual([
      {
        ...{ kind: "product", id: "1", path: "body.stock.1", rule: "ambiguous", isKept },
        message: '"1" would be the key "A", which is there already',
      },
    ]);
});

it("values in place of an id that are none are told, cut where they are long", () => {
  const values = [1.5, Number.NaN, { a: 1 }, true, { text: "x".repeat(70) }, "A", 7, { text: "x".repeat(49) }];
  const found = invalidIssues([part({ product: values })], KEEP, "toNewStore");
  const wrong = "is no id: it should be text or a whole number";
  expect(found.map(({ path, message }) => [path, message])).toEqual([
    ["body.product[0]", `1.5 ${wrong}`],
    ["body.product[1]", `NaN ${wrong}`],
    ["body.product[2]", `{"a":1} ${wrong}`],
    ["body.product[3]", `true ${wrong}`],
    ["body.product[4]", `{"text":"${"x".repeat(51)}… ${wrong}`],
    // As long as it may be.
    ["body.product[7]", `{"text":"${"x".repeat(49)}"} ${wrong}`],
  ]);
  expect(found[0]).toMatchObject({ kind: "product", id: "1.5", rule: "invalid-id", isKept: true });
  expect(invalidIssues([part({ product: [1.5] })], THROW, "toNewStore")[0]?.isKept).toBe(false);
  expect(invalidIssues([part({ product: [1.5] })], new Map(), "toNewStore")[0]?.isKept).toBe(false);
});
