/* global beforeEach, afterEach, describe, test, expect */
import { NewStore } from "newstore-sdk";
import { createSandbox } from "newstore-sdk/sandbox";
import { canSell } from "./sell-one.js";

let sandbox;
let newstore;

beforeEach(() => {
  const stock = [{ product_id: "COAT", fulfillment_node_id: "US01", quantity: 1 }];
  sandbox = createSandbox({ now: "2026-03-02T12:00:00Z", seed: { ids: "recipe", stock } });
  const { tenant, credentials, fetch } = sandbox;
  newstore = new NewStore({ tenant, credentials, fetch });
});

afterEach(() => {
  expect(sandbox.violations).toEqual([]);
});

describe("canSell", () => {
  test("names the locations that have the product", async () => {
    expect(await canSell(newstore, "COAT", ["US01", "US02"])).toEqual(["US01"]);
  });

  test("follows the stock", async () => {
    sandbox.seed({ stock: [{ product_id: "COAT", fulfillment_node_id: "US01", quantity: 0 }] });
    expect(await canSell(newstore, "COAT", ["US01", "US02"])).toEqual([]);
  });
});
