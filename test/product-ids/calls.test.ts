import {
  fromRecord,
  identity,
  type KeptEvent,
  type LogFields,
  type MapIds,
  NewStore,
  type NewStoreOptions,
  originalOf,
} from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { asked, expectNothingSent, facade, failure, order, standard, unit } from "../facade/kit.js";

/** `S1` and `S2` in the shop are `P1` and `P2` in NewStore. */
const RECORD = fromRecord({ S1: "P1", S2: "P2", S3: "P3" });

function shop(
  map: Partial<NonNullable<NewStoreOptions["productIds"]>> = {},
  options: NewStoreOptions = {},
  sandbox = {},
) {
  const kept: KeptEvent[] = [];
  const productIds = { ...RECORD, onKept: (event: KeptEvent) => kept.push(event), ...map };
  return { ...facade(sandbox, { productIds, ...options }), kept };
}

const pairs = (...ids: string[]) => ids.map((product_id) => ({ product_id, fulfillment_node_id: "DC01" }));
const units = (...ids: string[]) => [standard(ids.map((product_id) => unit({ product_id })))];

describe("a call", () => {
  it("is made and answered with the shop's ids; the platform's answer stays reachable", async () => {
    const { newstore, sandbox } = shop();
    const { items } = await newstore.availability.get(pairs("S1", "S2"));
    expect(items.map(({ product_id, atp }) => [product_id, atp])).toEqual([
      ["S1", 10],
      ["S2", 0],
    ]);
    expect(items.map((item) => originalOf(item).product_id)).toEqual(["P1", "P2"]);
    expect(sandbox.violations).toEqual([]);
  });

  it("asks no way back for what it sent itself", async () => {
    const back: string[][] = [];
    const fromNewStore: MapIds = (ids) => {
      back.push([...ids]);
      return {};
    };
    const { newstore } = shop({ fromNewStore });
    const { items } = await newstore.availability.get(pairs("S1"));
    expect([items[0]?.product_id, back]).toEqual(["S1", []]);
  });

  it("leaves what it was given as it was", async () => {
    const { newstore } = shop();
    const given = order("1001", { shipments: units("S1") });
    const before = structuredClone(given);
    const answer = await newstore.orders.inject(given);
    expect(given).toEqual(before);
    expect(answer.items.map(({ product_id }) => product_id)).toEqual(["S1"]);
  });

  it("maps paths, queries and other kinds of identifiers just so", async () => {
    const stores = fromRecord({ soho: "US01" });
    const { newstore, sandbox } = shop(
      {},
      { identifiers: { store: stores, "fulfillment-node": fromRecord({ hub: "DC01" }) } },
    );
    const legacy = await newstore.api.stores.showLegacyStore({ path: { store_id: "soho" } });
    expect(legacy).toMatchObject({ store_id: "soho" });
    const insights = await newstore.api.availabilities.listAtpInsights({
      query: { product_id: "S1", fulfillment_node_id: "hub" },
    });
    expect(insights).toMatchObject({ product_id: "S1", fulfillment_node_id: "hub" });
    expect(sandbox.requests.map(({ path }) => path)).toContain("/v0/i/stores/US01");
  });

  it("maps the entity of an import error where its type says that it is a product", async () => {
    const { newstore, sandbox } = shop();
    const body = { provider: "test", source_uri: "https://files.example/a.zip", entities: ["products"] };
    const { id: import_id } = await newstore.api.import.createImportJob({ body });
    const errors = ["products", "prices", "availabilities", "categories", "store_mapping"].map(
      (entity_type, index) => ({
        error_id: String(index),
        reason: "no",
        entity_type,
        entity_id: "S1",
      }),
    );
    const path = { import_id };
    await newstore.api.import.createImportJobErrors({ path, body: errors });
    expect(sandbox.state.imports.get(import_id)?.errors.map(({ entity_id }) => entity_id)).toEqual([
      "P1",
      "P1",
      "P1",
      "S1",
      "S1",
    ]);
    expect(await newstore.imports.errors(import_id)).toEqual(errors);
  });

  it("maps the keys of a shipping setting only where its name says that they are locations", async () => {
    const { newstore, sandbox } = shop(
      {},
      { identifiers: { "fulfillment-node": fromRecord({ hub: "DC01" }) }, productIds: identity },
    );
    const write = (name: string, value: object) =>
      newstore.api.delivery.createConfigurationByName({ path: { name }, body: { value } as never });
    const customs = { hub: { customs_signer: "A. Clerk" } };
    const carriers = { PARCEL: { api_base_url: "https://adapter.example/parcel/" } };
    expect(await write("fulfillment_node_customs_info", customs)).toEqual({ value: customs });
    expect(await write("carriers", carriers)).toEqual({ value: carriers });
    expect(sandbox.state.delivery.configurations.get("fulfillment_node_customs_info")).toEqual({
      DC01: customs.hub,
    });
    expect(sandbox.state.delivery.configurations.get("carriers")).toEqual(carriers);
    const read = await newstore.api.delivery.showConfigurationByName({
      path: { name: "fulfillment_node_customs_info" },
    });
    expect(read).toEqual({ value: customs });
  });

  it("without ids asks nobody anything", async () => {
    const calls: unknown[] = [];
    const { newstore } = shop({ toNewStore: (ids) => calls.push(ids) as never });
    await newstore.stores.get("US01");
    expect(calls).toEqual([]);
  });

  it("shares a question with others of the same tick", async () => {
    const calls: string[][] = [];
    const toNewStore: MapIds = (ids, context) => {
      calls.push([...ids]);
      return RECORD.toNewStore(ids, context);
    };
    const { newstore } = shop({ toNewStore });
    await Promise.all(["S1", "S2", "S1"].map((id) => newstore.availability.get(pairs(id))));
    expect(calls).toEqual([["S1", "S2"]]);
  });

  it("tells the hook what holds an id", async () => {
    const holders: unknown[] = [];
    const toNewStore: MapIds = (ids, context) => {
      holders.push([context.kind, context.direction, context.holderOf("S1"), context.holderOf("other")]);
      return RECORD.toNewStore(ids, context);
    };
    await shop({ toNewStore }).newstore.availability.get(pairs("S1"));
    expect(holders).toEqual([["product", "toNewStore", pairs("S1")[0], undefined]]);
  });
});

