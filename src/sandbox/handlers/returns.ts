import type { CreateRefundRequest, CreateReturnRequest } from "../../../generated/returns/types.js";
import { requestRefund } from "../flows/refunds.js";
import { returnGoods } from "../flows/return-goods.js";
import type { Handlers } from "../kernel/handler.js";
import { SandboxProblem } from "../kernel/problem.js";
import type { World } from "../kernel/world.js";
import { orderByUuid } from "../rules/find-order.js";
import { returnOf } from "../rules/find-return.js";
import { toMinor } from "../rules/money.js";
import { refuseAbovePaid } from "../rules/refund-limit.js";
import type { SandboxOrder } from "../state/order-types.js";
import { paymentAccount } from "../views/payment-account.js";
import { refundBody, returnBody } from "../views/return.js";

/** Returns, refunds and the payments of an order. Paths take NewStore's UUID of the order. */
export const returnHandlers: Handlers = {
  // docs/platform/order-retrieval.md#returns: a bare array.
  listReturns: ({ path }, world) => {
    const order = orderByUuid(world, path["order_id"]);
    return { status: 200, body: world.state.returns.returnsOf(order.uuid).map((one) => returnBody(order, one)) };
  },

  // Status and body of the response are UNKNOWN; it is the return as reading it gives it.
  createReturn: ({ path, body }, world) => {
    const order = orderByUuid(world, path["order_id"]);
    return { status: 200, body: returnBody(order, returnGoods(world, order, body as CreateReturnRequest)) };
  },

  showReturn: ({ path }, world) => {
    const order = orderByUuid(world, path["order_id"]);
    return { status: 200, body: returnBody(order, returnOf(world, order, path["return_id"])) };
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
      amount: refundAmount(world, order, request),
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

/** docs/platform/order-retrieval.md#refunds: decimals must fit the currency. In smallest units. */
function refundAmount(
  world: World,
  order: SandboxOrder,
  { amount, currency, is_historical: isHistorical }: CreateRefundRequest,
): number {
  const minor = amount === undefined ? undefined : toMinor(amount, order.decimals);
  if (minor === undefined || minor <= 0) {
    const text = `amount must be above 0 with at most ${order.decimals} decimals; ${amount} is not.`;
    throw new SandboxProblem(400, "bad_request", text);
  }
  if (isHistorical !== true) refuseAbovePaid(world, order, minor);
  if (currency === undefined || currency === order.currency) return minor;
  throw new SandboxProblem(400, "bad_request", `currency must be the order's, ${order.currency}; ${currency} is not.`);
}
