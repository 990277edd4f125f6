/** A customer's orders by e-mail, and a return with its refund. `npx tsx examples/flows/return-goods.ts` */

import { isNewStoreError, type NewStore } from "newstore-sdk";
import { fromShopify, SAMPLE } from "./shopify-order.js";
import { withSandbox } from "./with-sandbox.js";

/** Orders of web and stores. Several profiles may share an address; a search with `q` would find similar ones too. */
async function ordersOf(newstore: NewStore, email: string): Promise<string[]> {
  const { results } = await newstore.customers.findByEmails([email]);
  const found: string[] = [];
  for (const { id } of results)
    for await (const order of newstore.orders.history({ customerId: id })) found.push(`${order.id} ${order.status}`);
  return found;
}

/** Returns one unit that came back by post. There is no key for replay: what was returned already counts as done. */
async function takeBack(newstore: NewStore, externalId: string, productId: string): Promise<string> {
  // Returns want NewStore's own id of the order, and the fulfillment node that has the goods, not the store.
  const { order_uuid } = await newstore.orders.getByExternalId(externalId);
  if (order_uuid === undefined) throw new Error(`NewStore does not say its id of ${externalId}`);
  try {
    const { refunded_amount, currency } = await newstore.api.returns.createReturn({
      path: { order_id: order_uuid },
      body: { returned_from: "DC01", items: [{ product_id: productId, return_code: 1, condition_code: 1 }] },
    });
    return `refunds ${refunded_amount} ${currency}`;
  } catch (error) {
    if (isNewStoreError(error) && /already returned/.test(error.messages.join(" "))) return "was returned before";
    throw error;
  }
}

await withSandbox(async ({ newstore, sandbox }) => {
  await newstore.orders.inject(fromShopify(SAMPLE));
  sandbox.fulfil("1001");
  console.log(await ordersOf(newstore, "ada@example.com"), await ordersOf(newstore, "nobody@example.com"));
  console.log(await takeBack(newstore, "1001", "HAT"));
  console.log(await takeBack(newstore, "1001", "HAT"));
});
