import { clientFrom } from "../client.js";
import { type Command, EXIT } from "../command.js";
import { table } from "../table.js";

/** What can be sold of a product at some locations. */
export const atpCommand: Command = {
  name: "atp",
  summary: "what can be sold of a product at locations",
  operands: "PRODUCT NODE…",
  count: [2, Number.POSITIVE_INFINITY],
  options: { json: { type: "boolean", help: "print the platform's answer as it came" } },
  run: async ({ options, positionals }, io) => {
    const [product_id = "", ...nodes] = positionals;
    const { newstore } = clientFrom(io);
    const keys = nodes.map((fulfillment_node_id) => ({ product_id, fulfillment_node_id }));
    const answer = await newstore.availability.get(keys);
    if (options["json"] === true) {
      io.out(JSON.stringify(answer, null, 2));
      return EXIT.ok;
    }
    const rows = nodes.map((node) => {
      const item = answer.items.find((one) => one.fulfillment_node_id === node);
      return [node, item === undefined ? "unknown" : String(item.atp)];
    });
    for (const line of table([["location", "ATP"], ...rows])) io.out(line);
    return EXIT.ok;
  },
};
