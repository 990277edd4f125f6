import type { World } from "../kernel/world.js";
import type { FulfillmentRequest, OrderUnit, SandboxOrder } from "../state/order-types.js";
import { fulfillmentPayload } from "../views/order-events.js";
import { isFinal } from "../views/order-figures.js";
import { publishEvent } from "./publish-event.js";

/**
 * Lays units of a pickup ready for the customer (docs/platform/order-injection.md#life-cycle, step 4). Other shipments
 * know no such step.
 */
export function readyUnits(
  world: World,
  order: SandboxOrder,
  request: FulfillmentRequest,
  units: readonly OrderUnit[],
): void {
  const ready = units.filter((unit) => {
    const line = request.lines.find((one) => one.itemUuid === unit.uuid);
    const pickup = order.shipments[unit.shipment]?.kind === "pickup";
    if (!pickup || line?.status !== "dispatched" || line.readyAt !== undefined || isFinal(unit)) return false;
    line.readyAt = world.clock.iso();
    return true;
  });
  if (ready.length === 0) return;
  const timestamp = world.state.events.list().length;
  const payload = fulfillmentPayload(order, request, ready, timestamp);
  publishEvent(world, "fulfillment_request.items_ready_for_handover", payload);
}
