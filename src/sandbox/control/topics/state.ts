import * as z from "zod";
import { operation, refusing } from "../operation.js";
import { checkSeededOrders, SeedBody } from "../seed-body.js";

const topic = "State";

/** What is there. */
export const stateOperations = [
  operation({
    id: "seed",
    method: "POST",
    path: "/seed",
    topic,
    summary: "Add stores, products, prices, stock, service levels, customers, orders, as if they had been imported",
    body: SeedBody,
    result: {
      status: 200,
      description: "How much there is then.",
      schema: z.object({ products: z.int(), orders: z.int(), customers: z.int() }),
    },
    run: async ({ body }, { sandbox }) => {
      await checkSeededOrders(body.orders ?? []);
      await refusing(() => sandbox.seed(body as Parameters<typeof sandbox.seed>[0]));
      const { catalog, orders, customers } = sandbox.state;
      const products = new Set(
        catalog.catalogs().flatMap((name) => catalog.products(name).map((one) => one.product_id)),
      );
      return { products: products.size, orders: orders.list().length, customers: customers.list().length };
    },
  }),
  operation({
    id: "reset",
    method: "POST",
    path: "/reset",
    topic,
    summary: "Make everything as it was at the start, logs and faults included; tokens are gone, snapshots stay",
    result: { status: 204, description: "It is as it was." },
    run: (_input, { sandbox }) => sandbox.reset(),
  }),
];
