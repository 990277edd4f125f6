import { NewStore } from "newstore-sdk";
import type { Sandbox } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { CATALOG, facade, LOCALE, POLLING } from "../support/client.js";
import { fakeClock } from "../support/clock.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";

describe("what is handed over is fixed at the call:", () => {
  it("one object, changed and injected three times, makes three orders", async () => {
    const { newstore, sandbox } = facade();
    const one = order({ external_id: "A0" }) as { external_id: string } & ReturnType<typeof order>;
    const calls = ["A1", "A2", "A3"].map((id) => {
      one.external_id = id;
      return newstore.orders.inject(one);
    });
    const responses = await Promise.all(calls);
    expect(responses.map(({ external_id }) => external_id)).toEqual(["A1", "A2", "A3"]);
    expect(sandbox.state.orders.list()).toHaveLength(3);
  });

  it("orders that are changed while their calls wait for their turn are not taken for others", async () => {
    const { newstore, sandbox } = facade({}, { maxConcurrency: 2 });
    const orders = Array.from({ length: 20 }, (_, index) => order({ external_id: `B${index}` }));
    const calls = orders.map((one) => newstore.orders.inject(one));
    for (const one of orders) {
      (one as { external_id: string }).external_id = "changed";
      (one.shipments[0]?.items as unknown[]).length = 0;
    }
    const responses = await Promise.all(calls);
    expect(responses.map(({ external_id }) => external_id)).toEqual(orders.map((_, index) => `B${index}`));
    expect(sandbox.state.orders.list()).toHaveLength(20);
  });

  it("and stays so while identifiers are mapped, and in every retry", async () => {
    const wait = () => new Promise((resolve) => setTimeout(resolve, 5));
    const map = async (ids: readonly string[]) => {
      await wait();
      return Object.fromEntries(ids.map((id) => [id, id]));
    };
    const { newstore, sandbox } = facade({}, { productIds: { toNewStore: map, fromNewStore: map } });
    sandbox.faults.add({ operation: "createInjectedOrder", reset: true, afterwards: true });
    const one = order({ external_id: "C1" });
    const call = newstore.orders.inject(one);
    (one as { external_id: string }).external_id = "C2";
    expect((await call).external_id).toBe("C1");
  });

  it("a profile, and what a raw client is given", async () => {
    const { newstore } = facade();
    const profile = { email: "ada@example.com", full_name: "Ada" };
    const call = newstore.customers.getOrCreate(profile);
    const raw = { body: { email: "bob@example.com", full_name: "Bob" } };
    const second = newstore.api.customerProfile.createOrShowProfile(raw);
    profile.email = "eve@example.com";
    raw.body.email = "eve@example.com";
    expect((await call).email).toBe("ada@example.com");
    expect((await second).email).toBe("bob@example.com");
  });

  it("a list that is sent in parts", async () => {
    const { newstore, sandbox } = facade();
    const keys = Array.from({ length: 2_500 }, () => ({ product_id: "P1", fulfillment_node_id: "DC01" }));
    const call = newstore.availability.get(keys);
    keys.length = 0;
    expect((await call).items.length).toBeGreaterThan(0);
    expect(sandbox.requests.filter(({ operationId }) => operationId === "listAtp").length).toBeGreaterThan(1);
  });
});

describe("items of an import", () => {
  const head = { catalog: CATALOG, locale: LOCALE, is_master: true };
  const titles = (sandbox: Sandbox) => sandbox.state.catalog.products(CATALOG, LOCALE).map(({ title }) => title);

  it("are fixed at the call where they are a list, whatever becomes of list and items", async () => {
    const { newstore, sandbox } = facade();
    const item = {
      product_id: "P9",
      variant_group_id: "P9",
      title: "as it was",
      categories: [{ path: "A", is_main: true }],
    };
    const items = [item];
    const started = newstore.catalog.importProducts(items, head);
    item.title = "changed";
    item.categories.length = 0;
    items.length = 0;
    await newstore.imports.wait(await started, POLLING);
    expect(titles(sandbox)).toContain("as it was");
    expect(titles(sandbox)).not.toContain("changed");
  });

  it("are read one by one where they are no list", async () => {
    const { newstore, sandbox } = facade();
    const item = { product_id: "P9", variant_group_id: "P9", title: "as it was" };
    const started = newstore.catalog.importProducts(new Set([item]), head);
    item.title = "as it was when it was read";
    await newstore.imports.wait(await started, POLLING);
    expect(titles(sandbox)).toContain("as it was when it was read");
  });

  it("that cannot be read fail the import, and nothing is published", async () => {
    const { newstore, published } = facade();
    const hostile = {
      get product_id(): string {
        throw new Error("no id yet");
      },
    };
    const error = await failureOf(newstore.catalog.importProducts([hostile as never], head));
    expect(error).toMatchObject({ kind: "validation", attempts: 0 });
    expect(published).toEqual([]);
  });
});