describe("an id without a counterpart", () => {
  it("fails the request with all of them and where they stand, and nothing is sent, not even for a token", async () => {
    const world = shop();
    const given = order("1001", { shipments: units("S1", "X1", "X2", "X1") }, 91.4);
    const error = await failure(() => world.newstore.orders.inject(given));
    expect(error).toMatchObject({ kind: "mapping", operationId: "createInjectedOrder", attempts: 0, retryable: false });
    expect(error.issues).toEqual(
      [
        ["X1", 1],
        ["X2", 2],
        ["X1", 3],
      ].map(([id, index]) => ({
        path: `body.shipments[0].items[${index}].product_id`,
        message: `"${id}" has no product id of NewStore`,
        rule: "unmapped",
      })),
    );
    expect(error.message).toContain(
      "createInjectedOrder was not sent: 2 identifiers cannot be mapped. body.shipments[0]",
    );
    expect(error.message).toContain('Correct productIds.toNewStore, or set productIds.onUnmapped to "keep".');
    expectNothingSent(world);
  });

  it("is named for every kind at once", async () => {
    const world = shop({}, { identifiers: { "fulfillment-node": fromRecord({ hub: "DC01" }) } });
    const { issues } = await failure(() => world.newstore.availability.get(pairs("X1")));
    expect(issues.map(({ path, message }) => [path, message])).toEqual([
      ["body.atp_keys[0].product_id", '"X1" has no product id of NewStore'],
      ["body.atp_keys[0].fulfillment_node_id", '"DC01" has no fulfillment node id of NewStore'],
    ]);
    expectNothingSent(world);
  });

  it("stands in paths and queries too", async () => {
    const world = shop({}, { identifiers: { store: fromRecord({ soho: "US01" }) } });
    const { issues } = await failure(() => world.newstore.api.stores.showLegacyStore({ path: { store_id: "x" } }));
    expect(issues.map(({ path }) => path)).toEqual(["path.store_id"]);
    expectNothingSent(world);
  });

  it("travels as it is and is reported where that is wished: all to onKept, the logger once a source", async () => {
    const lines: [string, LogFields | undefined][] = [];
    const logger = { warn: (line: string, fields?: LogFields) => lines.push([line, fields]) };
    const { newstore, kept } = shop({ onUnmapped: "keep" }, { logger });
    const { items } = await newstore.availability.get(pairs("P1", "S2"));
    await newstore.availability.get(pairs("P2"));
    expect(items.map(({ product_id }) => product_id)).toEqual(["P1", "S2"]);
    expect(
      kept.map(({ source, direction, ids }) => [source, direction, ids.map(({ id, path }) => [id, path])]),
    ).toEqual([
      ["listAtp", "toNewStore", [["P1", "body.atp_keys[0].product_id"]]],
      ["listAtp", "toNewStore", [["P2", "body.atp_keys[0].product_id"]]],
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.[0]).toContain("listAtp: 1 id without a counterpart travelled as they are");
    expect(lines[0]?.[1]).toMatchObject({ operationId: "listAtp" });
  });

  it("in an answer is kept and reported by default", async () => {
    const { newstore, kept } = shop({ fromNewStore: () => ({}) });
    const { id } = await newstore.orders.inject(order("1001", { shipments: units("S1") }));
    const read = await newstore.orders.getByExternalId("1001");
    expect(read.ordered_products?.map((product) => product.id)).toEqual(["P1"]);
    expect(id).toBeTruthy();
    expect(kept.every(({ direction }) => direction === "fromNewStore")).toBe(true);
    expect(kept[0]?.source).toBe("showExternalOrder");
  });

  it("in an answer fails the call where that is wished, and the error says that the work is done", async () => {
    const { newstore } = shop({ fromNewStore: () => ({}), onUnmapped: { fromNewStore: "throw" } });
    await newstore.orders.inject(order("1001", { shipments: units("S1") }));
    const error = await failure(() => newstore.orders.getByExternalId("1001"));
    expect(error).toMatchObject({ kind: "mapping", status: 200, attempts: 1, retryable: false, outcomeUnknown: false });
    expect(error.message).toContain("showExternalOrder was answered 200, and the answer could not be mapped");
    expect(error.body).toMatchObject({ ordered_products: [{ id: "P1" }] });
  });

  it("may be kept towards NewStore and fail an answer, or the other way round", async () => {
    const none = () => ({});
    const kept = shop({
      toNewStore: none,
      fromNewStore: none,
      onUnmapped: { toNewStore: "keep", fromNewStore: "throw" },
    });
    expect((await kept.newstore.availability.get(pairs("P1"))).items[0]).toMatchObject({ product_id: "P1", atp: 10 });
    await kept.newstore.orders.inject(order("1001", { shipments: units("P1") }));
    const read = await failure(() => kept.newstore.orders.getByExternalId("1001"));
    expect(read).toMatchObject({ kind: "mapping", status: 200 });
    expect(read.issues.map(({ rule }) => rule)).toContain("unmapped");
    const strict = shop({ fromNewStore: none, onUnmapped: { toNewStore: "throw", fromNewStore: "keep" } });
    expect((await failure(() => strict.newstore.availability.get(pairs("P1")))).attempts).toBe(0);
    await strict.newstore.orders.inject(order("1002", { shipments: units("S1") }));
    expect((await strict.newstore.orders.getByExternalId("1002")).ordered_products?.[0]?.id).toBe("P1");
  });

  it("does not fail the answer to an order whose ids were all sent", async () => {
    const { newstore } = shop({ fromNewStore: () => ({}), onUnmapped: "throw" });
    expect((await newstore.orders.inject(order("1001", { shipments: units("S1") }))).items[0]?.product_id).toBe("S1");
  });
});

describe("two of the shop's ids for one of NewStore's", () => {
  const toNewStore: MapIds = (ids) => Object.fromEntries(ids.map((id) => [id, "P1"]));

  it("fail a request whose answer could mean either", async () => {
    const world = shop({ toNewStore });
    const error = await failure(() => world.newstore.availability.get(pairs("S1", "S2")));
    expect(error.issues).toEqual([
      {
        path: "body.atp_keys[1].product_id",
        message: '"S2" and "S1" are both "P1" in NewStore, so what comes back could mean either',
        rule: "ambiguous",
      },
    ]);
    expectNothingSent(world);
  });

  it("may stand in one whose answer names no product", async () => {
    const { newstore } = shop({ toNewStore });
    const bag = [
      { product_id: "S1", quantity: 1 },
      { product_id: "S2", quantity: 1 },
    ];
    const location = { geo: { latitude: 40.7241, longitude: -73.9988 } };
    const { options } = await newstore.shipping.pickupOptions({ location, bag });
    expect(options?.length).toBeGreaterThan(0);
  });
});

describe("a counterpart that cannot be one", () => {
  it("fails the request even where unmapped ids are kept", async () => {
    const world = shop({ toNewStore: () => ({ S1: "sku=1" }), onUnmapped: "keep" });
    const error = await failure(() => world.newstore.availability.get(pairs("S1")));
    expect(error.issues).toMatchObject([{ rule: "bad-counterpart", path: "body.atp_keys[0].product_id" }]);
    expect(error.message).toContain('"S1" cannot be mapped: its counterpart "sku=1" has = or % in it');
    expect(error.message).not.toContain("onUnmapped");
    expectNothingSent(world);
  });
});

describe("a hook that fails", () => {
  it("fails the call as mapping with its cause; its words, which may hold a secret, are not repeated", async () => {
    const cause = new Error("postgres://user:secret@db is down");
    const world = shop({ toNewStore: () => Promise.reject(cause) });
    const error = await failure(() => world.newstore.availability.get(pairs("S1", "S2")));
    expect(error).toMatchObject({ kind: "mapping", cause, retryable: true, attempts: 0 });
    expect(error.message).toBe(
      "listAtp was not sent: productIds.toNewStore failed for 2 ids: see the cause, which it threw. Nothing was sent.",
    );
    expectNothingSent(world);
  });

  it("fails an answer as mapping: the error holds it", async () => {
    const { newstore } = shop({
      fromNewStore: () => {
        throw new Error("down");
      },
    });
    await newstore.orders.inject(order("1001", { shipments: units("S1") }));
    const error = await failure(() => newstore.orders.getByExternalId("1001"));
    expect(error).toMatchObject({ kind: "mapping", status: 200, attempts: 1, body: { external_order_id: "1001" } });
  });

  it("that never answers ends with the call's time or signal", async () => {
    const world = shop({ toNewStore: () => new Promise(() => {}) });
    const late = await failure(() => world.newstore.availability.get(pairs("S1"), { timeouts: { totalMs: 20 } }));
    expect(late).toMatchObject({ kind: "timeout", attempts: 0, retryable: true });
    const controller = new AbortController();
    const waiting = failure(() => world.newstore.availability.get(pairs("S1"), { signal: controller.signal }));
    setTimeout(() => controller.abort(new Error("enough")), 10);
    expect(await waiting).toMatchObject({ kind: "aborted", attempts: 0, cause: { message: "enough" } });
    expectNothingSent(world);
  });
});

describe("errors from below", () => {
  it("name both ids: what does not fit the contract", async () => {
    const long = "P".repeat(300);
    const world = shop(fromRecord({ S1: "P1", LONG: long }));
    const error = await failure(() =>
      world.newstore.catalog.importProducts(
        [
          { product_id: "S1", variant_group_id: "V", title: "x" },
          { product_id: "LONG", variant_group_id: "V", title: "x" },
        ],
        { catalog: "c", locale: "en-US" },
      ),
    );
    expect(error.issues[0]?.path).toBe("items[1].product_id");
    expect(error.issues[0]?.message).toContain('("LONG", "PPP');
    expectNothingSent(world);
  });

  it("name both ids: what the platform says", async () => {
    const { newstore, sandbox } = shop();
    sandbox.faults.add({
      operation: "createInjectedOrder",
      status: 400,
      body: {
        error_code: "invalid_items",
        messages: ['product P3 is unknown, "P1" is not sold', "P10 and XP1 are others"],
      },
    });
    const error = await failure(() => newstore.orders.inject(order("1001", { shipments: units("S1", "S3") }, 48.2)));
    expect(error).toMatchObject({ kind: "api", status: 400, errorCode: "invalid_items" });
    expect(error.messages).toEqual([
      'product P3 (S3 in the shop) is unknown, "P1" (S1 in the shop) is not sold',
      "P10 and XP1 are others",
    ]);
    expect(error.message).toContain("product P3 (S3 in the shop) is unknown");
    expect(error.stack).toContain("product P3 (S3 in the shop) is unknown");
    expect(error.body).toMatchObject({ error_code: "invalid_items" });
  });

  it("name both ids: an order that is already there with other content", async () => {
    const { newstore } = shop({}, {}, { conflictingInjection: "first-answer" });
    await newstore.orders.inject(order("1001", { shipments: units("S1", "S1") }, 48.2));
    const { kind, issues, body } = await failure(() =>
      newstore.orders.inject(order("1001", { shipments: units("S2", "S1") }, 48.2)),
    );
    expect(kind).toBe("conflict");
    expect(issues.map(({ message }) => message)).toEqual([
      "1 unit of S2 (P2 in NewStore) as item line-1 sent but not in the answer",
      "1 unit of S1 (P1 in NewStore) as item line-1 in the answer but not sent",
    ]);
    expect(body).toMatchObject({ items: [{ product_id: "P1" }, { product_id: "P1" }] });
  });

  it("name both ids where an issue is about an id that it does not show", async () => {
    const world = shop(fromRecord({ LONG: "P".repeat(300) }), { validate: { requests: "throw" } });
    const error = await failure(() => world.newstore.orders.inject(order("1001", { shipments: units("LONG") })));
    expect(error.issues).toMatchObject([
      { message: "it is 300 characters long: at most 64 are allowed (LONG in the shop)" },
    ]);
    expectNothingSent(world);
  });
});

describe("a body that is written down already", () => {
  it("is refused where ids travel in it: they would go unmapped", async () => {
    const world = shop();
    const body = new TextEncoder().encode('{"atp_keys":[]}') as never;
    const error = await failure(() => world.newstore.api.availabilities.listAtp({ body }));
    expect(error).toMatchObject({ kind: "mapping", issues: [{ path: "body", rule: "opaque-body" }] });
    expectNothingSent(world);
  });
});

describe("a client that is derived", () => {
  it("shares what is remembered, unless its maps change", async () => {
    const calls: string[][] = [];
    const toNewStore: MapIds = (ids, context) => {
      calls.push([...ids]);
      return RECORD.toNewStore(ids, context);
    };
    const { newstore } = shop({ toNewStore });
    await newstore.availability.get(pairs("S1"));
    await newstore.withOptions({ timeouts: { totalMs: 5_000 } }).availability.get(pairs("S1"));
    await newstore.transport.withOptions({}).send({
      operation: (await import("../../generated/availabilities/operations.js")).listAtp,
      input: { body: { atp_keys: pairs("S1") } },
      options: {},
    });
    expect(calls).toEqual([["S1"]]);
    await newstore.withOptions({ productIds: { ...RECORD, toNewStore } }).availability.get(pairs("S1"));
    expect(calls).toEqual([["S1"], ["S1"]]);
  });

  it("can do without a map, and adds kinds to those that are there", async () => {
    const { newstore } = shop({}, { identifiers: { store: fromRecord({ soho: "US01" }) } });
    const plain = newstore.withOptions({ productIds: identity });
    expect((await plain.availability.get(pairs("P1"))).items[0]?.product_id).toBe("P1");
    const both = newstore.withOptions({ identifiers: { "fulfillment-node": fromRecord({ hub: "DC01" }) } });
    const { items } = await both.availability.get([{ product_id: "S1", fulfillment_node_id: "hub" }]);
    expect(items[0]).toMatchObject({ product_id: "S1", fulfillment_node_id: "hub", atp: 10 });
    expect(await both.api.stores.showLegacyStore({ path: { store_id: "soho" } })).toMatchObject({ store_id: "soho" });
  });

  it("works over a transport that is given", async () => {
    const { newstore, sandbox } = facade();
    const over = new NewStore({ productIds: RECORD }, newstore.transport);
    expect((await over.availability.get(pairs("S1"))).items[0]).toMatchObject({ product_id: "S1", atp: 10 });
    expect(asked(sandbox)["listAtp"]).toBe(1);
  });
});

describe("long look-ups", () => {
  it("are mapped part by part, and joined with their originals", async () => {
    const ids = Array.from({ length: 2_100 }, (_, index) => `Z${index}`);
    const map: MapIds = (all) => new Map(all.map((id) => [id, id.startsWith("Z") ? `P-${id}` : undefined]));
    const { newstore, sandbox } = shop({ toNewStore: map });
    const { items } = await newstore.availability.get(pairs(...ids));
    expect(items.every(({ product_id }) => product_id.startsWith("Z"))).toBe(true);
    expect(items.every((item) => originalOf(item).product_id.startsWith("P-Z"))).toBe(true);
    expect(asked(sandbox)["listAtp"]).toBe(2);
  });
});

describe("maps that cannot work", () => {
  const make = (options: unknown) => failure(() => facade({}, options as NewStoreOptions));
  it.each([
    [{ productIds: 7 }, "productIds"],
    [{ productIds: { toNewStore: () => ({}) } }, "productIds.fromNewStore"],
    [{ productIds: { ...RECORD, onUnmapped: "ignore" } }, "productIds.onUnmapped"],
    [{ productIds: { ...RECORD, onUnmapped: { toNewStore: "ignore" } } }, "productIds.onUnmapped"],
    [{ productIds: { ...RECORD, maxBatch: 0 } }, "productIds.maxBatch"],
    [{ productIds: { ...RECORD, cache: { maxEntries: 1.5 } } }, "productIds.cache.maxEntries"],
    [{ productIds: { ...RECORD, cache: { ttlMs: -1 } } }, "productIds.cache.ttlMs"],
    [{ productIds: { ...RECORD, onKept: "log" } }, "productIds.onKept"],
    [{ identifiers: { product: RECORD } }, "identifiers.product"],
    [{ identifiers: { warehouse: RECORD } }, "identifiers.warehouse"],
    [{ identifiers: { store: { toNewStore: 1 } } }, "identifiers.store.toNewStore"],
  ])("are refused when the client is made: %j", async (options, name) => {
    const error = await make(options);
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain(`The option ${name} cannot be used`);
  });
});
