import type { SalesOrderV2 } from "../../../generated/orders/types.js";
import { clientFrom } from "../lib/client.js";
import type { Verb } from "../lib/command.js";
import { connectedVerb } from "../lib/connection.js";
import { table } from "../lib/table.js";
import { text, wholeNumber } from "../lib/values.js";

const MOST_ORDERS = 10_000;
const DEFAULT_LIMIT = 20;

/** A customer's orders, newest first. */
export const orderHistory: Verb = (io) =>
  connectedVerb("history", "a customer's orders of web and stores")
    .argument("<customer>", "an e-mail address, or NewStore's id of the customer", text)
    .option("--limit <orders>", "most orders to list", wholeNumber(1, MOST_ORDERS), DEFAULT_LIMIT)
    .option("--json", "print the orders as they came, one a line; they hold personal data")
    .action(async (customer, { limit, json, ...connection }) => {
      const { newstore } = await clientFrom(io, connection);
      const options = { signal: io.signal };
      const orders = customer.includes("@")
        ? newstore.customers.orderHistory(customer, options)
        : newstore.orders.history({ customerId: customer }, options);
      const listed: SalesOrderV2[] = [];
      for await (const order of orders) {
        if (json) io.out(JSON.stringify(order));
        listed.push(order);
        if (listed.length === limit) break;
      }
      if (json) return;
      const rows = listed.map((one) => [one.id, one.placed_at, one.status, one.origin, one.origin_id]);
      for (const line of table([["order", "placed", "status", "from", "its id there"], ...rows])) io.out(line);
    });
