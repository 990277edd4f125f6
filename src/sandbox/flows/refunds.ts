import type { World } from "../kernel/world.js";
import type { SandboxOrder } from "../state/order-types.js";
import type { SandboxRefund } from "../state/returns.js";
import { moneyOf, refundable } from "../views/order-figures.js";
import { refund as giveBack } from "./payments.js";
import { publishEvent } from "./publish-event.js";

/** What a refund is requested with. */
export type RefundRequest = Pick<
  SandboxRefund,
  "amount" | "reason" | "reasonCode" | "note" | "isHistorical" | "returnId" | "extendedAttributes"
>;

/**
 * Records a refund request. It runs afterwards, once enough money was captured
 * (docs/platform/order-retrieval.md#refunds).
 */
export function requestRefund(world: World, order: SandboxOrder, request: RefundRequest): SandboxRefund {
  const now = world.clock.iso();
  const refund: SandboxRefund = {
    ...request,
    uuid: world.ids.uuid(),
    orderUuid: order.uuid,
    currency: order.currency,
    requestedAt: now,
    updatedAt: now,
    status: "pending",
    revision: 1,
  };
  world.state.returns.addRefund(refund);
  publishEvent(world, "refund_request.issued", {
    id: refund.uuid,
    order_id: order.uuid,
    payment_account_id: order.uuid,
    amount: moneyOf(order)(refund.amount),
    currency: refund.currency,
    requested_at: now,
    return_reason: refund.reason,
    reason_code: refund.reasonCode ?? null,
    associate_id: null,
    note: refund.note,
  });
  world.later(0, { kind: "refunds", orderUuid: order.uuid });
  return refund;
}

/** Pays the pending refunds of an order for which enough was captured, oldest first. */
export function settleRefunds(world: World, order: SandboxOrder): void {
  for (const refund of world.state.returns.refundsOf(order.uuid)) {
    if (refund.status !== "pending") continue;
    // Money that moved elsewhere, in the past, is only recorded.
    if (!refund.isHistorical) {
      if (refundable(order) < refund.amount) continue;
      payBack(world, order, refund.amount);
    }
    refund.status = "succeeded";
    refund.updatedAt = world.clock.iso();
    refund.revision += 1;
  }
}

/** Moves money back to the customer and publishes the event. The caller has checked that it is there. */
export function payBack(world: World, order: SandboxOrder, amount: number): void {
  const money = moneyOf(order);
  const moved = giveBack(world, order, amount);
  const used = order.payments.filter((payment) => moved.some((one) => one.paymentUuid === payment.uuid));
  publishEvent(world, "payment_account.amount_refunded", {
    id: world.ids.uuid(),
    order_id: order.uuid,
    transactions: moved.map((one) => ({
      id: one.uuid,
      instrument_id: one.paymentUuid,
      amount: money(one.amount),
      currency: order.currency,
      correlation_id: order.payments.find(({ uuid }) => uuid === one.paymentUuid)?.correlationRef ?? "",
    })),
    instruments: used.map((payment) => ({
      id: payment.uuid,
      payment_method: payment.method,
      payment_wallet: payment.wallet ?? "",
      payment_provider: payment.processor,
    })),
  });
}
