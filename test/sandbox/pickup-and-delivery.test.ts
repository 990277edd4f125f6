import { expect, it } from "vitest";
import { orderBench } from "../support/sandbox.js";

const SOHO = { geo: { latitude: 40.72, longitude: -74 } };
const BAG = [{ product_id: "P1", quantity: 1 }];

const nodes = (body: { options: { fulfillment_node_id: string }[] }) =>
  body.options.map((one) => one.fulfillment_node_id);

it("lists stores by distance inside the radius, and empty ones on request", async () => {
  const { ask } = await orderBench();
  const find = async (options: object) =>
    (await ask("/v0/d/in_store_pickup_options", { json: { location: SOHO, bag: BAG, options } })).body;
  expect(nodes(await find({}))).toEqual(["US01"]);
  expect(nodes(await find({ show_stores_without_atp: true }))).toEqual(["US01", "US02"]);
  expect(nodes(await find({ show_stores_without_atp: true, search_radius: 200 }))).toEqual(["US01", "US02", "US04"]);
  expect(nodes(await find({ show_stores_without_atp: true, search_radius: 1000, limit: 2 }))).toEqual(["US01", "US02"]);
  expect(nodes(await find({ search_radius: 0.01 }))).toEqual([]);
});

it("has one flag for the whole bag, entries of one product added up", async () => {
  const { ask } = await orderBench();
  const find = async (bag: object[]) =>
    (
      await ask("/v0/d/in_store_pickup_options", {
        json: { location: SOHO, bag, options: { show_stores_without_atp: true, limit: 1 } },
      })
    ).body.options[0];
  expect((await find([{ product_id: "P1", quantity: 2 }])).has_atp).toBe(true);
  expect((await find([BAG[0] ?? {}, { product_id: "P1", quantity: 2 }])).has_atp).toBe(false);
  const lacking = await find([...BAG, { product_id: "P2", quantity: 1 }]);
  expect(lacking.has_atp).toBe(false);
  expect(lacking.in_store_pickup_option.delivery_time).toBe("Pick up in 5-6 days");
});

it("returns where the store is, when it is open and what pickup costs", async () => {
  const { ask } = await orderBench();
  const [option] = (await ask("/v0/d/in_store_pickup_options", { json: { location: SOHO, bag: BAG } })).body.options;
  expect(option).toMatchObject({
    store: {
      store_id: "US01",
      physical_address: { city: "New York", country_code: "US", address_line_2: null, latitude: 40.7241 },
    },
    in_store_pickup_option: { delivery_time: "Available today", cost: { currency_code: "USD", price: 0 } },
  });
  expect(option.store.business_hours).toHaveLength(7);
  expect(option.in_store_pickup_option.shipping_offer_token.split(".")).toHaveLength(3);
});

it("replaces the whole pickup configuration, and offers nothing once it is deleted", async () => {
  const { ask } = await orderBench();
  const built = (await ask("/v0/d/in_store_pickup_config")).body;
  expect(Object.keys(built.stores)).toEqual(["US01", "US02", "US03", "US04"]);
  const stores = {
    US02: { delivery_time: "Now", delivery_time_if_not_available: "N/A", cost: { price: 2, currency_code: "USD" } },
  };
  await ask("/v0/d/in_store_pickup_config", {
    json: { global: { default_search_radius: 50, grace_period: 60 }, stores },
  });
  expect((await ask("/v0/d/in_store_pickup_config")).body.stores).toEqual(stores);
  const json = { location: SOHO, bag: [{ product_id: "P2", quantity: 1 }] };
  const { options } = (await ask("/v0/d/in_store_pickup_options", { json })).body;
  expect(options).toMatchObject([{ fulfillment_node_id: "US02", in_store_pickup_option: { cost: { price: 2 } } }]);
  await ask("/v0/d/in_store_pickup_config", { method: "DELETE" });
  expect((await ask("/v0/d/in_store_pickup_options", { json })).body).toEqual({ options: [] });
  expect((await ask("/v0/d/in_store_pickup_config")).status).toBe(404);
});

it("offers each service level for a bag that somebody has, and nothing for one nobody has", async () => {
  const { ask, sandbox } = await orderBench();
  const json = { bag: BAG, shipping_address: { country_code: "US", zip_code: "10001" } };
  const { options } = (await ask("/v0/d/routing_options", { json })).body;
  expect(options).toMatchObject([
    {
      display_name: "Standard delivery",
      price: 5,
      currency: "USD",
      delivery_estimate: { starts_at: "2026-03-05T12:00:00.000Z", ends_at: "2026-03-07T12:00:00.000Z" },
    },
    { display_name: "Express delivery", price: 15 },
  ]);
  const none = await ask("/v0/d/routing_options", { json: { bag: [{ product_id: "P1", quantity: 1_000_000_000 }] } });
  expect(none.body.options).toEqual([]);
  const wrapped = await ask("/v0/d/routing_options", { json: { ...json, bag: { products: json.bag } } });
  expect(wrapped.body.options).toEqual(options);
  expect(sandbox.state.delivery.audits).toHaveLength(3);
});

