import {
  type AtpExportRow,
  type ClientOptions,
  fromRecord,
  type KeptEvent,
  type MapIds,
  originalOf,
} from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { files as exportFiles } from "../../generated/availabilities-export/files.js";
import { systemClock } from "../../src/core/system-clock.js";
import type { AbortSignalLike } from "../../src/core/web-types.js";
import { kindMaps } from "../../src/identifiers/engine/kind-maps.js";
import { afterTick } from "../../src/identifiers/engine/look-up.js";
import type { MappingSettings } from "../../src/identifiers/engine/map-calls.js";
import { mapRows } from "../../src/identifiers/engine/map-lists.js";
import { CATALOG, expectNothingSent, facade, LOCALE, onlyJob, POLLING } from "../support/client.js";
import { until } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { noTransport, prefixMap } from "./kit.js";

const RECORD = fromRecord({ S1: "P1", S2: "P2" });
const HEAD = { catalog: CATALOG, locale: LOCALE } as const;

function shop(options: ClientOptions) {
  return facade({}, options);
}

function product(productId: string) {
  return { product_id: productId, variant_group_id: "V", title: "Coat" };
}

describe("imports", () => {
  it("an import reaches NewStore with its ids; items are read once, in order, and not changed", async () => {
    const { map, calls } = prefixMap();
    const { newstore, sandbox } = shop({ productIds: { ...map, maxBatch: 40 } });
    const given: object[] = [];
    async function* items() {
      for (let index = 0; index < 100; index++) {
        const item = Object.freeze({ product_id: `SHOP-${index}`, fulfillment_node_id: "DC01", quantity: index });
        given.push(item);
        yield item;
      }
    }
    const mapping = { store_mapping: [{ fulfillment_node_id: "DC01", store_id: "" }] };
    const { id, items: count } = onlyJob(await newstore.inventory.importStock(items(), mapping));
    await newstore.imports.wait(id, POLLING);
    expect([count, given.length, given[7]]).toEqual([
      100,
      100,
      { product_id: "SHOP-7", fulfillment_node_id: "DC01", quantity: 7 },
    ]);
    expect(sandbox.state.stock.onHand("NS-7", "DC01")).toBe(7);
    expect(sandbox.state.stock.onHand("SHOP-7", "DC01")).toBeFalsy();
    expect(calls.toNewStore.map((ids) => ids.length)).toEqual([40, 40, 20]);
  });

  it("the head of an import is mapped as well", async () => {
    const { newstore, sandbox } = shop({
      identifiers: {
        "fulfillment-node": fromRecord({ hub: "DC01", soho: "US01" }),
        store: fromRecord({ "soho-store": "US01" }),
      },
    });
    const { id } = onlyJob(
      await newstore.inventory.importStock(
        [
          { product_id: "P1", fulfillment_node_id: "hub", quantity: 3 },
          { product_id: "P1", fulfillment_node_id: "soho", quantity: 4 },
        ],
        {
          store_mapping: [
            { fulfillment_node_id: "hub", store_id: "" },
            { fulfillment_node_id: "soho", store_id: "soho-store" },
          ],
        },
      ),
    );
    await newstore.imports.wait(id, POLLING);
    expect([sandbox.state.stock.onHand("P1", "DC01"), sandbox.state.stock.onHand("P1", "US01")]).toEqual([3, 4]);
    expect(await newstore.imports.errors(id)).toEqual([]);
  });

  it("unmapped ids fail an import, all of them, and nothing is published", async () => {
    const world = shop({ productIds: RECORD });
    const error = await failureOf(() =>
      world.newstore.catalog.importProducts(["S1", "X1", "S2", "X2"].map(product), HEAD),
    );
    expect(error).toMatchObject({ kind: "mapping", attempts: 0 });
    expect(error.issues.map(({ path, message }) => [path, message])).toEqual([
      ["items[1].product_id", '"X1" has no product id of NewStore'],
      ["items[3].product_id", '"X2" has no product id of NewStore'],
    ]);
    expect(error.message).toContain("catalog.importProducts was not sent: 2 identifiers cannot be mapped.");
    expect(error.message).toContain("No import job was created.");
    expectNothingSent(world);
  });

  it("an import stops reading after many issues", async () => {
    const world = shop({ productIds: { ...RECORD, cache: false } });
    let read = 0;
    function* items() {
      for (; read < 100_000; read++) yield product(`X${read}`);
    }
    const { issues } = await failureOf(() => world.newstore.catalog.importProducts(items(), HEAD));
    expect(issues.length).toBeGreaterThanOrEqual(100);
    expect(read).toBeLessThan(10_000);
    expectNothingSent(world);
  });

  it("two of the shop's products that are one in NewStore fail an import, however far apart they are", async () => {
    const toNewStore: MapIds = (ids) => new Map(ids.map((id) => [id, id === "S-last" ? "P-0" : id.replace("S", "P")]));
    const world = shop({ productIds: { ...RECORD, toNewStore, maxBatch: 10 } });
    const ids = [...Array.from({ length: 500 }, (_, index) => `S-${index}`), "S-0", "S-last"];
    const { issues } = await failureOf(() => world.newstore.catalog.importProducts(ids.map(product), HEAD));
    expect(issues).toEqual([
      {
        path: "items[501].product_id",
        message: '"S-last" and "S-0" are both "P-0" in NewStore, so what comes back could mean either',
        rule: "ambiguous",
      },
    ]);
    expectNothingSent(world);
  });

  it("an import ends when a hook fails, and with the signal when it never settles", async () => {
    const cause = new Error("down");
    const failing = shop({ productIds: { ...RECORD, toNewStore: () => Promise.reject(cause) } });
    expect(await failureOf(() => failing.newstore.catalog.importProducts([product("S1")], HEAD))).toMatchObject({
      kind: "mapping",
      cause,
    });
    expectNothingSent(failing);
    const hanging = shop({ productIds: { ...RECORD, toNewStore: () => new Promise(() => {}) } });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 10);
    const options = { signal: controller.signal };
    expect(
      await failureOf(() => hanging.newstore.catalog.importProducts([product("S1")], HEAD, options)),
    ).toMatchObject({
      kind: "aborted",
    });
    expectNothingSent(hanging);
  });

  it("the source of an import is closed when the check of its items fails", async () => {
    const world = shop({ productIds: RECORD });
    let isClosed = false;
    function* items() {
      try {
        for (;;) yield { product_id: "S1", variant_group_id: 7 as never, title: "no text for a group" };
      } finally {
        isClosed = true;
      }
    }
    const { kind, issues } = await failureOf(() => world.newstore.catalog.importProducts(items(), HEAD));
    expect([kind, isClosed]).toEqual(["validation", true]);
    expect(issues[0]?.message).toContain('("S1", "P1" in NewStore)');
    expectNothingSent(world);
  });

  it("an import without mapped identifiers is handed on as it is", async () => {
    const { newstore, sandbox } = shop({ productIds: RECORD });
    const { id } = onlyJob(await newstore.catalog.importCategories([{ path: "S1" }], HEAD));
    await newstore.imports.wait(id, POLLING);
    expect(sandbox.violations).toEqual([]);
  });
});

