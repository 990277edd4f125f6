import type { OrderPayment, PaymentTransaction, SandboxOrder } from "../state/order-types.js";
import { capturable, moneyOf } from "./order-figures.js";

type Json = Record<string, unknown>;

/**
 * An order's payment account (docs/platform/order-retrieval.md#payment-account). The balance is what was authorised and
 * not captured (docs/platform/order-injection.md#rules). Which movements are debits and which credits is UNKNOWN: what
 * the customer gives is a credit.
 */
export function paymentAccount(order: SandboxOrder): Json {
  const money = moneyOf(order);
  return {
    balance: money(capturable(order)),
    transactions: order.transactions.map((one) => ({
      transaction_id: one.uuid,
      correlation_id: paymentOf(order, one)?.correlationRef ?? "",
      debit: one.reason === "refund" ? money(one.amount) : 0,
      credit: one.reason === "refund" ? 0 : money(one.amount),
      currency: order.currency,
      inserted_at: one.at,
      processed_at: one.at,
      metadata: { reason: one.reason },
    })),
    instruments: order.payments.map((payment) => instrumentOf(order, payment)),
  };
}

function instrumentOf(order: SandboxOrder, payment: OrderPayment): Json {
  const money = moneyOf(order);
  const head = {
    payment_provider: payment.processor,
    payment_method: payment.method,
    payment_wallet: payment.wallet ?? "",
    currency: order.currency,
  };
  return {
    id: payment.uuid,
    ...head,
    authorize_amount: money(payment.authorized),
    capture_amount: money(payment.captured),
    refund_amount: money(payment.refunded),
    metadata: {},
    original_transactions: order.transactions
      .filter((one) => one.paymentUuid === payment.uuid)
      .map((one) => ({
        instrument_id: payment.uuid,
        transaction_id: one.uuid,
        correlation_id: payment.correlationRef,
        ...head,
        capture_amount: one.reason === "capture" ? money(one.amount) : 0,
        refund_amount: one.reason === "refund" ? money(one.amount) : 0,
        created_at: one.at,
        reason: one.reason,
        metadata: {},
      })),
  };
}

function paymentOf(order: SandboxOrder, transaction: PaymentTransaction): OrderPayment | undefined {
  return order.payments.find((payment) => payment.uuid === transaction.paymentUuid);
}
