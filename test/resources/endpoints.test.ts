import type { Endpoints, NewStore } from "newstore-sdk";
import { defineOperation } from "newstore-sdk/transport";
import { describe, expect, it } from "vitest";
import { facade } from "../support/client.js";

describe("the path of an operation", () => {
  it("is corrected by its id, for the client and for one that is made of it", async () => {
    const { newstore, sandbox } = facade();
    const elsewhere = newstore.withOptions({ endpoints: { listStores: "/v9/stores" } });
    await elsewhere.stores
      .list()
      .toArray()
      .catch(() => {});
    expect(sandbox.requests.at(-1)).toMatchObject({ status: 404, path: "/v9/stores" });
    expect((await newstore.stores.list().toArray()).length).toBeGreaterThan(0);
  });

  it("of an operation that does not exist is refused when it is given later, too", () => {
    const { newstore } = facade();
    const typo = { endpoints: { listStore: "/x" } } as Parameters<NewStore["withOptions"]>[0];
    expect(() => newstore.withOptions(typo)).toThrow(/endpoints\.listStore is no operation: did you mean listStores\?/);
  });

  it("of a document of your own is corrected where its operations are registered", () => {
    const getCase = defineOperation({ id: "getCase", method: "GET", path: "/cases/{id}" });
    const endpoints: Endpoints = { getCase: "/v2/cases/{id}" };
    const { newstore } = facade({}, { operations: { getCase }, endpoints });
    expect(() => newstore.withOptions({ endpoints: { showStore: "/stores/v2/{storeId}" } })).not.toThrow();
    expect(() => facade({}, { endpoints })).toThrow(/endpoints\.getCase is no operation/);
  });
});
