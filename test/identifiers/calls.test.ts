import { inspect } from "node:util";
import {
  type ClientOptions,
  fromRecord,
  type IdentifierMap,
  identity,
  type KeptEvent,
  type LogFields,
  type MapIds,
  NewStore,
  originalOf,
} from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { asked, expectNothingSent, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order, standard, unit } from "../support/orders.js";

/** `S1` and `S2` in the shop are `P1` and `P2` in NewStore. */
const RECORD = fromRecord({ S1: "P1", S2: "P2", S3: "P3" });

function shop(map: Partial<NonNullable<ClientOptions["productIds"]>> = {}, options: ClientOptions = {}, sandbox = {}) {
  const kept: KeptEvent[] = [];
  const productIds = { ...RECORD, onKept: (event: KeptEvent) => kept.push(event), ...map };
  return { ...facade(sandbox, { productIds, ...options }), kept };
}

const pairs = (...ids: string[]) => ids.map((product_id) => ({ product_id, fulfillment_node_id: "DC01" }));
const units = (...ids: string[]) => [standard(ids.map((product_id) => unit({ product_id })))];

describe("calls with maps", () => {
  it("a call takes and returns the shop's ids; the original response stays reachable", async () => {
    const { newstore, sandbox } = shop();
    const { items } = await newstore.availability.get(pairs("S1", "S2"));
    expect(items.map(({ product_id, atp }) => [product_id, atp])).toEqual([
      ["S1", 10],
      ["S2", 0],
    ]);
    expect(items.map((item) => originalOf(item).product_id)).toEqual(["P1", "P2"]);
    expect(sandbox.violations).toEqual([]);
  });

  it("an id that the call sent is not looked up on its way back", async () => {
    const back: string[][] = [];
    const fromNewStore: MapIds = (ids) => {
      back.push([...ids]);
      return {};
    };
    const { newstore } = shop({ fromNewStore });
    const { items } = await newstore.availability.get(pairs("S1"));
    expect([items[0]?.product_id, back]).toEqual(["S1", []]);
  });

  it("the input of a call is not changed", async () => {
    const { newstore } = shop();
    const given = order({ external_id: "1001", shipments: units("S1") });
    const before = structuredClone(given);
    const response = await newstore.orders.inject(given);
    expect(given).toEqual(before);
    expect(response.items.map(({ product_id }) => product_id)).toEqual(["S1"]);
  });

  it("paths, queries and other kinds of identifiers are mapped", async () => {
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

  it("the entity of an import error is mapped where its type says that it is a product", async () => {
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

  it("the keys of a shipping setting are mapped only where its name says that they are locations", async () => {
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

  it("a call without ids calls no hook", async () => {
    const calls: unknown[] = [];
    const { newstore } = shop({ toNewStore: (ids) => calls.push(ids) as never });
    await newstore.stores.get("US01");
    expect(calls).toEqual([]);
  });

  it("calls of the same tick share a call of the hook", async () => {
    const calls: string[][] = [];
    const toNewStore: MapIds = (ids, context) => {
      calls.push([...ids]);
      return RECORD.toNewStore(ids, context);
    };
    const { newstore } = shop({ toNewStore });
    await Promise.all(["S1", "S2", "S1"].map((id) => newstore.availability.get(pairs(id))));
    expect(calls).toEqual([["S1", "S2"]]);
  });

  it("the hook can see the object that contains an id", async () => {
    const holders: unknown[] = [];
    const toNewStore: MapIds = (ids, context) => {
      holders.push([context.kind, context.direction, context.holderOf("S1"), context.holderOf("other")]);
      return RECORD.toNewStore(ids, context);
    };
    await shop({ toNewStore }).newstore.availability.get(pairs("S1"));
    expect(holders).toEqual([["product", "toNewStore", pairs("S1")[0], undefined]]);
  });
});

describe("order ids", () => {
  it("the id that an injection returns is accepted by every call that takes an order, and comes back from them", async () => {
    const orders: IdentifierMap = {
      toNewStore: (ids) => Object.fromEntries(ids.map((id) => [id, id.startsWith("O-") ? id.slice(2) : undefined])),
      fromNewStore: (ids) => Object.fromEntries(ids.map((id) => [id, `O-${id}`])),
    };
    const { newstore, sandbox } = shop({}, { identifiers: { order: orders } });
    const { id } = await newstore.orders.inject(order({ external_id: "1001", shipments: units("S1") }));
    expect(id).toMatch(/^O-/);
    expect(await newstore.orders.get(id, { idType: "internal" })).toMatchObject({ id: "1001", origin_id: id });
    expect(await newstore.orders.get("1001", { idType: "external" })).toMatchObject({ id: "1001", origin_id: id });
    expect(await newstore.orders.getByExternalId("1001")).toMatchObject({ order_uuid: id });
    const external = (form: string) => newstore.api.orders.showExternalOrder({ path: { id: form } });
    expect(await external(`id=${id}`)).toMatchObject({ order_uuid: id });
    expect(await external("1001")).toMatchObject({ order_uuid: id });
    const byId = { path: { id }, query: { id_type: "internal" } };
    expect(await newstore.api.orders.showCancellationStatus(byId)).toMatchObject({ canceled: false });
    const late = await failureOf(() => newstore.api.orders.createGracePeriod(byId));
    expect(late.message).toContain("The order is not in the grace period");
    await newstore.orders.cancel(id, { reason: "changed_mind" }, { idType: "internal" });
    expect(sandbox.requests.filter(({ path }) => path.includes("O-"))).toEqual([]);
    expect(sandbox.violations).toEqual([]);
  });
});

describe("unmapped ids", () => {
  it("unmapped ids fail the request, all of them with their paths, and nothing is sent, not even for a token", async () => {
    const world = shop();
    const given = order({ external_id: "1001", shipments: units("S1", "X1", "X2", "X1") }, 91.4);
    const error = await failureOf(() => world.newstore.orders.inject(given));
    expect(error).toMatchObject({ kind: "mapping", operationId: "createInjectedOrder", attempts: 0, retryable: false });
    expect(error.issues).toEqual(
      [
        ["X1", 1],
        ["X2", 2],
        ["X1", 3],
      ].map(([id, index]) => ({
        path: `order.shipments[0].items[${index}].product_id`,
        message: `"${id}" has no product id of NewStore`,
        rule: "unmapped",
      })),
    );
    expect(error.message).toContain("orders.inject was not sent: 2 identifiers cannot be mapped. order.shipments[0]");
    expect(error.message).toContain('Correct productIds.toNewStore, or set productIds.unmapped to "keep".');
    expectNothingSent(world);
  });

  it("unmapped ids of all kinds are listed together", async () => {
    const world = shop({}, { identifiers: { "fulfillment-node": fromRecord({ hub: "DC01" }) } });
    const { issues } = await failureOf(() => world.newstore.availability.get(pairs("X1")));
    expect(issues.map(({ path, message }) => [path, message])).toEqual([
      ["keys[0].product_id", '"X1" has no product id of NewStore'],
      ["keys[0].fulfillment_node_id", '"DC01" has no fulfillment node id of NewStore'],
    ]);
    expectNothingSent(world);
  });

  it("unmapped ids in paths and queries fail the request too", async () => {
    const world = shop({}, { identifiers: { store: fromRecord({ soho: "US01" }) } });
    const { issues } = await failureOf(() => world.newstore.api.stores.showLegacyStore({ path: { store_id: "x" } }));
    expect(issues.map(({ path }) => path)).toEqual(["path.store_id"]);
    expectNothingSent(world);
  });

  it("an id that is kept travels as it is and is reported: always to onKept, once a source to the logger", async () => {
    const lines: [string, LogFields | undefined][] = [];
    const logger = { warn: (line: string, fields?: LogFields) => lines.push([line, fields]) };
    const { newstore, kept } = shop({ unmapped: "keep" }, { logger });
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
    expect(lines[0]?.[0]).toContain("listAtp: 1 id travelled unmapped (productIds.toNewStore)");
    expect(lines[0]?.[1]).toMatchObject({ operationId: "listAtp" });
  });

  it("an unmapped id in a response is kept and reported by default", async () => {
    const { newstore, kept } = shop({ fromNewStore: () => ({}) });
    const { id } = await newstore.orders.inject(order({ external_id: "1001", shipments: units("S1") }));
    const read = await newstore.orders.getByExternalId("1001");
    expect(read.ordered_products?.map((product) => product.id)).toEqual(["P1"]);
    expect(id).toBeTruthy();
    expect(kept.every(({ direction }) => direction === "fromNewStore")).toBe(true);
    expect(kept[0]?.source).toBe("showExternalOrder");
  });

  it('an unmapped id in a response fails the call with unmapped "throw", and the error says that the work is done', async () => {
    const { newstore } = shop({ fromNewStore: () => ({}), unmapped: { fromNewStore: "throw" } });
    await newstore.orders.inject(order({ external_id: "1001", shipments: units("S1") }));
    const error = await failureOf(() => newstore.orders.getByExternalId("1001"));
    expect(error).toMatchObject({ kind: "mapping", status: 200, attempts: 1, retryable: false, outcomeUnknown: false });
    expect(error.message).toContain("orders.getByExternalId returned 200, and the response could not be mapped");
    expect(error.body).toMatchObject({ ordered_products: [{ id: "P1" }] });
  });

  it("unmapped ids can be kept in one direction and fail in the other", async () => {
    const none = () => ({});
    const kept = shop({
      toNewStore: none,
      fromNewStore: none,
      unmapped: { toNewStore: "keep", fromNewStore: "throw" },
    });
    expect((await kept.newstore.availability.get(pairs("P1"))).items[0]).toMatchObject({ product_id: "P1", atp: 10 });
    await kept.newstore.orders.inject(order({ external_id: "1001", shipments: units("P1") }));
    const read = await failureOf(() => kept.newstore.orders.getByExternalId("1001"));
    expect(read).toMatchObject({ kind: "mapping", status: 200 });
    expect(read.issues.map(({ rule }) => rule)).toContain("unmapped");
    const strict = shop({ fromNewStore: none, unmapped: { toNewStore: "throw", fromNewStore: "keep" } });
    expect((await failureOf(() => strict.newstore.availability.get(pairs("P1")))).attempts).toBe(0);
    await strict.newstore.orders.inject(order({ external_id: "1002", shipments: units("S1") }));
    expect((await strict.newstore.orders.getByExternalId("1002")).ordered_products?.[0]?.id).toBe("P1");
  });

  it("the response to an order whose ids were all sent does not fail", async () => {
    const { newstore } = shop({ fromNewStore: () => ({}), unmapped: "throw" });
    expect(
      (await newstore.orders.inject(order({ external_id: "1001", shipments: units("S1") }))).items[0]?.product_id,
    ).toBe("S1");
  });
});

describe("two of the shop's ids for one of NewStore's", () => {
  const toNewStore: MapIds = (ids) => Object.fromEntries(ids.map((id) => [id, "P1"]));

  it("two ids with the same mapped id fail a request whose response could mean either", async () => {
    const world = shop({ toNewStore });
    const error = await failureOf(() => world.newstore.availability.get(pairs("S1", "S2")));
    expect(error.issues).toEqual([
      {
        path: "keys[1].product_id",
        message: '"S2" and "S1" are both "P1" in NewStore, so what comes back could mean either',
        rule: "ambiguous",
      },
    ]);
    expectNothingSent(world);
  });

  it("two ids with the same mapped id may be in a request whose response names no product", async () => {
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

describe("invalid mapped ids", () => {
  it("an invalid mapped id fails the request even where unmapped ids are kept", async () => {
    const world = shop({ toNewStore: () => ({ S1: "sku=1" }), unmapped: "keep" });
    const error = await failureOf(() => world.newstore.availability.get(pairs("S1")));
    expect(error.issues).toMatchObject([{ rule: "invalid-mapped-id", path: "keys[0].product_id" }]);
    expect(error.message).toContain('"S1" cannot be mapped: the mapped id "sku=1" has = or % in it');
    expect(error.message).not.toContain("unmapped");
    expectNothingSent(world);
  });
});

describe("failing hooks", () => {
  it("a hook that fails fails the call with kind mapping and its cause; its text, which may hold a secret, is not repeated", async () => {
    const cause = Object.assign(new Error("postgres://user:secret@db is down"), { query: "user:secret@" });
    const world = shop({ toNewStore: () => Promise.reject(cause) });
    const error = await failureOf(() => world.newstore.availability.get(pairs("S1", "S2")));
    expect(error).toMatchObject({ kind: "mapping", retryable: true, attempts: 0 });
    expect(error.cause).toMatchObject({ name: "Error", message: "postgres://[redacted]@db is down" });
    expect(inspect(error, { depth: 9 })).not.toContain("secret@");
    expect(error.message).toBe(
      "availability.get was not sent: productIds.toNewStore failed for 2 ids: see the cause, which it threw. Nothing was sent.",
    );
    expectNothingSent(world);
  });

  it("a hook that fails on the way back fails the call, and the error holds the response", async () => {
    const { newstore } = shop({
      fromNewStore: () => {
        throw new Error("down");
      },
    });
    await newstore.orders.inject(order({ external_id: "1001", shipments: units("S1") }));
    const error = await failureOf(() => newstore.orders.getByExternalId("1001"));
    expect(error).toMatchObject({ kind: "mapping", status: 200, attempts: 1, body: { external_order_id: "1001" } });
  });

  it("a hook that never settles ends with the deadline or the signal of the call", async () => {
    const world = shop({ toNewStore: () => new Promise(() => {}) });
    const late = await failureOf(() => world.newstore.availability.get(pairs("S1"), { timeouts: { totalMs: 20 } }));
    expect(late).toMatchObject({ kind: "timeout", attempts: 0, retryable: true });
    const controller = new AbortController();
    const waiting = failureOf(() => world.newstore.availability.get(pairs("S1"), { signal: controller.signal }));
    setTimeout(() => controller.abort(new Error("enough")), 10);
    expect(await waiting).toMatchObject({ kind: "aborted", attempts: 0, cause: { message: "enough" } });
    expectNothingSent(world);
  });
});

describe("errors from below the mapping", () => {
  it("the issues of a request that does not fit the contract name both ids", async () => {
    const long = "P".repeat(300);
    const world = shop(fromRecord({ S1: "P1", LONG: long }));
    const error = await failureOf(() =>
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

  it("the texts of an error response name both ids", async () => {
    const { newstore, sandbox } = shop();
    sandbox.faults.add({
      operation: "createInjectedOrder",
      status: 400,
      body: {
        error_code: "invalid_items",
        messages: ['product P3 is unknown, "P1" is not sold', "P10 and XP1 are others"],
      },
    });
    const error = await failureOf(() =>
      newstore.orders.inject(order({ external_id: "1001", shipments: units("S1", "S3") }, 48.2)),
    );
    expect(error).toMatchObject({ kind: "api", status: 400, errorCode: "invalid_items" });
    expect(error.messages).toEqual([
      'product P3 (S3 in the shop) is unknown, "P1" (S1 in the shop) is not sold',
      "P10 and XP1 are others",
    ]);
    expect(error.message).toContain("product P3 (S3 in the shop) is unknown");
    expect(error.stack).toContain("product P3 (S3 in the shop) is unknown");
    expect(error.body).toMatchObject({ error_code: "invalid_items" });
  });

  it("the conflict with an order that exists with other content names both ids", async () => {
    const { newstore } = shop({}, {}, { conflictingInjection: "first-response" });
    await newstore.orders.inject(order({ external_id: "1001", shipments: units("S1", "S1") }, 48.2));
    const { kind, issues, body } = await failureOf(() =>
      newstore.orders.inject(order({ external_id: "1001", shipments: units("S2", "S1") }, 48.2)),
    );
    expect(kind).toBe("conflict");
    expect(issues.map(({ message }) => message)).toEqual([
      "1 unit of S2 (P2 in NewStore) as item line-1 sent but not in the response",
      "1 unit of S1 (P1 in NewStore) as item line-1 in the response but not sent",
    ]);
    expect(body).toMatchObject({ items: [{ product_id: "P1" }, { product_id: "P1" }] });
  });

  it("an issue about an id that it does not show names the shop's id", async () => {
    const world = shop(fromRecord({ LONG: "P".repeat(300) }), { validate: { requests: "throw" } });
    const error = await failureOf(() =>
      world.newstore.orders.inject(order({ external_id: "1001", shipments: units("LONG") })),
    );
    expect(error.issues).toMatchObject([
      { message: "it is 300 characters long: at most 64 are allowed (LONG in the shop)" },
    ]);
    expectNothingSent(world);
  });
});

describe("serialised bodies", () => {
  it("a serialised body is refused where it would contain ids", async () => {
    const world = shop();
    const body = new TextEncoder().encode('{"atp_keys":[]}') as never;
    const error = await failureOf(() => world.newstore.api.availabilities.listAtp({ body }));
    expect(error).toMatchObject({ kind: "mapping", issues: [{ path: "body", rule: "opaque-body" }] });
    expectNothingSent(world);
  });
});

describe("derived clients", () => {
  it("a derived client shares the cache unless its maps change", async () => {
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

  it("a derived client can switch a map off, and add kinds to those of the first", async () => {
    const { newstore } = shop({}, { identifiers: { store: fromRecord({ soho: "US01" }) } });
    const plain = newstore.withOptions({ productIds: identity });
    expect((await plain.availability.get(pairs("P1"))).items[0]?.product_id).toBe("P1");
    const both = newstore.withOptions({ identifiers: { "fulfillment-node": fromRecord({ hub: "DC01" }) } });
    const { items } = await both.availability.get([{ product_id: "S1", fulfillment_node_id: "hub" }]);
    expect(items[0]).toMatchObject({ product_id: "S1", fulfillment_node_id: "hub", atp: 10 });
    expect(await both.api.stores.showLegacyStore({ path: { store_id: "soho" } })).toMatchObject({ store_id: "soho" });
  });

  it("a client over a given transport maps ids", async () => {
    const { newstore, sandbox } = facade();
    const over = new NewStore({ productIds: RECORD }, newstore.transport);
    expect((await over.availability.get(pairs("S1"))).items[0]).toMatchObject({ product_id: "S1", atp: 10 });
    expect(asked(sandbox)["listAtp"]).toBe(1);
  });
});

describe("batched look-ups", () => {
  it("the parts of a long look-up are mapped and joined with their originals", async () => {
    const ids = Array.from({ length: 2_100 }, (_, index) => `Z${index}`);
    const map: MapIds = (all) => new Map(all.map((id) => [id, id.startsWith("Z") ? `P-${id}` : undefined]));
    const { newstore, sandbox } = shop({ toNewStore: map });
    const { items } = await newstore.availability.get(pairs(...ids));
    expect(items.every(({ product_id }) => product_id.startsWith("Z"))).toBe(true);
    expect(items.every((item) => originalOf(item).product_id.startsWith("P-Z"))).toBe(true);
    expect(asked(sandbox)["listAtp"]).toBe(2);
  });
});

describe("maps that could never work", () => {
  const make = (options: unknown) => failureOf(() => facade({}, options as ClientOptions));
  it.each([
    [{ productIds: 7 }, "productIds"],
    [{ productIds: { toNewStore: () => ({}) } }, "productIds.fromNewStore"],
    [{ productIds: { ...RECORD, unmapped: "ignore" } }, "productIds.unmapped"],
    [{ productIds: { ...RECORD, unmapped: { toNewStore: "ignore" } } }, "productIds.unmapped"],
    [{ productIds: { ...RECORD, maxBatch: 0 } }, "productIds.maxBatch"],
    [{ productIds: { ...RECORD, onUnmapped: "keep" } }, "productIds.onUnmapped"],
    [{ productIds: { ...RECORD, cache: { ttl: 5 } } }, "productIds.cache.ttl"],
    [{ productIds: { ...RECORD, cache: { maxEntries: 1.5 } } }, "productIds.cache.maxEntries"],
    [{ productIds: { ...RECORD, cache: { ttlMs: -1 } } }, "productIds.cache.ttlMs"],
    [{ productIds: { ...RECORD, onKept: "log" } }, "productIds.onKept"],
    [{ identifiers: { product: RECORD } }, "identifiers.product"],
    [{ identifiers: { warehouse: RECORD } }, "identifiers.warehouse"],
    [{ identifiers: { store: { toNewStore: 1 } } }, "identifiers.store.toNewStore"],
  ])("options are refused when the client is made: %j", async (options, name) => {
    const error = await make(options);
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain(`The option ${name} is `);
  });
});
