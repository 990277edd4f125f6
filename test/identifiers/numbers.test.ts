import {
  type AtpExportRow,
  type ClientOptions,
  fromRecord,
  fromTable,
  type KeptEvent,
  type MapIds,
} from "newstore-sdk";
import { describe, expect, it } from "vitest";
import { files } from "../../generated/availabilities-export/files.js";
import { systemClock } from "../../src/core/system-clock.js";
import { Identifiers } from "../../src/identifiers/identifiers.js";
import { expectNothingSent, facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { noTransport } from "./kit.js";

/** `1`, `2`, … in the shop are `1000001`, `1000002`, … in NewStore; text or numbers, as a database may give them. */
const by =
  (change: (id: number) => string | number): MapIds =>
  (ids) =>
    new Map(ids.map((id) => [id, change(Number(id))]));
const productIds = { toNewStore: by((id) => id + 1_000_000), fromNewStore: by((id) => `SHOP-${id - 1_000_000}`) };
const OFF: ClientOptions = { validate: { requests: "off", responses: "off" } };
const event = (items: readonly object[]) => ({ name: "order.opened", payload: { id: "u1", items } });

describe("ids that are numbers", () => {
  it("are mapped in requests, and reach NewStore as text", async () => {
    const { newstore, sandbox } = facade({}, { productIds, ...OFF });
    const body = { atp_keys: [{ product_id: 12, fulfillment_node_id: "DC01" }] } as never;
    const { items } = await newstore.api.availabilities.listAtp({ body });
    expect(items.map(({ product_id }) => product_id)).toEqual(["12"]);
    expect(sandbox.violations).toEqual([]);
  });

  it("are mapped in responses, events and exports", async () => {
    const { newstore, sandbox } = facade({}, { productIds, ...OFF });
    sandbox.faults.add({ operation: "listAtpInsights", status: 200, body: { product_id: 1_000_012 } });
    const insights = await newstore.api.availabilities.listAtpInsights({ query: { product_id: "13" } as never });
    expect(insights.product_id).toBe("SHOP-12");
    const { payload } = await newstore.mapEvent(event([{ product_id: 1_000_012 }, { product_id: "1000013" }]));
    expect(payload.items).toEqual([{ product_id: "SHOP-12" }, { product_id: "SHOP-13" }]);
    const settings = { clock: systemClock, logger: {}, timeouts: undefined };
    const identifiers = Identifiers.create({ productIds }, settings, noTransport);
    const rows: AtpExportRow[] = [];
    async function* batches() {
      yield [{ product_id: 1_000_012, atp: 1 }] as unknown as AtpExportRow[];
    }
    for await (const batch of identifiers.ofRows(files["atp-export"], batches(), undefined)) rows.push(...batch);
    expect(rows).toEqual([{ product_id: "SHOP-12", atp: 1 }]);
  });

  it("stay numbers where they stay the same", async () => {
    const same: MapIds = (ids) => new Map(ids.map((id) => [id, id]));
    const { newstore } = facade({}, { productIds: { toNewStore: same, fromNewStore: same } });
    const given = event([{ product_id: 12 }]);
    expect(await newstore.mapEvent(given)).toBe(given);
  });

  it("may stand in records and tables", async () => {
    const pairs = [
      fromRecord({ S1: 1_000_001 }),
      fromRecord(new Map([["S1", 1_000_001]])),
      fromTable([{ shopId: "S1", newStoreId: 1_000_001 }]),
    ];
    for (const map of pairs) {
      const { newstore } = facade({}, { productIds: map });
      expect(await newstore.mapEvent(event([{ product_id: 1_000_001 }]))).toMatchObject({
        payload: { items: [{ product_id: "S1" }] },
      });
    }
  });

  it("without a mapped id fail a request like text", async () => {
    const world = facade({}, { productIds: fromRecord({ S1: "P1" }), ...OFF });
    const body = { atp_keys: [{ product_id: 12, fulfillment_node_id: "DC01" }] } as never;
    const { kind, issues } = await failureOf(() => world.newstore.api.availabilities.listAtp({ body }));
    expect([kind, issues]).toMatchObject(["mapping", [{ path: "body.atp_keys[0].product_id", rule: "unmapped" }]]);
    expectNothingSent(world);
  });
});

describe("values that are no ids", () => {
  it.each([
    [true, "true"],
    [12.5, "12.5"],
    [2 ** 60, "1152921504606847000"],
    [{ id: "S1" }, '{"id":"S1"}'],
  ])("%j fails a request with its path, also without validation", async (value, shown) => {
    const world = facade({}, { productIds: fromRecord({ S1: "P1" }), ...OFF });
    const body = { atp_keys: [{ product_id: "S1" }, { product_id: value }] } as never;
    const { kind, issues } = await failureOf(() => world.newstore.api.availabilities.listAtp({ body }));
    expect(kind).toBe("mapping");
    expect(issues).toEqual([
      {
        path: "body.atp_keys[1].product_id",
        message: `${shown} is no id: it should be text or a whole number`,
        rule: "invalid-id",
      },
    ]);
    expectNothingSent(world);
  });

  it("is kept and reported on the way back, or fails with unmapped throw", async () => {
    const kept: KeptEvent[] = [];
    const map = { ...fromRecord({ S1: "P1" }), onKept: (one: KeptEvent) => kept.push(one) };
    const { newstore } = facade({}, { productIds: map });
    const given = event([{ product_id: "P1" }, { product_id: true }, { product_id: null }, { product_id: "" }]);
    expect((await newstore.mapEvent(given)).payload.items).toMatchObject([
      { product_id: "S1" },
      { product_id: true },
      {},
      {},
    ]);
    expect(kept.flatMap(({ ids }) => ids)).toMatchObject([{ path: "payload.items[1].product_id", id: "true" }]);
    const strict = newstore.withOptions({ productIds: { ...map, unmapped: "throw" } });
    expect((await failureOf(() => strict.mapEvent(given))).issues).toMatchObject([{ rule: "invalid-id" }]);
  });

  it("an object that is serialised as an id is one", async () => {
    const { newstore } = facade({}, { productIds: fromRecord({ S1: "P1" }) });
    const given = event([{ product_id: { toJSON: () => "P1" } }]);
    expect((await newstore.mapEvent(given)).payload.items).toEqual([{ product_id: "S1" }]);
  });
});
