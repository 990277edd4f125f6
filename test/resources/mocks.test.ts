import { ModuleMocker } from "jest-mock";
import type * as Sdk from "newstore-sdk";
import { NewStore } from "newstore-sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import { facade } from "../support/client.js";
import { failureOf } from "../support/failure.js";
import { order } from "../support/orders.js";

afterEach(() => {
  vi.restoreAllMocks();
});

const options = { tenant: "acme-staging", credentials: { clientId: "me", clientSecret: "s3cr3t-value" } };

describe("a proxy around a client", () => {
  it("works as the client does, methods of its own and of its parts", async () => {
    const { newstore, sandbox } = facade();
    const proxy = new Proxy(newstore, {});
    expect(await proxy.orders.inject(order({ external_id: "1001" }))).toMatchObject({ external_id: "1001" });
    expect(await proxy.withOptions({ timeouts: { totalMs: 5_000 } }).stores.get("US01")).toMatchObject({ id: "US01" });
    expect(await proxy.mapEvent({ name: "order.opened", payload: {} })).toMatchObject({ name: "order.opened" });
    expect(sandbox.requests.length).toBeGreaterThan(1);
  });

  it("around each part works, too", async () => {
    const { newstore } = facade();
    expect(await new Proxy(newstore.stores, {}).get("US01")).toMatchObject({ id: "US01" });
    expect(await new Proxy(newstore.availability.groups, {}).list()).toBeDefined();
    const addresses = new Proxy(newstore.customers.addresses, {});
    expect(await failureOf(addresses.list("nobody").toArray())).toMatchObject({ kind: "api" });
  });

  it("shows no credentials", () => {
    const client = new NewStore(options);
    const { inspect } = process.getBuiltinModule("node:util");
    const shown = `${inspect(client, { depth: 20, showHidden: true })}${JSON.stringify(Object.keys(client))}`;
    expect(shown).not.toContain("s3cr3t-value");
  });
});

describe("a generated method that is spied on", () => {
  it("gives orders.inject its response", async () => {
    const { newstore, sandbox } = facade();
    const response = { id: "mocked", external_id: "1001", items: [] };
    const spy = vi.spyOn(newstore.api.orderInjection, "createInjectedOrder").mockResolvedValue(response as never);
    expect(await newstore.orders.inject(order({ external_id: "1001" }))).toEqual(response);
    expect(await newstore.orders.inject(order({ external_id: "1001" })).withResponse()).toMatchObject({
      data: response,
      status: 200,
    });
    expect(spy).toHaveBeenCalledWith({ body: order({ external_id: "1001" }) }, undefined);
    expect(sandbox.requests).toEqual([]);
  });

  it("gives lists and parts of lists theirs", async () => {
    const { newstore } = facade();
    vi.spyOn(newstore.api.stores, "listStores").mockResolvedValue({ stores: [] } as never);
    expect(await newstore.stores.list().toArray()).toEqual([]);
    vi.spyOn(newstore.api.availabilities, "listAtp").mockResolvedValue({ items: [{ atp: 1 }] } as never);
    expect(await newstore.availability.get([{ product_id: "P1", fulfillment_node_id: "DC01" }])).toMatchObject({
      items: [{ atp: 1 }],
    });
  });

  it("fails the facade's method when it fails", async () => {
    const { newstore } = facade();
    vi.spyOn(newstore.api.orderInjection, "createInjectedOrder").mockRejectedValue(new Error("as the test wants it"));
    await expect(newstore.orders.inject(order({ external_id: "1001" }))).rejects.toThrow("as the test wants it");
  });

  it("watches without a change when it only looks on", async () => {
    const { newstore } = facade();
    const spy = vi.spyOn(newstore.api.orderInjection, "createInjectedOrder");
    expect(await newstore.orders.inject(order({ external_id: "1001" }))).toMatchObject({ external_id: "1001" });
    expect(spy).toHaveBeenCalledTimes(1);
  });
});

describe("an automatic mock", () => {
  it("of Vitest has the client's parts and their methods", async () => {
    const mocked = vi.mockObject(await vi.importActual<typeof Sdk>("newstore-sdk"));
    const client = new mocked.NewStore(options);
    vi.mocked(client.orders.inject).mockResolvedValue({ id: "mocked" } as never);
    expect(await client.orders.inject(order({ external_id: "1" }))).toEqual({ id: "mocked" });
    expect(vi.isMockFunction(client.stores.list)).toBe(true);
    expect(vi.isMockFunction(client.withOptions)).toBe(true);
  });

  it("of Jest has them as well", async () => {
    const mocker = new ModuleMocker(globalThis);
    const actual = await vi.importActual<typeof Sdk>("newstore-sdk");
    const metadata = mocker.getMetadata({ ...actual });
    const mocked = mocker.generateFromMetadata(metadata as NonNullable<typeof metadata>) as unknown as typeof Sdk;
    const client = new mocked.NewStore(options);
    (client.orders.inject as unknown as { mockReturnValue(value: unknown): void }).mockReturnValue("mocked");
    expect(client.orders.inject(order({ external_id: "1" }))).toBe("mocked");
    expect(mocker.isMockFunction(client.customers.get)).toBe(true);
  });

  it("of a client that was made keeps nothing of the real one", async () => {
    const { newstore, sandbox } = facade();
    const mocked = vi.mockObject(newstore);
    expect(mocked.orders.inject(order({ external_id: "1" }))).toBeUndefined();
    expect(sandbox.requests).toEqual([]);
  });
});
