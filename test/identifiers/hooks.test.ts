import {
  chain,
  fromRecord,
  fromTable,
  type IdentifierMap,
  identity,
  type KeptEvent,
  type LogFields,
  type MapIds,
} from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { type Tree, treeOf } from "../../src/identifiers/engine/tree.js";
import { type Replacement, replace } from "../../src/identifiers/engine/walk.js";
import { CATALOG, expectNothingSent, facade, LOCALE, POLLING } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { contextOf } from "./kit.js";

const EVENT = { tenant: "acme", name: "order.opened", payload: { id: "u1", items: [{ product_id: "P1" }] } };
const HEAD = { catalog: CATALOG, locale: LOCALE } as const;
const never: MapIds = () => new Promise(() => {});
const hanging: IdentifierMap = { toNewStore: never, fromNewStore: never };

describe("a hook that never settles", () => {
  const timeouts = { totalMs: 30 };

  it("ends an export with the client's deadline", async () => {
    const { newstore } = facade({}, { productIds: hanging });
    const patient = newstore.withOptions({ timeouts });
    const error = await failureOf(async () => {
      for await (const _ of patient.availability.export({}, { ...POLLING, timeouts: { totalMs: 5_000 } }));
    });
    expect(error).toMatchObject({ kind: "timeout", retryable: true });
    expect(error.message).toContain("the map of identifiers took longer than timeouts.totalMs");
  });

  it("ends an import with the client's deadline, and nothing is published", async () => {
    const world = facade({}, { productIds: hanging, timeouts });
    const items = [{ product_id: "S1", variant_group_id: "V", title: "Coat" }];
    const error = await failureOf(() => world.newstore.catalog.importProducts(items, HEAD));
    expect(error).toMatchObject({ kind: "timeout", retryable: true });
    expectNothingSent(world);
  });

  it("ends the mapping of an event with a deadline, or with the signal", async () => {
    const { newstore } = facade({}, { productIds: hanging });
    const late = await failureOf(() => newstore.mapEvent(EVENT, { timeouts }));
    expect(late).toMatchObject({ kind: "timeout", retryable: true });
    expect(late.message).toContain("The event order.opened could not be mapped");
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 10);
    const aborted = await failureOf(() => newstore.mapEvent(EVENT, { signal: controller.signal }));
    expect(aborted).toMatchObject({ kind: "aborted", cause: { message: "enough" } });
  });

  it("does not keep other batches from their turn once nobody waits for it", async () => {
    let isDown = true;
    const fromNewStore: MapIds = (ids) =>
      isDown ? new Promise(() => {}) : Object.fromEntries(ids.map((id) => [id, `S-${id}`]));
    const { newstore } = facade({}, { productIds: { toNewStore: never, fromNewStore } });
    const events = Array.from({ length: 20 }, (_, index) => ({
      ...EVENT,
      payload: { items: [{ product_id: `P${index}` }] },
    }));
    for (const event of events)
      expect((await failureOf(() => newstore.mapEvent(event, { timeouts: { totalMs: 5 } }))).kind).toBe("timeout");
    isDown = false;
    expect(await newstore.mapEvent(EVENT)).toMatchObject({ payload: { items: [{ product_id: "S-P1" }] } });
  });
});

describe("unknown events", () => {
  it("an unknown event is logged once a name, and comes back as it is", async () => {
    const lines: [string, LogFields | undefined][] = [];
    const logger = { warn: (line: string, fields?: LogFields) => lines.push([line, fields]) };
    const { newstore } = facade({}, { productIds: fromRecord({ S1: "P1" }), logger });
    for (const name of ["order.brand_new", "order.brand_new", "__proto__"]) {
      const event = { ...EVENT, name };
      expect(await newstore.mapEvent(event)).toBe(event);
    }
    expect(lines.map(([line]) => line.replace("newstore-sdk: ", ""))).toEqual([
      'the event "order.brand_new" is unknown: its identifiers were not mapped; reported once',
      'the event "__proto__" is unknown: its identifiers were not mapped; reported once',
    ]);
  });

  it("an option of mapEvent that does not exist is refused", async () => {
    const { newstore } = facade({}, { productIds: hanging });
    const error = await failureOf(() => newstore.mapEvent(EVENT, { timeout: 5 } as never));
    expect(error).toMatchObject({ kind: "configuration" });
    expect(error.message).toContain("did you mean timeouts?");
  });
});

describe("a table whose reading fails", () => {
  function* rows() {
    yield { shopId: "S1", newStoreId: "P1" };
    throw new Error("connection lost");
  }

  it("stays unreadable where it is a generator: what is left of it would pass for an empty table", async () => {
    const { toNewStore } = fromTable(rows());
    await expect(async () => toNewStore(["S1"], contextOf("toNewStore"))).rejects.toThrow("connection lost");
    for (let time = 0; time < 2; time++)
      await expect(async () => toNewStore(["S1"], contextOf("toNewStore"))).rejects.toMatchObject({
        kind: "configuration",
        message: expect.stringContaining("give a function that returns the rows"),
        cause: { message: "connection lost" },
      });
  });
});

