import { fromMinor } from "../rules/money.js";
import type { SandboxOrder } from "../state/order-types.js";
import type { SandboxRefund, SandboxReturn } from "../state/returns.js";
import { moneyOf } from "./order-figures.js";
import { known } from "./sales-order-parts.js";

type Json = Record<string, unknown>;

/** A return (docs/platform/order-retrieval.md#returns). */
export function returnBody(order: SandboxOrder, one: SandboxReturn): Json {
  return {
    return_id: one.uuid,
    returned_from: one.returnedFrom,
    refunded_amount: moneyOf(order)(one.refundAmount),
    currency: order.currency,
    is_historical: one.isHistorical,
    return_items: one.units.map((unit) =>
      known({
        product_id: unit.productId,
        return_reason: unit.returnReason,
        return_code: unit.returnCode,
        item_condition: unit.itemCondition,
        condition_code: unit.conditionCode,
      }),
    ),
  };
}

/** Payload of `return.processed` (docs/platform/events-and-webhooks.md#payloads). */
export function returnPayload(order: SandboxOrder, one: SandboxReturn): Json {
  const money = moneyOf(order);
  const units = one.units.map((returned) => {
    const unit = order.units.find(({ uuid }) => uuid === returned.itemUuid);
    return { returned, tax: unit?.amounts.tax ?? 0, net: unit?.amounts.net ?? 0 };
  });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    id: one.uuid,
    order_id: order.uuid,
    returned_at: one.returnedAt,
    total_refund_amount: money(one.refundAmount),
    total_refund_amount_adjusted: money(one.refundAmount),
    total_refund_excl_tax: money(sum(units.map(({ net }) => net))),
    total_refund_tax: money(sum(units.map(({ tax }) => tax))),
    return_fee: money(one.returnFee),
    currency: order.currency,
    return_location_id: one.returnedFrom,
    customer_id: order.customerId ?? null,
    customer_email: order.body.customer_email ?? null,
    associate_id: null,
    associate_email: null,
    items: units.map(({ returned, tax, net }) => ({
      id: returned.itemUuid,
      product_id: returned.productId,
      quantity: 1,
      refund_amount: money(returned.refundAmount),
      refund_amount_adjusted: money(returned.refundAmount),
      refund_excl_tax: money(net),
      refund_tax: money(tax),
      item_condition: returned.itemCondition ?? null,
      condition_code: returned.conditionCode ?? null,
      return_reason: returned.returnReason ?? null,
      return_code: returned.returnCode ?? null,
    })),
  };
}

/** A refund request (docs/platform/order-retrieval.md#refunds). */
export function refundBody(order: SandboxOrder, refund: SandboxRefund): Json {
  return known({
    id: refund.uuid,
    revision: refund.revision,
    created_at: refund.requestedAt,
    updated_at: refund.updatedAt,
    order_id: order.uuid,
    amount: fromMinor(refund.amount, order.decimals),
    currency: refund.currency,
    reason_code: refund.reasonCode,
    reason: refund.reason,
    note: refund.note,
    requested_at: refund.requestedAt,
    status: refund.status,
    is_historical: refund.isHistorical,
    metadata: { extended_attributes: refund.extendedAttributes },
  });
}
