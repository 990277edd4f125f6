import type { World } from "../kernel/world.js";
import type { PaymentTransaction, SandboxOrder } from "../state/order-types.js";

/**
 * Captures up to an amount, from the payments in their order. NewStore captures as goods leave
 * (docs/platform/order-injection.md#usual-orders).
 */
export function capture(world: World, order: SandboxOrder, amount: number): void {
  move(world, order, "capture", amount, (payment) => payment.authorized - payment.captured);
}

/** Gives an amount back, from the payments in their order. The caller has checked that it is there. */
export function refund(world: World, order: SandboxOrder, amount: number): PaymentTransaction[] {
  return move(world, order, "refund", amount, (payment) => payment.captured - payment.refunded);
}

function move(
  world: World,
  order: SandboxOrder,
  reason: "capture" | "refund",
  amount: number,
  available: (payment: SandboxOrder["payments"][number]) => number,
): PaymentTransaction[] {
  let left = amount;
  const moved: PaymentTransaction[] = [];
  for (const payment of order.payments) {
    const part = Math.min(left, available(payment));
    if (part <= 0) continue;
    left -= part;
    if (reason === "capture") payment.captured += part;
    else payment.refunded += part;
    const uuid = world.ids.uuid();
    moved.push({ uuid, paymentUuid: payment.uuid, reason, amount: part, at: world.clock.iso() });
  }
  order.transactions.push(...moved);
  return moved;
}
