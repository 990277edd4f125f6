import * as z from "zod";
import { contractOperations } from "../kernel/contract-source.js";
import { findingsOf } from "../kernel/finding.js";
import { SandboxProblem } from "../kernel/problem.js";
import { Location, StockRow, Store } from "../seed/places.js";

const text = z.string().min(1);
const catalog = { catalog: text, locale: text };
const items = z.array(z.looseObject({ product_id: text }));

/** A seed as it is sent: the members of the object's `seed`, and no others. */
export const SeedBody = z.strictObject({
  stores: z.array(Store).optional(),
  locations: z.array(Location).optional(),
  serviceLevels: z.record(text, z.looseObject({})).describe("By id, as the platform writes them.").optional(),
  products: z.array(z.strictObject({ ...catalog, isMaster: z.boolean().optional(), items })).optional(),
  categories: z.array(z.strictObject({ ...catalog, items: z.array(z.looseObject({ path: text })) })).optional(),
  prices: z
    .array(
      z.strictObject({
        catalog: text,
        pricebook: text,
        currency: text,
        items: z.array(z.looseObject({ product_id: text, value: z.number() })),
      }),
    )
    .optional(),
  stock: z.array(StockRow).optional(),
  files: z
    .array(
      z.looseObject({ head: z.record(z.string(), z.unknown()), items: z.array(z.record(z.string(), z.unknown())) }),
    )
    .describe("Import files, as an import would find them.")
    .optional(),
  customers: z
    .array(
      z.strictObject({
        email: text,
        full_name: z.string().optional(),
        phone_number: z.string().optional(),
        store_id: z.string().optional(),
      }),
    )
    .optional(),
  orders: z.array(z.record(z.string(), z.unknown())).describe("Bodies of createInjectedOrder.").optional(),
});

/** Orders of a seed must fit the contract as those that a client injects. */
export async function checkSeededOrders(orders: readonly unknown[]): Promise<void> {
  if (orders.length === 0) return;
  const injection = contractOperations().find(({ id }) => id === "createInjectedOrder");
  const schema = (await injection?.schemas())?.body?.["application/json"];
  const messages = orders
    .flatMap((order, index) => findingsOf(`/body/orders/${index}`, schema, order))
    .map(({ pointer, message }) => `${pointer}: ${message}`);
  if (messages.length > 0) throw new SandboxProblem(400, "bad_request", messages[0] ?? "", messages);
}
