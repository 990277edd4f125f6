import {
  byExternalIdentifier,
  chain,
  fromRecord,
  fromTable,
  type IdentifierMap,
  identity,
  isNewStoreError,
  type MappingContext,
} from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { facade, POLLING } from "../support/client.js";
import { noTransport } from "./kit.js";

const context: MappingContext = {
  kind: "product",
  direction: "toNewStore",
  holderOf: () => undefined,
  signal: new AbortController().signal,
  transport: noTransport,
};
const carrying = (holders: Record<string, object>) => ({ ...context, holderOf: (id: string) => holders[id] });
const entries = (response: unknown) => Object.fromEntries((response as Map<string, string | undefined>).entries());
const there = async ({ toNewStore }: IdentifierMap, ...ids: string[]) => entries(await toNewStore(ids, context));
const back = async ({ fromNewStore }: IdentifierMap, ...ids: string[]) => entries(await fromNewStore(ids, context));

describe("identity", () => {
  it("identity maps an id to itself", async () => {
    expect([await there(identity, "a"), await back(identity, "a")]).toEqual([{ a: "a" }, { a: "a" }]);
  });
});

describe("fromRecord", () => {
  it("fromRecord maps both ways, for records and maps, whatever the ids", async () => {
    const record = fromRecord({ S1: "P1", ["__proto__"]: "constructor" });
    expect(await there(record, "S1", "P1", "__proto__")).toEqual({
      S1: "P1",
      P1: undefined,
      ["__proto__"]: "constructor",
    });
    expect(await back(record, "P1", "constructor")).toEqual({ P1: "S1", constructor: "__proto__" });
    expect(await there(fromRecord(new Map([["a", "b"]])), "a")).toEqual({ a: "b" });
  });

  it("fromRecord refuses what is ambiguous or no text", () => {
    const attempt = (record: unknown) => {
      try {
        return fromRecord(record as Record<string, string>);
      } catch (error) {
        return isNewStoreError(error, "configuration") ? error.message : error;
      }
    };
    expect(attempt({ a: "P1", b: "P1" })).toContain('[1]: "a" and "b" are both "P1" in NewStore');
    expect(attempt({ a: 7.5 })).toContain("[0]: it needs two texts or whole numbers");
    expect(attempt(undefined)).toContain("fromRecord needs an object or Map");
  });
});

describe("fromTable", () => {
  const rows = [
    { shopId: "S1", newStoreId: "P1" },
    { shopId: "S2", newStoreId: "P2" },
    { shopId: "S1", newStoreId: "P1" },
  ];

  it("fromTable reads once, when the first id is looked up", async () => {
    let reads = 0;
    async function* read() {
      reads++;
      yield* rows;
    }
    const table = fromTable(read);
    expect(reads).toBe(0);
    expect(await Promise.all([there(table, "S1"), back(table, "P2"), there(table, "S3")])).toEqual([
      { S1: "P1" },
      { P2: "S2" },
      { S3: undefined },
    ]);
    expect(reads).toBe(1);
    expect(await there(fromTable(rows), "S2")).toEqual({ S2: "P2" });
  });

  it("fromTable reads again after a failure", async () => {
    let reads = 0;
    const table = fromTable(() => {
      if (++reads === 1) throw new Error("down");
      return rows;
    });
    await expect(there(table, "S1")).rejects.toThrow("down");
    expect(await there(table, "S1")).toEqual({ S1: "P1" });
  });

  it("fromTable fails when the table contradicts itself", async () => {
    const table = fromTable([
      { shopId: "S1", newStoreId: "P1" },
      { shopId: "S1", newStoreId: "P2" },
    ]);
    await expect(there(table, "S1")).rejects.toThrow('"S1" is both "P1" and "P2" in NewStore');
  });
});

describe("chain", () => {
  it("chain calls each map with the ids that those before it do not have", async () => {
    const calls: string[][] = [];
    const last: IdentifierMap = {
      toNewStore: (ids) => {
        calls.push([...ids]);
        return { c: "C" };
      },
      fromNewStore: identity.fromNewStore,
    };
    const map = chain(fromRecord({ a: "A" }), fromTable([{ shopId: "b", newStoreId: "B" }]), last);
    expect(await there(map, "a", "b", "c", "d")).toEqual({ a: "A", b: "B", c: "C" });
    expect(await there(map, "a", "b")).toEqual({ a: "A", b: "B" });
    expect(calls).toEqual([["c", "d"]]);
    expect(await back(chain(fromRecord({ a: "A" }), identity), "A", "X")).toEqual({ A: "a", X: "X" });
  });
});

