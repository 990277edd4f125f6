import type { FulfillmentRequest, OrderUnit, SandboxOrder } from "../state/order-types.js";
import { fulfillmentPayload } from "../views/order-events.js";
import { isFinal } from "../views/order-figures.js";
import type { World } from "../world.js";
import { publish } from "./publish.js";
import { routePending } from "./route.js";

/**
 * Marks units as rejected by the node. Their stock is free again, its level unchanged. They are routed anew, to another
 * node, once every unit of the request is done; a unit that may not go elsewhere, or finds nothing, goes on hold.
 */
export function rejectUnits(
  world: World,
  order: SandboxOrder,
  request: FulfillmentRequest,
  units: readonly OrderUnit[],
): void {
  for (const unit of units) {
    const line = request.lines.find((one) => one.itemUuid === unit.uuid);
    if (line === undefined || isFinal(unit)) continue;
    line.status = "rejected";
    if (unit.allocated) world.state.stock.release(unit.uuid);
    unit.allocated = false;
    unit.nodeId = undefined;
  }
  order.rejectedBy.add(request.nodeId);
  publish(
    world,
    "fulfillment_request.items_failed",
    fulfillmentPayload(order, request, units, world.state.events.list().length),
  );
  if (request.lines.some((line) => line.status === "dispatched")) return;
  const rejected = request.lines.filter((line) => line.status === "rejected").map((line) => line.itemUuid);
  for (const unit of order.units.filter((one) => rejected.includes(one.uuid) && one.status === "in_fulfillment")) {
    const shipment = order.shipments[unit.shipment];
    const free = shipment?.kind === "delivery" && shipment.strategy === "default";
    unit.status = free ? "pending" : "on_hold";
  }
  routePending(world, order);
}
