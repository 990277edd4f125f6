/** Order progress back into the shop, by the event stream. `npx tsx examples/flows/events-back.ts` */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { memoryStore, receiveEvents } from "newstore-sdk/events";
import { fromShopify, SAMPLE } from "./shopify-order.js";
import { withSandbox } from "./with-sandbox.js";

const API_KEY = "a-key-of-your-choice";

await withSandbox(async ({ newstore, sandbox }) => {
  // Yours keeps events in a file or a database: fileStore and sqliteStore of newstore-sdk/outbox.
  const options = { apiKeys: [API_KEY], tenant: sandbox.tenant, inbox: memoryStore(), newstore };
  // One at a time, so that what is printed is in the order in which it came.
  const events = receiveEvents({ ...options, concurrency: 1 })
    .on("order.cancelled", ({ payload }) => console.log(`cancelled: ${payload.items.length} units`))
    .on("fulfillment_request.items_completed", ({ payload }) => {
      for (const { product_id } of payload.items) console.log(`on its way: ${product_id}`);
    });

  const server = createServer((request, response) => void events.node(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  // On a schedule as well: it registers what is gone and starts what stands.
  await newstore.eventStream.ensureRunning({
    id: "shop",
    integration_type: "permanent",
    callback_parameters: { callback_url: `http://127.0.0.1:${port}/`, api_key: API_KEY },
    filter_conditions: { event_filter: ["order.cancelled", "fulfillment_request.items_completed"] },
  });

  for (const name of ["#3001", "#3002"]) await newstore.orders.inject(fromShopify({ ...SAMPLE, name }));
  sandbox.fulfil("3001");
  await newstore.orders.cancel("3002", { reason: "customer_request" }, { idType: "external" });
  await sandbox.webhooks.settled();
  await events.work({ untilIdle: true });

  server.close();
  server.closeAllConnections();
});
