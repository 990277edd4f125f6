import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { NewStore } from "newstore-sdk";
import { type RunningSandbox, startSandbox } from "newstore-sdk/sandbox";
import { canSell } from "./sell-one.js";

let sandbox: RunningSandbox;
let newstore: NewStore;

/** On HTTP, as clients in other processes and languages would use it. */
before(async () => {
  const stock = [{ product_id: "COAT", fulfillment_node_id: "US01", quantity: 1 }];
  sandbox = await startSandbox({ seed: { ids: "recipe", stock } });
  const { tenant, url: baseUrl, tokenUrl, credentials } = sandbox;
  newstore = new NewStore({ tenant, baseUrl, tokenUrl, credentials });
});

after(async () => {
  await sandbox.stop();
});

test("names the locations that have the product", async () => {
  assert.deepEqual(await canSell(newstore, "COAT", ["US01", "US02"]), ["US01"]);
  assert.deepEqual(sandbox.violations, []);
});

test("survives a response that is lost", async () => {
  sandbox.faults.add({ operation: "listAtp", reset: true });
  assert.deepEqual(await canSell(newstore, "COAT", ["US01"]), ["US01"]);
});
