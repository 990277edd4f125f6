import type { World } from "../kernel/world.js";
import { writeOfferToken } from "../rules/offer-token.js";
import { sampleOrder } from "../rules/sample-order.js";
import type { OrderBody } from "../state/order-body.js";
import type { SandboxOrder } from "../state/order-types.js";
import { injectOrder } from "./inject.js";

/** How many units a made-up order has: enough to cancel, reject or return one of them. */
const UNITS = 2;
const PRICE = 20;
const PRODUCT = "SAMPLE-PRODUCT";
const MOST_LOOKED_AT = 1_000;

/** Injects an order that is made up, for goods that are there; where nothing is, some stock is made up as well. */
export function placeSampleOrder(world: World, kind: "delivery" | "pickup"): SandboxOrder {
  const store = world.state.stores.list()[0];
  const pickupNode = kind === "pickup" ? store?.fulfillmentNodeId : undefined;
  const { productId } = goods(world, pickupNode);
  return injectOrder(
    world,
    sampleOrder({
      externalId: world.ids.serial("SAMPLE-"),
      productId,
      units: UNITS,
      price: PRICE,
      currency: (store?.currency ?? "USD") as OrderBody["currency"],
      shop: store?.catalog ?? "sample",
      shopLocale: store?.locale ?? "en-US",
      placedAt: world.clock.iso(),
      shipBy:
        pickupNode === undefined
          ? { serviceLevel: serviceLevel(world) }
          : { offerToken: offer(world, productId, pickupNode) },
    }),
  );
}

/** A product of which there is enough, at one node or anywhere. */
function goods({ state }: World, nodeId: string | undefined): { readonly productId: string } {
  const { stock, stores } = state;
  let lookedAt = 0;
  for (const { productId } of stock.changedSince(undefined)) {
    lookedAt += 1;
    if (lookedAt > MOST_LOOKED_AT) break;
    const nodes = nodeId === undefined ? stock.nodesOf(productId) : [nodeId];
    if (nodes.some((node) => stock.presentAtp(productId, node) >= UNITS)) return { productId };
  }
  const node = nodeId ?? stores.locations()[0]?.id;
  if (node !== undefined) stock.setOnHand(PRODUCT, node, stock.onHand(PRODUCT, node) + UNITS);
  return { productId: PRODUCT };
}

function serviceLevel({ state }: World): string {
  const levels = [...state.delivery.serviceLevels];
  // One without a remorse period is routed at once.
  return (levels.find(([, level]) => (level.remorse_period ?? 0) === 0) ?? levels[0])?.[0] ?? "EXPRESS";
}

function offer({ tenant }: World, productId: string, nodeId: string): string {
  const bag = [{ productId, quantity: UNITS }];
  return writeOfferToken({ kind: "pickup", tenant, serviceLevel: "in_store_pick_up", nodeId, bag });
}
