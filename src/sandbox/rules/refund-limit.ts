import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import type { SandboxOrder } from "../state/order-types.js";
import { fromMinor } from "./money.js";
import { paidFor } from "./refund.js";

/** What was paid for an order and is not to be paid back already, in smallest units. */
function leftToRefund(world: World, order: SandboxOrder): number {
  const requested = world.state.returns.refundsOf(order.uuid).filter((refund) => !refund.isHistorical);
  return Math.max(0, paidFor(order) - requested.reduce((sum, { amount }) => sum + amount, 0));
}

/** Refuses to give back more than there is. The platform's code for it is UNKNOWN. */
export function refuseAbovePaid(world: World, order: SandboxOrder, amount: number): void {
  const left = leftToRefund(world, order);
  if (amount <= left) return;
  const [wanted, most] = [amount, left].map((minor) => fromMinor(minor, order.decimals).toFixed(order.decimals));
  const text = `The refund of ${wanted} ${order.currency} is above what is left of the payments: ${most} ${order.currency}.`;
  throw new SandboxProblem(400, "bad_request", text);
}
