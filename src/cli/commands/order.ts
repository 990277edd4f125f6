import type { ExternalOrder } from "../../../generated/orders/types.js";
import { clientFrom } from "../client.js";
import { type Command, EXIT } from "../command.js";
import { plain, table } from "../table.js";

/** One order by the shop's number, without the customer's data unless asked for. */
export const orderCommand: Command = {
  name: "order",
  summary: "an order, by the shop's number",
  operands: "EXTERNAL_ID",
  count: [1, 1],
  options: { json: { type: "boolean", help: "print the platform's answer as it came; it holds personal data" } },
  run: async ({ options, positionals: [externalId = ""] }, io) => {
    const { newstore } = clientFrom(io);
    const order = await newstore.orders.getByExternalId(externalId);
    const lines = options["json"] === true ? [JSON.stringify(order, null, 2)] : summaryOf(order);
    for (const line of lines) io.out(line);
    return EXIT.ok;
  },
};

function summaryOf(order: ExternalOrder): string[] {
  const facts = table([
    ["order", plain(order.external_order_id)],
    ["NewStore id", plain(order.order_uuid)],
    ["NewStore number", plain(order.order_id)],
    ["created", plain(order.created_at)],
    ["state", plain(order.status_label)],
  ]);
  const units = (order.ordered_products ?? []).map(({ product_sku, id, quantity, name }) => [
    plain(product_sku ?? id),
    plain(quantity ?? 1),
    plain(name),
  ]);
  return units.length === 0 ? facts : [...facts, "", ...table([["product", "units", "name"], ...units])];
}
