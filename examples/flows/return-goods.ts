/** A customer's orders by e-mail, and a return with its refund. `npx tsx examples/flows/return-goods.ts` */

import type { NewStore } from "newstore-sdk";
import { fromShopify, SAMPLE } from "./shopify-order.js";
import { withSandbox } from "./with-sandbox.js";

/** Orders of web and stores. Several profiles may share an address; a search with `q` would find similar ones too. */
async function ordersOf(newstore: NewStore, email: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of newstore.customers.orderHistory(email)) found.push(`${entry.id} ${entry.status}`);
  return found;
}

/**
 * Returns one unit that came back by post. A repeat would return, and refund, another one: the shop's own id of its refund
 * is the key under which this one is found.
 */
async function takeBack(newstore: NewStore, externalId: string, productId: string, refundId: string): Promise<string> {
  // Returns want NewStore's own id of the order, and the fulfillment node that has the goods, not the store.
  const { order_uuid } = await newstore.orders.getByExternalId(externalId);
  if (order_uuid === undefined) throw new Error(`NewStore does not say its id of ${externalId}`);
  const goods = { returned_from: "DC01", items: [{ product_id: productId, return_code: 1, condition_code: 1 }] };
  const { created, found } = await newstore.returns.create(order_uuid, goods, { key: refundId });
  return found
    ? `was returned: ${found.amount} ${found.currency}`
    : `refunds ${created.refunded_amount} ${created.currency}`;
}

await withSandbox(async ({ newstore, sandbox }) => {
  await newstore.orders.inject(fromShopify(SAMPLE));
  sandbox.fulfil("1001");
  console.log(await ordersOf(newstore, "ada@example.com"), await ordersOf(newstore, "nobody@example.com"));
  // The return is recorded, and the response is lost: it is found, and not made again.
  sandbox.faults.add({ operation: "createReturn", reset: true, afterwards: true });
  console.log(await takeBack(newstore, "1001", "HAT", "shop-refund-1"));
  console.log(await takeBack(newstore, "1001", "HAT", "shop-refund-1"));
  const refunds = sandbox.requests.filter(({ operationId }) => operationId === "createReturn");
  console.log(`asked for ${refunds.length} return`);
});
