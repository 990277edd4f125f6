/** Order progress back into the shop, by the event stream. `npx tsx examples/flows/events-back.ts` */

import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { KnownEvent, NewStore } from "newstore-sdk";
import { fromShopify, SAMPLE } from "./shopify-order.js";
import { withSandbox } from "./with-sandbox.js";

const API_KEY = "a-key-of-your-choice";

/** Events come at least once and in any order. Yours are remembered in a database, for several days. */
const seen = new Set<string>();

async function receive(newstore: NewStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.headers.authorization !== `Bearer ${API_KEY}`) return void response.writeHead(401).end();
  let text = "";
  for await (const chunk of request) text += String(chunk);
  // Answer first, work later: a slow receiver stops the whole stream. Yours puts the text into a queue before.
  response.writeHead(200).end();
  const event = await newstore.mapEvent(JSON.parse(text) as KnownEvent);
  // The id alone is not enough: units of one fulfillment request that leave one by one are told under the same id.
  const key = createHash("sha256")
    .update(`${event.name} ${JSON.stringify(event.payload)}`)
    .digest("hex");
  if (seen.has(key)) return;
  seen.add(key);
  handle(event);
}

function handle(event: KnownEvent): void {
  switch (event.name) {
    case "order.cancelled":
      console.log(`cancelled: ${event.payload.items.length} units`);
      break;
    case "fulfillment_request.items_completed":
      for (const { product_id } of event.payload.items) console.log(`on its way: ${product_id}`);
  }
}

await withSandbox(async ({ newstore, sandbox }) => {
  const server = createServer((request, response) => void receive(newstore, request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await newstore.api.eventStream.createIntegration({
    body: {
      id: "shop",
      integration_type: "permanent",
      callback_parameters: { callback_url: `http://127.0.0.1:${port}/`, api_key: API_KEY },
      filter_conditions: { event_filter: ["order.cancelled", "fulfillment_request.items_completed"] },
    },
  });
  for (const name of ["#3001", "#3002"]) await newstore.orders.inject(fromShopify({ ...SAMPLE, name }));
  sandbox.fulfil("3001");
  await newstore.orders.cancel("3002", { reason: "customer_request" }, { idType: "external" });
  await sandbox.webhooks.settled();
  server.close();
  server.closeAllConnections();
});
