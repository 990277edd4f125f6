import { expect, it } from "vitest";
import { bench } from "../support/sandbox.js";

it("lists stores page by page", async () => {
  const { ask } = await bench();
  const first = (await ask("/stores?limit=3")).body;
  expect(first.items.map((store: { id: string }) => store.id)).toEqual(["US01", "US02", "US03"]);
  const second = (await ask(`/stores?limit=3&start_at=${first.next_page_key}`)).body;
  expect(second.items.map((store: { id: string }) => store.id)).toEqual(["US04"]);
  expect(second).not.toHaveProperty("next_page_key");
  expect((await ask("/stores?limit=3&country_codes=AT,DE")).body.items).toEqual([]);
  expect((await ask("/stores?limit=9&country_codes=AT,US")).body.items).toHaveLength(4);
  expect((await ask("/stores")).status).toBe(400);
});

it("shows a store and remembers a change", async () => {
  const { ask } = await bench();
  expect((await ask("/stores/US01")).body).toMatchObject({
    id: "US01",
    country_code: "US",
    config: { timezone: "America/New_York" },
  });
  const patch = { country_code: "US", description: "SoHo flagship", config: { report_types: ["day-report"] } };
  await ask("/stores/US01", { method: "PATCH", json: patch });
  expect((await ask("/stores/US01")).body).toMatchObject({
    description: "SoHo flagship",
    config: { timezone: "America/New_York", report_types: ["day-report"] },
  });
  expect((await ask("/stores/US99")).status).toBe(404);
  expect((await ask("/stores/US01", { method: "PATCH", json: { description: "x" } })).status).toBe(400);
});

it("returns where a store is", async () => {
  const { ask } = await bench();
  expect((await ask("/v0/i/stores/US03")).body).toMatchObject({
    store_id: "US03",
    physical_address: { city: "Boston", latitude: 42.3504, longitude: -71.0824, address_line_2: null },
  });
});

it("has the stores of its seed in place of the built-in ones", async () => {
  const own = (await bench()).sandbox.state.stores.list()[0];
  if (!own) throw new Error("no store");
  const { ask } = await bench({ seed: { stores: [{ ...own, storeId: "s-1", fulfillmentNodeId: "n-1" }] } });
  expect((await ask("/stores?limit=10")).body.items.map((store: { id: string }) => store.id)).toEqual(["s-1"]);
  expect((await ask("/v0/locations")).body.locations.map((location: { id: string }) => location.id)).toEqual(["n-1"]);
});
