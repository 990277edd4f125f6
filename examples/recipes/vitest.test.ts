import { isNewStoreError, NewStore } from "newstore-sdk";
import { createSandbox, type Sandbox } from "newstore-sdk/sandbox";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { canSell } from "./sell-one.js";

let sandbox: Sandbox;
let newstore: NewStore;

beforeEach(() => {
  const stock = [{ product_id: "COAT", fulfillment_node_id: "US01", quantity: 1 }];
  sandbox = createSandbox({ now: "2026-03-02T12:00:00Z", seed: { ids: "recipe", stock } });
  const { tenant, credentials, fetch } = sandbox;
  newstore = new NewStore({ tenant, credentials, fetch, retry: { retries: 0 } });
});

afterEach(() => {
  expect(sandbox.violations).toEqual([]);
});

describe("canSell", () => {
  it("names the locations that have the product", async () => {
    expect(await canSell(newstore, "COAT", ["US01", "US02"])).toEqual(["US01"]);
  });

  it("tells when the platform is down", async () => {
    sandbox.faults.add({ operation: "listAtp", status: 503 });
    const error = await canSell(newstore, "COAT", ["US01"]).catch((thrown: unknown) => thrown);
    expect(isNewStoreError(error, "api") && error.retryable).toBe(true);
  });
});