describe("ATP exports", () => {
  it("an export yields the shop's ids, and each batch has its original", async () => {
    const kept: KeptEvent[] = [];
    const productIds = { ...fromRecord({ S1: "P1" }), onKept: (event: KeptEvent) => kept.push(event) };
    const { newstore } = shop({ productIds, identifiers: { "fulfillment-node": fromRecord({ hub: "DC01" }) } });
    const exported = newstore.availability.export({}, POLLING);
    const rows: [string, string | undefined, number][] = [];
    const originals: [string, string | undefined][] = [];
    for await (const batch of exported.batches()) {
      for (const row of batch) rows.push([row.product_id, row.fulfillment_node_id, row.atp]);
      for (const row of originalOf(batch)) originals.push([row.product_id, row.fulfillment_node_id]);
    }
    expect(rows).toEqual([
      ["S1", "hub", 10],
      ["S1", "US01", 2],
      ["P2", "US02", 1],
    ]);
    expect(originals).toEqual([
      ["P1", "DC01"],
      ["P1", "US01"],
      ["P2", "US02"],
    ]);
    expect(exported.cursor).toBeDefined();
    expect(kept).toMatchObject([
      {
        kind: "product",
        source: "atp-export",
        direction: "fromNewStore",
        ids: [{ id: "P2", path: "rows[2].product_id" }],
      },
    ]);
  });

  it('an unmapped id fails an export with unmapped "throw", and its cursor is held back', async () => {
    const { newstore } = shop({ productIds: { ...fromRecord({ S1: "P1" }), unmapped: "throw" } });
    const exported = newstore.availability.export({}, POLLING);
    const error = await failureOf(async () => {
      for await (const _ of exported);
    });
    expect(error).toMatchObject({ kind: "mapping", issues: [{ path: "rows[2].product_id", rule: "unmapped" }] });
    expect(exported.cursor).toBeUndefined();
  });
});

