import type { World } from "../kernel/world.js";
import type { OrderUnit, SandboxOrder } from "../state/order-types.js";
import { cancelledPayload, itemsCancelledPayload } from "../views/order-events.js";
import { isFinal, refundable } from "../views/order-figures.js";
import { announceCompletion } from "./complete.js";
import { publishEvent } from "./publish-event.js";
import { payBack } from "./refunds.js";

/** Whether and how safely an order can be cancelled, in the words of the platform. */
export interface Cancellability {
  readonly canceled: boolean;
  readonly cancelable: boolean;
  /** Nobody works on it yet. */
  readonly is_safe: boolean;
}

/**
 * What decides is UNKNOWN (docs/platform/order-injection.md#cancelling). Here: nothing has left, and it is safe until
 * the order is routed.
 */
export function cancellabilityOf(order: SandboxOrder): Cancellability {
  const canceled = order.units.every((unit) => unit.status === "cancelled");
  const cancelable = !canceled && !order.units.some((unit) => unit.status === "complete" || unit.status === "returned");
  return { canceled, cancelable, is_safe: cancelable && !order.units.some((unit) => unit.status === "in_fulfillment") };
}

/** Cancels what is left of an order. */
export function cancelOrder(world: World, order: SandboxOrder, reason: string, note?: string): void {
  order.cancellation = { reason, note, at: world.clock.iso() };
  const units = order.units.filter((unit) => !isFinal(unit));
  for (const unit of units) drop(world, order, unit);
  publishEvent(world, "order.cancelled", cancelledPayload(order, units));
  refundSurplus(world, order);
}

/** Cancels some units. */
export function cancelUnits(
  world: World,
  order: SandboxOrder,
  units: readonly OrderUnit[],
  reason: string | null,
): void {
  for (const unit of units) drop(world, order, unit);
  publishEvent(world, "order.items_cancelled", itemsCancelledPayload(order, units, reason));
  refundSurplus(world, order);
  announceCompletion(world, order);
}

/**
 * Gives back what was captured for units that will never leave. What becomes of an authorisation that nobody captures
 * is UNKNOWN: it stays on the account as its balance (docs/platform/order-injection.md#rules).
 */
function refundSurplus(world: World, order: SandboxOrder): void {
  if (order.body.is_historical === true) return;
  const kept = order.units.filter((unit) => unit.status !== "cancelled");
  const shipping = order.shipments.filter((_, index) => kept.some((unit) => unit.shipment === index));
  const gift = kept.length > 0 ? (order.giftWrapping?.gross ?? 0) : 0;
  const due = [...kept.filter((unit) => unit.status !== "returned"), ...shipping].reduce(
    (sum, { amounts }) => sum + amounts.gross,
    gift,
  );
  const pending = world.state.returns.refundsOf(order.uuid).filter(({ status }) => status === "pending");
  const surplus = refundable(order) - due - pending.reduce((sum, { amount }) => sum + amount, 0);
  if (surplus > 0) payBack(world, order, surplus);
}

function drop(world: World, order: SandboxOrder, unit: OrderUnit): void {
  world.state.stock.release(unit.uuid);
  unit.allocated = false;
  unit.status = "cancelled";
  for (const line of order.fulfillmentRequests.flatMap((request) => request.lines)) {
    if (line.itemUuid !== unit.uuid || line.status !== "dispatched") continue;
    line.status = "cancelled";
    line.cancelledAt = world.clock.iso();
  }
}
