import { type FetchLike, NewStore, offerTokenFacts } from "newstore-sdk";
import { createSandbox } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { asked, expectNothingSent, facade, SEED } from "../support/client.js";
import { failureOf } from "../support/failure.js";

/** A client, and the bodies that it sends. */
function recorded() {
  const sandbox = createSandbox({ seed: SEED });
  const { tenant, credentials } = sandbox;
  const bodies: unknown[] = [];
  const fetch: FetchLike = async (input, init) => {
    const text = await new Response(init?.body).text();
    if (text.startsWith("{")) bodies.push(JSON.parse(text));
    return sandbox.fetch(input as string, init as RequestInit);
  };
  return { bodies, newstore: new NewStore({ tenant, credentials, fetch }) };
}

const BAG = [{ product_id: "P1", quantity: 1 }];
const SOHO = { latitude: 40.7241, longitude: -73.9988 };

describe("pickup near a point", () => {
  it("takes the caller's words and NewStore's own request alike", async () => {
    const { newstore, bodies } = recorded();
    const own = { location: SOHO, bag: BAG, radiusKm: 25, limit: 1, showStoresWithoutAtp: false };
    const wire = {
      location: { geo: SOHO },
      bag: BAG,
      options: { search_radius: 25, limit: 1, show_stores_without_atp: false },
    };
    const [one, other] = [await newstore.shipping.pickupOptions(own), await newstore.shipping.pickupOptions(wire)];
    expect(one.options?.map((option) => option.fulfillment_node_id)).toEqual(["US01"]);
    expect(other).toEqual(one);
    expect(bodies).toEqual([wire, wire]);
  });

  it("refuses a point that is not on Earth, an empty bag and none of a product, and sends nothing", async () => {
    const wrong = facade();
    const { shipping } = wrong.newstore;
    const issues = async (search: object) =>
      (await failureOf(shipping.pickupOptions(search as never))).issues.map(
        ({ path, message }) => `${path}: ${message}`,
      );
    expect(await issues({ location: { latitude: 91, longitude: -181 }, bag: [] })).toEqual([
      "location.latitude: it is 91: give degrees from -90 to 90",
      "location.longitude: it is -181: give degrees from -180 to 180",
      "bag: it is empty: name at least one product",
    ]);
    expect(
      await issues({ location: { geo: { latitude: -91, longitude: 0 } }, bag: [{ product_id: "P1", quantity: 0 }] }),
    ).toEqual([
      "location.geo.latitude: it is -91: give degrees from -90 to 90",
      "bag[0].quantity: it is 0: give a whole number from 1 on, or leave the product out",
    ]);
    expectNothingSent(wrong);
  });

  it("says what is missing in the names that were typed", async () => {
    const wrong = facade();
    const { shipping } = wrong.newstore;
    for (const [search, path] of [
      [{ location: { latitude: 1 }, bag: BAG }, "location.longitude"],
      [{ location: { geo: { latitude: 1 } }, bag: BAG }, "location.geo.longitude"],
      [{ location: SOHO }, "bag"],
      [{ bag: BAG }, "location"],
      [{ location: SOHO, bag: BAG, radiusKm: "5" }, "radiusKm"],
      [{ location: SOHO, bag: BAG, options: { search_radius: "5" } }, "options.search_radius"],
      [{ location: SOHO, bag: [{ product_id: "P1", quantity: 1.5 }] }, "bag[0].quantity"],
    ] as const) {
      const error = await failureOf(shipping.pickupOptions(search as never));
      expect(error).toMatchObject({ kind: "validation", issues: [{ path }] });
      expect(error.message).toMatch(/^shipping\.pickupOptions was not sent/);
    }
    for (const nothing of [undefined, null, 5]) {
      expect(await failureOf(shipping.pickupOptions(nothing as never))).toMatchObject({ kind: "validation" });
    }
    expectNothingSent(wrong);
  });
});

