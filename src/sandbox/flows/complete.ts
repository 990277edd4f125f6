import type { World } from "../kernel/world.js";
import type { OrderUnit, SandboxOrder } from "../state/order-types.js";
import { completedPayload } from "../views/order-events.js";
import { isFinal } from "../views/order-figures.js";
import { capture } from "./payments.js";
import { publishEvent } from "./publish-event.js";
import { settleRefunds } from "./refunds.js";

/** A unit has left: its stock goes with it, its price is captured, and the last one closes the order. */
export function completeUnit(world: World, order: SandboxOrder, unit: OrderUnit): void {
  const first = !order.units.some((one) => one.status === "complete" || one.status === "returned");
  const firstOfShipment = !order.units.some((one) => one.shipment === unit.shipment && one.shippedAt !== undefined);
  if (unit.allocated) world.state.stock.ship(unit.uuid);
  unit.allocated = false;
  unit.status = "complete";
  unit.shippedAt = world.clock.iso();
  // Shipping is captured with the first unit of its shipment, gift wrapping with the first of the order: UNKNOWN,
  // harmless.
  const shipping = firstOfShipment ? (order.shipments[unit.shipment]?.amounts.gross ?? 0) : 0;
  const gift = first ? (order.giftWrapping?.gross ?? 0) : 0;
  capture(world, order, unit.amounts.gross + shipping + gift);
  settleRefunds(world, order);
}

/** Publishes that an order is done, once nothing is left to do and not everything was cancelled. */
export function announceCompletion(world: World, order: SandboxOrder): void {
  if (!order.units.every(isFinal) || order.units.every((unit) => unit.status === "cancelled")) return;
  publishEvent(world, "order.completed", completedPayload(order));
}
