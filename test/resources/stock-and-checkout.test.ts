import type { PartialAtpLookUp } from "newstore-sdk";
import type { AtpKey } from "newstore-sdk/availabilities";
import { describe, expect, it } from "vitest";
import { asked, facade, POLLING } from "../support/client.js";
import { failureOf } from "../support/failure.js";

const DC = "DC01";

describe("a look-up of stock", () => {
  it("gives each pair, and the response's status and headers when asked for", async () => {
    const { newstore } = facade();
    const call = newstore.availability.get([
      { product_id: "P1", fulfillment_node_id: DC },
      { product_id: "P2", fulfillment_node_id: "US02" },
    ]);
    const { items } = await call;
    expect(items.map(({ product_id, atp }) => [product_id, atp])).toEqual([
      ["P1", 10],
      ["P2", 1],
    ]);
    const { data, status, attempts, headers } = await call.withResponse();
    expect([data.items, status, attempts]).toEqual([items, 200, 1]);
    expect(headers.get("content-type")).toContain("json");
  });

  it("of more than 2,000 pairs is asked for in parts, whose responses are joined in order", async () => {
    const { newstore, sandbox } = facade();
    const keys = Array.from({ length: 4_500 }, (_, i) => ({ product_id: `X${i}`, fulfillment_node_id: DC }));
    sandbox.seed({ stock: [{ product_id: "X4499", fulfillment_node_id: DC, quantity: 9 }] });
    const { data, attempts } = await newstore.availability.get(keys).withResponse();
    expect(data.items.map(({ product_id }) => product_id)).toEqual(keys.map(({ product_id }) => product_id));
    expect(data.items.at(-1)).toMatchObject({ product_id: "X4499", atp: 9 });
    expect([attempts, asked(sandbox)["listAtp"]]).toEqual([3, 3]);
    expect(sandbox.violations).toEqual([]);
  });

  it("in parts gives what the other parts found when one fails", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "listAtp", skip: 1, times: 1, status: 400 });
    const keys = Array.from({ length: 4_500 }, (_, i) => ({ product_id: `X${i}`, fulfillment_node_id: DC }));
    const error = await failureOf(() => newstore.availability.get(keys));
    expect(error).toMatchObject({ kind: "api", status: 400 });
    const { items, unknown, failed } = error.partial as PartialAtpLookUp;
    expect(items.length + failed.length).toBe(keys.length);
    expect([500, 2_000]).toContain(failed.length);
    expect(unknown).toEqual([]);
    expect(JSON.stringify(error)).not.toContain("X4499");
  });

  it.each([{}, { items: null }, { items: {} }, { items: [null] }, { items: ["A"] }])(
    "in parts counts a part as failed that says nothing, %j, also beside one that failed",
    async (body) => {
      for (const isOtherDown of [false, true]) {
        const { newstore, sandbox } = facade({}, { retry: { retries: 0 } });
        sandbox.faults.add({ operation: "listAtp", times: 1, status: 200, body });
        if (isOtherDown) sandbox.faults.add({ operation: "listAtp", skip: 1, times: 1, status: 503 });
        const keys = Array.from({ length: 6_500 }, (_, i) => ({ product_id: `X${i}`, fulfillment_node_id: DC }));
        const { items, unknown, failed } = (await failureOf(newstore.availability.get(keys)))
          .partial as PartialAtpLookUp;
        expect([items.length + failed.length, unknown]).toEqual([keys.length, []]);
        expect(failed.length).toBeGreaterThanOrEqual(isOtherDown ? 2_500 : 500);
      }
    },
  );

  it("takes any iterable, and gives an item for each pair, in its order", async () => {
    const { newstore } = facade();
    const keys = ["P2", "P1", "P2"].map((product_id) => ({ product_id, fulfillment_node_id: DC }));
    async function* later() {
      yield* keys;
    }
    for (const given of [keys, new Set(keys), later()]) {
      const { items } = await newstore.availability.get(given);
      expect(items.map(({ product_id }) => product_id)).toEqual(["P2", "P1", "P2"]);
    }
    async function* broken() {
      yield* keys;
      throw new Error("the shop is away");
    }
    const error = await failureOf(() => newstore.availability.get(broken()));
    expect(error).toMatchObject({ kind: "validation" });
    expect(error.message).toContain("the shop is away");
  });

  it("tells pairs that are unknown from those that have nothing", async () => {
    const { newstore, sandbox } = facade();
    const [none, gone] = ["A", "B"].map((product_id) => ({ product_id, fulfillment_node_id: DC }));
    const body = { items: [{ ...none, atp: 0 }] };
    sandbox.faults.add({ operation: "listAtp", status: 200, body, times: 1 });
    expect(await newstore.availability.get([gone, none] as AtpKey[])).toEqual({ ...body, unknown: [gone] });
  });
});

