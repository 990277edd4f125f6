import { NewStore, type Publish } from "newstore-sdk";
import { startSandbox } from "newstore-sdk/sandbox";
import { describe, expect, it } from "vitest";
import { asked, CATALOG, facade, onlyJob, POLLING, SEED } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";

const KEYS = [{ product_id: "P1", fulfillment_node_id: "DC01" }];

describe("a client", () => {
  it("sends nothing while it is made, and fetches one token for all first callers", async () => {
    const { newstore, sandbox } = facade();
    newstore.withOptions({ timeouts: { totalMs: 1_000 } });
    newstore.orders.history({ customerId: "c" });
    newstore.availability.export();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sandbox.requests).toEqual([]);
    await Promise.all(Array.from({ length: 20 }, () => newstore.availability.get(KEYS)));
    expect(asked(sandbox)).toEqual({ createAccessToken: 1, listAtp: 20 });
  });

  it("works over a real network, downloads included", async () => {
    const sandbox = await startSandbox({ seed: SEED });
    try {
      const { url: baseUrl, tokenUrl, tenant, credentials } = sandbox;
      const publish: Publish = async ({ name, bytes }) => sandbox.publish(name, await bytes());
      const newstore = new NewStore({ tenant, baseUrl, tokenUrl, credentials, publish });
      const head = { catalog: "shop", locale: "en-US" };
      const { id } = onlyJob(await newstore.catalog.importProducts([{ product_id: "A", variant_group_id: "A" }], head));
      expect(await newstore.imports.wait(id, POLLING)).toMatchObject({ state: "finished" });
      expect(await newstore.orders.inject(order({ external_id: "1" }))).toMatchObject({ external_id: "1" });
      const atp = new Map<string, number>();
      for await (const row of newstore.availability.export({}, POLLING))
        atp.set(`${row.product_id}@${row.fulfillment_node_id}`, row.atp);
      expect(atp.get("P1@DC01")).toBe(9);
      expect(sandbox.violations).toEqual([]);
    } finally {
      await sandbox.stop();
    }
  });

  it("gets its tokens as a user, too, and from a function", async () => {
    const { sandbox, newstore } = facade();
    const asUser = newstore.withOptions({ credentials: sandbox.passwordCredentials });
    expect((await asUser.availability.get(KEYS)).items).toHaveLength(1);
    const token = await newstore.transport.accessToken();
    const withFunction = newstore.withOptions({ credentials: async () => token });
    expect((await withFunction.availability.get(KEYS)).items).toHaveLength(1);
    expect(asked(sandbox)).toEqual({ createPasswordToken: 1, createAccessToken: 1, listAtp: 2 });
  });
});

describe("a client with other options", () => {
  it("shares the token and leaves the first one as it is", async () => {
    const { newstore, sandbox } = facade({}, { headers: { "x-one": "1" }, timeouts: { totalMs: 5_000 } });
    const seen: string[][] = [];
    const fetch = (url: string, init: RequestInit) => {
      const headers = new Headers(init.headers);
      seen.push(["x-one", "x-two"].map((name) => headers.get(name) ?? "-"));
      return sandbox.fetch(url, init);
    };
    const other = newstore.withOptions({ headers: { "x-two": "2" }, fetch });
    expect(other).not.toBe(newstore);
    await Promise.all([
      newstore.availability.get(KEYS),
      other.availability.get(KEYS),
      newstore.withOptions({}).stores.get("US01"),
    ]);
    expect(seen).toEqual([["1", "2"]]);
    expect(asked(sandbox)["createAccessToken"]).toBe(1);
  });

  it("applies them to imports and export links as well", async () => {
    const { newstore, sandbox, published } = facade();
    const names: string[] = [];
    const other = newstore.withOptions({
      publish: async ({ name, bytes }) => {
        names.push(name);
        return sandbox.publish(name, await bytes());
      },
    });
    await other.catalog.importCategories([{ path: "Shop" }], { catalog: "c", locale: "en-US" });
    expect([names.length, published.length]).toEqual([1, 0]);
    const links: string[] = [];
    const watching = newstore.withOptions({
      fetch: (input, init) => {
        if (String(input).includes("/exports/")) links.push(input);
        return sandbox.fetch(input, init);
      },
    });
    for await (const row of watching.availability.export({}, { intervalMs: 1 })) expect(row.atp).toBeTypeOf("number");
    expect(links).toHaveLength(1);
  });

  it("fetches its own token where the credentials are others", async () => {
    const { newstore, sandbox } = facade();
    await newstore.availability.get(KEYS);
    const stranger = newstore.withOptions({ credentials: { clientId: "x", clientSecret: "not-it" } });
    const error = await failureOf(() => stranger.availability.get(KEYS));
    expect(error.kind).toBe("authentication");
    expect(JSON.stringify(error)).not.toContain("not-it");
    expect(asked(sandbox)).toEqual({ createAccessToken: 2, listAtp: 1 });
  });
});

describe("a raw client", () => {
  it("responds with status, headers and number of attempts", async () => {
    const { newstore, sandbox } = facade();
    sandbox.faults.add({ operation: "showLegacyStore", status: 503 });
    const call = newstore.api.stores.showLegacyStore({ path: { store_id: "US01" } });
    const { data, status, attempts, headers } = await call.withResponse();
    expect(data).toMatchObject({ store_id: "US01", physical_address: { latitude: 40.7241 } });
    expect([status, attempts, headers.get("content-type")]).toEqual([200, 2, expect.stringContaining("json")]);
    expect(await call).toBe(data);
  });

  it("is there for every API", async () => {
    const { newstore, sandbox } = facade();
    const { api } = newstore;
    const { id } = await newstore.orders.inject(order({ external_id: "1" }));
    await api.import.listImportJobs({});
    await api.availabilities.listLocations({});
    await api.availabilitiesExport.listLocationGroups({});
    await api.delivery.listServiceLevels({});
    await api.inStorePickup.showInStorePickupConfig({});
    await api.orderInjection.showOrderInjectionConfiguration({});
    await api.orders.showCancellationStatus({ path: { id }, query: { id_type: "internal" } });
    await api.returns.listReturns({ path: { order_id: id } });
    await api.customerProfile.showCustomerConfiguration({});
    await api.stores.listStores({ query: { limit: 1 } });
    await api.reservations.listReservations({});
    await api.taxes.showOrderTaxTransaction({ path: { orderId: id } });
    await api.fiscalization.showFiscalOrder({ path: { orderId: id } });
    await api.eventStream.listIntegrations({});
    const prices = { catalog: CATALOG, pricebook: "default" };
    expect(await api.catalogExport.showPricebookExport({ path: prices })).toEqual({
      location: expect.stringContaining("https://"),
    });
    expect(sandbox.requests.filter(({ status }) => status >= 400)).toEqual([]);
    expect(sandbox.violations).toEqual([]);
  });
});
