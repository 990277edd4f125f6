import { describe, expect, it } from "vitest";
import { asked, facade, failure, POLLING } from "./kit.js";

const DC = "DC01";

describe("a look-up of stock", () => {
  it("answers each pair, and the answer's status and headers when asked for", async () => {
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

  it("of more than 2,000 pairs is asked for in parts, whose answers are joined in order", async () => {
    const { newstore, sandbox } = facade();
    const keys = Array.from({ length: 4_500 }, (_, i) => ({ product_id: `X${i}`, fulfillment_node_id: DC }));
    sandbox.seed({ stock: [{ product_id: "X4499", fulfillment_node_id: DC, quantity: 9 }] });
    const { data, attempts } = await newstore.availability.get(keys).withResponse();
    expect(data.items.map(({ product_id }) => product_id)).toEqual(keys.map(({ product_id }) => product_id));
    expect(data.items.at(-1)).toMatchObject({ product_id: "X4499", atp: 9 });
    expect([attempts, asked(sandbox)["listAtp"]]).toEqual([3, 3]);
    expect(sandbox.violations).toEqual([]);
  });

  it("in parts fails whole when one part fails", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "listAtp", skip: 1, status: 403 });
    const keys = Array.from({ length: 4_500 }, (_, i) => ({ product_id: `X${i}`, fulfillment_node_id: DC }));
    expect(await failure(() => newstore.availability.get(keys))).toMatchObject({ kind: "authentication", status: 403 });
    expect(asked(sandbox)["listAtp"]).toBe(2);
  });
});

describe("groups of locations", () => {
  it("are created, listed, read, changed and deleted", async () => {
    const { newstore, sandbox } = facade();
    const { groups } = newstore.availability;
    const made = await groups.create({ id: "web", name: "Web", fulfillment_node_ids: [DC] });
    expect(made).toEqual({ id: "web", name: "Web", fulfillment_node_ids: [DC] });
    expect(await groups.list()).toEqual({ groups: [made] });
    await groups.update("web", { fulfillment_node_ids: [DC, "US01"] });
    expect(await groups.get("web")).toEqual({ id: "web", name: "Web", fulfillment_node_ids: [DC, "US01"] });
    await groups.delete("web");
    expect(await failure(() => groups.get("web"))).toMatchObject({ kind: "api", status: 404 });
    expect(sandbox.violations).toEqual([]);
  });

  it("are exported as the sum over their locations", async () => {
    const { newstore } = facade();
    await newstore.availability.groups.create({ id: "web", fulfillment_node_ids: [DC, "US01"] });
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
    expect(await failure(() => newstore.stores.get("XX"))).toMatchObject({ kind: "api", status: 404 });
    expect(sandbox.violations).toEqual([]);
  });
});
