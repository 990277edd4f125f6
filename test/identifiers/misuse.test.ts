import { runInNewContext } from "node:vm";
import { chain, fromRecord, fromTable, type IdentifierMap, identity, type MapIds } from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { readHookResult } from "../../src/identifiers/lib/hook-result.js";
import { expectNothingSent, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import * as fc from "../support/fast-check.js";
import { contextOf } from "./kit.js";

const OFF = { validate: { requests: "off", responses: "off" } } as const;
const known = fromRecord({ S1: "P1" });

/** Objects in which no id would ever be found. */
const NO_RECORDS = [
  new Set(["S1"]),
  new WeakMap(),
  new Date(0),
  new URL("https://shop.example"),
  ["P1"],
  /P1/,
  Promise.resolve({}),
  () => ({}),
  "P1",
  null,
  undefined,
];
const OTHER_REALM = runInNewContext('new Map([["S1", "P1"]])') as Map<string, string>;

describe("what is neither a Map nor a record", () => {
  it.each(NO_RECORDS.map((value) => [Object.prototype.toString.call(value), value]))(
    "%s fails a hook, and fromRecord at once, instead of passing for a map without ids",
    (_, value) => {
      expect(() => readHookResult(value, ["S1"], "product", "toNewStore")).toThrow("neither a Map nor a record");
      expect(() => fromRecord(value as never)).toThrow("fromRecord needs an object or Map");
    },
  );

  it("does not include objects without a prototype, and Maps of another realm", async () => {
    const bare = Object.assign(Object.create(null), { S1: "P1" }) as Record<string, string>;
    for (const one of [bare, OTHER_REALM]) {
      expect(readHookResult(one, ["S1"], "product", "toNewStore").get("S1")).toBe("P1");
      expect(await fromRecord(one).toNewStore(["S1"], contextOf("toNewStore"))).toEqual(new Map([["S1", "P1"]]));
    }
  });
});

describe("chain", () => {
  it.each([undefined, null, "map", {}, { toNewStore: known.toNewStore }, { ...known, learn: 5 }])(
    "refuses %o when it is made",
    async (map) => {
      const error = await failureOf(async () => chain(known, map as never));
      expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining("map 2 of chain") });
    },
  );

  it.each([{ unmapped: "keep" }, { onKept() {} }, { cache: false }, { maxBatch: 10 }])(
    "refuses a map that says how it is used, %o, which nothing would heed",
    async (use) => {
      const [name] = Object.keys(use);
      const error = await failureOf(async () => chain(known, { ...identity, ...use } as never));
      expect(error).toMatchObject({
        kind: "configuration",
        message: `The option map 2 of chain.${name} would not be heeded: give it for all, { ...chain(…), ${name} }.`,
      });
    },
  );

  it("takes such members for the map's own where the map is of a class", async () => {
    class Table {
      readonly cache = new Map([["S1", "P1"]]);
      readonly unmapped = undefined;
      readonly toNewStore: MapIds = () => this.cache;
      readonly fromNewStore: MapIds = () => ({});
    }
    const { toNewStore } = chain({ ...known, unmapped: undefined } as never, new Table());
    expect(await toNewStore(["S1"], contextOf("toNewStore"))).toEqual(new Map([["S1", "P1"]]));
  });

  it("finds an id that an earlier map has for another one, also behind a hook that empties its list", async () => {
    const none: MapIds = (ids) => {
      (ids as string[]).length = 0;
      return {};
    };
    const { toNewStore } = chain({ toNewStore: none, fromNewStore: none }, known, identity);
    const found = (await toNewStore(["P1"], contextOf("toNewStore"))) as Map<string, unknown>;
    expect(found.get("P1")).toMatchObject({ kind: "mapping" });
  });
});

it("a table with a row that is missing says which one", async () => {
  const { toNewStore } = fromTable([{ shopId: "S1", newStoreId: "P1" }, null] as never);
  const error = await failureOf(async () => toNewStore(["S1"], contextOf("toNewStore")));
  expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining("[1]: it needs two texts") });
});

