import type { World } from "../kernel/world.js";
import { IN_STORE_HANDOVER } from "../rules/injection-checks.js";
import { readOfferToken } from "../rules/offer-token.js";
import { shippingAmounts, taxIncluded } from "../rules/order-total.js";
import {
  anyOption,
  type BodyHistoricalOption,
  type BodyShipment,
  type BodyShippingOption,
  currentOption,
  historicalOption,
  type OrderBody,
  serviceLevelOf,
  tokenOf,
} from "../state/order-body.js";
import type { OrderShipment } from "../state/order-types.js";

type Route = Omit<OrderShipment, "uuid" | "amounts">;

/** Makes a shipment of a checked body: how it goes, and where from if that is said. */
export function makeShipment(world: World, body: OrderBody, shipment: BodyShipment, index: number): OrderShipment {
  const option = currentOption(shipment);
  const past = historicalOption(shipment);
  const route = option === undefined ? pastRoute(past) : currentRoute(world, body, option);
  const uuid = world.ids.uuidFor(`shipment ${body.external_id} ${index}`);
  return { uuid, amounts: shippingAmounts(anyOption(shipment), body.currency, taxIncluded(body)), ...route };
}

function pastRoute(option: BodyHistoricalOption | undefined): Route {
  if (option === undefined) throw new TypeError("a shipment without a shipping option passed the contract check");
  const { service_level_identifier: serviceLevel, fulfillment_node_id: nodeId, shipping_carrier: carrier } = option;
  const kind = serviceLevel === IN_STORE_HANDOVER ? "handover" : "historical";
  return { kind, serviceLevel, nodeId, carrier, strategy: "default" };
}

function currentRoute(world: World, body: OrderBody, option: BodyShippingOption): Route {
  const { routing_strategy: named } = option;
  const strategy = (named?.strategy ?? "default") as Route["strategy"];
  const own = named !== undefined && "fulfillment_node_id" in named ? (named.fulfillment_node_id as string) : undefined;
  const token = tokenOf(option);
  if (token !== undefined) {
    const offer = readOfferToken(token, world.tenant, world.clock.nowMs());
    if (offer.state !== "ok") throw new TypeError("an unreadable offer token passed the checks");
    const { kind, serviceLevel, nodeId } = offer.claims;
    return { kind, serviceLevel, nodeId: own ?? nodeId, carrier: undefined, strategy };
  }
  const serviceLevel = serviceLevelOf(option) ?? "";
  const handover = serviceLevel === IN_STORE_HANDOVER;
  const nodeId = own ?? (handover ? nodeOfStore(world, body.store_id) : undefined);
  return { kind: handover ? "handover" : "delivery", serviceLevel, nodeId, carrier: undefined, strategy };
}

/** docs/platform/integration-guide.md#stores-and-nodes: store and node may have the same id or not. */
function nodeOfStore(world: World, storeId: string | undefined): string | undefined {
  if (storeId === undefined) return undefined;
  const { stores } = world.state;
  return stores.get(storeId)?.fulfillmentNodeId ?? stores.location(storeId)?.id;
}
