/** A shop's order into NewStore, and what to do when it fails. `npx tsx examples/flows/order-in.ts` */

import { isNewStoreError, type NewStore } from "newstore-sdk";
import { fromShopify, SAMPLE, type ShopifyOrder } from "./shopify-order.js";
import { withSandbox } from "./with-sandbox.js";

/** What the queue in front does with an order. */
type Outcome = "done" | "try later" | "fix the data" | "call support";

async function bringIn(newstore: NewStore, order: ShopifyOrder): Promise<Outcome> {
  try {
    const { id, items } = await newstore.orders.inject(fromShopify(order));
    // Keep these: events name items by NewStore's id, and nothing else joins them with the shop's lines.
    console.log(
      `${order.name} is ${id}: ${items.map((item) => `${item.external_item_id}=${item.id.slice(0, 4)}`).join(" ")}`,
    );
    return "done";
  } catch (error) {
    console.log(isNewStoreError(error) ? error.message : String(error));
    return outcomeOf(error);
  }
}

function outcomeOf(error: unknown): Outcome {
  if (!isNewStoreError(error)) throw error;
  // Sending the same order again is harmless, and may help: a 429, an outage, a deadline that was too short.
  if (error.retryable) return "try later";
  switch (error.kind) {
    case "validation": // nothing was sent
    case "mapping": // nothing was sent
    case "conflict": // another order has this number
      return "fix the data";
    case "api": // the platform refused it; its sentences are in error.messages
      return error.status === 400 || error.status === 422 ? "fix the data" : "call support";
    default: // credentials, options, a blocked address: quote error.requestId
      return "call support";
  }
}

await withSandbox(async ({ newstore, sandbox }) => {
  const impatient = newstore.withOptions({ retry: { retries: 0 } });
  console.log(await bringIn(impatient, SAMPLE));
  console.log(await bringIn(impatient, SAMPLE), "again, and still one order:", sandbox.state.orders.list().length);
  console.log(await bringIn(impatient, { ...SAMPLE, email: "bob@example.com" }));
  console.log(await bringIn(impatient, { ...SAMPLE, name: "#1002", total_price: "70.00" }));
  sandbox.faults.add({ operation: "createInjectedOrder", status: 503 });
  console.log(await bringIn(impatient, { ...SAMPLE, name: "#1003" }));
});