describe("a search that says something nobody can find", () => {
  it.each<[object, string]>([
    [{ storeId: undefined, location: SOHO }, "storeId: it is missing: give an id as text, or leave storeId out"],
    [{ storeId: null, location: SOHO }, "storeId: it is null: give an id as text, or leave storeId out"],
    [{ storeId: "", location: SOHO }, "storeId: it is empty: give an id as text, or leave storeId out"],
    [{ storeId: 5 }, "storeId: it is 5: give an id as text, or leave storeId out"],
    [{ storeId: {} }, "storeId: it is an object: give an id as text, or leave storeId out"],
    [
      { storeId: "US01", fulfillmentNodeId: null },
      "fulfillmentNodeId: it is null: give an id as text, or leave fulfillmentNodeId out",
    ],
    [{ storeID: "US01", location: SOHO }, "storeID: nothing reads it: did you mean storeId?"],
    [{ location: SOHO, radius: 5 }, "radius: nothing reads it: did you mean radiusKm?"],
    [{ location: SOHO, limit: -1 }, "limit: it is -1: give a whole number from 1 on"],
    [{ location: SOHO, limit: 0 }, "limit: it is 0: give a whole number from 1 on"],
    [{ location: SOHO, radiusKm: -5 }, "radiusKm: it is -5: give kilometres above 0"],
    [{ storeId: "US01", location: SOHO, radiusKm: 0 }, "radiusKm: it is 0: give kilometres above 0"],
    [{ location: SOHO, options: { limit: -1 } }, "options.limit: it is -1: give a whole number from 1 on"],
    [{ location: SOHO, options: { search_radius: -1 } }, "options.search_radius: it is -1: give kilometres above 0"],
  ])("%j is refused, and nothing is sent", async (search, issue) => {
    const world = facade();
    const failure = await failureOf(world.newstore.shipping.pickupOptions({ bag: BAG, ...search } as never));
    expect(failure.kind).toBe("validation");
    expect(failure.issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([issue]);
    expectNothingSent(world);
  });

  it("never answers with another store's token, whatever the response has", async () => {
    const { newstore, sandbox } = facade();
    const token = { in_store_pickup_option: { shipping_offer_token: "t" }, has_atp: true };
    const others = [token, { ...token, store: null }, { ...token, store: {} }, { ...token, fulfillment_node_id: null }];
    const lists: readonly [unknown, object][] = [
      [[null, 5, "x", ...others], { state: "none" }],
      [[null, { ...token, fulfillment_node_id: "US01" }], { state: "offered" }],
      [null, { state: "none" }],
    ];
    const search = { storeId: "US01", bag: BAG, location: SOHO };
    for (const [options, expected] of lists) {
      sandbox.faults.add({ operation: "createInStorePickupOptions", status: 200, body: { options } });
      expect(await newstore.shipping.pickupOptions(search)).toMatchObject(expected);
    }
    for (const options of [{}, "x", 5]) {
      sandbox.faults.add({ operation: "createInStorePickupOptions", status: 200, body: { options } });
      expect(await failureOf(newstore.shipping.pickupOptions(search))).toMatchObject({ kind: "api", retryable: true });
    }
  });
});

it.each([null, undefined, 5, {}, []])("an offer token that is %j is refused as no text", async (token) => {
  expect(await failureOf(() => offerTokenFacts(token as never))).toMatchObject({
    kind: "validation",
    issues: [{ path: "token" }],
  });
});

describe("pickup at one store", () => {
  it("reads where the store is, and gives its option and token", async () => {
    const { newstore, sandbox } = facade();
    const pickup = await newstore.shipping.pickupOptions({ storeId: "US01", bag: BAG });
    expect(pickup).toMatchObject({ state: "offered", option: { fulfillment_node_id: "US01", has_atp: true } });
    expect(pickup.token).toBe(pickup.option?.in_store_pickup_option?.shipping_offer_token);
    expect(asked(sandbox)).toMatchObject({ showLegacyStore: 1, createInStorePickupOptions: 1 });
  });

  it("asks once where the caller knows the place", async () => {
    const { newstore, sandbox } = facade();
    expect((await newstore.shipping.pickupOptions({ storeId: "US01", bag: BAG, location: SOHO })).state).toBe(
      "offered",
    );
    expect(asked(sandbox)["showLegacyStore"]).toBeUndefined();
  });

  it("tells a store without the goods, without an offer and without pickup apart, and none of them is an error", async () => {
    const { newstore, sandbox } = facade();
    const at = (search: object) => newstore.shipping.pickupOptions({ storeId: "US01", bag: BAG, ...search });
    expect((await at({ bag: [{ product_id: "P1", quantity: 3 }] })).state).toBe("without-stock");
    const far = { latitude: -33.9, longitude: 151.2 };
    expect(await at({ location: far, radiusKm: 1 })).toEqual({ state: "none" });
    const option = { fulfillment_node_id: "US01", has_atp: true };
    for (const offer of [
      {},
      { in_store_pickup_option: null },
      { in_store_pickup_option: { shipping_offer_token: "" } },
    ]) {
      const body = { options: [{ fulfillment_node_id: "US02" }, { ...option, ...offer }] };
      sandbox.faults.add({ operation: "createInStorePickupOptions", status: 200, body });
      expect(await at({})).toMatchObject({ state: "without-offer", option });
    }
    sandbox.faults.add({ operation: "createInStorePickupOptions", status: 200, body: {} });
    expect(await at({})).toEqual({ state: "none" });
  });

  it("finds a store whose fulfillment node has another id, by either", async () => {
    const { newstore, sandbox } = facade();
    const option = {
      fulfillment_node_id: "NODE-1",
      store: { store_id: "b7a0" },
      in_store_pickup_option: { shipping_offer_token: "t" },
    };
    for (const search of [{ storeId: "b7a0" }, { storeId: "x", fulfillmentNodeId: "NODE-1" }]) {
      sandbox.faults.add({ operation: "createInStorePickupOptions", status: 200, body: { options: [option] } });
      expect(await newstore.shipping.pickupOptions({ ...search, bag: BAG, location: SOHO })).toMatchObject({
        state: "offered",
        token: "t",
      });
    }
  });

  it("fails where there is no such store, or no place of it", async () => {
    const { newstore, sandbox } = facade();
    const missing = await failureOf(newstore.shipping.pickupOptions({ storeId: "XX", bag: BAG }));
    expect(missing).toMatchObject({ kind: "api", status: 404 });
    expect(missing.message).toMatch(/^shipping\.pickupOptions failed with 404/);
    sandbox.faults.add({ operation: "showLegacyStore", status: 200, body: { id: "US01" } });
    const nowhere = await failureOf(newstore.shipping.pickupOptions({ storeId: "US01", bag: BAG }));
    expect(nowhere.message).toContain("NewStore has no coordinates of store US01. Give them as location.");
  });

  it("ends with one deadline and one signal, whichever request is under way", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "showLegacyStore", stallMs: 60 });
    sandbox.faults.add({ operation: "createInStorePickupOptions", stallMs: 600_000 });
    const late = await failureOf(
      newstore.shipping.pickupOptions({ storeId: "US01", bag: BAG }, { timeouts: { totalMs: 250 } }),
    );
    expect(late.kind).toBe("timeout");
    const signal = AbortSignal.abort();
    expect(await failureOf(newstore.shipping.pickupOptions({ storeId: "US01", bag: BAG }, { signal }))).toMatchObject({
      kind: "aborted",
    });
    const typo = newstore.shipping.pickupOptions({ storeId: "US01", bag: BAG }, { timeout: 5 } as never);
    expect(await failureOf(typo)).toMatchObject({ kind: "configuration" });
  });

  it("searches for what it was given, whatever becomes of that meanwhile", async () => {
    const { newstore, bodies } = recorded();
    const search = { storeId: "US01", bag: [{ product_id: "P1", quantity: 1 }] };
    const pickup = newstore.shipping.pickupOptions(search);
    search.bag[0] = { product_id: "P2", quantity: 9 };
    expect((await pickup).state).toBe("offered");
    expect(bodies).toMatchObject([{ bag: [{ product_id: "P1", quantity: 1 }] }]);
  });
});

