/** The hourly sweep: every paid order of the shop is in NewStore, or is sent again. `npx tsx examples/flows/missed-orders.ts` */

import type { NewStore } from "newstore-sdk";
import { fromShopify, SAMPLE, type ShopifyOrder } from "./shopify-order.js";
import { withSandbox } from "./with-sandbox.js";

async function sweep(newstore: NewStore, placed: readonly ShopifyOrder[]): Promise<string[]> {
  const bodies = new Map(placed.map((order) => fromShopify(order)).map((body) => [body.external_id, body]));
  const injected: string[] = [];
  // A minute by default: what was injected a moment ago may still be missing. The sandbox shows it at once.
  for await (const { externalId, state } of newstore.orders.missing(bodies.keys(), { settleMs: 10 })) {
    const body = bodies.get(externalId);
    if (state !== "missing" || body === undefined) continue;
    await newstore.orders.inject(body);
    injected.push(externalId);
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