describe("a function learn", () => {
  const fails = (): never => {
    throw new TypeError("hunter2");
  };
  it.each([
    ["throws", fails],
    ["returns something else", () => ({}) as never],
  ])("that %s fails no call whose work is done, and is logged once, without its words", async (_, learn) => {
    const lines: string[] = [];
    const map: IdentifierMap = { ...known, learn };
    const { newstore } = facade({}, { productIds: map, logger: { warn: (line) => lines.push(line) } });
    const event = { name: "order.opened", payload: { items: [{ product_id: "P1" }, { product_id: "P1" }] } };
    for (let time = 0; time < 2; time++)
      expect((await newstore.mapEvent(event)).payload.items).toMatchObject([
        { product_id: "S1" },
        { product_id: "S1" },
      ]);
    expect(lines).toEqual([expect.stringContaining("productIds.learn failed and was ignored")]);
    expect(lines.join()).not.toContain("hunter2");
  });

  it("that is none is refused when the client is made", async () => {
    const error = await failureOf(async () => facade({}, { productIds: { ...known, learn: "yes" } as never }));
    expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining("productIds.learn") });
  });
});

describe("mapEvent", () => {
  it.each([
    [{ totalMs: -1 }, "timeouts.totalMs is -1"],
    [{ totalMs: Number.NaN }, "timeouts.totalMs is NaN"],
    [{ totalMS: 5 }, "did you mean timeouts.totalMs"],
    [5, "timeouts"],
    ["5 s", "timeouts"],
  ])("refuses the timeouts %j, whether there is a map or not", async (timeouts, words) => {
    const event = { name: "order.opened", payload: { items: [{ product_id: "P1" }] } };
    for (const options of [{}, { productIds: known }]) {
      const { newstore } = facade({}, options);
      const error = await failureOf(() => newstore.mapEvent(event, { timeouts } as never));
      expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining(words) });
    }
  });
});

describe("an input of a generated method", () => {
  it.each(["path", "query", "body"])("that throws when its %s is read is an error of the SDK", async (part) => {
    const boom = {
      toJSON: () => {
        throw new Error("boom");
      },
    };
    const world = facade(
      {},
      { productIds: known, identifiers: { order: known, store: known, customer: known }, ...OFF },
    );
    const { api } = world.newstore;
    const error = await failureOf(() =>
      part === "path"
        ? api.catalogExport.showProduct({ path: { id: boom } } as never)
        : part === "query"
          ? api.orders.showOrderHistoryForCustomer({ query: { customer_id: boom } } as never)
          : api.availabilities.listAtp({ body: { atp_keys: [{ product_id: boom }] } } as never),
    );
    expect(error).toMatchObject({ kind: "validation", attempts: 0, cause: { message: "boom" } });
    expectNothingSent(world);
  });

  it("with a parameter that becomes text when it is written maps it as that text", async () => {
    const world = facade({}, { productIds: known, ...OFF });
    const asText = new Date("2026-01-01T00:00:00.000Z");
    const { kind, issues } = await failureOf(() =>
      world.newstore.api.catalogExport.showProduct({ path: { id: asText } } as never),
    );
    expect([kind, issues]).toMatchObject([
      "mapping",
      [{ path: "path.id", message: '"2026-01-01T00:00:00.000Z" has no product id of NewStore', rule: "unmapped" }],
    ]);
    expectNothingSent(world);
  });

  it("names a number that no id can be as the caller wrote it", async () => {
    const world = facade({}, { productIds: known, ...OFF });
    const odd = fc.oneof(
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e21),
      fc.double().filter((n) => !Number.isSafeInteger(n)),
    );
    await fc.assert(
      fc.asyncProperty(odd, async (value) => {
        const body = { atp_keys: [{ product_id: value }] } as never;
        const { issues } = await failureOf(() => world.newstore.api.availabilities.listAtp({ body }));
        expect(issues).toMatchObject([{ message: `${value} is no id: it should be text or a whole number` }]);
      }),
      { numRuns: 20 },
    );
  });
});
