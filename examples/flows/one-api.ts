/** A serverless function that only injects orders, and loads nothing else. `npx tsx examples/flows/one-api.ts` */

import { type InjectedOrderRequest, OrderInjectionClient } from "newstore-sdk/order-injection";
import { createTransport, isNewStoreError } from "newstore-sdk/transport";
import { fromShopify, SAMPLE } from "./shopify-order.js";
import { withSandbox } from "./with-sandbox.js";

await withSandbox(async ({ sandbox }) => {
  const { tenant, url: baseUrl, tokenUrl, credentials } = sandbox;
  // Outside of the handler: instances that are reused keep their token.
  const orders = new OrderInjectionClient(createTransport({ tenant, baseUrl, tokenUrl, credentials }));

  async function handler({ body }: { body: string }): Promise<{ statusCode: number; body: string }> {
    try {
      const order = JSON.parse(body) as InjectedOrderRequest;
      const { data, requestId } = await orders.createInjectedOrder({ body: order }).withResponse();
      // The facade's `orders.inject` compares the response with the order; a raw client leaves that to you.
      const isSame = data.items.length === order.shipments.flatMap(({ items }) => items).length;
      return { statusCode: isSame ? 200 : 409, body: JSON.stringify({ id: data.id, requestId }) };
    } catch (error) {
      if (!isNewStoreError(error)) throw error;
      // JSON of an error holds no secret and no body: fit for a log and a response.
      return { statusCode: error.retryable ? 503 : 422, body: JSON.stringify(error) };
    }
  }

  console.log((await handler({ body: JSON.stringify(fromShopify(SAMPLE)) })).statusCode);
  const { statusCode, body } = await handler({ body: "{}" });
  console.log(statusCode, (JSON.parse(body) as { kind: string }).kind);
});
