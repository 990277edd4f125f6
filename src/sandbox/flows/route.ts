import type { World } from "../kernel/world.js";
import type { FulfillmentRequest, OrderUnit, SandboxOrder } from "../state/order-types.js";
import { fulfillmentPayload } from "../views/order-events.js";
import { allocate } from "./allocate.js";
import { publishEvent } from "./publish-event.js";

/** Routes an order when its grace period has ended; extended meanwhile, it waits for the new end. */
export function routeWhenDue(world: World, order: SandboxOrder): void {
  const waitMs = order.graceEndsAtMs - world.clock.nowMs();
  if (waitMs > 0) {
    world.later(waitMs, { kind: "route", orderUuid: order.uuid });
    return;
  }
  if (order.routed || order.cancellation !== undefined) return;
  order.routed = true;
  routePending(world, order);
}

/** Nobody waits for the customer's second thoughts any more: what is not routed yet is routed now. */
export function endGracePeriod(world: World, order: SandboxOrder): void {
  order.graceEndsAtMs = Math.min(order.graceEndsAtMs, world.clock.nowMs());
  routeWhenDue(world, order);
}

/** Gives every pending unit to a node, or puts it on hold (docs/platform/order-injection.md#life-cycle). */
function routePending(world: World, order: SandboxOrder): void {
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

/**
 * Routes the rejected units of a request anew, to other nodes, once none of its units is open (published text of
 * `set_items_states`). A unit that may not go elsewhere, or finds nothing, goes on hold.
 */
export function rerouteRejected(world: World, order: SandboxOrder, request: FulfillmentRequest): void {
  if (request.lines.some((line) => line.status === "dispatched")) return;
  const rejected = new Set(request.lines.filter((line) => line.status === "rejected").map((line) => line.itemUuid));
  const units = order.units.filter(({ uuid, status, nodeId }) => {
    return rejected.has(uuid) && status === "in_fulfillment" && nodeId === undefined;
  });
  if (units.length === 0) return;
  for (const unit of units) {
    const shipment = order.shipments[unit.shipment];
    const free = shipment?.kind === "delivery" && shipment.strategy === "default";
    unit.status = free ? "pending" : "on_hold";
  }
  routePending(world, order);
}

/**
 * Routes every unit that is on hold again: it waits there until stock is found
 * (docs/platform/in-store-pickup.md#stores-without-stock).
 */
export function routeOnHold(world: World): void {
  for (const order of world.state.orders.list()) {
    const waiting = order.units.filter((unit) => unit.status === "on_hold");
    if (waiting.length === 0) continue;
    for (const unit of waiting) unit.status = "pending";
    routePending(world, order);
  }
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
  publishEvent(
    world,
    "fulfillment_request.assigned",
    fulfillmentPayload(order, request, units, world.state.events.list().length),
  );
  const delayMs = world.settings?.fulfilAfterMs;
  if (delayMs !== undefined) world.later(delayMs, { kind: "fulfil", requestUuid: request.uuid });
}
