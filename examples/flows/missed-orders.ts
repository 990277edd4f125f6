/** The hourly sweep: every paid order of the shop is in NewStore, or is sent again. `npx tsx examples/flows/missed-orders.ts` */

import { isNewStoreError, type NewStore } from "newstore-sdk";
import { fromShopify, SAMPLE, type ShopifyOrder } from "./shopify-order.js";
import { withSandbox } from "./with-sandbox.js";

/** Whether NewStore has the order. What was injected a moment ago may still be missing: leave the last minute out. */
async function isThere(newstore: NewStore, externalId: string): Promise<boolean> {
  try {
    await newstore.orders.getByExternalId(externalId);
    return true;
  } catch (error) {
    if (isNewStoreError(error) && error.status === 404) return false;
    throw error;
  }
}

async function sweep(newstore: NewStore, placed: readonly ShopifyOrder[]): Promise<string[]> {
  const injected: string[] = [];
  for (const order of placed) {
    const body = fromShopify(order);
    if (await isThere(newstore, body.external_id)) continue;
    await newstore.orders.inject(body);
    injected.push(body.external_id);
  }
  return injected;
}

await withSandbox(async ({ newstore }) => {
  const placed = ["#2001", "#2002", "#2003"].map((name) => ({ ...SAMPLE, name }));
  // The shop's webhook brought the first one in at once; the others got lost.
  await newstore.orders.inject(fromShopify({ ...SAMPLE, name: "#2001" }));
  console.log(`injected ${(await sweep(newstore, placed)).join(", ")}`);
  console.log(`injected ${(await sweep(newstore, placed)).join(", ") || "none"}`);
});
