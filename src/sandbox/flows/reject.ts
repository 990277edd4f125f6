import type { World } from "../kernel/world.js";
import type { FulfillmentRequest, OrderUnit, SandboxOrder } from "../state/order-types.js";
import { fulfillmentPayload } from "../views/order-events.js";
import { isFinal } from "../views/order-figures.js";
import { publishEvent } from "./publish-event.js";
import { rerouteRejected } from "./route.js";

/** Marks units as rejected by the node. Their stock is free again, its level unchanged. */
export function rejectUnits(
  world: World,
  order: SandboxOrder,
  request: FulfillmentRequest,
  units: readonly OrderUnit[],
): void {
  for (const unit of units) {
    const line = request.lines.find((one) => one.itemUuid === unit.uuid);
    if (line?.status !== "dispatched" || isFinal(unit)) continue;
    line.status = "rejected";
    if (unit.allocated) world.state.stock.release(unit.uuid);
    unit.allocated = false;
    unit.nodeId = undefined;
  }
  order.rejectedBy.add(request.nodeId);
  publishEvent(
    world,
    "fulfillment_request.items_failed",
    fulfillmentPayload(order, request, units, world.state.events.list().length),
  );
  rerouteRejected(world, order, request);
}
