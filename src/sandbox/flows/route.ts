import type { FulfillmentRequest, OrderUnit, SandboxOrder } from "../state/order-types.js";
import { fulfillmentPayload } from "../views/order-events.js";
import type { World } from "../world.js";
import { allocate } from "./allocate.js";
import { shipUnits } from "./fulfil.js";
import { publish } from "./publish.js";

/** Routes an order when its grace period has ended; extended meanwhile, it waits for the new end. */
export function routeWhenDue(world: World, order: SandboxOrder): void {
  const waitMs = order.graceEndsAtMs - world.clock.nowMs();
  if (waitMs > 0) {
    world.clock.after(waitMs, () => routeWhenDue(world, order));
    return;
  }
  if (order.routed || order.cancellation !== undefined) return;
  order.routed = true;
  routePending(world, order);
}

/** Gives every pending unit to a node, or puts it on hold (order-injection.md 11). */
export function routePending(world: World, order: SandboxOrder): void {
  allocate(world, order);
  const requests = new Map<string, OrderUnit[]>();
  for (const unit of order.units.filter((one) => one.status === "pending")) {
    unit.status = unit.nodeId === undefined ? "on_hold" : "in_fulfillment";
    if (unit.nodeId === undefined) continue;
    const key = JSON.stringify([unit.shipment, unit.nodeId]);
    requests.set(key, [...(requests.get(key) ?? []), unit]);
  }
  for (const units of requests.values()) assign(world, order, units);
}

/** Makes the work order of one node. */
function assign(world: World, order: SandboxOrder, units: readonly OrderUnit[]): void {
  const [first] = units;
  if (first?.nodeId === undefined) return;
  const shipment = order.shipments[first.shipment];
  const request: FulfillmentRequest = {
    uuid: world.ids.uuidFor(`fulfillment request ${order.uuid} ${order.fulfillmentRequests.length}`),
    nodeId: first.nodeId,
    serviceLevel: shipment?.serviceLevel ?? "",
    createdAt: world.clock.iso(),
    lines: units.map((unit) => ({
      itemUuid: unit.uuid,
      productId: unit.productId,
      status: "dispatched",
      carrier: shipment?.carrier ?? "",
      trackingCode: "",
    })),
  };
  world.state.orders.addFulfillmentRequest(order, request);
  publish(
    world,
    "fulfillment_request.assigned",
    fulfillmentPayload(order, request, units, world.state.events.list().length),
  );
  const delayMs = world.settings?.fulfilAfterMs;
  if (delayMs === undefined) return;
  world.clock.after(delayMs, () => {
    const open = units.filter((unit) => unit.status === "in_fulfillment");
    shipUnits(world, order, request, open, { carrier: "PARCEL", trackingCode: `TRACK-${request.uuid.slice(0, 8)}` });
  });
}
