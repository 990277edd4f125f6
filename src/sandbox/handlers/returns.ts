import type { CreateRefundRequest, CreateReturnRequest } from "../../../generated/returns/types.js";
import { requestRefund } from "../flows/refunds.js";
import { returnGoods } from "../flows/return-goods.js";
import { orderByUuid } from "../rules/find-order.js";
import { toMinor } from "../rules/money.js";
import type { SandboxOrder } from "../state/order-types.js";
import { paymentAccount } from "../views/payment-account.js";
import { refundBody, returnBody } from "../views/return.js";
import { type Handlers, SandboxProblem } from "../world.js";

/** Returns, refunds and the payments of an order. Paths take NewStore's UUID of the order. */
export const returnHandlers: Handlers = {
  // order-retrieval.md 6.1: a bare array.
  listReturns: ({ path }, world) => {
    const order = orderByUuid(world, path["order_id"]);
    return { status: 200, body: world.state.returns.returnsOf(order.uuid).map((one) => returnBody(order, one)) };
  },

  // Status and body of the answer are UNKNOWN; it is told as reading the return tells it.
  createReturn: ({ path, body }, world) => {
    const order = orderByUuid(world, path["order_id"]);
    return { status: 200, body: returnBody(order, returnGoods(world, order, body as CreateReturnRequest)) };
  },

  showReturn: ({ path }, world) => {
    const order = orderByUuid(world, path["order_id"]);
    const one = world.state.returns.returnsOf(order.uuid).find(({ uuid }) => uuid === path["return_id"]);
    if (one === undefined)
      throw new SandboxProblem(404, "not_found", `The return '${path["return_id"]}' couldn't be found.`);
    return { status: 200, body: returnBody(order, one) };
  },

  listRefunds: ({ path }, world) => {
    const order = orderByUuid(world, path["order_id"]);
    return {
      status: 200,
      body: { refunds: world.state.returns.refundsOf(order.uuid).map((one) => refundBody(order, one)) },
    };
  },

  createRefund: ({ path, body }, world) => {
    const order = orderByUuid(world, path["order_id"]);
    const request = body as CreateRefundRequest;
    const refund = requestRefund(world, order, {
      amount: refundAmount(order, request),
      reason: request.reason ?? "",
      reasonCode: request.reason_code,
      note: request.note ?? "",
      isHistorical: request.is_historical ?? false,
      returnId: undefined,
      extendedAttributes: request.extended_attributes ?? [],
    });
    return { status: 200, body: { refund: refundBody(order, refund) } };
  },

  showRefund: ({ path }, world) => {
    const order = orderByUuid(world, path["order_id"]);
    const refund = world.state.returns.refundsOf(order.uuid).find(({ uuid }) => uuid === path["refund_id"]);
    if (refund === undefined)
      throw new SandboxProblem(404, "not_found", `The refund '${path["refund_id"]}' couldn't be found.`);
    return { status: 200, body: { refund: refundBody(order, refund) } };
  },

  showPaymentAccount: ({ path }, world) => ({
    status: 200,
    body: paymentAccount(orderByUuid(world, path["account_id"])),
  }),
};

/** order-retrieval.md 7.1: decimals must fit the currency. In smallest units. */
function refundAmount(order: SandboxOrder, { amount, currency }: CreateRefundRequest): number {
  const minor = amount === undefined ? undefined : toMinor(amount, order.decimals);
  if (minor === undefined || minor <= 0) {
    const text = `amount must be above 0 with at most ${order.decimals} decimals; ${amount} is not.`;
    throw new SandboxProblem(400, "bad_request", text);
  }
  if (currency === undefined || currency === order.currency) return minor;
  throw new SandboxProblem(400, "bad_request", `currency must be the order's, ${order.currency}; ${currency} is not.`);
}
