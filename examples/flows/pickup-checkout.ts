/** Pickup and shipping options while the customer waits. `npx tsx examples/flows/pickup-checkout.ts` */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isNewStoreError } from "newstore-sdk";
import { withSandbox } from "./with-sandbox.js";

const BAG = [{ product_id: "COAT-M", quantity: 1 }];

await withSandbox(async ({ newstore, sandbox }) => {
  // Nobody waits a minute at checkout.
  const checkout = newstore.withOptions({ timeouts: { perAttemptMs: 2_000, totalMs: 3_000 }, retry: { retries: 1 } });

  const server = createServer(async (_, response) => {
    // A customer who leaves ends the calls that were made for her. In express and fastify it is the same `close`.
    const left = new AbortController();
    response.on("close", () => left.abort());
    try {
      const { options = [] } = await checkout.shipping.pickupOptions(
        {
          location: { latitude: 40.7241, longitude: -73.9988 },
          bag: BAG,
          radiusKm: 25,
          limit: 3,
          showStoresWithoutAtp: false,
        },
        { signal: left.signal },
      );
      response.end(JSON.stringify(options.map((option) => option.fulfillment_node_id)));
    } catch (error) {
      if (isNewStoreError(error, "aborted")) return console.log("the customer left: the call was aborted");
      // Say so: a pickup order without a token would be sent from anywhere.
      response.writeHead(503).end(JSON.stringify("pickup cannot be offered just now"));
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  console.log("pickup at", await (await fetch(url)).json());

  sandbox.faults.add({ operation: "createInStorePickupOptions", stallMs: 10_000 });
  await fetch(url, { signal: AbortSignal.timeout(200) }).catch(() => undefined);
  await new Promise((closed) => server.close(closed));

  // The store that the customer chose: whether she can have it there, and the token that the order needs.
  const pickup = await checkout.shipping.pickupOptions({ storeId: "US01", bag: BAG });
  console.log(`US01: ${pickup.state}, ${pickup.token === undefined ? "no" : "a"} token`);

  const { options = [] } = await checkout.shipping.deliveryOptions({
    bag: BAG,
    shipping_address: { country_code: "US", zip_code: "10012" },
  });
  for (const { display_name, price, currency } of options) console.log(`${display_name}: ${price} ${currency}`);
});
