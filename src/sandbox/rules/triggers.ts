/** Names of the events that can be made to happen. */
export const TRIGGERS = [
  "order.created",
  "order.opened",
  "fulfillment_request.assigned",
  "fulfillment_request.items_ready_for_handover",
  "fulfillment_request.items_completed",
  "fulfillment_request.items_failed",
  "order.completed",
  "order.cancelled",
  "order.items_cancelled",
  "return.processed",
  "refund_request.issued",
  "payment_account.amount_refunded",
] as const;

/** Name of an event that can be made to happen. */
export type Trigger = (typeof TRIGGERS)[number];
