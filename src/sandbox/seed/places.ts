import * as z from "zod";
import { findingsOf } from "../kernel/finding.js";

const text = z.string().min(1);
const nullable = z.string().nullable();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Write a time of the day as HH:MM, from 00:00 to 23:59.");
const timezone = text.refine(isTimeZone, "Name a time zone as America/New_York.");

const Hours = z
  .strictObject({
    weekday: z.int().min(0).max(6),
    fromTime: time,
    toTime: time,
    earliestPickUp: time,
    latestPickUp: time,
  })
  .refine(({ fromTime, toTime }) => fromTime < toTime, "A store opens before it closes: fromTime comes before toTime.")
  .refine(
    ({ earliestPickUp, latestPickUp }) => earliestPickUp <= latestPickUp,
    "earliestPickUp comes before latestPickUp, or is the same.",
  );

/** A store of a seed, of the object's or one that is sent. */
export const Store = z.strictObject({
  storeId: text,
  fulfillmentNodeId: text,
  label: z.string(),
  phoneNumber: z.string(),
  timezone,
  currency: z.string().regex(/^[A-Z]{3}$/, "Write a currency as USD."),
  catalog: text,
  locale: text,
  address: z.strictObject({
    addressLine1: z.string(),
    addressLine2: nullable,
    city: z.string(),
    state: z.string(),
    province: nullable,
    zipCode: z.string(),
    countryCode: z.string().regex(/^[A-Z]{2}$/, "Write a country as US."),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  businessHours: z.array(Hours),
  pickup: z.boolean(),
  deliveryTime: z.string(),
  deliveryTimeIfNotAvailable: z.string(),
});

/** A fulfillment location. */
export const Location = z.strictObject({
  id: text,
  type: z.enum(["store", "dc"]),
  storeId: z.string(),
  enabled: z.boolean(),
  inventoryMaster: z.boolean(),
});

/** Stock of a product at a location. */
export const StockRow = z.strictObject({
  product_id: text,
  fulfillment_node_id: text,
  quantity: z.int().min(0),
  safety_stock: z.int().min(0).optional(),
  future: z.int().min(0).optional(),
  future_at: z.iso.datetime({ offset: true }).optional(),
});

/** @throws TypeError when a part of a seed is not what the sandbox, or a client of it, could work with. */
export function checkPart(where: string, schema: z.ZodType, value: unknown): void {
  const [first] = findingsOf(where, schema, value);
  if (first !== undefined) throw new TypeError(`The seed is wrong at ${first.pointer}: ${first.message}`);
}

/** Names of the time zone database; offsets such as +01:00 are none, though a newer Node takes them. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