describe("long exports", () => {
  function settings(fromNewStore: MapIds, more: object = {}): MappingSettings {
    const timing = { nowMs: () => Date.now(), afterTick, transport: noTransport };
    const maps = kindMaps({ productIds: { toNewStore: fromNewStore, fromNewStore, ...more } }, timing);
    return { maps, clock: systemClock, logger: {}, timeouts: undefined };
  }

  const row = (index: number): AtpExportRow => ({
    product_id: `NS-${Math.floor(index / 5)}`,
    fulfillment_node_id: `L${index % 5}`,
    atp: index,
  });

  /** Batches of rows; counts how many were read. */
  async function* source(rows: number, batchSize: number, count: { read: number }) {
    for (let start = 0; start < rows; start += batchSize) {
      const batch = Array.from({ length: Math.min(batchSize, rows - start) }, (_, index) => row(start + index));
      count.read += batch.length;
      yield batch;
    }
  }

  it("rows are mapped in order with few calls of the hook, and a few thousand are in memory at a time", async () => {
    const batchSizes: number[] = [];
    const fromNewStore: MapIds = async (ids) => {
      batchSizes.push(ids.length);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return new Map(ids.map((id) => [id, `SHOP${id.slice(2)}`]));
    };
    const count = { read: 0 };
    let given = 0;
    let most = 0;
    const given100k = mapRows(
      exportFiles["atp-export"],
      source(100_000, 317, count),
      settings(fromNewStore),
      undefined,
    );
    for await (const batch of given100k) {
      most = Math.max(most, count.read - given);
      for (const one of batch)
        expect(one.product_id === `SHOP-${Math.floor(given / 5)}` && one.atp === given++).toBe(true);
    }
    expect(given).toBe(100_000);
    expect(most).toBeLessThan(10_000);
    expect(Math.max(...batchSizes)).toBeLessThanOrEqual(500);
    expect(batchSizes.length).toBeLessThanOrEqual(50);
    expect(batchSizes.reduce((sum, length) => sum + length, 0)).toBe(20_000);
  });

  it("rows are read on while ids are looked up", async () => {
    const count = { read: 0 };
    const readAtResponse: number[] = [];
    const readAtCall: number[] = [];
    const fromNewStore: MapIds = async (ids) => {
      readAtCall.push(count.read);
      const readBefore = count.read;
      // For ever, where none is read on.
      if (readAtCall.length === 1) await until(() => count.read > readBefore);
      readAtResponse.push(count.read);
      return new Map(ids.map((id) => [id, `SHOP${id.slice(2)}`]));
    };
    const rows = mapRows(
      exportFiles["atp-export"],
      source(5_000, 100, count),
      settings(fromNewStore, { maxBatch: 100 }),
      undefined,
    );
    for await (const _ of rows);
    expect(readAtResponse[0]).toBeGreaterThan(readAtCall[0] as number);
  });

  it("rows whose ids are cached are yielded at once, batch by batch", async () => {
    const given = settings((ids) => new Map(ids.map((id) => [id, `SHOP${id.slice(2)}`])));
    const all = async () => {
      const sizes: number[] = [];
      const count = { read: 0 };
      for await (const batch of mapRows(exportFiles["atp-export"], source(1_000, 50, count), given, undefined)) {
        sizes.push(batch.length);
        if (sizes.length > 1 && sizes[0] === 50) expect(count.read).toBe(sizes.length * 50);
      }
      return sizes;
    };
    expect(await all()).toEqual([1_000]);
    expect(await all()).toEqual(Array.from({ length: 20 }, () => 50));
  });

  it("rows before a failure are yielded; none is read after it", async () => {
    let calls = 0;
    const fromNewStore: MapIds = (ids) => {
      if (++calls === 3) throw new Error("down");
      return new Map(ids.map((id) => [id, `SHOP${id.slice(2)}`]));
    };
    const count = { read: 0 };
    let given = 0;
    const error = await failureOf(async () => {
      const rows = mapRows(
        exportFiles["atp-export"],
        source(100_000, 100, count),
        settings(fromNewStore, { maxBatch: 100 }),
        undefined,
      );
      for await (const batch of rows) given += batch.length;
    });
    expect(error).toMatchObject({ kind: "mapping", cause: { message: "down" } });
    expect([given, count.read]).toEqual([1_000, 2_000]);
  });

  it("a reader who stops aborts the look-up under way", async () => {
    const signals: AbortSignalLike[] = [];
    const fromNewStore: MapIds = (ids, { signal }) => {
      signals.push(signal);
      return signals.length === 1 ? new Map(ids.map((id) => [id, id])) : new Promise(() => {});
    };
    const given = settings(fromNewStore, { maxBatch: 100 });
    for await (const _ of mapRows(exportFiles["atp-export"], source(10_000, 100, { read: 0 }), given, undefined)) break;
    expect(signals.length).toBe(2);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
  });

  it("rows end with the signal while a hook hangs", async () => {
    const controller = new AbortController();
    const rows = mapRows(
      exportFiles["atp-export"],
      source(10, 10, { read: 0 }),
      settings(() => new Promise(() => {})),
      controller.signal,
    );
    setTimeout(() => controller.abort(), 10);
    const error = await failureOf(async () => {
      for await (const _ of rows);
    });
    expect(error.kind).toBe("aborted");
  });
});

describe("events", () => {
  const event = {
    tenant: "acme",
    name: "order.opened",
    published_at: "2026-03-02T12:00:00Z",
    payload: {
      id: "u1",
      items: [{ id: "i1", product_id: "P1", external_identifiers: { sku: "P1" } }],
      product_id: "P1",
    },
  };

  it("an event is mapped by its name; the original stays reachable", async () => {
    const { newstore } = shop({ productIds: RECORD });
    const mapped = await newstore.mapEvent(event);
    expect(mapped).toEqual({
      ...event,
      payload: { ...event.payload, items: [{ ...event.payload.items[0], product_id: "S1" }] },
    });
    expect(originalOf(mapped)).toBe(event);
  });

  it("an unknown event is returned as it is, and so is one without mapped identifiers", async () => {
    const { newstore } = shop({ productIds: RECORD });
    for (const name of ["order.brand_new", "__proto__", "constructor", "refund_request.issued"]) {
      const other = { ...event, name };
      expect(await newstore.mapEvent(other)).toBe(other);
    }
    expect(await shop({}).newstore.mapEvent(event)).toBe(event);
  });
});
