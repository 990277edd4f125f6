import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { pickUnits } from "../rules/pick-units.js";
import type { SandboxOrder } from "../state/order-types.js";
import type { SandboxReturn } from "../state/returns.js";
import { isFinal } from "../views/order-figures.js";
import { cancelOrder, cancelUnits } from "./cancel.js";
import { rejectUnits } from "./reject.js";
import { returnGoods } from "./return-goods.js";
import { endGracePeriod } from "./route.js";

/** Some units of an order; absent: all that it can be done with. */
export interface UnitChoice {
  /** Ids of units, the seller's ids of items, or products. A product with two units may stand twice. */
  readonly items?: readonly string[];
}

/** How a store cancels. */
export interface StoreCancellation extends UnitChoice {
  /** Default `insufficient_stock`. */
  readonly reason?: string;
}

/** How a store or warehouse gives work back. */
export interface StoreRejection extends UnitChoice {
  /** Fulfillment node that rejects. Default: every one that has work. */
  readonly nodeId?: string;
}

/** How goods come back. */
export interface StoreReturn extends UnitChoice {
  /** Fulfillment node that takes them. Default: the first store. */
  readonly nodeId?: string;
  /** Why, in the customer's words; it becomes the refund's. Default: none. */
  readonly reason?: string;
  /** Amount to pay back, in the order's currency. Default: what the platform computes. */
  readonly refundAmount?: number;
}

const REASON = "insufficient_stock";

/** The store cancels what is left of an order, or some of it. */
export function cancelByStaff(world: World, order: SandboxOrder, choice: StoreCancellation): void {
  const { items, reason = REASON } = choice;
  const units = pickUnits(order, items, (unit) => !isFinal(unit));
  if (units.length === 0) throw nothing(order, "to cancel");
  const untouched = order.units.every((unit) => unit.status !== "complete" && unit.status !== "returned");
  const isAll = units.length === order.units.filter((unit) => unit.status !== "cancelled").length;
  if (isAll && untouched) cancelOrder(world, order, reason);
  else cancelUnits(world, order, units, reason);
}

/** Nodes give work back; it is routed to others, where that is allowed and they have the goods. */
export function rejectByStaff(world: World, order: SandboxOrder, { items, nodeId }: StoreRejection): void {
  endGracePeriod(world, order);
  const open = order.fulfillmentRequests.filter((one) => nodeId === undefined || one.nodeId === nodeId);
  const waiting = new Set(
    open.flatMap(({ lines }) => lines.filter(({ status }) => status === "dispatched").map(({ itemUuid }) => itemUuid)),
  );
  const chosen = new Set(pickUnits(order, items, ({ uuid }) => waiting.has(uuid)));
  if (chosen.size === 0) throw nothing(order, `that ${nodeId ?? "a node"} could reject`);
  for (const request of open) {
    const units = order.units.filter(
      (unit) =>
        chosen.has(unit) && request.lines.some((line) => line.itemUuid === unit.uuid && line.status === "dispatched"),
    );
    if (units.length > 0) rejectUnits(world, order, request, units);
  }
}

/** The customer brings goods to a store. */
export function returnByStaff(world: World, order: SandboxOrder, choice: StoreReturn): SandboxReturn {
  const { items, reason, refundAmount } = choice;
  const units = pickUnits(order, items, (unit) => unit.status === "complete");
  if (units.length === 0) throw nothing(order, "to return: nothing has left, or all of it is back");
  const nodeId = choice.nodeId ?? world.state.stores.list()[0]?.fulfillmentNodeId ?? units[0]?.nodeId ?? "";
  return returnGoods(world, order, {
    returned_from: nodeId,
    items: units.map(({ productId }) => ({
      product_id: productId,
      ...(reason === undefined ? {} : { return_reason: reason }),
    })),
    ...(refundAmount === undefined ? {} : { refund_amount: refundAmount }),
  });
}

function nothing(order: SandboxOrder, what: string): SandboxProblem {
  return new SandboxProblem(409, "conflict", `Order ${order.externalId} has nothing ${what}.`);
}