describe("ready-made maps", () => {
  it.each([
    ["fromTable needs rows", () => fromTable(undefined as never)],
    ["fromTable needs rows", () => fromTable({ a: "b" } as never)],
    ["needs the type of code", () => byExternalIdentifier("")],
    ["needs its options as an object", () => byExternalIdentifier("sku", null as never)],
    [
      "The option rows of byExternalIdentifier is no function",
      () => byExternalIdentifier("sku", { rows: [] as never }),
    ],
    [
      "The option lookUp of byExternalIdentifier is no function",
      () => byExternalIdentifier("sku", { lookUp: true as never }),
    ],
  ])("arguments are refused: %s", (words, make) => {
    expect(make).toThrow(expect.objectContaining({ kind: "configuration", message: expect.stringContaining(words) }));
  });
});

describe("chain, where an id fails in one map", () => {
  it("chain does not go on to the next map, which would know less", async () => {
    const down: IdentifierMap = { toNewStore: () => ({ a: new Error("down") }), fromNewStore: () => ({}) };
    expect(await there(chain(down, identity), "a", "b")).toEqual({ a: new Error("down"), b: "b" });
  });
});

describe("byExternalIdentifier", () => {
  const row = (productId: string, sku: string, more: object[] = []) => ({
    product_id: productId,
    external_identifiers: [{ catalog: "c", locale: "en-us", identifiers: { sku, upc: "1" } }, ...more],
  });

  it("the code beside an id is read in its three forms, and remembered for the way back", async () => {
    const map = byExternalIdentifier("sku", { shop: "c", locale: "en-US", lookUp: false });
    const holders = {
      P1: row("P1", "S1", [{ catalog: "c", locale: "fr-fr", identifiers: { sku: "F1" } }]),
      P2: { external_identifiers: { sku: "S2" } },
      P3: {
        external_identifiers: [
          { type: "ean13", value: "E3" },
          { type: "sku", value: "S3" },
        ],
      },
      P4: { external_identifiers: {} },
      P5: {},
    };
    expect(entries(await map.fromNewStore(Object.keys(holders), carrying(holders)))).toEqual({
      P1: "S1",
      P2: "S2",
      P3: "S3",
    });
    expect(await there(map, "S1", "S2", "S3", "S4")).toEqual({ S1: "P1", S2: "P2", S3: "P3" });
  });

  it("several codes that catalog and locale leave are none", async () => {
    const map = byExternalIdentifier("sku", { shop: "c", lookUp: false });
    const holders = { P1: row("P1", "S1", [{ catalog: "c", locale: "fr-fr", identifiers: { sku: "F1" } }]) };
    expect(entries(await map.fromNewStore(["P1"], carrying(holders)))).toEqual({});
  });

  it("rows are read once for codes that were not seen", async () => {
    let reads = 0;
    const map = byExternalIdentifier("sku", {
      lookUp: false,
      rows: async function* () {
        reads++;
        yield* [row("P1", "S1"), row("P2", "S2")];
      },
    });
    expect(await there(map, "S2", "S9")).toEqual({ S2: "P2" });
    expect(await back(map, "P1")).toEqual({ P1: "S1" });
    expect(reads).toBe(1);
  });

  it("other products are looked up one by one, by type and value or by id", async () => {
    const queries: unknown[] = [];
    const map = byExternalIdentifier("sku", {
      shop: "c",
      locale: "en-US",
      lookUp: async (query) => {
        queries.push(query);
        return "value" in query && query.value === "S1" ? row("P1", "S1") : undefined;
      },
    });
    expect(await there(map, "S1", "S2")).toEqual({ S1: "P1", S2: undefined });
    expect(await back(map, "P9")).toEqual({ P9: undefined });
    expect(queries).toEqual([
      { shop: "c", locale: "en-US", type: "sku", value: "S1" },
      { shop: "c", locale: "en-US", type: "sku", value: "S2" },
      { shop: "c", locale: "en-US", productId: "P9" },
    ]);
  });

  it("the rows of an ATP export serve as rows", async () => {
    const items = [1, 2].map((index) => ({
      product_id: `P${index}`,
      variant_group_id: "V",
      title: "Coat",
      external_identifiers: [{ type: "sku", value: `SKU-${index}` }],
    }));
    const products = [{ catalog: "storefront-catalog-en", locale: "en-US", isMaster: true, items }];
    const stock = items.map(({ product_id }) => ({ product_id, fulfillment_node_id: "DC01", quantity: 5 }));
    const { newstore: plain } = facade({ seed: { products, stock } });
    const rows = () => plain.availability.export({}, POLLING);
    const newstore = plain.withOptions({
      productIds: byExternalIdentifier("sku", { shop: "storefront-catalog-en", locale: "en-US", rows }),
    });
    const response = await newstore.availability.get([{ product_id: "SKU-2", fulfillment_node_id: "DC01" }]);
    expect(response.items).toMatchObject([{ product_id: "SKU-2", atp: 5 }]);
    const exported: string[] = [];
    for await (const one of newstore.availability.export({}, POLLING)) exported.push(one.product_id);
    expect(exported.toSorted()).toEqual(["SKU-1", "SKU-2"]);
  });
});
