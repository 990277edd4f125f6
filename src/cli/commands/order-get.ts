import type { ExternalOrder } from "../../../generated/orders/types.js";
import { clientFrom } from "../lib/client.js";
import type { Verb } from "../lib/command.js";
import { connectedVerb } from "../lib/connection.js";
import { table } from "../lib/table.js";
import { text } from "../lib/values.js";

/** One order by the shop's number, without the customer's data unless requested. */
export const orderGet: Verb = (io) =>
  connectedVerb("get", "an order, by the shop's number")
    .argument("<external-id>", "the shop's number of the order", text)
    .option("--json", "print the platform's response as it came; it holds personal data")
    .action(async (externalId, { json, ...connection }) => {
      const { newstore } = await clientFrom(io, connection);
      const found = await newstore.orders.getByExternalId(externalId, { signal: io.signal });
      const lines = json ? [JSON.stringify(found, null, 2)] : summaryOf(found);
      for (const line of lines) io.out(line);
    });

function summaryOf(order: ExternalOrder): string[] {
  const facts = table([
    ["order", order.external_order_id],
    ["NewStore id", order.order_uuid],
    ["NewStore number", order.order_id],
    ["created", order.created_at],
    ["state", order.status_label],
  ]);
  const units = (order.ordered_products ?? []).map(({ product_sku, id, quantity, name }) => [
    product_sku ?? id,
    quantity ?? 1,
    name,
  ]);
  return units.length === 0 ? facts : [...facts, "", ...table([["product", "units", "name"], ...units])];
}
