import { clientFrom } from "../lib/client.js";
import type { Verb } from "../lib/command.js";
import { connectedVerb } from "../lib/connection.js";
import { table } from "../lib/table.js";
import { text } from "../lib/values.js";

/** What can be sold of a product at some locations. */
export const atpGet: Verb = (io) =>
  connectedVerb("get", "what can be sold of a product at locations")
    .argument("<product>", "id of a product", text)
    .argument("<nodes...>", "ids of fulfillment nodes")
    .option("--json", "print the platform's response as it came")
    .action(async (product_id, nodes, { json, ...connection }) => {
      const { newstore } = await clientFrom(io, connection);
      const keys = nodes.map((fulfillment_node_id) => ({ product_id, fulfillment_node_id }));
      const response = await newstore.availability.get(keys, { signal: io.signal });
      if (json) return io.out(JSON.stringify(response, null, 2));
      const rows = nodes.map((node) => {
        const item = response.items.find((one) => one.fulfillment_node_id === node);
        return [node, item === undefined ? "unknown" : item.atp];
      });
      for (const line of table([["location", "ATP"], ...rows])) io.out(line);
    });