/** Changes everything in a value that can be changed. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const members = value as Record<string, unknown>;
  for (const [name, member] of Object.entries(members)) {
    spoil(member);
    if (typeof member === "string") members[name] = "changed";
    if (typeof member === "number") members[name] = 99;
  }
  if (Array.isArray(value)) value.push("changed");
  else members["added"] = "changed";
}

const GOODS = { returned_from: "DC01", items: [{ product_id: "P1", return_code: 1, condition_code: 1 }] };
const PROFILE = { email: "ada@example.com", full_name: "Ada", extended_attributes: {} };
const BAG = [{ product_id: "P1", quantity: 1 }];
const ITEM = "2b1c9d0e-4f3a-4b5c-8d7e-9f0a1b2c3d4e";
const POINT = { latitude: 40.72, longitude: -73.99 };

/** Every write that is handed more than text, those that read something first above all. */
const WRITES: Readonly<Record<string, (newstore: NewStore, own: <T>(value: T) => T) => PromiseLike<unknown>>> = {
  "orders.inject": ({ orders }, own) => orders.inject(own(order())),
  "orders.cancel": ({ orders }, own) => orders.cancel("1", own({ reason: "late" })),
  "orders.cancelItem": ({ orders }, own) => orders.cancelItem("1", "2", own({ reason: "late" })),
  "orders.prices": ({ orders }, own) => orders.prices("1", own([{ type: "product", id: "2" }])),
  "orders.setSerialNumbers": ({ orders }, own) => orders.setSerialNumbers("1", own([{ id: ITEM, serial_number: "S" }])),
  "orders.notes.create": ({ orders }, own) => orders.notes.create("1", own({ text: "a", source: "b", tags: ["c"] })),
  "returns.create": ({ returns }, own) => returns.create("1", own(GOODS)),
  "returns.create with a key": ({ returns }, own) => returns.create("1", own(GOODS), own({ key: "k", keyName: "n" })),
  "refunds.create": ({ refunds }, own) => refunds.create("1", own({ amount: 5, currency: "USD" })),
  "refunds.create with a key": ({ refunds }, own) =>
    refunds.create("1", own({ amount: 5, currency: "USD" }), own({ key: "k" })),
  "customers.getOrCreate": ({ customers }, own) => customers.getOrCreate(own(PROFILE)),
  "customers.getOrCreate with a mark": ({ customers }, own) => customers.getOrCreate(own(PROFILE), own({ mark: "m" })),
  "customers.update": ({ customers }, own) =>
    customers.update("1", own({ last_updated_at: "2026-03-02T12:00:00Z", full_name: "Ada" })),
  "customers.findByEmails": ({ customers }, own) => customers.findByEmails(own(["ada@example.com"])),
  "customers.addresses.create": ({ customers }, own) =>
    customers.addresses.create("1", own({ country_code: "US", address_line_1: "1 Main Street" }) as never),
  "fulfillment.rejectItems": ({ fulfillment }, own) =>
    fulfillment.rejectItems("1", own([{ reason: "no_inventory", product_ids: ["P1"] }])),
  "fulfillment.confirmShipment": ({ fulfillment }, own) =>
    fulfillment.confirmShipment("1", own([{ product_ids: ["P1"], shipment: { carrier: "UPS", tracking_code: "1" } }])),
  "shipping.pickupOptions of a store": ({ shipping }, own) =>
    shipping.pickupOptions(own({ storeId: "US01", bag: BAG })),
  "shipping.pickupOptions near a point": ({ shipping }, own) =>
    shipping.pickupOptions(own({ location: POINT, bag: BAG, radiusKm: 5 })),
  "shipping.deliveryOptions": ({ shipping }, own) =>
    shipping.deliveryOptions(own({ bag: BAG, shipping_address: { country_code: "US" } }) as never),
};

describe("a write sends what it was given, although its caller changes that at once:", () => {
  /** What is sent, token requests aside. */
  async function sent(write: (typeof WRITES)[string], isSpoilt: boolean): Promise<readonly unknown[]> {
    const { sandbox } = facade();
    sandbox.faults.add({ operation: "listRefunds", status: 200, body: { refunds: [] }, times: 9 });
    const requests: unknown[] = [];
    const given: unknown[] = [];
    const newstore = new NewStore({
      ...{ tenant: sandbox.tenant, credentials: sandbox.credentials, clock: fakeClock({ autoRunUpToMs: 10_000 }) },
      retry: { retries: 0 },
      fetch: async (input, init) => {
        const request = new Request(String(input), init as RequestInit);
        const body = await request.clone().text();
        if (!request.url.includes("token")) requests.push([request.method, request.url, body]);
        return sandbox.fetch(input, init);
      },
    });
    const call = write(newstore, (value) => {
      const own = structuredClone(value);
      given.push(own);
      return own;
    });
    if (isSpoilt) for (const one of given) spoil(one);
    // Whether the platform takes it is not what is asked here.
    await call.then(undefined, () => undefined);
    return requests;
  }

  it.each(Object.entries(WRITES))("%s", async (_, write) => {
    const unchanged = await sent(write, false);
    expect(unchanged.length).toBeGreaterThan(0);
    expect(await sent(write, true)).toEqual(unchanged);
  });
});

it("input that cannot be read fails the call, and nothing is sent", async () => {
  const { newstore, sandbox } = facade();
  const hostile = {
    get external_id(): string {
      throw new Error("no id yet");
    },
  };
  const error = await failureOf(newstore.orders.inject(hostile as never));
  expect(error).toMatchObject({ kind: "validation", attempts: 0 });
  expect(error.message).toContain('"no id yet"');
  expect(sandbox.requests).toEqual([]);
});
