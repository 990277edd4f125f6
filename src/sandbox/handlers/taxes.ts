import type {
  CreateTaxTransactionPreviewRequest,
  UpdateOrderTaxTransactionRequest,
} from "../../../generated/taxes/types.js";
import type { Handlers } from "../kernel/handler.js";
import { orderByUuid } from "../rules/find-order.js";
import { returnOf } from "../rules/find-return.js";
import { taxPreview } from "../views/tax-preview.js";
import { taxTransaction } from "../views/tax-transaction.js";

/** Tax of orders and returns as the order had it, and what tax would be. */
export const taxHandlers: Handlers = {
  createTaxTransactionPreview: ({ body }) => ({
    status: 200,
    body: taxPreview(body as CreateTaxTransactionPreviewRequest),
  }),

  showOrderTaxTransaction: ({ path }, world) => ({
    status: 200,
    body: taxTransaction(orderByUuid(world, path["orderId"])),
  }),

  updateOrderTaxTransaction: ({ path, body }, world) => {
    const order = orderByUuid(world, path["orderId"]);
    order.taxOrderId = (body as UpdateOrderTaxTransactionRequest).order_id;
    return { status: 200, body: taxTransaction(order) };
  },

  showReturnTaxTransaction: ({ path }, world) => {
    const order = orderByUuid(world, path["orderId"]);
    return { status: 200, body: taxTransaction(order, returnOf(world, order, path["returnId"])) };
  },
};