it("keeps shipping audits and pages them", async () => {
  const { ask } = await orderBench();
  for (const _ of [1, 2, 3]) await ask("/v0/d/routing_options", { json: { bag: BAG } });
  const list = (query: string) => ask(`/fulfillment/shipping-audits?${query}`);
  const { body } = await list("search_from=2026-03-02T00:00:00Z&page_size=2");
  expect([body.audits.length, body.page_count]).toEqual([2, 2]);
  const [audit] = body.audits;
  expect((await ask(`/fulfillment/shipping-audits/${audit.id}`)).body).toEqual({ audit });
  expect((await list(`search_from=2026-03-02T00:00:00Z&search_key=${audit.search_key}`)).body.audits).toEqual([audit]);
  expect((await list("search_from=2027-01-01T00:00:00Z")).body.audits).toEqual([]);
});

it("changes service levels as a whole and by patch", async () => {
  const { ask } = await orderBench();
  const path = "/v0/routing/service_levels";
  const steps = [
    { op: "test", path: "/STANDARD/price", value: 5 },
    { op: "replace", path: "/STANDARD/price", value: 6 },
    { op: "add", path: "/SLOW", value: { display_name: "Slow", price: 1 } },
  ];
  const patched = await ask(path, { method: "PATCH", json: steps });
  expect(patched.body.service_levels).toMatchObject({ STANDARD: { price: 6 }, SLOW: { price: 1 } });
  expect((await ask(`${path}/SLOW`)).body).toEqual({ SLOW: { display_name: "Slow", price: 1 } });
  expect((await ask(path, { method: "PATCH", json: steps })).status).toBe(400);
  expect((await ask(path)).body.STANDARD.price).toBe(6);
  await ask(path, { method: "PUT", json: { ONLY: { price: 3 } } });
  expect((await ask(path)).body).toEqual({ ONLY: { price: 3 } });
  await ask(path, { method: "PUT", json: {} });
  expect((await ask(path)).status).toBe(404);
});

it("keeps provider rates, unique by the carrier's own name", async () => {
  const { ask } = await orderBench();
  const rate = {
    service_level_id: "STANDARD",
    shipping_carrier_name: "PARCEL",
    return_provider_rate_id: "",
    shipping_type: "traditional_carrier",
    use_as_customer_facing_cost: false,
  };
  const put = (id: string, more = {}) =>
    ask(`/fulfillment/provider-rates/${id}`, { method: "PUT", json: { ...rate, ...more } });
  expect((await put("GROUND")).body).toEqual({ ...rate, id: "GROUND", carrier_defined_service_level: "GROUND" });
  expect((await put("OTHER", { carrier_defined_service_level: "GROUND" })).status).toBe(400);
  expect((await ask("/fulfillment/provider-rates")).body.data).toHaveLength(3);
  await ask("/fulfillment/provider-rates/GROUND", { method: "DELETE" });
  expect((await ask("/fulfillment/provider-rates/GROUND")).status).toBe(400);
  const priorities = { "*": { "*": { STANDARD: ["PARCEL_STANDARD"] } } };
  await ask("/fulfillment/provider-rate-priorities", { method: "PUT", json: priorities });
  expect((await ask("/fulfillment/provider-rate-priorities")).body).toEqual(priorities);
});

it("keeps shipment settings by name, each of its own type", async () => {
  const { ask } = await orderBench();
  const path = (name: string) => `/fulfillment/configurations/shipments/${name}`;
  expect((await ask(path("packing_time_duration"), { json: { value: 900 } })).body).toEqual({ value: 900 });
  expect((await ask(path("packing_time_duration"))).body).toEqual({ value: 900 });
  expect((await ask(path("packing_time_duration"), { json: { value: true } })).status).toBe(400);
  expect((await ask(path("use_prioritized_provider_rates"))).body).toEqual({ value: false });
  expect((await ask(path("constructor"))).status).toBe(400);
  const checks = (await ask(path("checks"))).body;
  expect(checks.provider_rates_without_carrier).toEqual(["PARCEL_STANDARD", "PARCEL_EXPRESS"]);
});

it("returns a store's own opening hours, with days on which it is closed left out", async () => {
  const { ask, sandbox } = await orderBench();
  const store = sandbox.state.stores.get("US01");
  if (store === undefined) throw new Error("a fresh sandbox has US01");
  const MONDAY = 1;
  sandbox.seed({
    stores: [{ ...store, businessHours: store.businessHours.filter(({ weekday }) => weekday !== MONDAY) }],
  });
  const json = {
    location: { geo: { latitude: 40.7241, longitude: -73.9988 } },
    bag: [{ product_id: "P1", quantity: 1 }],
  };
  const [option] = (await ask("/v0/d/in_store_pickup_options", { json })).body.options;
  const hours = option.store.business_hours as { weekday: number }[];
  expect(hours.map(({ weekday }) => weekday)).toEqual([0, 2, 3, 4, 5, 6]);
  expect(hours[0]).toEqual({
    weekday: 0,
    from_time: "11:00",
    to_time: "18:00",
    earliest_pick_up: "12:00",
    latest_pick_up: "17:30",
  });
});