describe("what is configured for checkout", () => {
  it("service levels are read by the identifiers that orders take", async () => {
    const { newstore } = facade();
    const levels = await newstore.shipping.serviceLevels();
    expect(Object.keys(levels)).toEqual(expect.arrayContaining(["STANDARD", "EXPRESS"]));
  });

  it("the pickup configuration is read, replaced as a whole, and deleted", async () => {
    const { newstore } = facade();
    const { pickupConfiguration } = newstore.shipping;
    const before = await pickupConfiguration.get();
    expect(Object.keys(before.stores ?? {}).length).toBeGreaterThan(1);
    await pickupConfiguration.replace({
      global: before.global ?? {},
      stores: { US01: { delivery_time: "now" } },
    } as never);
    expect(Object.keys((await pickupConfiguration.get()).stores ?? {})).toEqual(["US01"]);
    expect((await newstore.shipping.pickupOptions({ storeId: "US02", bag: BAG })).state).toBe("none");
    await pickupConfiguration.delete();
    expect((await newstore.shipping.pickupOptions({ storeId: "US01", bag: BAG })).state).toBe("none");
  });
});

describe("an offer token", () => {
  const token = (claims: unknown) => `e30.${btoa(JSON.stringify(claims)).replaceAll("=", "")}.sig`;

  it("tells its length, and its times where it has them", () => {
    const given = token({ iat: 1_700_000_000, exp: 1_700_000_600 });
    expect(offerTokenFacts(given)).toEqual({
      length: given.length,
      issuedAtMs: 1_700_000_000_000,
      expiresAtMs: 1_700_000_600_000,
    });
  });

  it.each(["", "x", "a.b.c", "e30.bm90anNvbg.x", token(null), token({ exp: "soon", iat: null }), token([])])(
    "as %j has no times, and is nothing to fail of",
    (given) => {
      expect(offerTokenFacts(given)).toEqual({ length: given.length, issuedAtMs: undefined, expiresAtMs: undefined });
    },
  );
});
