import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { InStorePickupOption } from "../../../generated/in-store-pickup/types.js";
import { clientFrom } from "../lib/client.js";
import { UsageError, type Verb } from "../lib/command.js";
import { connectedVerb } from "../lib/connection.js";
import { table } from "../lib/table.js";
import { text, wholeNumber } from "../lib/values.js";

const MOST_KM = 20_000;
const MOST_STORES = 1_000;

const NOTE = `
A product is its id, or id=units: newstore pickup SKU-1 SKU-2=3 --store US01`.replace("newstore", "npx newstore-sdk");

/** Which stores can hand out a bag. */
export const pickup: Verb = (io) =>
  connectedVerb("pickup", "which stores can hand out a bag")
    .argument("<products...>", "products of the bag, as in SKU-1 or SKU-1=2")
    .option("--store <id>", "whether this store can", text)
    .option("--near <latitude,longitude>", "stores near a point, nearest first", point)
    .option("--radius-km <km>", "how far to look", wholeNumber(1, MOST_KM))
    .option("--limit <stores>", "most stores to list", wholeNumber(1, MOST_STORES))
    .option("--json", "print what came back as it is, with the tokens for an order")
    .addHelpText("after", NOTE)
    .action(async (products, { store, near, radiusKm, limit, json, ...connection }) => {
      if ((store === undefined) === (near === undefined)) throw new UsageError("pickup needs --store or --near.");
      const { newstore } = await clientFrom(io, connection);
      const search = { bag: products.map(bagItem), radiusKm, limit };
      const options = { signal: io.signal };
      const found =
        store !== undefined
          ? await newstore.shipping.pickupOptions({ ...search, storeId: store }, options)
          : await newstore.shipping.pickupOptions(
              { ...search, location: near as Point, showStoresWithoutAtp: true },
              options,
            );
      if (json) return io.out(JSON.stringify(found, null, 2));
      if ("state" in found) return io.out(`${store}: ${found.state}`);
      for (const line of storeTable(found.options ?? [])) io.out(line);
    });

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

function point(value: string): Point {
  const [latitude = Number.NaN, longitude = Number.NaN, ...more] = value
    .split(",")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (more.length === 0 && Number.isFinite(latitude) && Number.isFinite(longitude)) return { latitude, longitude };
  throw new InvalidArgumentError("It is two numbers of degrees, as in 40.7241,-73.9988.");
}

/** `SKU-1=2` is two units; what follows the last `=` and is no number belongs to the id. */
function bagItem(word: string): { readonly product_id: string; readonly quantity: number } {
  const [, id, units] = /^(.+)=(\d{1,6})$/.exec(word) ?? [];
  return id === undefined ? { product_id: word, quantity: 1 } : { product_id: id, quantity: Number(units) };
}

function storeTable(options: readonly InStorePickupOption[]): string[] {
  const rows = options.map(({ store, fulfillment_node_id: node, has_atp, in_store_pickup_option: offer }) => [
    store?.store_id ?? node,
    has_atp === false ? "no" : "yes",
    offer?.shipping_offer_token === undefined ? "no" : "yes",
    store?.label,
  ]);
  return table([["store", "has the goods", "can be ordered", "name"], ...rows]);
}