describe("chain", () => {
  const map = chain(fromRecord({ S1: "P1" }), identity);

  it("an id that would become the mapped id of another one fails the call that needs it, and no other", async () => {
    const { newstore } = facade({}, { productIds: map });
    const pair = (product_id: string) => [{ product_id, fulfillment_node_id: "DC01" }];
    const [good, bad] = await Promise.allSettled([
      newstore.availability.get(pair("S1")),
      newstore.availability.get(pair("P1")),
    ]);
    expect(good).toMatchObject({ status: "fulfilled", value: { items: [{ product_id: "S1" }] } });
    expect(bad).toMatchObject({ status: "rejected", reason: { kind: "mapping", attempts: 0 } });
    expect((bad as PromiseRejectedResult).reason.message).toContain(
      '"P1" would be "P1", which an earlier map of the chain has for "S1"',
    );
  });

  it("the same holds on the way back", async () => {
    const { newstore } = facade({}, { productIds: map });
    const error = await failureOf(() => newstore.mapEvent({ ...EVENT, payload: { items: [{ product_id: "S1" }] } }));
    expect(error.message).toContain('"S1" would be "S1", which an earlier map of the chain has for "P1"');
    const fine = await newstore.mapEvent({
      ...EVENT,
      payload: { items: [{ product_id: "P1" }, { product_id: "P2" }] },
    });
    expect(fine.payload.items).toMatchObject([{ product_id: "S1" }, { product_id: "P2" }]);
  });
});

describe("keys that fall together", () => {
  const keys = treeOf([{ kind: "store", at: "{key}" }]) as Tree;
  const renamed = (document: object, names: Readonly<Record<string, string>>) => {
    const collisions: string[] = [];
    const replacement: Replacement = {
      swap: (_, id) => names[id] ?? id,
      copied: () => {},
      collided: (_, key, name) => collisions.push(`${key} -> ${name}`),
    };
    return [replace(document, keys, replacement), collisions];
  };

  it.each([
    ["two that become one", { a: 1, b: 2 }, { a: "x", b: "x" }, { x: 1, b: 2 }, ["b -> x"]],
    ["one that becomes one which stays", { a: 1, b: 2 }, { a: "b" }, { a: 1, b: 2 }, ["a -> b"]],
    ["two that change places", { a: 1, b: 2 }, { a: "b", b: "a" }, { b: 1, a: 2 }, []],
    ["a chain of them", { a: 1, b: 2, c: 3 }, { a: "b", b: "c" }, { a: 1, b: 2, c: 3 }, ["b -> c", "a -> b"]],
  ])("%s lose no value, and are reported", (_, document, names, expected, collisions) => {
    expect(renamed(document, names)).toEqual([expected, collisions]);
  });

  it("are reported to onKept, and fail the call with unmapped throw", async () => {
    const fromNewStore: MapIds = (ids) => Object.fromEntries(ids.map((id) => [id, "soho"]));
    const toNewStore: MapIds = (ids) => Object.fromEntries(ids.map((id) => [id, id]));
    const kept: unknown[] = [];
    const over = (unmapped: "keep" | "throw") => {
      const map = { toNewStore, fromNewStore, unmapped, onKept: ({ ids }: KeptEvent) => kept.push(...ids) };
      const { newstore, sandbox } = facade({}, { identifiers: { store: map } });
      const stores = { US01: { is_enabled: true }, US02: { is_enabled: true } };
      sandbox.faults.add({ operation: "showInStorePickupConfig", status: 200, body: { stores } });
      return newstore;
    };
    const read = await over("keep").api.inStorePickup.showInStorePickupConfig();
    expect(Object.keys(read.stores ?? {})).toEqual(["soho", "US02"]);
    expect(kept).toMatchObject([{ id: "US02", message: '"US02" would be the key "soho", which is there already' }]);
    const error = await failureOf(() => over("throw").api.inStorePickup.showInStorePickupConfig());
    expect(error.issues).toMatchObject([{ rule: "ambiguous", message: expect.stringContaining('"US02"') }]);
  });
});

describe("very many ids", () => {
  it("400 batches of ids call the hook a few times at once, and stop calling it when one call fails", async () => {
    let open = 0;
    let most = 0;
    let calls = 0;
    let isDown = false;
    const fromNewStore: MapIds = async (ids) => {
      calls++;
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open--;
      if (isDown) throw new Error("down");
      return new Map(ids.map((id) => [id, `S-${id}`]));
    };
    const { newstore } = facade({}, { productIds: { toNewStore: never, fromNewStore, cache: false, maxBatch: 50 } });
    const items = Array.from({ length: 20_000 }, (_, index) => ({ product_id: `P${index}` }));
    const mapped = await newstore.mapEvent({ ...EVENT, payload: { items } });
    expect(mapped.payload.items.every(({ product_id }) => product_id.startsWith("S-P"))).toBe(true);
    expect([calls, most]).toEqual([400, 8]);
    isDown = true;
    calls = 0;
    expect((await failureOf(() => newstore.mapEvent({ ...EVENT, payload: { items } }))).kind).toBe("mapping");
    expect(calls).toBeLessThan(20);
  });
});
