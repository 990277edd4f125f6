import type { Sandbox } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { CATALOG, facade, LOCALE, POLLING } from "../support/client.js";
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