describe("groups of locations", () => {
  it("are created, listed, read, changed and deleted", async () => {
    const { newstore, sandbox } = facade();
    const { groups } = newstore.availability;
    const made = await groups.create({ id: "web", group_name: "Web", fulfillment_nodes: [DC] });
    expect(made).toEqual({ id: "web", group_name: "Web", fulfillment_nodes: [DC] });
    expect(await groups.list()).toEqual({ groups: [made] });
    await groups.update("web", { fulfillment_nodes: [DC, "US01"] });
    expect(await groups.get("web")).toEqual({ id: "web", group_name: "Web", fulfillment_nodes: [DC, "US01"] });
    await groups.delete("web");
    expect(await failureOf(() => groups.get("web"))).toMatchObject({ kind: "api", status: 404 });
    expect(sandbox.violations).toEqual([]);
  });

  it("are exported as the sum over their locations", async () => {
    const { newstore } = facade();
    await newstore.availability.groups.create({ id: "web", fulfillment_nodes: [DC, "US01"] });
    const rows: [string, number][] = [];
    for await (const { product_id, atp } of newstore.availability.export({ group: "web" }, POLLING))
      rows.push([product_id, atp]);
    expect(rows).toContainEqual(["P1", 12]);
  });
});

describe("what checkout offers", () => {
  it("are deliveries with a price and a token", async () => {
    const { newstore } = facade();
    const { options } = await newstore.shipping.deliveryOptions({
      bag: [{ product_id: "P1", quantity: 1 }],
      shipping_address: { country_code: "US", zip_code: "10012" },
    });
    expect(options?.map(({ price }) => price)).toEqual([5, 15]);
    expect(options?.every(({ shipping_offer_token: token }) => typeof token === "string")).toBe(true);
  });

  it("are stores that have the bag, nearest first", async () => {
    const { newstore, sandbox } = facade();
    sandbox.seed({ stock: [{ product_id: "P1", fulfillment_node_id: "US02", quantity: 5 }] });
    const { options } = await newstore.shipping.pickupOptions({
      location: { geo: { latitude: 40.7187, longitude: -73.9624 } },
      bag: [{ product_id: "P1", quantity: 1 }],
    });
    expect(options?.map((option) => [option.fulfillment_node_id, option.has_atp])).toEqual([
      ["US02", true],
      ["US01", true],
    ]);
    expect(options?.[0]?.in_store_pickup_option?.shipping_offer_token).toBeTypeOf("string");
  });

  it("is nothing for a product that nobody knows", async () => {
    const { newstore } = facade();
    const bag = [{ product_id: "NOBODY-KNOWS", quantity: 1 }];
    const location = { geo: { latitude: 40.7, longitude: -74 } };
    expect(await newstore.shipping.deliveryOptions({ bag, shipping_address: { country_code: "US" } })).toEqual({
      options: [],
    });
    expect(await newstore.shipping.pickupOptions({ location, bag })).toEqual({ options: [] });
  });
});

describe("stores", () => {
  it("are listed over as many pages as it takes, and read one by one", async () => {
    const { newstore, sandbox } = facade();
    const sizes: number[] = [];
    for await (const page of newstore.stores.list({ pageSize: 3 }).pages()) sizes.push(page.items.length);
    expect(sizes).toEqual([3, 1]);
    const stores = await newstore.stores.list().toArray();
    expect(stores.map(({ id }) => id)).toEqual(["US01", "US02", "US03", "US04"]);
    expect(await newstore.stores.get("US03")).toMatchObject({ id: "US03", country_code: "US" });
    expect(await failureOf(() => newstore.stores.get("XX"))).toMatchObject({ kind: "api", status: 404 });
    expect(sandbox.violations).toEqual([]);
  });
});
