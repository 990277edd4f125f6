// Generated from openapi/event-stream.yaml. Do not edit.
// biome-ignore-all lint: generated.

import type { EventDescriptor } from "../../src/core/operation.js";
import * as schemas from "./schemas.js";

/** Schemas of every event of this API, by its name. */
export const eventSchemas = {
  "order.created": { payload: schemas.OrderOpenedPayloadSchema },
  "order.opened": { payload: schemas.OrderOpenedPayloadSchema },
  "order.completed": { payload: schemas.OrderCompletedPayloadSchema },
  "order.cancelled": { payload: schemas.OrderCancelledPayloadSchema },
  "order.items_cancelled": { payload: schemas.OrderItemsCancelledPayloadSchema },
  "fulfillment_request.assigned": { payload: schemas.FulfillmentRequestAssignedPayloadSchema },
  "fulfillment_request.items_completed": { payload: schemas.FulfillmentRequestItemsPayloadSchema },
  "fulfillment_request.items_ready_for_handover": { payload: schemas.FulfillmentRequestItemsPayloadSchema },
  "return.processed": { payload: schemas.ReturnProcessedPayloadSchema },
  "refund_request.issued": { payload: schemas.RefundRequestIssuedPayloadSchema },
  "payment_account.amount_refunded": { payload: schemas.PaymentAccountAmountRefundedPayloadSchema },
  "inventory_transaction.items_received": { payload: schemas.InventoryTransactionItemsReceivedPayloadSchema },
  "inventory_transaction.adjustment_created": { payload: schemas.InventoryTransactionAdjustmentCreatedPayloadSchema },
  "inventory_count.items_counted": { payload: schemas.InventoryCountItemsCountedPayloadSchema },
} as const satisfies Readonly<Record<string, Awaited<ReturnType<EventDescriptor["schemas"]>>>>;
