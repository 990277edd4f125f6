import * as z from "zod";
import { contractOperations } from "../kernel/contract-source.js";
import { findingsOf } from "../kernel/finding.js";
import { SandboxProblem } from "../kernel/problem.js";

const text = z.string().min(1);
const nullable = z.string().nullable();
const catalog = { catalog: text, locale: text };
const items = z.array(z.looseObject({ product_id: text }));

const Store = z.strictObject({
  storeId: text,
  fulfillmentNodeId: text,
  label: z.string(),
  phoneNumber: z.string(),
  timezone: text,
  currency: text,
  catalog: text,
  locale: text,
  address: z.strictObject({
    addressLine1: z.string(),
    addressLine2: nullable,
    city: z.string(),
    state: z.string(),
    province: nullable,
    zipCode: z.string(),
    countryCode: text,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  businessHours: z.array(
    z.strictObject({
      weekday: z.int().min(0).max(6),
      fromTime: text,
      toTime: text,
      earliestPickUp: text,
      latestPickUp: text,
    }),
  ),
  pickup: z.boolean(),
  deliveryTime: z.string(),
  deliveryTimeIfNotAvailable: z.string(),
});

const Location = z.strictObject({
  id: text,
  type: z.enum(["store", "dc"]),
  storeId: z.string(),
  enabled: z.boolean(),
  inventoryMaster: z.boolean(),
});

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
  stock: z
    .array(
      z.strictObject({
        product_id: text,
        fulfillment_node_id: text,
        quantity: z.int().min(0),
        safety_stock: z.int().min(0).optional(),
        future: z.int().min(0).optional(),
        future_at: z.iso.datetime({ offset: true }).optional(),
      }),
    )
    .optional(),
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
